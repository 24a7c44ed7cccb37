/** The worker's way through many files: a message before each mail and one with its row. */
import {
  type CheckOptions,
  checkListed,
  explain,
  type MailLine,
  type Report,
  unreadable,
} from '../../checker/index.ts';
import { mailsOf } from './mails.ts';
import type { FromWorker, Place, Round, Row } from './protocol.ts';

/** @param intact whether the whole engine is there; where it is not, the mail is not to blame and the round ends */
export async function* goRound(
  { id, files, from }: Round,
  how: CheckOptions,
  intact: () => Promise<boolean>,
): AsyncGenerator<FromWorker> {
  for (const [file, given] of files.entries()) {
    if (file < from.file) continue;
    const begin = file === from.file ? from.nth : 0;
    let nth = 0;
    let read = 0;
    try {
      for await (const bytes of mailsOf(given)) {
        const place = { file, nth };
        if (nth >= begin) {
          yield { type: 'next', id, place, read };
          const { report, line } = bytes
            ? await checkListed({ bytes }, how)
            : { report: unreadable('too-large'), line: null };
          if (report.problem === 'failed' && !(await intact())) return;
          yield { type: 'row', id, row: rowOf(place, given.name, report, line) };
        }
        nth++;
        read += bytes?.length ?? 0;
      }
    } catch {
      // Moved or taken away since it was chosen.
      yield { type: 'row', id, row: rowOf({ file, nth }, given.name, unreadable('failed'), null) };
    }
  }
  yield { type: 'round-over', id };
}

function rowOf(place: Place, name: string, report: Report, line: MailLine | null): Row {
  return {
    ...place,
    name,
    ...(line ?? { subject: '', from: '', date: null }),
    verdict: report.verdict,
    checks: report.findings.filter(({ outcome }) => outcome === 'found').map(({ check }) => check),
    problem: report.verdict === 'unreadable' ? explain(report).lead : '',
  };
}
