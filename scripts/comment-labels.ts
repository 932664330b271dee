/**
 * The **labels** of a pull request say what it touches, so that whoever reviews finds what they know about. Which path
 * has which label is told by `.github/labeler.yml`; it is read here without a package, as far as it says there.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A label, and the globs of which one, or all, must fit one of the paths. */
export interface LabelRule {
  label: string;
  needs: 'any' | 'all';
  globs: readonly string[];
}

/** Of people none of whose changes were taken before. */
const NEWCOMER = 'first-time';
/** How a forge calls them. */
const NEW = ['FIRST_TIME_CONTRIBUTOR', 'FIRST_TIMER', 'NONE'];
const FILE = '.github/labeler.yml';
/** Empty lines and comments. */
const NOTHING = /(?:[ \t]*(?:#.*)?\n)*/y;
const RULE = /([\w-]+):\n {2}- changed-files:\n {6}- (any|all)-globs?-to-any-file: (.+)\n/y;
/** A path, or a folder and what is below it. */
const GLOB = /^!?[\w.-]+(?:\/[\w.-]+)*(?:\/\*\*)?$/;

/** Labels that are set and taken away by program; all others are left to people. */
export function managedLabels(rules: readonly LabelRule[]): string[] {
  return [...rules.map(({ label }) => label), NEWCOMER];
}

/** @param paths From the top of the repository; renamed files with both names. */
export function labelsOf(
  rules: readonly LabelRule[],
  paths: readonly string[],
  association: string,
): string[] {
  const found = rules.filter((rule) => paths.some((path) => fits(rule, path))).map(({ label }) => label);
  return NEW.includes(association) ? [...found, NEWCOMER] : found;
}

/** @throws {SyntaxError} at what is written otherwise than it says there. */
export function readLabels(text = readFileSync(join(import.meta.dirname, '..', FILE), 'utf8')): LabelRule[] {
  const written = text.replace(/\r/g, '');
  const rules: LabelRule[] = [];
  for (let at = after(NOTHING, written, 0); at < written.length; at = after(NOTHING, written, at)) {
    const rule = ruleAt(written, at);
    if (!rule)
      throw new SyntaxError(
        `${FILE}:${written.slice(0, at).split('\n').length}:1: Unexpected words, expected a label, “changed-files” and one line of globs. Write it like the others.`,
      );
    rules.push(rule);
    at = after(RULE, written, at);
  }
  return rules;
}

function after(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}

function ruleAt(text: string, start: number): LabelRule | undefined {
  RULE.lastIndex = start;
  const [, label = '', needs, words = ''] = RULE.exec(text) ?? [];
  const globs = words
    .replace(/^\[(.*)\]$/, '$1')
    .split(/, */)
    .map(unquoted);
  const isKnown = (needs === 'any' || needs === 'all') && globs.every((glob) => GLOB.test(glob));
  return isKnown ? { label, needs, globs } : undefined;
}

function unquoted(word: string): string {
  return /^'.*'$|^".*"$/.test(word) ? word.slice(1, -1) : word;
}

function fits({ needs, globs }: LabelRule, path: string): boolean {
  return needs === 'any' ? globs.some((glob) => isIn(glob, path)) : globs.every((glob) => isIn(glob, path));
}

function isIn(glob: string, path: string): boolean {
  if (glob.startsWith('!')) return !isIn(glob.slice(1), path);
  return glob.endsWith('/**') ? path.startsWith(glob.slice(0, -2)) : path === glob;
}
