/** Whatever tells readers on which day it was last checked. */
import { GUIDE_PATH, translations } from '../../already-done/languages.ts';
import { type ContentFile, isPage } from '../../content-files.ts';
import { ABOUT_DATES, CONTACTS_CHECKED } from '../../site.ts';
import { STEP_SOURCES } from '../../steps/sources.ts';
import { isDay } from '../age.ts';

export interface Dated {
  file: string;
  /** YYYY-MM-DD or YYYY-MM. */
  checked: string;
}

/** The translations of the recovery guide, with the day on which each was held against the original. */
export const reviews: Dated[] = translations.map(({ id, reviewed }) => ({
  file: `src/already-done/languages.ts ${id}`,
  checked: reviewed,
}));

/** @throws on a page without a day of checking, naming it */
export function datedPages(content: readonly ContentFile[]): Dated[] {
  return [
    ...content.filter(isPage).map((page) => ({ file: page.file, checked: checkedOn(page) })),
    ...reviews,
    { file: 'src/site.ts CONTACTS_CHECKED', checked: CONTACTS_CHECKED },
    { file: 'src/site.ts ABOUT_DATES', checked: ABOUT_DATES.checked },
    ...Object.entries(STEP_SOURCES).map(([id, { checked }]) => ({
      file: `src/steps/sources.ts ${id}`,
      checked,
    })),
  ];
}

/** Translations that were last held against an original which has changed since. */
export const behind = (translated: readonly Dated[], updated: string): Dated[] =>
  translated.filter(({ checked }) => checked < updated);

/** Day of the last change to the guide that is translated. */
export function originalUpdated(content: readonly ContentFile[]): string {
  const original = content.find(({ collection, id }) => `/${collection}/${id}/` === GUIDE_PATH);
  const { updated } = (original?.data ?? {}) as { updated?: unknown };
  if (typeof updated === 'string' && isDay(updated)) return updated;
  throw new Error(`${GUIDE_PATH}: has no day of its last change. Write: updated: 'YYYY-MM-DD'`);
}

function checkedOn({ file, data, broken }: ContentFile): string {
  const { checked } = (data ?? {}) as { checked?: unknown };
  if (broken === '' && typeof checked === 'string' && isDay(checked)) return checked;
  throw new Error(`${file}: ${broken || "has no day of checking. Write: checked: 'YYYY-MM-DD'"}`);
}
