import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/record.ts';
import { withoutTemplate } from '../../../src/search/template-lines.ts';

const page = (number: number, kind: SearchRecord['kind'], lines: string[]): SearchRecord => ({
  ...{ url: `/${kind}/${number}/`, kind, title: `${number}`, theme: '', date: '2024-01', case: '', lines },
});
const pages = (count: number, linesOf: (number: number) => string[], kind: SearchRecord['kind'] = 'case') =>
  Array.from({ length: count }, (_, number) => page(number, kind, linesOf(number)));
const left = (records: SearchRecord[]) => withoutTemplate(records).map(({ lines }) => lines);

test.each<[string, SearchRecord[], string[]]>([
  ['what every page has is left out', pages(10, (n) => [`本文${n}`, '出典']), ['本文0']],
  ['what nearly every page has, too', pages(10, (n) => (n === 9 ? [] : ['本文', '出典'])), []],
  ['what most pages have stays', pages(10, (n) => (n > 7 ? [] : ['本文', '出典'])), ['本文', '出典']],
  ['a line counts once a page', pages(10, (n) => (n > 4 ? [] : ['注', '注'])), ['注', '注']],
  ['of few pages nothing can be told', pages(4, () => ['出典']), ['出典']],
])('%s', (_, records, expected) => {
  expect(left(records)[0]).toEqual(expected);
});

test('each kind has its own template', () => {
  const both = [...pages(10, () => ['出典']), ...pages(10, (n) => (n === 0 ? ['出典'] : []), 'guide')];
  expect(left(both).filter((lines) => lines.length > 0)).toEqual([['出典']]);
});
