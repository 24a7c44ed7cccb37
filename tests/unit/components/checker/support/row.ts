import type { Row } from '../../../../../src/components/checker/protocol.ts';

/** A row of the list of mails. */
export const row = (over: Partial<Row> = {}): Row => ({
  file: 0,
  nth: 0,
  name: 'a.eml',
  subject: '',
  from: '',
  date: null,
  verdict: 'undetermined',
  checks: [],
  problem: '',
  ...over,
});
