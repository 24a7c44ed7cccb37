/** Which of a mail's parts a program would show as its body, and which it would offer to save. */
import { fileName, type Part } from './mime.ts';

export interface Chosen {
  kind: 'plain' | 'html';
  part: Part;
  /** The plain alternative of an HTML part. */
  plain?: Part[];
}

/** A mail's parts, by what becomes of them. */
export interface Gathered {
  chosen: Chosen[];
  attachments: Part[];
  messages: Part[];
}

function isAttachment(part: Part): boolean {
  const { value } = part.disposition;
  return value === 'attachment' || (value !== 'inline' && fileName(part) !== undefined);
}

/** A mail passed on as an attachment, whatever type the sender's program gave it. */
function isMail(part: Part): boolean {
  if (/^message\/(?:rfc822|global)$/.test(part.type.value)) return true;
  if (part.type.value === 'application/vnd.ms-outlook') return true;
  return part.type.value === 'application/octet-stream' && /\.(?:eml|msg)$/i.test(fileName(part) ?? '');
}

function gather(part: Part, into: Gathered): void {
  const { value } = part.type;
  if (value === 'multipart/alternative') alternative(part, into);
  else if (part.children.length > 0) {
    for (const child of part.children) gather(child, into);
  } else if (isMail(part)) into.messages.push(part);
  else if (value === 'text/html' && !isAttachment(part)) into.chosen.push({ kind: 'html', part });
  else if (value === 'text/plain' && !isAttachment(part)) into.chosen.push({ kind: 'plain', part });
  else if (!value.startsWith('multipart/') && part.body.length > 0) into.attachments.push(part);
}

/** Programs show the HTML of an alternative; the plain one only where there is none. */
function alternative(part: Part, into: Gathered): void {
  const inner: Gathered = { chosen: [], attachments: into.attachments, messages: into.messages };
  for (const child of part.children) gather(child, inner);
  const html = inner.chosen.filter((chosen) => chosen.kind === 'html');
  const plain = inner.chosen.filter((chosen) => chosen.kind === 'plain');
  const last = html.at(-1);
  if (last) into.chosen.push({ ...last, plain: plain.map(({ part }) => part) });
  else into.chosen.push(...plain.slice(0, 1));
}

/** @param root the whole mail */
export function gatherParts(root: Part): Gathered {
  const gathered: Gathered = { chosen: [], attachments: [], messages: [] };
  gather(root, gathered);
  return gathered;
}
