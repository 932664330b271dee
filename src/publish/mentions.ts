/**
 * A **mention** to link is the first in its section, names one entity only, and stands in our own words: what
 * stands between quotation marks is left as it was said.
 */
import { findNames, type Gazetteer, type Named } from '../gazetteer/gazetteer.ts';
import type { Span } from '../text/quote.ts';

export interface Mention extends Span {
  entity: Named;
}

export interface Reading {
  gazetteer: Gazetteer;
  /** Entities that need no link any more; the ones found are added. */
  linked: Set<string>;
  /** Names between quotation marks are linked, too: the text is a source's own. */
  quoted?: boolean;
}

const OPENING: Record<string, RegExp> = {
  '“': /”/gu,
  '«': /»/gu,
  '„': /[“”]/gu,
  '"': /"/gu,
  '‘': /’(?!\p{L})/gu,
};

/** Stretches between quotation marks; one that is never closed reaches to the end. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = OPENING[text.charAt(at)];
    if (!closing) continue;
    closing.lastIndex = at + 1;
    const end = closing.exec(text)?.index ?? (text.charAt(at) === '‘' ? at : text.length);
    spans.push({ start: at, end: end + 1 });
    at = end;
  }
  return spans;
}

/** Mentions to link, left to right; names inside quotation marks or one of `skip` are passed over. */
export function mentionsToLink(
  text: string,
  { gazetteer, linked, quoted = false }: Reading,
  skip: readonly Span[] = [],
): Mention[] {
  const closed = [...(quoted ? [] : quotedSpans(text)), ...skip];
  const mentions: Mention[] = [];
  for (const { start, end, entities } of findNames(gazetteer, text)) {
    const [entity, another] = entities;
    if (!entity || another || linked.has(entity.id)) continue;
    if (closed.some((span) => start < span.end && end > span.start)) continue;
    linked.add(entity.id);
    mentions.push({ start, end, entity });
  }
  return mentions;
}
