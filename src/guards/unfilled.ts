import { type ContentFile, isDraft } from '../content-files.ts';
import type { Problem } from './problem.ts';

/** What `npm run case` leaves to a person. */
export const TO_FILL = '【要記入】';

/** A draft may wait for a person; a page may not. */
export function guardUnfilled(file: ContentFile): Problem[] {
  if (isDraft(file) || !JSON.stringify([file.data, file.body]).includes(TO_FILL)) return [];
  const cure = `still holds ${TO_FILL}. Write what is asked for there, or set draft: true`;
  return [{ file: file.file, field: 'all', cure }];
}
