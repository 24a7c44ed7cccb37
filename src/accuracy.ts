/** The measurement that /accuracy/ shows, and the words for its parts. */
import measured from './accuracy.json';
import { type Accuracy, type AccuracyGroup, accuracySchema } from './schemas/accuracy.ts';

export const ACCURACY: Accuracy = accuracySchema.parse(measured);

/** How the mail was handed in, in the order of the columns. */
export const KIND_WORDS: Record<Accuracy['kinds'][number]['kind'], string> = {
  eml: 'メール全体',
  rich: '書式つきのコピー',
  plain: '文字のコピー（アドレスあり）',
  phone: '文字のコピー（名前だけ）',
};

/** What the groups of the measured collection are, and where they came from. Others go by their own name. */
const GROUP_WORDS: Record<string, string> = {
  'amazon-ja': 'Amazonをかたる日本語の偽メール（実物、2020〜2025年）',
  'fraud-hard': '見分けにくく作った偽メール（作例）',
  genuine: '本物の形のメール（作例）',
  'genuine-forwarded': '本物の形のメールを転送したもの（作例）',
  'ham-ja': '日本語の仕事のメール（実物）',
  'ham-en': '英語のメーリングリストのメール（実物）',
  unrelated: 'Amazonの名が出てくる、ほかのメール（作例）',
  'otherbrand-ja': 'ほかの会社をかたる偽メール（実物）',
};

export interface AccuracyRow {
  label: string;
  /** One for each kind of ACCURACY.kinds; null where no mail of the group can be handed in like that. */
  cells: (AccuracyGroup | null)[];
}

/** The groups that are one of these, each with its counts in every kind of input. */
export function accuracyRows(...are: AccuracyGroup['are'][]): AccuracyRow[] {
  const groups = ACCURACY.kinds.flatMap((kind) => kind.groups).filter((group) => are.includes(group.are));
  return [...new Set(groups.map(({ name }) => name))].map((name) => ({
    label: GROUP_WORDS[name] ?? name,
    cells: ACCURACY.kinds.map(({ groups: all }) => all.find((group) => group.name === name) ?? null),
  }));
}

/**
 * Wilson's 95 % interval of a share, in percent: fit for small numbers and for shares of 0 and 1.
 * @returns null where nothing was counted
 */
export function interval(part: number, whole: number): { low: number; high: number } | null {
  if (whole === 0) return null;
  const z = 1.96;
  const share = part / whole;
  const centre = share + (z * z) / (2 * whole);
  const half = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const scale = 100 / (1 + (z * z) / whole);
  return { low: Math.max(0, scale * (centre - half)), high: Math.min(100, scale * (centre + half)) };
}

const digits = (percent: number) => (percent > 0 && percent < 10 ? percent.toFixed(1) : percent.toFixed(0));

/** 「0〜3.7 %」: where the true share lies in 95 of 100 such measurements. */
export function intervalText(part: number, whole: number): string {
  const bounds = interval(part, whole);
  return bounds ? `${digits(bounds.low)}〜${digits(bounds.high)} %` : '';
}
