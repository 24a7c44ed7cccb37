import { findBrokenBrand, findDisguisedBrand } from '../brand/disguised.ts';
import { nameClaim } from '../brand/display-name.ts';
import type { Check } from '../check.ts';
import { apparentSender } from '../claim/sender.ts';
import { quote, quoteWords } from '../evidence.ts';
import { isDesk, isOfficialAddress } from '../hosts/official.ts';
import type { Mailbox, Message } from '../message.ts';

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/;
/** Lists and sharing services put the real writer's address into the name, and say so. */
const ON_BEHALF = /\bvia\b|経由|代理/i;

/**
 * The name before the address is made to deceive: another address stands in it, or the brand in look-alike,
 * invisible or broken-up letters. Subject and text belong to `disguised-brand`, the address to `sender-lookalike`.
 * Traps: Ａｍａｚｏｎ in full width is how many Japanese systems write it (weak, and only with a foreign address);
 * the name repeats its own address; "taro@… via list"; a shared file in the name of somebody at Amazon; "A. Mazon".
 */
export default {
  id: 'sender-name-disguise',
  strength: 'strong',
  needs: [],
  onlyIfClaimed: false,
  words: {
    title: '見た目をいつわった差出人の名前',
    found: ({ how, held, letters }) =>
      how === 'address'
        ? `差出人の名前の欄に、別のアドレス「${held}」が書かれています。これは名前で、実際のアドレスではありません。`
        : how === 'letters'
          ? `差出人の名前の「Amazon」に、形の似た別の文字（${letters}）が使われています。`
          : how === 'invisible'
            ? '差出人の名前の「Amazon」の中に、目に見えない文字が混ざっています。'
            : how === 'broken'
              ? '差出人の名前の「Amazon」が、空白や記号で区切られています。'
              : '差出人の名前の「Amazon」が、全角の文字で書かれています。',
    why: '名前の欄には、何でも書けます。見た目を変えるのは、迷惑メールの自動判定をすり抜けるためです。',
    action: '名前を見ずに、「@」より後ろのアドレスを見てください。リンクは押さないでください。',
    clear: '差出人の名前に、見た目をいつわった書き方は見つかりませんでした。',
    unknown: { unseen: '差出人の名前が見えないため、調べられませんでした。' },
  },
  judge(message, { claims }) {
    const sender = apparentSender(message);
    if (!sender) return { outcome: 'unknown', reason: 'unseen' };
    const official = isOfficialAddress(sender.address);
    const grave = claims && !official ? 'decisive' : 'strong';

    const held = heldAddress(message, sender);
    if (held && (claims || isDesk(held))) {
      return {
        outcome: 'found',
        strength: isDesk(held) ? grave : 'strong',
        data: { how: 'address', held, address: sender.address },
        evidence: quoteWords(message, 'from', sender.name),
      };
    }
    const [word] = findDisguisedBrand(sender.name);
    if (word) {
      const letters = word.letters.join('、');
      return {
        outcome: 'found',
        strength: grave,
        data: letters === '' ? { how: 'invisible' } : { how: 'letters', letters },
        evidence: [quote(message, 'from', word.start, word.end)],
      };
    }
    const posing = nameClaim(sender.name) === 'is-brand';
    const broken = findBrokenBrand(sender.name);
    if (broken) {
      return {
        outcome: 'found',
        // Without the address it stays open who writes so; another firm's own style is at least odd.
        strength: posing && sender.address !== '' ? grave : 'strong',
        data: { how: 'broken' },
        evidence: [quote(message, 'from', broken.start, broken.end)],
      };
    }
    const wide = /[Ａ-Ｚａ-ｚ]{4,}/.exec(sender.name);
    if (wide && posing && sender.address !== '' && !official) {
      const end = wide.index + wide[0].length;
      return {
        outcome: 'found',
        strength: 'weak',
        data: { how: 'wide' },
        evidence: [quote(message, 'from', wide.index, end)],
      };
    }
    return { outcome: 'clear' };
  },
} satisfies Check;

/** An official address shown in the name of a sender who has another; '' where there is none. */
function heldAddress(message: Message, { name, address }: Mailbox): string {
  if (address === '' || isOfficialAddress(address) || message.viaList || ON_BEHALF.test(name)) return '';
  const held = ADDRESS.exec(name.normalize('NFKC').slice(0, 500))?.[0].toLowerCase() ?? '';
  return isOfficialAddress(held) ? held : '';
}
