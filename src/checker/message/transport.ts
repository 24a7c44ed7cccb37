/** What a mail's headers say, and what the systems on its way wrote there. */

export interface Header {
  /** Lower-case field name. */
  name: string;
  /** Unfolded and decoded (RFC 2047). */
  value: string;
}

export interface AuthMethod {
  method: 'spf' | 'dkim' | 'dmarc' | 'arc';
  /** Lower-case result word: pass, fail, softfail, none, neutral, temperror … */
  result: string;
  /** Domain the result speaks of: header.from, header.d/header.i, smtp.mailfrom. '' if not written. */
  domain: string;
}

/** What the receiver wrote down. Only its own header is believed: any line beneath can be the sender's forgery. */
export interface Authentication {
  /** authserv-id, '' where the server writes none (Exchange). */
  server: string;
  results: AuthMethod[];
}

export interface Hop {
  /** Name the sending host gave itself or resolves to. */
  helo: string;
  /** Reverse name as the receiver saw it; '' for "unknown". */
  rdns: string;
  ip: string;
  by: string;
  /** Handed on by LMTP, which is spoken within one mail system only (RFC 2033 §5). Absent for all other hops. */
  local?: true;
}
