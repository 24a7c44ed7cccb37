import { describe, expect, test } from 'vitest';
import type { Check, Context } from '../../../src/checker/check.ts';
import mailerOdd from '../../../src/checker/checks/mailer-odd.ts';
import { contextOf } from '../../../src/checker/context.ts';
import { runCheck } from '../../../src/checker/run.ts';
import { unseen } from './support/check-table.ts';
import { message } from './support/message.ts';

const context: Context = { ...contextOf(message(), {}, (host) => host), claims: null };
const check = (over: Partial<Check>): Check => ({
  ...(mailerOdd as Check),
  id: 'sample',
  needs: [],
  onlyIfClaimed: false,
  ...over,
});

describe('runCheck', () => {
  test('a judgement is told under the check’s id, at its usual strength unless it says another', () => {
    const judged = runCheck(
      check({ strength: 'weak', judge: () => ({ outcome: 'found' }) }),
      message(),
      context,
    );
    expect(judged).toEqual({ check: 'sample', outcome: 'found', strength: 'weak', data: {}, evidence: [] });
    const stronger = check({ strength: 'weak', judge: () => ({ outcome: 'found', strength: 'strong' }) });
    expect(runCheck(stronger, message(), context).strength).toBe('strong');
  });

  test('what was not shown is unknown, and the check is not asked', () => {
    const needing = check({ needs: ['subject', 'links'], judge: () => ({ outcome: 'clear' }) });
    expect(runCheck(needing, message(unseen('links')), context)).toMatchObject({
      outcome: 'unknown',
      reason: 'unseen',
    });
    expect(runCheck(needing, message(unseen('text')), context)).toMatchObject({ outcome: 'clear' });
  });

  test('one for mails in Amazon’s name only does not apply to others', () => {
    const ours = check({ onlyIfClaimed: true, judge: () => ({ outcome: 'clear' }) });
    expect(runCheck(ours, message(), context).outcome).toBe('not-applicable');
    expect(runCheck(ours, message(), { ...context, claims: 'amazon' }).outcome).toBe('clear');
  });

  test.each([
    [new Error('broken'), 'broken'],
    ['no error object', 'unknown'],
  ])('a throw (%s) is an error of this check alone', (thrown, reason) => {
    const throwing = check({
      judge: () => {
        throw thrown;
      },
    });
    expect(runCheck(throwing, message(), context)).toMatchObject({ outcome: 'error', reason });
  });
});
