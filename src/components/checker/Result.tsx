/** The Report in words: verdict → what decides → what could not be seen → the question → links → the safe way on. */
import { useEffect, useRef } from 'preact/hooks';
import { CoverageStrip } from './CoverageStrip.tsx';
import { Links } from './Links.tsx';
import { MessageCenter } from './MessageCenter.tsx';
import { Quote } from './Quote.tsx';
import { type Guides, SafeWay } from './SafeWay.tsx';
import { Sign } from './Sign.tsx';
import type { Result as Outcome, Reply } from './useChecker.ts';
import { VerdictMark } from './VerdictMark.tsx';
import { NO_LURES } from './words.ts';

interface Props {
  result: Outcome;
  reply: Reply;
  onReply: (reply: Reply) => void;
  guides: Guides;
  /** Said on top where the box has changed since; '' otherwise. */
  stale: string;
}

export function Result({ result, reply, onReply, guides, stale }: Props) {
  const { report, explanation } = result;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [result.serial]);
  const rest = [...explanation.clear, ...explanation.unknown];

  return (
    <section class="result" aria-labelledby="result-heading">
      {stale && <p class="result-stale">{stale}</p>}
      <div class="verdict" data-verdict={explanation.verdict}>
        <VerdictMark verdict={explanation.verdict} />
        <div>
          <h2 id="result-heading" ref={heading} tabIndex={-1}>
            <span class="unseen">点検の結果：</span>
            {explanation.heading}
          </h2>
          <p>{explanation.lead}</p>
        </div>
      </div>

      {explanation.deciding.length > 0 && (
        <section class="stack" aria-labelledby="result-why">
          <h3 id="result-why">そう判断した理由</h3>
          <ol class="signs plain-list">
            {explanation.deciding.map((sign) => (
              <Sign key={sign.check} sign={sign} />
            ))}
          </ol>
        </section>
      )}
      {explanation.also.length > 0 && (
        <details class="checker-more">
          <summary>ほかに見つかった点（{explanation.also.length}件）</summary>
          <ul class="signs plain-list">
            {explanation.also.map((sign) => (
              <Sign key={sign.check} sign={sign} />
            ))}
          </ul>
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

      <CoverageStrip coverage={report.coverage} unseen={explanation.unseen} next={explanation.next} />
      {!result.lures && <p class="small soft">{NO_LURES}</p>}
      <MessageCenter reply={reply} onReply={onReply} guide={guides.center} />
      <Links links={report.links} />
      <SafeWay guides={guides} />
    </section>
  );
}
