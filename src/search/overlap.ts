/** Likeness: which records have most of the query's letter pairs close together. */

/** One record that holds a token, and where (token numbers). */
export interface Posting {
  id: string;
  words: readonly number[];
}

export interface Likeness {
  id: string;
  /** Share of the query's tokens that stand in the best passage, 0–1. */
  share: number;
  /** The same, rare tokens counting more: for ranking. */
  score: number;
  /** Where that passage ends (token number). */
  at: number;
}

/** Less than this in common is chance: 「お知らせ」 alone makes no two mails alike. */
const ENOUGH = 0.4;

/**
 * Ranks by the best passage, best first. A passage is somewhat longer than the query, so that words may be swapped
 * or left out, while a long page does not win by holding everything somewhere.
 * @param postings for each token of the query, the records that hold it
 * @param total number of records in the index, for the rarity of a token
 */
export function rankByOverlap(postings: readonly (readonly Posting[])[], total: number): Likeness[] {
  const places = new Map<string, { word: number; token: number }[]>();
  postings.forEach((records, token) => {
    for (const { id, words } of records) {
      const list = places.get(id) ?? [];
      for (const word of words) list.push({ word, token });
      places.set(id, list);
    }
  });
  const weights = postings.map((records) => Math.log(1 + total / Math.max(1, records.length)));
  const reach = Math.ceil(postings.length * 1.5) + 4;
  return [...places]
    .map(([id, list]) => ({ id, ...bestPassage(list, weights, reach) }))
    .filter(({ share }) => share >= ENOUGH)
    .sort((a, b) => b.score - a.score);
}

/** Slides a window over the places; each token counts once in it. */
function bestPassage(places: { word: number; token: number }[], weights: readonly number[], reach: number) {
  places.sort((a, b) => a.word - b.word);
  const within = new Map<number, number>();
  let [score, tail] = [0, 0];
  let best = { score: 0, share: 0, at: 0 };
  for (const { word, token } of places) {
    const seen = within.get(token) ?? 0;
    within.set(token, seen + 1);
    if (seen === 0) score += weights[token] as number;
    for (let old = places[tail]; old !== undefined && word - old.word >= reach; old = places[++tail]) {
      const left = (within.get(old.token) as number) - 1;
      if (left > 0) within.set(old.token, left);
      else if (within.delete(old.token)) score -= weights[old.token] as number;
    }
    // Sums of fractions drift: a passage is better only by more than that, and equals must compare equal.
    if (score > best.score + 1e-9) best = { score, share: within.size / weights.length, at: word };
  }
  return { ...best, score: Number(best.score.toFixed(6)) };
}
