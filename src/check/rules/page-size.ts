/**
 * ## page-size
 *
 * A file is at most 262,144 characters long: longer ones are not read at all, because they would stall the
 * build and no reader reads them.
 *
 * Message:
 * ```text
 * Unexpected length of 300000 characters, expected at most 262144. Split the file in two.
 * ```
 */
import { errorAt } from '../../model/message.ts';
import type { ContentFile } from '../../model/page.ts';
import type { Rule } from '../rule.ts';

const name = 'page-size';

/** Longest file that is read, in UTF-16 code units. */
export const LONGEST_FILE = 256 * 1024;

export const pageSize: Rule = {
  name,
  check: (content) =>
    content.files
      .filter((file) => !fitsSize(file))
      .map((file) => {
        const reason = `Unexpected length of ${file.text.length} characters, expected at most ${LONGEST_FILE}. Split the file in two.`;
        return errorAt({ ...file, offset: LONGEST_FILE }, name, reason);
      }),
};

export function fitsSize(file: ContentFile): boolean {
  return file.text.length <= LONGEST_FILE;
}
