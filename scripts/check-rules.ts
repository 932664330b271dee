/**
 * `npm run check -- --rules` and `--explain RULE`: the **rules** in words, as their files open with them.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../src/check/check.ts';

const FOLDER = fileURLToPath(new URL('../src/check/rules/', import.meta.url));

/** What is told before any rule is asked, because without it there is no page. */
const BEFORE_RULES: Readonly<Record<string, string>> = {
  path: 'A page lies in the folder of its kind, and its name is its id: `people/ada-lovelace.mdx`.',
  frontmatter:
    'A page begins with YAML between two lines `---`: plain fields, without anchors, aliases and tags.',
  schema:
    'Every field is one that pages of this kind have, and holds what belongs there: see public/schemas/.',
  syntax: 'The body is Markdown; { and < are written \\{ and \\< where they are characters.',
};

export const ruleNames: readonly string[] = [...Object.keys(BEFORE_RULES), ...rules.map(({ name }) => name)];

/** A line for each rule. */
export function listedRules(): string {
  const width = Math.max(...ruleNames.map((name) => name.length));
  return ruleNames.map((name) => `${name.padEnd(width)}  ${sentenceOf(name)}`).join('\n');
}

/** A rule as its file explains it, with a good page, a bad one and the message. */
export function explained(name: string): string {
  const words = BEFORE_RULES[name];
  return words === undefined ? commentOf(name) : `## ${name}\n\n${words}`;
}

/** The first sentence. */
function sentenceOf(name: string): string {
  const [, words = ''] = /^## .*\n\n([\s\S]*?)(?:\n\n|$)/.exec(explained(name)) ?? [];
  const plain = words.replace(/\n/g, ' ');
  return /^.*?[.:](?= |$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain;
}

/** The comment that opens the file of a rule, without its stars. */
function commentOf(name: string): string {
  const [, comment = ''] =
    /^\/\*\*\n([\s\S]*?)\n \*\//.exec(readFileSync(`${FOLDER}${name}.ts`, 'utf8')) ?? [];
  return comment.replace(/^ \* ?/gm, '');
}
