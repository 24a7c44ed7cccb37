import type { Input, Message } from '../message.ts';
import { Unreadable } from '../message.ts';

/**
 * Reads any input into a Message. Each reader is loaded when first needed.
 * @throws {Unreadable} with the problem, when there is nothing that could be judged
 */
export async function read(_input: Input): Promise<Message> {
  throw new Unreadable('failed');
}
