import type { Piece, ReportLink, Stretch } from '../../checker/index.ts';
import { defang } from '../../text/defang.ts';
import { Host } from './Host.tsx';
import { OddLetters, Quote } from './Quote.tsx';

/** A sign as the text refers to it. */
export interface Note {
  number: number;
  title: string;
  strength: string;
}

interface Props {
  stretches: readonly Stretch[];
  links: readonly ReportLink[];
  looks: Record<string, string>;
  /** By check id. */
  notes: ReadonlyMap<string, Note>;
  /** The reader wants to see the sign of this check. */
  onNote: (check: string) => void;
}

/** The mail's words, as text and nothing else: no markup and no address of the mail becomes an element or a link. */
export function MailText({ stretches, links, looks, notes, onNote }: Props) {
  let before: readonly string[] = [];
  return stretches.map(({ marks, notes: ending, pieces }) => {
    const known = marks.filter((check) => notes.has(check));
    const inside = pieces.map((piece) => <One piece={piece} links={links} looks={looks} />);
    const begun = known.filter((check) => !before.includes(check));
    before = known;
    if (known.length === 0) return inside;
    const strengths = known.map((check) => notes.get(check)?.strength);
    const grave = strengths.includes('decisive') || strengths.includes('strong');
    return (
      <mark data-checks={begun.join(' ')} data-grave={grave} tabIndex={-1}>
        {begun.length > 0 && (
          <span class="unseen">しるし{begun.map(numberOf(notes)).join('と')}ここから：</span>
        )}
        {inside}
        {ending.map((check) => {
          const note = notes.get(check);
          return (
            note && (
              <button class="checker-mark-number" type="button" onClick={() => onNote(check)}>
                <span class="unseen">しるし</span>
                {note.number}
                <span class="unseen">：{note.title}。理由へ</span>
              </button>
            )
          );
        })}
      </mark>
    );
  });
}

const numberOf = (notes: ReadonlyMap<string, Note>) => (check: string) => notes.get(check)?.number;

function One({ piece, links, looks }: { piece: Piece } & Pick<Props, 'links' | 'looks'>) {
  switch (piece.kind) {
    case 'text': {
      const words = piece.odd ? (
        <OddLetters text={piece.unseen ? '' : piece.text} name={piece.odd} />
      ) : (
        piece.text
      );
      // Isolated piece by piece: letters that run from right to left must not move ours.
      return <bdi class={piece.link === undefined ? undefined : 'checker-mail-link'}>{words}</bdi>;
    }
    case 'hidden':
      return (
        <span class="checker-mail-hidden">
          <span class="checker-mail-label">隠れた文字（{piece.how}）</span>
          <Quote text={piece.text} />
          {piece.left > 0 && <span class="checker-mail-label">ほか{piece.left}字</span>}
        </span>
      );
    case 'gap':
      return <span class="checker-mail-gap">（{piece.chars.toLocaleString('ja-JP')}字を省いています）</span>;
    case 'target': {
      const link = links[piece.link];
      return link ? <Target link={link} looks={looks} picture={piece.picture === true} /> : null;
    }
  }
}

function Target({ link, looks, picture }: { link: ReportLink; looks: Props['looks']; picture: boolean }) {
  return (
    <span class="checker-mail-target" data-kind={link.kind}>
      {picture && (
        <>
          画像のリンク
          {link.text.trim() !== '' && (
            <>
              「<Quote text={link.text.trim().slice(0, 60)} />」
            </>
          )}
        </>
      )}
      <span aria-hidden="true">→</span>
      <span class="unseen">行き先：</span>
      {link.host === '' ? (
        <Quote text={defang(link.href.slice(0, 80))} />
      ) : (
        <Host host={link.host} domain={link.domain} looks={looks[link.host]} />
      )}
      {link.chain.length > 1 && <span class="small">（途中に{link.chain.length - 1}か所）</span>}
    </span>
  );
}
