import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decide, readComments, takeIn } from '../../../src/cli/comments/store.ts';
import { write } from '../../../src/comments/submission.ts';
import { COMMENTS_FILE, readContent } from '../../../src/content-files.ts';
import { guardContent } from '../../../src/guards/content.ts';
import { commentSchema } from '../../../src/schemas/comment.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const CASE = '2023-11-order-info';
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'mikiwake-comments-'));
  for (const folder of ['cases', 'comments'])
    mkdirSync(path.join(root, 'src/content', folder), { recursive: true });
  cpSync(path.join(ROOT, `src/content/cases/${CASE}.mdx`), path.join(root, `src/content/cases/${CASE}.mdx`));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const sent = (text: string, more = {}) =>
  write({ case: CASE, kind: 'comment', name: 'みほん', text, ...more });
const take = (text: string, more = {}) => takeIn(root, sent(text, more), '2026-11-22');
const problems = () => guardContent(readContent(root)).filter(({ file }) => file.startsWith(COMMENTS_FILE));

test('a comment waits, is approved, and only then may be built', () => {
  const { id, status } = take('同じメールが届きました。\n二行目です。');
  expect(status).toBe('waiting');
  expect(readComments(root)).toHaveLength(1);
  expect(decide(root, [id], 'approved')[0]?.status).toBe('approved');
  expect(readComments(root)[0]?.text).toBe('同じメールが届きました。\n二行目です。');
  expect(problems()).toEqual([]);
});

test('of what is rejected nothing is kept but what tells it again', () => {
  const { id } = take('載せられない言葉');
  decide(root, [id], 'rejected');
  expect(readFileSync(path.join(root, COMMENTS_FILE), 'utf8')).not.toMatch(/載せられない|みほん/);
  expect(() => take('載せられない言葉')).toThrow('rejected');
});

test('the same text is taken in once', () => {
  take('同じ文');
  expect(() => take('同じ文')).toThrow('there already');
  expect(() => takeIn(root, sent('同じ文'), '2026-11-23')).toThrow('there already');
});

describe('hostile submissions', () => {
  test('persons are masked, addresses defanged', () => {
    const { text, name } = take(
      '山田太郎様あてで、taro@person.example、090-1234-5678、250-1234567-1234567、https://evil.example/?id=9 でした',
      { name: 'taro@person.example' },
    );
    expect(text + name).not.toMatch(/太郎|taro|1234|https:|@|id=9/);
    expect(text).toContain('hxxps://evil[.]example');
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{import("x")} {globalThis.x}',
    '</ol><h1>x</h1>',
    '[x](javascript:alert(1))',
  ])('markup stays the text that it is: %s', (text) => {
    expect(take(`これ ${text} です`).text).toContain(text);
    expect(problems()).toEqual([]);
  });

  test('control, invisible and turning letters are dropped', () => {
    const { text, name } = take('あ\u0000\u001b[31mい\u202eう\u200bえ\u2028お\u0085', { name: 'な\u202eま' });
    expect(text).toBe('あ[31mいうえお');
    expect(name).toBe('なま');
  });

  test.each(['../../../etc/passwd', '..', 'no-such-case', '2023-11-order-info/../x', '__proto__', '', '<b>'])(
    'about the case %j it is refused',
    (id) => {
      expect(() => take('文', { case: id })).toThrow('no case');
      expect(readComments(root)).toEqual([]);
    },
  );

  test('a megabyte is refused', () => {
    expect(() => take('あ'.repeat(1_000_000))).toThrow('longer');
    expect(() => take('文', { name: 'な'.repeat(10_000) })).toThrow();
    expect(readComments(root)).toEqual([]);
  });

  test('a row written by hand past the importer stops the build', () => {
    const row = {
      id: '2026-11-22_00000000',
      case: CASE,
      date: '2026-11-22',
      kind: 'comment',
      name: '',
      text: 'よい',
      status: 'approved',
    };
    expect(commentSchema.safeParse(row).success).toBe(true);
    const bad = [
      { ...row, text: 'https://evil.example/' },
      { ...row, text: 'taro@person.example' },
      { ...row, text: '電話 090-1234-5678' },
      { ...row, text: 'あ\u202eい' },
      { ...row, text: '' },
      { ...row, case: '../x' },
      { ...row, id: '../x' },
      { ...row, status: 'published' },
      { ...row, html: '<b>' },
    ];
    for (const one of bad) expect(commentSchema.safeParse(one).success, JSON.stringify(one)).toBe(false);
    const lines = [row, row, { ...row, id: '2026-11-22_00000001', case: 'no-such-case' }];
    writeFileSync(path.join(root, COMMENTS_FILE), lines.map((one) => JSON.stringify(one)).join('\n'));
    expect(problems().map(({ field }) => field)).toEqual(['id', 'case']);
  });
});

test('an id that is not there is refused, and nothing changes', () => {
  const { id } = take('文');
  expect(() => decide(root, [id, '2026-11-22_ffffffff'], 'approved')).toThrow('ffffffff');
  expect(readComments(root)[0]?.status).toBe('waiting');
});
