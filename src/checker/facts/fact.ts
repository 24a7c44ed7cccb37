/**
 * What every row under facts/ carries. Each export of a facts file is one fact or a list of them (a test refuses
 * anything else), so that `npm run -s facts` can list those that nobody has looked at for long.
 */
export interface Fact {
  /** Where it was read: a page, a document, mails seen. */
  source: string;
  /** Month in which it was last held against its source: YYYY-MM. */
  checked: string;
  /** False where it could not be confirmed. */
  sure?: boolean;
}
