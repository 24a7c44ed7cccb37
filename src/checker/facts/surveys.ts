/** Survey services that firms send their customers to. A link there is foreign, but no proof of fraud. */
import type { Fact } from './fact.ts';

export const SURVEY_DOMAINS: readonly ({ domain: string } & Fact)[] = [
  'qualtrics.com',
  'surveymonkey.com',
  'medallia.com',
  'medallia.eu',
].map((domain) => ({
  domain,
  source: '各社のサービス案内。Amazon の正規メールでの使用は未確認',
  checked: '2026-11',
  sure: false,
}));
