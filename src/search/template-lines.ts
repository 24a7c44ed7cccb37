import type { SearchRecord } from './record.ts';

/** Of the pages of a kind. Below it a line may be what these pages are about; … */
const NEARLY_ALL = 0.9;
/** … and of so few pages nothing can be told. */
const ENOUGH = 5;

/**
 * The pages without the lines that nearly all of their kind have: headings and labels of the template (「出典」,
 * 「見分けどころ」). They are found on every page and tell nothing of any.
 */
export function withoutTemplate(pages: readonly SearchRecord[]): SearchRecord[] {
  const ofKind = new Map<string, { pages: number; with: Map<string, number> }>();
  for (const { kind, lines } of pages) {
    const count = ofKind.get(kind) ?? { pages: 0, with: new Map() };
    ofKind.set(kind, count);
    count.pages++;
    for (const line of new Set(lines)) count.with.set(line, (count.with.get(line) ?? 0) + 1);
  }
  return pages.map((page) => {
    const count = ofKind.get(page.kind);
    if (count === undefined || count.pages < ENOUGH) return page;
    const most = count.pages * NEARLY_ALL;
    return { ...page, lines: page.lines.filter((line) => (count.with.get(line) ?? 0) < most) };
  });
}
