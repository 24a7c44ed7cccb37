import { expect, test } from 'vitest';
import { SIMPLIFIED } from '../../../src/checker/facts/chinese.ts';

/** All letters of an encoding whose characters have two bytes (three with `lead`), as the Encoding Standard maps them. */
function lettersOf(encoding: string, lead: number[] = []): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      for (const letter of decoder.decode(new Uint8Array([...lead, high, low]))) found.add(letter);
    }
  }
  return found;
}

const japanese = [lettersOf('shift_jis'), lettersOf('euc-jp'), lettersOf('euc-jp', [0x8f])];
const chinese = lettersOf('gb2312');

test('a good number of forms', () => expect(SIMPLIFIED.forms.size).toBeGreaterThan(200));

test.each([...SIMPLIFIED.forms])('%s is no Japanese letter, %s is one', (simplified, written) => {
  expect(chinese.has(simplified)).toBe(true);
  expect(japanese.some((letters) => letters.has(simplified))).toBe(false);
  expect(japanese[0]?.has(written)).toBe(true);
});

test.each([...'国会点来学体声旧区虫与写万剝塡頰𠮟髙﨑濵栁德戶內刘陈张华伟'])(
  '%s is not among them',
  (letter) => {
    expect(SIMPLIFIED.forms.has(letter)).toBe(false);
  },
);
