import { expect, it } from 'vitest';
import { Hidden } from '../../../../../src/checker/read/html/hidden.ts';
import type { Node } from '../../../../../src/checker/read/html/tree.ts';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';

const node = (startOffset: number, endOffset: number) =>
  ({ nodeName: '#text', sourceCodeLocation: { startOffset, endOffset } }) as unknown as Node;

function hidden() {
  const truncated = new Set<string>();
  return { all: new Hidden(truncated), truncated };
}

it('letters strewn into a word are one piece, of all the source they stand in', () => {
  const { all } = hidden();
  all.add('密', 'size', node(50, 60), 5);
  all.add(' \n', 'size', node(60, 70), 5);
  all.add('か\n に', 'size', node(20, 30), 24);
  all.add('も', 'size', node(80, 90), 24);
  expect(all.pieces).toEqual([{ text: '密か にも', how: 'size', start: 20, end: 90, at: 5 }]);
});

it.each([
  ['hidden in another way', 'colour', 5],
  ['with more to be seen between', 'size', 25],
] as const)('what is %s is another piece', (_, how, at) => {
  const { all } = hidden();
  all.add('a', 'size', node(0, 1), 5);
  all.add('b', how, node(2, 3), at);
  expect(all.pieces).toHaveLength(2);
});

it('is cut where it floods, in letters and in pieces, and says so', () => {
  const letters = hidden();
  letters.all.add('a'.repeat(LIMITS.hiddenChars), 'size', node(0, 1), 0);
  expect([...letters.truncated]).toEqual([]);
  letters.all.add('b', 'size', node(1, 2), 0);
  expect([letters.all.pieces[0]?.text.length, ...letters.truncated]).toEqual([LIMITS.hiddenChars, 'hidden']);
  const pieces = hidden();
  for (let i = 0; i < LIMITS.hiddenPieces; i++) pieces.all.add('a', 'size', node(i, i), i * 100);
  expect([...pieces.truncated]).toEqual([]);
  pieces.all.add('a', 'colour', node(0, 1), 0);
  expect([pieces.all.pieces.length, ...pieces.truncated]).toEqual([LIMITS.hiddenPieces, 'hidden']);
});
