import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { linkTerms } from './src/glossary/link-terms.ts';
import { contentGuards } from './src/integrations/content-guards.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { searchIndex } from './src/search/integration.ts';

export default defineConfig({
  site: 'https://mikiwake.example',
  trailingSlash: 'always',
  integrations: [contentGuards(), mdx(), preact(), searchIndex(), sitemap()],
  // Astro 7's own processor leaves 「**」 beside Japanese unbolded and rewrites quotes, which would falsify quoted mail.
  markdown: {
    processor: unified({ remarkPlugins: [remarkCjkFriendly, linkTerms], smartypants: false }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    // One sheet for all pages: smaller in all than a handful for each, and fetched once.
    build: {
      cssCodeSplit: false,
      // Astro marks each MDX module with a directive that it reads itself before the bundler sees it: a warning for each page.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    worker: { format: 'es' },
    // The bundler doubles the suffix list when it takes it from tldts's modules (114 kB gzip); tldts's own bundle has 48.
    resolve: { alias: { tldts: 'tldts/dist/index.esm.min.js' } },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      // connect-src and worker-src are set page by page: the checker page must be able to say 'none'.
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "object-src 'none'",
        "manifest-src 'self'",
        // No text becomes markup or a script; who may start a worker says so page by page.
        "require-trusted-types-for 'script'",
      ],
    },
  },
});
