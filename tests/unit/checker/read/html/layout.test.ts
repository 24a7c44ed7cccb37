import { describe, expect, it } from 'vitest';
import { Layout } from '../../../../../src/checker/read/html/layout.ts';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';

type Step = string | { pre: string } | 'BR' | 'CELL' | 1 | 2;

function laidOut(...steps: Step[]) {
  const layout = new Layout();
  const starts: number[] = [];
  for (const step of steps) {
    if (step === 'BR') layout.line();
    else if (step === 'CELL') layout.cell();
    else if (typeof step === 'number') layout.block(step);
    else starts.push(typeof step === 'string' ? layout.text(step, false) : layout.text(step.pre, true));
  }
  const text = layout.toString();
  expect(layout.length).toBe(text.length);
  return { text, starts };
}

describe('text as a browser lays it out', () => {
  it.each<[string, Step[], string]>([
    ['blanks run together', ['  a \n\t b  '], 'a b'],
    ['a blank at an edge parts words', ['a ', 'b', ' c', 'd'], 'a b cd'],
    ['blanks at both edges are one', ['a ', ' b'], 'a b'],
    ['a piece of nothing but blanks parts words', ['a', ' \n ', 'b'], 'a b'],
    ['a no-break space parts words and stands', ['a\u00a0\u00a0b'], 'a  b'],
    ['no-break spaces alone part words', ['a', '\u00a0', 'b'], 'a b'],
    ['nothing between pieces adds nothing', ['a', '', 'b'], 'ab'],
    ['a block begins a line', ['a', 1, 'b'], 'a\nb'],
    ['a paragraph leaves a line blank', ['a', 2, 'b'], 'a\n\nb'],
    ['edges of blocks that meet are one', ['a', 1, 2, 1, 'b'], 'a\n\nb'],
    ['blanks beside a block are dropped', ['a ', 1, ' b'], 'a\nb'],
    ['each break counts', ['a', 'BR', 'b', 'BR', 'BR', 'c'], 'a\nb\n\nc'],
    ['no more than a blank line comes of many', ['a', 'BR', 'BR', 'BR', 'BR', 'b'], 'a\n\nb'],
    ['blanks around a break are dropped', ['a ', 'BR', ' b'], 'a\nb'],
    ['a break in a block is one more', ['a', 1, 'BR', 'b'], 'a\n\nb'],
    ['nothing breaks before the first word', [2, 'BR', ' a'], 'a'],
    ['nothing breaks behind the last', ['a ', 2, 'BR'], 'a'],
    ['cells stand apart', ['a', 'CELL', 'b', 'CELL', 'CELL', 'c'], 'a\tb\tc'],
    ['the first cell of a row begins no gap', ['a', 1, 'CELL', 'b'], 'a\nb'],
    ['a gap is a gap, whatever blanks are in it', ['a', 'CELL', ' b'], 'a\tb'],
    ['a gap with a no-break space in it', ['a', 'CELL', '\u00a0', 'b'], 'a\tb'],
    ['preformatted text keeps its blanks', [{ pre: '  a  b ' }], '  a  b '],
    ['preformatted text keeps its lines', ['x', 1, { pre: 'a\r\nb\rc\n\nd' }], 'x\na\nb\nc\n\nd'],
  ])('%s', (_, steps, text) => {
    expect(laidOut(...steps).text).toBe(text);
  });

  it('is told where each piece begins, and -1 where it shows nothing', () => {
    const { text, starts } = laidOut(
      'ab',
      2,
      'cd ',
      ' ',
      '\u00a0',
      'CELL',
      { pre: '\nef\ngh' },
      { pre: '\n' },
    );
    expect(text).toBe('ab\n\ncd\nef\ngh');
    expect(starts).toEqual([0, 4, -1, -1, 7, -1]);
  });

  it('is cut where it floods, and says so', () => {
    const layout = new Layout();
    layout.text('a'.repeat(LIMITS.textChars - 1), false);
    expect(layout.text('bc', false)).toBe(LIMITS.textChars - 1);
    expect([layout.length, layout.truncated]).toEqual([LIMITS.textChars, false]);
    expect(layout.text('d', false)).toBe(-1);
    expect([layout.toString().slice(-2), layout.truncated]).toEqual(['ab', true]);
  });
});
