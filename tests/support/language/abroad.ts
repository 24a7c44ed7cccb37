/** What the translations of the recovery guide must not say either: a promise that no check can keep, or blame. */
export const NEVER_ABROAD: Readonly<Record<string, RegExp>> = {
  en: /\b(?:safe(?:ly)?|secure(?:d|ly)?|careless|foolish|gullible|na[iï]ve|your (?:own )?fault|f[ae]ll for|fooled)\b/i,
  zh: /(?:是|很|更|绝对|完全)安全|(?<!不)放心|没有问题|粗心|大意|不小心|轻信|上当/,
  vi: /an toàn|yên tâm|bất cẩn|nhẹ dạ|cả tin|lỗi của bạn|sập bẫy/i,
  pt: /\bsegur[oa]s?\b|tranquil[oa]|descuid|ingênu|culpa sua|sua culpa|caiu no golpe/i,
};

/** Japanese in a text: with kanji where the language itself has none. */
export const JAPANESE: Readonly<Record<string, RegExp>> = {
  en: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu,
  zh: /[\p{Script=Han}ー]*[\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]*/gu,
  vi: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu,
  pt: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu,
};
