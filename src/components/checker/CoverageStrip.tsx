import type { Coverage, Unseen } from '../../checker/index.ts';
import { HowToLink } from './HowToLink.tsx';

const SEEN: [keyof Coverage, string][] = [
  ['sender', '差出人'],
  ['authentication', '送信元の証明'],
  ['text', '文面'],
  ['links', 'リンク先'],
];

interface Props {
  coverage: Coverage;
  unseen: Unseen[];
  /** The one step that would show more; '' where there is none. */
  next: string;
}

/** What the input let the checker see. Not seen is never printed as if nothing had been there. */
export function CoverageStrip({ coverage, unseen, next }: Props) {
  const others = unseen.filter(({ how }) => how !== next);
  return (
    <section class="stack" aria-labelledby="result-seen">
      <h3 id="result-seen">調べられた所と、見えなかった所</h3>
      <ul class="checker-coverage plain-list">
        {SEEN.map(([part, label]) => (
          <li key={part} data-seen={coverage[part]}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <path d={coverage[part] ? 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z' : 'M3 8h10'} />
            </svg>
            {label}
            <span>{coverage[part] ? '見えた' : '見えない'}</span>
          </li>
        ))}
      </ul>
      {next && (
        <p class="checker-next">
          <strong>次にできること</strong>
          {next}
        </p>
      )}
      {unseen.length > 0 && <HowToLink />}
      {others.length > 0 && (
        <details class="checker-more">
          <summary>見えなかった所を調べるには（{others.length}件）</summary>
          <dl class="checker-rest">
            {others.map(({ what, how }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{how}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
