import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { base64, encode, readMail } from '../support.ts';

const PLAIN = 'Content-Type: text/plain; charset=utf-8';
const HTML = 'Content-Type: text/html; charset=utf-8';
const part = (headers: string, body = 'x') => `--cut\r\n${headers}\r\n\r\n${body}\r\n`;
const read = (kind: string, ...parts: string[]) =>
  readMail(`Content-Type: multipart/${kind}; boundary=cut`, `${parts.join('')}--cut--\r\n`);
const mixed = (...parts: string[]) => read('mixed', ...parts);

describe('what is shown, and what is offered to save', () => {
  it.each([
    ['text with a name', `${PLAIN}; name=a.txt`, false],
    ['text with the name of a file', `${PLAIN}\r\nContent-Disposition: x; filename=a.txt`, false],
    ['text with a name, to be shown', `${PLAIN}; name=a.txt\r\nContent-Disposition: inline`, true],
    ['text to be saved', `${PLAIN}\r\nContent-Disposition: attachment`, false],
    ['HTML to be saved', `${HTML}\r\nContent-Disposition: attachment`, false],
    ['text to be shown', `${PLAIN}\r\nContent-Disposition: inline`, true],
    ['text of another kind', 'Content-Type: text/calendar', false],
  ])('%s', async (_, headers, shown) => {
    const { text, attachments } = await mixed(part(headers, 'words'));
    expect([text, attachments.length]).toEqual(shown ? ['words', 0] : ['', 1]);
  });

  it.each([
    ['a part of nothing', `--cut\r\n${PLAIN}; name=a.txt\r\n\r\n`],
    ['a multipart without parts', part('Content-Type: multipart/related; boundary=none', 'x')],
  ])('%s is offered to nobody', async (_, empty) => {
    expect((await mixed(part(PLAIN, 'words'), empty)).attachments).toEqual([]);
  });

  it.each([
    ['Content-Type: message/rfc822', true],
    ['Content-Type: message/global', true],
    ['Content-Type: message/rfc822-headers', false],
    ['Content-Type: application/vnd.ms-outlook', true],
    ['Content-Type: application/octet-stream; name="Fw.EML"', true],
    ['Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=a.eml', true],
    ['Content-Type: application/octet-stream; name=a.eml.zip', false],
    ['Content-Type: application/pdf; name=a.eml', false],
  ])('%s is a mail: %s', async (headers, isMail) => {
    const inner = 'From: a@b.example\r\nSubject: inner\r\n\r\nPress here';
    expect((await mixed(part(PLAIN, '確認'), part(headers, inner))).subject).toBe(isMail ? 'inner' : 'Hello');
  });

  it('names, of which a long one is cut', async () => {
    const { attachments } = await mixed(
      part('Content-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=b.pdf'),
      part(`Content-Type: application/pdf; name=${'n'.repeat(600)}`),
      part('Content-Type: application/pdf'),
    );
    expect(attachments.map(({ name }) => name)).toEqual(['b.pdf', 'n'.repeat(500), '']);
  });

  it('attachments are listed up to a bound', async () => {
    const many = Array.from({ length: LIMITS.attachments + 5 }, () => part('Content-Type: application/pdf'));
    expect((await mixed(...many)).attachments).toHaveLength(LIMITS.attachments);
  });

  it.each([
    ['that is locked', [0x50, 0x4b, 3, 4, 20, 0, 1, 0, 8, 0], true],
    ['with other flags', [0x50, 0x4b, 3, 4, 20, 0, 8, 0, 8, 0], undefined],
    ['that is none', [0x50, 0x4b, 5, 4, 20, 0, 1, 0, 8, 0], undefined],
    ['cut short', [0x50, 0x4b, 3, 4], undefined],
  ])('a ZIP %s', async (_, bytes, locked) => {
    const headers = 'Content-Type: application/zip\r\nContent-Transfer-Encoding: base64';
    const { attachments } = await mixed(part(headers, base64(Uint8Array.from(bytes))));
    expect(attachments[0]?.locked).toBe(locked);
  });
});

describe('alternatives', () => {
  it('only the first of plain texts is shown, and none of the attachments is lost', async () => {
    const { text, attachments } = await read(
      'alternative',
      part(PLAIN, 'first'),
      part(PLAIN, 'second'),
      part('Content-Type: text/calendar', 'BEGIN:VCALENDAR'),
    );
    expect([text, attachments.length]).toEqual(['first', 1]);
  });

  it('the last HTML is shown', async () => {
    const { text, alternativeText } = (await read(
      'alternative',
      part(PLAIN, 'plain'),
      part(HTML, '<p>first</p>'),
      part(HTML, '<p>last</p>'),
    )) as Awaited<ReturnType<typeof read>> & { alternativeText?: string };
    expect(text).toBe('last');
    expect(alternativeText ?? 'plain').toBe('plain');
  });
});

describe('decoding', () => {
  it.each([
    ['flowed', 'one \r\ntwo', 'one two'],
    ['FLOWED', 'one \r\ntwo', 'one two'],
    ['overflowed', 'one \r\ntwo', 'one \ntwo'],
    ['flowed-x', 'one \r\ntwo', 'one \ntwo'],
    ['flowed; delsp=YES', 'one \r\ntwo', 'onetwo'],
    ['flowed; delsp=yes-x', 'one \r\ntwo', 'one two'],
    ['flowed; delsp=x-yes', 'one \r\ntwo', 'one two'],
  ])('format=%s', async (format, body, text) => {
    expect((await readMail(`${PLAIN}; format=${format}`, body)).text).toBe(text);
  });

  it('HTML is never joined as flowed text is', async () => {
    const { text } = await readMail(`${HTML}; format=flowed`, '<pre>one \r\ntwo</pre>');
    expect(text).toBe('one \ntwo');
  });

  it('the charset that HTML names for itself', async () => {
    const html = encode('<meta charset="euc-jp"><p>ｱﾏｿﾞﾝ 重要</p>'.replace(/[ｱ-ﾝﾞ]/g, 'ア'), 'euc-jp');
    expect((await readMail('Content-Type: text/html', html)).text).toContain('重要');
  });

  it('is bounded over all parts, and says so', async () => {
    const half = 'a '.repeat(LIMITS.bodyBytes / 4);
    const two = await mixed(part(PLAIN, half), part(PLAIN, half));
    expect(two.truncated).toContain('body');
    const three = await mixed(part(PLAIN, half), part(PLAIN, half), part(PLAIN, 'behind'));
    expect(three.text).not.toContain('behind');
    expect((await mixed(part(PLAIN, 'a'), part(PLAIN, 'b'))).truncated).toEqual([]);
  });

  it('visible text is bounded over all parts, and says so', async () => {
    const all = 'a'.repeat(LIMITS.textChars);
    const exact = await mixed(part(PLAIN, all));
    expect([exact.text.length, exact.truncated]).toEqual([LIMITS.textChars, []]);
    const more = await mixed(part(PLAIN, 'あ'), part(PLAIN, all));
    expect([more.text.length, more.truncated]).toEqual([LIMITS.textChars, ['text']]);
  });
});

describe('several parts', () => {
  const WHITE = '<span style="font-size:0">密</span>';

  it('what is active or hidden keeps its place in the whole', async () => {
    const html = `<p>い</p>${WHITE}<form>x</form>`;
    const message = await mixed(part(HTML, '<p>あ</p>  '), part(HTML, html), part(PLAIN, 'end'));
    expect(message.html).toBe(`<p>あ</p>  \n${html}`.replace('  \n', '  \n'));
    expect(message.active.map(({ start, end }) => message.html.slice(start, end))).toEqual(['<form>']);
    expect(message.hidden).toHaveLength(1);
    const [hidden] = message.hidden;
    expect(message.html.slice(hidden?.start, hidden?.end)).toContain('密');
    expect(hidden?.at).toBeGreaterThan(message.text.indexOf('い'));
    expect(hidden?.at).toBeLessThan(message.text.indexOf('end'));
  });

  it('what is blank is no part', async () => {
    const message = await mixed(part(PLAIN, ' \r\n '), part(PLAIN, 'words'), part(HTML, ' '));
    expect([message.text, message.html]).toEqual(['words', '']);
  });
});

describe('HTML that a list took away', () => {
  it.each([
    ['its filter says so', 'X-Content-Filtered-By: Mailman/MimeDel', 'words', false],
    ['another filter', 'X-Content-Filtered-By: other', 'words', true],
    ['the list in another field', 'X-Mailman-Version: Mailman 2.1', 'words', true],
    ['a note in its place', 'X-A: b', 'words\r\nAn HTML attachment was scrubbed...\r\nURL: x', false],
    ['a sentence about it', 'X-A: b', 'Why? An HTML attachment was scrubbed...', true],
    ['a sentence that goes on', 'X-A: b', 'An HTML attachment was scrubbed... why?', true],
  ])('%s', async (_, header, body, links) => {
    expect((await readMail(`${PLAIN}\r\n${header}`, body)).coverage.links).toBe(links);
  });
});
