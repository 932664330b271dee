/**
 * ## utf-8
 *
 * A file is saved as UTF-8. Saved otherwise, as editors of Windows may do, letters are lost when it is read; a file
 * that is all UTF-16 is not looked at further.
 *
 * Good:
 * ```yaml
 * name: Kovačevski
 * ```
 * Bad:
 * ```yaml
 * name: Kova�evski
 * ```
 * Message:
 * ```text
 * Unexpected byte that is no UTF-8, expected a letter. Save the file as UTF-8, and type the letter again.
 * ```
 */
import { errorAt, type Message, warningAt } from '../../model/message.ts';
import { addressOf, type ContentFile } from '../../model/page.ts';
import type { Rule } from '../rule.ts';

const name = 'utf-8';
/** What stands for a byte that could not be read. */
const LOST = '\uFFFD';

export const utf8: Rule = {
  name,
  alone: true,
  check: ({ files }) => files.flatMap((file) => [...utf16In(file), ...lostIn(file)]),
};

/** Told once for a file in which every second byte is nothing. */
export function utf16In(file: ContentFile): Message[] {
  if (!/^.{0,3}\0.\0.\0|^.{0,2}\0.\0.\0./s.test(file.text.slice(0, 12))) return [];
  return [
    errorAt({ ...file, offset: 0 }, name, 'Unexpected UTF-16, expected UTF-8. Save the file as UTF-8.'),
  ];
}

/** One message for all of them; a source may have had them in the original. */
function lostIn(file: ContentFile): Message[] {
  const offset = file.text.indexOf(LOST);
  if (offset === -1 || utf16In(file).length > 0) return [];
  const more = file.text.split(LOST).length - 2;
  const below = more > 0 ? ` There ${more === 1 ? 'is 1 more' : `are ${more} more`} behind it.` : '';
  const reason = `Unexpected byte that is no UTF-8, expected a letter. Save the file as UTF-8, and type the letter again.${below}`;
  const messageAt = addressOf(file.path)?.kind === 'source' ? warningAt : errorAt;
  return [messageAt({ ...file, offset }, name, reason)];
}
