/** Mails of our own, each in the three forms in which it reaches a person: source, rich copy and plain copy. */
export interface Forms {
  name: string;
  /** The mail's HTML, as a rich copy holds it. */
  html: string;
  /** What a browser shows of it, as a plain copy holds it. */
  text: string;
}

export const MAILS: Forms[] = [
  {
    name: 'a notice that prints its address',
    html: `<p>佐藤 花子様</p><p>お支払い方法の確認が必要です。<br>次のページで更新してください。</p>
<p><a href="https://account.example/ap/signin?id=1&amp;x=2">https://account.example/ap/signin?id=1&amp;x=2</a></p>
<p>詳しくは「https://help.example/a」をご覧ください。</p>`,
    text: `佐藤 花子様

お支払い方法の確認が必要です。
次のページで更新してください。

https://account.example/ap/signin?id=1&x=2

詳しくは「https://help.example/a」をご覧ください。`,
  },
  {
    name: 'a table with a button, hidden words and styles',
    html: `<style>.pre{display:none}td{padding:4px}</style><div class="pre">見えない前置き</div>
<table><tr><td>注文番号</td><td>249-0000000-0000000</td></tr><tr><td>合計</td><td>￥1,980</td></tr></table>
<div style="background:#ffd814"><a href="https://shop.example/orders">https://shop.example/orders</a></div>
<span style="font-size:0">xyzxyz</span><p>Ａｍａｚｏｎ&nbsp;&amp;&nbsp;<b>カスタマー</b>サービス</p>`,
    text: `注文番号\t249-0000000-0000000
合計\t￥1,980
https://shop.example/orders

Ａｍａｚｏｎ & カスタマーサービス`,
  },
  {
    name: 'lists, quotes and lines kept as they are',
    html: `<h2>お知らせ</h2><ul><li>一つ目</li><li>二つ目 www.list.example/x</li></ul>
<blockquote>引用です。</blockquote><pre>  a  b
 c</pre><div>終わり<br></div>`,
    text: `お知らせ

一つ目
二つ目 www.list.example/x

引用です。

  a  b
 c

終わり`,
  },
];

/** The mail as a server hands it over, in ISO-2022-JP's successor: UTF-8 and base64, beside a plain part. */
export function asSource({ html, text }: Forms): Uint8Array {
  const part = (type: string, body: string) =>
    `--b\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`;
  const head =
    'From: a@sender.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b';
  return Buffer.from(`${head}\r\n\r\n${part('text/plain', text)}${part('text/html', html)}--b--\r\n`);
}
