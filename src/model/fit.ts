/**
 * To **fit** a schema is to hold no field that it does not know, and in each what belongs there. A front that does
 * not fit is explained mistake by mistake, and read as far as it can be.
 */
import type { z } from 'zod';
import { explainAll } from './explain.ts';
import type { Explanation, Issue, Path } from './explanation.ts';
import { type Front, offsetOf } from './front.ts';
import { mendingOf } from './mend.ts';
import { errorAt, type Message, mendedBy } from './message.ts';
import { nodeAt, writtenAt } from './node.ts';
import { type Blanks, isBlank, leaveOut } from './partial.ts';

export interface Fitting<T> {
  /** What the front holds, when it fits. */
  data?: T;
  /** Every way in which it does not, each at the word that is wrong. */
  messages: Message[];
  /** What can be read of a front that does not fit; a wrong word in it is `''`, or left out. */
  partial?: { front: Front; data: T };
}

/** How often what is left is looked at again: a field that was named wrong may hold more mistakes. */
const MOST_ROUNDS = 5;

/** Check frontmatter against a schema. */
export function checkFront<T>(
  schema: z.ZodType<T>,
  front: Front,
  file: { path: string; text: string },
): Fitting<T> {
  const result = schema.safeParse(filledFields(front.document.toJS()));
  if (result.success) return { data: result.data, messages: [] };
  const messages: Message[] = [];
  const blanks: Blanks = new Set();
  const rest: Front = { ...front, document: front.document.clone() as Front['document'] };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const explanations = mistakesIn(schema, rest, blanks);
    if (explanations.length === 0) {
      const data = { ...defaultsOf(schema), ...(filledFields(rest.document.toJS()) as T) };
      return { messages, partial: { front: rest, data } };
    }
    const found = explanations
      .filter(({ follows }) => !follows)
      .map((one) => messageOf(rest, file, one))
      .filter(isReadable(front));
    messages.push(...found.filter(isNewIn(messages)));
    leaveOut(rest.document, explanations, blanks);
  }
  if (messages.length > 0 || front.wrong.length > 0) return { messages };
  const reason = 'Unexpected fields, expected those of a page. Begin with a page that npm run new writes.';
  return { messages: [errorAt({ ...file, offset: front.start }, 'schema', reason)] };
}

function mistakesIn(schema: z.ZodType, { document }: Front, blanks: Blanks): Explanation[] {
  const data = filledFields(document.toJS());
  const issues: Issue[] = schema.safeParse(data).error?.issues ?? [];
  const told = ({ path }: { path: Issue['path'] }) => isBlank(nodeAt(document, path as Path), blanks);
  return explainAll(
    issues.filter((issue) => !told(issue)),
    document.toJS(),
    schema,
    (path, atKey) => writtenAt(document, path, atKey),
  ).filter((one) => !told({ path: [...one.path] }));
}

function messageOf(front: Front, file: { path: string; text: string }, one: Explanation): Message {
  const message = errorAt({ ...file, offset: offsetOf(front, one.path, one.atKey) }, 'schema', one.reason);
  return mendedBy(message, mendingOf(front, file.text, one));
}

/** What is wrong where the YAML is broken is told already. */
function isReadable({ wrong }: Front): (message: Message) => boolean {
  return ({ offset }) => !wrong.some(({ start, end }) => start <= offset && offset <= end);
}

function isNewIn(told: readonly Message[]): (message: Message) => boolean {
  return ({ offset, reason }) => !told.some((one) => one.offset === offset && one.reason === reason);
}

/** A field with nothing behind it (`aliases:`) is as good as absent: a person may be about to fill it. */
function filledFields(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data ?? {};
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

/** What a schema puts in the place of fields that are not there. */
function defaultsOf<T>(schema: z.ZodType<T>): Record<string, unknown> {
  const shape = (schema as unknown as { shape?: Record<string, z.ZodType> }).shape ?? {};
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]) => {
      const { data, success } = field.safeParse(undefined);
      return success && data !== undefined ? [[name, data]] : [];
    }),
  );
}
