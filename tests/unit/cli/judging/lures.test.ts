import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadLures } from '../../../../src/cli/judging/lures.ts';
import { folder } from '../support/run.ts';

const CASE = `---
title: 期限切れを告げる偽メール
firstSeen: 2024-05
genuineToo: false
subjects:
  - text: 会員番号の期限が切れました
    date: 2024-05-10
specimens:
  - kind: text
    body: |
      番号を入れ直してください。
---
記事の本文。
`;
const SIGHTING = '{"id":"2020-01_01","date":"2020-01","subject":"確認のお願い","case":null}\n';

function content(cases: Record<string, string>, sightings: string): string {
  const dir = folder();
  mkdirSync(join(dir, 'cases'));
  mkdirSync(join(dir, 'sightings'));
  for (const [name, text] of Object.entries(cases)) writeFileSync(join(dir, 'cases', name), text);
  writeFileSync(join(dir, 'sightings/sightings.jsonl'), sightings);
  return dir;
}

it('reads cases and sightings; a date stays what is written', async () => {
  const { rows } = await loadLures(content({ 'a-case.mdx': CASE, 'notes.txt': 'x' }, `${SIGHTING}\n`));
  expect(rows).toEqual([
    expect.objectContaining({
      case: 'a-case',
      title: '期限切れを告げる偽メール',
      date: '2024-05-10',
      body: '番号を入れ直してください。',
    }),
    expect.objectContaining({ case: 'a-case', subject: '会員番号の期限が切れました', body: '' }),
    { case: null, title: null, date: '2020-01', subject: '確認のお願い', body: '', genuineToo: false },
  ]);
});

it('reads the site’s own content', async () => {
  const { rows } = await loadLures();
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.some(({ body }) => body !== '')).toBe(true);
});

it.each([
  ['bad YAML', { 'broken.mdx': '---\na: [\n---\n' }, '', 'broken.mdx'],
  ['no frontmatter', { 'bare.mdx': '# 見出し\n' }, '', 'bare.mdx'],
  ['a bad row', {}, `${SIGHTING}{"id":\n`, 'sightings.jsonl:2'],
])('%s: says where', async (_, cases, sightings, where) => {
  await expect(loadLures(content(cases, sightings))).rejects.toThrow(where);
});
