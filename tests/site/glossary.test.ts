/** Words of the glossary lead there, once a page. */
import { expect, test } from 'vitest';
import { GLOSSARY_PATH, TERMS, termId } from '../../src/glossary/terms.ts';
import { type Element, page, pagesUnder, withClass, withTag } from './support/site.ts';

const articles = [...pagesUnder('/guides/'), ...pagesUnder('/signs/')].filter(
  ({ url }) => url !== GLOSSARY_PATH,
);
const termsOf = (element: Element) =>
  [...withClass(element, 'term'), ...withClass(element, 'dial')]
    .map(({ attributes }) => attributes.get('href') ?? '')
    .map((href) => (href.startsWith('tel:') ? href : decodeURIComponent(href)));

test.each(articles)('$url leads to each word once, and never from a heading or a quote', (article) => {
  const terms = termsOf(article);
  expect(terms.filter((href, index) => terms.indexOf(href) !== index)).toEqual([]);
  const elsewhere = withTag(article, 'h1', 'h2', 'h3', 'h4', 'blockquote', 'figure', 'th', 'pre');
  expect(elsewhere.flatMap(termsOf)).toEqual([]);
});

test.each(TERMS)('$name stands in the glossary and is used in an article', (term) => {
  const ids = page(GLOSSARY_PATH).all.map(({ attributes }) => attributes.get('id'));
  expect(ids.filter((id) => id === termId(term))).toHaveLength(1);
  const href = term.dial ?? `${GLOSSARY_PATH}#${termId(term)}`;
  expect(articles.filter((article) => termsOf(article).includes(href)).length).toBeGreaterThan(0);
});
