import { describe, expect, test } from 'vitest';
import { questionsFor } from '../../../../src/checker/explain/questions.ts';
import { check } from '../../../../src/checker/index.ts';
import type { Input } from '../../../../src/checker/message.ts';

const ORDER =
  '差出人: Amazon.co.jp <auto@shop.example>\n件名: ご注文の確認\n\nAmazonのご注文を確認しました。';
const ACCOUNT =
  '差出人: Amazon.co.jp <info@shop.example>\n件名: Amazonアカウントの確認\n\n情報を更新してください。';
const OTHER = '件名: 来週の会議\n\nこんにちは。来週の会議の件です。';

describe('only what this mail gives reason to ask is asked', () => {
  test.each<[string, Input, string[]]>([
    [
      'a mail that speaks of an order',
      { text: ORDER },
      ['messageCenter', 'orderKnown', 'accountUsed', 'already'],
    ],
    ['a mail about the account', { text: ACCOUNT }, ['messageCenter', 'accountUsed', 'already']],
    ['a mail of somebody else', { text: OTHER }, ['already']],
    ['a bare address', { text: 'https://shop.example/', as: 'url' }, ['messageCenter', 'already']],
    ['nothing to read', { text: '' }, []],
  ])('%s', async (_, input, asked) => {
    expect(questionsFor(await check(input)).map(({ answer }) => answer)).toEqual(asked);
  });
});

test('every choice is one that a check takes, and changes what it says', async () => {
  const report = await check({ text: ORDER });
  for (const question of questionsFor(report)) {
    for (const { value } of question.choices) {
      const answer = question.answer === 'already' ? [value] : value;
      const again = await check({ text: ORDER }, { answers: { [question.answer]: answer } });
      expect(again.findings, `${question.answer}: ${value}`).not.toEqual(report.findings);
    }
  }
});
