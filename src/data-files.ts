/** The files of /data/: where each stands, and its content. */
import { sightingPath } from './archives.ts';
import { cases, sightings } from './catalogue.ts';
import { href } from './links.ts';
import { once } from './once.ts';
import { fileHead, publicCase, publicSighting } from './published/data.ts';
import { patterns } from './published/subjects.ts';
import type { PublishedCase, PublishedSighting } from './schemas/published.ts';

export const DATA = {
  home: '/data/',
  cases: '/data/cases.json',
  sightings: '/data/sightings.json',
  table: '/data/sightings.csv',
  casesSchema: '/data/cases.v1.schema.json',
  sightingsSchema: '/data/sightings.v1.schema.json',
  sieve: '/data/subjects.sieve',
  gmail: '/data/gmail-filters.xml',
} as const;

type Site = URL | undefined;

/** A path of this site as an address in full, as other programmes need it. */
export const whole = (path: string, site: Site): string => new URL(href(path), site).href;

/** The last day on which a case changed: what the files hold is as old as that. */
export const updated = once(async () =>
  (await cases()).reduce((latest, { data }) => (data.updated > latest ? data.updated : latest), ''),
);

export async function casesFor(site: Site): Promise<PublishedCase[]> {
  return (await cases()).map(({ id, data }) => publicCase(id, whole(`/cases/${id}/`, site), data));
}

export async function sightingsFor(site: Site): Promise<PublishedSighting[]> {
  const genuine = new Set((await cases()).filter(({ data }) => data.genuineToo).map(({ id }) => id));
  return Promise.all(
    (await sightings()).map(async ({ data }) =>
      publicSighting(whole(await sightingPath(data.id), site), genuine.has(data.case ?? ''), data),
    ),
  );
}

export const head = async (schema: string, site: Site) =>
  fileHead(whole(schema, site), whole(DATA.home, site), await updated());

/** Everything mails were headed with; a text message has no subject that a filter could look at. */
export const subjectPatterns = once(async () => {
  const rows = (await sightingsFor(new URL('https://site.invalid'))).filter(({ kind }) => kind === 'mail');
  const own = (await cases()).flatMap(({ data }) =>
    data.subjects.map(({ text }) => ({ subject: text, genuineToo: data.genuineToo })),
  );
  const sms = new Set(
    (await sightings()).filter(({ data }) => data.kind === 'sms').map(({ data }) => data.subject),
  );
  return patterns([...rows, ...own.filter(({ subject }) => !sms.has(subject))]);
});
