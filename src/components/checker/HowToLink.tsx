/** Which of the page's how-tos fits the device; the heading above all of them where it does not tell. */
export function howToId(device: string): string {
  if (/iPhone|iPad/.test(device)) return 'how-iphone';
  return /Android/.test(device) ? 'how-gmail-app' : 'how-to';
}

/** From what could not be seen to the steps that show it. */
export function HowToLink() {
  const id = howToId(navigator.userAgent);
  /** Not every browser unfolds by itself what a link leads into. */
  function unfold() {
    const fold = document.getElementById(id)?.closest('details');
    if (fold) fold.open = true;
  }
  return (
    <a class="checker-how" href={`#${id}`} onClick={unfold}>
      メールアプリごとの渡しかたを見る
    </a>
  );
}
