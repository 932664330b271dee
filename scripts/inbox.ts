/**
 * The **inbox** is the folder where documents wait to be converted, `content/inbox/`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './find/folder.ts';

/** Convert every document that waits; one that cannot be converted is reported and the others go on. */
export function convertInbox(content: string): void {
  const inbox = join(content, 'inbox');
  if (!hasDocuments(inbox)) return;
  const words = ['scripts/convert.ts', '--content', content, '--keep-going', inbox];
  spawnSync(process.execPath, words, { stdio: 'inherit' });
}

/** Hidden files, such as the one that keeps the folder in git, do not wait for anything; a closed folder may. */
function hasDocuments(inbox: string): boolean {
  const closed: string[] = [];
  return (
    existsSync(inbox) && filesBelow(inbox, { failed: (path) => closed.push(path) }).concat(closed).length > 0
  );
}
