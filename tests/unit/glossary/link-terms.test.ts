import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { linkTerms } from '../../../src/glossary/link-terms.ts';

const processor = await createMarkdownProcessor({ remarkPlugins: [linkTerms] });

/** The words that became links to the glossary, in order. */
async function linked(markdown: string, path = 'src/content/signs/x.mdx') {
  const { code } = await processor.render(markdown, { fileURL: new URL(`file:///site/${path}`) });
  return [
    ...code.matchAll(/<a href="\/guides\/glossary\/#[^"]+" title="用語集：[^"]+" class="term">([^<]+)<\/a>/g),
  ].map(([, word]) => word);
}

test.each([
  ['a word where it first stands, and not again', 'SPFを見ます。SPFは記録です。\n\nSPFです。', ['SPF']],
  ['each word', 'SPFとDKIMを見ます。', ['SPF', 'DKIM']],
  ['the longer of two words in one place', 'フィッシング対策協議会へ送ります。', ['フィッシング対策協議会']],
  ['the shorter one, too, where it stands alone', '短縮URLとURLです。', ['短縮URL', 'URL']],
  ['one link for two ways to write a word', '返送先（Return-Path）を見ます。', ['返送先']],
  ['words in lists, bold words and cells', '- **SPF**\n\n| a |\n| --- |\n| DKIM |', ['SPF', 'DKIM']],
  ['no heading', '## SPF\n\n### DKIM', []],
  ['no heading of a table', '| SPF |\n| --- |\n| a |', []],
  ['no quote of a mail', '> SPFとDKIM', []],
  ['no quoted word', '「SPF」の行を見ます。', []],
  ['no code', '`SPF` と\n\n```\nDKIM\n```', []],
  ['no word within a link, nor after it', '[SPFの記事](/signs/)です。SPFです。', []],
  ['no part of another word', 'ASPFとSPF2と11880と#91101です。', []],
])('links %s', async (_, markdown, words) => {
  expect(await linked(markdown)).toEqual(words);
});

test('a telephone number dials', async () => {
  const { code } = await processor.render('188か#9110に電話します。', {
    fileURL: new URL('file:///site/src/content/guides/report.mdx'),
  });
  const dialled = [...code.matchAll(/<a href="(tel:[^"]+)" title="[^"]+" class="dial">([^<]+)<\/a>/g)];
  expect(dialled.map(([, href, words]) => [href, words])).toEqual([
    ['tel:188', '188'],
    ['tel:%239110', '#9110'],
  ]);
});

test('links in guides and sign articles only, and not in the glossary itself', async () => {
  expect(await linked('SPFです。', 'src/content/guides/report.mdx')).toEqual(['SPF']);
  expect(await linked('SPFです。', 'src/content/guides/glossary.mdx')).toEqual([]);
  expect(await linked('SPFです。', 'src/content/cases/2023-11-order-info.mdx')).toEqual([]);
});
