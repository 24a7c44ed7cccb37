/** The report as a desk reads it: plain text, made of the masked mail and the checker's own words. */
import type { ExplainedFinding, Explanation } from '../checker/index.ts';
import type { Known } from '../redact/index.ts';
import { maskedInWords, type RedactedMail, redact } from '../redact/index.ts';
import type { Desk, Section } from './desks.ts';

export interface Draft {
  subject: string;
  body: string;
}

export interface About {
  mail: RedactedMail;
  explanation: Explanation;
  /** What to mask in the checker's sentences, which quote the mail. */
  known: Known;
  /** The checker's page and version, for whoever wants to look again. */
  checker: string;
}

/** A desk wants the gist, and a mail program has to carry it. */
const MOST_SIGNS = 8;

const SECTIONS: Record<Section, (about: About) => [title: string, lines: string[]]> = {
  links: ({ mail }) => ['リンクの行き先（押せない形に書きかえています）', mail.links],
  headers: ({ mail }) => ['ヘッダー（報告に要る行だけ）', mail.headers],
  signs: ({ explanation, known }) => [
    '点検で見つかった点',
    [...explanation.deciding, ...explanation.also]
      .slice(0, MOST_SIGNS)
      .map((sign) => `・${sign.title}（${sign.weight}）：${quoted(sign, known)}`),
  ],
  text: ({ mail }) => [`本文${mail.cut ? '（長いので、先頭だけ）' : ''}`, [mail.text.trim()]],
};

export function compose(desk: Desk, about: About): Draft {
  const { mail, explanation } = about;
  const masked = maskedInWords(mail.masked);
  const sections = desk.order
    .map((section) => SECTIONS[section](about))
    .filter(([, lines]) => lines.some((line) => line !== ''));
  const body = [
    opening(desk),
    '',
    `件名：${mail.subject || '（見えません）'}`,
    `差出人：${mail.from || '（見えません）'}`,
    `点検の結果：${explanation.heading}`,
    ...sections.flatMap(([title, lines]) => ['', `■ ${title}`, ...lines]),
    '',
    '■ 伏せたもの',
    masked.length > 0 ? `${masked.join('、')}を、伏せるか省きました。` : '伏せたものはありません。',
    '',
    `点検：${about.checker}`,
  ].join('\n');
  return { subject: 'Amazonを名乗る不審なメールの報告', body };
}

function opening({ id }: Desk): string {
  return id === 'people'
    ? 'Amazonを名乗る不審なメールが届きました。同じものが届いても、リンクを押さないでください。'
    : 'Amazonを名乗る不審なメールを受け取りました。個人を特定できる部分を伏せて報告します。';
}

const quoted = ({ said }: ExplainedFinding, known: Known) => redact(said.replace(/\s+/g, ' '), known).text;
