/**
 * ## ledger-readable
 *
 * A ledger, `sources/<id>.ledger.json`, is JSON and stands beside its source. It remembers what the converter
 * has proposed, so that a claim a person deleted stays deleted; nobody edits it by hand.
 *
 * Bad:
 * ```json
 * { "claims": [
 * ```
 * Message:
 * ```text
 * Unexpected end of file, expected a value or `]`: a ledger is JSON as the converter wrote it. Restore the file from version control.
 * ```
 */
import { errorAt, type Message, warningAt } from '../../model/message.ts';
import type { ContentFile } from '../../model/page.ts';
import { jsonFault } from '../../text/json-fault.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';
import { conflictIn } from './merge-conflict.ts';

const name = 'ledger-readable';

export const ledgerReadable: Rule = {
  name,
  check: (content) => content.ledgers.flatMap((ledger) => ledgerMessages(content, ledger)),
};

function ledgerMessages(content: Content, ledger: ContentFile): Message[] {
  const place = { ...ledger, offset: 0 };
  const conflict = conflictIn(ledger);
  if (conflict.length > 0) return conflict;
  if (!isJson(ledger.text)) return [faultOf(ledger)];
  const id = ledger.path.replace(/^.*\//, '').replace(/\.ledger\.json$/, '');
  if (content.sources.taken.has(id) || content.sources.formerly.has(id)) return [];
  const reason = `Unexpected ledger without its source, expected \`sources/${id}.mdx\` beside it. Restore the source, or remove the ledger.`;
  return [warningAt(place, name, reason)];
}

function faultOf(ledger: ContentFile): Message {
  const { offset, expected } = jsonFault(ledger.text) ?? { offset: 0, expected: 'JSON' };
  const written = ledger.text.slice(offset, offset + 10).split(/\s/)[0] ?? '';
  const what = offset >= ledger.text.length ? 'end of file' : `\`${written}\``;
  const reason = `Unexpected ${what}, expected ${expected}: a ledger is JSON as the converter wrote it. Restore the file from version control.`;
  return errorAt({ ...ledger, offset }, name, reason);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
