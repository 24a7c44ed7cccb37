import { isVerified } from '../action-weight.ts';
import type { Check } from '../check.ts';
import { quote } from '../evidence.ts';
import type { ActiveContent, Message } from '../message.ts';
import type { Strength } from '../report.ts';

/** Handlers are no sign: Gmail, Yahoo! and others once wrote them into the links of mails they quoted. */
type Kind = Exclude<ActiveContent['kind'], 'handler'>;

/** Worst first: the first kind that a mail has is the one told. */
const ORDER: readonly Kind[] = ['password', 'form', 'refresh', 'script', 'base'];

const WORDS: Record<Kind, string> = {
  password: 'メールの中に、パスワードを入力する欄があります。',
  form: 'メールの中に、入力して送る欄（フォーム）があります。',
  refresh: 'メールを開くと、別のページへ自動で移る仕掛けがあります。',
  script: 'メールの中に、プログラム（スクリプト）が入っています。',
  base: 'リンクの行き先をまとめて書き換える指定があります。',
};

/**
 * The mail itself takes what is typed, or acts by itself.
 * Traps: data blocks and <base target> of newsletters (the reader leaves them out); a whole web-mail page pasted, whose
 * search box and scripts are not the mail's (only a password field counts in a paste); a <base> with an address (weak:
 * saved mails have one); a script (weak: no mail program runs it, and Amazon's dispatch mails of 2021 held scripts left over
 * from the parts of its site); mails whose sender was verified (weak); newsletters in other names (a note).
 */
export default {
  id: 'form-in-mail',
  strength: 'strong',
  needs: ['links'],
  onlyIfClaimed: false,
  words: {
    title: 'メールの中の入力欄やプログラム',
    found: ({ kind }) => WORDS[kind as Kind] ?? WORDS.form,
    why: '本物のお知らせを見るのに、メールの中で何かを入力する必要はありません。入力した内容は、別のところへ送られます。',
    action: 'メールの中の欄には、何も入力しないでください。',
    clear: 'メールの中に、入力欄や自動で動く仕掛けは見つかりませんでした。',
    unknown: { unseen: 'メールの元の形（HTML）が見えないため、調べられませんでした。' },
  },
  judge(message, { claims }) {
    const parts = message.active.filter(({ kind }) => message.kind === 'eml' || kind === 'password');
    const kind = ORDER.find((one) => parts.some((part) => part.kind === one));
    if (!kind) return { outcome: 'clear' };
    return {
      outcome: 'found',
      strength: weight(kind, message, claims),
      data: { kind, kinds: [...new Set(parts.map((part) => part.kind))] },
      evidence: parts
        .filter((part) => part.kind === kind && part.end > part.start)
        .slice(0, 3)
        .map(({ start, end }) => quote(message, 'html', start, end)),
    };
  },
} satisfies Check;

function weight(kind: Kind, message: Message, claims: 'amazon' | null): Strength {
  if (claims === null) return kind === 'password' ? 'strong' : 'note';
  if (kind === 'base' || kind === 'script' || isVerified(message)) return 'weak';
  // A paste may hold the web mail's own page, and with it a sign-in field of somebody else.
  return kind === 'password' && message.kind === 'eml' ? 'decisive' : 'strong';
}
