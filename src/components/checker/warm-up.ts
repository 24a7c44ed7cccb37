/**
 * Code that has never run is interpreted and several times slower than code that has. While nobody asks, the worker
 * judges a mail of its own again and again, so that the visitor's first mail is judged as fast as a tenth would be.
 */
import { type CheckOptions, explain, inspect } from '../../checker/index.ts';

/** More make the first check hardly faster. */
const TIMES = 10;
const ROWS = 24;

/** In the form of most mails: a table with styles, a button, links and pictures. */
function practiceHtml(): string {
  const row = (
    at: number,
  ) => `<tr><td style="padding:12px 24px;color:#333333;font-size:14px"><p>ご注文${at}番の、お届け先とお支払い方法の確認です。</p>
<a href="https://www.amazon.co.jp/orders/${at}" style="color:#0066c0">注文の詳細を見る</a><img src="https://images.example/${at}.png" width="80" alt="商品${at}"></td></tr>`;
  return `<style>.a{color:#fff}</style><p>Amazonをご利用いただき、ありがとうございます。24時間以内に更新してください。</p>
<a href="https://www.amazon.co.jp.practice.example/signin" style="background:#ffd814">更新する</a><table>
${Array.from({ length: ROWS }, (_, at) => row(at)).join('\n')}</table>`;
}

const HEAD = [
  'From: "Amazon.co.jp" <info@practice.example>',
  'To: a@b.example',
  'Subject: Amazon',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
];

/** Each time in a task of its own: a question that comes meanwhile waits for one of them at most. Rejects where readers fail to load. */
export async function warmUp(how: CheckOptions, isIdle: () => boolean): Promise<void> {
  const html = practiceHtml();
  const source = new TextEncoder().encode([...HEAD, '', html].join('\r\n'));
  for (let time = 0; time < TIMES && isIdle(); time++) {
    const { report } = await inspect(time % 2 === 0 ? { text: 'Amazon', html } : { bytes: source }, how);
    explain(report);
    await new Promise((done) => setTimeout(done));
  }
}
