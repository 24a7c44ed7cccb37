import { foldWithMap } from '../../text/fold.ts';
import type { Check } from '../check.ts';
import { quote } from '../evidence.ts';
import { FOREIGN_PHRASES, LEFTOVER_READINGS } from '../facts/wording.ts';

/**
 * Phrases that Amazon's notices do not use, or readings left over from furigana.
 * Never more than weak: good Japanese proves nothing either, phrases change, and a seller writes as they please.
 */
export default {
  id: 'odd-japanese',
  strength: 'weak',
  needs: ['text'],
  onlyIfClaimed: true,
  words: {
    title: 'Amazonのお知らせでは見かけない言い方',
    found: ({ phrases }) =>
      `${Array.isArray(phrases) ? phrases.map((phrase) => `「${phrase}」`).join('') : '文面'}は、知られているAmazonのお知らせでは見かけない言い方です。`,
    why: '偽のメールの文面は、ほかの会社のものや機械の翻訳から作られることがあります。自然な日本語の偽メールもあります。',
    action: '言い方だけで決めず、差出人のアドレスとリンクの行き先を見てください。',
    clear: '見かけない言い方は見つかりませんでした。自然な文面の偽メールもあります。',
    unknown: { unseen: '文面が見えないため、調べられませんでした。' },
  },
  judge(message) {
    const { text, map } = foldWithMap(message.text.slice(0, 20_000));
    const matches = [...FOREIGN_PHRASES, LEFTOVER_READINGS]
      .map(({ form }) => form.exec(text))
      .filter((match) => match !== null);
    if (matches.length === 0) return { outcome: 'clear' };
    return {
      outcome: 'found',
      data: { phrases: matches.slice(0, 3).map((match) => match[0]) },
      evidence: matches
        .slice(0, 3)
        .map((match) =>
          quote(message, 'text', map[match.index] ?? 0, map[match.index + match[0].length] ?? 0),
        ),
    };
  },
} satisfies Check as Check;
