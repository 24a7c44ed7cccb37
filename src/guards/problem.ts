/** Something in the content that stops the build, told to the editor who can mend it. */
export interface Problem {
  file: string;
  /** Dotted path into the frontmatter or row; "body" for the prose, "all" for the file as a whole. */
  field: string;
  /** What is wrong and how to write it. */
  cure: string;
}

/** A file or row that its schema has found right. */
export interface Valid<Data> {
  file: string;
  data: Data;
}

/** The problems as an editor reads them at the terminal; the first twenty, since one mistake often repeats. */
export function printProblems(problems: Problem[]): string {
  const shown = problems.slice(0, 20).map(({ file, field, cure }) => `${file}\n  ${field}: ${cure}`);
  const more = problems.length > 20 ? [`… and ${problems.length - 20} more`] : [];
  return [...shown, ...more].join('\n');
}
