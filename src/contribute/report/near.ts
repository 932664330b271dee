/**
 * **Near** a change are the files that may have a part in what is told of it: what it names, what names it, and
 * what bears the names that it gives or takes. All others are the same before and after, and need not be read: of
 * ten thousand files that is nearly every one.
 *
 * Nearness is told from the text as it is written. To find too much costs time; to find too little would cost the
 * truth, so whatever is in doubt is near.
 */
import { addressOf, type ContentFile } from '../../model/page.ts';
import { plainLetters } from '../../text/letter.ts';
import { tokens } from '../../text/token.ts';
import type { ContentFiles } from './side.ts';

interface Changed {
  path: string;
  before: string;
  after: string;
}

/** A file with what is asked of it more than once. */
interface Known extends ContentFile {
  id: string;
  /** Whatever may be a name of its page, as words: more than are names. None of a source, which has none. */
  names: readonly (readonly string[])[];
}

/** Tells of each file, of either side, whether it is near. */
export function nearnessOf(before: ContentFiles, after: ContentFiles): (file: ContentFile) => boolean {
  const changed = changedFiles(before, after);
  if (changed.length === 0) return () => false;
  const paths = new Set(changed.map(({ path }) => path));
  const texts = changed.flatMap(({ before: old, after: now }) => [old, now]);
  const named = new Set(texts.flatMap(idsIn));
  const said = new Set(texts.flatMap(wordsOf));
  const files = [...new Map([...before.pages, ...after.pages].map((file) => [file.path, file])).values()].map(
    known,
  );
  const { ids, words } = needles(changed, files);
  const isNear = ({ path, id, text, names }: Known) =>
    paths.has(path) ||
    named.has(id) ||
    isInDoubt(text) ||
    names.some((name) => isSaid(name, said)) ||
    ids.some((one) => text.includes(one)) ||
    (words.length > 0 && saysOne(text, words));
  const near = new Set(files.filter(isNear).map(({ path }) => path));
  addContainers(near, files);
  return ({ path }) => near.has(path);
}

function known({ path, text }: ContentFile): Known {
  return {
    path,
    text,
    id: addressOf(path)?.id ?? '',
    names: path.startsWith('sources/') ? [] : namesIn(text),
  };
}

function changedFiles(before: ContentFiles, after: ContentFiles): Changed[] {
  const [old, now] = [textsIn(before), textsIn(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => old.get(path) !== now.get(path),
  );
  return paths.map((path) => ({ path, before: old.get(path) ?? '', after: now.get(path) ?? '' }));
}

function textsIn({ pages, identity }: ContentFiles): Map<string, string> {
  return new Map([...pages, ...(identity ? [identity] : [])].map(({ path, text }) => [path, text]));
}

const ID = /[a-z0-9]+(?:-[a-z0-9]+)*/g;

function idsIn(text: string): string[] {
  return text.match(ID) ?? [];
}

/** What makes a file near that has it: ids that came, went, or are not named any more, and words of names. */
interface Needles {
  ids: string[];
  words: string[];
}

function needles(changed: readonly Changed[], files: readonly Known[]): Needles {
  const taken = new Set(files.map(({ id }) => id));
  const ids = new Set<string>();
  const words = new Set<string>();
  for (const { path, before, after } of changed) {
    if (before === '' || after === '' || path.startsWith('sources/')) ids.add(addressOf(path)?.id ?? '');
    for (const id of without(idsIn(before), idsIn(after))) if (taken.has(id)) ids.add(id);
    for (const word of lostNames(before, after, files)) words.add(word);
  }
  return { ids: [...ids].filter((id) => id !== ''), words: [...words] };
}

function without(ones: readonly string[], others: readonly string[]): string[] {
  const rest = new Set(others);
  return ones.filter((one) => !rest.has(one));
}

/** First words of names that a page got or lost, and of names that it does not mention any more. */
function lostNames(before: string, after: string, files: readonly Known[]): string[] {
  const [old, now] = [namesIn(before), namesIn(after)].map((names) => names.map((name) => name.join(' ')));
  const own = [...without(now ?? [], old ?? []), ...without(old ?? [], now ?? [])].map((name) =>
    name.split(' '),
  );
  const [said, stays] = [new Set(wordsOf(before)), new Set(wordsOf(after))];
  const left = new Set([...said].filter((word) => !stays.has(word)));
  const gone = files.flatMap(({ names }) =>
    left.size === 0 ? [] : names.filter((name) => isSaid(name, said) && name.some((word) => left.has(word))),
  );
  return [...own, ...gone].flatMap(([word]) => word ?? []);
}

function wordsOf(text: string): string[] {
  return tokens(text).map(({ folded }) => folded);
}

function isSaid(name: readonly string[], said: ReadonlySet<string>): boolean {
  return name.every((word) => said.has(word));
}

/** The fields in which a page is named, with the lines that belong to them. */
const NAMES = /^(?:name|aliases|weakAliases):.*(?:\r?\n[ \t-].*)*/gm;
const KEY = /\b(?:name|aliases|weakAliases|kind|lang)["']?\s*:/g;

function namesIn(text: string): string[][] {
  const fields = text.match(NAMES) ?? [];
  const names = fields.flatMap((field) => field.replace(KEY, ',').split(/[,\n]/).map(wordsOf));
  return names.filter(({ length }) => length > 0);
}

/** Former ids lead here, too; and what is written with a backslash is not written as it is read. */
function isInDoubt(text: string): boolean {
  return text.includes('formerIds') || (text.match(NAMES) ?? []).some((field) => field.includes('\\'));
}

function saysOne(text: string, words: readonly string[]): boolean {
  const plain = plainLetters(text);
  return words.some((word) => plain.includes(word));
}

/** Whatever near places lie in, and what that lies in. */
function addContainers(near: Set<string>, files: readonly Known[]): void {
  const places = new Map(
    files.filter(({ path }) => path.startsWith('places/')).map((file) => [file.id, file] as const),
  );
  const texts = new Map([...places.values()].map(({ path, text }) => [path, text]));
  // A set that grows while it is read is read to its new end.
  for (const path of near) {
    for (const id of idsIn(texts.get(path) ?? '')) {
      const container = places.get(id);
      if (container) near.add(container.path);
    }
  }
}
