import { expect, it } from 'vitest';
import { relatedCases, relatedIndex } from '../../../src/archive/related.ts';
import { caseSchema } from '../../../src/schemas/case.ts';
import { goodCase, spoil } from '../schemas/samples.ts';

const BODY = '会員証の有効期限が近づいています。下のボタンから番号を入れ直してください。お急ぎください。';
const entry = (id: string, subject: string, body: string) => {
  const changed = spoil(spoil(goodCase, 'subjects.0.text', subject), 'specimens.0.body', body);
  return { id, data: caseSchema.parse(changed) };
};
const cases = [
  entry('one', '会員証の番号を入れ直してください', BODY),
  entry('same-body', '【至急】期限のお知らせ', `${BODY}窓口より`),
  entry(
    'same-subject',
    '【重要】会員証の番号を入れ直してください',
    '荷物を保管しています。再配達の日を選んでください。',
  ),
  entry('other', '荷物のお届けについて', '荷物を保管しています。再配達の日を選んでください。'),
];
const of = (id: string, most = 4) => {
  const entry = cases.find((one) => one.id === id);
  return entry ? relatedCases(relatedIndex(cases), entry, most) : [];
};

it('finds those alike, the likest first, and says by what', () => {
  const found = of('one');
  expect(found.map(({ id, by }) => [id, by])).toEqual([
    ['same-body', 'body'],
    ['same-subject', 'subject'],
  ]);
  expect(found[0]?.likeness).toBeGreaterThan(found[1]?.likeness ?? 1);
});

it('never names the case itself, and no more than asked for', () => {
  for (const { id } of cases) expect(of(id).map((found) => found.id)).not.toContain(id);
  expect(of('one', 1)).toHaveLength(1);
});
