/**
 * The **recent changes** that this site tells, from its history; nothing when git cannot tell it.
 */
import { type ChangesView, changesView } from '../publish/changes-view.ts';
import { history } from './history.ts';
import { knowledge } from './knowledge.ts';

/** Rows of the page of changes, and commits of pages that are read to fill them. */
const ROWS = 200;
const READ = 300;

let known: { of: unknown; view: ChangesView | undefined } | undefined;

export async function recentChanges(): Promise<ChangesView | undefined> {
  const { library } = await knowledge();
  if (known?.of !== library) {
    const changes = (await history())?.changes(READ);
    const view = changes && changesView(library, changes, ROWS);
    known = { of: library, view: view && { ...view, more: view.more || changes.length === READ } };
  }
  return known.view;
}
