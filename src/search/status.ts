import { part } from './dom.ts';
import type { Mode } from './engine.ts';

export type State = Mode | 'loading' | 'failed';

/** Spoken only once the typing rests, or each key would speak. */
const SPEAKING = 800;

const SUMMARIES: Record<State, (total: number) => string> = {
  phrase: (total) => `${total}件見つかりました`,
  words: (total) => `すべての言葉を含むものが${total}件あります`,
  similar: (total) => `同じ言葉のものはありません。似ているものが${total}件あります`,
  none: () => '見つかりませんでした',
  blank: () => '',
  loading: () => '探しています…',
  failed: () => '',
};

/**
 * What the page says beside its results.
 * @returns puts the page into a state: which notes stand there (`data-state` names theirs), what is shown as summary
 *   and, with the detail, said aloud
 */
export function statusOf(root: HTMLElement): (state: State, total?: number, detail?: string) => void {
  const summary = part(root, 'summary');
  const spoken = part(root, 'spoken');
  let speaking = 0;
  return (state, total = 0, detail = '') => {
    for (const note of root.querySelectorAll<HTMLElement>('[data-state]')) {
      note.hidden = !(note.dataset.state as string).split(' ').includes(state);
    }
    const words = SUMMARIES[state](total);
    summary.textContent = words;
    clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      spoken.textContent = detail === '' ? words : `${words}。${detail}`;
    }, SPEAKING);
  };
}
