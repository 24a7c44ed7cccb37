/** The pictures that go with a link to this site, as SVG of paths alone. 1200 × 630, the size the big services ask for. */
import { lines, outline, type Weight, widthOf } from './outlines.ts';

export const CARD = { width: 1200, height: 630 } as const;

const COLOURS = { ground: '#e9f7f9', bar: '#006173', ink: '#1a1a1a', soft: '#4d4d4d', line: '#79e2f2' };
const LEFT = 90;
const WIDTH = CARD.width - 2 * LEFT;

/** The mark of public/icon.svg, without its frame: a letter, cut and shifted. */
const MARK = `<rect width="64" height="64" rx="12" fill="${COLOURS.bar}"/><path fill="#fff" d="M31 17H10a2 2 0 0 0-2 1.6L31 34zM8 23.6V42a2 2 0 0 0 2 2h21v-5z"/><path fill="none" stroke="${COLOURS.line}" stroke-width="3.5" stroke-linejoin="round" d="M35.5 22.75H53a1.5 1.5 0 0 1 1.5 1.5v23A1.5 1.5 0 0 1 53 48.75H35.5zM35.5 37.5l18.5-13"/>`;

const words = (text: string, size: number, weight: Weight, x: number, y: number, colour: string) =>
  `<path fill="${colour}" d="${outline(text, size, weight, x, y)}"/>`;

/** A label in a frame, for the kind of case; returns where the next one may begin. */
function tag(text: string, x: number, y: number): { svg: string; end: number } {
  const width = widthOf(text, 30, 'bold') + 36;
  const frame = `<rect x="${x}" y="${y - 40}" width="${width.toFixed(1)}" height="54" rx="8" fill="#fff" stroke="${COLOURS.bar}" stroke-width="2"/>`;
  return { svg: frame + words(text, 30, 'bold', x + 18, y, COLOURS.bar), end: x + width + 20 };
}

const sheet = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}"><rect width="100%" height="100%" fill="${COLOURS.ground}"/><rect width="100%" height="24" fill="${COLOURS.bar}"/>${inner}</svg>`;

const mark = (x: number, y: number, size: number) =>
  `<g transform="translate(${x} ${y}) scale(${size / 64})">${MARK}</g>`;

export interface CardWords {
  /** The page's title; three lines at most are shown. */
  title: string;
  /** What kind of page: 「偽メールの事例」. */
  kind: string;
  /** Small print at the foot: when it was seen. */
  foot: string;
}

/** The picture of one page: its title, large, since a phone shows it two fingers wide. */
export function card({ title, kind, foot }: CardWords, site: string): string {
  // Two long lines read better than four short ones; a long title is set smaller rather than cut.
  const size = [64, 56, 50].find((each) => lines(title, each, 'bold', WIDTH, 9).length <= 4) ?? 50;
  const rows = lines(title, size, 'bold', WIDTH, 4);
  const label = tag(kind, LEFT, 124);
  const step = size * 1.36;
  const first = 318 - ((rows.length - 1) * step) / 2 + size * 0.36;
  const title_ = rows.map((row, at) =>
    words(row, size, 'bold', LEFT, Math.round(first + at * step), COLOURS.ink),
  );
  return sheet(
    label.svg +
      title_.join('') +
      `<rect x="${LEFT}" y="508" width="${WIDTH}" height="2" fill="${COLOURS.line}"/>` +
      words(foot, 30, 'regular', LEFT, 570, COLOURS.soft) +
      mark(CARD.width - LEFT - 250, 526, 64) +
      words(site, 44, 'bold', CARD.width - LEFT - 168, 575, COLOURS.ink),
  );
}

/** The picture of the site itself: public/og.png. */
export function siteCard(site: string): string {
  return sheet(
    mark(LEFT, 94, 120) +
      words(site, 76, 'bold', 246, 184, COLOURS.ink) +
      words('そのメール、', 84, 'bold', LEFT, 364, COLOURS.ink) +
      words('本当にAmazonから？', 84, 'bold', LEFT, 474, COLOURS.ink) +
      words('貼り付けたメールは端末の外へ出ません', 34, 'regular', LEFT, 566, COLOURS.soft),
  );
}
