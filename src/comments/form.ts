/**
 * The form's half in the browser: masks what was written, shows it, and only then hands it over, by a press of the
 * reader's own. Plain DOM; the masking is loaded when it is asked for.
 */
import { type Kind, write } from './submission.ts';
import { handover, type Way } from './way.ts';

const SENT = '送りました。内容を確かめたあとで載せます。';
const NOT_SENT = '送れませんでした。文を選んであります。コピーして残し、あとでもう一度お試しください。';
const PASTE = '長いので、文はコピーしました。開いた先に貼り付けてください。';
const EMPTY = 'まだ何も書かれていません。';

export function setUp(form: HTMLFormElement): void {
  const way = JSON.parse(form.dataset.way ?? '{}') as Exclude<Way, { by: 'none' }>;
  const field = <T extends HTMLElement>(name: string) => form.querySelector<T>(`[name="${name}"]`) as T;
  const preview = form.querySelector<HTMLElement>('[data-preview]');
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const result = field<HTMLTextAreaElement>('result');
  if (!preview || !status) return;
  form.hidden = false;

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = field<HTMLTextAreaElement>('text').value;
    status.textContent = text.trim() === '' ? EMPTY : '';
    if (text.trim() === '') return field('text').focus();
    const { knownIn, maskedInWords, redact } = await import('../redact/index.ts');
    const safe = redact(text, knownIn(text));
    result.value = write({
      case: form.dataset.case ?? '',
      kind: field<HTMLSelectElement>('kind').value as Kind,
      name: redact(field<HTMLInputElement>('name').value.replace(/\s+/g, ' ')).text,
      text: safe.text,
    });
    const masked = maskedInWords(safe.masked);
    status.textContent =
      masked.length > 0 ? `伏せたもの：${masked.join('、')}。` : '伏せるものは見つかりませんでした。';
    preview.hidden = false;
    result.focus();
  });

  form.querySelector('[data-hand-over]')?.addEventListener('click', async () => {
    if (way.by === 'endpoint') {
      // text/plain needs no preflight; no cookie, no referrer.
      const sent = await fetch(way.url, {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain' },
        body: result.value,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      }).catch(() => null);
      status.textContent = sent?.ok ? SENT : NOT_SENT;
      if (!sent?.ok) result.select();
      return;
    }
    const { url, whole } = handover(way, result.value);
    if (!whole) {
      result.select();
      await navigator.clipboard?.writeText(result.value).catch(() => {});
      status.textContent = PASTE;
    }
    const link = Object.assign(document.createElement('a'), { href: url, rel: 'noreferrer' });
    if (way.by === 'issue') link.target = '_blank';
    link.click();
  });
}
