/** Takes the reader to a part of the result, as a link within the page would, but leaves the address bar alone. */

/** Unfolds whatever the element lies in, scrolls to it and gives it the focus. It needs a `tabIndex`. */
export function reveal(element: HTMLElement | null | undefined): void {
  if (!element) return;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}

/** Id of the sign of a check, in the list of reasons. */
export const signId = (check: string) => `sign-${check}`;
