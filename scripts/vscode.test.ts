import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { folderOf, HARBOUR, harbourWith, run } from './command-run.ts';

const TOP = join(import.meta.dirname, '..');

/** JSON with comments, as VS Code reads it. */
function settingsIn(name: string): Record<string, unknown> {
  const path = join(TOP, '.vscode', name);
  const { config, error } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8'));
  expect(error).toBeUndefined();
  return config as Record<string, unknown>;
}

interface Task {
  label: string;
  script: string;
  problemMatcher: {
    pattern: { regexp: string; file: number; line: number; column: number; code: number; message: number };
    background?: { beginsPattern: string; endsPattern: string };
  };
}

interface Snippet {
  scope: string;
  prefix: string | string[];
  body: string[];
}

const tasks = settingsIn('tasks.json').tasks as Task[];
const snippets = Object.entries(settingsIn('dossier.code-snippets')) as unknown as [string, Snippet][];

describe('tasks of the editor', () => {
  test.each(tasks)('$label find every mistake in what the command prints', ({ script, problemMatcher }) => {
    const { scripts } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'));
    expect(scripts[script]).toBeDefined();
    const content = harbourWith('people/ada-merin.mdx', 'weakAliases:', 'weakAlias:');
    cpSync(join(content, 'people/ada-merin.mdx'), join(content, 'people/a copy: 2.mdx'));
    const { stdout } = run('check', ['--content', content]);
    const { regexp, file, line, column, code, message } = problemMatcher.pattern;
    const matches = stdout.split('\n').map((words) => new RegExp(regexp).exec(words));
    const mistake = matches.find((match) => match?.[file]?.endsWith('people/ada-merin.mdx'));
    expect(mistake?.[line]).toBe('4');
    expect(mistake?.[column]).toBe('1');
    expect(mistake?.[code]).toBe('schema');
    expect(mistake?.[message]).toMatch(/^Unexpected field `weakAlias`/);
    const printed = stdout.split('\n').filter((words) => / (?:error|warning) /.test(words));
    expect(matches.filter(Boolean)).toHaveLength(printed.length);
    expect(printed.length).toBeGreaterThan(1);
    const { endsPattern } = problemMatcher.background ?? {};
    if (endsPattern) expect(stdout).toMatch(new RegExp(endsPattern, 'm'));
  });
});

describe('snippets of the editor', () => {
  /** What stands there when nobody fills anything in; then the places to fill in are filled with what exists. */
  const filled = ({ body }: Snippet, indent = '') =>
    body
      .map((line) => indent + line)
      .join('\n')
      .replace(/\$\{\d\|([^,|}]+)[^}]*\}/g, '$1')
      .replace(/\$\{\d:([^}]*)\}/g, '$1')
      .replace('$0', '')
      .replaceAll('id-of-a-source', '2031-05-04-alder-begins-its-ferry-trial')
      .replaceAll('words of the source', 'The quiet boats are the ones people wait for')
      .replaceAll('id-of-a-page', 'northern-harbour-board')
      .replaceAll('id-of-a-place', 'port-alder');
  const mistakes = (path: string, text: string) => {
    const content = folderOf({});
    cpSync(HARBOUR, content, { recursive: true });
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
    const { stdout, code, stderr } = run('check', ['--content', content]);
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/pages?: /), stderr: '' });
    expect([0, 1]).toContain(code);
    return stdout.split('\n').filter((line) => line.includes(path));
  };
  const folderFor: Record<string, string> = {
    person: 'people',
    organisation: 'organisations',
    equipment: 'equipment',
    place: 'places',
    event: 'events',
    source: 'sources',
  };

  test.each(snippets)('%s: what it writes has no mistake once it is filled in', (_, snippet) => {
    const prefix = [snippet.prefix].flat()[0] ?? '';
    const kind = folderFor[prefix];
    const page = (rest: string) => `---\nname: Odile Quill\nstatus: draft\n${rest}`;
    const places: Record<string, string> = {
      cite: page(`---\n\nShe waits. ${filled(snippet)}\n`),
      alias: page(`aliases:\n${filled(snippet, '  ')}\n---\n`),
      citation: page(
        `claims:\n  - property: rank\n    value: Captain\n    cite:\n${filled(snippet, '      ')}\n---\n`,
      ),
    };
    const folder = kind ?? (prefix === 'claim-figure' ? 'equipment' : 'people');
    const claim = page(`claims:\n${filled(snippet, '  ')}\n---\n`);
    const text = kind ? filled(snippet) : (places[prefix] ?? claim);
    expect(mistakes(`${folder}/new-page.mdx`, text)).toEqual([]);
  });

  test('are there for a claim, a citation, an alias, and each kind of page', () => {
    const prefixes = snippets.flatMap(([, { prefix }]) => prefix);
    expect(prefixes).toEqual(expect.arrayContaining(['claim', 'cite', 'alias', ...Object.keys(folderFor)]));
  });
});

test('settings name files that are there, and what programs write is read-only', () => {
  const settings = settingsIn('settings.json');
  for (const [schema, file] of Object.entries(settings['yaml.schemas'] as Record<string, string>)) {
    expect(existsSync(join(TOP, schema))).toBe(true);
    expect(existsSync(join(TOP, file))).toBe(true);
  }
  expect(Object.keys(settings['files.readonlyInclude'] as object)).toEqual(
    expect.arrayContaining(['content/sources/*.ledger.json', 'package-lock.json']),
  );
});
