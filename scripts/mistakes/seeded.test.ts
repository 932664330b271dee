import { expect, test } from 'vitest';
import { mark, marked } from '../../src/text/marked.ts';
import { filesOf, folderOf, run } from '../command-run.ts';
import { everyMistake } from './every-mistake.ts';
import { AROUND, cleanPage, type Mistake } from './mistake.ts';

interface Told {
  path: string;
  offset: number;
  line: number;
  column: number;
  reason: string;
}

/** The page of a mistake, with other words in the place of those that it is done to. */
function written(mistake: Mistake, number: number, words: string): string {
  const { text } = cleanPage(mistake, number);
  const numbered = (part: string) => part.replaceAll('NUMBER', String(number));
  expect(text.split(numbered(mistake.from)), mistake.what).toHaveLength(2);
  return text.replace(numbered(mistake.from), () => numbered(words));
}

const pathOf = (mistake: Mistake, at: number) => cleanPage(mistake, at + 1).path;
const seeded = everyMistake.map((mistake, at) => ({
  ...mistake,
  path: pathOf(mistake, at),
  shown: written(mistake, at + 1, mistake.to),
  after: written(mistake, at + 1, mistake.mended ?? marked(mistake.to).text),
}));

function folder(): string {
  const pages = seeded.map(({ path, shown }) => [path, marked(shown).text]);
  return folderOf({ ...AROUND, ...Object.fromEntries(pages) });
}

function toldOf(root: string): Told[] {
  const told: Told[] = JSON.parse(run('check', ['--content', root, '--format', 'json']).stdout);
  return told.map((one) => ({ ...one, path: one.path.slice(one.path.search(/(?:people|sources)\//)) }));
}

/** Pages with marks where something was told. */
function shownIn(told: readonly Told[], some: typeof seeded): Record<string, string> {
  const offsets = Map.groupBy(told, ({ path }) => path);
  return Object.fromEntries(
    some.map(({ path, shown, what }) => [
      `${what} (${path})`,
      mark(marked(shown).text, offsets.get(path)?.map(({ offset }) => offset) ?? []),
    ]),
  );
}

const asSeeded = (some: typeof seeded) =>
  Object.fromEntries(some.map(({ path, shown, what }) => [`${what} (${path})`, shown]));
let remembered: readonly Told[] | undefined;
/** What one run tells of all of them. */
function told(): readonly Told[] {
  remembered ??= toldOf(folder());
  return remembered;
}

test('the table holds at least 70 kinds of mistakes, no two the same', () => {
  expect(everyMistake.length).toBeGreaterThanOrEqual(70);
  expect(new Set(everyMistake.map(({ what }) => what)).size).toBe(everyMistake.length);
});

test('one run tells each mistake at its place, and nothing else', () => {
  expect(shownIn(told(), seeded)).toEqual(asSeeded(seeded));
  expect(told()).toHaveLength(seeded.length);
});

test.each(seeded)('$what is told with its remedy', ({ path, says }) => {
  const reasons = told()
    .filter((one) => one.path === path)
    .map(({ reason }) => reason);
  expect(reasons.join('\n')).toContain(says);
  for (const reason of reasons) expect(reason).toMatch(/^Unexpected .*, expected .*[.?]$/s);
});

test('messages are sorted by file and place', () => {
  const keys = told().map(({ path, line, column }) => [path, line, column] as const);
  const sorted = keys.toSorted((one, other) =>
    one[0] === other[0] ? one[1] - other[1] || one[2] - other[2] : one[0] < other[0] ? -1 : 1,
  );
  expect(keys).toEqual(sorted);
});

test('--fix leaves lines that end with CR LF as they are, and ends new ones so', () => {
  const turned = (text: string | undefined) => text?.replace(/\r?\n/g, '\r\n');
  const some = seeded.filter(({ mended, to }) => mended !== undefined && !to.includes('\r'));
  const shown = some.map((one) => [one.path, turned(marked(one.shown).text) ?? '']);
  const root = folderOf({ ...AROUND, ...Object.fromEntries(shown) });
  run('check', ['--content', root, '--fix']);
  const files = filesOf(root);
  expect(Object.fromEntries(some.map(({ path }) => [path, files[path]]))).toEqual(
    Object.fromEntries(some.map(({ path, after }) => [path, turned(after)])),
  );
});

test('--fix mends at least half as it should, leaves the others as they are, and changes nothing again', () => {
  const root = folder();
  run('check', ['--content', root, '--fix']);
  const files = filesOf(root);
  const after = Object.fromEntries(seeded.map(({ path }) => [path, files[path]]));
  expect(after).toEqual(Object.fromEntries(seeded.map(({ path, after: expected }) => [path, expected])));
  expect(seeded.filter(({ mended }) => mended !== undefined).length * 2).toBeGreaterThanOrEqual(
    seeded.length,
  );
  const left = toldOf(root);
  expect(left.map(({ path }) => path).sort()).toEqual(
    seeded
      .filter(({ mended }) => mended === undefined)
      .map(({ path }) => path)
      .sort(),
  );
  run('check', ['--content', root, '--fix']);
  expect(filesOf(root)).toEqual(files);
});
