/** The checker's words by id, so that a shared result says the same as the checker without its whole engine. Runs at build. */
import { CHECKS, explain, type Report } from '../checker/index.ts';
import { SHAREABLE, type Shareable } from './share.ts';

export interface SharedWords {
  verdicts: Record<Shareable, { heading: string; lead: string }>;
  signs: Record<string, { title: string; why: string; action: string }>;
}

const NOTHING_SEEN = { subject: false, sender: false, authentication: false, text: false, links: false };

export function sharedWords(): SharedWords {
  const verdicts = SHAREABLE.map((verdict) => {
    const report: Report = {
      verdict,
      claims: null,
      coverage: NOTHING_SEEN,
      findings: [],
      links: [],
      lures: [],
    };
    const { heading, lead } = explain(report);
    return [verdict, { heading, lead }];
  });
  const signs = CHECKS.map(({ id, words: { title, why, action } }) => [id, { title, why, action }]);
  return { verdicts: Object.fromEntries(verdicts), signs: Object.fromEntries(signs) };
}
