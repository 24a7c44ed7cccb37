import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../../src/schemas/case.ts';
import { lureRows } from '../../../src/schemas/lure-rows.ts';
import { goodCase, goodSighting } from './samples.ts';

const data = caseSchema.parse(goodCase);
const specimen = data.specimens[0];
if (specimen === undefined) throw new Error('the sample has a specimen');
const sighting = (changes: object) => ({ data: { ...goodSighting, ...changes } });

describe('lureRows', () => {
  it('gives a row for each specimen, subject and sighting', () => {
    expect(lureRows([{ id: 'a', data }], [sighting({ subject: '別の件名' })])).toEqual([
      {
        case: 'a',
        title: data.title,
        date: '2023-11-20',
        subject: '件名',
        body: '本文 https://evil.example',
        genuineToo: false,
      },
      { case: 'a', title: data.title, date: '2023-11-20', subject: '件名', body: '', genuineToo: false },
      { case: null, title: null, date: '2023-11-20', subject: '別の件名', body: '', genuineToo: false },
    ]);
  });

  it('gives a sighting its case and whether genuine mails bear its words', () => {
    const rows = lureRows(
      [{ id: 'a', data: { ...data, genuineToo: true } }],
      [sighting({ case: 'a', subject: '別' })],
    );
    expect(rows.at(-1)).toEqual({
      case: 'a',
      title: data.title,
      date: '2023-11-20',
      subject: '別',
      body: '',
      genuineToo: true,
    });
  });

  it('lists a subject of a case and its sighting only once', () => {
    expect(lureRows([{ id: 'a', data }], [sighting({ case: 'a' })])).toHaveLength(2);
  });

  it('takes the subject line out of a specimen and the markup off it', () => {
    const html =
      '<p>件名：至急<br>差出人：Amazon.co.jp &lt;a[at]evil[.]example&gt;</p>\n<p>一行目<br>二行目</p><p><a href="hxxps://evil[.]example">押す</a></p>';
    const rows = lureRows(
      [{ id: 'a', data: { ...data, specimens: [{ ...specimen, kind: 'html', body: html }] } }],
      [],
    );
    expect(rows[0]).toMatchObject({ subject: '至急', body: '一行目\n二行目\n押す' });
  });
});
