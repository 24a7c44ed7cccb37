/** All that is known of a mail before a line is written about it. */
import {
  buildLureIndex,
  check,
  type LureIndex,
  type LureMatch,
  type Message,
  read,
} from '../../checker/index.ts';
import { type ContentFile, isDraft, readContent } from '../../content-files.ts';
import { knownOf, type RedactedMail, redact, redactMail } from '../../redact/index.ts';
import { type CaseEntry, lureRows, type SightingEntry } from '../../schemas/lure-rows.ts';
import { OWN_MAIL } from '../../schemas/sighting.ts';
import type { Theme } from '../../schemas/theme.ts';
import { hostsOf } from './case-file.ts';
import { Refusal } from './refusal.ts';
import { themeOf } from './theme.ts';

export interface DraftOptions {
  bytes: Uint8Array;
  /** Given by hand: where the mail has no date of its own, or a false one. */
  date: string;
  theme: Theme | null;
  /** Last part of the file's name; '' for one after the theme. */
  slug: string;
  /** A name to mask besides those that the mail gives away. */
  name: string;
  /** Where the mail can be looked up and who reported it; '' for a mail that the editors hold. */
  source: string;
  reportedBy: string;
  /** Append a sighting instead of drafting a case: to the nearest case, or to none. */
  sighting: boolean;
  /** Draft a case although one is near. */
  anew: boolean;
  /** YYYY-MM-DD. */
  today: string;
}

export interface Gathered {
  message: Message;
  mail: RedactedMail;
  /** YYYY-MM-DD, or YYYY-MM where it was given so. */
  date: string;
  theme: Theme;
  /** The content as it stands. */
  files: ContentFile[];
  lures: LureIndex;
  /** The case whose lure the mail is most like. */
  nearest: LureMatch | undefined;
  /** Hosts that its links lead to, masked. */
  hosts: string[];
  reportedBy: string;
  source: string | null;
}

/**
 * @param root the project's folder
 * @throws {Refusal} where the mail, or what was given with it, does not do
 */
export async function gather(root: string, options: DraftOptions): Promise<Gathered> {
  const message = await readMail(options.bytes);
  const mail = redactMail(message, options.name);
  if (mail.subject === '') {
    throw new Refusal(
      'The mail has no subject, by which people search for it. Put a line "件名: …" on top of the text.',
    );
  }
  const date = options.date || dayOf(message);
  if (options.source !== '' && options.reportedBy === '') {
    throw new Refusal(
      'A source needs its reporter. Add --reported-by, for example: --reported-by 大学のお知らせ',
    );
  }
  const files = readContent(root);
  const lures = indexOf(files);
  const report = await check({ bytes: options.bytes }, { lures });
  const [nearest] = report.lures
    .filter((lure) => lure.case !== null)
    .sort((a, b) => b.similarity - a.similarity);
  const known = knownOf(message, options.name);
  const hosts = hostsOf(report).map((host) =>
    redact(host, known).text.replaceAll('[.]', '.').replaceAll('[メールアドレス]', '●●●'),
  );
  return {
    ...{ message, mail, date, files, lures, nearest, hosts },
    theme: options.theme ?? themeOf(mail.subject),
    reportedBy: options.reportedBy || OWN_MAIL,
    source: options.source || null,
  };
}

async function readMail(bytes: Uint8Array): Promise<Message> {
  try {
    return await read({ bytes });
  } catch (error) {
    throw new Refusal(
      `The mail cannot be read (${error instanceof Error ? error.message : 'unknown'}). Give an .eml or .msg file, or its text.`,
    );
  }
}

/** The day in Japan, where readers are. Frauds write false dates: what lies outside all reason is not believed. */
function dayOf({ date }: Message): string {
  const day = date === null ? '' : new Date(date.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
  if (day >= '2000' && date !== null && date.getTime() < Date.now() + 86_400_000 * 2) return day;
  throw new Refusal(
    'The mail has no date that can be believed, and no fact goes undated. Add it: --date YYYY-MM-DD (or YYYY-MM)',
  );
}

function indexOf(files: readonly ContentFile[]): LureIndex {
  const pages = files.filter((file) => file.collection === 'cases' && file.broken === '' && !isDraft(file));
  const cases = pages.map(({ id, data }) => ({ id, data }) as CaseEntry);
  const rows = files.filter((file) => file.collection === 'sightings' && file.broken === '');
  return buildLureIndex(
    lureRows(
      cases,
      rows.map(({ data }) => ({ data }) as SightingEntry),
    ),
  );
}
