/**
 * What a change **brought**: the mistakes in the files that it touched, and those that it made elsewhere. A
 * mistake in another file that stood there before is none of its business.
 */
import type { Message } from '../model/message.ts';

/**
 * @param changed
 *   Paths of the files that are not as before.
 * @param before
 *   Messages of the content before the change; asked for only when there are any elsewhere.
 */
export function broughtBy(
  messages: readonly Message[],
  changed: ReadonlySet<string>,
  before: () => readonly Message[] | undefined,
): Message[] {
  const elsewhere = messages.filter(({ path }) => !changed.has(path));
  const earlier = elsewhere.length > 0 ? before() : [];
  if (!earlier) return [...messages];
  const stood = new Set<Message>();
  for (const sameness of [wholly, inPlace]) pair(elsewhere, earlier, sameness, stood);
  return messages.filter((message) => !stood.has(message));
}

/** Words may change because others did: `Did you mean …` names the nearest of all ids. */
const inPlace = ({ path, line, column, rule, severity }: Message) =>
  JSON.stringify([path, line, column, rule, severity]);
const wholly = (message: Message) => `${inPlace(message)} ${message.reason}`;

/** Add to `stood` what is the same as a message of before that is not taken yet: of two where one was, one is new. */
function pair(
  now: readonly Message[],
  before: readonly Message[],
  sameness: (message: Message) => string,
  stood: Set<Message>,
): void {
  const counts = new Map<string, number>();
  for (const message of before) counts.set(sameness(message), (counts.get(sameness(message)) ?? 0) + 1);
  for (const message of now) if (stood.has(message)) take(counts, sameness(message));
  for (const message of now) if (!stood.has(message) && take(counts, sameness(message))) stood.add(message);
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  counts.set(key, count - 1);
  return count > 0;
}
