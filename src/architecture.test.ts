/**
 * The **architecture** is which folder may import which, what the thinking folders must not touch, and how
 * large and how named a file may be. Each rule is a function from files to sentences that say what is wrong
 * and why; each is also shown an example that it must refuse.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface CodeFile {
  /** From the top of the repository: `src/text/point.ts`. */
  path: string;
  text: string;
}

const TOP = fileURLToPath(new URL('..', import.meta.url));

/** What each folder may import besides itself. */
const mayImport: Record<string, readonly string[]> = {
  text: [],
  model: ['text'],
  gazetteer: ['model', 'text'],
  convert: ['gazetteer', 'model', 'text'],
  check: ['gazetteer', 'model', 'text'],
  search: ['model', 'text'],
  publish: ['search', 'gazetteer', 'model', 'text'],
  /** What people send: corrections, merges, and what a change does to the claims. */
  contribute: ['publish', 'check', 'convert', 'gazetteer', 'model', 'text'],
  store: ['model', 'text'],
  site: ['publish', 'search', 'check', 'gazetteer', 'model', 'store', 'text'],
  /** Journeys try the finished commands from outside. */
  journeys: ['site', 'scripts', 'model', 'text'],
  scripts: ['contribute', 'publish', 'search', 'check', 'convert', 'gazetteer', 'model', 'store', 'text'],
};

const pure = ['text', 'model', 'gazetteer', 'convert', 'check', 'search', 'publish', 'contribute'];
const drawers = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'shared', 'lib'];
const topLevel = [
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

const files = ['src', 'scripts']
  .flatMap(filesBelow)
  .filter(({ path }) => /\.(?:ts|mts|mjs|js|astro)$/.test(path));

describe('a folder imports only the folders it may', () => {
  test('in this repository', () => expect(files.flatMap(wrongImports)).toEqual([]));

  test('and a wrong import is found', () => {
    expect(wrongImports(code('src/text/point.ts', "import { kinds } from '../model/kind.ts';"))).toHaveLength(
      1,
    );
    expect(wrongImports(code('src/check/a.ts', "export * from '../convert/convert.ts';"))).toHaveLength(1);
    expect(
      wrongImports(code('src/store/a.ts', "const a = await import('../site/settings.ts');")),
    ).toHaveLength(1);
    expect(wrongImports(code('scripts/a.ts', "import '../src/site/settings.ts';"))).toHaveLength(1);
    expect(wrongImports(code('src/search/a.ts', "import '../publish/view.ts';"))).toHaveLength(1);
    expect(wrongImports(code('src/publish/a.ts', "import '../search/record.ts';"))).toEqual([]);
    expect(
      wrongImports(code('src/site/a.astro', "---\nimport x from '../convert/a.ts';\n---\n<p />")),
    ).toHaveLength(1);
  });
});

describe('the thinking folders touch neither disk, clock, network, console nor Astro', () => {
  test('in this repository', () => expect(files.flatMap(impurities)).toEqual([]));

  test.each([
    "import { readFile } from 'node:fs/promises';",
    "import { getCollection } from 'astro:content';",
    'export const now = () => Date.now();',
    'export const today = () => new Date();',
    'export const dice = () => Math.random();',
    'console.log(1);',
    'export const home = process.env.HOME;',
    "export const page = () => fetch('/');",
  ])('and `%s` is found', (text) => expect(impurities(code('src/publish/a.ts', text))).toHaveLength(1));

  test('while a date that is given is welcome', () => {
    expect(impurities(code('src/publish/a.ts', 'export const day = (t: string) => new Date(t);'))).toEqual(
      [],
    );
    expect(impurities(code('src/store/a.ts', "import 'node:fs';"))).toEqual([]);
  });
});

describe('imports never run in a circle', () => {
  test('in this repository', () => expect(cycles(files)).toEqual([]));

  test('and a circle is found', () => {
    const circle = [code('src/text/a.ts', "import './b.ts';"), code('src/text/b.ts', "import './a.ts';")];
    expect(cycles(circle)).toHaveLength(1);
  });
});

describe('a file is one idea', () => {
  test('of at most 250 lines, named after its subject', () => expect(files.flatMap(misshapen)).toEqual([]));

  test('and a long file or a drawer for odds and ends is found', () => {
    expect(misshapen(code('src/text/long.ts', '\n'.repeat(251)))).toHaveLength(1);
    expect(misshapen(code('src/text/utils.ts', ''))).toHaveLength(1);
    expect(misshapen(code('src/common/point.ts', ''))).toHaveLength(1);
  });
});

test('the top of the repository holds what a newcomer expects, and nothing else', () => {
  const ignored = ['node_modules', 'dist', 'coverage'];
  const names = readdirSync(TOP).filter((name) => !name.startsWith('.') && !ignored.includes(name));
  const strangers = names.filter((name) => !topLevel.includes(name));
  expect(
    strangers,
    'Put it in one of the folders that exist: the top is the first thing people read',
  ).toEqual([]);
});

function code(path: string, text: string): CodeFile {
  return { path, text };
}

function filesBelow(folder: string): CodeFile[] {
  return readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.replaceAll('\\', '/'), entry.name))
    .map((path) => ({ path: path.slice(TOP.length), text: readFileSync(path, 'utf8') }));
}

/** `src/text/point.ts` is in `text`; tests and this file are in no folder with rules of its own. */
function layerOf(path: string): string | undefined {
  if (path.startsWith('src/site/journeys/')) return 'journeys';
  return /^(?:src\/)?([^/]+)\//.exec(path)?.[1];
}

function isTest(path: string): boolean {
  return /\.test\.ts$|\/fixtures\//.test(path);
}

/** The TypeScript in a file: all of it, or the front and scripts of a component. */
function scriptOf({ path, text }: CodeFile): string {
  if (!path.endsWith('.astro')) return text;
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  return [front, ...scripts].join('\n');
}

/** What a file imports, as written: static, dynamic, re-exported and types alike. */
function importsOf(file: CodeFile): string[] {
  return ts.preProcessFile(scriptOf(file), true, true).importedFiles.map((reference) => reference.fileName);
}

/** Paths of our own files that a file imports. */
function ownImportsOf(file: CodeFile): string[] {
  const relative = importsOf(file).filter((name) => name.startsWith('.'));
  return relative.map((name) => join(dirname(file.path), name.replace(/\?.*$/, '')));
}

function wrongImports(file: CodeFile): string[] {
  const from = layerOf(file.path);
  if (!from || !(from in mayImport) || isTest(file.path)) return [];
  return ownImportsOf(file).flatMap((path) => {
    const to = layerOf(path);
    const allowed = !to || to === from || !(to in mayImport) || mayImport[from]?.includes(to);
    return allowed ? [] : [`${file.path} imports ${path}: ${from} ${whyNot(from, to)}`];
  });
}

function whyNot(from: string, to: string): string {
  if (to === 'site' || to === 'scripts') return `must not know of ${to}, which is a shell around it`;
  if (pure.includes(from) && pure.includes(to))
    return `and ${to} must not depend on each other; move what both need down`;
  return `may import only ${mayImport[from]?.join(', ') || 'nothing of ours'}`;
}

function impurities(file: CodeFile): string[] {
  if (!pure.includes(layerOf(file.path) ?? '') || isTest(file.path)) return [];
  const imported = importsOf(file).filter((name) => /^(?:node:|astro(?:$|[:/]))/.test(name));
  const used = outsideWorld(ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, true));
  return [...imported, ...used].map(
    (name) =>
      `${file.path} uses ${name}: pass the data in instead, so that this can be tested without a world`,
  );
}

/** Uses of clock, chance, console, environment and network in a program. */
function outsideWorld(node: ts.Node): string[] {
  const here = worldly(node);
  const inside: string[] = [];
  node.forEachChild((child) => void inside.push(...outsideWorld(child)));
  return here ? [here, ...inside] : inside;
}

function worldly(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    return ['Date.now', 'Math.random'].includes(text) ? text : undefined;
  }
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && !node.arguments?.length ? 'new Date()' : undefined;
  }
  if (!ts.isIdentifier(node) || !['console', 'process', 'fetch', 'globalThis'].includes(node.text))
    return undefined;
  const { parent } = node;
  const called = ts.isCallExpression(parent) && parent.expression === node;
  const opened = ts.isPropertyAccessExpression(parent) && parent.expression === node;
  return called || opened ? node.text : undefined;
}

/** Circles of imports, each once, as `a → b → a`. */
function cycles(all: readonly CodeFile[]): string[] {
  const graph = new Map(all.map((file) => [file.path, ownImportsOf(file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

function misshapen({ path, text }: CodeFile): string[] {
  const lines = text.split('\n').length - 1;
  const long = lines > 250 ? [`${path} has ${lines} lines: more than one idea? At most 250`] : [];
  const names = path.replace(/\..*$/, '').split('/');
  const drawer = names.filter((name) => drawers.includes(name));
  return [
    ...long,
    ...drawer.map((name) => `${path}: \`${name}\` names no subject; name the file after what it is about`),
  ];
}
