/**
 * Hands a text from one page of the site to the next in the same tab, by the window's name: it is sent to nobody, is
 * in no address and no history, in no storage, and ends with the tab. Browsers empty it when another site is opened.
 */
const MARK = 'mikiwake:';

/** For the page that is opened next. */
export function carry(text: string): void {
  window.name = MARK + text;
}

/** What the page before has handed over, once; '' where it has nothing. */
export function takeCarried(): string {
  // Whoever opened the tab may have named it: such a name is none of ours.
  if (!window.name.startsWith(MARK)) return '';
  const text = window.name.slice(MARK.length);
  window.name = '';
  return text;
}
