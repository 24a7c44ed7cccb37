import { describe, expect, it } from 'vitest';
import { parseColour, parseLength, sameColour } from '../../../../../src/checker/read/html/colour.ts';

describe('colours', () => {
  it.each([
    ['#fff', [255, 255, 255]],
    ['#1a2', [17, 170, 34]],
    ['#1a2f', [17, 170, 34]],
    ['#1a20', 'clear'],
    ['#102030', [16, 32, 48]],
    ['#10203010', [16, 32, 48]],
    ['#1020300f', 'clear'],
    ['102030', [16, 32, 48]],
    ['10203', null],
    ['1020304', null],
    ['1px solid #102030', [16, 32, 48]],
    ['rgb(1, 20,255)', [1, 20, 255]],
    ['rgb(1 20 255)', [1, 20, 255]],
    ['rgb( 1 20 255 / 50%)', [1, 20, 255]],
    ['rgb(1 20 255 / 5%)', 'clear'],
    ['rgba(1,20,255,.06)', [1, 20, 255]],
    ['rgba(1,20,255,0.05)', 'clear'],
    ['rgba(1,20,255,0)', 'clear'],
    ['transparent', 'clear'],
    ['url(x) transparent', 'clear'],
    ['white', [255, 255, 255]],
    ['navy url(x)', [0, 0, 128]],
    ['silver', [192, 192, 192]],
    ['constructor', null],
    ['inherit', null],
    ['', null],
  ])('%s', (value, colour) => {
    expect(parseColour(value)).toEqual(colour);
  });

  it('are the same where nobody could read one on the other', () => {
    expect(sameColour([255, 255, 255], [243, 243, 243])).toBe(true);
    expect(sameColour([243, 255, 255], [255, 255, 255])).toBe(true);
    expect(sameColour([255, 255, 255], [255, 255, 242])).toBe(false);
    expect(sameColour([0, 0, 0], [255, 0, 0])).toBe(false);
  });
});

it.each([
  ['1px', 1],
  ['0', 0],
  ['-20.5px', -20.5],
  ['.5px', 0.5],
  ['3pt', 4],
  ['2em', 20],
  ['2rem', 32],
  ['50%', 5],
  ['10vw', 80],
  ['10vh', 60],
  ['1in', 96],
  ['1cm', 38],
  ['1px solid', 1],
  ['1pxx', null],
  ['12a', null],
  ['px', null],
  ['auto 1px', null],
  [undefined, null],
])('a length of %s', (value, px) => {
  expect(parseLength(value, 10)).toBe(px);
});

it('without a size to relate to, lengths relate to that of browsers', () => {
  expect(parseLength('1em')).toBe(16);
});
