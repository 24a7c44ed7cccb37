import { lazy } from '../lazy.ts';

/** What lays HTML out, with its parser: sixty kilobytes that a pasted text does not need. Loaded on first need. */
export const loadRenderer = lazy(async () => (await import('./html.ts')).renderHtml);
