import { fold } from '../../text/fold.ts';
import { asksToFollowLink } from '../asks.ts';
import type { Check } from '../check.ts';
import { quoteLink } from '../evidence.ts';
import { PASTE_PATH } from '../facts/amazon.ts';
import { isOfficialSite } from '../hosts/official.ts';
import type { Link, Message } from '../message.ts';

/** The line's wording, Japanese and English. */
const CONFIRM_LINE =
  /(?:このeメール|このメール|本メール)が?、?amazon[^\n。]{0,20}(?:確認|確かめ)|(?:ブラウザー?|アドレス(?:欄|バー))[^\n。]{0,12}(?:貼り付け|コピー)|copy (?:and paste )?th(?:is|e) (?:address|link|url)/;
/** The address stands in the line or right beneath it. */
const NEAR = 400;

/**
 * Genuine mails that ask for an act also print the address to be pasted by hand: www.amazon.co.jp/a/c/….
 * Present and true: reassuring, but it can be copied. Present and leading elsewhere: decisive. Absent while the mail
 * sends the reader to a link: weak, since not every genuine mail has it.
 */
export default {
  id: 'paste-line',
  strength: 'weak',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: '「確認するには」の行',
    found: ({ state, host }) =>
      state === 'foreign'
        ? `「Amazonからのメールと確認するには」という案内がありますが、そのアドレスは ${host} で、Amazonのサイトではありません。`
        : state === 'true'
          ? '自分で貼り付けて開くための、www.amazon.co.jp のアドレスが書かれています。'
          : 'リンク先での操作を求めていますが、自分で貼り付けて開くための www.amazon.co.jp のアドレスが書かれていません。',
    why: '操作を求める本物のメールには、この行が付くことがあります。ただし、文面は偽のメールにも写せます。',
    action: 'アドレスは「https://www.amazon.co.jp/」と、最後の「/」まで合っているかを見てください。',
    clear: '操作を求める文がないため、この行がなくても不自然ではありません。',
    unknown: {
      unseen: '文面が見えないため、調べられませんでした。',
      address: '「確認するには」の行がありますが、そのアドレスが見えないため、調べられませんでした。',
    },
  },
  judge(message, { words }) {
    const { text } = words.text;
    const line = CONFIRM_LINE.exec(text);
    const printed =
      message.links.find(isPasteLink) ??
      (line ? urlNear(message, text.slice(line.index, line.index + NEAR)) : undefined);
    if (printed) return printedLine(message, printed);
    if (!asksToFollowLink(words)) return { outcome: 'clear' };
    if (line && !message.coverage.links) return { outcome: 'unknown', reason: 'address' };
    return { outcome: 'found', strength: 'weak', data: { state: 'absent' } };
  },
} satisfies Check;

/** A link whose visible words are an address with Amazon's confirming path. */
function isPasteLink(link: Link): boolean {
  return (
    link.role !== 'asset' &&
    link.host !== '' &&
    link.text.includes(PASTE_PATH.path) &&
    /amazon/i.test(link.text)
  );
}

function printedLine(message: Message, link: Link): ReturnType<Check['judge']> {
  const evidence = [quoteLink(message, link)];
  if (isOfficialSite(link.host))
    return { outcome: 'found', strength: 'reassuring', data: { state: 'true' }, evidence };
  return { outcome: 'found', strength: 'decisive', data: { state: 'foreign', host: link.host }, evidence };
}

/** The first address printed as text within a few lines after the wording. @param lines folded */
function urlNear(message: Message, lines: string): Link | undefined {
  return message.links.find(
    (link) =>
      link.host !== '' &&
      /^https?:\/\//i.test(link.text.trim()) &&
      lines.includes(fold(link.text.trim()).slice(0, 60)),
  );
}
