/** What the first paint does not need and the first verdict does, as one chunk: fetched on first use, or ahead of it. */
export { Result } from './Result.tsx';
export { sample } from './sample-mails.ts';
