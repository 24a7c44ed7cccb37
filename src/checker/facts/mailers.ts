import type { Fact } from './fact.ts';

const ARCHIVES = '公開メーリングリストに届いた偽メール (2020-02〜2025-04)';

/**
 * Programs with which a person, or a bulk sender, writes mail. Seen in frauds that pose as Amazon or others; the
 * genuine headers we know (2021, 2024) carry no X-Mailer at all. Plenty of honest people use these programs: what is
 * odd is a notice of a shop's system that comes out of one.
 */
export const PERSONAL_MAILERS: readonly ({ begins: string; name: string } & Fact)[] = [
  { begins: 'foxmail', name: 'Foxmail', source: ARCHIVES, checked: '2026-11' },
  { begins: 'microsoft outlook', name: 'Microsoft Outlook', source: ARCHIVES, checked: '2026-11' },
  { begins: 'supmailer', name: 'Supmailer', source: ARCHIVES, checked: '2026-11' },
  { begins: 'coremail', name: 'Coremail', source: ARCHIVES, checked: '2026-11' },
];
