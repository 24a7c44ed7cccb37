import { expect, test } from 'vitest';
import { sameOwner } from '../../../src/checker/owner.ts';

test.each([
  ['mail.shop.example', 'shop.example', true],
  ['a.shop.example', 'b.shop.example', true],
  ['mail.shop.co.jp', 'shop.co.jp', true],
  ['shop.co.jp', 'other.co.jp', false],
  ['shop.com.au', 'other.com.au', false],
  ['shop.example', 'workshop.example', false],
  ['shop.example.', 'shop.example', true],
  ['', '', false],
  ['', 'shop.example', false],
])('%s and %s: %s', (a, b, same) => {
  expect(sameOwner(a, b)).toBe(same);
});
