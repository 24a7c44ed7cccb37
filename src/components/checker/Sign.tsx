import type { Evidence, ExplainedFinding } from '../../checker/index.ts';
import { Quote } from './Quote.tsx';
import { signId } from './reveal.ts';

/** More quotes than this repeat themselves: a mail with a thousand bad links has one reason, not a thousand. */
const QUOTES = 3;

const PARTS: Record<Exclude<Evidence['part'], 'html'>, string> = {
  subject: '件名から',
  from: '差出人から',
  headers: 'ヘッダーから',
  text: '本文から',
};

interface Props {
  sign: ExplainedFinding;
  /** As the mail's text refers to it. */
  number: number;
  article: string;
  /** Shows where it stands in the mail; absent where it stands nowhere. */
  onSeek: (() => void) | undefined;
}

/** One sign: what was found → the mail's own words → why it matters → what to do → its article. */
export function Sign({ sign, number, article, onSeek }: Props) {
  const quotes = [...new Map(sign.evidence.map((piece) => [piece.quote, piece])).values()];
  const grave = sign.strength === 'decisive' || sign.strength === 'strong';
  const calm = sign.strength === 'reassuring' || sign.strength === 'note';
  return (
    <li class="checker-sign" id={signId(sign.check)} tabIndex={-1} data-strength={sign.strength}>
      <h4>
        <span class="checker-mark-number">
          <span class="unseen">しるし</span>
          {number}
        </span>
        <span class="checker-sign-title">{sign.title}</span>
        <span class="tag" data-kind={grave ? 'caution' : undefined}>
          {sign.weight}
        </span>
      </h4>
      <p>
        <Quote text={sign.said} />
      </p>
      {quotes.slice(0, QUOTES).map((piece) => (
        <Piece key={piece.quote} piece={piece} />
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
      <p class="checker-sign-ways">
        {onSeek && (
          <button class="checker-link-button" type="button" onClick={onSeek}>
            メールの中で見る<span class="unseen">：{sign.title}</span>
          </button>
        )}
        <a class="checker-sign-more" href={article}>
          <span class="unseen">「{sign.title}」を</span>くわしく見る
        </a>
      </p>
    </li>
  );
}

/** A quote with where it stands. A tag's source says little to most people, so it is folded. */
function Piece({ piece: { part, quote } }: { piece: Evidence }) {
  const words = (
    <blockquote class="quoted" translate={false}>
      <Quote text={part === 'html' ? quote.replace(/\s+/g, ' ') : quote} />
    </blockquote>
  );
  if (part === 'html') {
    return (
      <details class="checker-more">
        <summary>もとの書き方（HTML）を見る</summary>
        {words}
      </details>
    );
  }
  return (
    <figure>
      <figcaption class="small soft">{PARTS[part]}</figcaption>
      {words}
    </figure>
  );
}
