import { describe, expect, test } from 'vitest';
import { claimsAmazon } from '../../../../src/checker/claim/claims.ts';
import type { Message } from '../../../../src/checker/message.ts';
import { readWords } from '../../../../src/checker/reading.ts';
import { link, mailbox, message } from '../support/message.ts';

const claims = (over: Partial<Message>) => {
  const mail = message(over);
  return claimsAmazon(mail, readWords(mail));
};

const OTHER = mailbox('みどり製作所 <jyoho@midori.example>');

describe('claimsAmazon: says it is Amazon', () => {
  test.each([
    ['by the display name', { from: mailbox('Amazon.co.jp <x@evil.example>') }, 'name'],
    ['by a display name alone, as a phone copies it', { from: mailbox('Amazon.co.jp') }, 'name'],
    ['by the address', { from: mailbox('info@amazon.co.jp'), subject: 'x', text: 'y' }, 'address'],
    [
      'by a look-alike address',
      { from: mailbox('x <amozon-co-jp@evil.example>'), subject: '注文の確認', text: '' },
      'address',
    ],
    [
      'by the subject, under a name that anybody has',
      {
        from: mailbox('info <x@evil.example>'),
        subject: 'Amazonアカウントは停止されました',
        text: '更新してください',
      },
      'subject',
    ],
    ['by a bracketed subject', { from: OTHER, subject: '【Amazon】ログインできません', text: '' }, 'subject'],
    [
      'by how it opens',
      { from: null, subject: '', text: 'いつもAmazonをご利用いただき、ありがとうございます。' },
      'opening',
    ],
    [
      'by its thanks, without the usual opening',
      { from: OTHER, subject: '', text: 'Amazonをご利用いただきありがとうございます。更新してください。' },
      'opening',
    ],
    [
      'by its thanks, with a space behind the name',
      { from: OTHER, subject: '', text: 'Amazon.co.jp をご利用いただき、誠にありがとうございます。' },
      'opening',
    ],
    [
      'by its foot, under long padding',
      {
        from: null,
        subject: '',
        text: `${'x '.repeat(100_000)}\nお支払いを確認できません。\nAmazonカスタマーサポート\n`,
      },
      'signature',
    ],
    [
      'by a subject behind a closed bracket',
      {
        from: mailbox('x@evil.example'),
        subject: '【重要】Amazonプライムのお支払い方法に問題があります',
        text: '',
      },
      'subject',
    ],
    [
      'by its signature',
      { from: null, subject: '', text: 'お支払いを確認できません。\nAmazonカスタマーサポート\n' },
      'signature',
    ],
    [
      'by its copyright line',
      {
        from: null,
        subject: '',
        text: 'カードを再登録してください。\n© 2026 Amazon.com, Inc. or its affiliates\n',
      },
      'signature',
    ],
    [
      'by a look-alike button, with nothing else pasted',
      {
        from: null,
        subject: '',
        text: 'ご注文を保留にしました。',
        links: [link('https://www.xn--amzon-jp-26g.example/')],
      },
      'link',
    ],
  ])('%s', (_, over, place) => {
    expect(claims(over)).toContain(place);
  });
});

describe('claimsAmazon: only mentions it', () => {
  test.each([
    [
      'a warning about such frauds',
      '【注意】Amazonをかたるメールが届いています',
      '「Amazonアカウントが停止されました」という偽物のメールにご注意ください。',
    ],
    [
      'a receipt that names Prime Video',
      '領収書です',
      'ご注文番号: X\nAmazon Prime Video(App)\nチャンネル 880円\nお支払い 合計 880円',
    ],
    ['a wish list', '図書の寄付について', 'Amazonの「ほしい物リスト」で本を募ります。届け先は学校です。'],
    [
      'a partner’s benefit',
      '今月の特典',
      'Amazonプライムを連携している方は、次のゲームを受け取れます。会員の方へ。',
    ],
    [
      'a fair where Amazon is one of many',
      '会社説明会',
      '1. アマゾンジャパン合同会社\n2. 若葉銀行\nお申し込みはアカウントから',
    ],
    ['a river', 'アマゾン川の旅 残席4名', 'アマゾンの夜明けを見に行く。お支払いはクレジットカードで。'],
    [
      'a gift-card prize',
      'アンケートのお願い',
      '抽選でAmazonギフト券をお送りします。会員の方はログインしてください。',
    ],
    [
      'a shop that takes Amazon Pay',
      'ご注文の確認',
      'いつもAmazon Payをご利用いただき、ありがとうございます。\nみどり製作所',
    ],
  ])('%s', (_, subject, text) => {
    expect(claims({ from: OTHER, subject, text })).toEqual([]);
  });

  test('a river tour under its own look-alike address, without a word of accounts', () => {
    const over = {
      from: mailbox('アマゾン川の旅 <info@amazon-cruise.example>'),
      subject: '船旅',
      text: '夜明けを見ます。',
    };
    expect(claims(over)).toEqual([]);
  });
});

const from = (written: string, subject: string, text = '', over = {}) =>
  claims({ from: mailbox(written), subject, text, ...over });
const body = (text: string) => claims({ from: OTHER, subject: '', text });

describe('who is named', () => {
  test('somebody else with the brand in the name: only where it speaks of a shop', () => {
    expect(from('Amazonギフト券プレゼント事務局 <x@evil.example>', 'ご注文について')).toEqual(['name']);
    expect(from('Amazonギフト券プレゼント事務局 <x@evil.example>', '船の旅')).toEqual([]);
  });

  test.each([
    ['Amazonギフト券プレゼント事務局', '株式会社みどり飲料', []],
    ['みどり商店 Amazon店', 'みどり商店です。', []],
    ['Amazonせどり実践会', 'せどり実践会', []],
    ['Amazonギフト券プレゼント事務局', 'アマゾンジャパン合同会社です', ['name']],
    ['Amazonギフト券プレゼント事務局', '© 2026 Amazon.co.jp の注文', ['name']],
    ['Amazon ほがらかサービス株式会社', 'Amazon ほがらかサービス株式会社', ['name']],
  ])('%s, who writes %s', (name, foot, places) => {
    expect(from(`${name} <x@midori.example>`, 'ご注文について', `お支払い\n\n${foot}\n以上`)).toEqual(places);
  });

  test('a person who works there: the shop speaks only off the lists, and of shop matters', () => {
    const person = '鈴木 一 <suzuki@amazon.com>';
    expect(from(person, 'Re: patch', 'the order of locks', { viaList: true })).toEqual([]);
    expect(from(person, 'ご注文について')).toEqual(['address']);
    expect(from(person, '船の旅')).toEqual([]);
  });

  test('an office that goes by the firm’s name needs no such words, off the lists', () => {
    const office = 'アマゾンジャパン広報 <tokyo-events@amazon.co.jp>';
    expect(from(office, '船の旅')).toEqual(['address']);
    expect(from(office, '船の旅', '', { viaList: true })).toEqual([]);
  });

  test('a desk needs no such words', () => {
    expect(from('no-reply@amazon.co.jp', '船の旅', '', { viaList: true })).toEqual(['address']);
  });
});

describe('the name of a product alone', () => {
  test.each([
    ['a person’s mailbox', '土曜の集まり', '駅の北口で待ち合わせましょう。', []],
    ['a person who writes of an order', '本のこと', '注文していた本が届いたよ。', []],
    ['a person who asks, of nothing like an account', '集まりの件', '時間の確認をお願いします。', []],
    ['a notice of an account', 'お知らせ', '会員資格が切れます。お支払い方法を更新してください。', ['name']],
  ])('%s', (_, subject, text, places) => {
    for (const name of ['Kindle', 'Prime Video', 'プライム・ビデオ'])
      expect(from(`${name} <x@gmail.com>`, subject, text)).toEqual(places);
  });

  test('from Amazon’s own address it is Amazon’s name; so is it beside a department’s', () => {
    expect(from('Audible <a@audible.co.jp>', '今月の新作')).toEqual(['name', 'address']);
    expect(from('Audibleカスタマーサービス <x@evil.example>', '今月の新作')).toEqual(['name']);
  });
});

describe('mails about frauds', () => {
  const THANKS = 'いつもAmazonをご利用いただき、ありがとうございます。';
  test.each([
    ['in the subject', '偽メールに注意', THANKS],
    ['in the subject, at length', '偽のメールに注意', THANKS],
    ['in the text', '注意', `${THANKS}\nこれはAmazonを騙るメールの例です。`],
  ])('said %s', (_, subject, text) => {
    expect(from('みどり製作所 <jyoho@midori.example>', subject, text)).toEqual([]);
    expect(from('Amazon.co.jp <x@evil.example>', subject, text)).toEqual(['name', 'opening']);
  });
});

describe('what is read out to others', () => {
  const LURE = 'いつもAmazonをご利用いただき、ありがとうございます。お支払いを確認できません。';
  test.each([
    ['as it stands', LURE, ['opening']],
    ['between quotation marks', `届いた文面です。「${LURE}」`, []],
    ['called a fraud', `${LURE}\nこのようなメールは詐欺です。`, []],
  ])('%s', (_, text, places) => expect(body(text)).toEqual(places));
});

test('a seller’s words from the marketplace’s address are under Amazon’s name, whatever they are about', () => {
  expect(from('みどり商店 <a1@marketplace.amazon.co.jp>', '船の旅')).toEqual(['address']);
  expect(from('みどり商店 <a1@m.marketplace.amazon.co.jp>', '船の旅')).toEqual(['address']);
  expect(from('みどり商店 <a1@marketplace.amazon.co.jp.example>', '船の旅')).toEqual([]);
});

describe('the subject', () => {
  test.each([
    'Re: Amazonアカウントの確認',
    'Fw: Amazonアカウントの確認',
    'FWD: アマゾン 会員の確認',
    '【Amazon】ご注文の確認',
    '重要 Amazonプライムのお支払い',
    'Amazon: アカウント',
    'Amazonのお知らせ カード',
  ])('%s', (subject) => expect(from('info <a@midori.example>', subject)).toEqual(['subject']));

  test.each([
    'Amazon Pay アカウントの確認',
    'AmazonPay アカウントの確認',
    'Amazon  Pay アカウントの確認',
    'みどり商店よりAmazonアカウントの話',
    'アマゾン川 会員の船旅',
    'Amazonのお知らせ',
  ])('%s: not', (subject) => expect(from('info <a@midori.example>', subject)).toEqual([]));
});

describe('the opening', () => {
  test.each([
    'いつもAmazonご利用ありがとうございます',
    'いつも当店Amazon.co.jpの便利な会員サービスをご利用いただき',
    '平素よりアマゾンをご愛顧いただき',
    'この度はAmazonのご利用',
    'Amazon.co.jpをいつもご利用いただきありがとう',
    'アマゾンサービスをご利用ありがとう',
    'Amazonお客様',
    'Amazon チームは調べています',
    '誰かがあなたのAmazonアカウントを使いました',
    'あなたの Amazon ID',
    'お客様の Amazon アカウント',
    'ご利用のAmazonプライム',
    'ご利用の Amazon.co.jp 会員',
  ])('%s', (text) => expect(body(text)).toContain('opening'));

  test.each([
    'いつもありがとう。Amazonをご利用',
    'いつもAmazonの本を読みます。ご利用',
    'いつもAmazon Payをご利用',
    'いつもAmazonPayをご利用',
    'いつもどおり、あすの朝にみんなでAmazonを見に行くご利用者',
  ])('%s: not', (text) => expect(body(text)).toEqual([]));
});

describe('the foot', () => {
  test.each([
    'お支払い\nAmazon.co.jp',
    'お支払い\n Amazon カスタマーサービスセンター \n以上',
    'お支払い\nAmazonアカウント担当',
    'お支払い\nAmazonチーム',
    'お支払い\nAmazon サポートチーム。',
    'Copyright 2026 Amazon.co.jp, Inc',
    '(c) Amazon Inc',
    'Amazon.com, Inc. or its affiliates',
    'お支払い\nAmazonセキュリティチーム\n返信はできません。',
    'お支払い\nアマゾンジャパン合同会社\n東京都目黒区下目黒1-8-1',
    'お支払い\nAmazon Services International LLC',
  ])('%j', (text) => expect(body(text)).toEqual(['signature']));

  test.each([
    'お支払いは\n本はAmazon',
    'お支払いは\nAmazonの本',
    '船の旅\nAmazon.co.jp',
    '会場は Amazon Inc',
    '名札Amazon Inc',
    'お支払い\nアマゾンジャパン合同会社\n若葉銀行\nみどり製作所\n会場は3階です\n受付は1階です',
    'お支払い\nみどり商店 Amazon店サポート',
    'お支払い\nAmazonプライム',
    'Amazon.com Inc. said on Friday that orders rose',
  ])('%j: not', (text) => expect(body(text)).toEqual([]));
});

describe('a button that poses', () => {
  const FAKE = 'https://amazon-update.example/';
  const nameless = (over = {}) =>
    claims({ from: null, subject: '', text: 'ご注文を保留にしました。', links: [link(FAKE)], ...over });
  test.each([
    ['to press, unsigned', {}, true],
    ['among other links', { links: [link('https://a.example/'), link(FAKE)] }, true],
    ['not to press', { links: [link(FAKE, 'x', { role: 'plain' })] }, false],
    ['of Amazon itself', { links: [link('https://www.amazon.co.jp/')] }, false],
    ['of another', { links: [link('https://a.example/')] }, false],
    ['from an address', { from: mailbox('jyoho@midori.example') }, true],
    ['under a name that the text knows nothing of', { from: mailbox('Billing') }, true],
    [
      'under the name of whoever speaks',
      { from: mailbox('みどり製作所'), text: 'ご注文を保留にしました。\n株式会社みどり製作所' },
      false,
    ],
    ['under the name of another that is posed as', { from: mailbox('えきねっと') }, false],
    ['beside the name of another', { subject: '三井住友カードの確認' }, false],
    ['on a list', { viaList: true }, false],
    ['without a word of a shop', { text: '船の旅' }, false],
  ])('%s', (_, over, claimed) => {
    expect(nameless(over).includes('link')).toBe(claimed);
  });
});

describe('a copied body that names no sender', () => {
  const NOTICE = 'ご登録のお支払い方法を確認してください。';
  const copied = (kind: 'html' | 'text', text: string, links = [link('https://a.midori.example/go')]) =>
    claims({
      kind,
      coverage: { subject: false, sender: false, authentication: false, text: true, links: kind === 'html' },
      from: null,
      subject: '',
      text,
      links,
    });
  test.each([
    ['nobody is named', NOTICE, ['asked']],
    ['a name at the end', `${NOTICE}\n確認する\nみどり通信`, []],
    ['the button at the end', `${NOTICE}\n確認する`, ['asked']],
    ['a department at the end', `${NOTICE}\nカスタマーサポート`, ['asked']],
    ['the usual lines at the end', `${NOTICE}\n配信停止はこちら`, ['asked']],
    ['its own host in the foot', `${NOTICE}\nwww.midori.example`, []],
    ['its own address in the foot', `${NOTICE}\nhttps://www.midori.example/`, []],
    ['another host in the foot', `${NOTICE}\nhttps://www.aoba.example/`, ['asked']],
  ])('%s', (_, text, places) => expect(copied('html', text)).toEqual(places));

  test('in a copy of letters alone the address may be the button, and the last line, too', () => {
    const shown = 'https://a.midori.example/go';
    expect(copied('text', `${NOTICE}\n${shown}`, [link(shown, shown)])).toEqual(['asked']);
    expect(copied('text', `${NOTICE}\n住所を更新する`, [])).toEqual(['asked']);
  });

  test('the button may show its own address', () => {
    const shown = 'https://a.midori.example/go';
    expect(copied('html', `${NOTICE}\n${shown}`, [link(shown, shown)])).toEqual(['asked']);
  });
});

describe('news of an account at Amazon, by somebody unnamed', () => {
  const BUTTON = [link('https://a.midori.example/go', '手続きへ')];
  const copied = (text: string) =>
    claims({
      kind: 'html',
      coverage: { subject: false, sender: false, authentication: false, text: true, links: true },
      from: null,
      subject: '',
      text,
      links: BUTTON,
    });
  const mailed = (text: string, over: Partial<Message> = {}) =>
    claims({ from: mailbox('重要なお知らせ <x@midori.example>'), subject: '', text, links: BUTTON, ...over });
  const NEWS = 'Amazonアカウントが停止されました。';

  test.each([
    NEWS,
    'Amazonプライムの会費を引き落としできませんでした。',
    'Amazon.co.jpのご注文について、返金がございます。',
    'アマゾンの会員情報の更新をお願いします。',
    'Amazon アカウントの確認が終わるまで、ご注文を承ることができません。',
    'Kindle Unlimitedが自動更新されました。',
    'AWSアカウントのお支払いが確認できませんでした。',
    'We have locked your Amazon account and cancelled your orders.',
    'Your Amazon Prime membership could not be renewed.',
    'Ihr Amazon-Konto wurde gesperrt.',
    '確認は次へ。このEメールがAmazonから送信されていることを確認するには',
  ])('%s', (text) => {
    expect(copied(text)).toEqual(['opening']);
    expect(mailed(text)).toEqual(['opening']);
  });

  test.each([
    ['a tool to be linked', '設定の画面から、Amazonアカウントを連携してください。'],
    ['the card of a raffle', '抽選でAmazonギフトカードをお送りします。ご確認ください。'],
    ['a friend’s words', 'Amazonアカウントが停止されたんだけど、注文できないよ'],
    ['read out to others', '届いた文面は「Amazonアカウントが停止されました。」でした。ご注文のある方へ。'],
    ['read out in English', 'It says: "Your Amazon account is on hold." Do not log in.'],
    ['a newsletter on frauds', 'A phishing kit. Your Amazon account is on hold, it says; log in.'],
    ['a delivery from there', 'ご依頼主はAmazon.co.jpです。お届け日の変更ができます。'],
  ])('not %s', (_, text) => {
    expect(copied(text)).not.toContain('opening');
    expect(mailed(text)).toEqual([]);
  });

  test.each([
    ['a person’s name', { from: mailbox('尾崎 七海 <x@midori.example>') }],
    ['a list', { viaList: true }],
    ['a firm in the foot', { text: `${NEWS}\n株式会社みどり商店\n以上` }],
    ['another that is posed as', { text: `えきねっとより。${NEWS}` }],
    ['a warning', { subject: 'Amazonを騙るメール' }],
  ])('under %s: not', (_, over) => expect(mailed(NEWS, over)).toEqual([]));
});

describe('words that a service passed on', () => {
  const NEWS = 'Amazonアカウントの確認が必要です。期限までにサインインしてください。\n© Google LLC';
  const invited = (address: string, text: string) => from(`Google カレンダー <${address}>`, '招待状', text);
  test('speak for whoever wrote them', () => {
    expect(invited('calendar-notification@google.com', NEWS)).toEqual(['opening']);
  });
  test('say nothing where they tell no news of an account', () => {
    expect(invited('calendar-notification@google.com', 'Amazonの注文の話し合い\n© Google LLC')).toEqual([]);
  });
  test('from anybody else of that name are that firm’s own', () => {
    expect(invited('calendar@midori.example', NEWS)).toEqual([]);
  });
});

test('a mail that a friend passes on is judged by the sender inside', () => {
  const over = {
    from: mailbox('大槻 <a@friend.example>'),
    subject: 'Fwd: 確認のお願い',
    text: 'これ本物?',
    forwarded: { from: mailbox('Amazon.co.jp <x@evil.example>'), subject: '確認のお願い' },
  };
  expect(claims(over)).toContain('name');
});

describe('another sender who speaks of Amazon', () => {
  const says = (name: string, subject: string, text: string) =>
    claims({ from: mailbox(`${name} <info@midori.example>`), subject, text });
  test.each([
    ['みどり商店', '【Amazon】ご注文のお支払い', 'みどり商店の会員様へ\nご注文ありがとうございます。'],
    ['株式会社みどり商店 お客様窓口', 'Amazonアカウントとの連携', 'みどり商店より、注文の確認です。'],
    ['ポイントの森', 'Amazon.co.jpでのお支払い', 'ポイントの森 運営事務局'],
    ['みどり商店', 'Amazonギフト券への交換が完了しました', '会員ページで確認してください。'],
    ['みどりカード', 'ご利用の確認', 'いつもAmazon Mastercardをご利用いただき、ありがとうございます。'],
  ])('%s, %s: no claim', (name, subject, text) => expect(says(name, subject, text)).toEqual([]));

  test.each([
    ['木下商店', 'Amazonプライム特典のお手続きはお済みですか', '会員の方は、料金がかかりません。'],
    ['父', 'Amazonアカウントのパスワード', '忘れたので教えて。注文したい。'],
    ['アマゾン探検部', 'アマゾン川カヌー部 参加費のお支払い', '会員の方へ'],
    ['川の会', 'お支払いの確認', 'アマゾン川の旅。いつもAmazonをご利用いただき'],
    ['旅の会', 'お支払いの確認', 'アマゾンの熱帯雨林へ。いつもAmazonをご利用いただき'],
    ['森を守る会', 'お支払いの確認', 'アマゾンの森が失われています。いつもAmazonをご利用いただき'],
  ])('%s, %s: a subject under somebody’s own name is no claim', (name, subject, text) => {
    expect(says(name, subject, text)).toEqual([]);
  });

  test.each([
    ['みどり商店', '【Amazon】ご注文のお支払い', 'お支払いを確認できません。'],
    ['重要なお知らせ', '【Amazon】ご注文のお支払い', '重要なお知らせです。お支払いを確認できません。'],
    ['info', '【Amazon】ご注文のお支払い', 'お支払いを確認できません。information'],
  ])('%s, whom the text does not know, or whose name is anybody’s: a claim', (name, subject, text) => {
    expect(says(name, subject, text)).toContain('subject');
  });

  test.each([
    ['a firm in the foot', 'お支払いを確認できません。\n株式会社みどりモバイル\n以上', []],
    ['a name as the last line', 'お支払いを確認できません。\nみどりモバイル', []],
    ['Amazon’s firm in the foot', 'お支払いを確認できません。\n© アマゾンジャパン合同会社。', ['subject']],
    ['nobody', 'お支払いを確認できません。', ['subject']],
  ])('a name that anybody has, signed by %s', (_, text, places) => {
    expect(says('お知らせ', 'Amazonプライムのお支払い', text)).toEqual(places);
  });

  test('who passes it on is no sender of its own', () => {
    expect(says('みどり 太郎', 'Fwd: 【Amazon】ご注文のお支払い', 'みどり 太郎様\n保留')).toContain(
      'subject',
    );
  });

  test('the firm whose card bears the name writes in its own right', () => {
    const from = mailbox('Amazon Mastercard 事務局 <mail@contact.vpass.ne.jp>');
    expect(claims({ from, subject: '【Amazon Mastercard】ポイント', text: '会員さま' })).toEqual([]);
    expect(claims({ from: mailbox('Amazon Mastercard <mail@vpass.ne.jp.example>') })).toContain('name');
  });
});

describe('the first word of a short message', () => {
  test.each([
    ['Amazon:お客様のアカウントに問題があります', true],
    ['【Amazon】お支払いを確認できません', true],
    ['アマゾンより、お支払いの確認です', true],
    ['Amazonからのお知らせ お支払いの確認', true],
    ['Amazonの注文について', false],
    ['きのうのAmazon:注文', false],
    ['Amazon:船の旅', false],
  ])('%s: %s', (text, claimed) => expect(body(text).includes('opening')).toBe(claimed));
});

test('a name that only contains the brand, from a free mailbox', () => {
  const named = (address: string) =>
    claims({ from: mailbox(`Amazonモニター募集 <${address}>`), subject: '当選', text: '連絡ください' });
  expect(named('m@gmail.com')).toContain('name');
  expect(named('m@midori.example')).toEqual([]);
});

describe('a pasted body without sender and subject', () => {
  const bare = (text: string, over: Partial<Message> = {}) =>
    claims({
      ...over,
      kind: 'html',
      from: null,
      subject: '',
      text,
      coverage: { subject: false, sender: false, authentication: false, text: true, links: true },
    });

  test('names nobody: taken for what it was brought here as', () => {
    expect(
      bare('カードが追加されました。お客様の操作でない場合は削除してください。お支払い: Mastercard'),
    ).toEqual(['asked']);
  });

  test.each([
    ['a refund', '￥12,800を返金いたします。口座情報をご入力ください。', {}],
    ['a notice in English', 'Dear Customer,\nWe detected unusual activity.', {}],
    [
      'hardly a word beside the picture',
      '',
      { html: '<a href="https://a.example/"><img src="x"></a>', links: [link('https://a.example/')] },
    ],
    ['every link is Amazon’s', 'Hello', { links: [link('https://www.amazon.co.jp/gp/x')] }],
    [
      'Amazon’s link beside a carrier’s',
      '発送しました',
      { links: [link('https://www.amazon.co.jp/'), link('https://toi.kuronekoyamato.co.jp/')] },
    ],
  ])('%s: taken for what it was brought here as', (_, text, over) => {
    expect(bare(text, over)).toEqual(['asked']);
  });

  test.each([
    ['a carrier’s link alone', 'Hello', { links: [link('https://toi.kuronekoyamato.co.jp/')] }],
    ['a friend’s short word with an address', 'これ見て', { links: [link('https://a.example/')] }],
    ['nothing at all', '', {}],
  ])('%s: no claim', (_, text, over) => expect(bare(text, over)).toEqual([]));

  test.each([
    [
      'names another sender',
      'えきねっとをご利用いただきありがとうございます。アカウントを更新してください。',
    ],
    ['names a firm', 'アカウントを更新してください。\nみどり製作所株式会社'],
    ['is in English', 'Please review the order of the arguments in this account module.'],
    ['is long', `アカウントを更新してください。${'あ'.repeat(3000)}`],
    ['speaks of nothing a shop would', 'あしたは図書館へ行きます。'],
  ])('%s: no claim', (_, text) => {
    expect(bare(text)).toEqual([]);
  });
});
