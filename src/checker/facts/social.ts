/** Social sites that shops lead to from the foot of their mails. A link there is foreign, and nobody's bait. */
import type { Fact } from './fact.ts';

export const SOCIAL_DOMAINS: readonly ({ domain: string } & Fact)[] = [
  'facebook.com',
  'instagram.com',
  'twitter.com',
  'x.com',
  'youtube.com',
  'linkedin.com',
  'line.me',
  'tiktok.com',
  'pinterest.com',
  'pinterest.jp',
].map((domain) => ({
  domain,
  source:
    'フッターにソーシャルメディアのボタンを置く配信サービスの説明: kb.benchmarkemail.com/jp/email-footer-options。各社のドメインは一般知識',
  checked: '2026-11',
  sure: false,
}));
