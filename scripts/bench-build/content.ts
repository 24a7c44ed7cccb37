/** Made-up content of any size, the same for the same size: cases and sightings that pass every guard. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { THEMES } from '../../src/schemas/theme.ts';
import { seeded } from '../seeded.ts';

const WHO = ['お客様の', 'ご利用の', '登録された', 'お使いの', '当店での', '先日の', '今月の', '未払いの'];
const WHAT = [
  'アカウント',
  'お支払い方法',
  'ご注文',
  '会員資格',
  '配送先',
  'ポイント',
  '請求書',
  '本人確認',
  '電話番号',
  '定期便',
];
const HOW = [
  'を確認できません',
  'に問題があります',
  'の更新が必要です',
  'を停止しました',
  'の期限が近づいています',
  'が変更されました',
];
const WHY = [
  '不審な操作を検出したため',
  '期限を過ぎたため',
  '情報が古いため',
  '引き落としができないため',
  '規約が改定されたため',
];
const THEN = [
  '下のボタンから手続きをお願いします',
  '24時間以内にご対応ください',
  'ご返信は不要です',
  '詳しくは担当者よりご連絡します',
];
const KANJI =
  '一丁七万丈三上下不与丑且世丘丙丞両並中串丸丹主乃久之乎乏乗乙九乞也乱乳乾亀了予争事二互五井亘亙些亜';

export interface Size {
  cases: number;
  sightings: number;
}

/** Writes `size` into the content folder `folder`, in place of what is there. */
export function writeContent(folder: string, { cases, sightings }: Size): void {
  const next = seeded(cases * 31 + sightings);
  const pick = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One;
  const themes = Object.keys(THEMES);
  const days = Array.from({ length: 9 * 336 }, (_, at) => {
    const two = (value: number) => String(value).padStart(2, '0');
    return `${2018 + Math.floor(at / 336)}-${two(1 + (Math.floor(at / 28) % 12))}-${two(1 + (at % 28))}`;
  });
  // Two letters of our own in each: no two subjects are the same, as the guards ask, and all are alike, as lures are.
  const own = (at: number) =>
    [at % 50, Math.floor(at / 50) % 50, Math.floor(at / 2500) % 50, Math.floor(at / 125_000)]
      .map((each) => KANJI[each])
      .join('');
  const subject = (at: number) => `【${own(at)}】${pick(WHO)}${pick(WHAT)}${pick(HOW)}`;
  const sentence = () => `${pick(WHY)}、${pick(WHO)}${pick(WHAT)}${pick(HOW)}。${pick(THEN)}。`;

  mkdirSync(path.join(folder, 'cases'), { recursive: true });
  mkdirSync(path.join(folder, 'sightings'), { recursive: true });
  const made = Array.from({ length: cases }, (_, at) => {
    const from = Math.floor(next() * (days.length - 60));
    return { id: `bench-${at}`, from, to: from + 40, subject: subject(at), theme: pick(themes) };
  });
  for (const { id, from, to, subject: text, theme } of made) {
    const body = Array.from({ length: 8 }, sentence).join('\n      ');
    writeFileSync(
      path.join(folder, 'cases', `${id}.mdx`),
      caseFile(id, text, theme, days[from], days[to], body),
    );
  }
  const numbers = new Map<string, number>();
  const rows = Array.from({ length: sightings }, (_, at) => {
    // Nine in ten belong to a case, as in the archive itself.
    const home = next() < 0.9 && made.length > 0 ? pick(made) : null;
    const date = days[
      home ? home.from + Math.floor(next() * 40) : Math.floor(next() * days.length)
    ] as string;
    const number = (numbers.get(date) ?? 0) + 1;
    numbers.set(date, number);
    return JSON.stringify({
      id: `${date}_${String(number).padStart(2, '0')}`,
      date,
      subject: home && next() < 0.5 ? home.subject : subject(cases + at),
      kind: 'mail',
      theme: home?.theme ?? pick(themes),
      case: home?.id ?? null,
      cutOff: false,
      reportedBy: '作られた件名',
      source: 'https://www.antiphishing.jp/news/',
      hosts: [],
    });
  });
  writeFileSync(path.join(folder, 'sightings/sightings.jsonl'), `${rows.join('\n')}\n`);
}

function caseFile(id: string, subject: string, theme: string, first = '', last = '', body = ''): string {
  return `---
title: '「${subject}」という偽メール（${id}）'
summary: '「${subject}」と知らせる偽メールです。押さずに、公式アプリで確かめてください。'
theme: ${theme}
firstSeen: '${first}'
lastSeen: '${last}'
after: 'カード番号'
subjects:
  - text: '${subject}'
    date: '${first}'
genuineToo: false
genuineNote: '同じ件名の正規メールは確認していません（未確認）。'
specimens:
  - id: body
    label: '本文（再現）'
    kind: html
    body: |
      <p>Amazon お客様</p>
      <p>${body}</p>
      <p><a href="hxxps://www[.]${id}[.]example/jp/">確認する</a></p>
    expect:
      verdict: fraud
      found: [action-link-foreign]
    source: '作ったもの'
sources:
  - title: '作ったもの'
    date: '2026-11-22'
published: '2026-11-22'
updated: '2026-11-22'
checked: '2026-11-22'
---

## 何を装うか

${subject}という知らせを装います。

## 見分けどころ

- 宛名に名前がありません。
- 行き先がAmazonではありません。

## いますること

公式アプリから確かめます。
`;
}
