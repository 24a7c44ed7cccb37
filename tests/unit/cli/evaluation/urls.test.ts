import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureUrls, urlLists } from '../../../../src/cli/evaluation/urls.ts';
import { folder } from '../support/run.ts';

function list(text: string): string {
  const dir = folder();
  writeFileSync(join(dir, 'list.csv'), text);
  return dir;
}

it('counts by year what each address is', async () => {
  const dir = list(
    [
      'date,url',
      '2020-03-01,https://amazon-update.example/a,b',
      '"2020-04-01","https://shop.evil.example/"',
      '2019-01-01,https://www.amazon.co.jp/gp/x',
      '2020-05-01,not an address',
      ',https://203.0.113.9/',
      '',
    ].join('\r\n'),
  );
  const none = { official: 0, lookalike: 0, other: 0, unreadable: 0, fraud: 0 };
  expect(await measureUrls(dir, 'list.csv')).toEqual({
    file: 'list.csv',
    years: [
      { ...none, year: '', total: 1, other: 1, fraud: 1 },
      { ...none, year: '2019', total: 1, official: 1 },
      { ...none, year: '2020', total: 3, lookalike: 1, other: 1, unreadable: 1, fraud: 2 },
    ],
    official: [{ line: 4, url: 'https://www.amazon.co.jp/gp/x' }],
  });
});

it('judges without the checks left out', async () => {
  const dir = list('date,url\n2020-03-01,https://shop.evil.example/\n');
  const years = (await measureUrls(dir, 'list.csv', ['action-link-foreign']))?.years;
  expect(years).toMatchObject([{ total: 1, other: 1, fraud: 0 }]);
});

it('takes no other table for one', async () => {
  expect(await measureUrls(list('name,size\na,1\n'), 'list.csv')).toBeNull();
});

it('lists the tables of a folder in order', async () => {
  const dir = list('');
  writeFileSync(join(dir, 'a.csv'), '');
  writeFileSync(join(dir, 'b.txt'), '');
  expect(await urlLists(dir)).toEqual(['a.csv', 'list.csv']);
});
