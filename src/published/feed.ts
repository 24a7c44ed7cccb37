/** The cases as a feed: RSS 2.0 (https://www.rssboard.org/rss-specification) and JSON Feed 1.1 (https://jsonfeed.org/version/1.1). Pure. */
import { japaneseDate, japaneseRange } from '../dates.ts';
import type { CaseData } from '../schemas/case.ts';
import { THEMES } from '../schemas/theme.ts';
import { escapeXml } from './xml.ts';

export interface FeedCase {
  id: string;
  /** Absolute. */
  url: string;
  picture: string;
  data: CaseData;
}

export interface Feed {
  title: string;
  description: string;
  /** Absolute addresses: of the page with the cases, of the feed itself, of the site's icon. */
  home: string;
  self: string;
  icon: string;
  author: string;
  /** In the order in which they are shown. */
  cases: readonly FeedCase[];
}

/** Readers keep what they have seen: more than the newest would only be fetched again and again. */
const MOST = 40;

/** The last published first; of one day, the wave that was seen last. */
export function newestCases<Row extends { data: CaseData; id: string }>(cases: readonly Row[]): Row[] {
  const key = ({ data, id }: Row) => `${data.published} ${data.lastSeen} ${id}`;
  return [...cases].sort((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, MOST);
}

/** All that someone who reads only the feed has to know: is it this mail, and what now. */
function summaryHtml({ data }: FeedCase): string {
  const subjects = data.subjects.map(
    ({ text, date, cutOff }) =>
      `<li>${escapeXml(text)}${cutOff ? '…（ここで切れています）' : ''}（${japaneseDate(date)}）</li>`,
  );
  const facts: [string, string][] = [
    ['見られた時期', japaneseRange(data.firstSeen, data.lastSeen)],
    ['よそおう内容', THEMES[data.theme]],
    ['ねらい', data.after],
    ['本物の同じメール', data.genuineNote],
  ];
  return [
    `<p>${escapeXml(data.summary)}</p>`,
    `<p>件名</p><ul>${subjects.join('')}</ul>`,
    ...facts.map(([name, text]) => `<p>${name}：${escapeXml(text)}</p>`),
  ].join('\n');
}

/** Days have no hour: a day begins at midnight in Japan. */
const instant = (day: string) => new Date(`${day}T00:00:00+09:00`);

/** RSS 2.0; the Atom namespace only names the feed's own address. */
export function rss(feed: Feed): string {
  const items = feed.cases.map((entry) => {
    const { title, published, theme } = entry.data;
    return `<item>
<title>${escapeXml(title)}</title>
<link>${escapeXml(entry.url)}</link>
<guid isPermaLink="true">${escapeXml(entry.url)}</guid>
<pubDate>${instant(published).toUTCString()}</pubDate>
<category>${escapeXml(THEMES[theme])}</category>
<description>${escapeXml(summaryHtml(entry))}</description>
</item>
`;
  });
  const changed = feed.cases.map(({ data }) => data.updated).sort();
  const built = changed.length > 0 ? changed.slice(-1) : [];
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(feed.title)}</title>
<link>${escapeXml(feed.home)}</link>
<description>${escapeXml(feed.description)}</description>
<language>ja</language>
${built.map((day) => `<lastBuildDate>${instant(day).toUTCString()}</lastBuildDate>\n`).join('')}<atom:link href="${escapeXml(feed.self)}" rel="self" type="application/rss+xml"/>
${items.join('')}</channel>
</rss>
`;
}

/** JSON Feed 1.1. */
export function jsonFeed(feed: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    icon: feed.icon,
    language: 'ja',
    authors: [{ name: feed.author }],
    items: feed.cases.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.data.title,
      summary: entry.data.summary,
      content_html: summaryHtml(entry),
      image: entry.picture,
      date_published: `${entry.data.published}T00:00:00+09:00`,
      date_modified: `${entry.data.updated}T00:00:00+09:00`,
      tags: [THEMES[entry.data.theme]],
    })),
  };
}
