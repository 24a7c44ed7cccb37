import type { Answers, GuideStep, OneQuestion, Question, SeveralQuestion } from '../../checker/index.ts';
import { NameField } from './NameField.tsx';
import type { Told } from './protocol.ts';

interface Props {
  questions: Question[];
  /** Whether a registered name could be looked for in this mail. */
  asksName: boolean;
  told: Told;
  /** Judges again with all that has been told by now. */
  onTold: (told: Told) => void;
  /** What to do about what was done already. */
  steps: GuideStep[];
  /** Root of the site. */
  root: string;
}

const QUESTIONS_ID = 'result-questions';
/** Where the verdict sends those who did something already. */
export const ALREADY_ID = 'result-already';

/** What only the reader can tell, in one place; every answer may be left out, changed and taken back. */
export function Questions({ questions, asksName, told, onTold, steps, root }: Props) {
  const { name, answers } = told;
  function answer<Key extends keyof Answers>(key: Key, value: Answers[Key] | undefined) {
    onTold({ name, answers: withAnswer(answers, key, value) });
  }
  return (
    <section class="checker-questions stack" aria-labelledby={QUESTIONS_ID}>
      <h3 id={QUESTIONS_ID}>あなたにだけ分かること</h3>
      <p>選ぶと、その場で調べ直します。答えなくてもかまいません。答えもこの端末の外へは出ません。</p>
      {questions.map((question) =>
        question.answer === 'already' ? (
          <Several
            key={question.answer}
            question={question}
            chosen={answers.already}
            onChoose={(deeds) => answer('already', deeds)}
            steps={steps}
            root={root}
          />
        ) : (
          <One
            key={question.answer}
            question={question}
            chosen={answers[question.answer]}
            // The engine offers what it takes: a value of the question's own list.
            onChoose={(value) => answer(question.answer, value as Answers[typeof question.answer])}
            root={root}
          />
        ),
      )}
      {asksName && <NameField name={name} onName={(name) => onTold({ name, answers })} />}
    </section>
  );
}

interface OneProps {
  question: OneQuestion;
  chosen: string | undefined;
  onChoose: (value: string | undefined) => void;
  root: string;
}

function One({ question: { answer, text, hint, choices, open, guide }, chosen, onChoose, root }: OneProps) {
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

interface SeveralProps {
  question: SeveralQuestion;
  chosen: Answers['already'] | undefined;
  onChoose: (deeds: Answers['already'] | undefined) => void;
  steps: GuideStep[];
  root: string;
}

function Several({ question, chosen, onChoose, steps, root }: SeveralProps) {
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

/** The answers with one more, or with one taken back where the value is `undefined`. */
function withAnswer<Key extends keyof Answers>(
  answers: Answers,
  key: Key,
  value: Answers[Key] | undefined,
): Answers {
  const { [key]: _, ...rest } = answers;
  return value === undefined ? rest : { ...rest, [key]: value };
}
