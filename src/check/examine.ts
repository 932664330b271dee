/**
 * To **examine** a file is to tell what it says by itself, whatever other files say: its page, what cannot be
 * read of it, and what the rules find that look at one file at a time. The same file is always told the same,
 * so that it need not be examined twice.
 */
import { type ContentFile, type Reading, readPage } from '../model/page.ts';
import { contentOf } from './content.ts';
import { rules } from './every-rule.ts';
import { attempt, failure, guarded } from './guard.ts';
import { conflictIn } from './rules/merge-conflict.ts';
import { fitsSize } from './rules/page-size.ts';
import { utf16In } from './rules/utf-8.ts';

/** Messages are those of reading, then those of rules that are `alone`. */
export type Examined = Reading;

export function examine(file: ContentFile): Examined {
  const unreadable = [...utf16In(file), ...conflictIn(file)];
  if (unreadable.length > 0) return { messages: unreadable };
  const reading: Reading = fitsSize(file) ? readingOf(file) : { messages: [] };
  const page = reading.page ?? reading.partial;
  const content = contentOf([file], page ? [page] : []);
  const found = rules.filter(({ alone }) => alone).flatMap((rule) => guarded(rule, content));
  return { ...reading, messages: [...reading.messages, ...found] };
}

function readingOf(file: ContentFile): Reading {
  return attempt(
    () => readPage(file),
    (error) => ({ messages: [failure(file, 'reading', error)] }),
  );
}
