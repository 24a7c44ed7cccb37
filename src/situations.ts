/** What may have happened already: each leads straight to its own first step. */
import { getEntry, render } from 'astro:content';

const GUIDE = 'already-done';

/** Label on the home page, heading of the section in the guide. */
const SITUATIONS = [
  ['開いただけ・押しただけ', '開いただけ'],
  ['ID・パスワードを入れた', 'パスワードを入れた'],
  ['カード番号を入れた', 'カード情報を入れた'],
  ['お金を払った・送った', 'お金を払った・ギフトカードの番号を伝えた'],
  ['アプリを入れた', 'アプリを入れた・ファイルを開いた'],
] as const;

/** @throws when the guide has no such section, since somebody in a hurry would land at its top */
export async function situations(): Promise<{ label: string; path: string }[]> {
  const guide = await getEntry('guides', GUIDE);
  if (!guide) throw new Error(`The home page needs src/content/guides/${GUIDE}.mdx`);
  const { headings } = await render(guide);
  return SITUATIONS.map(([label, section]) => {
    const heading = headings.find(({ text }) => text === section);
    if (!heading) {
      throw new Error(
        `src/content/guides/${GUIDE}.mdx has no section "${section}". Write that heading, or change SITUATIONS in src/situations.ts`,
      );
    }
    return { label, path: `/guides/${GUIDE}/#${heading.slug}` };
  });
}
