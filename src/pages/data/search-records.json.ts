/**
 * Everything that can be found, for src/search/integration.ts, which reads this file from the finished build, adds
 * the words of the built pages, makes the index and takes the file away again.
 */
import { getCollection } from 'astro:content';
import { sightingPath } from '../../archives.ts';
import { CHECKS } from '../../checker/index.ts';
import type { Entry } from '../../search/record.ts';

export async function GET(): Promise<Response> {
  const [cases, sightings, guides, signs] = await Promise.all([
    getCollection('cases'),
    getCollection('sightings'),
    getCollection('guides'),
    getCollection('signs'),
  ]);
  const article = { theme: '', case: '', page: true };
  const entries: Entry[] = [
    ...cases.map(
      ({ id, data }): Entry => ({
        url: `/cases/${id}/`,
        kind: 'case',
        title: data.title,
        theme: data.theme,
        date: data.lastSeen,
        case: '',
        lines: [data.summary, ...data.subjects.map((subject) => subject.text)],
        page: true,
      }),
    ),
    ...(await Promise.all(
      sightings.map(
        async ({ data }): Promise<Entry> => ({
          url: await sightingPath(data.id),
          kind: 'sighting',
          title: data.subject,
          theme: data.theme,
          date: data.date,
          case: data.case === null ? '' : `/cases/${data.case}/`,
          lines: [
            ...(data.hosts.length > 0 ? [`行き先：${data.hosts.join('、')}`] : []),
            ...(data.note === undefined ? [] : [data.note]),
          ],
          page: false,
        }),
      ),
    )),
    ...guides.map(
      ({ id, data }): Entry => ({
        ...article,
        url: `/guides/${id}/`,
        kind: 'guide',
        title: data.title,
        date: data.updated,
        lines: [data.summary],
      }),
    ),
    ...signs.map(
      ({ id, data }): Entry => ({
        ...article,
        url: `/signs/${id}/`,
        kind: 'sign',
        title: CHECKS.find((check) => check.id === id)?.words.title ?? id,
        date: data.updated,
        lines: [data.summary],
      }),
    ),
  ];
  return Response.json(entries);
}
