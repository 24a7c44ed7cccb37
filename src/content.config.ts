/** Wires only; what a content file must hold stands in src/schemas/, one file each. */

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { COMMENTS_FILE, isDraft, parseRows, readContent, SHARES, SIGHTINGS } from './content-files.ts';
import { caseSchema } from './schemas/case.ts';
import { commentSchema } from './schemas/comment.ts';
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

/** What waits or was refused does not even enter the build. */
const parseComments = (text: string) => parseRows(text).filter(({ status }) => status === 'approved');

export const collections = {
  cases: defineCollection({ loader: mdx('cases'), schema: caseSchema }),
  guides: defineCollection({ loader: mdx('guides'), schema: guideSchema }),
  signs: defineCollection({ loader: mdx('signs'), schema: signSchema }),
  sightings: defineCollection({ loader: file(SIGHTINGS, { parser: parseRows }), schema: sightingSchema }),
  comments: defineCollection({
    loader: file(COMMENTS_FILE, { parser: parseComments }),
    schema: commentSchema,
  }),
  shares: defineCollection({ loader: file(SHARES, { parser: parseShares }), schema: shareSchema }),
};
