/**
 * **Attachments** are documents of their own: they are named, never read unasked.
 */
import type { Attachment } from 'postal-mime';
import { shown } from '../refusal.ts';

/** More attachments than this are counted only. */
const MOST_NAMED = 20;

/** A sentence for each; pictures that belong to the text of a message are none. */
export function attachmentNotes(attachments: readonly Attachment[]): string[] {
  const own = attachments.filter((one) => !(one.related && one.mimeType.startsWith('image/')));
  const named = own.slice(0, MOST_NAMED).map(noteOf);
  const more = own.length - named.length;
  return more > 0 ? [...named, `${more} more attachments were not read.`] : named;
}

function noteOf({ filename, mimeType, rfc822DepthExceeded: tooDeep }: Attachment): string {
  const name = filename ? `Attachment ${shown(filename)}` : 'An attachment without a name';
  return `${name} (${shown(mimeType).replaceAll('`', '')}) was not read${tooDeep ? ': it lies too deep' : ''}.`;
}
