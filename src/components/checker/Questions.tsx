import type { Answers, GuideStep, Question } from '../../checker/index.ts';
import { NameField } from './NameField.tsx';
import { OneAnswer } from './OneAnswer.tsx';
import type { Told } from './protocol.ts';
import { SeveralAnswers } from './SeveralAnswers.tsx';

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
          <SeveralAnswers
            key={question.answer}
            question={question}
            chosen={answers.already}
            onChoose={(deeds) => answer('already', deeds)}
            steps={steps}
            root={root}
          />
        ) : (
          <OneAnswer
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

/** The answers with one more, or with one taken back where the value is `undefined`. */
function withAnswer<Key extends keyof Answers>(
  answers: Answers,
  key: Key,
  value: Answers[Key] | undefined,
): Answers {
  const { [key]: _, ...rest } = answers;
  return value === undefined ? rest : { ...rest, [key]: value };
}
