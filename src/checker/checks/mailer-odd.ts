import { officialResult, passedOn } from '../authentication.ts';
import { nameClaim } from '../brand/display-name.ts';
import type { Check } from '../check.ts';
import { quoteWords } from '../evidence.ts';
import { PERSONAL_MAILERS } from '../facts/mailers.ts';
import { domainOf, isDesk } from '../hosts/official.ts';
import type { Message } from '../message.ts';

/** Clocks and zones may be off by a day; a mail dated later than that was not dated by a clock. */
const A_DAY = 24 * 60 * 60 * 1000;
/** Before mail had a Date field of this form; frauds carry "30 Dec 1899", a spreadsheet's zero. */
const NO_MAIL_BEFORE = Date.UTC(1995, 0, 1);

/**
 * Marks of the sending program that do not go with a shop's system: a personal mailer, Foxmail's part boundary, no
 * Date, an impossible one, the clock of UTC+8. Always one weak sign, however many marks.
 * Traps: people do live at +0800 and use Foxmail, so it is asked only of a sender that poses as the shop; sellers
 * write from anywhere; a friend's or a list's own program.
 * Source: facts/mailers.ts; 36 of 103 frauds (2020–2025) are dated +0800; genuine ones (2021, 2024) +0000.
 */
export default {
  id: 'mailer-odd',
  strength: 'weak',
  needs: ['authentication'],
  onlyIfClaimed: true,
  words: {
    title: '送信ソフトや日時が不自然',
    found: ({ marks, mailer }) =>
      `ヘッダーに、お店の自動送信らしくない点があります（${describe(marks, mailer)}）。`,
    why: '知られている本物のAmazonのメールは、人が使うメールソフトではなく、自動の仕組みから送られています。',
    action: 'これだけでは決めず、差出人の検査やリンク先の結果と合わせて見てください。',
    clear: '送信ソフトや日時に、目立つ点はありませんでした。どちらも書き換えられます。',
    unknown: {
      unseen: 'ヘッダー（メールの経路の記録）がないため、送信ソフトと日時を調べられませんでした。',
      forwarded: '転送されたメールのため、もとの送信ソフトと日時が分かりません。',
    },
  },
  judge(message) {
    if (message.forwarded || passedOn(message)) return { outcome: 'unknown', reason: 'forwarded' };
    if (!posesAsShop(message)) return { outcome: 'not-applicable' };
    if (officialResult(message) === 'pass') return { outcome: 'clear' };
    const written = header(message, 'x-mailer') || header(message, 'user-agent');
    const mailer = PERSONAL_MAILERS.find(({ begins }) => written.toLowerCase().startsWith(begins))?.name;
    const marks = [
      ...(mailer ? ['mailer'] : []),
      ...(/boundary="?[^";]{0,80}_Dragon/.test(header(message, 'content-type')) ? ['boundary'] : []),
      ...dateMarks(message),
    ];
    if (marks.length === 0) return { outcome: 'clear' };
    return {
      outcome: 'found',
      data: { marks, ...(mailer ? { mailer } : {}) },
      evidence: [
        ...(mailer ? quoteWords(message, 'headers', written) : []),
        ...(marks.some((mark) => /date|zone/.test(mark))
          ? quoteWords(message, 'headers', header(message, 'date'))
          : []),
      ],
    };
  },
} satisfies Check;

const MARKS: Record<string, string> = {
  boundary: 'Foxmailが使う区切りの印',
  'no-date': '日時がない',
  'old-date': 'ありえないほど古い日時',
  'future-date': '届いた時より先の日時',
  zone: '時差が +0800',
};

function describe(marks: unknown, mailer: unknown): string {
  const list = Array.isArray(marks) ? marks : [];
  return list.map((mark) => MARKS[String(mark)] ?? `送信ソフトが ${mailer}`).join('、');
}

function posesAsShop({ from }: Message): boolean {
  const { name = '', address = '' } = from ?? {};
  if (/(?:^|\.)marketplace\.amazon\./.test(domainOf(address))) return false;
  return nameClaim(name) !== 'no' || isDesk(address);
}

function dateMarks(message: Message): string[] {
  const written = header(message, 'date');
  if (written === '') return ['no-date'];
  const marks = /\+0800\b/.test(written) ? ['zone'] : [];
  const time = message.date?.getTime();
  if (time === undefined) return marks;
  if (time < NO_MAIL_BEFORE) return ['old-date', ...marks];
  // Against the receiver's clock, never ours: a mail must be judged the same next year.
  const arrived = Date.parse(header(message, 'received').split(';').at(-1)?.trim() ?? '');
  return time > arrived + A_DAY ? ['future-date', ...marks] : marks;
}

/** The topmost header of that name. */
function header(message: Message, name: string): string {
  return message.headers.find((one) => one.name === name)?.value.trim() ?? '';
}
