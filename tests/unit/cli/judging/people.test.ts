import { describe, expect, it } from 'vitest';
import { check, explain } from '../../../../src/checker/index.ts';
import { peopleText } from '../../../../src/cli/judging/people.ts';
import { FRAUD } from '../support/mails.ts';

const encode = (mail: string) => ({ bytes: new TextEncoder().encode(mail) });

describe('peopleText', () => {
  it('says what explain() says, in its order', async () => {
    const report = await check(encode(FRAUD));
    const told = explain(report);
    const text = peopleText(report, 'mail.eml');
    const said = [
      'mail.eml',
      told.heading,
      told.lead,
      ...told.deciding.flatMap(({ title, why, action }) => [title, why, action]),
      ...told.also.map(({ title }) => title),
      ...told.unseen.flatMap(({ what, how }) => [what, how]),
      told.next,
    ];
    let from = 0;
    for (const words of said) {
      const at = text.indexOf(words, from);
      expect(at, words).toBeGreaterThanOrEqual(0);
      from = at + words.length;
    }
    expect(told.deciding.length).toBeGreaterThan(0);
    expect(text.endsWith('\n\n')).toBe(true);
  });

  it('quotes the evidence, but not as an address that a terminal would link', async () => {
    const text = peopleText(await check(encode(FRAUD)), 'mail.eml');
    expect(text).toContain('login[.]account-check[.]example');
    expect(text).not.toMatch(/https?:\/\/\S*account-check/);
  });

  it('lets no control character of the mail or of its name through', async () => {
    const hostile = FRAUD.replace('"Amazon.co.jp"', '"Amazon.co.jp\u001B]0;x\u0007\u202E"')
      .replaceAll('サインイン', '\u001B[2Jサインイン\u009B')
      .replace('href="', 'href="\u001B');
    const text = peopleText(await check(encode(hostile)), 'a\u001B[31m\nb.eml');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
    expect(text).toContain('■ a‹U+001B›[31m b.eml\n');
  });

  it('asks for no more of a mail where only a URL was given', async () => {
    const report = await check({ text: 'https://shop.example/', as: 'url' });
    const { unseen } = explain(report);
    expect(unseen.length).toBeGreaterThan(0);
    for (const { how } of unseen) expect(peopleText(report, 'urls:1', false)).not.toContain(how);
  });

  it('tells what is wrong with an unreadable input', async () => {
    const report = await check({ bytes: new Uint8Array() });
    expect(peopleText(report, 'empty')).toContain(explain(report).lead);
  });
});
