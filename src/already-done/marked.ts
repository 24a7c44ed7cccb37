/** The few marks that a step's text may hold: `[words]` lead somewhere, `{漢字|かんじ}` carries its reading. Pure. */

export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'link'; pieces: Piece[] }
  | { kind: 'ruby'; text: string; reading: string };

const MARK = /\[([^[\]]*)\]|\{([^{}|]*)\|([^{}|]*)\}/g;

/** Splits a text at its marks; what is no whole mark stays text. */
export function pieces(marked: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    if (match.index > at) found.push({ kind: 'text', text: marked.slice(at, match.index) });
    const [whole, link, text, reading] = match;
    if (link !== undefined) found.push({ kind: 'link', pieces: pieces(link) });
    else found.push({ kind: 'ruby', text: text ?? '', reading: reading ?? '' });
    at = match.index + whole.length;
  }
  if (at < marked.length) found.push({ kind: 'text', text: marked.slice(at) });
  return found;
}

/** The text alone, for titles and descriptions: no links, no readings. */
export const plain = (marked: string): string => marked.replace(MARK, (_, link, text) => plain(link ?? text));
