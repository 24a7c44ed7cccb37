/** What a lure talks about. One enum for cases and sightings; the keys are also the addresses /sightings/<theme>/. */
import { z } from 'astro/zod';

export const THEMES = {
  account: 'アカウントの確認・更新',
  hold: 'アカウントの停止・ロック・保留',
  payment: 'お支払い方法',
  prime: 'プライム会員',
  order: '注文・配送',
  security: '不正アクセス・セキュリティ',
  points: 'ポイント・特典',
  other: 'その他',
} as const;

export type Theme = keyof typeof THEMES;

const KEYS = Object.keys(THEMES) as [Theme, ...Theme[]];

/** The subject's own words decide; where two fit, what the reader is asked to do. */
export const themeSchema = z.enum(KEYS, {
  error: (issue) =>
    `${issue.input === undefined ? 'is missing' : `"${String(issue.input)}" is not a theme`}. Write one of: ${KEYS.join(', ')} (theme: payment)`,
});
