/** Puts hits on the search page, from the templates that stand in its HTML. */
import { japaneseDate } from '../dates.ts';
import { copyOf, part, write } from './dom.ts';
import type { Answer, Hit } from './engine.ts';
import { excerpt, pieces, ranges } from './marks.ts';
import type { Fragment } from './pagefind.ts';
import type { Kind } from './record.ts';

/** Shown of each kind while all kinds are shown; … */
const FEW = 5;
/** … and at a time once a kind is chosen. */
const MANY = 20;

export interface Labels {
  kind(kind: Kind): string;
  theme(theme: string): string;
}

export interface Showing {
  answer: Answer;
  groups: readonly [Kind, Hit[]][];
  /** A kind has been chosen: its list is shown in steps instead of in part. */
  chosen: boolean;
  labels: Labels;
  choose(kind: Kind): void;
}

/** Builds the sections; resolves when the words of the first hits are there. */
export function sections(showing: Showing): Promise<HTMLElement[]> {
  return Promise.all(showing.groups.map(([kind, hits]) => section(kind, hits, showing)));
}

async function section(kind: Kind, hits: Hit[], showing: Showing): Promise<HTMLElement> {
  const element = copyOf(template('group'));
  const list = part(element, 'list');
  const more = part<HTMLButtonElement>(element, 'more');
  const label = showing.labels.kind(kind);
  part(element, 'heading').id = `search-${kind}`;
  part(element, 'label').textContent = label;
  part(element, 'count').textContent = `${hits.length}件`;
  element.setAttribute('aria-labelledby', `search-${kind}`);
  let shown = 0;
  const showNext = async () => {
    const next = hits.slice(shown, shown + (showing.chosen ? MANY : FEW));
    const items = await Promise.all(next.map(async (hit) => item(await hit.load(), hit.theme, showing)));
    list.append(...items);
    shown += next.length;
    const left = hits.length - shown;
    more.hidden = left <= 0;
    more.textContent = showing.chosen
      ? `続きを見る（残り${left}件）`
      : `${label}${hits.length}件をすべて見る`;
    return items;
  };
  more.addEventListener('click', async () => {
    if (!showing.chosen) return showing.choose(kind);
    const [first] = await showNext();
    // The button may be gone: the reader goes on where the new ones begin.
    first?.querySelector('a')?.focus();
  });
  await showNext();
  return element;
}

function item({ url, content, meta }: Fragment, theme: string, { answer, labels }: Showing): HTMLElement {
  const element = copyOf(template('result'));
  const mark = (text: string) => ranges(text, answer.sought, answer.mode === 'similar');
  const link = part<HTMLAnchorElement>(element, 'link');
  link.href = url;
  write(link, pieces(meta.title, mark(meta.title)));
  const date = part<HTMLTimeElement>(element, 'date');
  date.dateTime = meta.date;
  date.textContent = japaneseDate(meta.date);
  part(element, 'theme').textContent = theme === '' ? '' : labels.theme(theme);
  const words = part(element, 'words');
  write(words, excerpt(content, mark(content)));
  words.hidden = content === '';
  const related = part<HTMLAnchorElement>(element, 'case');
  related.hidden = meta.case === '';
  if (meta.case !== '') related.href = import.meta.env.BASE_URL.replace(/\/$/, '') + meta.case;
  return element;
}

function template(name: 'group' | 'result'): HTMLTemplateElement {
  return document.getElementById(`search-${name}`) as HTMLTemplateElement;
}
