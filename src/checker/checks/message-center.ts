import type { Check } from '../check.ts';

/** Codes and sign-in attempts are reported not to be kept there, so their absence says nothing. Source: services.awaisora.com/?p=71807 (weak), aboutamazon.jp ("some kinds are left out"), read 2026-11. */
const CODE_SUBJECT =
  /確認コード|ワンタイム|認証コード|セキュリティコード|サインイン(?:試行|の試み)|検証コード|verification code|one.?time|sign.?in attempt|security alert/;
/** The code itself; a mere warning not to tell codes to anybody can stand in any mail. */
const CODE_LINE = /^[ \t]*\d{3}[ -]?\d{3}[ \t]*$/m;

/** Asked of the reader, never guessed: is the same notice in the account's Message Center? */
export default {
  id: 'message-center',
  strength: 'strong',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: 'メッセージセンターに同じ知らせがあるか',
    found: ({ answer }) =>
      answer === 'present'
        ? 'メッセージセンターに同じ知らせがある、とのことです。本物である強い手がかりです。'
        : 'メッセージセンターに同じ知らせがない、とのことです。偽物である強い手がかりです。',
    why: 'Amazonが送るメールの多くは、アカウントのメッセージセンターにも載ります。載らない種類もあります。',
    action: 'メールのリンクではなく、アプリかブックマークから開いたメッセージセンターで見比べてください。',
    clear: '確認コードなどのメールは、メッセージセンターに載らないことがあります。',
    unknown: {
      unseen: 'メッセージセンターをまだ確かめていません。',
      'not-asked': 'メッセージセンターを見ると、さらに確かめられます。',
    },
  },
  judge(_, { answers, words }) {
    if (answers.messageCenter === undefined) return { outcome: 'unknown', reason: 'not-asked' };
    if (answers.messageCenter === 'present') {
      return { outcome: 'found', strength: 'reassuring', data: { answer: 'present' } };
    }
    if (CODE_SUBJECT.test(words.subject.text) || CODE_LINE.test(words.text.text)) {
      return { outcome: 'clear' };
    }
    return { outcome: 'found', data: { answer: 'absent' } };
  },
} satisfies Check;
