import type { Fact } from './fact.ts';

/**
 * Mail systems that write their own verdict (Authentication-Results) *below* their own Received line, where a
 * sender's forgery would stand as well. They delete forged ones in their name (RFC 8601 §5), so theirs may be
 * believed there; elsewhere only a header above the line by which the mail came in counts.
 */
export interface Receiver extends Fact {
  /** Suffix of the host in "Received: … by". */
  by: string;
  /** Suffix of the authserv-id it writes. */
  server: string;
}

export const RECEIVERS: readonly Receiver[] = [
  {
    by: 'google.com',
    server: 'google.com',
    source: 'Headers of mail delivered to Gmail, 2021–2026; support.google.com/mail/answer/180707',
    checked: '2026-11',
  },
  {
    by: 'me.com',
    server: 'icloud.com',
    source: 'Headers of mail delivered to iCloud, 2024–2026',
    checked: '2026-11',
  },
  {
    by: 'icloud.com',
    server: 'icloud.com',
    source: 'Headers of mail delivered to iCloud, 2024–2026',
    checked: '2026-11',
  },
];

/** Address ranges inside large mail systems, whose hops carry no reverse name: prefix of the address as written. */
export const INTERNAL_NETWORKS: readonly ({ prefix: string; by: string } & Fact)[] = [
  {
    prefix: '2603:10',
    by: 'outlook.com',
    source: 'Microsoft 365 IP list (Exchange Online), 2026',
    checked: '2026-11',
  },
  {
    prefix: '2603:10',
    by: 'office365.com',
    source: 'Microsoft 365 IP list (Exchange Online), 2026',
    checked: '2026-11',
  },
  {
    prefix: '2a01:111:',
    by: 'outlook.com',
    source: 'Microsoft 365 IP list (Exchange Online), 2026',
    checked: '2026-11',
  },
  {
    prefix: '17.57.',
    by: '',
    source: 'Apple 17.0.0.0/8, hops between iCloud hosts without domain',
    checked: '2026-11',
  },
];
