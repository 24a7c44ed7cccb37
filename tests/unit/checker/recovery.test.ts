import { expect, test } from 'vitest';
import type { Deed } from '../../../src/checker/check.ts';
import { check, explain } from '../../../src/checker/index.ts';
import { recoverySteps } from '../../../src/checker/recovery.ts';
import { readContent } from '../../../src/content-files.ts';
import { eml, HEADERS, NOTICE } from './support/inputs.ts';

const DEEDS: Deed[] = ['opened', 'pressed', 'typed-password', 'typed-card', 'paid', 'installed', 'replied'];
const guide = readContent('.').find(({ collection, id }) => collection === 'guides' && id === 'already-done');
/** As the site makes them: marks and spaces out. */
const anchors = [...(guide?.body ?? '').matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
  heading.replace(/[^\p{L}\p{N}]/gu, ''),
);

test.each(DEEDS)('%s leads to a step that the guide has', (deed) => {
  const [step, ...others] = recoverySteps({ deeds: [deed] });
  expect(others).toEqual([]);
  expect(step?.label).not.toBe('');
  const [page, anchor] = step?.path.split('#') ?? [];
  expect(page).toBe('/guides/already-done/');
  expect(anchors).toContain(anchor);
});

test('each deed has a step of its own', () => {
  expect(new Set(recoverySteps({ deeds: DEEDS }).map(({ path }) => path)).size).toBe(DEEDS.length);
});

test('the explanation leads to the steps, most urgent first, and the verdict stays', async () => {
  const mail = eml({ headers: HEADERS.genuine, text: NOTICE });
  const answered = await check(mail, { answers: { already: ['typed-password', 'typed-card', 'pressed'] } });
  expect(answered.verdict).toBe((await check(mail)).verdict);
  const told = explain(answered).also;
  const steps = (id: string) => told.find((sign) => sign.check === id)?.steps.map(({ path }) => path);
  expect(steps('already-typed')).toEqual([
    '/guides/already-done/#カード情報を入れた',
    '/guides/already-done/#パスワードを入れた',
  ]);
  expect(steps('already-pressed')).toEqual(['/guides/already-done/#押しただけ']);
});

test('only the signs that lead somewhere carry steps', async () => {
  const { also, clear } = explain(await check(eml({ headers: HEADERS.genuine, text: NOTICE })));
  expect([...also, ...clear].flatMap(({ steps }) => steps)).toEqual([]);
});
