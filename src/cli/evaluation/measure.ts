/** Judges the rows of a manifest in every kind of input asked for. */
import { check, LIMITS, type LureIndex, type Message, type Report, read } from '../../checker/index.ts';
import { examine } from '../judging/judge.ts';
import { loadFile } from '../load.ts';
import { copyOf, type Kind, kindOfFile } from './copies.ts';
import type { Expectation, Row } from './manifest.ts';

export interface Measured {
  kind: Kind;
  /** With what is expected of this kind. */
  row: Row;
  report: Report;
  /** Why the file could not be opened, '' otherwise. */
  note: string;
}

/** A row's own file first, then its copies. Copies are made of whole mails only; other files are what they are. */
export async function* measure(
  row: Row,
  kinds: readonly Kind[],
  lures: LureIndex | null,
): AsyncGenerator<Measured> {
  const own = row.handedIn ?? kindOfFile(row.file);
  const as = row.handedIn === 'eml' ? 'eml' : null;
  const task = { file: row.file, path: Buffer.from(row.path) };
  if (kinds.includes(own)) {
    const { report, note } = await examine(task, { as, name: '' }, lures);
    yield { kind: own, row, report, note };
  }
  if (own !== 'eml' || kinds.every((kind) => kind === 'eml')) return;
  const message = await readAgain(row);
  for (const kind of kinds) {
    const input = kind === 'eml' || message === null ? null : copyOf(message, kind);
    if (input === null) continue;
    const report = await check(input, lures ? { lures } : {});
    yield { kind, row: { ...row, expect: expectOfCopy(row.expect, report) }, report, note: '' };
  }
}

/** Null for what cannot be opened or read: the mail itself has already been counted as that. */
async function readAgain(row: Row): Promise<Message | null> {
  try {
    const bytes = await loadFile(Buffer.from(row.path), LIMITS.inputBytes);
    return bytes && (await read({ bytes, as: 'eml' }));
  } catch {
    return null;
  }
}

/** Where neither headers nor links came along, nothing decisive is to be seen: suspicious is all one may ask for. */
function expectOfCopy(expect: Expectation, { coverage, links }: Report): Expectation {
  const sawLink = coverage.links && links.some(({ role, host }) => role !== 'asset' && host !== '');
  return expect === 'fraud' && !sawLink ? 'suspicious-or-fraud' : expect;
}
