/** Why nothing was written, and what to do about it; in English, for the terminal. */
export class Refusal extends Error {}
