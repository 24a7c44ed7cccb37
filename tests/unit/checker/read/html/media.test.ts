import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../../../src/checker/read/html/html.ts';
import { viewsOf } from '../../../../../src/checker/read/html/media.ts';

const PC = 1;
const PHONE = 2;

describe('conditions', () => {
  it.each([
    ['screen', PC | PHONE],
    ['only screen and (max-width: 600px)', PHONE],
    ['screen and (max-device-width:480px), print', PHONE],
    ['(min-width: 601px)', PC],
    ['(min-width:320px) and (max-width:480px)', PHONE],
    ['(max-width: 40em)', PHONE],
    ['(width <= 600px)', PHONE],
    ['(width > 600px)', PC],
    ['(orientation: portrait)', PHONE],
    ['screen and (-webkit-min-device-pixel-ratio: 0)', PC | PHONE],
    ['(-webkit-min-device-pixel-ratio: 2)', PHONE],
    ['(max-width: 1px)', 0],
    ['print', 0],
    ['(prefers-color-scheme: dark)', 0],
    ['(foo: bar)', 0],
    ['not screen', 0],
    ['', 0],
  ])('%s', (query, views) => {
    expect(viewsOf(query)).toBe(views);
  });
});

const at = (query: string, rules: string) => `<style>@media ${query}{${rules}}</style>`;

describe('hidden is what no reader sees', () => {
  it.each([
    ['on phones only', `${at('(max-width:600px)', '.m{display:none}')}<p class=m>x</p>`],
    ['on wide windows only', `${at('(min-width:601px)', '.m{display:none}')}<p class=m>x</p>`],
    [
      'by a rule that one for phones undoes',
      `<style>.m{display:none}</style>${at('(max-width:600px)', '.m{display:block}')}<p class=m>x</p>`,
    ],
    [
      'by a style attribute that one for phones overrules',
      `${at('(max-width:600px)', '.m{display:block!important;max-height:none!important;font-size:14px!important}')}<div class=m style="display:none;max-height:0;overflow:hidden;font-size:0">x</div>`,
    ],
  ])('not: %s', (_, html) => {
    const { text, hidden } = renderHtml(html, new Set());
    expect(text).toBe('x');
    expect(hidden).toEqual([]);
  });

  it.each([
    ['always', `<style>.m{display:none}</style>${at('(max-width:600px)', '.n{color:red}')}<p class=m>x</p>`],
    [
      'shown only in no window there is',
      `<style>.m{display:none}</style>${at('(max-width:1px)', '.m{display:block}')}<p class=m>x</p>`,
    ],
    [
      'shown only in print',
      `<style>.m{display:none}</style>${at('print', '.m{display:block}')}<p class=m>x</p>`,
    ],
    [
      'in one way on phones, in another elsewhere',
      `<style>.m{display:none}</style>${at('(max-width:600px)', '.m{display:block;font-size:0}')}<p class=m>x</p>`,
    ],
    [
      'by a rule marked important, whatever follows',
      `<style>.m{display:none!important}p.m{display:block}</style>${at('(max-width:600px)', '.m{display:block}')}<p class=m>x</p>`,
    ],
    [
      'by a rule inside two conditions',
      `<style>@media screen{@media all{.m{display:none}}}</style><p class=m>x</p>`,
    ],
    [
      'by a rule behind a block that is skipped',
      '<style>@font-face{a:b}@supports (x:y){.m{a:b}}.m{display:none}</style><p class=m>x</p>',
    ],
  ])('%s', (_, html) => {
    const { text, hidden } = renderHtml(`a${html}`, new Set());
    expect(text).toBe('a');
    expect(hidden).toMatchObject([{ text: 'x', how: 'display' }]);
  });

  it('a link is hidden where no reader sees it, and only there', () => {
    const html =
      '<style>.d,.h{display:none}@media (max-width:600px){.d{display:block}}</style>' +
      '<div class=d><a href="https://phone.example/">x</a></div><div class=h><a href="https://never.example/">y</a></div>';
    const { anchors } = renderHtml(html, new Set());
    expect(anchors.map((anchor) => anchor.hidden)).toEqual([false, true]);
  });
});
