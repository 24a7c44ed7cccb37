import type { Answers, GuideStep, SeveralQuestion } from '../../checker/index.ts';

/** Where the verdict sends those who did something already. */
export const ALREADY_ID = 'result-already';

interface Props {
  question: SeveralQuestion;
  chosen: Answers['already'] | undefined;
  onChoose: (deeds: Answers['already'] | undefined) => void;
  steps: GuideStep[];
  root: string;
}

/** What was done already, all that is true of it; beneath it what to do now. */
export function SeveralAnswers({ question, chosen, onChoose, steps, root }: Props) {
  const { answer, text, hint, choices, none } = question;
  const hinted = `question-${answer}`;
  const deeds = chosen ?? [];
  const box = (value: string, label: string, checked: boolean, onChange: () => void) => (
    <label key={value}>
      <input type="checkbox" name={answer} {...{ value, checked, onChange }} aria-describedby={hinted} />
      {label}
    </label>
  );
  return (
    <fieldset class="checker-question" id={ALREADY_ID} tabIndex={-1}>
      <legend>{text}</legend>
      <p id={hinted} class="small soft">
        {hint}
      </p>
      <div class="checker-question-choices" data-many>
        {choices.map(({ value, label }) =>
          box(value, label, deeds.includes(value), () => {
            const others = deeds.filter((deed) => deed !== value);
            const next = others.length < deeds.length ? others : [...others, value];
            onChoose(next.length > 0 ? next : undefined);
          }),
        )}
        {box('none', none, chosen?.length === 0, () => onChoose(chosen?.length === 0 ? undefined : []))}
      </div>
      {steps.length > 0 && (
        <div class="checker-recovery">
          <h4>いますること（上から順に）</h4>
          <ol>
            {steps.map(({ label, path }) => (
              <li key={path}>
                <a href={root + path.slice(1)}>{label}</a>
              </li>
            ))}
          </ol>
        </div>
      )}
    </fieldset>
  );
}
