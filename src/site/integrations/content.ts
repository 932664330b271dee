/**
 * The **content** of this site, read from disk and held against every rule of `check`: the pages, or the
 * mistakes that stop them from being published.
 */
import { relative, resolve, sep } from 'node:path';
import { check } from '../../check/check.ts';
import { report } from '../../check/report.ts';
import type { Message } from '../../model/message.ts';
import type { Page } from '../../model/page.ts';
import { claimLines } from '../../publish/claim-lines.ts';
import type { Entity, Source } from '../../publish/library.ts';
import { readContent } from '../../store/read.ts';
import { settings } from '../settings.ts';

export interface CheckedContent {
  /** Pages without their text and the places in it, but for the lines of claims. */
  pages: (Entity | Source)[];
  messages: Message[];
}

/** Mistakes in content, as they are printed; the message is the whole report. */
export class ContentMistakes extends Error {
  override name = 'ContentMistakes';
}

/** Where the content lies: `$DOSSIER_CONTENT`, or `content` in the project. */
export function contentFolder(): string {
  return process.env.DOSSIER_CONTENT ?? 'content';
}

export function loadContent(root: string): CheckedContent {
  const { pages: files, ...rest } = readContent(root);
  const { pages, messages } = check({ files, ...rest });
  return { pages: pages.map(published), messages };
}

/** Of the places only the lines of claims are kept, for the editors of a forge. */
function published(page: Page): Entity | Source {
  const { front, text, ...rest } = page;
  if (rest.kind === 'source' || !settings.forge) return rest;
  return { ...rest, lines: claimLines({ ...rest, front, text }) };
}

export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(({ severity }) => severity === 'error');
}

/** The messages as lines a person can follow. */
export function contentReport(root: string, { messages, pages }: CheckedContent): string {
  const shown = (path: string) => shownPath(root, path);
  return report(messages, 'pretty', { shown, pages: pages.length });
}

/** Path of a page as seen from where the command runs, or whole when it lies elsewhere. */
export function shownPath(root: string, path: string): string {
  const whole = resolve(root, path);
  const near = relative(process.cwd(), whole);
  return (near.startsWith('..') ? whole : near).split(sep).join('/');
}
