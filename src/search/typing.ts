/** After the last key; a fast typist leaves 100 ms between keys. */
const RESTING = 150;

/**
 * Calls `ask` once the words in the box come to rest.
 * @returns `soon` waits for that rest anew, `now` asks without waiting
 */
export function onRest(box: HTMLInputElement, ask: () => void): { soon: () => void; now: () => void } {
  let resting = 0;
  const soon = () => {
    clearTimeout(resting);
    resting = window.setTimeout(ask, RESTING);
  };
  box.addEventListener('input', (event) => {
    // While an input method composes, the box holds readings that are not yet the words meant.
    if (!(event as InputEvent).isComposing) soon();
  });
  box.addEventListener('compositionend', soon);
  const now = () => {
    clearTimeout(resting);
    ask();
  };
  return { soon, now };
}
