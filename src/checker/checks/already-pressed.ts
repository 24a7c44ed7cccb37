import type { Check } from '../check.ts';
import { deedsDone, recoverySteps, sayDeeds } from '../recovery.ts';

/**
 * Asked of the reader. The reader opened it, followed it, answered it or installed something: says nothing of the mail, leads to the step that helps.
 * Asked of every mail: a fraud in another's name takes as much. Trap: what is told here never weighs in the verdict.
 */
export default {
  id: 'already-pressed',
  strength: 'note',
  needs: [],
  onlyIfClaimed: false,
  words: {
    title: 'もう押した・返信したとき',
    found: (data) => `${sayDeeds(data)}、とのことです。判定の結果を待たずに、手順を進められます。`,
    why: '押しただけなら、入れた情報がないので、パスワードやカード番号は渡っていません。',
    action: '開いたページでは何も入れず、閉じてください。そのあと、次の手順を進めてください。',
    steps: recoverySteps,
    clear: '押した・返信したというお答えはありませんでした。',
    unknown: {
      unseen: '押した、または返信したときは、「入力してしまったとき」の手引きに手順があります。',
      'not-asked': '押した、または返信したときは、「入力してしまったとき」の手引きに手順があります。',
    },
  },
  judge(_, { answers: { already } }) {
    if (already === undefined) return { outcome: 'unknown', reason: 'not-asked' };
    const deeds = deedsDone(already, 'opened', 'pressed', 'installed', 'replied');
    return deeds.length > 0 ? { outcome: 'found', data: { deeds } } : { outcome: 'clear' };
  },
} satisfies Check;
