/** The search page's script: reads the box and the address, asks the engine, shows the answer. */
import { carry } from '../carried.ts';
import { recall, remember } from './address.ts';
import { part } from './dom.ts';
import { type Answer, MAX_QUERY } from './engine.ts';
import { facets, NO_CHOICE } from './facets.ts';
import { filtersOf } from './filters.ts';
import { openEngine, reachable } from './load.ts';
import { sections } from './results.ts';
import { statusOf } from './status.ts';
import { onRest } from './typing.ts';

/** Below this a wait is not felt, and a message would only flicker. */
const WAITING = 500;

const root = document.querySelector('[data-part="search"]') as HTMLElement;
const form = part<HTMLFormElement>(root, 'form');
const box = part<HTMLInputElement>(form, 'box');
const filters = filtersOf(form);
const results = part(root, 'results');
const show = statusOf(root);
const labels = {
  kind: (value: string) => filters.labelOf('kind', value),
  theme: (value: string) => filters.labelOf('theme', value),
};

let answer: Answer = { mode: 'blank', sought: [], hits: [] };
/** Number of the newest question: an answer to an older one comes too late. */
let asked = 0;
/** The same for what is shown: narrowing down an old answer must not stop a new one from arriving. */
let rendered = 0;

function rememberQuestion(): void {
  remember({ q: box.value.trim().slice(0, MAX_QUERY), ...filters.choice() });
}

async function ask(): Promise<void> {
  const question = ++asked;
  const query = box.value;
  rememberQuestion();
  const waiting = setTimeout(() => {
    if (question === asked) show('loading');
  }, WAITING);
  try {
    const find = await openEngine();
    const found = await find(query);
    // Pagefind takes a part that did not arrive for an empty one; "not found" must not rest on that.
    if (found.mode === 'none' && !(await reachable())) throw new Error('The index cannot be reached');
    if (question !== asked) return;
    answer = found;
    await render();
  } catch (error) {
    if (question === asked) await fail(error);
  } finally {
    clearTimeout(waiting);
  }
}

async function fail(error: unknown): Promise<void> {
  console.error(error);
  answer = { mode: 'blank', sought: [], hits: [] };
  await render();
  show('failed');
}

async function render(): Promise<void> {
  const turn = ++rendered;
  const chosen = filters.choice();
  const { groups, total, counts } = facets(answer.hits, chosen);
  const list = await sections({
    answer,
    groups,
    chosen: chosen.kind !== '',
    labels,
    choose: (kind) => {
      filters.choose({ kind });
      // The button that was pressed goes away with its list.
      void narrow().then(() => part(root, 'summary').focus());
    },
  });
  if (turn !== rendered) return;
  filters.writeCounts(counts);
  part(form, 'filters').hidden = answer.hits.length === 0;
  part(root, 'long').hidden = box.value.trim().length <= MAX_QUERY;
  part(root, 'narrowed').hidden = total > 0 || answer.hits.length === 0;
  show(answer.mode, total, groups.map(([kind, hits]) => `${labels.kind(kind)}${hits.length}件`).join('、'));
  results.replaceChildren(...list);
}

/** A filter has changed: same answer, other part of it. The view goes back to the top of the list. */
async function narrow(): Promise<void> {
  rememberQuestion();
  await render().catch(fail);
  part(root, 'summary').scrollIntoView({ block: 'nearest' });
}

function readAddress(): void {
  const recalled = recall();
  if (recalled === null) return;
  const { q, ...chosen } = recalled;
  box.value = q;
  filters.choose(chosen);
  // With nothing asked and nothing shown there is nothing to load.
  if (q !== '' || answer.mode !== 'blank') void ask();
}

const open = () => void openEngine().catch(() => {});
box.addEventListener('focus', open, { once: true });
const { soon, now } = onRest(box, () => void ask());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  now();
  // On a phone the keyboard lies over the results.
  if (matchMedia('(pointer: coarse)').matches) box.blur();
});
form.addEventListener('change', (event) => {
  if (event.target !== box) void narrow();
});
part(root, 'widen').addEventListener('click', () => {
  filters.choose(NO_CHOICE);
  void narrow();
  box.focus();
});
for (const link of root.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) {
  link.addEventListener('click', (event) => {
    // In a new tab the checker begins empty: a name left behind here would reach a later page instead.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) carry(box.value);
  });
}
window.addEventListener('popstate', readAddress);
// Whoever was quicker than this script has the box already, perhaps with words in it.
if (document.activeElement === box) open();
if (box.value === '') readAddress();
else soon();
