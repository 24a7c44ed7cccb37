/** The source of a <style> block to rules. */

import { LIMITS } from '../limits.ts';
import { addRule, parseDeclarations, type Sheet } from './css.ts';
import { EVERY_VIEW, viewsOf } from './media.ts';

function withoutComments(css: string): string {
  let result = '';
  let at = 0;
  for (;;) {
    const open = css.indexOf('/*', at);
    if (open < 0) break;
    result += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return result;
    at = close + 2;
  }
  return result + css.slice(at);
}

/** Index just after the block whose "{" stands before `at`. */
function afterBlock(css: string, at: number): number {
  let depth = 1;
  let end = at;
  for (; end < css.length && depth > 0; end++) {
    if (css[end] === '{') depth++;
    else if (css[end] === '}') depth--;
  }
  return end;
}

/** Adds the rules of one <style> block. What stands under @supports and its like may not hold and is skipped. */
export function addStyleSheet(sheet: Sheet, source: string): void {
  const css = withoutComments(source).replaceAll('<!--', '').replaceAll('-->', '');
  const open: number[] = [];
  let next = { open: css.indexOf('{'), close: css.indexOf('}') };
  for (let at = 0; next.open >= 0 && sheet.count < LIMITS.styleRules; ) {
    const views = open.at(-1) ?? EVERY_VIEW;
    if (next.close >= 0 && next.close < next.open) {
      open.pop();
      at = next.close + 1;
    } else {
      const before = css.slice(at, next.open);
      const prelude = before.slice(before.lastIndexOf(';') + 1).trim();
      at = next.open + 1;
      const inner = /^@media\b/i.test(prelude) ? views & viewsOf(prelude.slice(6)) : 0;
      if (inner !== 0) open.push(inner);
      else if (prelude.startsWith('@')) at = afterBlock(css, at);
      else {
        const close = next.close < 0 ? css.length : next.close;
        const declarations = parseDeclarations(css.slice(at, close));
        if (declarations.size > 0 && prelude.length < 4_000) {
          for (const selector of prelude.split(',')) addRule(sheet, selector, declarations, views);
        }
        at = close + 1;
      }
    }
    // Each brace is looked for once: a block that lacks the other kind must not search to the end at every step.
    next = {
      open: next.open < at ? css.indexOf('{', at) : next.open,
      close: next.close >= 0 && next.close < at ? css.indexOf('}', at) : next.close,
    };
  }
}
