/** The public door: the same judgement by whichever way it is asked for. */
import { describe, expect, test } from 'vitest';
import {
  check,
  checkListed,
  inspect,
  inspectAgain,
  unreadable,
  withoutChecks,
} from '../../../src/checker/index.ts';
import { button, eml, HEADERS, NOTICE } from './support/inputs.ts';
import { link, message } from './support/message.ts';

const MAIL = eml({ headers: HEADERS.genuine, text: NOTICE });
const FRAUD = eml({
  headers: HEADERS.ownDomain,
  from: 'Amazon.co.jp <info@evil.example>',
  html: button('https://login.evil.example/'),
});

describe('what was read once', () => {
  test('is judged again as if it were read anew', async () => {
    const options = { answers: { messageCenter: 'absent' as const } };
    const first = await inspect(MAIL);
    if (!first.message) throw new Error('not read');
    const again = await inspectAgain(first.message, options);
    expect(again).toEqual(await inspect(MAIL, options));
    expect(again.report).not.toEqual(first.report);
  });

  test('lists its links, QR codes as such', async () => {
    const links = [link('https://a.example/'), link('https://b.example/', '', { qr: true })];
    const { report } = await inspectAgain(message({ links }), {});
    expect(report.links.map(({ host, qr }) => [host, qr])).toEqual([
      ['a.example', undefined],
      ['b.example', true],
    ]);
    expect(report.links[0]).not.toHaveProperty('qr');
  });
});

describe('a mail for a list', () => {
  test('has its report and its line', async () => {
    const { report, line } = await checkListed(FRAUD);
    expect(report).toEqual(await check(FRAUD));
    expect(line).toMatchObject({ subject: 'お知らせ', date: Date.UTC(2023, 10, 21) });
    expect(line?.from).toContain('info@evil.example');
  });

  test('has no line where it could not be read', async () => {
    expect(await checkListed({ text: '' })).toEqual({ report: unreadable('empty'), line: null });
  });
});

test('an address alone is marked as one, a mail never', async () => {
  const address = { text: 'https://www.amazon.co.jp.evil.example/', as: 'url' as const };
  expect(await check(address)).toHaveProperty('bareAddress', true);
  expect(await check(MAIL)).not.toHaveProperty('bareAddress');
});

test.each([
  ['reply@mail.evil.example', 'clear'],
  ['reply@else.example', 'found'],
])('an answer to %s, from a mail of info@evil.example: %s', async (address, outcome) => {
  const headers = [...HEADERS.ownDomain, `Reply-To: ${address}`];
  const { findings } = await check(eml({ headers, from: 'Amazon <info@evil.example>', text: NOTICE }));
  expect(findings.find((one) => one.check === 'reply-elsewhere')?.outcome).toBe(outcome);
});

describe('without some checks', () => {
  test('the verdict rests on the others', async () => {
    const report = await check(FRAUD);
    expect(report.verdict).toBe('fraud');
    const decisive = report.findings.filter(
      ({ outcome, strength }) => outcome === 'found' && strength === 'decisive',
    );
    const ids = decisive.map(({ check: id }) => id);
    const rest = withoutChecks(report, ids);
    expect(rest.verdict).not.toBe('fraud');
    expect(rest.findings).toEqual(report.findings.filter(({ check: id }) => !ids.includes(id)));
    expect(rest.links).toEqual(report.links);
    expect(withoutChecks(report, [])).toEqual(report);
  });

  test('what could not be read stays unread', () => {
    expect(withoutChecks(unreadable('pdf'), ['pressure'])).toEqual(unreadable('pdf'));
  });
});
