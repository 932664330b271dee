/**
 * **Marked content** is for tests: a few files in which `‸` stands where a rule should find a mistake.
 */
import type { ContentFile } from '../model/page.ts';
import { mark, marked } from '../text/marked.ts';
import { type CheckInput, check } from './check.ts';

/** Path → text; `identity.yml` and ledgers are told by their names. */
export type Files = Record<string, string>;

export interface Findings {
  /** The files with marks where the rule found mistakes. */
  files: Files;
  /** What it said, in the order of files and places. */
  reasons: string[];
}

/** Check files, with or without marks, and tell what one rule found, or all of them. */
export function findings(files: Files, rule?: string): Findings {
  const plain = Object.entries(files).map(([path, text]) => ({ path, text: marked(text).text }));
  const found = check(inputOf(plain)).messages.filter((message) => !rule || message.rule === rule);
  const shown = plain.map(({ path, text }) => {
    const offsets = found.filter((message) => message.path === path).map(({ offset }) => offset);
    return [path, mark(text, offsets)];
  });
  return {
    files: Object.fromEntries(shown),
    reasons: found.map(({ severity, reason }) => (severity === 'error' ? reason : `(warning) ${reason}`)),
  };
}

/** Sort files as the store does. */
export function inputOf(files: readonly ContentFile[]): CheckInput {
  return {
    files: files.filter(({ path }) => path.endsWith('.mdx')),
    ledgers: files.filter(({ path }) => path.endsWith('.json')),
    identity: files.find(({ path }) => path === 'identity.yml'),
  };
}

/** A source that is told in passages. */
export function source(id: string, ...passages: string[]): Files {
  return {
    [`sources/${id}.mdx`]: `---\ntitle: ${id}\ntext: digest\n---\n${passages.join('\n\n')}\n`,
  };
}

/** An entity page: its path without `.mdx`, fields below the name, and prose. */
export function page(path: string, fields = '', prose = ''): Files {
  const name = /^name:|\nname:/.test(fields) ? '' : `name: ${path.split('/').at(-1)}\n`;
  return { [`${path}.mdx`]: `---\n${name}${fields === '' ? '' : `${fields}\n`}---\n${prose}\n` };
}

/** Fields of a page with one claim, or several. */
export function claims(...written: string[]): string {
  return `claims:\n${written.map((claim) => `  - ${claim.trim().replace(/\n/g, '\n    ')}`).join('\n')}`;
}
