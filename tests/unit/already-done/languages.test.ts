/** The languages of the recovery guide may differ in words only: never in steps, links, desks or days. */
import { describe, expect, test } from 'vitest';
import { anchorOf, LANGUAGES, original, pathOf } from '../../../src/already-done/languages.ts';
import { type Piece, pieces, plain } from '../../../src/already-done/marked.ts';
import { PLAN } from '../../../src/already-done/plan.ts';
import { readContent } from '../../../src/content-files.ts';
import { DESKS } from '../../../src/site.ts';

const links = (text: string) => pieces(text).filter(({ kind }) => kind === 'link').length;
const steps = PLAN.flatMap(({ id, steps }) =>
  steps.map((step: { id: string; link?: string }) => ({ situation: id, ...step })),
);

describe.each(LANGUAGES)('$label', ({ guide, reviewed, lang, id: language }) => {
  test('tells every step in the order of the plan, and no other', () => {
    expect(Object.keys(guide.situations)).toEqual(PLAN.map(({ id }) => id));
    for (const { id, steps } of PLAN) {
      expect(Object.keys(guide.situations[id].steps), id).toEqual(steps.map((step) => step.id));
    }
  });

  test.each(steps)('$situation.$id has one link where the plan has one', ({ situation, id, link }) => {
    const told: Record<string, string> = guide.situations[situation].steps;
    expect(plain(told[id] ?? '').length).toBeGreaterThan(4);
    expect(links(told[id] ?? '')).toBe(link === undefined ? 0 : 1);
  });

  test('says something wherever somebody is called, and nothing where nobody is', () => {
    for (const { id, contacts } of PLAN) {
      const { say, first, path } = guide.situations[id];
      expect(say !== '', id).toBe(contacts.length > 0);
      expect(first.length * path.length, id).toBeGreaterThan(0);
    }
  });

  test('names each desk, and no number but those of site.ts', () => {
    expect(Object.keys(guide.contacts)).toEqual(Object.keys(original.guide.contacts));
    const known = Object.values(DESKS).map(({ label }) => label);
    const named = JSON.stringify(guide).match(/#\d{4}|\b188\b/g) ?? [];
    for (const number of named) expect(known).toContain(number);
  });

  test('is dated', () => {
    expect(reviewed).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('says who made it, unless it is the original', () => {
    expect(guide.frame.made === '').toBe(language === '');
    expect(guide.frame.show === '').toBe(lang === 'ja');
  });
});

test('addresses are distinct', () => {
  expect(new Set(LANGUAGES.map(pathOf)).size).toBe(LANGUAGES.length);
  expect(new Set(LANGUAGES.map(({ hreflang }) => hreflang)).size).toBe(LANGUAGES.length);
});

test('the headings of the Japanese page are the situations, and its anchors theirs', () => {
  const page = readContent('.').find(
    ({ collection, id }) => collection === 'guides' && id === 'already-done',
  );
  const sections = [
    ...(page?.body ?? '').matchAll(/^## (.+)\n\n(?:(?!<)[^\n]+\n\n)?<Situation id="(\w+)"/gm),
  ];
  expect(sections.map(([, heading, id]) => [id, heading])).toEqual(
    PLAN.map(({ id }) => [id, original.guide.situations[id].name]),
  );
  expect(anchorOf(original, 'paid', original.guide.situations.paid.name)).toBe(
    'お金を払ったギフトカードの番号を伝えた',
  );
});

test('a step that leads to a situation of the page leads to one that is there', () => {
  const ids: string[] = PLAN.map(({ id }) => id);
  const inside = steps.flatMap(({ link }) => (link?.startsWith('#') ? link.slice(1) : []));
  expect(inside.length).toBeGreaterThan(0);
  expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
});

describe('easy Japanese', () => {
  const easy = LANGUAGES.find(({ id }) => id === 'easy');
  const { contacts, situations, frame } = easy?.guide ?? original.guide;
  /** Names that stand so on Amazon's pages and on telephones are shown as they are; all other kanji carry a reading. */
  const SHOWN = /注文履歴|非表示にした注文|編集|受信拒否/g;
  const bare = (text: string) =>
    pieces(text)
      .flatMap((piece): Piece[] => (piece.kind === 'link' ? piece.pieces : [piece]))
      .filter(({ kind }) => kind === 'text')
      .map((piece) => ('text' in piece ? piece.text : ''))
      .join('')
      .replace(SHOWN, '')
      .match(/\p{Script=Han}/gu);

  test.each(
    [situations, contacts, frame].flatMap((part) =>
      JSON.stringify(part)
        .match(/"(?:[^"\\]|\\.)*"(?!:)/g)
        ?.map((text) => JSON.parse(text) as string),
    ),
  )('%s: every kanji carries its reading', (text) => {
    expect(bare(text ?? '')).toBeNull();
  });
});

test('what is no whole mark stays text', () => {
  expect(pieces('{開|')).toEqual([{ kind: 'text', text: '{開|' }]);
  expect(plain('[「{入|い}れた」]を')).toBe('「入れた」を');
});
