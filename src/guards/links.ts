/** No page may lead, or be turned by a program into something that leads, to a place nobody has looked at. Pure. */
import type { ContentFile } from '../content-files.ts';
import { ALLOWED_ADDRESSES, ALLOWED_HOSTS, SOURCE_HOSTS } from '../schemas/allowed.ts';
import { findLive } from '../text/defang.ts';
import type { Problem } from './problem.ts';
import { textsIn } from './texts.ts';

type Found = Omit<Problem, 'file'>;

/** Fields with rules of their own: what lures wrote is never allowed live, sources are judged by `unknownSource`. */
const RULED = new Set(['specimens', 'subjects', 'subject', 'senders', 'hosts', 'source', 'url']);

export function guardLinks({ file, body, data }: ContentFile): Problem[] {
  return [
    ...unknownPlaces('body', body),
    ...oddTargets(body),
    ...textsIn(data, (name) => RULED.has(name)).flatMap(([field, text]) => unknownPlaces(field, text)),
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

/**
 * Where Markdown and MDX lead to: [text](target), [label]: target, href="target" and what else loads or sends. The
 * definition's target may stand on the next line, and any may stand in <> or quotation marks.
 */
const TARGETS = [
  /\]\(\s*([^)\s]*)/g,
  /^[\s>*+-]{0,20}\[(?!\^)[^\]\n]{1,200}\]:\s{0,20}(\S*)/gm,
  /\b(?:href|src|srcset|action|formaction|poster|data|ping|background)\s{0,5}=\s{0,5}["'{`]{0,3}([^\s"'`}>]*)/gi,
];
/**
 * A page of this site or a place on the page, in plain letters: a browser reads `/\\evil`, `/&#47;evil` and `//evil` as an
 * address elsewhere. A web address is judged by `unknownPlaces`, if a host follows its two slashes.
 */
const PLAIN_TARGET = /^(?:(?:\/[\w.-]+)*\/?(?:#[^\s&\\<>]*)?|https?:\/\/[^\\/].*)$/;

/** [text](//evil.example), [text](javascript:…), [x]: //evil.example: no URL that `findLive` knows, but a browser follows it. */
function oddTargets(body: string): Found[] {
  return TARGETS.flatMap((form) => [...body.matchAll(form)])
    .map(([, target]) => target ?? '')
    .filter((target) => target === '' || !PLAIN_TARGET.test(target))
    .map((target) => ({
      field: 'body',
      cure: `the link to "${target}" is neither a page of this site nor a web address. Write it like this: [報告する](/guides/report/)`,
    }));
}

function unknownSource(field: string, url: unknown): Found[] {
  const host = typeof url === 'string' && URL.canParse(url) ? new URL(url).hostname : '';
  if (host === '' || SOURCE_HOSTS.has(host)) return [];
  const cure = `names the unknown host ${host}. Look at it, then add "${host}" to LINKED or NAMED in src/schemas/allowed.ts`;
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
