/** HTML to a tree by the rules of browsers, with bounds: the standard's own algorithm is quadratic on hostile input. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, Parser, type Token } from 'parse5';
import { LIMITS } from '../limits.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Comment = DefaultTreeAdapterTypes.CommentNode;
export type Document = DefaultTreeAdapterTypes.Document;

class Enough extends Error {}

/** Their content is no markup; leaving the tag out would turn a script into text. */
const RAW = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes|plaintext|svg|math)$/;

/** Parses. What lies beyond a bound is left out and named in `truncated`. */
export function parseTree(html: string, truncated: Set<string>): Document {
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement(...args) {
      // Counted here, because stray closing tags make elements as well.
      if (++elements > LIMITS.elements) throw new Enough();
      return defaultTreeAdapter.createElement(...args);
    },
    // Of an element's many places only where it begins and ends, and where its start tag does, is asked for.
    updateNodeSourceCodeLocation(node, { endOffset }) {
      const place = node.sourceCodeLocation;
      if (place && endOffset !== undefined) node.sourceCodeLocation = { ...place, endOffset };
    },
  };
  class BoundedParser extends Parser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
    private roots = 0;
    override onStartTag(token: Token.TagToken): void {
      const { tagName } = token;
      // Every further <html> or <body> merges its attributes into the first: quadratic in their number.
      if ((tagName === 'html' || tagName === 'body') && ++this.roots > 8) return;
      if (this.openElements.stackTop >= LIMITS.elementDepth && !RAW.test(tagName)) {
        truncated.add('nesting');
        return;
      }
      super.onStartTag(token);
    }
  }
  if (html.length > LIMITS.htmlChars) truncated.add('html');
  const parser = new BoundedParser({ treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  try {
    parser.tokenizer.write(html.slice(0, LIMITS.htmlChars), true);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    truncated.add('html');
  }
  return parser.document;
}

/** Where a node stands in the source (UTF-16 indices); elements that the source only implies stand nowhere, at 0. */
export function placeOf({ sourceCodeLocation }: Node): { start: number; end: number } {
  return { start: sourceCodeLocation?.startOffset ?? 0, end: sourceCodeLocation?.endOffset ?? 0 };
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((attr) => attr.name === name);
}
