import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import ja from 'axe-core/locales/ja.json' with { type: 'json' };
import type { Page } from 'playwright-core';
import { PHONE, sidewaysOverflow } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WORDS: Record<string, { help: string }> = ja.rules;
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How somebody may see a page. What is left out stays as the test has it. */
interface Mode {
  name: string;
  viewport?: { width: number; height: number };
  forcedColors?: 'active';
  /** Of all text, in per cent: set in the browser or on the phone. */
  text?: number;
}

const AS_IT_STANDS: Mode = { name: 'as it stands' };

/** Besides as it stands. 320 px is also 1280 px zoomed to 400 %: WCAG 1.4.10. */
const OTHER_MODES: readonly Mode[] = [
  { name: 'forced colours', forcedColors: 'active' },
  { name: 'text at 200 %', viewport: PHONE, text: 200 },
  { name: '320 px', viewport: { width: 320, height: 640 } },
  { name: 'text at 200 %, 1280 px', viewport: { width: 1280, height: 800 }, text: 200 },
];

/**
 * Runs axe over the page as it stands; one line (in Japanese) per violation and element, empty when clean.
 * With EVERY_MODE (`npm run test:axe`) in every mode.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  return process.env.EVERY_MODE ? problemsInEveryMode(page) : problemsNow(page);
}

/** The same in every mode, and what sticks out sideways in it. The page is left as it was. */
export async function problemsInEveryMode(page: Page): Promise<string[]> {
  const viewport = page.viewportSize();
  const found: string[] = [];
  for (const mode of [AS_IT_STANDS, ...OTHER_MODES]) {
    await enter(page, mode);
    const problems = [...(await problemsNow(page)), ...(await sidewaysOverflow(page))];
    found.push(...problems.map((problem) => `${mode.name}: ${problem}`));
    await enter(page, viewport ? { ...AS_IT_STANDS, viewport } : AS_IT_STANDS);
  }
  return found;
}

async function enter(page: Page, { viewport, forcedColors, text }: Mode): Promise<void> {
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ forcedColors: forcedColors ?? null });
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
    },
    text ? `${text}%` : '',
  );
}

/** Axe itself, without @axe-core/playwright, which brings every passed node out of the page and takes five times as long. */
async function problemsNow(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  const violations = await page.evaluate(async (tags) => {
    const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
    // What is laid out only when it is scrolled near would not be looked at.
    const all = new CSSStyleSheet();
    all.replaceSync('* { content-visibility: visible !important; animation: none !important }');
    document.adoptedStyleSheets.push(all);
    // Preloading fetches style sheets, for rules that are not among ours, and `connect-src` would refuse it.
    const found = await run(document, { runOnly: tags, resultTypes: ['violations'], preload: false });
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(all), 1);
    return found.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      targets: nodes.map(({ target }) => target.join(' ')),
    }));
  }, TAGS);
  return violations.flatMap(({ id, help, targets }) =>
    targets.map((target) => `${id}: ${WORDS[id]?.help ?? help}: ${target}`),
  );
}
