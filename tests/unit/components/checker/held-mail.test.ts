import { expect, test } from 'vitest';
import { holdMail } from '../../../../src/components/checker/held-mail.ts';
import type { Mail } from '../../../../src/components/checker/protocol.ts';

const MAIL = `From: "Amazon.co.jp" <info@login.example>\r\nTo: a@b.example\r\nSubject: Amazon\r\n
アカウントを更新してください。https://www.amazon.co.jp.login.example/\r\n`;

const FROM = 'From a@b.example Tue Nov 21 10:00:00 2023\n';

/** A file that counts how often its content is asked for, and can be taken away. */
class Watched extends File {
  opened = 0;
  gone = false;
  override slice(...range: [number?, number?]): Blob {
    this.opened++;
    if (this.gone) throw new DOMException('gone', 'NotFoundError');
    return super.slice(...range);
  }
}

const watched = (content = MAIL) => new Watched([content], 'mail.eml');
const mailIn = (file: File): Mail => ({ kind: 'file', file });

test('an answer has the mail judged anew, and not read anew', async () => {
  const mails = holdMail();
  const file = watched();
  const asked = { mail: mailIn(file), mailId: 1 };
  const first = await mails.inspect(asked, {});
  const opened = file.opened;
  expect(opened).toBeGreaterThan(0);
  file.gone = true;
  const second = await mails.inspect(asked, { answers: { already: ['typed-card'] } });
  expect(file.opened).toBe(opened);
  if (typeof first === 'string' || typeof second === 'string') throw new Error('not judged');
  const found = (id: string) =>
    [first, second].map(
      ({ report }) => report.findings.find(({ check }) => check === id)?.outcome === 'found',
    );
  expect(found('already-typed')).toEqual([false, true]);
  expect(second.report.links).toEqual(first.report.links);
  expect(second.view?.body.length).toBeGreaterThan(0);
  expect((await mails.message(asked))?.subject).toBe('Amazon');
});

test('one mail is held: the next takes its place, even one that cannot be read', async () => {
  const mails = holdMail();
  const file = watched();
  const asked = { mail: mailIn(file), mailId: 1 };
  await mails.inspect(asked, {});
  await mails.inspect({ mail: mailIn(watched('')), mailId: 2 }, {});
  file.gone = true;
  expect(await mails.inspect(asked, {})).toBe('gone');
  expect(await mails.message(asked)).toBeNull();
});

test('a mailbox is no mail to hold', async () => {
  const mails = holdMail();
  const box = watched(`${FROM}${MAIL}\n${FROM}${MAIL}`);
  expect(await mails.inspect({ mail: mailIn(box), mailId: 1 }, {})).toBe('several');
  expect(await mails.message({ mail: mailIn(box), mailId: 1 })).toBeNull();
});
