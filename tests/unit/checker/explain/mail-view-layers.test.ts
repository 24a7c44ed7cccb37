/** Which evidence is marked where in the view of a mail, and how much of a mail is shown at most. */
import { describe, expect, test } from 'vitest';
import { type MailView, viewMail } from '../../../../src/checker/explain/mail-view.ts';
import type { Stretch } from '../../../../src/checker/explain/stretches.ts';
import type { Message } from '../../../../src/checker/message.ts';
import type { Evidence, Finding, Part, Report } from '../../../../src/checker/report.ts';
import { unseen } from '../support/check-table.ts';
import { auth, link, message } from '../support/message.ts';

const at = (part: Part, start: number, end: number): Evidence => ({ part, start, end, quote: '' });

/** The view where each piece of evidence is that of a check `c0`, `c1` … of its own. */
function view(mail: Partial<Message>, evidence: Evidence[] = [], over: Partial<Finding> = {}): MailView {
  const findings = evidence.map(
    (piece, index): Finding => ({
      ...{ check: `c${index}`, outcome: 'found', strength: 'weak', data: {}, evidence: [piece] },
      ...over,
    }),
  );
  const { coverage } = unseen();
  const report: Report = { verdict: 'fraud', claims: null, coverage, findings, links: [], lures: [] };
  return viewMail(message(mail), report);
}

const pieces = (stretches: readonly Stretch[]) => stretches.flatMap((stretch) => stretch.pieces);
const words = (stretches: readonly Stretch[]) =>
  pieces(stretches)
    .map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('');
const marked = (stretches: readonly Stretch[], check = 'c0') =>
  words(stretches.filter(({ marks }) => marks.includes(check)));
const lines = ({ lines }: MailView) => lines.map(({ stretches }) => words(stretches));

describe('evidence', () => {
  const parts: [Part, string, (shown: MailView) => readonly Stretch[]][] = [
    ['from', 'Amazon.co.jp', (shown) => shown.lines[0]?.stretches ?? []],
    ['subject', '発送', (shown) => shown.lines[1]?.stretches ?? []],
    ['text', '見本', (shown) => shown.body],
  ];
  test.each(parts)('in the %s is marked there and nowhere else', (part, quote, place) => {
    const { subject, text } = message();
    const start = { subject: subject.indexOf(quote), text: text.indexOf(quote) }[part as 'text'] ?? 0;
    const shown = view({}, [at(part, start, start + quote.length)]);
    expect(marked(place(shown))).toBe(quote);
    expect(marked([...shown.lines.flatMap(({ stretches }) => stretches), ...shown.body])).toBe(quote);
  });

  test('of no length, or of what was not found, marks nothing', () => {
    expect(marked(view({ text: 'あいう' }, [at('text', 1, 1)]).body)).toBe('');
    expect(marked(view({ text: 'あいう' }, [at('text', 1, 2)], { outcome: 'clear' }).body)).toBe('');
  });

  test('a thousand pieces of it do not become a thousand marks', () => {
    const { body } = view(
      { text: 'あ'.repeat(2_000) },
      Array.from({ length: 1_000 }, (_, i) => at('text', 2 * i, 2 * i + 1)),
    );
    const checks = new Set(body.flatMap(({ marks }) => marks));
    expect(checks.size).toBeGreaterThan(50);
    expect(checks.size).toBeLessThan(500);
  });
});

describe('header fields', () => {
  const headers = [
    { name: 'received', value: 'from evil.example' },
    { name: 'x-mailer', value: 'Foxmail' },
    { name: 'x-other', value: 'anything' },
    { name: 'reply-to', value: 'desk@else.example' },
  ];
  const source = headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  const place = (quote: string) => source.indexOf(quote);

  test('only those worth seeing, where none is evidence; each has a label', () => {
    const shown = view({ headers });
    expect(lines(shown)).toContain('desk@else.example');
    expect(lines(shown)).not.toContain('Foxmail');
    expect(lines(shown)).not.toContain('from evil.example');
    for (const { label } of shown.lines) expect(label).not.toBe('');
  });

  test('one that is evidence comes along, alone; those without words of their own by their name', () => {
    const mailer = place('Foxmail');
    const shown = view({ headers }, [at('headers', mailer, mailer + 7)]);
    expect(shown.lines.find(({ label }) => label === 'x-mailer')).toBeDefined();
    expect(shown.lines.some(({ label }) => label === 'reply-to')).toBe(false);
    expect(lines(shown)).not.toContain('anything');
    expect(lines(shown)).not.toContain('from evil.example');
    const received = view({ headers }, [at('headers', 0, 5)]).lines;
    expect(received.some(({ stretches }) => words(stretches) === 'from evil.example')).toBe(true);
    expect(received.some(({ label }) => label === 'received')).toBe(false);
  });

  test('evidence over two fields is marked in both, on a name nowhere', () => {
    const both = view({ headers }, [at('headers', place('evil'), place('mail') + 4 + 2 + 4)]);
    expect(both.lines.map(({ stretches }) => marked(stretches)).filter((one) => one !== '')).toEqual([
      'evil.example',
      'Fo',
    ]);
    const name = view({ headers }, [at('headers', place('x-other'), place('x-other') + 7)]);
    expect(lines(name)).toContain('anything');
    expect(name.lines.map(({ stretches }) => marked(stretches)).join('')).toBe('');
  });

  test('evidence that ends before a field begins is not in it', () => {
    const end = place('Foxmail') + 7;
    for (const from of [end, end + 1]) {
      const next = view({ headers }, [at('headers', end - 3, from)]);
      expect(lines(next)).not.toContain('anything');
    }
  });

  test('a thousand forged ones do not bury the mail', () => {
    const many = Array.from({ length: 1_000 }, () => ({ name: 'reply-to', value: 'a@b.example' }));
    expect(lines(view({ headers: many })).filter((one) => one === 'a@b.example')).toHaveLength(15);
  });

  test('no sender and no subject, no lines', () => {
    const complete = { headersComplete: false, headers: [] };
    expect(view({ ...complete, from: null, subject: '' }).lines).toEqual([]);
  });
});

describe('what the receiver verified', () => {
  const said = (mail: Partial<Message>) => words(view(mail).lines.at(-1)?.stretches ?? []);

  test('each result with its domain, where one is named', () => {
    const line = said({ auth: auth('spf=pass bounces.amazon.co.jp', 'dmarc=none') });
    expect(line).toMatch(/SPF.*pass.*bounces\.amazon\.co\.jp.*DMARC.*none/);
    expect(line).not.toMatch(/none.*[(（]/);
  });

  test('that nothing was recorded, where the headers are there', () => {
    const none = said({ auth: null });
    expect(none).not.toBe('');
    expect(said({ auth: auth() })).toBe(none);
    expect(view({ auth: null }).lines.length).toBe(view({ headersComplete: false }).lines.length + 1);
  });

  test('bounded', () => {
    const many = Array.from({ length: 500 }, () => 'spf=pass shop.example');
    expect(said({ auth: auth(...many) }).length).toBeLessThan(1_000);
  });

  test('is not repeated where anybody could have written it', () => {
    expect(lines(view({ headersComplete: false, auth: auth('spf=pass shop.example') })).join()).not.toContain(
      'pass',
    );
  });
});

describe('evidence in the source of an HTML mail', () => {
  const text = 'ひとつ ふたつ';
  const one = link('https://one.example/', 'ひとつ', { start: 10, end: 20, shown: { start: 0, end: 3 } });
  const two = link('https://two.example/', 'ふたつ', { start: 20, end: 30, shown: { start: 4, end: 7 } });

  test.each<[number, number, string]>([
    [10, 20, 'ひとつ'],
    [20, 30, 'ふたつ'],
    [19, 21, 'ひとつふたつ'],
    [5, 10, ''],
    [30, 40, ''],
  ])('from %i to %i is marked at the words %j', (start, end, found) => {
    expect(marked(view({ text, links: [one, two] }, [at('html', start, end)]).body)).toBe(found);
  });

  test('is not that of a link in the plain text', () => {
    const links = [{ ...one, part: 'text' as const }];
    expect(marked(view({ text, links }, [at('html', 10, 20)]).body)).toBe('');
  });

  test('a link around the whole mail is marked at its beginning only, and still a link to its end', () => {
    const all = link('https://one.example/', '', { start: 0, end: 10, shown: { start: 0, end: 900 } });
    const { body } = view({ text: 'あ'.repeat(1_000), links: [all] }, [at('html', 0, 10)]);
    expect(marked(body)).toHaveLength(200);
    const linked = pieces(body).filter((piece) => piece.kind === 'text' && piece.link === 0);
    expect(linked.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')).toHaveLength(900);
  });

  test('pictures that are loaded, and links without a place, are not laid out', () => {
    const links = [{ ...one, role: 'asset' as const }, link('https://two.example/', 'ふたつ')];
    expect(pieces(view({ text, links }).body).filter(({ kind }) => kind === 'target')).toEqual([]);
  });

  test('of a picture to press stands with its target', () => {
    const picture = { ...one, shown: { start: 3, end: 3 } };
    const { body } = view({ text, links: [picture] }, [at('html', 10, 20)]);
    expect(marked(body)).toBe('');
    const [target] = pieces(body.filter(({ marks }) => marks.includes('c0')));
    expect(target).toMatchObject({ kind: 'target', picture: true });
  });

  const secret = (start: number, end: number) => ({ text: '隠し', how: 'size' as const, start, end, at: 3 });

  test.each<[number, number, boolean[]]>([
    [10, 20, [true, false]],
    [20, 30, [false, true]],
    [19, 21, [true, true]],
    [5, 10, [false, false]],
    [30, 40, [false, false]],
  ])('from %i to %i is marked at the hidden words it belongs to', (start, end, which) => {
    const { body } = view({ text, hidden: [secret(10, 20), secret(20, 30)] }, [at('html', start, end)]);
    const hidden = body.flatMap(({ marks, pieces: all }) =>
      all.filter(({ kind }) => kind === 'hidden').map(() => marks.includes('c0')),
    );
    expect(hidden).toEqual(which);
  });

  test('hidden words without end are not all laid out', () => {
    const hidden = Array.from({ length: 500 }, () => secret(0, 1));
    expect(pieces(view({ text, hidden }).body).filter(({ kind }) => kind === 'hidden')).toHaveLength(60);
  });
});

describe('beside the text', () => {
  const file = { name: 'a.zip', type: 'application/zip', size: 2 };

  test('attachments, and how many more there are', () => {
    expect(view({ attachments: [file] })).toMatchObject({ attachments: [file], more: 0 });
    const { attachments, more } = view({ attachments: Array.from({ length: 50 }, () => file) });
    expect(attachments.length).toBeLessThan(50);
    expect(attachments.length + more).toBe(50);
  });

  test('hosts that look otherwise than they are written', () => {
    const links = [link('https://xn--mazon-3ve.co.jp/'), link('https://www.amazon.co.jp/')];
    expect(view({ links }).looks).toEqual({ 'xn--mazon-3ve.co.jp': '\u0430mazon.co.jp' });
  });
});
