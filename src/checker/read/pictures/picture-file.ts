/** A picture or a PDF that is not in a mail: a screenshot, a photograph of a screen, a flyer. */
import { type Message, Unreadable } from '../../message.ts';
import type { Problem } from '../../report.ts';
import { blankMessage } from '../blank-message.ts';
import { type PictureFile, readPictures } from './pictures.ts';

/**
 * Its code is judged like an address that is brought.
 * @throws {Unreadable} with `problem` where it holds no address: the words in a picture are not read
 */
export async function readPictureFile(file: PictureFile, problem: Problem): Promise<Message> {
  const message = blankMessage('url');
  const truncated = new Set<string>();
  const { pictures, links } = await readPictures([file], 'text', truncated);
  if (links.length === 0) throw new Unreadable(problem);
  Object.assign(message, { pictures, links, truncated: [...truncated] });
  message.coverage.links = true;
  return message;
}
