import { scriptAddresses } from '../trusted-types.ts';
import { CATALOGUE, type Catalogue } from './catalogue.ts';
import { type Answer, openIndex } from './engine.ts';
import type { Pagefind } from './pagefind.ts';

const FOLDER = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;

let opening: Promise<(query: string) => Promise<Answer>> | null = null;

/** Loads Pagefind and the head of the index, on first use only. */
export function openEngine(): Promise<(query: string) => Promise<Answer>> {
  opening ??= (async () => {
    const [pagefind, catalogue] = await Promise.all([openPagefind(), loadCatalogue()]);
    return openIndex(pagefind, catalogue);
  })();
  return opening;
}

async function openPagefind(): Promise<Pagefind> {
  // Pagefind starts its worker itself, by an address in plain text: the default rule is asked about it.
  const worker = new URL(`${FOLDER}pagefind-worker.js`, location.href).href;
  scriptAddresses('default', (url) => new URL(url, location.href).href === worker);
  const pagefind = (await import(/* @vite-ignore */ `${FOLDER}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: import.meta.env.BASE_URL });
  // Or it would load its worker and its head only with the first question.
  await pagefind.init();
  return pagefind;
}

/** Asked of the host anew each time, as Pagefind asks for its own head: an older one would not fit the index. */
async function loadCatalogue(): Promise<Catalogue> {
  const reply = await fetch(`${FOLDER}${CATALOGUE}`, { cache: 'no-cache' });
  if (!reply.ok) throw new Error(`${CATALOGUE}: ${reply.status}`);
  return (await reply.json()) as Catalogue;
}

/** Whether the index can be reached at this moment. */
export async function reachable(): Promise<boolean> {
  const reply = await fetch(`${FOLDER}pagefind-entry.json`, { cache: 'no-store' }).catch(() => null);
  return reply?.ok ?? false;
}
