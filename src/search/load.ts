import { scriptAddresses } from '../trusted-types.ts';
import { type Answer, openIndex } from './engine.ts';
import type { Pagefind } from './pagefind.ts';

const FOLDER = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

let opening: Promise<(query: string) => Promise<Answer>> | null = null;

/** Loads Pagefind and the head of the index, on first use only. */
export function openEngine(): Promise<(query: string) => Promise<Answer>> {
  opening ??= (async () => {
    // Pagefind starts its worker itself, by an address in plain text: the default rule is asked about it.
    const worker = new URL(`${FOLDER}pagefind-worker.js`, location.href).href;
    scriptAddresses('default', (url) => new URL(url, location.href).href === worker);
    const pagefind = (await import(/* @vite-ignore */ `${FOLDER}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: import.meta.env.BASE_URL });
    return openIndex(pagefind);
  })();
  return opening;
}

/** Whether the index can be reached at this moment. */
export async function reachable(): Promise<boolean> {
  const reply = await fetch(`${FOLDER}pagefind-entry.json`, { cache: 'no-store' }).catch(() => null);
  return reply?.ok ?? false;
}
