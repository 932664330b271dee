/**
 * `npm run check -- --fix`: **mend** what can be mended without a doubt, and tell each mistake that is gone.
 */
import type { Checked, CheckInput } from '../src/check/check.ts';
import { fixContent } from '../src/check/fix/apply.ts';
import { oneLine } from '../src/check/report.ts';
import { type Message, type Replacement, sortMessages } from '../src/model/message.ts';
import { withLock } from '../src/store/lock.ts';
import { writeContent } from '../src/store/write.ts';
import { filesIn } from './check-input.ts';

export interface MendOptions {
  checkOf: (input: CheckInput) => Checked;
  /** May a file be changed? */
  mayMend: (path: string) => boolean;
  /** Turns a path below the content folder into the path to show. */
  shown: (path: string) => string;
  /** Only tell what would be done. */
  dryRun: boolean;
}

export interface Mended {
  input: CheckInput;
  /** The check of what is left. */
  checked: Checked;
  /** One for each mistake that is gone. */
  lines: string[];
}

/**
 * Mend, and write what is changed, all or nothing.
 *
 * @throws {Unwritable}
 *   When it cannot be written, or a file was edited meanwhile: then nothing is.
 */
export async function mend(root: string, input: CheckInput, options: MendOptions): Promise<Mended> {
  const { checkOf, mayMend, dryRun } = options;
  const wholes = new WeakMap<Message, { message: Message; text: string }>();
  const result = fixContent(input, (now) => {
    const checked = checkOf(now);
    const texts = new Map(filesIn(now).map(({ path, text }) => [path, text]));
    const messages = checked.messages.map((message) => {
      const { fix, ...rest } = message;
      const isWhole = !texts.get(message.path)?.includes(LOST);
      const offered = fix && isWhole && mayMend(message.path) ? message : rest;
      wholes.set(offered, { message, text: texts.get(message.path) ?? '' });
      return offered;
    });
    return { ...checked, messages };
  });
  const before = new Map(filesIn(input).map(({ path, text }) => [path, text]));
  const changes = result.changed.map(({ path, text }) => ({ path, text, before: before.get(path) }));
  if (changes.length > 0 && !dryRun) await withLock(root, () => writeContent(root, changes));
  const messages = result.checked.messages.map((message) => wholes.get(message)?.message ?? message);
  const lines = sortMessages(result.mended).map((message) =>
    lineOf(message, wholes.get(message)?.text ?? '', options),
  );
  return { input: result.input, checked: { ...result.checked, messages }, lines };
}

function lineOf(message: Message, text: string, { shown, dryRun }: MendOptions): string {
  const { path, line, column, rule, fix = [] } = message;
  const [first] = fix;
  const more = fix.length > 1 ? `, and ${fix.length - 1} more` : '';
  const deed = dryRun ? 'would mend' : 'mended';
  return `${oneLine(shown(path))}:${line}:${column}: ${deed} ${rule}${first ? `: ${changeOf(first, text)}${more}` : ''}`;
}

/** The words before and after. */
function changeOf({ start, end, text: words }: Replacement, text: string): string {
  const before = text.slice(start, end);
  if (before === '') return `${quoted(words)} added`;
  return words === '' ? `${quoted(before)} removed` : `${quoted(before)} → ${quoted(words)}`;
}

/** What stands for bytes that could not be read: a file with such would lose them when it is written. */
const LOST = '\uFFFD';

/** Longest words that are shown, in characters. */
const LONGEST_SHOWN = 80;

/** White space and what cannot be seen is shown by name. */
function quoted(words: string): string {
  const short = words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
  const shown = short
    .replace(/[\n\r\t]/g, (space) => JSON.stringify(space).slice(1, -1))
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (hidden) =>
      Array.from(
        { length: hidden.length },
        (_, at) => `\\u${hidden.charCodeAt(at).toString(16).padStart(4, '0')}`,
      ).join(''),
    );
  return `\`${shown}\``;
}
