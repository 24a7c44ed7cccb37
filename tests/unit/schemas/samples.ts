/** A valid one of each kind of content, to be spoilt field by field. */
import type { z } from 'astro/zod';
import type { caseSchema } from '../../../src/schemas/case.ts';
import type { guideSchema } from '../../../src/schemas/guide.ts';
import type { sightingSchema } from '../../../src/schemas/sighting.ts';

const SOURCE = {
  title: 'フィッシング対策協議会のよくある質問',
  url: 'https://www.antiphishing.jp/contact_faq.html',
  date: '2026-11',
};
const DATES = { published: '2026-11-22', updated: '2026-11-22', checked: '2026-11-22' };

export const goodCase = {
  title: '見出し',
  summary: '要約',
  theme: 'payment',
  firstSeen: '2023-11',
  lastSeen: '2023-11-21',
  after: 'カード番号',
  subjects: [{ text: '件名', date: '2023-11-20' }],
  senders: ['info[at]evil[.]example'],
  hosts: ['www[.]evil[.]example', 'amazon-●●●●[.]cc'],
  genuineToo: false,
  genuineNote: '未確認です。',
  specimens: [
    {
      id: 'body',
      label: '再現',
      kind: 'text',
      body: '本文 hxxps://evil[.]example',
      expect: { verdict: 'suspicious', found: ['pressure'] },
      source: '再現したもの',
    },
  ],
  sources: [SOURCE],
  ...DATES,
} satisfies z.input<typeof caseSchema>;

export const goodGuide = {
  title: '見出し',
  summary: '要約',
  order: 1,
  sources: [SOURCE],
  ...DATES,
} satisfies z.input<typeof guideSchema>;

export const goodSign = { summary: '一文', sources: [SOURCE], ...DATES };

export const goodSighting = {
  id: '2023-11-20_01',
  date: '2023-11-20',
  subject: '件名',
  kind: 'mail',
  theme: 'payment',
  case: null as string | null,
  cutOff: false,
  reportedBy: '大学の注意喚起',
  source: 'https://www.cc.uec.ac.jp/',
  hosts: ['www[.]evil[.]example'],
} satisfies z.input<typeof sightingSchema>;

export const goodShare = { month: '2025-09', share: 15.4, reports: 224693, source: SOURCE };

/** A copy with the value at a dotted path replaced; `undefined` removes it. */
export function spoil(good: object, path: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(good) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() as string;
  let place = copy;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}
