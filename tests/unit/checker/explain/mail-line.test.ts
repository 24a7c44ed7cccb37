import { expect, test } from 'vitest';
import { lineOf } from '../../../../src/checker/explain/mail-line.ts';
import { mailbox, message } from '../support/message.ts';

const dated = (value: string) => lineOf(message({ headers: [{ name: 'date', value }] })).date;

test('subject and sender, cut where they are endless', () => {
  const line = lineOf(message({ subject: '件'.repeat(10_000), from: mailbox('Amazon <a@example.com>') }));
  expect(line.subject.length).toBeLessThan(1000);
  expect(line.from).toContain('a@example.com');
  const from = { name: '名'.repeat(10_000), address: 'a@example.com' };
  expect(lineOf(message({ from })).from.length).toBeLessThan(1000);
});

test('the date as mails write it; none where it cannot be read', () => {
  expect(dated('Tue, 21 Nov 2023 10:00:00 +0900 (JST)')).toBe(Date.UTC(2023, 10, 21, 1));
  expect(dated('きのう')).toBeNull();
  expect(lineOf(message()).date).toBeNull();
  const headers = [
    { name: 'x-sent', value: '2020-01-01' },
    { name: 'date', value: '2023-11-21T01:00:00Z' },
  ];
  expect(lineOf(message({ headers })).date).toBe(Date.UTC(2023, 10, 21, 1));
});
