/**
 * Opens a content folder for a conversion: every page that can be read, and what is wrong with the others.
 */

import type { Content } from '../src/convert/propose/archive.ts';
import { readIdentity } from '../src/model/identity.ts';
import type { Message } from '../src/model/message.ts';
import { type Page, readPage } from '../src/model/page.ts';
import { Unwritable } from '../src/store/disk.ts';
import { readContent, type StoredContent } from '../src/store/read.ts';
import { shownPath } from './shown-path.ts';

/** @throws {Unwritable} when the decisions in `identity.yml` cannot be read: they must be obeyed. */
export function openContent(root: string): Content {
  const stored = readContent(root);
  const pages: Page[] = [];
  const broken = new Map<string, Message>();
  for (const file of stored.pages) {
    const { page, messages } = readPage(file);
    if (page) pages.push(page);
    else if (messages[0]) broken.set(file.path, messages[0]);
  }
  return { pages, broken, ledgers: stored.ledgers, identity: decisions(root, stored) };
}

function decisions(root: string, { identity: file }: StoredContent): Content['identity'] {
  if (!file) return { sameAs: [], notSameAs: [], notAnEntity: [] };
  const { identity, messages } = readIdentity(file);
  if (identity) return identity;
  throw new Unwritable(
    messages
      .slice(0, 1)
      .map((message) => shownMessage(root, message))
      .join(''),
  );
}

/** `content/people/x.mdx:3:7: Unexpected …` */
export function shownMessage(root: string, { path, line, column, reason }: Message): string {
  return `${shownPath(root, path)}:${line}:${column}: ${reason}`;
}
