/** Markup that acts by itself or takes what is typed. */
import type { ActiveContent } from '../../message.ts';
import { attribute, type Element } from './tree.ts';

/** Without a type, or with one of these, a browser runs it. Newsletters carry data blocks (application/ld+json), too. */
const RUNS = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|live)script\d?\.?\d?|text\/vbscript)$/;

function kindOf(element: Element): ActiveContent['kind'] | null {
  switch (element.tagName) {
    case 'form':
      return 'form';
    case 'input':
      return /^password$/i.test(attribute(element, 'type')) ? 'password' : null;
    case 'script': {
      const type = attribute(element, 'type').split(';', 1)[0] as string;
      return RUNS.test(type.trim().toLowerCase()) ? 'script' : null;
    }
    case 'meta':
      return /^refresh$/i.test(attribute(element, 'http-equiv')) ? 'refresh' : null;
    case 'base':
      // <base target> is every newsletter's; x-msg:// and the like are what mail programs leave when they save or copy.
      return /^\s*(?:https?:|[\\/]{2})/i.test(attribute(element, 'href')) ? 'base' : null;
    default:
      return null;
  }
}

/** Gmail, Yahoo! and others once wrote handlers into the links of mails they quoted: nobody's attack by itself. */
function isHandled(element: Element): boolean {
  return element.attrs.some(({ name, value }) => /^on[a-z]{3,30}$/i.test(name) && value.trim() !== '');
}

/** What `element` does, with the place of its start tag (a script's: of the whole), or null. */
export function activeContent(element: Element): ActiveContent | null {
  const kind = kindOf(element) ?? (isHandled(element) ? 'handler' : null);
  const place = element.sourceCodeLocation;
  if (!kind || !place) return null;
  const end = kind === 'script' ? place.endOffset : (place.startTag?.endOffset ?? place.endOffset);
  return { kind, start: place.startOffset, end };
}
