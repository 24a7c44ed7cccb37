import { describe, expect, test } from 'vitest';
import type { HiddenText, Message } from '../../../../src/checker/message.ts';
import { checkTable, finding, unseen } from '../support/check-table.ts';

const STORY = '川沿いの道を歩いて図書館まで行き、古い鉄道の本と豆の煮方の冊子を借りて帰った。';
const TEXT = '見本 太郎様\n\nご注文の商品を発送しました。お届けは明日の午前中を予定しています。\n';

const hide = (text: string, how: HiddenText['how'], at = 200): Partial<Message> => ({
  html: `<p>${text}</p>`,
  hidden: [{ text, how, start: 3, end: 3 + text.length, at }],
});

checkTable('hidden-text', {
  found: [
    {
      name: 'a story moved off the screen',
      mail: hide(STORY, 'offscreen', 0),
      strength: 'strong',
      data: { kind: 'prose', how: 'offscreen' },
    },
    { name: 'a story of no size, below the text', mail: hide(STORY, 'size'), strength: 'strong' },
    {
      name: 'a preview line’s words, but not on top',
      mail: hide(STORY, 'display', 41),
      strength: 'strong',
    },
    {
      name: 'one letter more than a label has',
      mail: hide('あ'.repeat(20), 'size'),
      strength: 'strong',
    },
    {
      name: 'one letter more than a preview line has',
      mail: hide('あいうえお'.repeat(30).concat('ん'), 'display', 0),
      strength: 'strong',
    },
    {
      name: 'a long text above everything is no preview line',
      mail: hide(STORY.repeat(6), 'display', 0),
      strength: 'strong',
    },
    {
      name: 'a second text above everything',
      mail: {
        hidden: ['前触れ', STORY].map((text) => ({ text, how: 'opacity', start: 0, end: 0, at: 0 }) as const),
      },
      strength: 'strong',
    },
    {
      name: 'invisible letters strewn into words',
      mail: { kind: 'text', text: 'アカ\u200bウントの更新をして、パス\u2061ワードを入れてくだ\ufe08さい。' },
      strength: 'strong',
      data: { kind: 'strewn', count: 3 },
    },
    {
      name: 'a mark of the sending tool in the text',
      mail: { text: 'A[RAND_LETTER-LOW_0]mazonからのお知らせ' },
      strength: 'strong',
      data: { kind: 'left-over', text: '[RAND_LETTER-LOW_0]' },
    },
    { name: 'such a mark in the subject', mail: { subject: 'お知らせ %{RAND_5}' }, strength: 'strong' },
    { name: 'such a mark in the plain part', mail: { plain: 'お知らせ[HIDE1][/HIDE1]' }, strength: 'strong' },
    { name: 'such a mark among hidden words', mail: hide('##mix_normal_10##', 'colour'), strength: 'strong' },
    {
      name: 'in a mail in another name as well',
      mail: hide(STORY, 'opacity'),
      context: { claims: null },
      strength: 'strong',
    },
    {
      name: 'a story of no size in a paste',
      mail: { kind: 'html', ...hide(STORY.repeat(2), 'size') },
      strength: 'strong',
    },
  ],
  clear: [{ name: 'nothing hidden' }, { name: 'nothing hidden in a paste', mail: { kind: 'html' } }],
  nearMiss: [
    {
      name: 'the preview line on top',
      mail: {
        text: TEXT,
        ...hide('お届け予定日と、置き配の場所の変え方についてのご案内です。', 'display', 0),
      },
    },
    {
      name: 'the preview line with its padding',
      mail: hide(`ご注文の商品は明日届きます。${'\u00a0\u200c'.repeat(200)}`, 'size', 0),
    },
    {
      name: 'the same words laid out for phones',
      mail: { text: TEXT, ...hide(TEXT.replaceAll('\n', ' '), 'display', 30) },
    },
    { name: 'as long as a preview line may be', mail: hide('あいうえお'.repeat(30), 'display', 40) },
    { name: 'as long as a label may be', mail: hide('あ'.repeat(19), 'size') },
    {
      name: 'a piece of no size in a paste, no longer than two sentences',
      mail: { kind: 'html', ...hide('あ'.repeat(59), 'size') },
    },
    ...(['visibility', 'attribute'] as const).map((how) => ({
      name: `what web mail folds away by ${how}`,
      mail: { kind: 'html' as const, ...hide(STORY.repeat(3), how) },
    })),
    { name: 'a label for screen readers', mail: hide('新しいタブで開きます', 'clip') },
    { name: 'the counting pixel’s name', mail: hide('0123456789abcdef0123456789abcdef01234567', 'size') },
    { name: 'web mail’s own menus in a saved page', mail: { kind: 'html', ...hide(STORY, 'display') } },
    { name: 'web mail’s own help for screen readers', mail: { kind: 'html', ...hide(STORY, 'clip') } },
    {
      name: 'zero-width spaces between phrases',
      mail: { text: 'お客様の\u200bアカウントに\u200bログインして\u200bください。' },
    },
    { name: 'one invisible letter, come with a copy', mail: { text: 'アカ\u200bウントをご確認ください。' } },
    {
      name: 'joiners in emoji and forms of kanji',
      mail: { text: '葛\u{e0100}城様👨\u200d👩\u200d👧 ❤\ufe0f ありがとうございます。' },
    },
    { name: 'an honest field left unfilled', mail: { text: '{{first_name}}様、*|FNAME|*様、[TIME]' } },
  ],
  unknown: [
    { name: 'no text', mail: { ...unseen('text') }, reason: 'unseen' },
    { name: 'a plain copy', mail: { kind: 'text' }, reason: 'no-source' },
  ],
});

describe('what is quoted and told', () => {
  const quotes = (mail: Partial<Message>) => finding('hidden-text', mail).evidence.map(({ quote }) => quote);

  test('of several hidden stories the longest, shortened', () => {
    const [short, long] = [STORY, STORY.repeat(2)];
    const html = `${short}${long}`;
    const hidden = [
      { text: short, how: 'size', start: 0, end: short.length, at: 99 },
      { text: ` ${long}\n`, how: 'colour', start: short.length, end: html.length, at: 99 },
    ] as const;
    expect(finding('hidden-text', { html, hidden: [...hidden] })).toMatchObject({
      data: { text: `${long.slice(0, 40)}…`, how: 'colour' },
      evidence: [{ part: 'html', quote: long }],
    });
  });

  test('a story short enough, in full', () => {
    expect(finding('hidden-text', hide(STORY.slice(0, 30), 'size')).data.text).toBe(STORY.slice(0, 30));
  });

  test.each<[string, Partial<Message>, string[]]>([
    ['a mark in the subject', { subject: 'お知らせ %{RAND_5}' }, ['%{RAND_5}']],
    ['a mark in the text', { text: 'A[RAND_LETTER-LOW_0]mazon' }, ['[RAND_LETTER-LOW_0]']],
    ['a mark that is not on the screen: nowhere', { plain: 'お知らせ[HIDE1]' }, []],
    [
      'strewn letters, the first three words',
      { text: 'アカ\u200bウント パス\u200bワード サイ\u200bンイン メー\u200bル' },
      ['アカ\u200bウント', 'パス\u200bワード', 'サイ\u200bンイン'],
    ],
  ])('%s', (_, mail, quoted) => {
    expect(quotes(mail)).toEqual(quoted);
  });
});
