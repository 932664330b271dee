/**
 * An **attribution** is where the narrator says who speaks: "Stoltenberg added", "said Col. Lyons", "the
 * NATO chief cautioned". Here they are found; who is meant is decided in `speaker.ts`.
 */
import type { Span } from '../../text/quote.ts';
import { agentBehind, inverted } from './attribution-behind.ts';
import { aboutOf, byParticiple, elided, relative } from './attribution-joined.ts';
import { type Attribution, subjectParts } from './attribution-shape.ts';
import { sourcedIn } from './attribution-sourced.ts';
import type { Masked } from './mask.ts';
import { opensAnew, subjectBefore } from './speech-subject.ts';
import { type SpeechVerb, speechVerbsIn } from './speech-verbs.ts';
import type { Stretch } from './stretch.ts';

/** Every attribution in a stretch, in order; where two overlap the longer one counts. */
export function attributionsOf({ masked }: Stretch): Attribution[] {
  const verbs = speechVerbsIn(masked.text);
  const found = verbs.flatMap((verb) => attributionBy(verb, masked) ?? []);
  const named = inTurn(found, masked);
  return named.length > 0 ? named : sourcedIn(masked);
}

/** Attributions that the narrator makes, not those that somebody makes in reported words. */
function inTurn(found: readonly Attribution[], masked: Masked): Attribution[] {
  const kept: Attribution[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    const own = one.subject && { start: one.span.start };
    const same = kept.some(({ subject }) => subject && subject.start === one.subject?.start);
    if (!own && last === undefined) {
      const subject = aboutOf(masked, one);
      if (subject) kept.push({ ...one, subject });
    } else if (last === undefined || !own || same || opensAnew(masked.text, own) || isGlued(masked.text, one))
      kept.push(last && one.span.start < last.span.end ? { ...one, span: afterwards(one, last) } : one);
  }
  return kept;
}

/** A full stop was lost before an office, a name, and what that person says: "… alone President Lee said Peru will". */
function isGlued(text: string, { subject, span, kind, body, office }: Attribution): boolean {
  if (kind !== 'says' || subject?.entity?.kind !== 'person' || body || office) return false;
  const before = text.slice(0, span.start);
  const clause =
    /^ (?:that |(?:[\uE000-\uEBFF]|he|she|it|they|there|the [a-z]+) (?:has|have|had|is|are|was|were|will|would)\b)/;
  return (
    /\p{Ll} (?:[\uE800-\uEBFF] )?(?:\p{Lu}\p{L}+ ){1,3}$/u.test(before) &&
    !/\b(?:that|as|when|and|but|while|after|before|because|whom|which|of|to|by|with|for|if|where|what|the|an?) (?:[\uE800-\uEBFF] )?(?:\p{Lu}\p{L}+ ){1,3}$/u.test(
      before,
    ) &&
    clause.test(text.slice(span.end))
  );
}

function afterwards({ span }: Attribution, last: Attribution): Span {
  return { start: Math.max(span.start, last.span.end), end: span.end };
}

function attributionBy(verb: SpeechVerb, masked: Masked): Attribution | undefined {
  const before = masked.text.slice(0, verb.start);
  const behind = masked.text.slice(verb.end, verb.end + 160);
  if (/^ by (?!video|phone|tele|e-?mail)/.test(behind)) return agentBehind(verb, masked, behind);
  if (verb.kind === 'accuses' && /^ (?:of|by)\b/.test(behind)) return undefined;
  const base = { verb: verb.verb, kind: verb.kind, inverted: false, branch: false };
  if (verb.participle) return byParticiple(verb, masked, before);
  const subject = subjectBefore(masked, verb.start);
  if (subject && /\b(?:what|[Ii]f|nor)(?: the [a-z]+,)? $/.test(masked.text.slice(0, subject.start)))
    return undefined;
  if (subject) return { ...base, ...subjectParts(subject), span: { start: subject.start, end: verb.end } };
  return (
    relative(verb, masked, before) ??
    (verb.kind === 'says' ? inverted(verb, masked) : undefined) ??
    elided(verb, before)
  );
}
