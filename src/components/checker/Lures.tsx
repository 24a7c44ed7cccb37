import type { LureMatch } from '../../checker/index.ts';

const SHOWN = 3;

/** Written-up cases that the mail resembles. The addresses are made of our own case ids, nothing from the mail. */
export function Lures({ lures, cases }: { lures: LureMatch[]; cases: string }) {
  const known = new Map(lures.flatMap((lure) => (lure.case ? [[lure.case, lure]] : [])));
  if (known.size === 0) return null;
  return (
    <section aria-labelledby="result-lures">
      <h3 id="result-lures">よく似た事例</h3>
      <ul class="links plain-list">
        {[...known.values()].slice(0, SHOWN).map((lure) => (
          <li key={lure.case}>
            <a href={`${cases}${lure.case}/`}>{lure.date}の偽メールの事例を読む</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
