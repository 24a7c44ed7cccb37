import { expect, test } from 'vitest';
import { fromAddress, Unreadable } from '../../../src/checker/message.ts';
import { mailbox, message } from './support/message.ts';

test.each([
  ['an address', mailbox('Amazon <info@shop.example>'), 'info@shop.example'],
  ['a name alone', mailbox('Amazon'), ''],
  ['nothing', null, ''],
])('the address of a sender that shows %s', (_, from, address) => {
  expect(fromAddress(message({ from }))).toBe(address);
});

test('what cannot be read is told from a fault, with its problem', () => {
  expect(new Unreadable('pdf')).toMatchObject({ name: 'Unreadable', problem: 'pdf', message: 'pdf' });
});
