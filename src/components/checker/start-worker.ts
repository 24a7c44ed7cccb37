import { scriptAddresses } from '../../trusted-types.ts';
import workerUrl from './judge.worker.ts?worker&url';
import type { FromWorker } from './protocol.ts';

/** On first need: a page that is built has no browser around it. */
let trusted: ((url: string) => string) | undefined;

/**
 * Starts a worker that judges. `failed` is called where it does not load, or breaks.
 * @throws where the browser starts none
 */
export function startWorker(heard: (message: FromWorker) => void, failed: () => void): Worker {
  // A worker made from a blob inherits the page's CSP, `connect-src 'none'` included; one from a file would not.
  const absolute = new URL(workerUrl, document.baseURI).href;
  const source = new Blob([`import ${JSON.stringify(absolute)}`], { type: 'text/javascript' });
  const blob = URL.createObjectURL(source);
  trusted ??= scriptAddresses('judge', (url) => url.startsWith('blob:'));
  const worker = new Worker(trusted(blob), { type: 'module', name: 'judge' });
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    URL.revokeObjectURL(blob);
    heard(data);
  };
  worker.onerror = failed;
  return worker;
}
