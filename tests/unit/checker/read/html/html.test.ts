import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../../../src/checker/read/html/html.ts';
import { LIMITS } from '../../../../../src/checker/read/limits.ts';

const render = (html: string) => renderHtml(html, new Set());
const text = (html: string) => render(html).text;

describe('visible text is laid out as a browser does', () => {
  it.each([
    ['inline runs on', 'a<b>b</b>\n <i>c</i>', 'ab c'],
    ['blocks break', '<div>a</div><div>b</div>c', 'a\nb\nc'],
    ['paragraphs stand apart', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['<br>', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['<br> at a block’s end', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['cells and rows', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
    ['lists', '<ul><li>a</li><li>b</li></ul>c', 'a\nb\n\nc'],
    ['pre', '<pre>a  b\n c</pre>', 'a  b\n c'],
    ['white-space: pre-line', '<p style="white-space:pre-line">a\nb</p>', 'a\nb'],
    ['white-space: break-spaces', '<p style="white-space:break-spaces">a  b</p>', 'a  b'],
    ['entities', '&lt;&#12354;&#x3044;&amp;&copy;&nbsp;x', '<あい&© x'],
    ['no-break space alone', '<p>a</p><p>&nbsp;</p><p>b</p>', 'a\n\nb'],
    ['inline-block does not break', '<span style="display:inline-block">a</span><span>b</span>', 'ab'],
    ['display: block breaks', '<span style="display:block">a</span><span>b</span>', 'a\nb'],
    ['zero-width letters stay', 'Ama\u200bzon', 'Ama\u200bzon'],
    [
      'no script, style, title, template',
      '<title>t</title><style>s</style><script>s</script><template>t</template>a',
      'a',
    ],
    ['noscript is shown, for mail runs none', '<noscript>a</noscript>', 'a'],
    [
      'comments are not, conditional ones neither',
      '<!--[if mso]>x<![endif]-->a<![if !mso]>b<![endif]>',
      'ab',
    ],
    ['button and field words', '<input type=submit value="送信"><button>押す</button>', '送信\n押す'],
    ['an image’s alt is not text', 'a<img alt="b" src="x">', 'a'],
    ['a title in SVG', '<svg><text>a</text></svg>b', 'ab'],
  ])('%s', (_, html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('hidden text is kept apart, with how it is hidden', () => {
  it.each([
    ['display', '<p style="DISPLAY : none !important">x</p>'],
    ['visibility', '<p style="visibility:hidden">x</p>'],
    ['opacity', '<div style="opacity:.5"><p style="opacity:0">x</p></div>'],
    ['size', '<p style="font-size:0">x</p>'],
    ['size', '<p style="font:1px/1 Arial">x</p>'],
    ['size', '<div style="max-height:0;overflow:hidden">x</div>'],
    ['size', '<div style="width:1px;height:1px;overflow:hidden">x</div>'],
    ['colour', '<p style="color:#fff">x</p>'],
    ['colour', '<table bgcolor="#123456"><tr><td><font color="#123456">x</font></td></tr></table>'],
    ['colour', '<p style="color:rgba(0,0,0,0)">x</p>'],
    ['offscreen', '<div style="position:absolute;top:-7074px">x</div>'],
    ['offscreen', '<p style="text-indent:-9999px">x</p>'],
    ['offscreen', '<div style="position:absolute;right:-9999px">x</div>'],
    ['clip', '<div style="position:absolute;clip:rect(0 0 0 0)">x</div>'],
    ['clip', '<div style="clip-path:inset(100%)">x</div>'],
    ['colour', '<p style="color:#ffffff08">x</p>'],
    ['colour', '<p style="color:rgba(0,0,0,2%)">x</p>'],
    ['colour', '<p style="color:transparent">x</p>'],
    ['colour', '<p style="color:white">x</p>'],
    ['size', '<p style="transform:scale(0)">x</p>'],
    ['attribute', '<p hidden>x</p>'],
    ['display', '<p style="display:none!important;display:block">x</p>'],
    ['display', '<style>.h{display:none}</style><p class="a h">x</p>'],
    ['display', '<style>p#i{display:none}</style><p id="i">x</p>'],
    ['size', '<style>table td .s{font-size:0px}</style><table><tr><td><i class=s>x</i></table>'],
    ['display', '<style>p{display:block}.h{display:none}</style><p class=h>x</p>'],
    ['display', '<style>*.h{display:none}</style><p class=h>x</p>'],
    ['display', '<style>#i{display:none}.h{display:block}</style><p class=h id=i>x</p>'],
    ['display', '<style>/* .g{ */.h{display:none}</style><p class=h>x</p>'],
    ['display', '<style>@media (max-width:600px){.g{color:red}}.h{display:none}</style><p class=h>x</p>'],
    ['display', '<style>.h{display:none</style><p class=h>x</p>'],
  ] as const)('%s: %s', (how, html) => {
    const { text, hidden } = render(`a${html}`);
    expect(text).toBe('a');
    expect(hidden).toMatchObject([{ text: 'x', how, at: 1 }]);
    const [piece] = hidden;
    expect(`a${html}`.slice(piece?.start, piece?.end)).toBe('x');
  });

  it('keeps pieces apart that stand in different places, and joins what is strewn into a word', () => {
    const hide = (words: string) => `<b style="display:none">${words}</b>`;
    const { hidden } = render(`${hide('前')}<p>${'見える文'.repeat(9)}</p>ア${hide('x')}カ${hide('y')}`);
    expect(hidden.map(({ text, at }) => [text, at])).toEqual([
      ['前', 0],
      ['xy', 39],
    ]);
  });

  it.each([
    ['white on a colour', '<td style="background:#232f3e;color:#fff">x'],
    ['white on a picture', '<div style="background:url(a.png)"><p style="color:#fff">x</p></div>'],
    ['small print', '<p style="font-size:9px;color:#767676">x</p>'],
    ['nearly opaque', '<p style="color:rgba(0,0,0,.9);opacity:inherit">x</p>'],
    ['a size and a ground that are not known', '<p style="font-size:larger;background:inherit">x</p>'],
    ['a rule in a remark without an end', '<style>/* .h{display:none}</style><p class=h>x</p>'],
    ['zero size undone inside', '<td style="font-size:0"><span style="font-size:14px">x</span></td>'],
    ['visible again inside', '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>'],
    ['max-height with room', '<div style="max-height:200px;overflow:hidden">x</div>'],
    ['zero height without cutting', '<div style="height:0">x</div>'],
    ['a small negative margin', '<div style="margin-left:-20px">x</div>'],
    [
      'a rule for small screens only',
      '<style>@media (max-width:600px){.m{display:none}}</style><p class=m>x</p>',
    ],
    ['a rule for another class', '<style>.h.g{display:none}</style><p class=h>x</p>'],
    [
      'a style attribute against its rule',
      '<style>.h{display:none}</style><p class=h style="display:block">x</p>',
    ],
  ])('seen: %s', (_, html) => {
    const { text, hidden } = render(html);
    expect(text).toContain('x');
    expect(hidden).toEqual([]);
  });
});

describe('anchors', () => {
  it('carry their source, their place in it, and what is shown', () => {
    const html = '<p>前<a href="https://x.example/?a=1&amp;b=2"><b>ここ</b> を押す</a></p>';
    const [anchor] = render(html).anchors;
    expect(anchor).toMatchObject({ href: 'https://x.example/?a=1&b=2', text: 'ここ を押す', hidden: false });
    expect(html.slice(anchor?.start, anchor?.end)).toBe('<a href="https://x.example/?a=1&amp;b=2">');
  });

  it('come from every element that leads somewhere', () => {
    const html =
      '<base href="https://base.example/"><meta http-equiv="refresh" content="0; URL=\'https://r.example/\'">' +
      '<map><area href="https://area.example/"></map><form action="https://form.example/"><button formaction="https://b.example/">x</button></form>' +
      '<svg><a xlink:href="https://svg.example/">s</a></svg><a name="no">x</a><img src="https://img.example/a.png" alt="画像">';
    const { anchors, base } = render(html);
    expect(base).toBe('https://base.example/');
    expect(anchors.map((anchor) => [anchor.kind, new URL(anchor.href).hostname])).toEqual([
      ['link', 'area.example'],
      ['link', 'form.example'],
      ['link', 'b.example'],
      ['link', 'svg.example'],
      ['asset', 'img.example'],
      ['link', 'r.example'],
    ]);
  });

  it('of a map show their alt text', () => {
    const html = '<map><area href="https://x.example/" alt="ログイン"></map>';
    expect(render(html).anchors).toMatchObject([{ text: 'ログイン', textStart: -1 }]);
  });

  it('that Outlook alone shows are taken from its conditional comments, once each', () => {
    const vml = (href: string) =>
      `<v:roundrect xmlns:v="urn:x" href="${href}" arcsize="8%"><center>押す</center></v:roundrect>`;
    const html =
      `<!--[if mso]>${vml('https://outlook.example/?a=1&amp;b=2')}<![endif]-->` +
      `<!--[if gte mso 9]>${vml('https://x.example/')}<a href='https://outlook.example/?a=1&b=2'>y</a><![endif]-->` +
      `<!--[if !mso]>${vml('https://others.example/')}<![endif]--><!-- ${vml('https://remark.example/')} -->` +
      '<!--[if mso]><link href="https://fonts.example/" rel="stylesheet"><xml></xml><![endif]-->' +
      '<a href="https://x.example/">押す</a>';
    const { anchors, text } = render(html);
    expect(text).toBe('押す');
    expect(anchors.map((anchor) => anchor.href)).toEqual([
      'https://x.example/',
      'https://outlook.example/?a=1&b=2',
    ]);
    expect(html.slice(anchors[1]?.start, anchors[1]?.end)).toMatch(/^<v:roundrect .*b=2"$/);
  });

  it.each([
    ['its own ground', '<a href="x" style="background:#ffd814;padding:8px">押す</a>', true],
    [
      'a coloured cell around it',
      '<table><tr><td bgcolor="#ff9900"><a href="x">押す</a></td></tr></table>',
      true,
    ],
    ['a coloured box inside it', '<a href="x"><div style="background:#f90">押す</div></a>', true],
    ['a frame', '<a href="x" style="border:1px solid #000;padding:4px">押す</a>', true],
    ['plain text', '<p>どうぞ<a href="x">押す</a></p>', false],
    [
      'a coloured page around a sentence',
      '<div style="background:#eee">どうぞ<a href="x">押す</a></div>',
      false,
    ],
    ['white on white', '<a href="x" style="background:#fff">押す</a>', false],
  ])('looks like a button with %s', (_, html, button) => {
    expect(render(html).anchors[0]?.button).toBe(button);
  });

  it('take the alt text where they show only a picture', () => {
    const [link] = render('<a href="x"><img alt="支払方法を更新" width="300"></a>').anchors;
    expect(link).toMatchObject({ text: '支払方法を更新', picture: 300, textStart: -1 });
  });

  it.each([
    ['closed too early', '<a href="x"><p>押す</a>あと</p>', '押す'],
    ['closed in the wrong order', '<a href="x"><b>ここ<p>を</a></b>あと', 'ここ を'],
    ['never closed', '<p>前<a href="x">押す<p>あと</p>', '押す あと'],
    ['around a box that is no part of it', '<a href="x"><div><p>一</a>二</div>', '一'],
    ['with a picture first', '<a href="x"><img alt="絵" width="90"><p>字</a></p>', '字'],
    ['without a word', '<a href="x"><p></a></p>あと', ''],
  ])('are one where the tag is one, though a parser makes several elements of it: %s', (_, html, shown) => {
    const { anchors } = render(html);
    expect(anchors).toMatchObject([{ href: 'x', text: shown, hidden: false }]);
    expect(html.slice(anchors[0]?.start, anchors[0]?.end)).toBe('<a href="x">');
  });

  it('that are written twice are two, though they lead to the same place', () => {
    const { anchors } = render('<a href="x">一<p>二<a href="x">三</a></p>');
    expect(anchors.map(({ text }) => text)).toEqual(['一 二', '三']);
  });

  it('are seen where one of their elements is, and buttons where one is drawn like that', () => {
    const html = '<a href="x"><span style="display:none">無</span><p style="background:#f90">押す</a></p>';
    expect(render(html).anchors).toMatchObject([{ hidden: false, button: true }]);
  });

  it('are hidden with their box', () => {
    const [link] = render('<div style="display:none"><a href="x">押す</a></div>').anchors;
    expect(link).toMatchObject({ hidden: true, text: '押す' });
  });
});

describe('hostile trees', () => {
  it.each([
    ['100,000 nested tags', `${'<div>'.repeat(100_000)}x`, 'nesting'],
    ['nested tables', `${'<table><tr><td>'.repeat(30_000)}x`, 'nesting'],
    ['elements without end', '<p>x'.repeat(LIMITS.elements + 10), 'html'],
    ['closing tags that make elements', '</p>x'.repeat(LIMITS.elements + 10), 'html'],
    ['links without end', '<a href="https://x.example/">x</a>'.repeat(LIMITS.links + 10), 'links'],
    ['hidden text without end', `<p hidden>${'x'.repeat(LIMITS.hiddenChars + 10)}</p>`, 'hidden'],
  ])('%s', (_, html, limit) => {
    const truncated = new Set<string>();
    const { text } = renderHtml(html, truncated);
    expect([...truncated]).toContain(limit);
    expect(text.length).toBeLessThanOrEqual(LIMITS.textChars);
  });

  it('keeps the script’s content out of the text below the nesting bound', () => {
    expect(text(`${'<div>'.repeat(600)}a<script>b</script><style>c</style>`)).toBe('a');
  });
});
