/** What the first verdict does not need either: many mails at once, and passing one on. Fetched once the rest is there. */
export { filesUnder } from './folder.ts';
export { MailList } from './MailList.tsx';
export { PassOn } from './PassOn.tsx';
