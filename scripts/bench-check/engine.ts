/** One way of looking at a mail, started once and given many. */
export interface Engine {
  name: string;
  /** The processes whose memory it takes. */
  pids(): number[];
  /** Looks at one mail and throws away what it finds. Rejects when the engine failed on it. */
  look(mail: Uint8Array): Promise<void>;
  /** Asks whether it is there: what a question and an answer cost by themselves, on the way that mails take. */
  ping(): Promise<void>;
  stop(): Promise<void>;
}

/** @returns null where the engine is not installed */
export type Start = () => Promise<Engine | null>;
