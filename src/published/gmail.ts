/**
 * The subjects as a file that Gmail's settings import (Atom with Google's properties, as Gmail itself exports it). The filters only
 * label: nothing is deleted, archived or marked as spam. Pure.
 */
import { GENUINE_DOMAINS, type Pattern } from './subjects.ts';
import { escapeXml } from './xml.ts';

/** Gmail refuses longer searches; the limit is not documented, and 1,500 characters have been the rule of thumb. */
const LONGEST = 1_200;

const LABELS = { fraud: 'みわけ/偽メールの件名', genuine: 'みわけ/本物にもある件名' } as const;

/** Gmail looks for words in order within quotation marks; it has no way to write one inside. */
const phrase = (text: string) => `"${text.replaceAll('"', ' ').replace(/\s+/g, ' ').trim()}"`;

function term({ parts }: Pattern): string {
  return parts.length === 1 ? phrase(parts[0] ?? '') : `(${parts.map(phrase).join(' ')})`;
}

/** Searches that together find all subjects, none longer than Gmail takes. */
function searches(patterns: readonly Pattern[]): string[] {
  const found: string[] = [];
  let terms: string[] = [];
  const write = () => `subject:(${terms.join(' OR ')})`;
  for (const next of patterns.map(term)) {
    if (terms.length > 0 && write().length + 4 + next.length > LONGEST) {
      found.push(write());
      terms = [];
    }
    terms.push(next);
  }
  return terms.length > 0 ? [...found, write()] : found;
}

/**
 * @param host host of this site, for the ids that Atom asks for
 * @param updated day of the content
 */
export function gmailFilters(patterns: readonly Pattern[], host: string, updated: string): string {
  // Gmail knows no exact subject: one that is short would label mail of all kinds.
  const usable = patterns.filter(({ exact }) => !exact);
  const filters = [
    ...searches(usable.filter(({ genuineToo }) => !genuineToo)).map((search) => [search, LABELS.fraud]),
    ...searches(usable.filter(({ genuineToo }) => genuineToo)).map((search) => [
      `${search} -from:(${GENUINE_DOMAINS.join(' OR ')})`,
      LABELS.genuine,
    ]),
  ];
  const id = (name: string) =>
    `<id>tag:${escapeXml(host)},${updated}:${name}</id><updated>${updated}T00:00:00Z</updated>`;
  const entries = filters.map(
    ([search = '', label = ''], at) => `<entry>
<category term="filter"/><title>Mail Filter</title>${id(`filter:${at + 1}`)}<content/>
<apps:property name="hasTheWord" value="${escapeXml(search)}"/>
<apps:property name="label" value="${escapeXml(label)}"/>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:apps="http://schemas.google.com/apps/2006">
<title>Mail Filters</title>${id('filters')}<author><name>みわけ</name></author>
${entries.join('')}</feed>
`;
}
