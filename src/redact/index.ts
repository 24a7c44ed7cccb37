/**
 * Masking: a mail as it may be passed on. Names, addresses and numbers of persons are taken out, hostile addresses are
 * defanged, and what was done is counted. Pure; the same in the browser, at the command line and in tests.
 */
export { type Known, knownIn, knownOf, NOBODY } from './known.ts';
export { type RedactedMail, redactMail } from './mail.ts';
export { redact, spansIn } from './redact.ts';
export type { Counts, MaskKind, Redaction, Span } from './span.ts';
export { MASK_WORDS, maskedInEnglish, maskedInWords } from './words.ts';
