/**
 * A **run** over a folder held in memory: what a conversion sees of it, and what it is afterwards.
 */
import { readIdentity } from '../../model/identity.ts';
import type { Message } from '../../model/message.ts';
import { readPage } from '../../model/page.ts';
import type { Conversion } from '../convert.ts';
import type { Content } from '../propose/archive.ts';
import type { Folder } from './folder.ts';

const NO_DECISIONS = { sameAs: [], notSameAs: [], notAnEntity: [] };

/** What a conversion of the folder begins with. */
export function contentOf(folder: Folder): Content {
  const files = [...folder.files].map(([path, text]) => ({ path, text }));
  const broken = new Map<string, Message>();
  for (const file of files.filter(({ path }) => path.endsWith('.mdx') && !folder.page(path))) {
    const [message] = readPage(file).messages;
    if (message) broken.set(file.path, message);
  }
  const decisions = files.find(({ path }) => path === 'identity.yml');
  const identity = decisions && readIdentity(decisions).identity;
  const ledgers = files.filter(({ path }) => path.endsWith('.ledger.json'));
  return { pages: folder.pages(), broken, ledgers, identity: identity ?? NO_DECISIONS };
}

/** The folder with what a conversion changes. */
export function convertedTo(folder: Folder, { changes }: Conversion): Folder {
  const after = folder.copy();
  for (const { path, text } of changes) after.put(path, text);
  return after;
}

/** As if all passages had been read by the rules of another day. */
export function age(folder: Folder): void {
  for (const [path, text] of [...folder.files]) {
    if (path.endsWith('.ledger.json')) folder.put(path, text.replace(/^ {2}"rules": .*\n/m, ''));
  }
}
