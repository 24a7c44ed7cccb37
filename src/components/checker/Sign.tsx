import type { Evidence, ExplainedFinding } from '../../checker/index.ts';
import { Quote } from './Quote.tsx';

/** More quotes than this repeat themselves: a mail with a thousand bad links has one reason, not a thousand. */
const QUOTES = 3;

const PARTS: Record<Evidence['part'], string> = {
  subject: '件名から',
  from: '差出人から',
  headers: 'ヘッダーから',
  text: '本文から',
  html: '本文の裏側（HTML）から',
};

/** One sign: what was found → the mail's own words → why it matters → what to do → its article. */
export function Sign({ sign, article }: { sign: ExplainedFinding; article: string }) {
  const quotes = [...new Map(sign.evidence.map((piece) => [piece.quote, piece])).values()];
  const grave = sign.strength === 'decisive' || sign.strength === 'strong';
  const calm = sign.strength === 'reassuring' || sign.strength === 'note';
  return (
    <li class="sign" data-strength={sign.strength}>
      <h4>
        {sign.title}
        <span class="tag" data-kind={grave ? 'caution' : undefined}>
          {sign.weight}
        </span>
      </h4>
      <p>
        <Quote text={sign.said} />
      </p>
      {quotes.slice(0, QUOTES).map(({ quote, part }) => (
        <figure key={quote}>
          <figcaption class="small soft">{PARTS[part]}</figcaption>
          <blockquote class="quoted" translate={false}>
            <Quote text={quote} />
          </blockquote>
        </figure>
      ))}
      {quotes.length > QUOTES && (
        <p class="small soft">同じような所が、ほかに{quotes.length - QUOTES}か所あります。</p>
      )}
      {sign.why && (
        <p>
          <strong>{calm ? 'どういうことか' : 'なぜ気にするのか'}：</strong>
          {sign.why}
        </p>
      )}
      {sign.action && (
        <p>
          <strong>どうするか：</strong>
          {sign.action}
        </p>
      )}
      <p>
        <a class="sign-more" href={article}>
          <span class="unseen">「{sign.title}」を</span>くわしく見る
        </a>
      </p>
    </li>
  );
}
