/**
 * The subjects as a Sieve script (RFC 5228, with fileinto, imap4flags (RFC 5232) and mailbox (RFC 5490)). It rejects and deletes
 * nothing: wording alone convicts nobody, so a mail is only put aside to be looked at, and where genuine mails bear the
 * same subject it is marked at most. Pure.
 */
import { GENUINE_DOMAINS, type Pattern } from './subjects.ts';

const FOLDER = 'Mikiwake';

/** A quoted string: only the quotation mark and the backslash are escaped. NUL, CR and LF have no place in a subject. */
const quoted = (text: string) => `"${text.replace(/[\0\r\n]/g, ' ').replace(/[\\"]/g, '\\$&')}"`;

/** `*` and `?` stand for anything in :matches; as letters they are escaped, once for :matches and once for the string. */
const glob = ({ parts }: Pattern) =>
  quoted(`*${parts.map((part) => part.replace(/[\\*?]/g, '\\$&')).join('*')}*`);

function test(patterns: readonly Pattern[]): string {
  const list = (rows: string[]) => `[\n      ${rows.join(',\n      ')}\n    ]`;
  const of = (how: string, rows: string[]) =>
    rows.length > 0 ? [`header :${how} "subject" ${list(rows)}`] : [];
  const whole = patterns.filter(({ exact }) => exact);
  const rest = patterns.filter(({ exact }) => !exact);
  const tests = [
    ...of(
      'is',
      whole.map(({ parts }) => quoted(parts[0] ?? '')),
    ),
    ...of(
      'contains',
      rest.filter(({ parts }) => parts.length === 1).map(({ parts }) => quoted(parts[0] ?? '')),
    ),
    ...of('matches', rest.filter(({ parts }) => parts.length > 1).map(glob)),
  ];
  return tests.length > 0 ? `anyof(\n    ${tests.join(',\n    ')}\n  )` : 'false';
}

/**
 * @param home page that explains the script
 * @param updated day of the content
 */
export function sieveScript(patterns: readonly Pattern[], home: string, updated: string): string {
  const domains = GENUINE_DOMAINS.flatMap((domain) => [quoted(domain), quoted(`*.${domain}`)]);
  const genuine = patterns.filter(({ genuineToo }) => genuineToo);
  const others = patterns.filter(({ genuineToo }) => !genuineToo);
  return `# みわけ：Amazonを名乗る偽メールとして報告された件名（${updated}）
# 説明：${home}
# 拒否も削除もしません。本物にもある件名は、差出人がAmazonのドメインでないときに印を付けるだけで、受信トレイに残します。
# ほかの件名は「${FOLDER}」フォルダーへ移します。件名だけでは決められません。中身を確かめてください。
require ["fileinto", "imap4flags", "mailbox"];

# 本物のメールにもある件名：印だけ
if ${test(genuine)} {
  if not address :matches :domain "from" [${domains.join(', ')}] {
    addflag "\\\\Flagged";
  }
}
# そのほか：確かめるためのフォルダーへ
elsif ${test(others)} {
  addflag "\\\\Flagged";
  fileinto :create "${FOLDER}";
}
`;
}
