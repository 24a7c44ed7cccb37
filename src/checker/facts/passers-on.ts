/**
 * Services that deliver their users' own words under the service's own name and signature: an invitation, a form's
 * receipt, a paper to sign, an invoice. Who sends it has been verified, and whoever wrote it may pose as anybody.
 */
import type { Fact } from './fact.ts';

export const PASSERS_ON: readonly ({ address: string } & Fact)[] = [
  {
    address: 'calendar-notification@google.com',
    source: 'Check Point の発表 (2024-12) を伝える toyokeizai.net/articles/-/873085',
    checked: '2026-11',
  },
  {
    address: 'forms-receipts-noreply@google.com',
    source: 'Amazon をかたる実例 (2022-04): hiro-game1414.com/2022/04/10/amazonfake-mail',
    checked: '2026-11',
  },
  ...['dse@docusign.net', 'dse_na2@docusign.net', 'dse_na3@docusign.net', 'dse_na4@docusign.net'].map(
    (address) => ({
      address,
      source: 'scamdekho.in/blog/paypal-docusign-phishing-scam, ravencybersec.com (2025)',
      checked: '2026-11',
      sure: false,
    }),
  ),
  ...['service@paypal.com', 'service@paypal.co.jp'].map((address) => ({
    address,
    source: 'blog.computersecurity.us/paypal-docusign-phishing-scam-explained (2025)',
    checked: '2026-11',
    sure: false,
  })),
];
