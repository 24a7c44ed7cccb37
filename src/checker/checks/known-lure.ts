import type { Check } from '../check.ts';
import { quoteWords } from '../evidence.ts';
import { SAME_BODY, SAME_SUBJECT } from '../lures.ts';

/**
 * Resembles a dated case. Strong with the body, weak with the subject alone, weak wherever genuine mails are known
 * to bear the same words. Never decisive: frauds copy real notices word for word.
 */
export default {
  id: 'known-lure',
  strength: 'strong',
  needs: [],
  onlyIfClaimed: true,
  words: {
    title: '記録されている偽メールと似ている',
    found: ({ date, body, genuineToo }) =>
      genuineToo
        ? `${date}に記録された偽メールと${body ? '文面' : '件名'}が似ています。ただし、本物のメールにも同じ言葉があります。`
        : `${date}に記録された偽メールと${body ? '文面' : '件名'}がよく似ています。`,
    why: '同じ文面は、件名や日付を変えてくり返し使われます。',
    action: '似ている事例の記事で、同じ手口かどうかを確かめてください。',
    clear:
      '記録されている偽メールに、似たものはありませんでした。見つからないことは、本物の証拠ではありません。',
    unknown: {
      unseen: '件名も文面も見えないため、調べられませんでした。',
      'no-index': '事例の一覧を読み込めなかったため、調べられませんでした。',
    },
  },
  judge(message, { lures }) {
    if (!lures) return { outcome: 'unknown', reason: 'no-index' };
    if (message.subject === '' && message.text === '') return { outcome: 'unknown', reason: 'unseen' };
    const [best] = lures;
    if (!best || (best.body < SAME_BODY && best.subject < SAME_SUBJECT)) return { outcome: 'clear' };
    const body = best.body >= SAME_BODY;
    return {
      outcome: 'found',
      strength: body && !best.row.genuineToo ? 'strong' : 'weak',
      data: {
        case: best.row.case,
        date: best.row.date,
        subject: best.row.subject,
        body,
        genuineToo: best.row.genuineToo,
      },
      evidence: body ? [] : quoteWords(message, 'subject', message.subject),
    };
  },
} satisfies Check;
