/** From a mail to a draft case or to one more sighting. All checks are made before anything is written. */
import { SIGHTINGS } from '../../content-files.ts';
import { maskedInEnglish } from '../../redact/index.ts';
import { defangHost } from '../../text/defang.ts';
import { type DraftOptions, type Gathered, gather } from './gathered.ts';
import { writeCase } from './new-case.ts';
import { Refusal } from './refusal.ts';
import { addSighting } from './rows.ts';

export interface Drafted {
  /** What was written, from the project's root. */
  file: string;
  /** Id of the row, for a sighting. */
  row: string;
  /** What happened, and what a person must still do. */
  said: string[];
}

/** Above this a mail belongs to the case and wants no article of its own. */
const NEAR = 0.75;

/**
 * @param root the project's folder
 * @throws {Refusal} with the cure; nothing has been written then
 */
export async function draft(root: string, options: DraftOptions): Promise<Drafted> {
  const gathered = await gather(root, options);
  const { nearest } = gathered;
  if (options.sighting) return draftSighting(root, gathered);
  if (nearest && nearest.similarity >= NEAR && !options.anew) {
    throw new Refusal(
      `${likeness(gathered)} (${nearest.date}): add a sighting instead?\n  npm run case -- --sighting FILE\nFor an article of its own all the same: npm run case -- --new FILE`,
    );
  }
  const { file, verdict } = await writeCase(root, gathered, options);
  const said = [
    `Wrote ${file} (draft: true, not built yet); ${likeness(gathered)}. The engine says: ${verdict}.`,
    masked(gathered),
    'Still to do:',
    '  1. Read the specimen word for word: is there still a name, an address or a number of a person in it?',
    '  2. Fill in every 【要記入】: title, summary, after, and the article.',
    '  3. Check theme, dates, senders and hosts; set genuineToo if genuine mails bear the same subject.',
    '  4. Delete the line "draft: true" and run npm test.',
  ];
  return { file, row: '', said };
}

function draftSighting(root: string, gathered: Gathered): Drafted {
  const { mail, date, theme, nearest, hosts, reportedBy, source } = gathered;
  const home = nearest && nearest.similarity >= NEAR ? nearest.case : null;
  const row = addSighting(root, {
    ...{ date, subject: mail.subject, kind: 'mail', theme, case: home, cutOff: false, reportedBy, source },
    hosts: hosts.map(defangHost),
  });
  const said = [
    `Added the sighting ${row}: 「${mail.subject}」, ${home === null ? 'no case' : likeness(gathered)}.`,
    masked(gathered),
    'Still to do: look at the row (subject, theme, hosts), then run npm test.',
  ];
  return { file: SIGHTINGS, row, said };
}

const likeness = ({ nearest }: Gathered): string =>
  nearest ? `${Math.round(nearest.similarity * 100)} % like ${nearest.case}` : 'like no case that is there';

const masked = ({ mail }: Gathered): string =>
  `Masked: ${maskedInEnglish(mail.masked).join(', ') || 'nothing was found to mask'}.`;
