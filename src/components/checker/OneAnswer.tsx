import type { OneQuestion } from '../../checker/index.ts';

interface Props {
  question: OneQuestion;
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
  root: string;
}

/** A question with one answer of several; none is an answer, too. */
export function OneAnswer({
  question: { answer, text, hint, choices, open, guide },
  chosen,
  onChoose,
  root,
}: Props) {
  const hinted = `question-${answer}`;
  return (
    <fieldset class="checker-question">
      <legend>{text}</legend>
      <p id={hinted} class="small soft">
        {hint}
        {guide && <a href={root + guide.path.slice(1)}>{guide.label}</a>}
      </p>
      <div class="checker-question-choices">
        {[...choices, { value: '', label: open }].map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={answer}
              value={value}
              checked={(chosen ?? '') === value}
              aria-describedby={hinted}
              onChange={() => onChoose(value === '' ? undefined : value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
