/** What of a Report is told, under which heading, and what is asked next. Never how it is worded. */
import { describe, expect, test } from 'vitest';
import {
  ADDRESS_WORDS,
  PROBLEM_WORDS,
  UNSEEN_WORDS,
  VERDICT_WORDS,
} from '../../../../src/checker/explain/words.ts';
import { CHECKS, type Check, explain } from '../../../../src/checker/index.ts';
import type { Coverage, Finding, Report } from '../../../../src/checker/report.ts';
import { unseen } from '../support/check-table.ts';

function finding(check: string, over: Partial<Finding> = {}): Finding {
  return { check, outcome: 'found', strength: 'weak', data: {}, evidence: [], ...over };
}

function report(over: Partial<Report> = {}): Report {
  const { coverage } = unseen();
  return { verdict: 'suspicious', claims: 'amazon', coverage, findings: [], links: [], lures: [], ...over };
}

/** How one finding is told. */
function told(one: Finding) {
  const { deciding, also, clear, unknown } = explain(report({ findings: [one] }));
  const [sign] = [...deciding, ...also, ...clear, ...unknown];
  if (!sign) throw new Error('not told');
  return sign;
}

const wordsOf = (id: string) => (CHECKS.find((check) => check.id === id) as Check).words;
const ids = (signs: readonly { check: string }[]) => signs.map(({ check }) => check);

describe('where a finding is told', () => {
  const findings = [
    finding('sender-foreign', { strength: 'decisive' }),
    finding('pressure'),
    finding('link-lookalike', { outcome: 'clear' }),
    finding('sender-spoofed', { outcome: 'unknown', reason: 'unseen' }),
    finding('order-known', { outcome: 'unknown', reason: 'not-asked' }),
    finding('qr-link', { outcome: 'error', reason: 'a bug' }),
    finding('reply-elsewhere', { outcome: 'not-applicable' }),
  ];

  test('each once; what does not apply and what was not asked yet, nowhere', () => {
    const { deciding, also, clear, unknown } = explain(report({ verdict: 'fraud', findings }));
    expect(ids(deciding)).toEqual(['sender-foreign']);
    expect(ids(also)).toEqual(['pressure']);
    expect(ids(clear)).toEqual(['link-lookalike']);
    expect(ids(unknown)).toEqual(['sender-spoofed', 'qr-link']);
  });

  test('where nothing decides, all signs stand among the others', () => {
    const { deciding, also } = explain(report({ verdict: 'undetermined', findings }));
    expect(deciding).toEqual([]);
    expect(ids(also)).toEqual(['sender-foreign', 'pressure']);
  });
});

describe('how a finding is told', () => {
  test('found: what, why and what to do, with its evidence', () => {
    const evidence = [{ part: 'text' as const, start: 0, end: 2, quote: '至急' }];
    const words = wordsOf('link-plain-http');
    const data = { host: 'shop.example' };
    expect(told(finding('link-plain-http', { data, evidence }))).toMatchObject({
      ...{ title: words.title, said: words.found(data), why: words.why, action: words.action },
      ...{ evidence, steps: [] },
    });
  });

  test.each([
    ['clear', undefined, wordsOf('paste-line').clear],
    ['unknown', 'address', wordsOf('paste-line').unknown.address],
    ['unknown', 'unseen', wordsOf('paste-line').unknown.unseen],
    ['unknown', 'a reason without words', wordsOf('paste-line').unknown.unseen],
    ['unknown', undefined, wordsOf('paste-line').unknown.unseen],
  ] as const)(
    '%s (%s): what it came to, but neither why it matters nor what to do',
    (outcome, reason, said) => {
      const one = finding('paste-line', { outcome, ...(reason ? { reason } : {}) });
      expect(told(one)).toMatchObject({ said, why: '', action: '', steps: [] });
    },
  );

  test('an error says that it is one', () => {
    const { said } = told(finding('paste-line', { outcome: 'error', reason: 'a bug' }));
    expect(said).not.toBe('');
    expect(Object.values(wordsOf('paste-line').unknown)).not.toContain(said);
  });

  test('what was done is no step while it is not known', () => {
    const data = { deeds: ['typed-card'] };
    expect(told(finding('already-typed', { data })).steps).toHaveLength(1);
    expect(told(finding('already-typed', { outcome: 'clear', data })).steps).toEqual([]);
  });

  test('a check that this version does not know (a report kept from another) is told by its id', () => {
    expect(told(finding('gone'))).toMatchObject({ title: 'gone', said: '', why: '', action: '', steps: [] });
  });
});

test('the steps of all signs stand in one order, the most urgent first', () => {
  const findings = [
    finding('already-pressed', { data: { deeds: ['pressed'] } }),
    finding('pressure', { data: { deeds: 'typed-card' } }),
    finding('already-typed', { data: { deeds: ['typed-password', 'typed-card'] } }),
  ];
  expect(explain(report({ findings })).steps.map(({ path }) => path.split('#')[1])).toEqual([
    'カード情報を入れた',
    'パスワードを入れた',
    '押しただけ',
  ]);
});

describe('the heading', () => {
  test('that of the verdict, for an address that of addresses where there is one', () => {
    expect(explain(report())).toMatchObject(VERDICT_WORDS.suspicious);
    expect(explain(report({ bareAddress: true }))).toMatchObject(ADDRESS_WORDS.suspicious ?? {});
    expect(explain(report({ bareAddress: true, verdict: 'unrelated' }))).toMatchObject(
      VERDICT_WORDS.unrelated,
    );
  });

  test('what could not be read says why, and lists nothing as unseen', () => {
    const { coverage } = unseen('subject', 'sender', 'authentication', 'text', 'links');
    const told = explain(report({ verdict: 'unreadable', coverage, problem: 'archive' }));
    expect(told).toMatchObject({ lead: PROBLEM_WORDS.archive, unseen: [], next: '', questions: [] });
  });
});

describe('what was not seen, and the one next step', () => {
  const asked = finding('message-center', { outcome: 'unknown', reason: 'not-asked' });
  const next = (verdict: Report['verdict'], hidden: (keyof Coverage)[], findings = [asked]) =>
    explain(report({ verdict, findings, ...unseen(...hidden) })).next;

  test('all parts out of sight, the sender first, each with the way to show it', () => {
    const { coverage } = unseen('links', 'subject', 'sender');
    expect(explain(report({ coverage })).unseen).toEqual(
      (['sender', 'subject', 'links'] as const).map((part) => ({ part, ...UNSEEN_WORDS[part] })),
    );
  });

  test.each<[string, (keyof Coverage)[], keyof Coverage]>([
    ['the sender before the rest', ['links', 'authentication', 'sender'], 'sender'],
    ['links before headers, which are hard to get', ['authentication', 'links'], 'links'],
    ['else what there is', ['text', 'authentication'], 'authentication'],
  ])('%s', (_, hidden, part) => {
    expect(next('undetermined', hidden)).toBe(UNSEEN_WORDS[part].how);
    expect(next('suspicious', hidden)).toBe(UNSEEN_WORDS[part].how);
  });

  test('the Message Center where all was seen and it was not asked yet', () => {
    const center = next('undetermined', []);
    expect(center).not.toBe('');
    expect(Object.values(UNSEEN_WORDS).map(({ how }) => how)).not.toContain(center);
    expect(next('suspicious', [])).toBe(center);
    expect(next('undetermined', [], [finding('message-center', { data: { answer: 'present' } })])).toBe('');
    expect(
      next('undetermined', [], [finding('order-known', { outcome: 'unknown', reason: 'not-asked' })]),
    ).toBe('');
    expect(next('undetermined', [], [finding('pressure'), asked])).toBe(center);
  });

  test.each(['fraud', 'consistent', 'unrelated', 'unreadable'] as const)('none where it is %s', (verdict) => {
    expect(next(verdict, ['sender', 'links'])).toBe('');
    expect(next(verdict, [])).toBe('');
  });
});
