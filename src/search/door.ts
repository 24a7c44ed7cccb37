/** Wakes the search when it is wanted: by the address or by the box. Until then the page has nothing to fetch but itself. */
import { part } from './dom.ts';

const root = document.querySelector('[data-part="search"]') as HTMLElement;
const form = part<HTMLFormElement>(root, 'form');

function wake(): void {
  // The browser keeps a module: to ask again costs nothing.
  import('./page.ts').catch(() => {
    part(root, 'failed').hidden = false;
  });
}

form.addEventListener('focusin', wake);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  wake();
});
window.addEventListener('popstate', wake);
// A failed import is remembered by the browser: only a fresh page tries again. The query stands in its address.
part(root, 'retry').addEventListener('click', () => location.reload());
if (location.search !== '' || location.hash.includes('=') || form.contains(document.activeElement)) wake();
