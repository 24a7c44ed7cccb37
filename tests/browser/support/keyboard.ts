import type { Locator, Page } from 'playwright-core';

/**
 * Presses Tab until the focus is on one of the elements that the locator finds.
 * @throws when it is not reached
 */
export async function tabTo(target: Locator, most = 150): Promise<void> {
  for (let press = 0; press < most; press++) {
    await target.page().keyboard.press('Tab');
    if (await target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return;
  }
  throw new Error(`Tab never reaches ${target}`);
}

/**
 * Goes through the whole page with Tab.
 * @returns one line for each thing wrong: not reached, not in the order of the page, not seen to have the focus (WCAG
 *   2.4.7), outside the screen or covered by something else (2.4.11)
 */
export async function walkProblems(page: Page): Promise<string[]> {
  // A page that scrolls smoothly has not arrived yet when it is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const stops = await page.evaluate(() => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    // One radio button of a group is a stop; the arrow keys lead to the others.
    const all = [...document.querySelectorAll<HTMLElement>(wanted)].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        element.tabIndex >= 0 &&
        !element.matches(':disabled, input[type=radio]'),
    );
    for (const [at, element] of all.entries()) element.dataset.stop = String(at);
    return all.map(
      (element) => `<${element.localName}> ${(element.textContent || element.id).trim().slice(0, 30)}`,
    );
  });
  const problems: string[] = [];
  const reached: number[] = [];
  for (let press = 0; press < stops.length * 2 && reached.length < stops.length; press++) {
    await page.keyboard.press('Tab');
    const { at, marked, seen } = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const inside = document.elementFromPoint(
        Math.min(Math.max(left + width / 2, 1), innerWidth - 1),
        Math.min(Math.max(top + Math.min(height / 2, 20), 1), innerHeight - 1),
      );
      return {
        at: element.dataset.stop === undefined ? -1 : Number(element.dataset.stop),
        // A card draws it round all of itself, by a pseudo-element of its link.
        marked: [null, '::after'].some((pseudo) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(element, pseudo);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        }),
        seen:
          element === document.body ||
          (inside !== null && (element.contains(inside) || inside.contains(element))) ||
          // A box is drawn in place of the native one, beside it.
          element.closest('label')?.contains(inside) === true,
      };
    });
    if (at < 0) continue;
    if (reached.includes(at)) break;
    if (at < (reached.at(-1) ?? -1)) problems.push(`out of order: ${stops[at]}`);
    if (!marked) problems.push(`no mark of the focus: ${stops[at]}`);
    if (!seen) problems.push(`out of sight: ${stops[at]}`);
    reached.push(at);
  }
  problems.push(...stops.filter((_, at) => !reached.includes(at)).map((stop) => `not reached: ${stop}`));
  return problems;
}
