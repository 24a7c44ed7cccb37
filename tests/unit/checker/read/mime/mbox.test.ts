import { describe, expect, it } from 'vitest';
import { read } from '../../../../../src/checker/read/index.ts';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { isMbox, mailsFrom, mailsIn, piecesOf } from '../../../../../src/checker/read/mime/mbox.ts';
import { join } from '../support.ts';

const POSTMARK = 'From x@y.example Mon Mar  2 10:00:00 2026\n';
const one = (subject: string, body = 'body\n') => `From: a@b.example\nSubject: ${subject}\n\n${body}\n`;
const box = (...mails: string[]) => mails.map((mail) => POSTMARK + mail).join('');
const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function streamed(bytes: Uint8Array, size: number): Promise<(string | null)[]> {
  const mails: (string | null)[] = [];
  for await (const mail of mailsFrom(pieces(bytes, size))) mails.push(text(mail));
  return mails;
}

const CASES: [string, string, string[]][] = [
  ['one mail', box(one('1')), [one('1')]],
  ['three mails', box(one('1'), one('2'), one('3')), [one('1'), one('2'), one('3')]],
  ['a time zone behind the year', box(one('1')).replace('2026\n', '2026 +0900\n'), [one('1')]],
  [
    'a sentence that begins with "From "',
    box(one('1', 'x\n\nFrom here on 2026\nit is: late\n\nFrom a b 2026\nno field\n'), one('2')),
    [one('1', 'x\n\nFrom here on 2026\nit is: late\n\nFrom a b 2026\nno field\n'), one('2')],
  ],
  [
    'a postmark without a blank line above',
    box(`${one('1').trimEnd()}\n`, one('2')),
    [`${one('1').trimEnd()}\n${POSTMARK}${one('2')}`],
  ],
];

describe('mails of a mailbox', () => {
  it.each(CASES)('%s', async (_, source, mails) => {
    for (const bytes of [join(source), join(source.replaceAll('\n', '\r\n'))]) {
      const unix = [...mailsIn(bytes)].map((mail) => text(mail)?.replaceAll('\r', ''));
      expect(unix).toEqual(mails);
      for (const size of [7, 64, 100_000]) {
        expect((await streamed(bytes, size)).map((mail) => mail?.replaceAll('\r', ''))).toEqual(mails);
      }
    }
  });

  it('a file that is no mailbox is one mail', () => {
    const bytes = join(one('1'));
    expect(isMbox(bytes)).toBe(false);
    expect([...mailsIn(bytes)]).toEqual([bytes]);
  });

  it('also in pieces, whatever stands further down', async () => {
    const lone = one('1', `x\n\n${POSTMARK}A: b\n`);
    for (const size of [3, 64, 100_000]) expect(await streamed(join(lone), size)).toEqual([lone]);
    expect(await streamed(join(''), 1)).toEqual([]);
  });

  it('from a file, which is asked for the next piece only when it is needed', async () => {
    const size = 2_400_000;
    const long = one('1', `${'x'.repeat(size)}\n`);
    const blob = new Blob([box(long, long, one('2'))]);
    let asked = 0;
    const file = {
      size: blob.size,
      slice(start: number, end: number) {
        asked = end;
        return blob.slice(start, end);
      },
    };
    const lengths: unknown[] = [];
    for await (const mail of mailsFrom(piecesOf(file))) {
      if (lengths.length === 0) expect(asked).toBeLessThan(size + 1_500_000);
      lengths.push(mail?.length);
      expect(mail?.buffer.byteLength).toBe(mail?.length);
    }
    expect(lengths).toEqual([long.length, long.length, one('2').length]);
  });

  it('cut across pieces of a megabyte, at any place', async () => {
    for (const pad of [999_100, 999_500, 999_900, 999_950, 999_980, 1_000_000, 1_000_500]) {
      const mails = await streamed(join(box(one('1', `${'x'.repeat(pad)}\n`), one('2'))), 65_536);
      expect(mails.map((mail) => mail?.length)).toEqual([one('1').length - 5 + pad + 1, one('2').length]);
    }
  });

  it('a mail larger than a mail may be is left out, and the ones around it are given', async () => {
    const huge = one('2', `${'x'.repeat(LIMITS.inputBytes)}\n`);
    expect(await streamed(join(box(one('1'), huge, one('3'))), 1_000_000)).toEqual([
      one('1'),
      null,
      one('3'),
    ]);
  }, 20_000);

  it('in time, where every line looks like a postmark', () => {
    const bytes = join(POSTMARK, 'A: b\n\n', `\n${POSTMARK.trim()}\n\n`.repeat(100_000));
    expect([...mailsIn(bytes)].length).toBe(1);
  });
});

it('given whole, its first mail is judged, and that there are more is said', async () => {
  const message = await read({ bytes: join(box(one('1'), one('2'))) });
  expect(message.subject).toBe('1');
  expect(message.truncated).toContain('mbox');
  expect((await read({ bytes: join(box(one('1'))) })).truncated).toEqual([]);
});
