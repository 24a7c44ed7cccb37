import { describe, expect, test } from 'vitest';
import { buildLureIndex } from '../../../src/checker/index.ts';
import type { Specimen } from '../../../src/schemas/specimen.ts';
import { judge, printable } from '../../../src/specimens/judge.ts';

const NO_LURES = buildLureIndex([]);

/** A fraud beyond doubt: the button of a mail that claims to be Amazon leads to an invented host. */
const specimen: Specimen = {
  id: 'body',
  label: '本文',
  kind: 'html',
  body: '<p>Amazon.co.jp をご利用いただきありがとうございます。お支払い方法を更新してください。</p><p><a href="hxxps://amazon-pay[.]invalid/login">お支払い方法を更新する</a></p>',
  expect: { verdict: 'fraud', found: ['action-link-foreign'] },
  source: '作例',
};

describe('judge', () => {
  test('returns the report and its words when article and engine agree', async () => {
    const { report, explanation } = await judge('2099-01-test', specimen, NO_LURES);
    expect(report.verdict).toBe('fraud');
    expect(explanation.deciding.map((finding) => finding.check)).toContain('action-link-foreign');
  });

  test.each([
    ['verdict', { verdict: 'consistent', found: [] }, /expect\.verdict.*write verdict: fraud/],
    [
      'found',
      { verdict: 'fraud', found: ['genuine-authentication'] },
      /expect\.found.*genuine-authentication/,
    ],
  ] as const)('stops on drift of %s, naming file, specimen and cure', async (_, expected, cure) => {
    const drifted = { ...specimen, expect: { verdict: expected.verdict, found: [...expected.found] } };
    const attempt = judge('2099-01-test', drifted, NO_LURES);
    await expect(attempt).rejects.toThrow(cure);
    await expect(attempt).rejects.toThrow('src/content/cases/2099-01-test.mdx, specimen "body"');
  });
});

test.each([
  ['a host of the mail', '行き先は amazon-pay.invalid です。', '行き先は amazon-pay[.]invalid です。'],
  ['an address', 'https://evil.invalid/x です', 'hxxps://evil[.]invalid/x です'],
  [
    'an official address stays readable',
    'https://www.amazon.co.jp で始まる',
    'https://www.amazon.co.jp で始まる',
  ],
])('printable: %s', async (_, said, printed) => {
  const { report } = await judge('2099-01-test', specimen, NO_LURES);
  expect(printable(said, report)).toBe(printed);
});
