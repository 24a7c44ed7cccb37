import type { Check, Context } from './check.ts';
import type { Message } from './message.ts';
import type { Finding } from './report.ts';

/**
 * Runs one check: asks only where it applies and where the input showed what it needs.
 * A throw becomes `error`: one bad check never sinks the report.
 */
export function runCheck(check: Check, message: Message, context: Context): Finding {
  const finding = { check: check.id, strength: check.strength, data: {}, evidence: [] };
  if (check.onlyIfClaimed && context.claims === null) return { ...finding, outcome: 'not-applicable' };
  if (check.needs.some((need) => !message.coverage[need]))
    return { ...finding, outcome: 'unknown', reason: 'unseen' };
  try {
    return { ...finding, ...check.judge(message, context) };
  } catch (error) {
    return { ...finding, outcome: 'error', reason: error instanceof Error ? error.message : 'unknown' };
  }
}
