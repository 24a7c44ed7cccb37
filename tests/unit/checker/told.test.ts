/**
 * What a check tells depends on what it found: each kind has a sentence of its own, and what is to be looked at in the
 * mail (a host, an address, the words themselves) stands in it.
 */
import { describe, expect, test } from 'vitest';
import type { Data } from '../../../src/checker/check.ts';
import { CHECKS } from '../../../src/checker/checks/index.ts';

const host = 'shop.example';
const domain = 'amazon.co.jp';
const address = 'a@shop.example';

/** By check: what it may have found, and what of it must be read in the sentence. */
const KINDS: Record<string, [Data, string[]][]> = {
  'sender-foreign': [
    [{ name: 'myinfo' }, ['myinfo']],
    [{ name: 'myinfo', address }, ['myinfo', address]],
    [{ name: '', address }, [address]],
  ],
  'sender-lookalike': [
    [{ address }, [address]],
    [{ address, shown: 'аmazon.example' }, [address, 'аmazon.example']],
  ],
  'sender-name-disguise': [
    [{ how: 'address', held: 'b@amazon.co.jp' }, ['b@amazon.co.jp']],
    [{ how: 'letters', letters: 'а' }, ['（а）']],
    [{ how: 'invisible' }, ['目に見えない']],
    [{ how: 'broken' }, ['空白']],
    [{ how: 'wide' }, ['全角']],
  ],
  'sender-spoofed': [
    [{ domain, result: 'fail' }, [domain, 'DMARC']],
    [{ domain, result: 'none' }, [domain]],
  ],
  'sender-unsigned': [
    [{ domain }, [domain, 'DKIM']],
    [{ domain, host }, [domain, host]],
  ],
  'own-domain-pass': [[{ methods: 'SPF、DKIM', domain: host }, ['SPF、DKIM', host]]],
  'genuine-authentication': [[{ domain }, [domain]]],
  'reply-elsewhere': [
    [{ reply: address, domain: 'free.example', free: true }, [address, 'free.example']],
    [{ reply: address, domain: 'free.example' }, [address]],
  ],
  'route-odd': [
    [{ host, domain, nameless: true }, [host, domain, '逆引き']],
    [{ host, domain, nameless: false }, [host, domain]],
    [{ host, nameless: true }, [host, '逆引き']],
  ],
  'mailer-odd': [
    [{ marks: ['mailer'], mailer: 'Foxmail' }, ['送信ソフトが Foxmail']],
    [{ marks: ['boundary'] }, ['Foxmail']],
    [{ marks: ['no-date'] }, ['日時がない']],
    [{ marks: ['old-date'] }, ['古い']],
    [{ marks: ['future-date'] }, ['先の日時']],
    [{ marks: ['zone'] }, ['+0800']],
    [{ marks: ['no-date', 'boundary'] }, ['日時がない、Foxmail']],
  ],
  'action-link-foreign': [
    [{ text: '確認', host }, ['「確認」', host]],
    [{ text: '確認', host, genuineForm: true }, ['「確認」', host, '本物のお知らせと同じ形']],
  ],
  'link-text-mismatch': [[{ shown: 'www.amazon.co.jp', host }, ['www.amazon.co.jp', host]]],
  'link-lookalike': [
    [{ host: 'amazom.example', domain: 'amazom.example' }, ['amazom.example', '持ち主']],
    [{ host: 'xn--x', domain: 'xn--x', shown: 'аmazon' }, ['xn--x', '「аmazon」']],
  ],
  'link-disguise': ['userinfo', 'ip', 'backslash', 'slashes', 'wide-dot', 'invisible', 'port', 'script'].map(
    (disguise) => [{ disguise, host }, [host]],
  ),
  'link-redirector': [
    [{ via: 'r.example', end: host }, ['r.example', host]],
    [{ via: 'r.example', end: host, blind: true }, ['r.example', host, '確かめられません']],
    [{ via: 'r.example', blind: true }, ['r.example', '確かめられません']],
  ],
  'link-shortener': [
    [{ host, kind: 'official' }, [host, '短いURL']],
    [{ host, kind: 'tracker' }, [host, 'クリックを数える']],
    [{ host, kind: 'shortener' }, [host, '短縮URL']],
  ],
  'link-free-hosting': [
    [{ host, aws: true }, [host, 'AWS']],
    [{ host }, [host]],
  ],
  'link-plain-http': [[{ host }, [host, 'http:']]],
  'official-links': [[{ count: 3 }, ['3件']]],
  'qr-link': [
    [{ host, hidden: true }, [host, '隠す']],
    [{ host }, [host]],
  ],
  'paste-line': [
    [{ state: 'foreign', host }, [host]],
    [{ state: 'true' }, ['www.amazon.co.jp']],
    [{ state: 'absent' }, ['www.amazon.co.jp', '書かれていません']],
  ],
  'form-in-mail': ['form', 'password', 'script', 'refresh', 'base'].map((kind) => [{ kind }, []]),
  'attachment-risky': ['program', 'page', 'archive', 'disk', 'macro', 'document', 'locked', 'doubled'].map(
    (kind) => [{ kind, name: 'a.zip' }, ['「a.zip」']],
  ),
  'name-missing': [
    [{ how: 'address' }, ['メールアドレス']],
    [{ how: 'own-name' }, ['入力されたお名前']],
    [{ how: 'nothing' }, ['宛名がありません']],
    [{ how: 'form' }, ['お客様']],
  ],
  pressure: [
    [{ ultimatum: true }, ['何時間以内']],
    [{}, ['期限']],
  ],
  'secret-asked': [
    [{ secrets: ['パスワード', '暗証番号'], how: 'send' }, ['パスワード・暗証番号', '送る']],
    [{ secrets: ['パスワード'], how: 'type' }, ['パスワード', '入力する']],
  ],
  'odd-japanese': [
    [{ kind: 'phrase', what: 'あ', usual: 'い' }, ['「あ」', '「い」']],
    [{ kind: 'reading', what: 'あ' }, ['「あ」', '読みがな']],
    [{ kind: 'gap', what: 'あ' }, ['「あ」', '空いて']],
    [{ kind: 'blank', what: 'あ' }, ['「あ」', '空白']],
    [{ kind: 'width', what: 'あ' }, ['「あ」', '全角']],
  ],
  'hidden-text': [
    [{ kind: 'prose', text: 'あ' }, ['「あ」', '文章']],
    [{ kind: 'strewn', text: 'あ', count: 4 }, ['「あ」', '4か所']],
    [{ kind: 'placeholder', text: 'あ' }, ['「あ」', '記号']],
  ],
  'disguised-brand': [
    [{ invisible: true }, ['目に見えない']],
    [{ letters: 'а' }, ['（а）']],
  ],
  'brand-assets-borrowed': [[{ pictures: 'm.media-amazon.com', host }, ['m.media-amazon.com', host]]],
  'image-only': [[{ pictures: 2 }, ['2枚']]],
  'part-mismatch': [[{ plain: 'あ' }, ['「あ」']]],
  'known-lure': [
    [{ date: '2024-05', body: true }, ['2024-05', '文面', 'よく似て']],
    [{ date: '2024-05', body: false }, ['2024-05', '件名', 'よく似て']],
    [{ date: '2024-05', body: true, genuineToo: true }, ['2024-05', '文面', '本物のメールにも']],
    [{ date: '2024-05', body: false, genuineToo: true }, ['2024-05', '件名', '本物のメールにも']],
  ],
  'message-center': [
    [{ answer: 'present' }, ['本物']],
    [{ answer: 'absent' }, ['偽物']],
  ],
};

describe.each(Object.entries(KINDS))('%s', (id, kinds) => {
  const tell = CHECKS.find((check) => check.id === id)?.words.found ?? (() => '');

  test.each(kinds)('%o: says what is to be looked at', (data, parts) => {
    for (const part of parts) expect(tell(data)).toContain(part);
  });

  test('each kind has a sentence of its own', () => {
    const told = kinds.map(([data]) => tell(data));
    expect(new Set(told).size).toBe(told.length);
  });
});

test('a look-alike in plain letters is not told twice over', () => {
  const tell = CHECKS.find(({ id }) => id === 'link-lookalike')?.words.found;
  const plain = { host: 'amazom.example', domain: 'amazom.example' };
  expect(tell?.({ ...plain, shown: plain.host })).toBe(tell?.(plain));
});
