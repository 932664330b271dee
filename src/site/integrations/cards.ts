/**
 * The pictures for link previews, as a step of the build.
 */
import { join } from 'node:path';
import type { Library } from '../../publish/library.ts';
import { writeCards } from '../cards/card-files.ts';
import { settings } from '../settings.ts';
import { drawnFonts, fontFolder } from './fonts.ts';
import { step, tell } from './progress.ts';

const CACHE = 'node_modules/.cache/dossier/cards';

/** A picture that cannot be drawn is told of, and does not stop the build. */
export async function cards(library: Library, out: string, top: string): Promise<void> {
  const done = step();
  const folder = await fontFolder(top);
  const { written, drawn, failures } = writeCards(library, {
    out,
    cache: join(top, CACHE),
    fonts: { folder, files: (face) => drawnFonts(folder, face) },
    title: settings.title,
  });
  for (const failure of failures.slice(0, 10)) tell(`No picture of its own for ${failure}`);
  if (failures.length > 10) tell(`… and ${failures.length - 10} more`);
  done(
    `${written.toLocaleString('en')} pictures for link previews, ${drawn.toLocaleString('en')} of them drawn`,
  );
}
