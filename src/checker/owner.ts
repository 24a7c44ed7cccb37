/** Do two hosts belong to one owner? For mail hosts alone: links carry the registrable domain the reader worked out. */

/** Second-level labels under which Japan and others register names: office.co.jp is the owner's, co.jp nobody's. */
const SECOND_LEVEL = /^(?:co|ne|or|ac|go|ed|gr|lg|ad|com|net|org|gov|edu)$/;

/** The last two labels, or three under co.jp and its like. '' stays ''. */
export function ownerDomain(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  const national = labels.at(-1)?.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(national ? -3 : -2).join('.');
}

/** @param a, b ASCII hosts, lower-case; an empty one belongs to nobody */
export function sameOwner(a: string, b: string): boolean {
  return a !== '' && ownerDomain(a) === ownerDomain(b);
}
