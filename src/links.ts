/** Every link inside the site goes through here, so that the site also works beneath a path (`base`). */

/** `/cases/` → `/base/cases/`. Takes a root-relative path; anything else is a mistake and stops the build. */
export function href(path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) {
    throw new Error(
      `href() takes a path from the root of the site, such as /cases/, not ${JSON.stringify(path)}`,
    );
  }
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** For links written by authors: the site's own are based, the rest (https:, mailto:, #anchor) stay as they are. */
export function authored(url: string): string {
  return url.startsWith('/') && !url.startsWith('//') ? href(url) : url;
}
