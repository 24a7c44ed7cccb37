import type { ExplainedFinding } from '../../checker/index.ts';
import { Quote } from './Quote.tsx';

/** More quotes than this repeat themselves: a mail with a thousand bad links has one reason, not a thousand. */
const QUOTES = 3;

/** One sign: what was found → the mail's own words → why it matters → what to do. */
export function Sign({ sign }: { sign: ExplainedFinding }) {
  const quotes = [...new Set(sign.evidence.map(({ quote }) => quote))].filter(Boolean);
  return (
    <li class="sign" data-strength={sign.strength}>
      <h4>
        {sign.title}
        <span
          class="tag"
          data-kind={sign.strength === 'decisive' || sign.strength === 'strong' ? 'caution' : undefined}
        >
          {sign.weight}
        </span>
      </h4>
      <p>
        <Quote text={sign.said} />
      </p>
      {quotes.slice(0, QUOTES).map((quote) => (
        <blockquote class="quoted" key={quote}>
          <Quote text={quote} />
        </blockquote>
      ))}
      {quotes.length > QUOTES && (
        <p class="small soft">同じような所が、ほかに{quotes.length - QUOTES}か所あります。</p>
      )}
      {sign.why && (
        <p>
          <strong>なぜ気にするのか：</strong>
          {sign.why}
        </p>
      )}
      {sign.action && (
        <p>
          <strong>どうするか：</strong>
          {sign.action}
        </p>
      )}
    </li>
  );
}
