/**
 * **New mistakes** are those that the check finds after the change and did not find before it, wherever they are.
 */
import { check } from '../../check/check.ts';
import { type Message, sortMessages } from '../../model/message.ts';
import type { Side, Sides } from './side.ts';

export interface Mistakes {
  /** Errors first, then by file and place. */
  added: Message[];
  /** How many there were before and are no longer. */
  mended: number;
}

export function newMistakes({ before, after }: Sides): Mistakes {
  const [old, now] = [messagesOf(before), messagesOf(after)];
  const added = without(now, old);
  const errors = added.filter(({ severity }) => severity === 'error');
  const warnings = added.filter(({ severity }) => severity !== 'error');
  return { added: [...sortMessages(errors), ...sortMessages(warnings)], mended: without(old, now).length };
}

/** Files that nobody asked for are taken to be right: what they have wrong is wrong on both sides. */
function messagesOf({ input, examined }: Side): Message[] {
  return check(input, ({ path }) => examined.get(path) ?? { messages: [] }).messages;
}

/** Lines move when a page changes, so a mistake is the same when its words are; two of the same count twice. */
function without(messages: readonly Message[], others: readonly Message[]): Message[] {
  const counts = new Map<string, number>();
  for (const message of others) counts.set(keyOf(message), (counts.get(keyOf(message)) ?? 0) + 1);
  return messages.filter((message) => {
    const key = keyOf(message);
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

/** Line numbers in the words of a message do not tell two mistakes apart. */
function keyOf({ path, rule, reason }: Message): string {
  return `${path}\n${rule}\n${reason.replace(/\bline \d+/g, 'line')}`;
}
