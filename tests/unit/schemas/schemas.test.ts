import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../../src/schemas/case.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { sightingSchema } from '../../../src/schemas/sighting.ts';
import { signSchema } from '../../../src/schemas/sign.ts';
import { THEMES } from '../../../src/schemas/theme.ts';
import { goodCase, goodGuide, goodSighting, goodSign, spoil } from './samples.ts';

const KINDS = {
  case: { schema: caseSchema, good: goodCase },
  guide: { schema: guideSchema, good: goodGuide },
  sign: { schema: signSchema, good: goodSign },
  sighting: { schema: sightingSchema, good: goodSighting },
};

/** kind, spoilt field, its value, where the error points (as Astro prints it), what the cure must show. */
const BAD: [keyof typeof KINDS, string, unknown, string, RegExp][] = [
  ['case', 'title', undefined, 'title', /is missing.*title: /],
  ['case', 'title', '', 'title', /is not right.*title: /],
  ['case', 'title', '一行目\n二行目', 'title', /on one line/],
  ['case', 'theme', 'money', 'theme', /"money" is not a theme.*payment/],
  ['case', 'firstSeen', '2023-13', 'firstSeen', /firstSeen: '2023-11'/],
  ['case', 'firstSeen', '2023-02-30', 'firstSeen', /real day/],
  ['case', 'firstSeen', 'Nov 2023', 'firstSeen', /YYYY-MM/],
  ['case', 'lastSeen', '2023-10', 'lastSeen', /lies before firstSeen.*lastSeen: '2023-11'/],
  ['case', 'after', undefined, 'after', /after: /],
  ['case', 'subjects', [], 'subjects', /at least one/],
  ['case', 'subjects.0.date', undefined, 'subjects.0.date', /is missing.*date: /],
  ['case', 'subjects.0.date', '2024-01-05', 'subjects.0.date', /outside firstSeen–lastSeen/],
  ['case', 'subjects.0.text', '見て https://evil.example', 'subjects.0.text', /hxxps:\/\/evil\[\.\]example/],
  ['case', 'senders.0', 'info@evil.example', 'senders.0', /info\[at\]evil\[\.\]example/],
  ['case', 'hosts.0', 'www.evil.example', 'hosts.0', /every dot written \[\.\]/],
  ['case', 'hosts.0', 'hxxps://evil[.]example', 'hosts.0', /without https/],
  ['case', 'genuineToo', 'no', 'genuineToo', /true or false/],
  ['case', 'genuineNote', undefined, 'genuineNote', /genuineNote: /],
  ['case', 'specimens', [], 'specimens', /at least one specimen/],
  ['case', 'specimens.0.id', 'Body 1', 'specimens.0.id', /lower-case/],
  ['case', 'specimens.0.kind', 'eml', 'specimens.0.kind', /text or html/],
  [
    'case',
    'specimens.0.body',
    '押す http://evil.example/x',
    'specimens.0.body',
    /hxxp:\/\/evil\[\.\]example/,
  ],
  ['case', 'specimens.0.body', 'taro@mail.example 様', 'specimens.0.body', /taro\[at\]mail\[\.\]example/],
  ['case', 'specimens.0.expect.verdict', 'bad', 'specimens.0.expect.verdict', /one of fraud/],
  ['case', 'specimens.0.expect.found', ['a', 'b', 'c', 'd'], 'specimens.0.expect.found', /one to three/],
  ['case', 'specimens.1', goodCase.specimens[0], 'specimens', /two with the id "body"/],
  ['case', 'sources', [], 'sources', /no fact without one/],
  ['case', 'sources.0.date', undefined, 'sources.0.date', /is missing/],
  ['case', 'sources.0.url', 'antiphishing.jp', 'sources.0.url', /https:\/\//],
  ['case', 'subjcts', [], '', /nobody reads \(subjcts\).*subjects/],
  ['case', 'checked', '2026-11', 'checked', /YYYY-MM-DD/],
  ['guide', 'updated', '2026-11-01', 'updated', /lies before published.*updated: '2026-11-22'/],
  ['guide', 'order', 0, 'order', /whole number/],
  ['guide', 'checked', undefined, 'checked', /is missing/],
  ['sign', 'summary', undefined, 'summary', /one sentence/],
  ['sign', 'title', '自分で付けた題', '', /nobody reads \(title\)/],
  ['sign', 'sources', undefined, 'sources', /is missing/],
  ['sighting', 'date', '2023-11-31', 'date', /real day/],
  ['sighting', 'id', '2023-11-21_01', 'id', /"id": "2023-11-20_01"/],
  ['sighting', 'source', null, 'source', /no sighting without a source/],
  ['sighting', 'source', undefined, 'source', /web address or null/],
  ['sighting', 'case', undefined, 'case', /case or null/],
  ['sighting', 'kind', 'fax', 'kind', /mail or sms/],
  ['sighting', 'subject', 'https://evil.example', 'subject', /hxxps/],
  ['sighting', 'hosts', ['evil.example'], 'hosts.0', /\[\.\]/],
];

describe('schemas', () => {
  it.each(Object.entries(KINDS))('accept a good %s', (_, { schema, good }) => {
    expect(schema.safeParse(good).error).toBeUndefined();
  });

  it.each(BAD)('name field and cure: %s.%s = %j', (kind, field, value, path, cure) => {
    const { schema, good } = KINDS[kind];
    const issues = schema.safeParse(spoil(good, field, value)).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join('.'))).toContain(path);
    expect(issues.find((issue) => issue.path.join('.') === path)?.message).toMatch(cure);
  });

  it('take the Date that YAML makes of an unquoted day', () => {
    const parsed = guideSchema.parse(spoil(goodGuide, 'updated', new Date('2026-11-23')));
    expect(parsed.updated).toBe('2026-11-23');
  });

  it('let a month stand for each of its days', () => {
    const wave = {
      ...goodCase,
      firstSeen: '2023-11-21',
      lastSeen: '2023-11',
      subjects: [{ text: '件名', date: '2023-11' }],
    };
    expect(caseSchema.safeParse(wave).error).toBeUndefined();
  });

  it('name every theme in Japanese, under an address-safe key', () => {
    for (const [key, label] of Object.entries(THEMES)) {
      expect(key).toMatch(/^[a-z]+$/);
      expect(label).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
  });
});
