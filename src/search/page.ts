/** The search page's script: reads the box and the address, asks the engine, shows the answer. */
import { carry } from '../carried.ts';
import { recall, remember } from './address.ts';
import { part } from './dom.ts';
import { type Answer, MAX_QUERY } from './engine.ts';
import { type Choice, FILTERS, type Filter, facets } from './facets.ts';
import { openEngine, reachable } from './load.ts';
import { sections } from './results.ts';
import { statusOf } from './status.ts';

/** After the last key; a fast typist leaves 100 ms between keys. */
const TYPING = 150;
/** Below this a wait is not felt, and a message would only flicker. */
const WAITING = 500;

const root = document.querySelector('[data-part="search"]') as HTMLElement;
const form = part<HTMLFormElement>(root, 'form');
const box = part<HTMLInputElement>(form, 'box');
const selects = FILTERS.map((name) => part<HTMLSelectElement>(form, name));
const [kindBox] = selects as [HTMLSelectElement];
const results = part(root, 'results');
const show = statusOf(root);
const labelOf = (name: Filter) => (value: string) =>
  [...part<HTMLSelectElement>(form, name).options].find((option) => option.value === value)?.dataset.label ??
  '';
const labels = { kind: labelOf('kind'), theme: labelOf('theme') };

let answer: Answer = { mode: 'blank', sought: [], hits: [] };
/** Number of the newest question: an answer to an older one comes too late. */
let asked = 0;
/** The same for what is shown: narrowing down an old answer must not stop a new one from arriving. */
let rendered = 0;
let typing = 0;

function choice(): Choice {
  return Object.fromEntries(selects.map(({ name, value }) => [name, value])) as Choice;
}

async function ask(): Promise<void> {
  const question = ++asked;
  const query = box.value;
  remember({ q: query.trim().slice(0, MAX_QUERY), ...choice() });
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
  const chosen = choice();
  const { groups, total, counts } = facets(answer.hits, chosen);
  const list = await sections({
    answer,
    groups,
    chosen: chosen.kind !== '',
    labels,
    choose: (kind) => {
      kindBox.value = kind;
      // The button that was pressed goes away with its list.
      void narrow().then(() => part(root, 'summary').focus());
    },
  });
  if (turn !== rendered) return;
  for (const select of selects) writeCounts(select, counts[select.name as Filter]);
  part(form, 'filters').hidden = answer.hits.length === 0;
  part(root, 'long').hidden = box.value.trim().length <= MAX_QUERY;
  part(root, 'narrowed').hidden = total > 0 || answer.hits.length === 0;
  show(answer.mode, total, groups.map(([kind, hits]) => `${labels.kind(kind)}${hits.length}件`).join('、'));
  results.replaceChildren(...list);
}

function writeCounts(select: HTMLSelectElement, counts: Map<string, number>): void {
  for (const option of select.options) {
    const count = counts.get(option.value) ?? 0;
    option.textContent = `${option.dataset.label}（${count}）`;
    // What is chosen must stay choosable, even where it leaves nothing.
    option.disabled = count === 0 && !option.selected;
  }
}

/** A filter has changed: same answer, other part of it. The view goes back to the top of the list. */
async function narrow(): Promise<void> {
  remember({ q: box.value.trim().slice(0, MAX_QUERY), ...choice() });
  await render().catch(fail);
  part(root, 'summary').scrollIntoView({ block: 'nearest' });
}

function readAddress(): void {
  const recalled = recall();
  if (recalled === null) return;
  const { q, ...chosen } = recalled;
  box.value = q;
  for (const select of selects) {
    select.value = chosen[select.name as Filter];
    if (select.selectedIndex < 0) select.value = '';
  }
  // With nothing asked and nothing shown there is nothing to load.
  if (q !== '' || answer.mode !== 'blank') void ask();
}

function soon(): void {
  clearTimeout(typing);
  typing = window.setTimeout(ask, TYPING);
}

const open = () => void openEngine().catch(() => {});
box.addEventListener('focus', open, { once: true });
box.addEventListener('input', (event) => {
  // While an input method composes, the box holds readings that are not yet the words meant.
  if (!(event as InputEvent).isComposing) soon();
});
box.addEventListener('compositionend', soon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  void ask();
  // On a phone the keyboard lies over the results.
  if (matchMedia('(pointer: coarse)').matches) box.blur();
});
form.addEventListener('change', (event) => {
  if (event.target !== box) void narrow();
});
part(root, 'widen').addEventListener('click', () => {
  for (const select of selects) select.value = '';
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
