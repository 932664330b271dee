/**
 * What is **told** of a check: of the same mistake made thousands of times in a file, the first hundreds, and how
 * many more there are. Who mends those has mended the others, or looks again.
 */
import type { Message } from '../model/message.ts';

/** Most messages of one rule about one file. */
const MOST_TOLD = 500;

/**
 * @param messages
 *   Sorted as a person reads; they stay so.
 */
export function toldOf(messages: readonly Message[]): readonly Message[] {
  if (messages.length <= MOST_TOLD) return messages;
  const counts = new Map<string, number>();
  for (const message of messages) counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1);
  const told = new Map<string, number>();
  return messages.flatMap((message) => {
    const key = keyOf(message);
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    if (before < MOST_TOLD) return [message];
    return before === MOST_TOLD ? [more(message, (counts.get(key) ?? 0) - MOST_TOLD)] : [];
  });
}

/** Of the first that is not told: there they go on. */
function more({ fix: _, ...message }: Message, count: number): Message {
  const mistakes = count === 1 ? '1 more mistake' : `${count} more mistakes`;
  return {
    ...message,
    reason: `Unexpected ${mistakes} of this rule, expected none. Mend those above first.`,
  };
}

function keyOf({ path, rule, severity }: Message): string {
  return `${severity} ${rule} ${path}`;
}
