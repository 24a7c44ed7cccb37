/**
 * Words this site does not use, each with what it says instead and why. Quoted words (「…」) are others' and exempt.
 */
export interface Avoided {
  pattern: RegExp;
  instead: string;
  why: string;
}

/** A promise that no check can keep, and words that blame. They stand on no page, wherever they come from. */
export const NEVER: readonly Avoided[] = [
  {
    pattern: /(?:安全|安心)です/,
    instead: '見つかりませんでした',
    why: 'no check can promise that a mail is safe',
  },
  {
    pattern: /だまされな(?:い(?:で|よう)|く)/,
    instead: '公式アプリから確かめてください',
    why: 'blames, and says nothing to do',
  },
  {
    pattern: /(?:だまされ|引っかか|ひっかか)(?:る|った)(?:人|方|あなた)/,
    instead: '入力してしまったとき',
    why: 'makes the person the fault; the deed can be mended',
  },
  {
    pattern: /不注意|うっかり|油断|軽率|自己責任|自業自得/,
    instead: '(left out)',
    why: 'blames: experts press such links as well',
  },
  { pattern: /情報弱者|情弱|ITに弱い/, instead: '(left out)', why: 'looks down on the reader' },
  {
    pattern: /必ず見抜け|誰でも見抜け|絶対に見分け/,
    instead: '判断できないこともあります',
    why: 'some frauds cannot be told from genuine mail',
  },
];

/** Hard or unclear in the prose of the articles and in what the checker says. */
export const PLAIN: readonly Avoided[] = [
  { pattern: /(?<!右|ダブル)クリック(?:し|する|で)/, instead: '押す', why: 'a phone has no click' },
  { pattern: /タップ/, instead: '押す・触れる', why: 'unknown to many older readers' },
  { pattern: /スワイプ|フリック/, instead: '上に払う', why: 'unknown to many older readers' },
  { pattern: /スマホ/, instead: 'スマートフォン', why: 'one name for one thing' },
  {
    pattern: /ホームページ/,
    instead: 'サイト',
    why: 'means the first page to some and the whole site to others',
  },
  { pattern: /ブラウザ(?!ー)/, instead: 'ブラウザー', why: 'one name for one thing' },
  { pattern: /ユーザー/, instead: '利用者・あなた', why: 'the reader is not a user of somebody’s system' },
  { pattern: /アクセス(?:して|しない|する)/, instead: '開く', why: 'says less than the deed' },
  {
    pattern: /(?:に|を)?(?:十分|くれぐれも|よく)?(?:ご?注意|警戒)(?:して)?ください/,
    instead: 'what to do',
    why: 'asks for care and leaves open what to do',
  },
  {
    pattern: /気を(?:つ|付)けて(?:ください|、)/,
    instead: 'what to do',
    why: 'asks for care and leaves open what to do',
  },
  { pattern: /下さい/, instead: 'ください', why: '下さい means "give me"' },
  { pattern: /出来(?:る|ま|な)/, instead: 'できる', why: 'a helping verb is written in kana' },
  {
    pattern: /(?<!一)致し|頂(?:く|き|い)/,
    instead: 'いたします・いただく',
    why: 'a helping verb is written in kana, and mostly not needed',
  },
  {
    pattern: /(?:する|した)事|(?:する|した)時(?!間)|為に/,
    instead: 'こと・とき・ために',
    why: 'a noun of form is written in kana',
  },
  {
    pattern: /及び|並びに|若しくは|又は|但し|尚、/,
    instead: 'と・または・ただし',
    why: 'words of contracts',
  },
  {
    pattern: /予め|殆ど|既に|全て|様々|是非/,
    instead: 'kana',
    why: 'read wrongly or slowly by many, and aloud by some screen readers',
  },
  { pattern: /当該|当サイト|貴殿|貴方/, instead: 'この・あなた', why: 'words of offices' },
  { pattern: /(?:可能|不可)で(?:す|しょう)/, instead: 'できます', why: 'a verb is shorter' },
  { pattern: /騙|詐取|窃取/, instead: 'だます・盗む', why: 'hard characters, or words of statutes' },
  {
    pattern: /リテラシー|インシデント|マルウェア|クレデンシャル/,
    instead: '悪いプログラム など',
    why: 'trade words',
  },
];

/** The text without what others wrote: a subject, a button, an address. Each counts as one word. */
export function ownWords(text: string): string {
  return text
    .replace(/「[^「」\n]*」/g, '「これ」')
    .replace(/『[^『』\n]*』/g, '『これ』')
    .replace(/`[^`\n]{20,}`/g, '`URL`');
}

/** Entries of a list that a text breaks. What stands in quotes does not count. */
export function broken(list: readonly Avoided[], text: string): string[] {
  const own = ownWords(text);
  return list.flatMap(({ pattern, instead, why }) => {
    const match = pattern.exec(own);
    return match
      ? [`${own.slice(Math.max(0, match.index - 12), match.index + 16)} → ${instead}: ${why}`]
      : [];
  });
}
