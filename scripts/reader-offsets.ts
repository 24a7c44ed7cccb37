/** Whether all places in a Message lie within what they point into. */
import type { Message } from '../src/checker/message.ts';

/** One line per place that does not; empty when all is well. */
export function offsetProblems(message: Message): string[] {
  const problems: string[] = [];
  const expectWithin = (what: string, start: number, end: number, length: number) => {
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start < 0 || end < start || end > length)
      problems.push(`${what}: ${start}–${end} of ${length}`);
  };
  for (const { part, start, end, text, qr } of message.links) {
    if (qr) continue;
    expectWithin(`link in ${part}`, start, end, message[part].length);
    if (part === 'text' && message.text.slice(start, end) !== text)
      problems.push(`link ${JSON.stringify(text)} is not at ${start}`);
  }
  for (const { kind, start, end } of message.active) expectWithin(kind, start, end, message.html.length);
  for (const { how, start, end, at } of message.hidden) {
    expectWithin(`hidden by ${how}`, start, end, message.html.length);
    expectWithin(`text before what is hidden by ${how}`, 0, at, message.text.length);
  }
  return problems;
}
