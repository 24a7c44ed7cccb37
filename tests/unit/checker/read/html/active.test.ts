import { describe, expect, it } from 'vitest';
import { read } from '../../../../../src/checker/read/index.ts';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';
import { readHtmlMail, readMail } from '../support.ts';

describe('active content', () => {
  it.each([
    ['form', '<form action="https://x.example/" method=post>', 'あ<table>', '<tr><td><input name=a></form>'],
    ['form', '<form>', '', 'x</form>'],
    ['password', '<INPUT name=p Type="PASSWORD">', '<form2>', 'x'],
    ['script', '<script>a < b</script>', '<p>x</p>', ''],
    ['script', '<script type="text/JavaScript" src=x></script>', '<svg>', '</svg>'],
    ['script', '<script type=module>x</script>', '', ''],
    [
      'refresh',
      '<meta http-equiv="Refresh" content="0;url=https://x.example/">',
      '<html><head>',
      '</head><p>x',
    ],
    ['refresh', '<meta http-equiv=refresh content=5>', '<p>x', 'y'],
    ['base', '<base href="https://x.example/">', '<head><title>t</title>', '</head><p>x'],
    ['base', '<base href=//x.example/>', '', 'x'],
    ['base', '<base href=" http://x.example/">', '', 'x'],
    ['script', '<script type=" text/javascript ; charset=utf-8">x</script>', '', ''],
    ['handler', '<body onload="x()">', '', '<p>x</p>'],
    ['handler', '<img src=x onError=alert(1)>', '<p>x</p>', ''],
    ['handler', "<a href='https://x.example/' onclick='y'>", '', 'x</a>'],
  ])('%s: %s', async (kind, tag, before, after) => {
    const { active, html } = await readHtmlMail(`${before}${tag}${after}`);
    expect(active.map((each) => each.kind)).toEqual([kind]);
    expect(html.slice(active[0]?.start, active[0]?.end)).toBe(tag);
  });

  it.each([
    ['data for programs', '<script type="application/ld+json">{}</script>'],
    ['a handler of nothing', '<p onclick="" onload=" ">x</p><p on=x only=y onclick-x=z>z</p>'],
    ['a field whose type only resembles', '<input type=passwords><input type=no-password>'],
    [
      'a refresh whose name only resembles',
      '<meta http-equiv=refreshed content=5><meta http-equiv=x-refresh>',
    ],
    ['a base on the same site', '<base href="/mails/">'],
    ['a search field', '<input type=text name=password>'],
    ['a target for all links', '<base target="_blank">'],
    ['what a mail program leaves when it saves', '<base href="x-msg://12/">'],
    ['another meta', '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">'],
    ['a comment', '<!--[if mso]><script>x</script><form><![endif]-->'],
    ['text about it', '<p>&lt;form&gt; &lt;script&gt;</p>'],
    ['the text of a field', '<textarea><form><script>x</script></textarea>'],
    ['an inert template', '<template><form></form></template>'],
  ])('is not %s', async (_, html) => {
    expect((await readHtmlMail(`<p>x</p>${html}`)).active).toEqual([]);
  });

  it('stands in order, in a paste as well', async () => {
    const html =
      '<head><base href="https://x.example/"></head><form><input type=password></form><script></script>';
    const { active } = await read({ html, text: 'x' });
    expect(active.map((each) => each.kind)).toEqual(['base', 'form', 'password', 'script']);
  });

  it('keeps its place where a mail has several HTML parts', async () => {
    const parts = ['<p>あ</p>', '<form id=a>x</form>', '<p>b</p><form id=b>y</form>'];
    const body = parts.map((html) => `--m\r\nContent-Type: text/html\r\n\r\n${html}\r\n`).join('');
    const { active, html } = await readMail('Content-Type: multipart/mixed; boundary=m', `${body}--m--`);
    expect(active.map(({ start, end }) => html.slice(start, end))).toEqual(['<form id=a>', '<form id=b>']);
  });

  it('is bounded', async () => {
    const message = await readHtmlMail('<form></form>'.repeat(LIMITS.active + 10));
    expect(message.active).toHaveLength(LIMITS.active);
    expect(message.truncated).toContain('active');
    const flooded = await readHtmlMail(`${'<i onclick=x></i>'.repeat(LIMITS.active + 10)}<form></form>`);
    expect(flooded.active.at(-1)?.kind).toBe('form');
  });
});
