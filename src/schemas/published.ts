/**
 * What is published for other programmes: /data/cases.json and /data/sightings.json. The same shapes are published as
 * JSON Schema and explained on /data/, so their words are Japanese. Fields are added within a version, never renamed
 * or removed; whatever breaks a reader raises the first number of the version and gets a new address.
 */
import { z } from 'astro/zod';
import { THEMES } from './theme.ts';

export const DATA_VERSION = '1.0.0';

const text = (words: string) => z.string().min(1).describe(words);
const address = (words: string) =>
  z
    .string()
    .regex(/^https?:\/\/\S+$/)
    .describe(words);
const date = (words: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .describe(words);
const day = (words: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(words);
const hosts = z
  .array(z.string().regex(/^[^./]*(?:\[\.\][^./]*)*$/))
  .describe(
    'リンクの行き先のホスト名。つながらないように「.」を「[.]」と書いています。分からなければ空です。',
  );
const theme = z.enum(Object.keys(THEMES) as [keyof typeof THEMES, ...(keyof typeof THEMES)[]]).describe(
  `よそおう内容。${Object.entries(THEMES)
    .map(([key, words]) => `${key}：${words}`)
    .join('、')}。`,
);

export const publishedCase = z.strictObject({
  id: text('事例の名前。変わりません。'),
  url: address('事例のページ。'),
  title: text('見出し。'),
  summary: text('要約。'),
  theme,
  firstSeen: date('はじめて見られた日か月。'),
  lastSeen: date('最後に見られた日か月。'),
  after: text('ねらい。'),
  subjects: z
    .array(
      z.strictObject({
        text: text('見えたとおりの件名。●や[氏名]は隠したところです。'),
        date: date('見られた日か月。'),
        cutOff: z.boolean().describe('出典で途中までしか読めないとき true。'),
        note: text('補足。').optional(),
        also: text('同じ件名が使われた、ほかの事例の名前。').optional(),
      }),
    )
    .min(1)
    .describe('見られた件名。'),
  senders: z.array(text('差出人。')).describe('差出人。アドレスは user[at]example[.]com の形です。'),
  hosts,
  genuineToo: z.boolean().describe('同じ件名や文面の本物のメールが知られているとき true。'),
  genuineNote: text('本物の同じメールについて分かっていること。'),
  specimens: z
    .array(
      z.strictObject({
        id: text('見本の名前。'),
        label: text('見本の説明。'),
        kind: z.enum(['text', 'html']).describe('文字だけのものか、リンクの行き先を残したものか。'),
        verdict: text('この見本を点検した結果。'),
        found: z.array(text('しるしの名前。')).describe('見つかったおもなしるし。'),
      }),
    )
    .describe('点検した見本。本文は事例のページにあります。'),
  sources: z
    .array(
      z.strictObject({
        title: text('出典。'),
        url: address('出典のページ。').optional(),
        date: date('出典の日付。日付のないものは閲覧した月です。'),
        note: text('補足。').optional(),
      }),
    )
    .min(1)
    .describe('出典。'),
  published: day('公開した日。'),
  updated: day('更新した日。'),
  checked: day('出典と照らして確かめた日。'),
});

export const publishedSighting = z.strictObject({
  id: text('件名の番号。変わらず、使い回しません。'),
  url: address('この件名が載っているところ。'),
  date: date('見られた日か月。'),
  subject: text('見えたとおりの件名。SMSでは本文です。●や■、[氏名]は隠したところです。'),
  kind: z.enum(['mail', 'sms']).describe('メールかSMSか。'),
  theme,
  case: z.string().nullable().describe('属する事例の名前。なければ null。'),
  cutOff: z.boolean().describe('出典で途中までしか読めないとき true。'),
  genuineToo: z.boolean().describe('同じ件名や文面の本物のメールが知られているとき true。'),
  reportedBy: text('報告した人や組織。'),
  source: address('出典のページ。').nullable().describe('出典のページ。ウェブにないものは null。'),
  hosts,
  note: text('補足。').optional(),
});

const file = {
  $schema: address('この形を定めた JSON Schema。'),
  version: z.literal(DATA_VERSION).describe('形の版。'),
  updated: day('中身がいちばん新しく変わった日。'),
  licence: z.literal('CC-BY-4.0').describe('文章の使い方の決まり。件名は犯人が書いたものです。'),
  home: address('説明のページ。'),
};

export const casesFile = z.strictObject({
  ...file,
  cases: z.array(publishedCase).describe('事例。新しい順。'),
});
export const sightingsFile = z.strictObject({
  ...file,
  sightings: z.array(publishedSighting).describe('件名。新しい順。'),
});

export type PublishedCase = z.infer<typeof publishedCase>;
export type PublishedSighting = z.infer<typeof publishedSighting>;

/** A shape as JSON Schema (2020-12), for those who do not read TypeScript. */
export function jsonSchema(shape: z.ZodType, id: string, title: string): object {
  return { ...z.toJSONSchema(shape), $id: id, title };
}
