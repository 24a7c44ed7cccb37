/** Text that may speak of hostile places but must not lead there. */
import { z } from 'astro/zod';
import { findLive } from '../text/defang.ts';
import { wants } from './field.ts';

/** Adds "no live address in it" to a text field; the message bears the corrected form. */
export function safe<Schema extends z.ZodType<string>>(schema: Schema) {
  return schema.superRefine((text: string, context) => {
    const live = findLive(text);
    const cures = live.map(({ text, defanged }) => `"${text}" would become a link. Write it as: ${defanged}`);
    if (cures.length > 0) context.addIssue({ code: 'custom', message: cures.join('; ') });
  });
}

/** A host as seen, every dot written [.]; ● for masked letters. */
export const defangedHost = z
  .string(wants('a host name written defanged', 'hosts: [www[.]example[.]cn]'))
  .regex(
    /^(?:[^\s.@/:[\]]|\[\.\])+$/,
    wants(
      'a host name alone, without https://, path or port, every dot written [.]',
      'hosts: ["www[.]example[.]cn"]',
    ),
  );
