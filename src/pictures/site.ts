/** The pictures in public/ that are drawn and not written: kept in the repository, made by `npm run pictures`. */
import { SITE } from '../site.ts';
import { CARD, siteCard } from './card.ts';
import { png } from './png.ts';

/** iOS cuts the corners itself and shows what is transparent in black: its icon has none. */
const square = (icon: string) => icon.replace(/ rx="12"/, '');

/** @param icon the source of public/icon.svg */
export async function sitePictures(icon: string): Promise<[name: string, picture: Buffer][]> {
  return [
    ['og.png', await png(siteCard(SITE.name), CARD.width)],
    ['icon-512.png', await png(icon, 512)],
    ['apple-touch-icon.png', await png(square(icon), 180)],
  ];
}
