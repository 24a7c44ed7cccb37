import type { ExplainedFinding, Explanation } from '../../checker/index.ts';
import { Quote } from './Quote.tsx';
import { Sign } from './Sign.tsx';

/** The signs: those that decide in the open, the others folded; where none decides, all that were found in the open. */
export function Reasons({ explanation, articles }: { explanation: Explanation; articles: string }) {
  const { deciding, also } = explanation;
  const decided = deciding.length > 0;
  const rest = [...explanation.clear, ...explanation.unknown];
  return (
    <section class="stack" aria-labelledby="result-why">
      <h3 id="result-why">{decided ? 'そう判断した理由' : '見つかった点'}</h3>
      {!decided && also.length === 0 && (
        <p>調べた範囲では、しるしは見つかりませんでした。安全という意味ではありません。</p>
      )}
      <Signs signs={decided ? deciding : also} articles={articles} />
      {decided && also.length > 0 && (
        <details class="checker-more">
          <summary>ほかに見つかった点（{also.length}件）</summary>
          <Signs signs={also} articles={articles} />
        </details>
      )}
      {rest.length > 0 && (
        <details class="checker-more">
          <summary>ほかに調べたこと（{rest.length}件）</summary>
          <dl class="rest">
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

function Signs({ signs, articles }: { signs: ExplainedFinding[]; articles: string }) {
  return (
    <ul class="signs plain-list">
      {signs.map((sign) => (
        <Sign key={sign.check} sign={sign} article={`${articles}${sign.check}/`} />
      ))}
    </ul>
  );
}
