/** The file of readers' comments. Every change goes through the schema; the file is replaced whole or not at all. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoSubmission, parse } from '../../comments/submission.ts';
import { COMMENTS_FILE, isDraft, parseRows, readContent } from '../../content-files.ts';
import { knownIn, redact } from '../../redact/index.ts';
import { type CommentData, commentSchema } from '../../schemas/comment.ts';
import { Refusal } from '../draft/refusal.ts';

export function readComments(root: string): CommentData[] {
  const path = join(root, COMMENTS_FILE);
  return existsSync(path) ? (parseRows(readFileSync(path, 'utf8')) as unknown as CommentData[]) : [];
}

function writeComments(root: string, rows: readonly CommentData[]): void {
  const path = join(root, COMMENTS_FILE);
  writeFileSync(`${path}.new`, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  renameSync(`${path}.new`, path);
}

/** Letters that are no part of anybody's words: controls, bidi overrides, invisible ones. */
const UNSAFE = /[^\P{Cc}\n]|[\p{Cs}\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/**
 * Takes one submission in, masked, to wait for approval.
 * @param date day it was received
 * @throws {Refusal} with the reason; nothing is stored then
 */
export function takeIn(root: string, source: string, date: string): CommentData {
  const given = parsed(source);
  const published = readContent(root).filter((file) => file.collection === 'cases' && !isDraft(file));
  if (!published.some(({ id }) => id === given.case)) throw new Refusal(`there is no case "${given.case}"`);
  const masked = (text: string) => {
    const clean = text.normalize('NFC').replace(UNSAFE, '');
    return redact(clean, knownIn(clean)).text.trim();
  };
  const text = masked(given.text);
  const fingerprint = createHash('sha256').update(`${given.case}\n${text}`).digest('hex').slice(0, 8);
  const row = {
    id: `${date}_${fingerprint}`,
    case: given.case,
    date,
    kind: given.kind,
    name: masked(given.name),
    text,
    status: 'waiting' as const,
  };
  const rows = readComments(root);
  const same = rows.find(({ id }) => id.endsWith(`_${fingerprint}`));
  if (same) throw new Refusal(`the same text is there already: ${same.id} (${same.status})`);
  const { error } = commentSchema.safeParse(row);
  if (error)
    throw new Refusal(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '));
  writeComments(root, [...rows, row]);
  return row;
}

function parsed(source: string) {
  try {
    return parse(source);
  } catch (error) {
    throw error instanceof NoSubmission ? new Refusal(error.message) : error;
  }
}

/**
 * Approves or rejects. Of what is rejected only the fingerprint stays, so that it is not taken in again.
 * @throws {Refusal} for an id that is not there, or a row that may not be shown
 */
export function decide(root: string, ids: readonly string[], status: 'approved' | 'rejected'): CommentData[] {
  const rows = readComments(root);
  const missing = ids.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length > 0)
    throw new Refusal(`No comment has the id ${missing.join(', ')}. See: npm run comments -- list --all`);
  const decided = rows.map((row) => {
    if (!ids.includes(row.id)) return row;
    const next = status === 'rejected' ? { ...row, name: '', text: '', status } : { ...row, status };
    const { error } = commentSchema.safeParse(next);
    if (error)
      throw new Refusal(
        `${row.id}: ${error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      );
    return next;
  });
  writeComments(root, decided);
  return decided.filter(({ id }) => ids.includes(id));
}
