import { hash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type CheckInput, check } from '../src/check/check.ts';
import { chanceContent } from '../src/check/fixtures/chance-content.ts';
import { memoryFile, openMemory } from './check-memory.ts';
import { versionOfChecking } from './check-version.ts';
import { folderOf, run } from './command-run.ts';

/** More pages than are worth remembering, of which every third holds a mistake. */
const MANY: CheckInput = {
  files: Array.from({ length: 60 }, (_, at) => ({
    path: `people/p${at}.mdx`,
    text: `---\nname: Person ${at}\n---\nSee [[p${at % 3 ? at : 'x'}]].\n`,
  })),
};
const plain = check(MANY).messages;

/** Check with what is remembered in a folder, and tell how many files were examined anew. */
function checked(folder: string, input = MANY) {
  const memory = openMemory(folder, join(folder, 'memory'));
  const { messages } = check(input, memory.examine);
  memory.save();
  return messages;
}

function memoryIn(folder: string): string {
  const [name = ''] = readdirSync(join(folder, 'memory'));
  return join(folder, 'memory', name);
}

describe('the memory of check', () => {
  test('never changes what is said, whatever is edited, removed and renamed from one run to the next', () => {
    const folder = folderOf({});
    fc.assert(
      fc.property(fc.array(chanceContent, { minLength: 2, maxLength: 5 }), (runs) => {
        rmSync(join(folder, 'memory'), { recursive: true, force: true });
        for (const { files, ...rest } of runs) {
          const input = { ...rest, files: [...files, ...MANY.files] };
          expect(checked(folder, input)).toEqual(check(input).messages);
        }
        expect(readdirSync(join(folder, 'memory'))).toHaveLength(1);
      }),
      { seed: 20310302, numRuns: 15 },
    );
  });

  test('is used: pages that are as they were are not read again', () => {
    const folder = folderOf({});
    checked(folder);
    const path = memoryIn(folder);
    const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
    expect(lines).toHaveLength(61);
    expect(head).toMatch(/^[0-9a-f]{32} [0-9a-f]{64}$/);
    const memory = openMemory(folder, join(folder, 'memory'));
    const [one, other] = MANY.files;
    if (!one || !other) throw new Error('no files');
    expect(Object.getOwnPropertyDescriptor(memory.examine(one).page, 'body')?.get).toBeDefined();
    const edited = { ...other, text: `${other.text}More.\n` };
    expect(Object.getOwnPropertyDescriptor(memory.examine(edited).page, 'body')?.get).toBeUndefined();
  });

  test.each([
    ['cut', (text: string) => text.slice(0, -100)],
    ['empty', () => ''],
    ['of another version', (text: string) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))],
    ['edited by hand', (text: string) => text.replace('Person 1', 'Person 9')],
    ['something else', () => '\u0000'.repeat(5000)],
  ])('counts for nothing when it is %s', (_, spoil) => {
    const folder = folderOf({});
    checked(folder);
    const path = memoryIn(folder);
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, spoil(good));
    expect(checked(folder)).toEqual(plain);
    expect(readFileSync(path, 'utf8')).toBe(good);
  });

  test('is not kept where nothing can be written, without a word', () => {
    const folder = folderOf({ memory: 'a file where the folder belongs' });
    expect(checked(folder)).toEqual(plain);
    expect(statSync(join(folder, 'memory')).isFile()).toBe(true);
    const other = folderOf({});
    checked(other);
    rmSync(memoryIn(other));
    mkdirSync(join(other, 'memory', 'x'));
    expect(checked(other)).toEqual(plain);
  });

  test('is written again only when there is news', () => {
    const folder = folderOf({});
    checked(folder);
    utimesSync(memoryIn(folder), 1, 1);
    checked(folder);
    expect(statSync(memoryIn(folder)).mtimeMs).toBe(1000);
  });

  test('is not kept of a few files, and of eight contents at most', () => {
    const few = folderOf({});
    checked(few, { files: MANY.files.slice(0, 20) });
    expect(() => readdirSync(join(few, 'memory'))).toThrow();
    const memories = join(few, 'memory');
    for (let at = 0; at < 10; at++) {
      const root = join(few, `content-${at}`);
      mkdirSync(root);
      const memory = openMemory(root, memories);
      check(MANY, memory.examine);
      memory.save();
    }
    expect(readdirSync(memories)).toHaveLength(8);
  });
});

test('what is remembered wrong, whole as it may seem, makes no difference to npm run check', () => {
  const root = folderOf(Object.fromEntries(MANY.files.map(({ path, text }) => [path, text])));
  const path = memoryFile(root);
  onTestFinished(() => rmSync(path, { force: true }));
  const first = run('check', ['--content', root]);
  expect(first.stdout).toContain('60 pages: 20 errors');
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const body = lines.map((line) => line.replace(/"data":\{[^{}]*\}/, '"data":{}')).join('\n');
  expect(body).toContain('"data":{},');
  writeFileSync(path, `${head.slice(0, 32)} ${hash('sha256', body)}\n${body}`);
  expect(run('check', ['--content', root])).toEqual(first);
});

describe('the version of checking', () => {
  test('is another when code, or a library, is another; not when a test is', () => {
    const top = folderOf({ 'package-lock.json': '{}' });
    for (const name of ['src/text', 'src/model', 'src/gazetteer', 'src/check'])
      cpSync(name, join(top, name), { recursive: true });
    const versions = [versionOfChecking(top)];
    writeFileSync(join(top, 'src/check/new.test.ts'), '');
    expect(versionOfChecking(top)).toBe(versions[0]);
    for (const path of ['src/text/new.ts', 'src/check/rules/new.ts', 'package-lock.json']) {
      writeFileSync(join(top, path), '//');
      versions.push(versionOfChecking(top));
    }
    expect(new Set(versions).size).toBe(4);
  });
});
