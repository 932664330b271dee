/**
 * A **check** reads every page and tells every mistake in one run. The command and the build use the same
 * one, and the build goes on with the very pages that were checked.
 */
import { readIdentity } from '../model/identity.ts';
import { type Message, sortMessages } from '../model/message.ts';
import type { ContentFile, Page } from '../model/page.ts';
import { contentOf } from './content.ts';
import { rules } from './every-rule.ts';
import { type Examined, examine } from './examine.ts';
import { attempt, FAILED, failure, guarded } from './guard.ts';
import type { Rule } from './rule.ts';
import { conflictIn } from './rules/merge-conflict.ts';

export { rules } from './every-rule.ts';

export interface CheckInput {
  /** Files that should be pages. */
  files: readonly ContentFile[];
  /** `sources/<id>.ledger.json`. */
  ledgers?: readonly ContentFile[];
  /** `identity.yml`. */
  identity?: ContentFile | undefined;
}

export interface Checked {
  /** Pages that could be read, in the order of the files. */
  pages: Page[];
  /** Every mistake, sorted by file and place. */
  messages: Message[];
}

/**
 * Read pages and hold them against every rule.
 *
 * @param examineFile
 *   Tells the same as `examine`, maybe because it remembers.
 * @param held
 *   Rules over the whole content; all of them, where nothing is said.
 */
export function check(
  { files, ledgers, identity }: CheckInput,
  examineFile: (file: ContentFile) => Examined = examine,
  held: readonly Rule[] = rules,
): Checked {
  const examined = files.map(examineFile);
  const decisions = identity && decisionsIn(identity);
  const readable = examined.flatMap(({ page, partial }) => page ?? partial ?? []);
  const content = contentOf(files, readable, { decisions: decisions?.decisions, ledgers });
  const messages = [
    ...examined.flatMap((one) => one.messages),
    ...(decisions?.messages ?? []),
    ...held.filter(({ alone }) => !alone).flatMap((rule) => guarded(rule, content)),
  ];
  return { pages: examined.flatMap(({ page }) => page ?? []), messages: sortMessages(toldOnce(messages)) };
}

function decisionsIn(identity: ContentFile): ReturnType<typeof readIdentity> {
  const conflict = conflictIn(identity);
  if (conflict.length > 0) return { messages: conflict };
  return attempt(
    () => readIdentity(identity),
    (error) => ({ messages: [failure(identity, 'reading', error)] }),
  );
}

/**
 * Of a word that does not fit the schema, and of which a rule knows more, only the rule tells; that a rule failed is
 * for a person to know only where nothing else is wrong with the file.
 */
function toldOnce(all: readonly Message[]): Message[] {
  const messages = withoutFailures(all);
  const place = ({ path, offset }: Message) => `${offset} ${path}`;
  const unfit = messages.filter(({ rule }) => rule === 'schema').map(place);
  if (unfit.length === 0) return [...messages];
  const told = new Set(messages.filter(({ rule }) => rule !== 'schema').map(place));
  return messages.filter((message) => message.rule !== 'schema' || !told.has(place(message)));
}

function withoutFailures(messages: readonly Message[]): readonly Message[] {
  if (!messages.some(({ rule }) => rule === FAILED)) return messages;
  const errors = messages.filter(({ rule, severity }) => rule !== FAILED && severity === 'error');
  const wrong = new Set(errors.map(({ path }) => path));
  return messages.filter(({ rule, path }) => rule !== FAILED || !wrong.has(path));
}
