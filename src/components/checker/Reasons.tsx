import type { ExplainedFinding, Explanation } from '../../checker/index.ts';
import { Quote } from './Quote.tsx';
import { Sign } from './Sign.tsx';

interface Props {
  explanation: Explanation;
  articles: string;
  /** Checks that have a place in the mail's text. */
  placed: ReadonlySet<string>;
  /** Shows that place. */
  onSeek: (check: string) => void;
}

/** So many stand in the open; a frightened reader takes in no more. */
const OPEN = 3;

/** The signs: those that decide in the open, the others folded; where none decides, the first that were found. */
export function Reasons({ explanation, articles, placed, onSeek }: Props) {
  const { deciding, also } = explanation;
  const decided = deciding.length > 0;
  const open = decided ? deciding : also.slice(0, OPEN);
  const folded = decided ? also : also.slice(OPEN);
  const rest = [...explanation.clear, ...explanation.unknown];
  const list = (signs: ExplainedFinding[], from: number) => (
    <ul class="checker-signs plain-list">
      {signs.map((sign, index) => (
        <Sign
          key={sign.check}
          sign={sign}
          number={from + index}
          article={`${articles}${sign.check}/`}
          onSeek={placed.has(sign.check) ? () => onSeek(sign.check) : undefined}
        />
      ))}
    </ul>
  );
  return (
    <section class="stack" aria-labelledby="result-why">
      <h3 id="result-why">{decided ? 'そう判断した理由' : '見つかった点'}</h3>
      {open.length === 0 && (
        <p>調べた範囲では、しるしは見つかりませんでした。安全という意味ではありません。</p>
      )}
      {list(open, 1)}
      {folded.length > 0 && (
        <details class="checker-more">
          <summary>ほかに見つかった点（{folded.length}件）</summary>
          {list(folded, open.length + 1)}
        </details>
      )}
      {rest.length > 0 && (
        <details class="checker-more">
          <summary>ほかに調べたこと（{rest.length}件）</summary>
          <dl class="checker-rest">
            {rest.map((sign) => (
              <div key={sign.check}>
                <dt>{sign.title}</dt>
                <dd>
                  <Quote text={sign.said} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
