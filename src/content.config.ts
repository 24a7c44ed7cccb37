/** Wires only; what a content file must hold stands in src/schemas/, one file each. */

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { isDraft, parseRows, readContent, SHARES, SIGHTINGS } from './content-files.ts';
import { caseSchema } from './schemas/case.ts';
import { guideSchema } from './schemas/guide.ts';
import { shareSchema } from './schemas/share.ts';
import { sightingSchema } from './schemas/sighting.ts';
import { signSchema } from './schemas/sign.ts';

const drafts = readContent(process.cwd()).filter(isDraft);

/** All articles of a folder but the drafts, which no page, list, feed or index may hold. */
const mdx = (folder: string) =>
  glob({
    pattern: [
      '*.mdx',
      ...drafts.filter(({ collection }) => collection === folder).map(({ id }) => `!${id}.mdx`),
    ],
    base: `./src/content/${folder}`,
  });

/** A month has one row, which is known by it. */
const parseShares = (text: string) => Object.fromEntries(parseRows(text).map((row) => [row.month, row]));

export const collections = {
  cases: defineCollection({ loader: mdx('cases'), schema: caseSchema }),
  guides: defineCollection({ loader: mdx('guides'), schema: guideSchema }),
  signs: defineCollection({ loader: mdx('signs'), schema: signSchema }),
  sightings: defineCollection({ loader: file(SIGHTINGS, { parser: parseRows }), schema: sightingSchema }),
  shares: defineCollection({ loader: file(SHARES, { parser: parseShares }), schema: shareSchema }),
};
