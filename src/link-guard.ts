/** No page may lead, or be turned by a program into something that leads, to a place nobody has looked at. Pure. */
import type { ContentFile } from './content-files.ts';
import { ALLOWED_ADDRESSES, ALLOWED_HOSTS } from './schemas/allowed.ts';
import { findLive } from './text/defang.ts';

export interface Problem {
  file: string;
  /** Dotted path into the frontmatter or row; "body" for the prose. */
  field: string;
  /** What is wrong and how to write it. */
  cure: string;
}

type Found = Omit<Problem, 'file'>;

/** Fields with rules of their own: what lures wrote is never allowed live, sources are judged by `unknownSource`. */
const RULED = new Set(['specimens', 'subjects', 'subject', 'senders', 'hosts', 'source', 'url']);

export function guardLinks({ file, body, data }: ContentFile): Problem[] {
  return [
    ...unknownPlaces('body', body),
    ...oddTargets(body),
    ...strings('', data).flatMap(([field, text]) => unknownPlaces(field, text)),
    ...sourceUrls(data).flatMap(([field, url]) => unknownSource(field, url)),
  ].map((problem) => ({ file, ...problem }));
}

function unknownPlaces(field: string, text: string): Found[] {
  return findLive(text)
    .filter(({ kind, key }) => !(kind === 'address' ? ALLOWED_ADDRESSES : ALLOWED_HOSTS).has(key))
    .map(({ text: written, key, defanged }) => ({
      field,
      cure: `"${written}" is neither official nor a known source. Write it as: ${defanged} (or, after looking at it, add "${key}" to src/schemas/allowed.ts)`,
    }));
}

/** [text](//evil.example), [text](javascript:…): no URL that `findLive` knows, but a browser follows it. */
function oddTargets(body: string): Found[] {
  return [...body.matchAll(/\]\(\s*([^)\s]*)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^(?:\/(?![/\\])|#|https?:\/\/)/.test(target))
    .map((target) => ({
      field: 'body',
      cure: `the link to "${target}" is neither a page of this site nor a web address. Write it like this: [報告する](/guides/report/)`,
    }));
}

function unknownSource(field: string, url: unknown): Found[] {
  const host = typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : '';
  if (host === '' || ALLOWED_HOSTS.has(host)) return [];
  const cure = `names the unknown host ${host}. Look at it, then add "${host}" to SOURCES in src/schemas/allowed.ts`;
  return [{ field, cure }];
}

function sourceUrls(data: unknown): [string, unknown][] {
  const { source, sources } = (data ?? {}) as { source?: unknown; sources?: unknown };
  const listed = Array.isArray(sources) ? sources : [];
  return [
    ['source', source],
    ...listed.map((item, at): [string, unknown] => [`sources.${at}.url`, item?.url]),
  ];
}

/** Every other text of the frontmatter, with its dotted path. */
function strings(path: string, value: unknown): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    RULED.has(name) ? [] : strings(path === '' ? name : `${path}.${name}`, inner),
  );
}
