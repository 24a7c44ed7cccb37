import { AxeBuilder } from '@axe-core/playwright';
import ja from 'axe-core/locales/ja.json' with { type: 'json' };
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WORDS: Record<string, { help: string }> = ja.rules;

/** Runs axe over the page as it stands; one line (in Japanese) per violation and element, empty when clean. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // The default mode opens a second page for the sake of frames; there are none here, and it takes three times as long.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await builder.withTags(TAGS).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${WORDS[id]?.help ?? help}: ${node.target.join(' ')}`),
  );
}
