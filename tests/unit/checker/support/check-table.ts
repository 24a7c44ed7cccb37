/** One table for each check: what sets it off, what does not, what comes close to it, and when it cannot tell. */
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../../src/checker/check.ts';
import { CHECKS } from '../../../../src/checker/checks/index.ts';
import { contextOf } from '../../../../src/checker/context.ts';
import type { LureIndex } from '../../../../src/checker/lures.ts';
import type { Message } from '../../../../src/checker/message.ts';
import { loadDomains } from '../../../../src/checker/read/links/links.ts';
import type { Coverage, Finding, Outcome, Strength } from '../../../../src/checker/report.ts';
import { runCheck } from '../../../../src/checker/run.ts';
import { message } from './message.ts';

interface Row {
  name: string;
  mail?: Partial<Message>;
  context?: Partial<Context>;
  /** Known lures to compare with. */
  lures?: LureIndex;
}

type Rows<Extra> = readonly [Row & Extra, ...(Row & Extra)[]];

export interface CheckTable {
  found: Rows<{ strength: Strength; data?: Record<string, unknown> }>;
  clear: Rows<object>;
  /** The traps named in the check: not found at all (`clear` unless said), or found at a lesser strength. */
  nearMiss: Rows<{ outcome?: Outcome; strength?: Strength }>;
  /** May be empty: some checks read whatever was shown. */
  unknown: readonly (Row & { reason: string })[];
}

const domains = await loadDomains();

/** Judges a message (see `message()`) that claims to be Amazon, the way the engine does. */
export function finding(
  id: string,
  mail: Partial<Message> = {},
  context: Partial<Context> = {},
  lures?: LureIndex,
): Finding {
  const check = CHECKS.find((one) => one.id === id);
  if (!check) throw new Error(`no check ${id}`);
  const whole = message(mail);
  return runCheck(check, whole, {
    ...contextOf(whole, lures ? { lures } : {}, (host) => domains.of(host).domain),
    claims: 'amazon',
    claimedIn: ['name'],
    ...context,
  });
}

/** Coverage with one part out of sight. */
export function unseen(...parts: (keyof Coverage)[]): { coverage: Coverage } {
  const coverage = { subject: true, sender: true, authentication: true, text: true, links: true };
  for (const part of parts) coverage[part] = false;
  return { coverage };
}

export function checkTable(id: string, { found, clear, nearMiss, unknown }: CheckTable): void {
  const judge = ({ mail, context, lures }: Row) => finding(id, mail, context, lures);
  describe(id, () => {
    test.each(found)('found: $name', (row) => {
      const { outcome, strength, data } = judge(row);
      expect({ outcome, strength }).toEqual({ outcome: 'found', strength: row.strength });
      if (row.data) expect(data).toMatchObject(row.data);
    });
    test.each(clear)('clear: $name', (row) => {
      expect(judge(row)).toMatchObject({ outcome: 'clear' });
    });
    test.each(nearMiss)('near miss: $name', (row) => {
      const { name, mail, context, lures, outcome = 'clear', ...rest } = row;
      expect(judge(row)).toMatchObject({ outcome, ...rest });
    });
    test.each(unknown)('unknown: $name', (row) => {
      expect(judge(row)).toMatchObject({ outcome: 'unknown', reason: row.reason });
    });
  });
}
