/** The boxes that narrow the results down, and how many hits each of their values would leave. */
import { part } from './dom.ts';
import { type Choice, type Facets, FILTERS, type Filter } from './facets.ts';

export interface Filters {
  choice(): Choice;
  /** Values that a box does not have count as none. */
  choose(choice: Partial<Choice>): void;
  writeCounts(counts: Facets['counts']): void;
  /** What a value is called in its box; '' for one it does not have. */
  labelOf(name: Filter, value: string): string;
}

export function filtersOf(form: HTMLFormElement): Filters {
  const boxes = FILTERS.map((name) => part<HTMLSelectElement>(form, name));
  return {
    choice: () => Object.fromEntries(boxes.map(({ name, value }) => [name, value])) as Choice,
    choose(choice) {
      for (const box of boxes) {
        const value = choice[box.name as Filter];
        if (value === undefined) continue;
        box.value = value;
        if (box.selectedIndex < 0) box.value = '';
      }
    },
    writeCounts(counts) {
      for (const box of boxes) writeCounts(box, counts[box.name as Filter]);
    },
    labelOf: (name, value) =>
      [...part<HTMLSelectElement>(form, name).options].find((option) => option.value === value)?.dataset
        .label ?? '',
  };
}

function writeCounts(box: HTMLSelectElement, counts: ReadonlyMap<string, number>): void {
  for (const option of box.options) {
    const count = counts.get(option.value) ?? 0;
    option.textContent = `${option.dataset.label}（${count}）`;
    // What is chosen must stay choosable, even where it leaves nothing.
    option.disabled = count === 0 && !option.selected;
  }
}
