/**
 * The **content** of this site, read from disk and held against every rule of `check`: the pages, or the
 * mistakes that stop them from being published.
 */
import { join, relative, sep } from 'node:path';
import { check } from '../../check/check.ts';
import { report } from '../../check/report.ts';
import type { Message } from '../../model/message.ts';
import type { Entity, Source } from '../../publish/library.ts';
import { readContent } from '../../store/read.ts';

export interface CheckedContent {
  /** Pages without their text and the places in it: both are needed for messages only. */
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
  return { pages: pages.map(({ front, text, ...page }) => page), messages };
}

export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some(({ severity }) => severity === 'error');
}

/** The messages as lines a person can follow, paths as seen from where the command runs. */
export function contentReport(root: string, { messages, pages }: CheckedContent): string {
  const shown = (path: string) => relative(process.cwd(), join(root, path)).split(sep).join('/');
  return report(messages, 'pretty', { shown, pages: pages.length });
}
