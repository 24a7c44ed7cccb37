/** The picture that goes with a link to a case: its title and when it was seen. */
import type { APIRoute } from 'astro';
import { type Case, cases } from '../../catalogue.ts';
import { japaneseRange } from '../../dates.ts';
import { CARD, card } from '../../pictures/card.ts';
import { cachedPng } from '../../pictures/png.ts';
import { SITE } from '../../site.ts';

export async function getStaticPaths() {
  return (await cases()).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute<{ entry: Case }> = async ({ props: { entry } }) => {
  const { title, firstSeen, lastSeen } = entry.data;
  const foot = `${japaneseRange(firstSeen, lastSeen)}に見られました`;
  const svg = card({ title, kind: '偽メールの事例', foot }, SITE.name);
  return new Response(await cachedPng(svg, CARD.width), { headers: { 'Content-Type': 'image/png' } });
};
