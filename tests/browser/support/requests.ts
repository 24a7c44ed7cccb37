/** For a page that may start a worker it has made itself. */
export const WITH_WORKER = { worker: true };

/** What stands behind the origin in the address of a blob. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Requests that left the site. Data and blobs count as gone, too, but for a worker the site has made where one is allowed.
 * @param home of the site, with the path it lies under: `http://localhost:41234/sub`
 */
export function requestsAway(requests: readonly string[], home: string, { worker = false } = {}): string[] {
  const blob = `blob:${new URL(home).origin}/`;
  const made = (url: string) => worker && url.startsWith(blob) && UUID.test(url.slice(blob.length));
  return requests.filter((url) => !url.startsWith(`${home}/`) && !made(url));
}
