/** The worker's half of passing a mail on; loaded on first need. */
import type { Explanation, Message } from '../../checker/index.ts';
import { compose, type Draft } from '../../pass-on/compose.ts';
import { DESKS, type DeskId } from '../../pass-on/desks.ts';
import { knownOf, maskedInWords, redactMail } from '../../redact/index.ts';

/** One report for each desk, made of the same masked mail. */
export interface Drafts {
  drafts: Record<DeskId, Draft>;
  /** What was masked: 「名前 2か所」. */
  masked: string[];
}

/**
 * @param name the registered name, '' if not given
 * @param checker the line that says what checked the mail
 */
export function draftsOf(message: Message, name: string, explanation: Explanation, checker: string): Drafts {
  const mail = redactMail(message, name);
  const about = { mail, explanation, known: knownOf(message, name), checker };
  const drafts = Object.fromEntries(DESKS.map((desk) => [desk.id, compose(desk, about)]));
  return { drafts: drafts as Record<DeskId, Draft>, masked: maskedInWords(mail.masked) };
}
