/** The languages of the recovery guide, the original first: one list for the pages, the switcher, `npm run -s facts` and the tests. */
import { easy } from './easy.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Guide } from './plan.ts';
import { pt } from './pt.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const GUIDE_PATH = '/guides/already-done/';

export interface Language {
  /** Last part of the address; '' for the original. */
  id: string;
  /** For `lang`. */
  lang: string;
  /** For `hreflang`: easy Japanese is Japanese, told apart by a private subtag (RFC 5646, 2.2.7). */
  hreflang: string;
  /** In the language itself. */
  label: string;
  guide: Guide;
  /** Day on which the words were last held against the Japanese original. */
  reviewed: string;
}

export const LANGUAGES: readonly Language[] = [
  { id: '', lang: 'ja', hreflang: 'ja', label: '日本語', guide: ja, reviewed: '2026-11-22' },
  {
    id: 'easy',
    lang: 'ja',
    hreflang: 'ja-x-easy',
    label: 'やさしい日本語',
    guide: easy,
    reviewed: '2026-11-22',
  },
  { id: 'en', lang: 'en', hreflang: 'en', label: 'English', guide: en, reviewed: '2026-11-22' },
  { id: 'zh', lang: 'zh-Hans', hreflang: 'zh-Hans', label: '简体中文', guide: zh, reviewed: '2026-11-22' },
  { id: 'vi', lang: 'vi', hreflang: 'vi', label: 'Tiếng Việt', guide: vi, reviewed: '2026-11-22' },
  { id: 'pt', lang: 'pt-BR', hreflang: 'pt-BR', label: 'Português', guide: pt, reviewed: '2026-11-22' },
];

export const original = LANGUAGES[0] as Language;
export const translations = LANGUAGES.slice(1);
export const pathOf = ({ id }: Pick<Language, 'id'>): string =>
  id === '' ? GUIDE_PATH : `${GUIDE_PATH}${id}/`;

/** Heading of a situation → its anchor on the original page, as Astro's slugger writes it: marks out. */
export const anchorOf = (language: Language, id: string, name: string): string =>
  language.id === '' ? name.replace(/[^\p{L}\p{N}\p{M}]/gu, '') : id;
