/** The Report contract: what every face, script and page may rely on, over inputs of every kind. */
import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/checker/check.ts';
import { contextOf } from '../../../src/checker/context.ts';
import { quote } from '../../../src/checker/evidence.ts';
import { CHECKS, check, explain, type Input, type Report, unreadable } from '../../../src/checker/index.ts';
import { read } from '../../../src/checker/read/index.ts';
import { runCheck } from '../../../src/checker/run.ts';
import { SAMPLES, UNREADABLE } from './support/inputs.ts';
import { message } from './support/message.ts';

const KEYS = {
  report: ['verdict', 'claims', 'coverage', 'findings', 'links', 'lures'],
  coverage: ['subject', 'sender', 'authentication', 'text', 'links'],
  finding: ['check', 'outcome', 'strength', 'data', 'evidence'],
  evidence: ['part', 'start', 'end', 'quote'],
  link: ['text', 'href', 'chain', 'host', 'domain', 'kind', 'role'],
  lure: ['case', 'title', 'similarity', 'date'],
};
const WORDS = {
  outcome: ['found', 'clear', 'unknown', 'not-applicable', 'error'],
  strength: ['decisive', 'strong', 'weak', 'reassuring', 'note'],
  kind: ['official', 'lookalike', 'shortener', 'free-hosting', 'foreign', 'other'],
  role: ['action', 'plain', 'asset'],
  part: ['subject', 'from', 'headers', 'text', 'html'],
};
const sorted = (keys: readonly string[]) => [...keys].sort();
const expectKeys = (value: object, keys: readonly string[], optional: readonly string[] = []) =>
  expect(sorted(Object.keys(value).filter((key) => !optional.includes(key)))).toEqual(sorted(keys));

const readable = Object.entries(SAMPLES).flatMap(([verdict, samples]) =>
  samples.map((sample) => ({ ...sample, verdict })),
);

describe.each(readable)('$verdict: $name', ({ verdict, input, options }) => {
  test('has its verdict and every field, and no other', async () => {
    const report = await check(input, options);
    expect(report.verdict).toBe(verdict);
    expectKeys(report, KEYS.report, ['bareAddress']);
    expectKeys(report.coverage, KEYS.coverage);
    for (const seen of Object.values(report.coverage)) expect(typeof seen).toBe('boolean');
    expect(report.claims).toBe(verdict === 'unrelated' ? null : 'amazon');
  });

  test('has one finding for each check, in the order of the checks', async () => {
    const { findings } = await check(input, options);
    expect(findings.map((finding) => finding.check)).toEqual(CHECKS.map(({ id }) => id));
    for (const finding of findings) {
      const mute = finding.outcome === 'unknown' || finding.outcome === 'error';
      expectKeys(finding, mute ? [...KEYS.finding, 'reason'] : KEYS.finding);
      expect(WORDS.outcome).toContain(finding.outcome);
      expect(WORDS.strength).toContain(finding.strength);
      expect(finding.outcome, finding.reason).not.toBe('error');
      if (mute) expect(finding.reason).toMatch(/./);
    }
  });

  test('has words for every reason of not knowing', async () => {
    const { findings } = await check(input, options);
    for (const { check: id, outcome, reason } of findings) {
      if (outcome !== 'unknown') continue;
      expect(CHECKS.find((one) => one.id === id)?.words.unknown, id).toHaveProperty(String(reason));
    }
  });

  test('quotes what stands where it says', async () => {
    const { findings } = await check(input, options);
    const whole = await read(input);
    for (const evidence of findings.flatMap((finding) => finding.evidence)) {
      expectKeys(evidence, KEYS.evidence);
      expect(WORDS.part).toContain(evidence.part);
      expect(evidence.quote).not.toBe('');
      expect(evidence).toEqual(quote(whole, evidence.part, evidence.start, evidence.end));
      expect(evidence.quote).toHaveLength(evidence.end - evidence.start);
    }
  });

  test('lists links and lures in full', async () => {
    const { links, lures } = await check(input, options);
    for (const link of links) {
      expectKeys(link, KEYS.link);
      expect(WORDS.kind).toContain(link.kind);
      expect(WORDS.role).toContain(link.role);
      expect(link.host).toMatch(/^[\x21-\x7e]*$/);
      expect(`.${link.host}`.endsWith(`.${link.domain}`)).toBe(true);
      if (link.host !== '') expect(new URL(link.chain.at(-1) ?? '').hostname).toBe(link.host);
    }
    for (const lure of lures) {
      expectKeys(lure, KEYS.lure);
      expect(lure.similarity).toBeGreaterThan(0);
      expect(lure.similarity).toBeLessThanOrEqual(1);
      expect(lure.date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/);
    }
  });

  test('is plain JSON, the same each time, and explained the same after a round trip', async () => {
    const report = await check(input, options);
    const copy: Report = JSON.parse(JSON.stringify(report));
    expect(copy).toStrictEqual(report);
    expect(await check(input, options)).toStrictEqual(report);
    expect(explain(copy)).toStrictEqual(explain(report));
  });

  test('repeats the file name and nothing more', async () => {
    const report = await check(input, options);
    expect(await check({ ...input, file: 'a/メール.eml' }, options)).toStrictEqual({
      file: 'a/メール.eml',
      ...report,
    });
  });
});

test('every verdict is reached', () => {
  const reached = readable.map(({ verdict }) => verdict);
  expect(sorted([...new Set(reached), 'unreadable'])).toEqual(sorted(Object.keys(SAMPLES)));
});

const unread: [string, Input][] = Object.entries(UNREADABLE).flatMap(([problem, inputs]) =>
  inputs.map((input): [string, Input] => [problem, input]),
);

describe('unreadable', () => {
  test.each(unread)('%s', async (problem, input) => {
    const report = await check(input);
    expect(report).toStrictEqual(unreadable(problem as Report['problem'] & string));
    expectKeys(report, [...KEYS.report, 'problem']);
    expect(report).toMatchObject({ verdict: 'unreadable', claims: null, findings: [], links: [], lures: [] });
    expectKeys(report.coverage, KEYS.coverage);
    for (const seen of Object.values(report.coverage)) expect(seen).toBe(false);
    expect(explain(report).lead).not.toBe('');
  });

  test('no input makes it reject', async () => {
    const hostile = {
      get text(): string {
        throw new Error('gone');
      },
    };
    expect(await check(hostile)).toMatchObject({ verdict: 'unreadable', problem: 'failed' });
  });
});

test('a check that throws becomes an error with its reason and sinks nothing', () => {
  const broken = {
    ...(CHECKS[0] as Check),
    judge: () => {
      throw new Error('a bug');
    },
  };
  const mail = message();
  const context = contextOf(mail, {}, (host) => host);
  expect(runCheck(broken, mail, context)).toMatchObject({
    outcome: 'error',
    reason: 'a bug',
  });
});
