/** `npm run comments -- import|list|approve|reject`: readers' reports and comments, from files to approved rows. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LIMITS, mailsIn, read } from '../checker/index.ts';
import { isDay, todayInJapan } from './age.ts';
import { decide, readComments, takeIn } from './comments/store.ts';
import { Refusal } from './draft/refusal.ts';
import { ROOT, runEditor } from './draft/run.ts';

const { INIT_CWD: base = process.cwd() } = process.env;

const USAGE = `Usage: npm run comments -- COMMAND …

  import FILE…    takes in submissions from text files, mails (.eml) or mailboxes (.mbox), masked, to wait
  list            those that wait; --all for all
  approve ID…     shows them on the page of their case from the next build on
  reject ID…      keeps only a fingerprint, so that the same text is not taken in again

  --date DATE     the day they were received (YYYY-MM-DD); of mails their own, else today

Exit code: 0 done, 1 something was refused (it says why), 2 wrong usage.
`;

await runEditor(USAGE, {
  options: { all: { type: 'boolean', default: false }, date: { type: 'string', default: '' } },
  positionals: null,
  async run({ all, date }, [command = '', ...rest]) {
    if (date !== '' && !isDay(date)) throw new Refusal('--date takes a day: YYYY-MM-DD');
    if (command === 'list') {
      const rows = readComments(ROOT).filter(({ status }) => all || status === 'waiting');
      return rows.length === 0
        ? ['Nothing waits.']
        : rows.flatMap((row) => [
            `${row.id}  ${row.status}  ${row.kind}  ${row.case}  ${row.name}`,
            `    ${row.text}`,
          ]);
    }
    if (rest.length === 0) throw new Refusal(`Say which: npm run comments -- ${command || 'import'} …`);
    if (command === 'approve' || command === 'reject') {
      const status = command === 'approve' ? 'approved' : 'rejected';
      return decide(ROOT, rest, status).map(({ id }) => `${id}: ${status}.`);
    }
    if (command !== 'import') throw new Refusal(`There is no command "${command}".\n${USAGE}`);
    return importAll(rest, date);
  },
});

/** Takes in what can be taken in; what is refused is said, and makes the exit code 1. */
async function importAll(files: string[], date: string): Promise<string[]> {
  const said: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(resolve(base, file));
    if (bytes.length > LIMITS.inputBytes) {
      said.push(`${file}: refused: it is too large.`);
      process.exitCode = 1;
      continue;
    }
    let number = 0;
    for (const mail of mailsIn(bytes)) {
      number++;
      const where = `${file}#${number}`;
      try {
        const { text, day } = await textOf(mail);
        const { id, case: about } = takeIn(ROOT, text, date || day);
        said.push(`${where}: taken in as ${id} for ${about}; it waits.`);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        said.push(`${where}: refused: ${error.message}.`);
        process.exitCode = 1;
      }
    }
  }
  return said;
}

/** The words of a mail or a plain file, and the day it was sent. */
async function textOf(bytes: Uint8Array): Promise<{ text: string; day: string }> {
  try {
    const { text, date } = await read({ bytes });
    return { text, day: todayInJapan(date ?? new Date()) };
  } catch {
    throw new Refusal('it cannot be read as text or mail');
  }
}
