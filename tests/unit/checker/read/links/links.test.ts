import { describe, expect, it } from 'vitest';
import { read } from '../../../../../src/checker/read/index.ts';
import { loadDomains, makeLink } from '../../../../../src/checker/read/links/links.ts';
import { findUrls } from '../../../../../src/checker/read/links/plain-urls.ts';
import { findDisguises } from '../../../../../src/checker/read/links/url.ts';
import { htmlMail, readHtmlMail } from '../support.ts';

const domains = await loadDomains();
const link = (href: string, base = '') =>
  makeLink({ text: 'x', href, role: 'plain', part: 'html', start: 0, end: 0 }, domains, base);
const end = (href: string) => link(href).chain.at(-1);
const b64 = (text: string) => Buffer.from(text).toString('base64url');

describe('where a link leads', () => {
  it.each([
    ['https://www.amazon.co.jp/gp/x', 'www.amazon.co.jp', 'amazon.co.jp', false],
    ['HTTPS://WWW.Example.CO.JP./', 'www.example.co.jp', 'example.co.jp', false],
    ['https://evil.s3.amazonaws.com/', 'evil.s3.amazonaws.com', 'evil.s3.amazonaws.com', true],
    ['https://a.b.pages.dev/', 'a.b.pages.dev', 'b.pages.dev', true],
    ['https://アマゾン.example/', 'xn--cckwcxetd.example', 'xn--cckwcxetd.example', false],
    ['http://3232235777/', '192.168.1.1', '192.168.1.1', false],
    ['www.example.com/x', 'www.example.com', 'example.com', false],
    ['//cdn.example.com/x', 'cdn.example.com', 'example.com', false],
    ['mailto:a@b.example', '', '', false],
    ['javascript:alert(1)', '', '', false],
    ['/gp/help', '', '', false],
    ['#top', '', '', false],
    ['https://', '', '', false],
  ])('%s', (href, host, domain, shared) => {
    expect(link(href)).toMatchObject({ href, host, domain, shared });
  });

  it('resolves relative addresses against <base> only', () => {
    expect(link('/x', 'https://evil.example/y').chain).toEqual(['https://evil.example/x']);
  });
});

describe('redirectors are unwrapped without going online', () => {
  const EVIL = 'https://evil.example/a?b=c';
  const enc = encodeURIComponent(EVIL);
  it.each([
    ['google', `https://www.google.com/url?q=${enc}&sa=D`],
    ['google.co.jp', `https://www.google.co.jp/url?sa=t&url=${enc}`],
    ['google amp', 'https://www.google.com/amp/s/evil.example/a?b=c'],
    ['amp cache', 'https://evil-example.cdn.ampproject.org/c/s/evil.example/a?b=c'],
    ['google translate', `https://translate.google.com/translate?sl=en&u=${enc}`],
    ['translate.goog', 'https://evil-example.translate.goog/a?b=c&_x_tr_sl=ja&_x_tr_tl=en'],
    ['bing', `https://www.bing.com/ck/a?!&&p=1&u=a1${b64(EVIL)}&ntb=1`],
    ['safelinks', `https://nam02.safelinks.protection.outlook.com/?url=${enc}&data=1`],
    ['proofpoint v2', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__evil.example_a-3Fb-3Dc&d=x'],
    ['proofpoint v3', 'https://urldefense.com/v3/__https://evil.example/a*b=c__;Pw!!x!y$'],
    ['awstrack', `https://abc.r.us-east-1.awstrack.me/L0/${enc}/1/0100/x=1`],
    ['yahoo', `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${enc}/RK=2/RS=x`],
    ['facebook', `https://l.facebook.com/l.php?u=${enc}&h=x`],
    ['youtube', `https://www.youtube.com/redirect?event=x&q=${enc}`],
    ['facebook on a phone', `https://lm.facebook.com/l.php?u=${enc}&h=x`],
    ['instagram', `https://l.instagram.com/?u=${enc}&e=x`],
    ['line', `https://liff.line.me/redirect?url=${enc}`],
    ['slack', `https://slack-redir.net/link?url=${enc}`],
    ['linkedin', `https://www.linkedin.com/redir/redirect?url=${enc}&urlhash=x`],
    ['google ads', `https://www.googleadservices.com/pagead/aclk?sa=L&adurl=${enc}`],
    ['google of another service', `https://images.google.co.jp/url?q=${enc}`],
    ['google without a scheme', 'https://maps.google.com/url?q=evil.example/a%3Fb=c'],
    ['google without a scheme, with slashes', 'https://www.google.com/url?url=//evil.example/a%3Fb=c'],
    ['google beside words that were searched', `https://www.google.com/url?q=amazon+login&url=${enc}`],
    ['google, the same twice', `https://www.google.com/url?q=${enc}&url=${enc}`],
    [
      'awstrack with a counter behind',
      'https://a.r.us-east-1.awstrack.me/L0/https:%2F%2Fevil.example%2Fa%3Fb=c/1/01/x=1',
    ],
    ['a name in capitals', `https://clicktime.symantec.com/x?Url=${enc}&U=${enc}`],
    ['google amp in Japan', 'https://www.google.co.jp/amp/s/evil.example/a?b=c'],
    ['bing start page', `https://www.bing.com/alink/link?url=${enc}&source=x`],
    ['yahoo with a star', `https://rd.yahoo.co.jp/mail/SIG=12x/EXP=1/*${enc}`],
    ['yahoo with a star and a dash', `https://ard.yahoo.co.jp/SIG=12x/*-${EVIL}`],
    ['yahoo.co.jp', `https://r.search.yahoo.co.jp/RV=2/RU=${enc}/RK=0`],
    ['duckduckgo', `https://duckduckgo.com/l/?uddg=${enc}&rut=x`],
    ['reddit', `https://out.reddit.com/t3_x?url=${enc}&token=y`],
    ['vk', `https://vk.com/away.php?to=${enc}`],
    ['steam', `https://steamcommunity.com/linkfilter/?u=${enc}`],
    ['pixiv', `https://www.pixiv.net/jump.php?${enc}`],
    ['tumblr', `https://t.umblr.com/redirect?z=${enc}&t=x`],
    ['tiktok', `https://www.tiktok.com/link/v2?aid=1&lang=ja&scene=bio_url&target=${enc}`],
    ['postmark', `https://click.pstmrk.it/3s/${encodeURIComponent('evil.example/a?b=c')}/Ra0/x/AQ/y`],
    ['valuecommerce', `https://ck.jp.ap.valuecommerce.com/servlet/referral?sid=1&pid=2&vc_url=${enc}`],
    ['a8', `https://px.a8.net/svt/ejp?a8mat=x&a8ejpredirect=${enc}`],
    ['rakuten affiliate', `https://hb.afl.rakuten.co.jp/hgc/x/?pc=${enc}`],
    ['linksynergy', `https://click.linksynergy.com/deeplink?id=x&mid=1&murl=${enc}`],
    [
      'safelinks in Japan',
      `https://jpn01.safelinks.protection.outlook.com/ap/t-59584e83/?url=${enc}&data=05`,
    ],
    ['safelinks for governments', `https://gcc02.safelinks.protection.outlook.com/?url=${enc}`],
    ['safelinks in China', `https://chn02.safelinks.protection.partner.outlook.cn/?url=${enc}`],
    ['proofpoint in the US', 'https://urldefense.us/v3/__https://evil.example/a*b=c__;Pw!!x!y$'],
    ['proofpoint v1', `https://urldefense.proofpoint.com/v1/url?u=${enc}&k=x`],
    ['barracuda', `https://linkprotect.cudasvc.com/url?a=${enc}&c=E,1,x&typo=1`],
    ['cisco', `https://secure-web.cisco.com/1abc-XYZ/${enc}`],
    ['symantec', `https://clicktime.symantec.com/a/1/x?u=${enc}&d=y`],
    ['trend micro', `https://jp-x.trendmicro.com:443/wis/clicktime/v1/query?url=${enc}&umid=1`],
    ['fireeye', `https://protect2.fireeye.com/v1/url?k=1&q=1&e=x&u=${enc}`],
    [
      'sophos',
      `https://eu-central-1.protection.sophos.com/?d=evil.example&u=${encodeURIComponent(Buffer.from(EVIL).toString('base64'))}&i=x`,
    ],
    ['trustwave', `https://scanmail.trustwave.com/?c=1&d=x&u=${enc.toLowerCase()}`],
    ['check point', 'https://checkpoint.url-protection.com/v1/url?o=https%3A//evil.example/a%3Fb%3Dc&g=x'],
    ['check point v2', 'https://protect.checkpoint.com/v2/r01/___https://evil.example/a?b=c___.YzJ1Ong'],
    ['libraesva', `https://urlsand.esvalabs.com/?u=${enc}&e=x&h=y&f=y&p=y`],
    ['edgepilot', `https://link.edgepilot.com/s/1/x?u=${EVIL}`],
    ['hornetsecurity', `https://atpscan.global.hornetsecurity.com/?d=x&f=y&u=${enc}`],
    ['menlo', `https://safe.menlosecurity.com/${EVIL}`],
    [
      'zscaler isolation',
      `https://1.isolation.zscaler.com/profile/x/zia-session/?tenant=y&original_url=${enc}`,
    ],
    ['amazon', `https://www.amazon.co.jp/gp/r.html?C=1&T=C&U=${enc}&H=2`],
  ])('%s', (_, href) => {
    expect(end(href)).toBe(EVIL);
  });

  it.each([
    ['https://www.google.com/amp/evil.example/a', 'http://evil.example/a'],
    ['https://evil-example.translate.goog/a?_x_tr_sch=http&_x_tr_sl=ja', 'http://evil.example/a'],
    ['https://click.pstmrk.it/3/evil.example%2Fa/Ra0/x/AQ/y', 'http://evil.example/a'],
    ['https://protect.checkpoint.com/v2/r01/___https://evil.example/a', 'https://evil.example/a'],
    [
      `https://urldefense.com/v3/__https://evil.example/a**A=c__;${b64('?b')}!!x!y$`,
      'https://evil.example/a?b=c',
    ],
    ['https://urldefense.com/v3/__https://evil.example/a*b__;!!x!y$', 'https://evil.example/a*b'],
  ])('%s: as the service writes it, whole or not', (href, goal) => {
    expect(end(href)).toBe(goal);
  });

  it.each([
    'https://urldefense.com/v3/x',
    'https://r.search.yahoo.com/_ylt=A/RK=2/RS=x',
    'https://click.pstmrk.it/3s/evil/Ra0/x/AQ/y',
    'https://www.google.com/amp/',
  ])('%s leads no further', (href) => {
    expect(link(href).chain).toEqual([href]);
  });

  it('nested, to a bounded depth and without going in circles', () => {
    let href = 'https://evil.example/';
    for (let i = 0; i < 4; i++) href = `https://www.google.com/url?q=${encodeURIComponent(href)}`;
    expect(link(href).chain).toHaveLength(5);
    for (let i = 0; i < 20; i++) href = `https://www.google.com/url?q=${encodeURIComponent(href)}`;
    expect(link(href).chain).toHaveLength(8);
  });

  it.each([
    [
      'a firm’s check of a firm’s check',
      [
        (url: string) => `https://jpn01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}`,
        (url: string) => `https://urldefense.com/v3/__${url}__;!!x!y$`,
        (url: string) => `https://www.google.com/url?q=${encodeURIComponent(url)}`,
      ],
    ],
    [
      'a translated search result',
      [
        (url: string) => `https://translate.google.com/translate?u=${encodeURIComponent(url)}`,
        (url: string) => `https://www.bing.com/ck/a?u=a1${b64(url)}`,
        (url: string) => `https://x.r.us-east-1.awstrack.me/L0/${encodeURIComponent(url)}/1/x`,
      ],
    ],
  ])('one in another: %s', (_, wraps) => {
    const href = wraps.reduceRight((inner, wrap) => wrap(inner), 'https://evil.example/');
    expect(link(href)).toMatchObject({ host: 'evil.example', opaque: false });
    expect(link(href).chain).toHaveLength(4);
  });

  it('keeps hyphens that belong to the host of a translated page', () => {
    expect(end('https://www-evil--shop-co-jp.translate.goog/')).toBe('https://www.evil-shop.co.jp/');
  });

  it.each([
    ['a search is not a redirect', `https://www.google.com/search?q=${enc}`],
    ['a look-alike is no redirector', `https://www.google.com.evil.example/url?q=${enc}`],
    ['nor is any site with url=', `https://shop.example/r?url=${enc}`],
    ['a target that is no web address', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['Google Maps', 'https://www.google.com/maps/@35.6,139.7,15z'],
    ['two targets', `https://www.google.com/url?q=https://www.amazon.co.jp/&url=${enc}`],
    ['two targets by one name', `https://www.google.com/url?q=https://www.amazon.co.jp/&q=${enc}`],
    ['a code that says a domain', 'https://protect-us.mimecast.com/s/x?domain=evil.example'],
    ['shifted letters', 'https://protect.checkpoint.com/v2/r02/___mvvru://jank.jcfruqj___.x'],
    ['a postmark of no host', 'https://click.pstmrk.it/3s/x/y'],
    ['Amazon without a target', 'https://www.amazon.co.jp/gp/r.html?C=1'],
  ])('%s', (_, href) => {
    expect(link(href).chain).toHaveLength(1);
  });

  it.each([
    ['https://bit.ly/3x', true],
    ['https://t.co/abc', true],
    ['https://evil.us1.list-manage.com/track/click?u=x', true],
    ['https://click.pstmrk.it/3s/x', true],
    ['https://url.uk.m.mimecastprotect.com/s/x?domain=www.amazon.co.jp', true],
    ['https://shared.outlook.inky.com/link?domain=www.amazon.co.jp&t=h.x', true],
    ['https://clicktime.symantec.com/39e8T?h=x', true],
    [
      'https://eu-west-1.protection.sophos.com/?d=www.amazon.co.jp&u=aHR0cHM6Ly93d3cuYW1hem9uLmNvLmpwLw==',
      false,
    ],
    ['https://u123.ct.sendgrid.net/ls/click?upn=x', true],
    ['https://notbit.ly.example/', false],
    ['https://www.amazon.co.jp/', false],
    [`https://www.google.com/url?q=${encodeURIComponent('https://x.gd/a')}`, true],
  ])('%s hides its target: %s', (href, opaque) => {
    expect(link(href).opaque).toBe(opaque);
  });
});

describe('disguises', () => {
  it.each([
    ['https://amazon.co.jp@evil.example/', ['userinfo']],
    ['https://www.amazon.co.jp%2Fx@evil.example/', ['userinfo']],
    ['http://0x7f.1/', ['ip']],
    ['http://3232235777/', ['ip']],
    ['http://0300.0250.1.1/', ['ip']],
    ['http://[2001:db8::1]/', ['ip']],
    ['https:\\\\evil.example/', ['backslash']],
    ['https://amazon.co.jp\\@evil.example/', ['backslash']],
    ['hTTps:/\\evil.example', ['backslash']],
    ['https:evil.example', ['slashes']],
    ['https:///evil.example', ['slashes']],
    ['https://amazon．co．jp.evil.example/', ['wide-dot']],
    ['https://amazon。co。jp/', ['wide-dot']],
    ['https://amazon.co.jp∕x.evil.example/', ['wide-dot']],
    ['https://ama\u200bzon.evil.example/', ['invisible']],
    ['https://amazon%E2%80%8B.evil.example/', ['invisible']],
    ['https://\u202eevil.example/', ['invisible']],
    ['https://evil.example:8443/', ['port']],
    ['javascript:alert(1)', ['script']],
    [' java\nscript:alert(1)', ['script']],
    ['data:text/html,x', ['script']],
    ['https://a@203.0.113.9:81/', ['userinfo', 'ip', 'port']],
    ['https://www.google.com/maps/@35.6,139.7,15z', []],
    ['https://x.example/?mail=a@b.example', []],
    ['https://x.example/#a\\b', []],
    ['https://x.example:443/a', []],
    ['https://x.example/日本／語。', []],
    ['HTTPS://X.EXAMPLE/', []],
    ['mailto:a@b.example', []],
    ['tel:0312345678', []],
    ['/relative', []],
  ])('%s', (href, expected) => {
    expect(findDisguises(href)).toEqual(expected);
  });
});

describe('addresses in plain text', () => {
  const urls = (text: string) => findUrls(text, 10).map((found) => found.href);
  it.each([
    ['「https://x.example/a」にアクセス', ['https://x.example/a']],
    ['https://x.exampleにアクセスしてください', ['https://x.example']],
    ['（https://x.example/a）', ['https://x.example/a']],
    ['こちら→https://x.example/a。次へ', ['https://x.example/a']],
    ['https://x.example/a、https://y.example/b', ['https://x.example/a', 'https://y.example/b']],
    [
      'see https://x.example/a_(b). (https://y.example/c)',
      ['https://x.example/a_(b)', 'https://y.example/c'],
    ],
    ['<https://x.example/a>', ['https://x.example/a']],
    ['www.x.example/a も', ['www.x.example/a']],
    ['https://amаzon.example/', ['https://amаzon.example/']],
    ['https://amazon．co．jp/', ['https://amazon．co．jp/']],
    ['https://ama\u200bzon.example/', ['https://ama\u200bzon.example/']],
    ['https://a@b.example/', ['https://a@b.example/']],
    ['http://203.0.113.9/x', ['http://203.0.113.9/x']],
    ['hxxps://x.example/', []],
    ['https://x[.]example/', []],
    ['https[:]//x.example', []],
    ['https://x(.)example', []],
    ['https:// のリンク', []],
    ['https://www', []],
    ['a@www.x.example', ['www.x.example']],
    ['メール: a@b.example', []],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  it('are found in HTML where they stand outside an anchor', async () => {
    const html = '<p>https://x.example/a を貼り付け</p><a href="https://y.example/">https://z.example/</a>';
    const { links, text } = await readHtmlMail(html);
    expect(links.map(({ host, part }) => [host, part])).toEqual([
      ['y.example', 'html'],
      ['x.example', 'text'],
    ]);
    const bare = links[1];
    expect(text.slice(bare?.start, bare?.end)).toBe('https://x.example/a');
  });
});

describe('addresses without a scheme', () => {
  it.each([
    ['詳しくはamazon.jp/2SVへ', ['amazon.jp/2SV']],
    ['「evil.pages.dev/login?a=1」を開く', ['evil.pages.dev/login?a=1']],
    ['Www は https://x.example/a.com/b と www.y.example/c.com/d、shop.co.jp:8080/e.', ['shop.co.jp:8080/e']],
    ['amazon.co.jp と Amazon.co.jp/アマゾン、 x.com/', []],
    ['a@amazon.jp/2SV と a.b@amazon.jp/2SV', []],
    ['hxxps://evil.com/a https[:]//evil.com/a evil[.]com/a ftp://evil.com/a', []],
    ['src/main.rb/x lib.fooo/bar 1.2/3 index.html/a and/or e.g./i.e.', []],
    ['co.jp/x github.io/x', []],
  ])('%s', async (text, expected) => {
    const { links, text: shown } = await read({ text: `あ ${text}` });
    const bare = links.filter((each) => !/^(?:https?:|www\.)/.test(each.text));
    expect(bare.map((each) => each.text)).toEqual(expected);
    for (const each of bare) {
      expect(each).toMatchObject({ role: 'plain', part: 'text', href: `http://${each.text}` });
      expect(shown.slice(each.start, each.end)).toBe(each.text);
    }
  });

  it('stand in order among the others, and not where an anchor shows them', async () => {
    const html = '<p>a.com/1 https://b.example/2 c.com/3</p><a href="https://d.example/">e.com/4</a>';
    const { links } = await readHtmlMail(html);
    expect(links.map((each) => each.host)).toEqual(['d.example', 'a.com', 'b.example', 'c.com']);
  });
});

describe('what the mail wants pressed', () => {
  const roles = async (html: string) =>
    Object.fromEntries((await readHtmlMail(html)).links.map((each) => [each.host || each.href, each.role]));

  it('a button, not the links around it', async () => {
    const html =
      '<a href="https://logo.example/"><img src="https://img.example/l.png" alt="Amazon"></a>' +
      '<p>詳しくは<a href="https://inline.example/">注文一覧</a>に。</p>' +
      '<table><tr><td bgcolor="#ffd814"><a href="https://button.example/">続ける</a></td></tr></table>' +
      '<p><a href="https://foot.example/">プライバシー規約</a> | <a href="https://stop.example/">配信停止はこちら</a></p>' +
      '<a href="mailto:a@b.example">お問い合わせ</a>';
    expect(await roles(html)).toEqual({
      'logo.example': 'plain',
      'img.example': 'asset',
      'inline.example': 'plain',
      'button.example': 'action',
      'foot.example': 'plain',
      'stop.example': 'plain',
      'mailto:a@b.example': 'plain',
    });
  });

  it.each([
    [
      'words of action in a sentence',
      '<p>お手数ですが<a href="https://a.example/">ログイン</a>してください</p>',
    ],
    [
      '"here" in a line about an action',
      '<p>お支払い方法の確認は<a href="https://a.example/">こちら</a></p>',
    ],
    ['English', '<p>Please <a href="https://a.example/">verify your account</a></p>'],
    ['a big picture', '<a href="https://a.example/"><img width="600" src="x"></a>'],
    [
      'a bare address on a line of its own',
      '<p>次のページへ</p><p><a href="https://a.example/x">https://a.example/x</a></p>',
    ],
    [
      'an address that calls itself help',
      '<p>https://a.example/help</p><p><a href="https://b.example/">注文履歴を確認</a></p>',
    ],
    [
      'a site that passes its readers on',
      '<p>https://www.youtube.com/redirect?q=https%3A%2F%2Fa.example</p><p><a href="https://b.example/">注文履歴を確認</a></p>',
    ],
    [
      'words of the foot with a word of action, alone on their line',
      '<p><a href="https://a.example/">個人情報を更新する</a></p><p><a href="https://b.example/">注文履歴を確認</a></p>',
    ],
    ['a link that runs a script', '<p>更新は<a href="javascript:go()">ここ</a></p>'],
    ['the only link, whatever it says', '<p>ほげ<a href="https://a.example/">ふが</a></p>'],
  ])('%s', async (_, html) => {
    const { links } = await readHtmlMail(`${html}<p>おわり</p>`);
    expect(links[0]?.role).toBe('action');
  });

  it.each([
    [
      'a carrier’s page beside the sender’s button',
      '<p><a href="https://own.example/" style="background:#fd0">確認する</a></p><p>運送会社のページは<a href="https://carrier.example/">こちら</a></p>',
      'carrier.example',
    ],
    [
      'a hidden link',
      '<p><a href="https://own.example/">ログイン</a></p><div style="display:none"><a href="https://hidden.example/">ログイン</a></div>',
      'hidden.example',
    ],
    ['the footer of a list', '<p>x</p><p>https://lists.example/mailman/listinfo/users</p>', 'lists.example'],
    [
      'a page on a social site',
      '<p><a href="https://own.example/">ログイン</a></p><p>https://www.youtube.com/@midori</p>',
      'www.youtube.com',
    ],
    [
      'an address after words of the foot',
      '<p><a href="https://own.example/">ログイン</a></p><p>配信停止: https://stop.example/go</p>',
      'stop.example',
    ],
    [
      'a lonely unsubscribe link',
      '<p>x</p><p><a href="https://stop.example/">配信停止</a></p>',
      'stop.example',
    ],
  ])('never %s', async (_, html, host) => {
    expect((await roles(html))[host]).toBe('plain');
  });

  it('in plain text: the address that stands alone', async () => {
    const text =
      '次のページで手続きをしてください。\nhttps://a.example/x\n詳しい説明 https://b.example/y にあります。';
    const { links } = await read({ text });
    expect(links.map((each) => each.role)).toEqual(['action', 'plain']);
  });
});

describe('where the words of a link stand in the text', () => {
  const HTML =
    '<p>はじめ</p><p><a href="https://a.example/">ここを <b>押す</b></a></p><p><a href="https://b.example/"><img src="https://p.example/x.png" alt="ボタン"></a></p><p>https://c.example/ おわり</p>';
  const words = async (input: Parameters<typeof read>[0]) => {
    const { text, links } = await read(input);
    const seen = links.filter(({ role }) => role !== 'asset');
    return seen.map(({ shown }) => (shown ? text.slice(shown.start, shown.end) : null));
  };
  const all = ['ここを 押す', '', 'https://c.example/'];

  it('in a mail, in a copy, and under a heading that is taken off', async () => {
    expect(await words({ bytes: htmlMail(HTML) })).toEqual(all);
    expect(await words({ html: HTML })).toEqual(all);
    expect(await words({ html: `<p>件名: 見本</p><p>差出人: a@b.example</p><br>${HTML}` })).toEqual(all);
  });

  it('in plain text; a page that moves by itself has none', async () => {
    expect(await words({ text: '件名: 見本\n\n次の https://a.example/x へ' })).toEqual([
      'https://a.example/x',
    ]);
    const moving = '<meta http-equiv="refresh" content="0;url=https://a.example/"><p>x</p>';
    expect(await words({ bytes: htmlMail(moving) })).toEqual([null]);
  });
});
