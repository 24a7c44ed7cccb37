/** All of the island that the first paint does not need, as one chunk: fetched on first use, or ahead of it. */
export { filesUnder } from './folder.ts';
export { MailList } from './MailList.tsx';
export { Result } from './Result.tsx';
export { sample } from './sample-mails.ts';
