/** What was masked, in words. */
import type { Counts, MaskKind } from './span.ts';

export const MASK_WORDS: Record<MaskKind, string> = {
  address: 'メールアドレス',
  name: '名前',
  phone: '電話番号',
  place: '住所・郵便番号',
  order: '注文番号',
  card: 'カード番号の一部',
  code: 'そのほかの番号',
  url: 'URLの中の識別のための文字',
  header: 'ヘッダーの識別番号・省いた行',
};

/** In the order in which people care. */
export function maskedInWords(masked: Counts): string[] {
  return (Object.keys(MASK_WORDS) as MaskKind[]).flatMap((kind) =>
    masked[kind] ? [`${MASK_WORDS[kind]} ${masked[kind]}か所`] : [],
  );
}

const ENGLISH: Record<MaskKind, string> = {
  address: 'mail address',
  name: 'name',
  phone: 'telephone number',
  place: 'postal address',
  order: 'order number',
  card: 'part of a card number',
  code: 'other number',
  url: 'token in a URL',
  header: 'header line left out',
};

/** For the terminal. */
export function maskedInEnglish(masked: Counts): string[] {
  return (Object.keys(ENGLISH) as MaskKind[]).flatMap((kind) =>
    masked[kind] ? [`${ENGLISH[kind]} (${masked[kind]})`] : [],
  );
}
