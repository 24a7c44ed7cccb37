/** `npm run pictures`: draws the site's own pictures in public/ anew, from icon.svg and from the words in src/. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sitePictures } from '../src/pictures/site.ts';

const PUBLIC = path.resolve(import.meta.dirname, '../public');

const icon = readFileSync(path.join(PUBLIC, 'icon.svg'), 'utf8');
for (const [name, picture] of await sitePictures(icon)) {
  writeFileSync(path.join(PUBLIC, name), picture);
  console.log(`public/${name}  ${picture.length} bytes`);
}
