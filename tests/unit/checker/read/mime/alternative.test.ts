import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { base64, encode, readMail } from '../support.ts';

const part = (type: string, body: string) => `Content-Type: ${type}\r\n\r\n${body}\r\n`;
const multi = (subtype: string, ...parts: string[]) => ({
  type: `Content-Type: multipart/${subtype}; boundary=${subtype}`,
  body: `${parts.map((each) => `--${subtype}\r\n${each}`).join('')}--${subtype}--\r\n`,
});
const inside = ({ type, body }: { type: string; body: string }) => `${type}\r\n\r\n${body}`;

describe('the plain alternative beside the HTML', () => {
  it('is kept, and not shown', async () => {
    const { type, body } = multi(
      'alternative',
      part('text/plain', 'plain'),
      part('text/html', '<p>html</p>'),
    );
    expect(await readMail(type, body)).toMatchObject({ plain: 'plain', text: 'html' });
  });

  it('is found whole where the parts are wrapped further', async () => {
    const related = multi('related', part('text/html', '<p>html</p>'), part('image/png', 'x'));
    const two = multi('mixed', part('text/plain', 'one'), part('text/plain', 'two'));
    const { type, body } = multi('alternative', inside(two), inside(related));
    expect(await readMail(type, body)).toMatchObject({ plain: 'one\ntwo', text: 'html' });
  });

  it('has its own charset and transfer encoding undone', async () => {
    const sjis = base64(encode('重要なお知らせ', 'shift_jis'));
    const plain = `Content-Type: text/plain; charset=shift_jis\r\nContent-Transfer-Encoding: base64\r\n\r\n${sjis}\r\n`;
    const { type, body } = multi('alternative', plain, part('text/html', '<p>html</p>'));
    expect((await readMail(type, body)).plain).toBe('重要なお知らせ');
  });

  it.each([
    ['one HTML part', 'Content-Type: text/html', '<p>x</p>'],
    ['one plain part', 'Content-Type: text/plain', 'x'],
    ['parts in a row', ...Object.values(multi('mixed', part('text/plain', 'a'), part('text/html', 'b')))],
    ['no HTML', ...Object.values(multi('alternative', part('text/plain', 'a')))],
  ])('is empty with %s', async (_, type, body) => {
    const message = await readMail(type as string, body as string);
    expect(message.text).not.toBe('');
    expect(message.plain).toBe('');
  });
});

describe('charset labels', () => {
  it('come from words, parts and the HTML, as declared, each once', async () => {
    const { type, body } = multi(
      'alternative',
      part('text/plain; charset="GB2312"', 'x'),
      part(
        'text/html; charset=utf-8',
        '<meta http-equiv="Content-Type" content="text/html; charset=GBK"><p>x</p>',
      ),
    );
    const message = await readMail(`X-A: =?Big5*zh?B?eA==?= =?gb2312?Q?x?=\r\n${type}`, body);
    expect(message.charsets).toEqual(['big5', 'gb2312', 'utf-8', 'gbk']);
  });

  it('are none where none is declared', async () => {
    expect((await readMail('Content-Type: text/plain', 'charset=gb2312 =?gb2312?Q?x?=')).charsets).toEqual(
      [],
    );
  });

  it('are bounded', async () => {
    const words = Array.from({ length: 50 }, (_, i) => `=?x-${i}?Q?x?=`).join(' ');
    const message = await readMail(`X-A: ${words}\r\nContent-Type: text/plain`, 'x');
    expect(message.charsets).toHaveLength(LIMITS.charsets);
    expect(message.truncated).toContain('charsets');
  });
});
