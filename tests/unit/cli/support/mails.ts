/** Invented mails, one for each thing a run must tell apart. */

/** Claims to be Amazon, from a foreign address, with a foreign link to press. */
export const FRAUD = `From: "Amazon.co.jp" <info@account-check.example>
To: you@reader.example
Subject: =?UTF-8?B?QW1hem9u44Ki44Kr44Km44Oz44OI44Gu56K66KqN?=
Date: Tue, 21 Nov 2023 09:00:00 +0900
MIME-Version: 1.0
Content-Type: text/html; charset=UTF-8

<p>お客様のAmazonアカウントに異常がありました。</p>
<p>24時間以内に下記のボタンからサインインして、お支払い方法を更新してください。</p>
<p><a href="https://login.account-check.example/ap/signin">サインインして更新する</a></p>
<p>Amazonカスタマーサポート</p>
`;

/** Has nothing to do with Amazon. */
export const UNRELATED = `From: Hanako <hanako@school.example>
To: you@reader.example
Subject: PTA
Date: Tue, 21 Nov 2023 09:00:00 +0900
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8

来週の集まりは体育館で行います。上履きをお持ちください。
`;

/** Bytes that are no mail and no text. */
export const BINARY = new Uint8Array(4096).map((_, index) => (index * 197) % 256);
