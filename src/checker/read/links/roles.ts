/** Which links a mail asks to press. Ranked the way an eye picks them: buttons, words of action, lines of their own. */

export interface Candidate {
  text: string;
  href: string;
  /** The whole line of visible text it stands in, and where it stands in the mail's text (-1: shows no text). */
  line: string;
  at: number;
  button: boolean;
  /** Width of its picture; 0 without. */
  picture: number;
  hidden: boolean;
  web: boolean;
}

/** What a fraud wants done. */
const ACT =
  /サインイン|ログイン|ログオン|確認|認証|更新|手続|解除|再開|復旧|支払|登録|変更|修正|申請|承認|再設定|アップロード|受け取|受取|入力|検証|続け|続行|回答|返信|延長|停止を|キャンセル|取消|ロック|有効化|アンケート|申し込|応募|verif|confirm|sign.?in|log.?in|update|activate|unlock|restore|resolve|review|renew|continue|claim|secure|recover|cancel|pay|bestätig|anmeld|einlogg|aktualisier|teilnehm|gewinn|valider|connecter|actualiz|acceder|verific|cuenta|登[錄录]|验证|更改/i;
/** Says only where to press. */
const PRESS =
  /こちら|ここを|クリック|タップ|詳細|開く|アクセス|進む|移動|ページへ|サイトへ|見る|click|here|tap|open|view|go to|details?|get started|track|klick|cliquez|\b(?:hier|jetzt|ici|aquí)\b/i;
/** Nobody's bait: what stands at the foot of every mail. */
const STOP =
  /配信停止|配信を停止|配信解除|購読解除|退会|メール設定|通知設定|配信設定|unsubscribe|opt.?out|preferences|view (?:this )?(?:email )?in (?:your |a )?browser|ブラウザで|facebook|twitter|instagram|youtube|linkedin|^x$|^line$/i;
const FOOT =
  /プライバシー|個人情報|利用規約|規約|ヘルプ|お問い合わせ|問合せ|よくある質問|会社概要|特定商取引|privacy|terms|conditions|help|contact us|faq/i;
/** Shown as an address: a page on a social site, unless it carries another address to pass readers on to. */
const SOCIAL =
  /^https?:\/\/(?:www\.|m\.)?(?:facebook|twitter|x|instagram|youtube|linkedin)\.com\/(?!\S{0,2000}=https?(?::|%3a))/i;
/** The address that list software puts under every mail. */
const LIST_FOOTER = /\/(?:mailman\/)?listinfo\//i;
const COPYRIGHT = /©|ⓒ|\(c\)\s*\d{4}|copyright|all rights reserved/i;

function score(link: Candidate, footFrom: number): number {
  if (link.hidden || !link.web || LIST_FOOTER.test(link.href)) return Number.NEGATIVE_INFINITY;
  const shown = link.text.trim();
  const isUrl = /^(?:https?:\/\/|www\.)\S+$/i.test(shown);
  const alone = link.at >= 0 && link.line.trim() === shown;
  let points = 0;
  if (link.button) points += 4;
  if (!isUrl && ACT.test(shown)) points += 4;
  else if (!isUrl && PRESS.test(shown)) points += ACT.test(link.line) ? 4 : 2;
  if (alone) points += 2;
  if (isUrl) points += alone ? 2 : ACT.test(link.line) ? 2 : 1;
  // A large picture wrapped in a link is the whole mail in many frauds; a small one is a logo or an icon.
  if (link.picture >= 200) points += 4;
  else if (link.picture > 0 && link.at < 0) points += ACT.test(shown) ? 0 : isHome(link.href) ? -2 : 0;
  // An address is judged by the words around it: anybody may write "help" or "privacy" into their own.
  const words = isUrl ? link.line.replace(shown, '') : shown;
  // Alone on its line and with a word of action it is no row of the foot: 「個人情報を更新する」.
  const asks = alone && ACT.test(words);
  const foot = STOP.test(words) || (FOOT.test(words) && !asks) || (isUrl && SOCIAL.test(shown));
  if (foot && !link.button) points -= 6;
  if (footFrom >= 0 && link.at > footFrom && !link.button) points -= 3;
  return points;
}

function isHome(href: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/i.test(href.trim());
}

const ENOUGH = 4;
/** What scores less belongs to the foot of the mail even where nothing else can be pressed. */
const FOOTER = -3;

/** For each candidate whether it is an action link. At least one is, if there is any visible link outside the foot. */
export function chooseActions(links: Candidate[], text: string): boolean[] {
  const copyright = text.search(COPYRIGHT);
  const footFrom = copyright > text.length / 2 ? copyright : -1;
  const scores = links.map((link) => score(link, footFrom));
  if (scores.some((points) => points >= ENOUGH)) return scores.map((points) => points >= ENOUGH);
  const best = scores.reduce((most, points) => Math.max(most, points), Number.NEGATIVE_INFINITY);
  const first = best <= FOOTER ? -1 : scores.indexOf(best);
  return scores.map((_, index) => index === first);
}

/** The line of `text` around a position. */
export function lineAround(text: string, start: number, end: number): string {
  if (start < 0) return '';
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 300);
  const stop = text.indexOf('\n', end);
  return text.slice(from, Math.min(stop < 0 ? text.length : stop, end + 300));
}
