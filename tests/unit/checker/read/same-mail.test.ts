import { describe, expect, it } from 'vitest';
import { read } from '../../../../src/checker/read/index.ts';
import { asSource, MAILS } from '../../../support/one-mail.ts';

describe.each(MAILS)('the same mail as source, rich copy and plain copy: $name', (mail) => {
  const forms = async () => ({
    source: await read({ bytes: asSource(mail) }),
    rich: await read({ html: mail.html, text: mail.text }),
    plain: await read({ text: mail.text }),
  });

  it('shows the same text', async () => {
    const { source, rich, plain } = await forms();
    expect(source.text).toBe(mail.text);
    expect(rich.text).toBe(mail.text);
    expect(plain.text).toBe(mail.text);
    expect(source.plain).toBe(mail.text);
  });

  it('leads to the same places', async () => {
    const { source, rich, plain } = await forms();
    expect(source.links.length).toBeGreaterThan(0);
    expect(rich.links).toEqual(source.links);
    // Where it stands differs: an anchor's place is in the HTML.
    const leads = (message: typeof plain) =>
      message.links.map(({ chain, text, host, domain, role }) => ({ chain, text, host, domain, role }));
    expect(leads(plain)).toEqual(leads(source));
  });

  it('hides the same words', async () => {
    const { source, rich } = await forms();
    expect(rich.hidden).toEqual(source.hidden);
  });
});
