/**
 * ## page-size
 *
 * A file is at most 262,144 characters long: longer ones are not read at all, because they would stall the
 * build and no reader reads them. A source may hold a book: it is at most 33,554,432 characters long.
 *
 * Message:
 * ```text
 * Unexpected length of 300000 characters, expected at most 262144. Split the file in two.
 * ```
 */
import { errorAt } from '../../model/message.ts';
import type { ContentFile } from '../../model/page.ts';
import { longestAt } from '../../model/page-size.ts';
import type { Rule } from '../rule.ts';

const name = 'page-size';

export const pageSize: Rule = {
  name,
  alone: true,
  check: (content) =>
    content.files
      .filter((file) => !fitsSize(file))
      .map((file) => {
        const reason = `Unexpected length of ${file.text.length} characters, expected at most ${longestAt(file.path)}. Split the file in two.`;
        return errorAt({ ...file, offset: longestAt(file.path) }, name, reason);
      }),
};

export function fitsSize(file: ContentFile): boolean {
  return file.text.length <= longestAt(file.path);
}
