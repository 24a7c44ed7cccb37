/** The translations say what the original says: no Japanese left over, no number added, nothing promised, nobody blamed. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, original } from '../../../src/already-done/languages.ts';
import { plain } from '../../../src/already-done/marked.ts';
import { DESKS } from '../../../src/site.ts';
import { JAPANESE, NEVER_ABROAD } from '../../support/language/abroad.ts';

/** Every text of a guide with the path to it. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, plain(value)]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}
const japanese = new Map(texts(original.guide));
const allJapanese = [...japanese.values()].join('\n');
const numbers = (text: string) => text.match(/\d+/g) ?? [];
const dialled = Object.values(DESKS).flatMap(({ label }) => numbers(label));

describe.each(LANGUAGES.filter(({ id }) => id !== ''))('$label', ({ guide }) => {
  test.each(texts(guide))('%s names no number that the original does not', (path, text) => {
    const known = [...numbers(japanese.get(path) ?? ''), ...dialled];
    expect(numbers(text).filter((number) => !known.includes(number))).toEqual([]);
  });

  test('keeps what is dialled in an emergency', () => {
    expect(numbers(guide.contacts.police.note)).toContain('110');
  });
});

describe.each(LANGUAGES.filter(({ lang }) => lang !== 'ja'))('$label', ({ id, guide }) => {
  test.each(texts(guide))('%s promises nothing and blames nobody', (_, text) => {
    expect(text).not.toMatch(NEVER_ABROAD[id] ?? /$^/);
  });

  test.each(texts(guide))(
    '%s keeps Japanese only where a screen shows it, and says what it means',
    (_, text) => {
      for (const [name] of text.matchAll(JAPANESE[id] ?? /$^/)) {
        expect(allJapanese, name).toContain(name);
        expect(text.slice(text.indexOf(name) + name.length), name).toMatch(/^[」”"]? ?[(（][^)）]+[)）]/);
      }
    },
  );
});

test('every translation has its own lists', () => {
  const translated = LANGUAGES.filter(({ lang }) => lang !== 'ja').map(({ id }) => id);
  expect(Object.keys(NEVER_ABROAD)).toEqual(translated);
  expect(Object.keys(JAPANESE)).toEqual(translated);
});

test.each([
  ['en', 'This mail is safe.'],
  ['zh', '这封邮件是安全的。'],
  ['vi', 'Email này an toàn.'],
  ['pt', 'Este e-mail é seguro.'],
])('%s: 「%s」 would be refused', (id, text) => expect(text).toMatch(NEVER_ABROAD[id] ?? /$^/));
