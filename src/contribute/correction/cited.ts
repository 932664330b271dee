/**
 * Words are **cited** when they are found in a source as its passage says them; here an answer becomes a citation or
 * a reason why it cannot.
 */
import { mismatchOf } from '../../check/citation.ts';
import type { SourcePage } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import { findQuote } from '../../text/quote.ts';
import { posted, postedMessage } from '../posted.ts';
import { copiedIn } from './plain-answer.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import type { World } from './world.ts';

/** Most words beside a quotation that are tried to tell it from the same words elsewhere. */
const MOST_BESIDE = 12;

/**
 * @param passage Number or anchor of the passage, where the person told it: of the same words in several passages,
 *   those are meant.
 */
export function citationOf(
  { content }: World,
  source: SourcePage,
  answer: string,
  passage?: string,
): Citation | Refusal {
  const words = copiedIn(unquoted(answer));
  if (isRefusal(words)) return words;
  const plain: Citation = { source: source.id, quote: words };
  const mismatch = mismatchOf(content, source, plain);
  if (!mismatch) return plain;
  const told = passage === undefined ? undefined : citationIn(content, source, plain, passage);
  return told ?? refuse(`The words ${posted(words)} cannot be cited.`, postedMessage(mismatch.reason, 1000));
}

function citationIn(
  content: World['content'],
  source: SourcePage,
  plain: Citation,
  told: string,
): Citation | undefined {
  const passage = source.passages.find(({ number, anchor }) => anchor === told || String(number) === told);
  const [span, another] = passage ? findQuote(passage.text, { exact: plain.quote }) : [];
  if (!passage || !span || another) return undefined;
  const before = passage.text.slice(0, span.start).trim().split(' ');
  const after = passage.text.slice(span.end).trim().split(' ');
  const beside = Array.from({ length: MOST_BESIDE }, (_, at) => [
    { prefix: before.slice(-at - 1).join(' ') },
    { suffix: after.slice(0, at + 1).join(' ') },
  ]).flat();
  return beside
    .filter((context) => Object.values(context).every((words) => words !== ''))
    .map((context) => ({ ...plain, ...context }))
    .find((citation) => !mismatchOf(content, source, citation));
}

/** People put what they copied in quotation marks, or mark it as a quotation of Markdown. */
function unquoted(answer: string): string {
  const words = answer.replace(/^ {0,3}> ?/gm, '').trim();
  const [, inner] = /^["“„](.*)["”“]$/s.exec(words) ?? [];
  return inner !== undefined && !/["“”„]/.test(inner) ? inner : words;
}
