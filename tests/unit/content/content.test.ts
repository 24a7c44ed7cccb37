/** The content as it is. What each file must hold is the schemas' business; here is what ties files together. */
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../src/checker/index.ts';
import { isPage, readContent } from '../../../src/content-files.ts';
import { guardContent } from '../../../src/guards/content.ts';
import { printProblems } from '../../../src/guards/problem.ts';
import { caseSchema } from '../../../src/schemas/case.ts';
import { FOUNDING_LIST, sightingSchema } from '../../../src/schemas/sighting.ts';
import { ON_DEVICES, type Seen } from '../../../src/steps/on-devices.ts';

const files = readContent('.');
const pages = files.filter(isPage);
const of = (collection: string) => files.filter((file) => file.collection === collection);
const sightings = of('sightings').map(({ data }) => sightingSchema.parse(data));
const cases = of('cases').map(({ id, data }) => ({ id, ...caseSchema.parse(data) }));

/** Headings and their anchors, as Astro's slugger writes them. */
function anchors(body: string): string[] {
  return [...body.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) =>
    (heading as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}
const headings = (body: string, level: string) =>
  [...body.matchAll(new RegExp(`^${level} (.+)$`, 'gm'))].map(([, heading]) => heading);

it('passes every guard', () => {
  expect(printProblems(guardContent(files))).toBe('');
});

describe('sightings', () => {
  it('hold the founding list, one of its ten subjects cut off, and all later ones with a source', () => {
    const founding = sightings.filter(({ reportedBy }) => reportedBy === FOUNDING_LIST);
    expect(founding).toHaveLength(10);
    expect(founding.filter(({ cutOff }) => cutOff).map(({ subject }) => subject)).toEqual([
      'ご利用のAmazonアカウントを一時保留いた',
    ]);
    expect(sightings.length).toBeGreaterThanOrEqual(121);
  });

  it('are mostly linked to a case, and every founding one is', () => {
    const linked = sightings.filter((row) => row.case !== null);
    expect(linked.length / sightings.length).toBeGreaterThan(0.8);
    expect(sightings.filter((row) => row.reportedBy === FOUNDING_LIST && row.case === null)).toEqual([]);
  });

  it('are named in the article of their case', () => {
    for (const row of sightings.filter((one) => one.case !== null)) {
      const home = cases.find(({ id }) => id === row.case);
      expect(home?.subjects.map(({ text }) => text)).toContain(row.subject);
    }
  });
});

describe('cases', () => {
  it.each(of('cases').map(({ id, body }) => [id, body]))(
    '%s: pretence, tell-tales, what to do',
    (_, body) => {
      expect(headings(body as string, '##')).toEqual(['何を装うか', '見分けどころ', 'いますること']);
    },
  );

  it('show the real link targets in at least a third of them', () => {
    const html = cases.filter(({ specimens }) => specimens.some(({ kind }) => kind === 'html'));
    expect(html.length / cases.length).toBeGreaterThan(1 / 3);
  });

  it('say which specimens are written after a wave and which are quoted', () => {
    for (const { specimens } of cases) {
      for (const { label } of specimens) expect(label).toMatch(/再現|引用/);
    }
  });

  it('expect only checks that there are', () => {
    const known = CHECKS.map(({ id }) => id);
    for (const { specimens } of cases) {
      for (const { expect: wanted } of specimens) expect(known).toEqual(expect.arrayContaining(wanted.found));
    }
  });
});

describe('signs', () => {
  it('are one for each check and none besides', () => {
    expect(
      of('signs')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(CHECKS.map(({ id }) => id).sort());
  });

  it.each(of('signs').map(({ id, body }) => [id, body]))('%s has the fixed sections', (_, body) => {
    expect(headings(body as string, '##')).toEqual([
      'どう見えるか',
      '自分の目で確かめる',
      'なぜ手がかりになるか',
      '間違えやすいとき',
    ]);
    const shared = /<OnDevices see="(\w+)" \/>/.exec(body as string)?.[1] as Seen | undefined;
    const own = headings(body as string, '###')
      .join('・')
      .split('・');
    const devices = shared === undefined ? own : ON_DEVICES[shared].map(({ name }) => name);
    expect(devices).toEqual(['iPhone', 'Android', 'パソコン']);
    // Steps that differ by device say where they were read, or that nothing was found.
    const differ = shared === undefined && !headings(body as string, '###').includes(devices.join('・'));
    expect(/<DevicesChecked\b/.test(body as string)).toBe(differ);
  });
});

describe('pages', () => {
  const FIXED = [
    '/',
    '/about/',
    '/accessibility/',
    '/accuracy/',
    '/cases/',
    '/check/',
    '/data/',
    '/guides/',
    '/search/',
    '/sightings/',
    '/signs/',
    '/timeline/',
  ];

  it.each(pages.map(({ file, body }) => [file, body]))('%s links only to what is there', (_, body) => {
    for (const [, link] of (body as string).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (link?.startsWith('http')) continue;
      const [path = '', anchor] = (link as string).split('#');
      const target =
        path === ''
          ? { body: body as string }
          : pages.find((page) => `/${page.collection}/${page.id}/` === path);
      if (FIXED.includes(path)) continue;
      expect(target, link).toBeDefined();
      if (anchor !== undefined) expect(anchors(target?.body ?? ''), link).toContain(anchor);
    }
  });

  it.each(pages.map(({ file, body }) => [file, body]))(
    '%s uses only the components that authors have',
    (_, body) => {
      const used = [...(body as string).matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name);
      expect([
        'Steps',
        'Terms',
        'Callout',
        'Defanged',
        'Desks',
        'DevicesChecked',
        'FirstSteps',
        'OnDevices',
        'Shares',
        'Situation',
      ]).toEqual(expect.arrayContaining([...new Set(used)]));
      expect(body).not.toMatch(/^import |<(?:script|iframe|img|style)/m);
    },
  );

  it.each(pages.map(({ file, body, data }) => [file, `${body}${JSON.stringify(data)}`]))(
    '%s promises no safety',
    (_, text) => {
      expect(text).not.toMatch(/安全です|だまされない|騙されない/);
    },
  );
});
