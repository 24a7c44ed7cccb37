import { expect, test } from 'vitest';
import { connectSource } from '../../src/comments/way.ts';
import { COMMENTS } from '../../src/comments.config.ts';
import { page, pagesUnder, withTag } from './support/site.ts';

const casePages = pagesUnder('/cases/').filter(({ all }) =>
  all.some(({ attributes }) => attributes.get('id') === 'comments'),
);

test('every case page has a place for readers’ words', () => {
  expect(casePages.length).toBeGreaterThan(10);
});

test.each(casePages)('$url takes what the owner takes, and says so where it is nothing', (page) => {
  const forms = withTag(page, 'form').filter(({ attributes }) => attributes.has('data-comment'));
  expect(forms).toHaveLength(COMMENTS.by === 'none' ? 0 : 1);
  expect(/受け付けていません/.test(page.text)).toBe(COMMENTS.by === 'none');
  // No form may ever be sent by the browser itself: it would carry what was not masked.
  for (const { attributes } of forms) expect(attributes.has('action')).toBe(false);
  expect(page.html).toContain(`connect-src ${connectSource(COMMENTS)}`);
});

test('the page about the site says the same', () => {
  expect(/受け付けていません/.test(page('/about/').text)).toBe(COMMENTS.by === 'none');
});
