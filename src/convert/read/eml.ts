/**
 * A **message** (.eml) is an e-mail as it was sent (RFC 5322, MIME): headers, one text in several forms, and
 * attachments.
 */
import PostalMime, { type Email } from 'postal-mime';
import type { Document, DocumentPassage } from '../document.ts';
import { attachmentNotes } from './eml/attachments.ts';
import { plainBytes } from './eml/bytes.ts';
import { isMessage, isSealed, statedIn } from './eml/headers.ts';
import { countParts, isCut } from './eml/parts.ts';
import { wordsIn } from './eml/words.ts';
import type { Format } from './format.ts';
import { parsePage } from './html/dom.ts';
import { guardPage, guardSize } from './html/guard.ts';
import { passagesIn } from './html/passages.ts';
import { compose } from './office/compose.ts';
import { CUT } from './office/left-out.ts';
import { OTHER_FORM, refusal } from './refusal.ts';

/** Parts within parts, and messages within messages that are read as part of their message. */
const DEEPEST = { maxNestingDepth: 64, maxRfc822NestingDepth: 4 };
/** Bytes; mail servers rarely pass on more than 50 MB. */
const LARGEST = 64 * 2 ** 20;
/** A message with a thousand attachments has a thousand and one. */
const MOST_PARTS = 5_000;

export const eml: Format = {
  name: 'e-mail',
  extensions: ['.eml'],
  async read({ stem, bytes: whole }): Promise<Document> {
    const bytes = plainBytes(whole);
    const email = await parse(bytes);
    if (!isMessage(email)) throw noMessage();
    if (isSealed(email)) throw sealed();
    const passages = passagesOf(email);
    return compose({
      stem,
      passages,
      properties: statedIn(email),
      label: 'mail headers',
      trusted: true,
      notes: [...(isCut(email, bytes) ? [CUT] : []), ...attachmentNotes(email.attachments)],
    });
  },
};

async function parse(bytes: Uint8Array): Promise<Email> {
  if (bytes.length > LARGEST)
    throw tooMuch(`message of ${Math.ceil(bytes.length / 2 ** 20)} MB`, 'at most 64 MB');
  const parts = countParts(bytes);
  if (parts > MOST_PARTS) throw tooMuch(`message of ${parts} parts`, `at most ${MOST_PARTS}`);
  try {
    return await PostalMime.parse(bytes, DEEPEST);
  } catch (error) {
    throw tooMuch(`message (${(error as Error).message.replace(/\s+/g, ' ')})`, 'a smaller one');
  }
}

/** Plain words are as their sender wrote them; a message that has none is read as a web page, all of it. */
function passagesOf({ text = '', html = '' }: Email): DocumentPassage[] {
  const words = wordsIn(text);
  if (words.length > 0 || html === '') return words;
  guardSize(new TextEncoder().encode(html));
  guardPage(html);
  return passagesIn(parsePage(html).body);
}

function sealed(): Error {
  return refusal({
    found: 'encrypted message',
    expected: 'one whose words are open',
    remedy: 'Decrypt it in your mail program and save its text as plain text (.txt).',
  });
}

function tooMuch(found: string, expected: string): Error {
  return refusal({ found, expected, remedy: OTHER_FORM });
}

function noMessage(): Error {
  const remedy = 'Save the message from your mail program as .eml, or as plain text (.txt).';
  return refusal({ found: 'start of file', expected: 'the headers of a message', remedy });
}
