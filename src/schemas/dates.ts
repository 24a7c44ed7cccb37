import { z } from 'astro/zod';
import { wants } from './field.ts';

/** YAML turns an unquoted 2023-11-21 into a Date; everywhere else on this site a date is text. */
const text = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);

function isReal(value: string): boolean {
  const [year = '', month = '', day = '01'] = value.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) && year >= '1995';
}

/** A day: YYYY-MM-DD, in the Gregorian calendar. */
export const day = (example: string) => {
  const error = wants('a real day, YYYY-MM-DD', example);
  return z.preprocess(
    text,
    z
      .string(error)
      .regex(/^\d{4}-\d{2}-\d{2}$/, { ...error, abort: true })
      .refine(isReal, error),
  );
};

/** A day, or a month where the day is not known: YYYY-MM-DD or YYYY-MM. */
export const dayOrMonth = (example: string) => {
  const error = wants('a real day or month, YYYY-MM-DD or YYYY-MM', example);
  return z.preprocess(
    text,
    z
      .string(error)
      .regex(/^\d{4}-\d{2}(-\d{2})?$/, { ...error, abort: true })
      .refine(isReal, error),
  );
};

/** True if `later` certainly lies before `earlier`. A month compares equal to each of its days. */
export function isBefore(later: string, earlier: string): boolean {
  const length = Math.min(later.length, earlier.length);
  return later.slice(0, length) < earlier.slice(0, length);
}

/** The three dates every page shows. */
export const pageDates = {
  /** Day the page was first published. */
  published: day("published: '2026-11-22'"),
  /** Day of the last change that a reader would notice. */
  updated: day("updated: '2026-11-22'"),
  /** Day on which all facts and links of the page were last checked against their sources. */
  checked: day("checked: '2026-11-22'"),
};

/** Cure for `updated` or `checked` before `published`; '' if the dates are in order. */
export function dateOrder(page: { published: string; updated: string; checked: string }): string {
  if (isBefore(page.updated, page.published)) {
    return `updated (${page.updated}) lies before published (${page.published}). Write it like this: updated: '${page.published}'`;
  }
  if (isBefore(page.checked, page.published)) {
    return `checked (${page.checked}) lies before published (${page.published}). Write it like this: checked: '${page.published}'`;
  }
  return '';
}
