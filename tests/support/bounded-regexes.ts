/**
 * Regular expressions whose cost grows faster than their input, by file, and why that harms nobody. Bound a new one in
 * itself rather than add it here: `{0,9}` for `*`, a `(?<!…)` before a run that may begin anywhere.
 */
export const BOUNDED: Record<string, { why: string; regexes: readonly RegExp[] }> = {
  'src/checker/checks/action-link-foreign.ts': {
    why: 'looks at the 200 letters before a link',
    regexes: [/「[^」]*$/],
  },
  'src/checker/checks/attachment-risky.ts': {
    why: 'looks at names of attachments, which the reader cuts at 500 letters',
    regexes: [/\.+$/, /\s*\.\s*/],
  },
  'src/checker/read/addresses.ts': {
    why: 'asked of at most 1,000 letters (ADDRESS_CHARS)',
    regexes: [/^([^\s()]+@[^\s()]+)\s*\((.*)\)$/s],
  },
  'src/checker/read/pictures/qr.ts': {
    why: 'matches at the first semicolon: behind it everything fits',
    regexes: [/(?<!\\);.*$/s],
  },
  'src/components/checker/PassOn.tsx': {
    why: 'the address of the page; matches at the first #, behind which everything fits',
    regexes: [/#.*$/s],
  },
  'src/components/checker/useResult.ts': {
    why: 'the address of the page; matches at the first ? or #, behind which everything fits',
    regexes: [/[?#].*$/s],
  },
  'src/pictures/outlines.ts': { why: 'reads drawings that the build makes', regexes: [/-?\d+\.\d+/g] },
};
