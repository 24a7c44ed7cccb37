import { expect, test } from 'vitest';
import { redact } from '../../../src/redact/index.ts';
import { known } from '../../../src/redact/known.ts';
import { fold } from '../../../src/text/fold.ts';

/** Small linear congruential generator: the same mails at every run. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const SURNAMES = ['山田', '佐々木', '長谷川', '小野寺', '高橋'];
const GIVEN = ['花子', '健一郎', 'さくら', '直人', '美咲'];
const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const broken = (text: string) => [...text].join('\u200b');

function mail(seed: number) {
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]) => list[roll(list.length)] as T;
  const number = (length: number) => Array.from({ length }, () => roll(10)).join('');
  const local = `${pick(['taro', 'hanako', 'ken1', 'sakura'])}.${pick(['yamada', 'sasaki', 'ono'])}${number(2)}`;
  const address = `${local}@${pick(['person.example', 'mail.invalid', 'docomo.example'])}`;
  const name = `${pick(SURNAMES)}${pick(['', ' ', '　'])}${pick(GIVEN)}`;
  const phone = pick([
    `03-${number(4)}-${number(4)}`,
    `090${number(8)}`,
    `(06)${number(4)}-${number(4)}`,
    `+81-90-${number(4)}-${number(4)}`,
  ]);
  const order = `${number(3)}-${number(7)}-${number(7)}`;
  const card = [number(4), number(4), number(4), number(4)].join(pick(['-', ' ']));
  const disguise = pick([(text: string) => text, wide, broken]);
  const link = pick([
    `?e=${encodeURIComponent(address)}`,
    `?${btoa(address)}`,
    `${btoa(`id=${address}`).replace(/=+$/, '')}/`,
    `x/${[...address].map((c) => c.charCodeAt(0).toString(16)).join('')}`,
    `unsub/${local}/now`,
    `#${address}`,
    `?next=https%3A%2F%2Fevil.example%2F${encodeURIComponent(address)}`,
  ]);
  const pieces = [
    `${name} 様`,
    `ご登録の${disguise(address)}に異常なログイン`,
    `注文番号 ${disguise(order)}`,
    `お電話 ${disguise(phone)}、カード ${disguise(card)}`,
    `https://evil.example/${link}`,
    `お届け先：${name} 〒${number(3)}-${number(4)} 東京都架空区見本${roll(9) + 1}-${roll(9) + 1}-${roll(9) + 1}`,
    `いつも${name}様にはお世話に`,
    `合計 ￥ 1,280（税込）`,
  ];
  const text = pieces
    .map((piece) => ({ piece, at: roll(100) }))
    .sort((a, b) => a.at - b.at)
    .map(({ piece }) => piece)
    .join(pick(['\n', '\n\n', ' \r\n']));
  return { text, address, name, phone, order, card, local };
}

test('of 2,000 mails no address, name or number survives, in any disguise', () => {
  const left: string[] = [];
  for (let seed = 1; seed <= 2000; seed++) {
    const { text, address, name, phone, order, card, local } = mail(seed);
    const safe = redact(text, known([address], [name], [])).text;
    const folded = fold(safe);
    const digits = folded.replace(/\D/g, ' ');
    const own = [
      address,
      local,
      name,
      name.replace(/\s/g, ''),
      phone,
      order,
      card,
      btoa(address).slice(0, 12),
    ];
    for (const trace of own) if (folded.includes(fold(trace))) left.push(`${seed}: ${trace} in ${safe}`);
    for (const group of [phone, order, card].flatMap((n) => n.match(/\d{6,}/g) ?? []))
      if (digits.includes(group)) left.push(`${seed}: ${group} in ${safe}`);
    if (!safe.includes('1,280')) left.push(`${seed}: the price is gone from ${safe}`);
  }
  expect(left.slice(0, 5)).toEqual([]);
});

test('without knowing the recipient, addresses and numbers go all the same', () => {
  const left: string[] = [];
  for (let seed = 1; seed <= 500; seed++) {
    const { text, address, order, card } = mail(seed);
    const folded = fold(redact(text).text);
    for (const trace of [address, order, card])
      if (folded.includes(fold(trace))) left.push(`${seed}: ${trace}`);
  }
  expect(left).toEqual([]);
});

test('masking twice does the same as once', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const { text, address, name } = mail(seed);
    const own = known([address], [name], []);
    const once = redact(text, own).text;
    expect(redact(once, own)).toEqual({ text: once, masked: {} });
  }
});

/** Quadratic behaviour would not end within the time that a test has: each of these has 300,000 letters. */
test.each([
  'a',
  '@',
  'a@',
  'a.',
  '1',
  '1-',
  '東京都',
  '市',
  '市1-',
  '様',
  '山様',
  'https://',
  'https://a/',
  '?a=',
  'a.b/',
  '番号:',
  '\u200b',
  'Dear a ',
  'to: ',
  '〒1',
])('300,000 letters of %j', (piece) => {
  const text = piece.repeat(Math.ceil(300_000 / piece.length));
  expect(redact(text, known(['a.b@c.example'], ['山田 太郎'], [])).text.length).toBeGreaterThan(0);
});
