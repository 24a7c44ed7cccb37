/**
 * A result as a link: the verdict, the ids of the signs and the engine's version, in the fragment, which no browser
 * sends. Never anything of the mail. What is read back is anybody's: only known words come out of it.
 */
import type { Verdict } from '../checker/index.ts';

/**
 * Verdicts that may be passed on. Not `consistent`: anybody can write such a link by hand, and a fraud that brings its
 * own "matches genuine mail" from this site would be believed.
 */
export const SHAREABLE = ['fraud', 'suspicious', 'undetermined', 'unrelated'] as const satisfies Verdict[];
export type Shareable = (typeof SHAREABLE)[number];

export interface Shared {
  verdict: Shareable;
  /** Version of the engine that said so. */
  version: string;
  /** Ids of the signs found, the deciding ones first. */
  signs: string[];
}

/** A hostile link of megabytes is not looked at. */
const LONGEST = 2_000;
/** More than there are checks. */
const MOST_SIGNS = 60;
const FORM =
  /^#r=1_([a-z]{1,20})_(\d{1,4}(?:\.\d{1,4}){2})_((?:[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){0,200})?)$/;

export const isShareable = (verdict: Verdict): verdict is Shareable =>
  SHAREABLE.some((shareable) => shareable === verdict);

/** @returns the fragment, with its # */
export function toFragment({ verdict, version, signs }: Shared): string {
  return `#r=1_${verdict}_${version}_${signs.slice(0, MOST_SIGNS).join('.')}`;
}

/**
 * @param known ids of the checks there are: all others are left out
 * @returns null for anything that this site has not written
 */
export function fromFragment(fragment: string, known: ReadonlySet<string>): Shared | null {
  if (fragment.length > LONGEST) return null;
  const [, verdict = '', version = '', list = ''] = FORM.exec(fragment) ?? [];
  const shareable = SHAREABLE.find((one) => one === verdict);
  if (!shareable) return null;
  const signs = [...new Set(list.split('.'))].filter((id) => known.has(id)).slice(0, MOST_SIGNS);
  return { verdict: shareable, version, signs };
}

/** Whether the address asks for a shared result at all, before anything is loaded to read it. */
export const asksForShared = (fragment: string): boolean => fragment.startsWith('#r=');
