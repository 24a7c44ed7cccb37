import { describe, expect, test } from 'vitest';
import { KINDS, LONGEST_TEXT, parse, type Submission, write } from '../../../src/comments/submission.ts';
import { connectSource, handover } from '../../../src/comments/way.ts';

const SENT: Submission = {
  case: '2023-11-order-info',
  kind: 'report',
  name: 'みほん',
  text: '同じメールが届きました。\n\n翌日にも来ました。',
};

test('what the form writes, the importer reads', () => {
  for (const kind of Object.keys(KINDS) as Submission['kind'][]) {
    expect(parse(write({ ...SENT, kind }))).toEqual({ ...SENT, kind });
  }
  expect(parse(`前文\r\n\r\n${write(SENT).replaceAll('\n', '\r\n')}`)).toEqual(SENT);
});

test('the first of two lines with one label counts', () => {
  expect(parse(write(SENT).replace('種類：', '事例：other\n種類：')).case).toBe(SENT.case);
});

test.each([
  ['nothing of ours', 'こんにちは'],
  ['no kind', write(SENT).replace('報告', '広告')],
  ['no text', write({ ...SENT, text: ' ' })],
  ['a megabyte', write({ ...SENT, text: 'あ'.repeat(1_000_000) })],
  ['one letter too many', write({ ...SENT, text: 'あ'.repeat(LONGEST_TEXT + 1) })],
])('%s is no submission', (_, source) => {
  expect(() => parse(source)).toThrow();
});

describe('handing over', () => {
  const text = write(SENT);
  test('by mail: to the owner alone, with the text', () => {
    const { url, whole } = handover({ by: 'mail', address: 'desk@example.com' }, text);
    expect(whole).toBe(true);
    expect(new URL(url).pathname).toBe('desk@example.com');
    expect(parse(new URL(url).searchParams.get('body') ?? '')).toEqual(SENT);
  });

  test('by a prefilled issue', () => {
    const { url } = handover({ by: 'issue', url: 'https://host.example/o/r/issues/new?labels=x' }, text);
    const { searchParams, host } = new URL(url);
    expect(host).toBe('host.example');
    expect(searchParams.get('labels')).toBe('x');
    expect(parse(searchParams.get('body') ?? '')).toEqual(SENT);
  });

  test('what is too long for an address is left to be pasted', () => {
    const long = write({ ...SENT, text: 'あ'.repeat(LONGEST_TEXT) });
    expect(handover({ by: 'issue', url: 'https://host.example/new' }, long).whole).toBe(false);
    expect(handover({ by: 'mail', address: 'desk@example.com' }, long).whole).toBe(false);
  });

  test('the policy is widened for an endpoint alone, to its origin alone', () => {
    expect(connectSource({ by: 'none' })).toBe("'none'");
    expect(connectSource({ by: 'mail', address: 'desk@example.com' })).toBe("'none'");
    expect(connectSource({ by: 'issue', url: 'https://host.example/new' })).toBe("'none'");
    expect(connectSource({ by: 'endpoint', url: 'https://host.example/comments?x=1' })).toBe(
      'https://host.example',
    );
  });
});
