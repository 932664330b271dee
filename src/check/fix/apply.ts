/**
 * A **fix** is what a message knows to mend without a doubt. Fixes are put into the text as they stand in it:
 * nothing is printed anew, and what lies between them stays byte for byte.
 */
import type { Message, Replacement } from '../../model/message.ts';
import type { ContentFile } from '../../model/page.ts';
import { type Checked, type CheckInput, check } from '../check.ts';

/** Rounds after which mending ends whatever is left: one fix may bring the next mistake to light. */
const MOST_ROUNDS = 10;

/**
 * Put fixes into a text. A fix is taken whole or not at all, the one that begins first before others: those
 * that would touch the same words are left out, and a further round takes them.
 *
 * ```text
 * name: NATO: it␠␠        fixes: 6…14 → "NATO: it", 14…16 → nothing
 * name: "NATO: it"
 * ```
 *
 * @param messages
 *   Of this one text; those without a fix do nothing.
 * @throws {RangeError}
 *   When a fix lies outside the text.
 */
export function applyFixes(text: string, messages: readonly Message[]): string {
  const taken = takenOf(messages, text.length).taken;
  let result = '';
  let last = 0;
  for (const { start, end, text: words } of taken) {
    result += text.slice(last, start) + words;
    last = end;
  }
  return result + text.slice(last);
}

/** Everything that was mended, and what that leaves. */
export interface Mended {
  input: CheckInput;
  /** Files that are other than before, as they are now. */
  changed: ContentFile[];
  /** What was mended, in the order of rounds; places are those of its round. */
  mended: Message[];
  rounds: number;
  /** The check of what is left. */
  checked: Checked;
}

/** Check, mend and check again until nothing more can be mended; mending what comes back changes nothing. */
export function fixContent(input: CheckInput, checkOf: (input: CheckInput) => Checked = check): Mended {
  const mended: Message[] = [];
  let now = input;
  let checked = checkOf(now);
  let rounds = 0;
  for (; rounds < MOST_ROUNDS; rounds++) {
    const { input: next, used } = oneRound(now, checked.messages);
    if (used.length === 0) break;
    mended.push(...used);
    now = next;
    checked = checkOf(now);
  }
  return { input: now, changed: changedFiles(input, now), mended, rounds, checked };
}

function oneRound(input: CheckInput, messages: readonly Message[]): { input: CheckInput; used: Message[] } {
  const byPath = Map.groupBy(messages, ({ path }) => path);
  const used: Message[] = [];
  const mend = <F extends ContentFile | undefined>(file: F): F => {
    const own = file && nowOf(byPath.get(file.path) ?? []);
    if (!own || own.length === 0) return file;
    const text = applyFixes(file.text, own);
    if (text === file.text) return file;
    used.push(...takenOf(own, file.text.length).used);
    return { ...file, text };
  };
  const { files, ledgers = [], identity } = input;
  const next = { ...input, files: files.map(mend), ledgers: ledgers.map(mend), identity: mend(identity) };
  return { input: next, used };
}

/** Rules about how a page is written, which hold whatever its fields mean. */
const OF_WRITING = 'frontmatter syntax plain-content plain-characters dead-marks tidy-lines'.split(' ');

/** While fields cannot be read as they are written, what they mean is not mended: it may have been read wrong. */
function nowOf(messages: readonly Message[]): Message[] {
  const broken = messages.some(({ rule }) => rule === 'frontmatter');
  return messages.filter(({ fix, rule }) => fix && (!broken || OF_WRITING.includes(rule)));
}

function changedFiles(before: CheckInput, after: CheckInput): ContentFile[] {
  const all = ({ files, ledgers = [], identity }: CheckInput) => [
    ...files,
    ...ledgers,
    ...(identity ? [identity] : []),
  ];
  const earlier = new Map(all(before).map(({ path, text }) => [path, text]));
  return all(after).filter(({ path, text }) => earlier.get(path) !== text);
}

interface Taken {
  /** In the order of the text, none of them over another. */
  taken: Replacement[];
  /** The messages they are of. */
  used: Message[];
}

function takenOf(messages: readonly Message[], length: number): Taken {
  const taken: Replacement[] = [];
  const used: Message[] = [];
  const startOf = ({ fix }: Message) => Math.min(...(fix ?? []).slice(0, 1).map(({ start }) => start));
  for (const message of messages.toSorted((one, other) => startOf(one) - startOf(other) || 0)) {
    const fix = (message.fix ?? []).toSorted((one, other) => one.start - other.start);
    for (const { start, end } of fix)
      if (start < 0 || end < start || end > length)
        throw new RangeError(`Internal error: fix of ${start}…${end} lies outside 0…${length}`);
    if (fix.length === 0 || !isFree(taken, fix)) continue;
    for (const one of fix) taken.splice(placeIn(taken, one), 0, one);
    used.push(message);
  }
  return { taken, used };
}

/** Does a fix touch no words of those taken, nor of itself? Two insertions at one place would have no order. */
function isFree(taken: readonly Replacement[], fix: readonly Replacement[]): boolean {
  return fix.every((one, at) => {
    const place = placeIn(taken, one);
    const neighbours = [taken[place - 1], taken[place], fix[at - 1]];
    return neighbours.every((other) => !other || apart(one, other));
  });
}

function apart(one: Replacement, other: Replacement): boolean {
  if (one.start === other.start) return false;
  return one.end <= other.start || other.end <= one.start;
}

/** Index of the first that begins behind it. */
function placeIn(sorted: readonly Replacement[], { start }: Replacement): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
