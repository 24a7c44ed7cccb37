import type { LureMatch } from '../../checker/index.ts';
import { japaneseDate } from '../../dates.ts';

/** The written-up case the mail resembles most. The address is made of our own case id, of nothing from the mail. */
export function Lures({ lures, cases }: { lures: LureMatch[]; cases: string }) {
  const best = lures.filter((lure) => lure.case !== null).sort((a, b) => b.similarity - a.similarity)[0];
  if (!best) return null;
  return (
    <p class="checker-lure">
      <strong>よく似た偽メールの記録があります</strong>
      <a href={`${cases}${best.case}/`}>{best.title ?? '事例の記事を読む'}</a>
      <span class="small soft">
        {japaneseDate(best.date)}・文面の重なり {Math.round(best.similarity * 100)}%
      </span>
    </p>
  );
}
