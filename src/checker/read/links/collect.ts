/** All links of a mail, out of its HTML and its plain text, each with its role. */
import type { Link } from '../../message.ts';
import type { Anchor } from '../html/anchor.ts';
import { LIMITS } from '../limits.ts';
import { loadDomains, makeLink, type Written } from './links.ts';
import { findBare, findUrls } from './plain-urls.ts';
import { type Candidate, chooseActions, lineAround } from './roles.ts';

interface Pending {
  written: Written;
  candidate: Candidate | null;
  base: string;
  /** Only a link if the suffix list knows the end of its host. */
  doubtful?: true;
}

/** A piece of the message's text, with the anchors that show in it (positions relative to the piece). */
export interface Piece {
  text: string;
  /** Where it begins in `Message.text`. */
  textAt: number;
  /** Where its source begins in `Message.html`. */
  htmlAt: number;
  anchors: Anchor[];
  base: string;
}

/** Where the words of a link stand in `Message.text`; the end of a piece was trimmed after its anchors were placed. */
function shownIn(piece: Piece, from: number, to: number): Pick<Written, 'shown'> {
  if (from < 0) return {};
  const start = Math.min(from, piece.text.length);
  const end = Math.max(start, Math.min(to, piece.text.length));
  return { shown: { start: start + piece.textAt, end: end + piece.textAt } };
}

function fromAnchor(anchor: Anchor, piece: Piece): Pending {
  const { text, href } = anchor;
  const shown = anchor.textStart < 0 ? -1 : anchor.textStart + piece.textAt;
  return {
    written: {
      ...{ text, href, role: anchor.kind === 'asset' ? 'asset' : 'plain', part: 'html' },
      ...{ start: anchor.start + piece.htmlAt, end: anchor.end + piece.htmlAt },
      ...(anchor.textStart < 0
        ? shownIn(piece, anchor.at, anchor.at)
        : shownIn(piece, anchor.textStart, anchor.textEnd)),
    },
    candidate:
      anchor.kind === 'asset'
        ? null
        : {
            ...{ text, href, at: shown, button: anchor.button, picture: anchor.picture },
            ...{ hidden: anchor.hidden, web: true },
            line: lineAround(piece.text, anchor.textStart, anchor.textEnd),
          },
    base: piece.base,
  };
}

function fromText(piece: Piece, room: number): Pending[] {
  const covered = piece.anchors.filter((anchor) => anchor.textStart >= 0);
  let next = 0;
  const found: Pending[] = [];
  const urls = findUrls(piece.text, room);
  const bare = new Set(findBare(piece.text, urls, room - urls.length));
  const all = bare.size === 0 ? urls : [...urls, ...bare].sort((a, b) => a.start - b.start);
  for (const each of all) {
    const { href, url, start, end } = each;
    while (next < covered.length && (covered[next] as Anchor).textEnd <= start) next++;
    const over = covered[next];
    if (over && over.textStart < end) continue;
    const line = lineAround(piece.text, start, end);
    const written: Written = {
      ...{ text: href, href: url, role: 'plain', part: 'text' },
      ...{ start: start + piece.textAt, end: end + piece.textAt },
      ...shownIn(piece, start, end),
    };
    // A name with a path is as often mentioned as meant to be pressed.
    if (bare.has(each)) found.push({ written, candidate: null, base: '', doubtful: true });
    else
      found.push({
        written,
        candidate: {
          ...{ text: href, href: url, line, at: start + piece.textAt },
          ...{ button: false, picture: 0, hidden: false, web: true },
        },
        base: '',
      });
  }
  return found;
}

/** Of an address without a scheme. */
function hostOf(written: string): string {
  return written.slice(0, written.search(/[:/]/)).toLowerCase();
}

/**
 * @param text the whole of `Message.text`, for what counts as its foot
 * @returns links in the order they stand in each piece; the suffix list is loaded only if there are any
 */
export async function collectLinks(pieces: Piece[], text: string, truncated: Set<string>): Promise<Link[]> {
  const pending: Pending[] = [];
  for (const piece of pieces) {
    pending.push(...piece.anchors.map((anchor) => fromAnchor(anchor, piece)));
    pending.push(...fromText(piece, LIMITS.links - pending.length));
  }
  if (pending.length === 0) return [];
  if (pending.length >= LIMITS.links) truncated.add('links');
  const domains = await loadDomains();
  const sure = pending
    .slice(0, LIMITS.links)
    .filter(({ written, doubtful }) => !doubtful || domains.listed(hostOf(written.text)));
  const links = sure.map(({ written, base }) => makeLink(written, domains, base));
  const choosing: { candidate: Candidate; link: Link }[] = [];
  for (const [index, link] of links.entries()) {
    const candidate = sure[index]?.candidate;
    if (!candidate) continue;
    // A link that runs a script is pressed like any other.
    candidate.web = link.host !== '' || link.disguises.includes('script');
    choosing.push({ candidate, link });
  }
  const actions = chooseActions(
    choosing.map((each) => each.candidate),
    text,
  );
  for (const [index, { link }] of choosing.entries()) if (actions[index]) link.role = 'action';
  return links;
}
