import { childrenOf, parseXml, type XmlElement } from './xml.ts';

/** RFC 822 with a four-digit year, as RSS asks for: 「Sat, 21 Nov 2026 15:00:00 GMT」. */
const RSS_DATE =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)? (?:GMT|UT|[+-]\d{4})$/;
const CHANNEL = ['title', 'link', 'description', 'language', 'lastBuildDate', 'atom:link', 'item'];
const ITEM = ['title', 'link', 'guid', 'pubDate', 'category', 'description'];

/**
 * What a feed validator says of an RSS 2.0 feed (the rules of rssboard.org's specification and best practices that
 * bear on what we write); empty if it is valid.
 */
export function rssProblems(xml: string): string[] {
  const root = parseXml(xml);
  const [channel] = childrenOf(root, 'channel');
  if (root.name !== 'rss' || root.attributes.version !== '2.0' || channel === undefined)
    return ['is not RSS 2.0 with a channel'];
  const items = childrenOf(channel, 'item');
  const guids = items.flatMap((item) => childrenOf(item, 'guid').map(({ text }) => text));
  const self = childrenOf(channel, 'atom:link').filter(({ attributes }) => attributes.rel === 'self');
  return [
    ...once(channel, ['title', 'link', 'description']),
    ...strangers(channel, CHANNEL),
    ...items.flatMap((item) => [
      ...once(item, ['title', 'link', 'guid', 'description']),
      ...strangers(item, ITEM),
    ]),
    ...[channel, ...items]
      .flatMap((part) => [
        ...childrenOf(part, 'link').filter(({ text }) => !/^https?:\/\/[^\s/]+\//.test(text)),
        ...[...childrenOf(part, 'pubDate'), ...childrenOf(part, 'lastBuildDate')].filter(
          ({ text }) => !RSS_DATE.test(text) || Number.isNaN(Date.parse(text)),
        ),
      ])
      .map(({ name, text }) => `${name}: "${text}" is of the wrong form`),
    ...guids.filter((guid, at) => guids.indexOf(guid) !== at).map((guid) => `guid ${guid} is used twice`),
    ...(self.length === 1 && self[0]?.attributes.type === 'application/rss+xml'
      ? []
      : ['has no atom:link to itself']),
    ...(root.attributes['xmlns:atom'] === 'http://www.w3.org/2005/Atom' ? [] : ['does not declare atom']),
  ];
}

const once = (element: XmlElement, names: string[]) =>
  names
    .filter((name) => childrenOf(element, name).filter(({ text }) => text.trim() !== '').length !== 1)
    .map((name) => `${element.name}: must have one ${name}`);

const strangers = (element: XmlElement, known: string[]) =>
  element.children
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) => `${element.name}: unknown ${name}`);

const url = { type: 'string', pattern: '^https?://[^\\s]+$' };
const date = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)$',
};
const text = { type: 'string', minLength: 1 };

/** https://www.jsonfeed.org/version/1.1/ as a schema: what it asks for, and nothing that it does not name. */
export const JSON_FEED_SCHEMA = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    next_url: url,
    icon: url,
    favicon: url,
    language: text,
    expired: { type: 'boolean' },
    authors: {
      type: 'array',
      items: { type: 'object', minProperties: 1, properties: { name: text, url, avatar: url } },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id'],
        anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
        additionalProperties: false,
        properties: {
          id: text,
          url,
          external_url: url,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: url,
          banner_image: url,
          date_published: date,
          date_modified: date,
          tags: { type: 'array', items: text },
          language: text,
        },
      },
    },
  },
};
