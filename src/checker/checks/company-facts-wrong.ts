import type { Check, Judgement } from '../check.ts';
import { quoteFolded } from '../evidence.ts';
import { ORDER_NUMBER, PRIME_FEES, WRONG_FACTS } from '../facts/company.ts';
import type { Message } from '../message.ts';

/** "© 2021 Amazon…", "© 1996-2026, Amazon.com, Inc.": the last year counts. */
const COPYRIGHT =
  /(?:©|\(c\)|copyright)[^\n\d]{0,12}(?:(?:19|20)\d\d ?[-–~] ?)?((?:19|20)\d\d)[^\n\d]{0,4}amazon/g;
/** A foot is renewed some time in the new year, not at its first minute. */
const LATE = 1;

/** The fee itself; refunds, differences and discounts are any sum. */
const FEE =
  /(?:プライム|prime)(?:会員)?の?(?:月|年)?会費(?:\(税込\))?[はが:：・ 　]{0,3}(?:¥|￥)?([\d,]{3,7}) ?円(?![^。\n]{0,12}(?:返金|差額|割引|引き|値引))/g;

interface Wrong {
  kind: string;
  strength: 'strong' | 'weak';
  instead: string;
  /** Where it stands, if not in the text. */
  part?: 'subject';
  start: number;
  end: number;
}

/**
 * Facts about the company that are not so: an invented name, address or number (strong); a name written wrongly or out
 * of use, a copyright line years behind the mail, a fee that never was, an order number of another form (weak).
 * Traps: a shop with a similar name, sister firms, old mails with the facts of their time, refunds of a fee, the turn
 * of the year. Every fact is dated (facts/company.ts).
 */
export default {
  id: 'company-facts-wrong',
  strength: 'strong',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: '会社名・住所・年などの誤り',
    found: ({ kind, written, instead }) =>
      `${KINDS[kind as string] ?? '記載'}が「${written}」となっています。${instead}`,
    why: '自分の会社の名前や住所を間違えて書くことは、ふつうはありません。古い文面の使い回しでも起きます。',
    action: '書いてある電話番号や住所には連絡せず、Amazonの公式サイトから問い合わせてください。',
    clear: '会社名や住所などに、知られている誤りは見つかりませんでした。正しい記載は、誰でも写せます。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message, { words }) {
    const { text } = words.text;
    const found: Wrong[] = [
      ...company(text),
      ...copyright(text, message),
      ...fees(text),
      ...orders(text),
      ...orders(words.subject.text).map((wrong): Wrong => ({ ...wrong, part: 'subject' })),
    ];
    const worst = found.find((wrong) => wrong.strength === 'strong') ?? found[0];
    if (!worst) return { outcome: 'clear' };
    const shown = ({ start, end, ...wrong }: Wrong) => {
      const part = wrong.part ?? 'text';
      return quoteFolded(message, part, words[part], { start, end });
    };
    return {
      outcome: 'found',
      strength: worst.strength,
      data: { kind: worst.kind, written: shown(worst).quote, instead: worst.instead },
      evidence: found.slice(0, 3).map(shown),
    } satisfies Judgement;
  },
} satisfies Check;

const KINDS: Record<string, string> = {
  name: '会社の名前',
  address: '会社の住所',
  phone: '電話番号',
  year: '著作権の年',
  fee: 'プライムの会費',
  order: '注文番号',
};

function company(text: string): Wrong[] {
  return WRONG_FACTS.flatMap(({ kind, form, invented, instead }): Wrong[] => {
    const match = form.exec(text);
    if (!match) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ kind, strength: invented ? 'strong' : 'weak', instead, ...place }];
  });
}

/** Held against the mail's own date. A date before the shop was there (1899) is no date. */
function copyright(text: string, message: Message): Wrong[] {
  const sent = message.date?.getUTCFullYear() ?? 0;
  if (sent < 2000) return [];
  return [...text.matchAll(COPYRIGHT)].flatMap((match): Wrong[] => {
    const year = Number(match[1]);
    if (year >= sent - LATE && year <= sent + LATE) return [];
    const instead = `メールの日付は${sent}年です。`;
    return [
      { kind: 'year', strength: 'weak', instead, start: match.index, end: match.index + match[0].length },
    ];
  });
}

function fees(text: string): Wrong[] {
  return [...text.matchAll(FEE)].flatMap((match): Wrong[] => {
    if (PRIME_FEES.yen.includes(Number((match[1] as string).replaceAll(',', '')))) return [];
    const instead = `${PRIME_FEES.checked.replace('-', '年')}月までに知られている会費に、この金額はありません。`;
    return [
      { kind: 'fee', strength: 'weak', instead, start: match.index, end: match.index + match[0].length },
    ];
  });
}

function orders(text: string): Wrong[] {
  return [...text.matchAll(ORDER_NUMBER.named)].flatMap((match): Wrong[] => {
    const number = match[1] as string;
    if (ORDER_NUMBER.form.test(number)) return [];
    const instead = 'Amazonの注文番号は「123-1234567-1234567」の形です。';
    const end = match.index + match[0].length;
    return [{ kind: 'order', strength: 'weak', instead, start: end - number.length, end }];
  });
}
