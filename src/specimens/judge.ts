/** What the engine says of the samples on the case pages, and the stop when an article no longer agrees with it. */
import { check, type Explanation, explain, type LureIndex, type Report } from '../checker/index.ts';
import { ALLOWED_ADDRESSES, ALLOWED_HOSTS } from '../schemas/allowed.ts';
import type { Specimen } from '../schemas/specimen.ts';
import { defangHost, findLive, refang } from '../text/defang.ts';

export interface Judged {
  report: Report;
  explanation: Explanation;
}

/** What the engine says of a specimen: its body made live again, handed in as the checker page hands in what is pasted. */
export function reportOn({ kind, body }: Pick<Specimen, 'kind' | 'body'>, lures: LureIndex): Promise<Report> {
  const live = refang(body);
  return check(kind === 'html' ? { html: live } : { text: live }, { lures });
}

/**
 * Judges a specimen as the checker page would judge it if it were pasted there.
 * @param lures the known lures without the specimen's own case, which would only recognise itself
 * @throws when the report differs from the specimen's `expect`, naming file, specimen, field and cure
 */
export async function judge(caseId: string, specimen: Specimen, lures: LureIndex): Promise<Judged> {
  const report = await reportOn(specimen, lures);
  const found = report.findings.filter(({ outcome }) => outcome === 'found').map((finding) => finding.check);
  const where = `src/content/cases/${caseId}.mdx, specimen "${specimen.id}"`;
  const said = found.join(', ') || 'nothing';
  const { verdict, found: expected } = specimen.expect;
  if (report.verdict !== verdict) {
    throw new Error(
      `${where}: expect.verdict is "${verdict}", but the engine says "${report.verdict}" (found: ${said}). ` +
        `If the engine is right, write verdict: ${report.verdict}; if not, mend the check.`,
    );
  }
  const missing = expected.filter((id) => !found.includes(id));
  if (missing.length > 0) {
    throw new Error(
      `${where}: expect.found names ${missing.join(', ')}, but the engine found ${said}. ` +
        'If the engine is right, take the id out of expect.found; if not, mend the check.',
    );
  }
  return { report, explanation: explain(report) };
}

/** The engine's sentences name hosts as they are; on a page that search engines read, all but known good ones are defanged. */
export function printable(text: string, report: Report): string {
  const hosts = report.links
    .filter(({ kind }) => kind !== 'official')
    .flatMap(({ host, domain }) => [host, domain])
    .filter((host) => host !== '');
  let safe = text;
  for (const { kind, key, text: live, defanged } of findLive(text)) {
    if (!(kind === 'address' ? ALLOWED_ADDRESSES : ALLOWED_HOSTS).has(key))
      safe = safe.replaceAll(live, defanged);
  }
  // Longest first: a domain is part of its own hosts.
  for (const host of [...new Set(hosts)].sort((a, b) => b.length - a.length)) {
    safe = safe.replaceAll(host, defangHost(host));
  }
  return safe;
}
