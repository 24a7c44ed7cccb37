import type { CommentData } from '../schemas/comment.ts';
import type { Problem, Valid } from './problem.ts';

/** Each comment stands there once, under a case. @param written ids of all cases */
export function guardComments(
  written: ReadonlySet<string>,
  comments: readonly Valid<CommentData>[],
): Problem[] {
  const seen = new Set<string>();
  return comments.flatMap(({ file, data }) => {
    const twice = seen.has(data.id);
    seen.add(data.id);
    return [
      ...(twice ? [{ file, field: 'id', cure: `"${data.id}" is there twice. Delete one of them` }] : []),
      ...(written.has(data.case)
        ? []
        : [{ file, field: 'case', cure: `"${data.case}" is no case. Reject it` }]),
    ];
  });
}
