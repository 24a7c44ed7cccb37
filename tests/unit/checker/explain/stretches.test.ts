/** How marks, links and hidden words become stretches, piece by piece. */
import { describe, expect, test } from 'vitest';
import { type Layers, markText } from '../../../../src/checker/explain/marked-text.ts';
import type { Stretch } from '../../../../src/checker/explain/stretches.ts';

const laid = (text: string, layers: Partial<Layers>) =>
  markText(text, { marks: [], links: [], hidden: [], ...layers });
const mark = (start: number, end: number, check = 'a') => ({ start, end, check });
const link = (start: number, end: number, index = 0) => ({ start, end, link: index, checks: [] });
const words = (text: string, more: object = {}) => ({ kind: 'text', text, ...more });
const pieces = (stretches: readonly Stretch[]) => stretches.flatMap((stretch) => stretch.pieces);
const kinds = (stretches: readonly Stretch[]) => pieces(stretches).map(({ kind }) => kind);
const length = (stretches: readonly Stretch[]) =>
  pieces(stretches).reduce(
    (sum, piece) =>
      sum + (piece.kind === 'text' ? piece.text.length : piece.kind === 'gap' ? piece.chars : 0),
    0,
  );

describe('a stretch', () => {
  test('ends where its evidence does', () => {
    expect(laid('abcdef', { marks: [mark(1, 3), mark(3, 5, 'b')] })).toStrictEqual([
      { marks: [], notes: [], pieces: [words('a')] },
      { marks: ['a'], notes: ['a'], pieces: [words('bc')] },
      { marks: ['b'], notes: ['b'], pieces: [words('de')] },
      { marks: [], notes: [], pieces: [words('f')] },
    ]);
  });

  test('holds the links in it, marked or not', () => {
    const inside = [words('a'), words('bc', { link: 0 }), { kind: 'target', link: 0 }, words('d')];
    const links = [link(1, 3)];
    expect(laid('abcd', { links })).toStrictEqual([{ marks: [], notes: [], pieces: inside }]);
    expect(laid('abcd', { links, marks: [mark(0, 4)] })).toStrictEqual([
      { marks: ['a'], notes: ['a'], pieces: inside },
    ]);
  });

  test('of one check after another is noted each', () => {
    expect(laid('abcd', { marks: [mark(0, 2), mark(2, 4)] })).toStrictEqual([
      { marks: ['a'], notes: ['a'], pieces: [words('ab')] },
      { marks: ['a'], notes: ['a'], pieces: [words('cd')] },
    ]);
    expect(laid('abcdef', { marks: [mark(0, 4), mark(2, 6)] }).map(({ notes }) => notes)).toEqual([
      ['a'],
      ['a'],
    ]);
  });

  test('of hidden words is noted at them', () => {
    const hidden = [{ at: 1, text: 'x', how: 'size', checks: ['a'] }];
    expect(laid('ab', { hidden }).map(({ marks, notes }) => [marks, notes])).toEqual([
      [[], []],
      [['a'], ['a']],
      [[], []],
    ]);
  });
});

test('a link in a link: the outer one goes on behind the inner one', () => {
  const stretches = laid('abcdef', { links: [link(0, 6, 0), link(2, 4, 1)] });
  expect(pieces(stretches)).toStrictEqual([
    words('ab', { link: 0 }),
    words('cd', { link: 1 }),
    { kind: 'target', link: 1 },
    words('ef', { link: 0 }),
    { kind: 'target', link: 0 },
  ]);
});

describe('odd letters', () => {
  test('stay odd on both sides of a mark’s edge', () => {
    const stretches = laid('\u0410\u0410mazon', { marks: [mark(0, 1)] });
    const odd = pieces(stretches).map((piece) => (piece.kind === 'text' && piece.odd ? piece.text : ''));
    expect(odd).toEqual(['\u0410', '\u0410', '']);
  });

  test('are found far down in a long text', () => {
    const text = `${'あ'.repeat(30_000)} \u0410mazon ${'い'.repeat(30_000)}`;
    const odd = pieces(laid(text, { marks: [mark(30_001, 30_007)] })).filter(
      (piece) => piece.kind === 'text' && piece.odd,
    );
    expect(odd).toMatchObject([{ text: '\u0410' }]);
  });
});

describe('a long text', () => {
  const LONG = 'あ'.repeat(600_000);

  test('a gap stands by itself between what is shown', () => {
    const stretches = laid(LONG, { marks: [mark(300_000, 300_002)] });
    expect(stretches.map((stretch) => stretch.pieces.map(({ kind }) => kind).join())).toEqual([
      ...['text', 'gap', 'text', 'text', 'text', 'gap'],
    ]);
    expect(length(stretches)).toBe(LONG.length);
  });

  test('a link says where it leads at the end of each part shown, and not in the gaps', () => {
    const stretches = laid(LONG, { marks: [mark(300_000, 300_002)], links: [link(5_000, 400_000)] });
    expect(kinds(stretches).filter((kind) => kind === 'target')).toHaveLength(2);
  });

  test('what stands hidden in a gap is left out with it', () => {
    const hidden = [{ at: 200_000, text: 'x', how: 'size', checks: ['a'] }];
    expect(kinds(laid(LONG, { hidden }))).toEqual(['text', 'gap']);
  });
});

describe('an attack with pieces without end', () => {
  const ODD = 'a\u200B'.repeat(5_000);

  test('nothing further is shown, not even at evidence; all the rest is counted', () => {
    const text = ODD + 'い'.repeat(50_000);
    const stretches = laid(text, { marks: [mark(59_000, 59_010)] });
    expect(kinds(stretches).filter((kind) => kind === 'gap')).toHaveLength(1);
    expect(kinds(stretches).at(-1)).toBe('gap');
    expect(stretches.some(({ marks }) => marks.includes('a'))).toBe(false);
    expect(length(stretches)).toBe(text.length);
  });

  test('evidence and link that are cut short are noted and lead somewhere, once', () => {
    const later = Array.from({ length: 50 }, (_, index) => link(9_000 + index, 9_000 + index, 1));
    const stretches = laid(ODD, { marks: [mark(0, 10_000)], links: [link(0, 10_000), ...later] });
    expect(stretches[0]?.notes).toEqual(['a']);
    expect(pieces(stretches).filter(({ kind }) => kind === 'target')).toEqual([{ kind: 'target', link: 0 }]);
  });

  test('pictures to press are bounded as well', () => {
    const links = Array.from({ length: 10_000 }, () => link(1, 1));
    expect(pieces(laid('ab', { links })).length).toBeLessThan(3_100);
  });
});
