/**
 * Conditions of @media. Genuine mails carry a part for phones and one for wide windows and hide one of them from each;
 * so a rule is judged for both, and what either of them shows counts as seen.
 */
import { parseLength } from './colour.ts';

/** The two kinds of window; their bits make up the set of views a rule holds in. */
export const VIEWS = [1, 2] as const;
export type View = (typeof VIEWS)[number];
export const EVERY_VIEW = 3;

interface Window {
  width: number;
  orientation: string;
  density: number;
}

/** A window on a PC, a phone held upright. Breakpoints of mails lie between 400 and 800 px. */
const WINDOWS: Record<View, Window> = {
  1: { width: 1280, orientation: 'landscape', density: 1 },
  2: { width: 375, orientation: 'portrait', density: 3 },
};

function within(value: number, bound: 'min' | 'max', limit: number | null): boolean {
  if (limit === null) return false;
  return bound === 'min' ? value >= limit : value <= limit;
}

/** Not held: printing, dark mode, what is not known. Few readers see a mail so, or nobody can say. */
function holds(feature: string, window: Window): boolean {
  if (/^(?:only\s+)?(?:all|screen)$|^\(\s*prefers-color-scheme\s*:\s*light\s*\)$/.test(feature)) return true;
  const named =
    /^\(\s*(?:-webkit-)?(min|max)-(device-width|width|device-pixel-ratio)\s*:\s*([^\s)]+)\s*\)$/.exec(
      feature,
    );
  if (named) {
    const bound = named[1] as 'min' | 'max';
    if (named[2] === 'device-pixel-ratio') return within(window.density, bound, Number(named[3]));
    return within(window.width, bound, parseLength(named[3]));
  }
  const range = /^\(\s*width\s*([<>])=?\s*([^\s)]+)\s*\)$/.exec(feature);
  if (range) return within(window.width, range[1] === '<' ? 'max' : 'min', parseLength(range[2]));
  const turned = /^\(\s*orientation\s*:\s*(\w+)\s*\)$/.exec(feature);
  return turned?.[1] === window.orientation;
}

/** @param query what stands between "@media" and "{"; a query of many kilobytes holds nowhere */
export function viewsOf(query: string): number {
  const alternatives = query.slice(0, 1_000).toLowerCase().split(',');
  const holdsIn = (view: View) =>
    alternatives.some((each) =>
      each
        .trim()
        .split(/(?<!\s)\s+and\s+/)
        .every((feature) => holds(feature.trim(), WINDOWS[view])),
    );
  return VIEWS.reduce((set: number, view) => (holdsIn(view) ? set | view : set), 0);
}
