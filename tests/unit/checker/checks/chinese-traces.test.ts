import { expect, test } from 'vitest';
import { checkTable, finding, unseen } from '../support/check-table.ts';
import { mailbox } from '../support/message.ts';

const TEXT = 'ご注文の商品を発送しました。お届けの予定は明日の午前中です。受け取りをお願いいたします。';
const inFont = (list: string) => ({ text: TEXT, html: `<p style="font-family: ${list}">${TEXT}</p>` });

checkTable('chinese-traces', {
  found: [
    {
      name: 'a simplified form in a Japanese sentence: weak',
      mail: { text: `${TEXT}\n下记のURLからご確認ください。` },
      strength: 'weak',
      data: { kinds: ['letters'] },
    },
    {
      name: 'told with the form that Japanese writes',
      mail: { text: `${TEXT}\n下记のURLからご確認ください。` },
      strength: 'weak',
      data: { what: '「记」。日本語では「記」' },
    },
    {
      name: 'the reply prefix, told as it stands',
      mail: { subject: ' 回复: ご確認のお願い', text: TEXT },
      strength: 'weak',
      data: { kinds: ['letters'], what: '回复:' },
    },
    { name: 'the unsubscribe word in the subject', mail: { subject: '退订', text: TEXT }, strength: 'weak' },
    ...['face="SimSun"', "face = 'SimSun'", 'FACE=SimSun', 'style="font-family : SimSun"'].map((form) => ({
      name: `a typeface written ${form}`,
      mail: { text: TEXT, html: `<font ${form}>${TEXT}</font>` },
      strength: 'weak' as const,
      data: { what: 'simsun' },
    })),
    {
      name: 'a typeface behind another list',
      mail: { text: TEXT, html: '<p style="font-family: Arial"><p style="font-family: SimSun">' },
      strength: 'weak',
    },
    {
      name: 'the language of the body, without quotation marks',
      mail: { text: TEXT, html: `<BODY class=a LANG = zh><p>${TEXT}` },
      strength: 'weak',
      data: { kinds: ['lang'], what: 'zh' },
    },
    {
      name: 'three kinds, all told',
      mail: { ...inFont('SimSun'), charsets: ['gbk'], text: `${TEXT}\n退订` },
      strength: 'strong',
      data: { kinds: ['letters', 'font', 'charset'], what: '退订、simsun、gbk' },
    },
    { name: 'one in the subject', mail: { subject: '账戸のお知らせです', text: TEXT }, strength: 'weak' },
    { name: 'the reply prefix', mail: { subject: '回复： ご確認のお願い', text: TEXT }, strength: 'weak' },
    { name: 'the unsubscribe word', mail: { text: `${TEXT}\n退订` }, strength: 'weak' },
    {
      name: 'a typeface alone',
      mail: inFont("'Microsoft YaHei', Arial"),
      strength: 'weak',
      data: { kinds: ['font'], what: 'microsoft yahei' },
    },
    {
      name: 'a typeface by its Chinese name',
      mail: { text: TEXT, html: `<font face=微软雅黑>${TEXT}` },
      strength: 'weak',
    },
    { name: 'a list of Chinese typefaces', mail: inFont('"Hiragino Sans GB", SimSun'), strength: 'weak' },
    { name: 'the encoding', mail: { text: TEXT, charsets: ['gb2312', 'utf-8'] }, strength: 'weak' },
    {
      name: 'the language of the page',
      mail: { text: TEXT, html: `<html xmlns="x" lang="zh-CN"><p>${TEXT}` },
      strength: 'weak',
      data: { what: 'zh-CN' },
    },
    {
      name: 'two kinds: strong',
      mail: { ...inFont('SimSun'), charsets: ['gb18030'] },
      strength: 'strong',
      data: { kinds: ['font', 'charset'] },
    },
    {
      name: 'a letter and a typeface: strong',
      mail: { ...inFont('SimSun'), text: `${TEXT}\n下记のURLからご確認ください。` },
      strength: 'strong',
    },
  ],
  clear: [{ name: 'a Japanese mail', mail: { text: TEXT, charsets: ['iso-2022-jp'] } }],
  nearMiss: [
    {
      name: 'forms that Japanese uses in names and words',
      mail: { text: `${TEXT}\n髙橋様、山﨑様、剝がす、補塡、頰、𠮟る、德永さんへ。` },
    },
    { name: 'a quoted product', mail: { text: `${TEXT}\n「华为 智能手环 记录」をお届けします。` } },
    ...['『认证』', '“认证”', '"认证"', '认证さん', '认证さま', '认证氏', '认证 殿'].map((name) => ({
      name: `a name or a title: ${name}`,
      mail: { text: `${TEXT}\nこれは${name}のお届けです。` },
    })),
    { name: 'another language of the page', mail: { text: TEXT, html: '<html lang="ja"><p lang="zh">' } },
    { name: 'a language that only begins so', mail: { text: TEXT, html: '<html lang="zhx">' } },
    { name: 'a product on its own line', mail: { text: `${TEXT}\n小米 智能手表 认证 スマートウォッチ` } },
    { name: 'a product in a table', mail: { text: `${TEXT}\n商品\t认证 充電器 です` } },
    { name: 'a name before 様', mail: { text: `认实 様\n\n${TEXT}` } },
    { name: 'a name after a label', mail: { text: `${TEXT}\nお届け先: 选民のおうち` } },
    {
      name: 'a list of typefaces for many languages',
      mail: inFont('Meiryo, "PingFang SC", "Microsoft YaHei"'),
    },
    { name: 'other typefaces', mail: inFont("'Hiragino Kaku Gothic ProN', sans-serif") },
    {
      name: 'passed on by a person whose program writes so',
      mail: {
        ...inFont('SimSun'),
        charsets: ['gbk'],
        forwarded: { from: mailbox('a@b.example'), subject: '' },
      },
    },
    { name: 'passed on, by its subject', mail: { ...inFont('SimSun'), subject: 'Fw: 発送のお知らせ' } },
    { name: 'a paste in the reader’s own typeface', mail: { kind: 'html', ...inFont('SimSun') } },
    { name: 'the word for a language in the text', mail: { text: `${TEXT} lang="zh"` } },
    {
      name: 'a mail in Chinese',
      mail: { text: '您的订单已发货。请登录账户查看详情。', charsets: ['gb2312'] },
      outcome: 'not-applicable',
    },
  ],
  unknown: [{ name: 'no text', mail: { ...unseen('text') }, reason: 'unseen' }],
});

test('quotes the place of each kind, three at most', () => {
  const mail = {
    subject: 'お知らせ',
    text: `${TEXT}\n詳しくは下记のURLから`,
    html: `<html lang="zh-CN"><p style="font-family: SimSun; color: red">${TEXT}</p>`,
    charsets: ['gb2312'],
  };
  expect(finding('chinese-traces', mail).evidence.map(({ quote }) => quote)).toEqual([
    '詳しくは下记のURLから',
    'font-family: SimSun',
    '<html lang="zh-CN',
  ]);
});

test.each([
  ['style="font-family: SimSun" lang="ja"', 'font-family: SimSun'],
  ["style='font-family: SimSun' dir='ltr'", 'font-family: SimSun'],
  ['style="font-family: &quot;SimSun&quot;, Arial; color: red"', 'font-family: &quot;SimSun&quot;, Arial'],
  [`style='font-family: Arial, "SimSun"'`, 'font-family: Arial, "SimSun"'],
  [`style="font-family:'SimSun','宋体'"`, "font-family:'SimSun','宋体'"],
])('quotes the typefaces of %s without the attribute’s end', (attribute, quoted) => {
  const { evidence } = finding('chinese-traces', { text: TEXT, html: `<p ${attribute}>${TEXT}</p>` });
  expect(evidence.map(({ quote }) => quote)).toEqual([quoted]);
});
