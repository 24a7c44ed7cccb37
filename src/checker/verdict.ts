/**
 * Findings → verdict. The only place that weighs anything. Evidence comes in classes and is never added up to
 * points: one decisive finding settles, weak ones alone never convict.
 */
import type { Coverage, Finding, Strength, Verdict } from './report.ts';

/**
 * So many independent weak signs make a mail suspicious. Two are common in genuine notices (a hold presses and
 * prints no address to paste); three together are not seen in the genuine forms we know.
 */
const WEAK_SIGNS_THAT_TELL = 3;

/** Weak signs that spring from one cause count once: a notice written without care for names prints no address either. */
const ONE_CAUSE: readonly (readonly string[])[] = [['name-missing', 'paste-line']];

const found = (findings: readonly Finding[], strength: Strength) =>
  findings.filter((finding) => finding.outcome === 'found' && finding.strength === strength);

const has = (findings: readonly Finding[], check: string) =>
  findings.some((finding) => finding.check === check && finding.outcome === 'found');

/**
 * @param claims in whose name the mail speaks; null where it is not Amazon's
 * @param findings of all checks, in any order
 */
export function decide(claims: 'amazon' | null, coverage: Coverage, findings: readonly Finding[]): Verdict {
  // A mail that does not pose as Amazon may be a fraud in another name; its signs are shown, but not judged here.
  if (claims === null) return 'unrelated';
  if (found(findings, 'decisive').length > 0) return 'fraud';
  if (found(findings, 'strong').length > 0) return 'suspicious';
  if (isConsistent(coverage, findings)) return 'consistent';
  if (weakSignsTell(findings)) return 'suspicious';
  return 'undetermined';
}

/**
 * Verified by the receiver, all that was to be seen was seen, and every link to press is official (or there is none
 * to press). Nothing less may reassure: an official From or official links alone are what frauds show.
 */
function isConsistent(coverage: Coverage, findings: readonly Finding[]): boolean {
  if (!has(findings, 'genuine-authentication') || !coverage.links) return false;
  const links = findings.find((finding) => finding.check === 'official-links');
  return links?.outcome === 'found' || links?.outcome === 'not-applicable';
}

/**
 * Weak signs are those of being pressed towards a false link. Where every link to press was seen and is Amazon's, they
 * weigh nothing: genuine holds, declined cards and code mails bear them all.
 */
function weakSignsTell(findings: readonly Finding[]): boolean {
  // A lure's words that genuine mails are known to bear as well speak for neither.
  const telling = found(findings, 'weak').filter(({ data }) => data.genuineToo !== true);
  const causes = telling.map(({ check }) => ONE_CAUSE.find((checks) => checks.includes(check))?.[0] ?? check);
  return !has(findings, 'official-links') && new Set(causes).size >= WEAK_SIGNS_THAT_TELL;
}

/** The strengths that can carry each verdict, strongest first. */
const CARRIERS: Partial<Record<Verdict, Strength[]>> = {
  fraud: ['decisive'],
  suspicious: ['strong', 'weak'],
  consistent: ['reassuring'],
  unrelated: ['decisive', 'strong'],
};

/** The two or three findings that carry the verdict, in the order people see the checks. */
export function decidingFindings(verdict: Verdict, findings: readonly Finding[]): Finding[] {
  for (const strength of CARRIERS[verdict] ?? []) {
    const carrying = found(findings, strength);
    if (carrying.length > 0) return carrying.slice(0, 3);
  }
  return [];
}
