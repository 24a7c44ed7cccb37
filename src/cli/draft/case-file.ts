/** The draft of a case article: all that the mail and the engine can say, and a mark where a person must write. */
import { Document, visit } from 'yaml';
import { type Explanation, explain, type Report } from '../../checker/index.ts';
import { TO_FILL } from '../../guards/unfilled.ts';
import type { RedactedMail } from '../../redact/index.ts';
import { OWN_MAIL } from '../../schemas/sighting.ts';
import { THEMES, type Theme } from '../../schemas/theme.ts';
import { defangHost } from '../../text/defang.ts';
import type { DraftSpecimen } from './specimen.ts';

export interface CaseFacts {
  /** YYYY-MM or YYYY-MM-DD. */
  date: string;
  theme: Theme;
  mail: RedactedMail;
  specimen: DraftSpecimen;
  /** What the engine says of the specimen, as the build will ask it. */
  report: Report;
  /** Hosts that its links lead to, most telling first, masked. */
  hosts: string[];
  /** The id of an older case with the same subject; '' if there is none. */
  also: string;
  /** Who reported it and where; '' and null for a mail that the editors hold. */
  reportedBy: string;
  source: string | null;
  /** YYYY-MM-DD. */
  today: string;
}

const SEEN_HOSTS = 8;

/** Hosts that a page may name: foreign ones, those to press first. */
export function hostsOf(report: Report): string[] {
  const foreign = report.links
    .filter(({ kind, host }) => kind !== 'official' && kind !== 'other' && host !== '')
    .sort((a, b) => Number(b.role === 'action') - Number(a.role === 'action'));
  return [...new Set(foreign.filter(({ role }) => role !== 'asset').map(({ host }) => host))].slice(
    0,
    SEEN_HOSTS,
  );
}

/** The whole file. */
export function caseFile(facts: CaseFacts): string {
  const { date, theme, mail, specimen, report, today } = facts;
  const explanation = explain(report);
  const own = facts.source === null;
  const frontmatter = {
    draft: true,
    title: `${TO_FILL}「${mail.subject}」という偽メール`,
    summary: `${TO_FILL}このメールか、いま何をすればよいか（1〜2文）`,
    theme,
    firstSeen: date,
    lastSeen: date,
    after: `${TO_FILL}犯人がねらうもの`,
    subjects: [{ text: mail.subject, date, ...(facts.also === '' ? {} : { also: facts.also }) }],
    senders: mail.from === '' ? [] : [mail.from],
    hosts: facts.hosts.map(defangHost),
    genuineToo: false,
    genuineNote: '同じ件名の正規メールは確認していません（未確認）。',
    specimens: [
      {
        id: 'body',
        label: `本文（届いた実物から。${specimen.kind === 'html' ? '行き先つき' : '文字だけ'}）`,
        kind: specimen.kind,
        body: specimen.body,
        expect: { verdict: report.verdict, found: telling(explanation) },
        source: own ? '編集部に届いた実物。個人を特定できる部分は伏せました。' : facts.reportedBy,
      },
    ],
    sources: [
      own
        ? { title: OWN_MAIL, date, note: '個人を特定できる部分は伏せました' }
        : { title: facts.reportedBy, url: facts.source, date },
    ],
    published: today,
    updated: today,
    checked: today,
  };
  const yaml = new Document(frontmatter);
  // Quoted, as in the other cases: bare, 2023-11-21 is a date to one parser and text to the next.
  visit(yaml, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') {
        node.type = node.value.includes('\n') ? 'BLOCK_LITERAL' : 'QUOTE_SINGLE';
      }
    },
  });
  return `---\n${yaml.toString({ lineWidth: 0 })}---\n\n${article(theme, explanation)}`;
}

/** At most three, as the schema wants; a likeness to other cases changes with every case that is written. */
function telling({ deciding, also }: Explanation): string[] {
  return [...deciding, ...also]
    .map(({ check }) => check)
    .filter((check) => check !== 'known-lure')
    .slice(0, 3);
}

function article(theme: Theme, { deciding, also }: Explanation): string {
  const signs = [...deciding, ...also].map(
    ({ check, title }) => `- [${title}](/signs/${check}/)：${TO_FILL}`,
  );
  return [
    '## 何を装うか',
    `${TO_FILL}（${THEMES[theme]}）`,
    '## 見分けどころ',
    signs.join('\n') || TO_FILL,
    '## いますること',
    `<Steps>\n\n1. リンクは押しません。\n2. 公式アプリかブックマークから開いて確かめます。${TO_FILL}\n\n</Steps>\n`,
  ].join('\n\n');
}
