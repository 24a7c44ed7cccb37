import type { Fact } from './fact.ts';

/**
 * Marks that bulk-mailing tools replace before sending, and that frauds left standing: fields that put random
 * letters between the visible ones, or hide what stands between them. Names of honest fields ({{first_name}},
 * *|FNAME|*) are not among them: any shop may forget to fill one.
 */
export interface Placeholder extends Fact {
  /** Bounded and without nested quantifiers: it is run over hostile text. */
  form: RegExp;
  example: string;
  /** When the example reached a reader. */
  seen: string;
}

const ARCHIVE =
  'Public mailing-list archives (github.com/linux-mailinglist-archives), frauds posing as Amazon';

export const PLACEHOLDERS: readonly Placeholder[] = [
  {
    form: /\[\/?hide\d{0,3}\]/i,
    example: '[HIDE1]',
    source: ARCHIVE,
    seen: '2025-03',
    checked: '2026-11',
  },
  {
    form: /[%$#]\{ra?nd[\w-]{0,40}\}/i,
    example: '%{RAND_LETTER_5}',
    source: ARCHIVE,
    seen: '2020-10',
    checked: '2026-11',
  },
  {
    form: /\[ra?nd_[\w-]{1,40}\]/i,
    example: '[RAND_TEXT-LOW_32_32]',
    source: ARCHIVE,
    seen: '2021-06',
    checked: '2026-11',
  },
  {
    form: /##mix_[a-z]{1,20}_\d{1,4}##/i,
    example: '##mix_normal_10##',
    source: ARCHIVE,
    seen: '2020-09',
    checked: '2026-11',
  },
  {
    form: /\[receiver_[a-z_]{1,20}\]/i,
    example: '[RECEIVER_ADDRESS]',
    source: ARCHIVE,
    seen: '2021-06',
    checked: '2026-11',
  },
  {
    form: /\[%[a-z_]{3,40}%\]/i,
    example: '[%text_from_html%]',
    source: 'Public mailing-list archives, a fraud posing as another firm',
    seen: '2025-04',
    checked: '2026-11',
  },
];
