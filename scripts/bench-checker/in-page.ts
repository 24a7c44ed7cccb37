/** What the bench of the checker runs in the page. Each function is carried there by its text: it can use nothing else. */

/** A way to hand the mail in. */
export interface Way {
  name: string;
  event: 'paste' | 'drop';
  text: string;
  html: string;
  /** Its content. */
  file: string;
}

/** `shown` is told the time from press to painted verdict, the worker slowed down like the page. */
export type Watched = typeof globalThis & { shown: (wait: number) => void; hand: () => void };

/** Before the page's own scripts. */
export function install(slowdown: number): void {
  let asked = 0;
  let worked = 0;
  const OwnWorker = globalThis.Worker;
  globalThis.Worker = class extends OwnWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'judged') worked = performance.now() - asked;
      });
    }
    override postMessage(message: { type?: string }): void {
      if (message.type === 'judge') asked = performance.now();
      super.postMessage(message);
    }
  };

  let pressed = 0;
  const press = ({ target, timeStamp }: Event) => {
    if (target instanceof Element && target.matches('.checker-go')) pressed = timeStamp;
  };
  addEventListener('click', press, true);
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || target.id !== 'result-heading') return;
    // The second frame begins when the first has been painted.
    const painted = (now: number) => (globalThis as Watched).shown(now - pressed + (slowdown - 1) * worked);
    requestAnimationFrame(() => requestAnimationFrame(painted));
  });
}

/** Makes the event ready, so that making it is not measured. */
export function prepare({ event, text, html, file }: Way): void {
  const data = new DataTransfer();
  if (text) data.setData('text/plain', text);
  if (html) data.setData('text/html', html);
  if (file) data.items.add(new File([file], 'mail.eml'));
  const about = { bubbles: true, cancelable: true };
  const made =
    event === 'paste'
      ? new ClipboardEvent('paste', { ...about, clipboardData: data })
      : new DragEvent('drop', { ...about, dataTransfer: data });
  (globalThis as Watched).hand = () => {
    performance.mark('stage taking in');
    document.querySelector('#checker-mail')?.dispatchEvent(made);
  };
}
