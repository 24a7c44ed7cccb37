import type { Check } from '../check.ts';
import { deedsDone, recoverySteps, sayDeeds } from '../recovery.ts';

/**
 * Asked of the reader. The reader typed in a password or card data, or paid: says nothing of the mail, leads to the step that helps.
 * Asked of every mail: a fraud in another's name takes as much. Trap: what is told here never weighs in the verdict.
 */
export default {
  id: 'already-typed',
  strength: 'note',
  needs: [],
  onlyIfClaimed: false,
  words: {
    title: 'もう入力した・支払ったとき',
    found: (data) => `${sayDeeds(data)}、とのことです。いまできることがあります。`,
    why: '早いほど、守れるものが増えます。判定の結果を待つ必要はありません。',
    action: '次の手順を、上から順に進めてください。メールに書かれた電話番号は使いません。',
    steps: recoverySteps,
    clear: '入力した・支払ったというお答えはありませんでした。',
    unknown: {
      unseen: '入力した、または支払ったときは、「入力してしまったとき」の手引きに手順があります。',
      'not-asked': '入力した、または支払ったときは、「入力してしまったとき」の手引きに手順があります。',
    },
  },
  judge(_, { answers: { already } }) {
    if (already === undefined) return { outcome: 'unknown', reason: 'not-asked' };
    const deeds = deedsDone(already, 'typed-password', 'typed-card', 'paid');
    return deeds.length > 0 ? { outcome: 'found', data: { deeds } } : { outcome: 'clear' };
  },
} satisfies Check;
