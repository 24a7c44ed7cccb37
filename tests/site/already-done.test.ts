/** The recovery guide in all its languages, as built. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, pathOf } from '../../src/already-done/languages.ts';
import { PLAN } from '../../src/already-done/plan.ts';
import { page, withClass, withTag } from './support/site.ts';

const attribute = (element: { attributes: Map<string, string> } | undefined, name: string) =>
  element?.attributes.get(name) ?? '';
const steps = PLAN.flatMap(({ id, steps }) => steps.map((step) => `${id}.${step.id}`));

describe.each(LANGUAGES)('$label', (language) => {
  const built = page(pathOf(language));

  test('says in which language it is', () => {
    expect(attribute(withTag(built, 'html')[0], 'lang')).toBe(language.lang);
  });

  test('names all languages, itself and the one for everybody else', () => {
    const versions = withTag(built, 'link').filter((link) => link.attributes.has('hreflang'));
    const named = versions.map((link) => [
      attribute(link, 'hreflang'),
      new URL(attribute(link, 'href')).pathname,
    ]);
    expect(named).toEqual([
      ...LANGUAGES.map((one) => [one.hreflang, pathOf(one)]),
      ['x-default', pathOf({ id: '' })],
    ]);
  });

  test('leads to every other language', () => {
    const [nav] = withClass(built, 'languages');
    const paths = nav ? withTag(nav, 'a').map((link) => attribute(link, 'href')) : [];
    expect(paths).toEqual(LANGUAGES.map(pathOf));
  });

  test('has every step with a box to tick that belongs to no form', () => {
    const items = built.all.filter(({ attributes }) => attributes.has('data-step'));
    expect(items.map((item) => attribute(item, 'data-step'))).toEqual(steps);
    for (const item of items) {
      const boxes = withTag(item, 'input');
      expect(boxes.map((box) => [attribute(box, 'type'), attribute(box, 'name')])).toEqual([
        ['checkbox', ''],
      ]);
    }
    expect(withTag(built, 'form')).toEqual([]);
  });

  test('can be dialled and is dated', () => {
    const [main] = withTag(built, 'main');
    const targets = main ? withTag(main, 'a').map((link) => attribute(link, 'href')) : [];
    expect(targets).toEqual(expect.arrayContaining(['tel:188', 'tel:%239110']));
    expect(main ? withTag(main, 'time').length : 0).toBeGreaterThan(0);
  });
});
