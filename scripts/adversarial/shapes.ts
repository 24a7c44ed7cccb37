/** Inputs made to be slow to read: each shape aims at one place where a careless reader is quadratic. */
import { HTML } from './html.ts';
import { MAILS } from './mails.ts';
import type { Make } from './make.ts';
import { PICTURES } from './pictures.ts';
import { TEXTS } from './texts.ts';

export const SHAPES: Record<string, Make> = { ...MAILS, ...HTML, ...TEXTS, ...PICTURES };
