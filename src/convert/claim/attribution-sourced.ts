/**
 * Attributions **without a verb**: "according to Lyons", "in the words of Lyons", "“…” — Lyons".
 */
import { everyMatch } from '../../text/every-match.ts';
import { ACCORDING_TO, type Attribution } from './attribution-shape.ts';
import type { Masked } from './mask.ts';
import { partOf, pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';
import { SPEECH_WORDS } from './speech-words.ts';

const WORDS = { ...ROLE_WORDS, ...SPEECH_WORDS };
const ACCORDING = pattern(
  "(?:[Aa]ccording to|[Ii]n the words of) (?:the |an? )?(?:(?:(?:(?:{BODY}|(?!(?:would|has|have|had|is|was|were|are|will|that|who|which)\\b)[\\p{L}.-]+)(?: ?'s?)?,? ){0,9}?(?:{ROLE}(?: (?:to|for|of|at|in) (?:the )?(?:{BODY}|[A-Z]\\S+(?: [A-Z]\\S+)*))?,? (?:{RANK} )?|{RANK} |(?:Mr|Mrs|Ms|Dr)\\. ))?(?<name>{PERSON})|(?:[a-z-]+ ){1,4}(?<plain>{PERSON})(?=[,.;]|$)|(?:(?:{BODY}|[\\p{L}.-]+)(?: ?'s?)? ?){1,6}?(?<=\\p{L}), (?<other>{PERSON}),|(?:(?:[a-z]+ ){0,2}(?:report|statement|study|survey|data|figures|estimates?|document|website)s? (?:by|from|of|released by) (?:the )?)?(?<body>{BODY})(?! ?'|-| (?!(?:in|on|and|had|has|have|is|was|were|will|would|that|this|spokes\\w+)\\b)[\\p{L}]))",
  WORDS,
);

/** The first attribution of this kind in a masked text. */
export function sourcedIn(masked: Masked): Attribution[] {
  const found = /ccording to|n the words of/.test(masked.text) ? accordingIn(masked) : signedIn(masked);
  return found.slice(0, 1);
}

function accordingIn(masked: Masked): Attribution[] {
  return everyMatch(masked.text, ACCORDING).flatMap((found) => {
    const groups = found.indices?.groups;
    const place = groups?.name ?? groups?.plain ?? groups?.other ?? groups?.body;
    if (!place) return [];
    const span = { start: found.index, end: found.index + found[0].length };
    const subject = partOf(masked, { start: place[0], end: place[1] });
    return [{ subject, verb: ACCORDING_TO, kind: 'says' as const, branch: false, inverted: true, span }];
  });
}

/** "“We stay.” — Ann Lee" */
function signedIn(masked: Masked): Attribution[] {
  const found = /^[\uF400-\uF7FF][.,]? ?-+ ?([\uE000-\uE3FF])(?=[,.(]|$)/.exec(masked.text);
  if (!found) return [];
  const end = found[0].length;
  const subject = partOf(masked, { start: end - 1, end });
  return [{ subject, verb: 'said', kind: 'says', branch: false, inverted: true, span: { start: 1, end } }];
}
