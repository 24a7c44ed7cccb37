import { check, type Input, LIMITS, type LureIndex, type Report, unreadable } from '../../checker/index.ts';
import { loadFile, systemReason } from '../load.ts';
import { jsonLine } from '../terminal.ts';
import { peopleText } from './people.ts';
import type { Judged, Settings, Task } from './task.ts';

/** Judges one input and puts the report into the form asked for. Never rejects. */
export async function judge(task: Task, settings: Settings, lures: LureIndex): Promise<Judged> {
  const { report, note } = await examine(task, settings, lures);
  return render(task, report, settings, note);
}

/** The report on one input, and for people why it could not be opened ('' otherwise). Never rejects. */
export async function examine(
  task: Task,
  { as, name }: Pick<Settings, 'as' | 'name'>,
  lures: LureIndex | null,
): Promise<{ report: Report; note: string }> {
  if (task.error !== undefined) return { report: unreadable('failed'), note: task.error };
  try {
    const bytes = task.path === undefined ? task.bytes : await loadFile(task.path, LIMITS.inputBytes);
    if (bytes === null) return { report: unreadable('too-large'), note: '' };
    return {
      report: await check(input(task, bytes, as), { ...(lures && { lures }), name, told: as === 'url' }),
      note: '',
    };
  } catch (error) {
    return { report: unreadable('failed'), note: systemReason(error) };
  }
}

/** What is printed of a judged mail, as JSON or in words; `note` says why a file could not be opened. */
export function render(task: Task, report: Report, settings: Settings, note: string): Judged {
  const labelled = { file: task.file, ...(task.line === undefined ? {} : { line: task.line }), ...report };
  return {
    verdict: report.verdict,
    text: settings.json ? jsonLine(labelled) : peopleText(report, title(task), task.line === undefined),
    note: note === '' ? '' : `${title(task)}: ${note}`,
  };
}

function input(task: Task, bytes: Uint8Array | undefined, as: Settings['as']): Input {
  return {
    ...(bytes === undefined ? {} : { bytes }),
    ...(task.url === undefined ? {} : { text: task.url }),
    ...(as === null ? {} : { as }),
  };
}

function title(task: Task): string {
  return task.line === undefined ? task.file : `${task.file}:${task.line}`;
}
