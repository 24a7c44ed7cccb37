/** The feed's words and cases, with the addresses of this site. */
import { cases } from './catalogue.ts';
import { href } from './links.ts';
import { type Feed, newestCases } from './published/feed.ts';
import { FEED, SITE } from './site.ts';

/** @param self the feed's own address, root-relative */
export async function feed(self: string, site: URL | undefined): Promise<Feed> {
  const address = (path: string) => new URL(href(path), site).href;
  return {
    title: FEED.title,
    description: SITE.description,
    home: address('/cases/'),
    self: address(self),
    icon: address('/icon-512.png'),
    author: SITE.name,
    cases: newestCases(await cases()).map(({ id, data }) => ({
      id,
      data,
      url: address(`/cases/${id}/`),
      picture: address(`/og/${id}.png`),
    })),
  };
}
