/** How a field's error reads: what is wrong with it and how it is written. Astro and the guards put the field's name in front. */
import { z } from 'astro/zod';

/** Zod's `error` option: the same cure whether the field is missing or of the wrong form. `example` is corrected frontmatter. */
export function wants(what: string, example: string) {
  return {
    error: (issue: { input?: unknown }) =>
      `${issue.input === undefined ? 'is missing' : 'is not right'}: it must be ${what}. Write it like this: ${example}`,
  };
}

/** One line of text, not empty. */
export function line(what: string, example: string) {
  return z
    .string(wants(what, example))
    .trim()
    .min(1, wants(what, example))
    .refine((text) => !text.includes('\n'), wants(`${what}, on one line`, example));
}

/** An object without unknown fields, so that a mistyped field name stops the build instead of being ignored. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `has a field nobody reads (${(issue.keys as string[]).join(', ')}). Correct its name or delete it; known are: ${Object.keys(shape).join(', ')}`
        : 'must be a set of fields. Write it as indented "name: value" lines',
  });
}
