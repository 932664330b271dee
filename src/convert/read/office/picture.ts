/**
 * The words that stand for a **picture** are told as its caption, after the paragraph that holds it.
 */
import type { Flow } from './flow.ts';

/** Names of files and addresses describe nothing; nor does what a program says of its own work. */
const NOTHING_TOLD =
  /^\S*\.(?:png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp)$|^(?:https?|file):|[\\/]\S*[\\/]|^(?:image|picture|graphic|grafik|bild)\s*\d*$/i;

/** A picture was met. @param description What the file says of it. */
export function sayPicture(flow: Flow, description: string | undefined): void {
  flow.pictures += 1;
  const words = description?.replace(/\s*Description automatically generated.*$/s, '').trim() ?? '';
  if (words === '' || NOTHING_TOLD.test(words)) return;
  flow.openAside();
  flow.say(words);
  flow.end({ form: 'caption' });
  flow.closeAside();
}
