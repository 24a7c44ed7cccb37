/** The checks, in the order people see them: who sent it, where it leads, what it says, what only the reader knows. */
import type { Check } from '../check.ts';

export const CHECKS: readonly Check[] = [];
