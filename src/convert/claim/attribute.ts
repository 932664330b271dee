/**
 * Facts inside somebody's words are that person's claims: to **attribute** a fact is to give it the speaker of
 * the words it stands in.
 */
import type { Modality } from '../../model/schema.ts';
import type { Draft } from './draft.ts';
import type { Saying } from './saying.ts';

/** Rules whose facts hold whoever speaks. */
const IMPERSONAL = new Set([
  'name begins with another name',
  'name begins with a nationality',
  'in the words of the event',
]);

/** The draft with speaker, voice and modality of the innermost saying that holds it. */
export function attributed(draft: Draft, sayings: readonly Saying[]): Draft {
  const saying = sayingAround(draft, sayings);
  if (!saying || draft.claim.by || IMPERSONAL.has(draft.rule)) return draft;
  const { speaker, voice, kind } = saying;
  if (voice === 'reported' && isNarrated(draft)) return draft;
  const modality = draft.claim.modality ?? (ASSURED.has(draft.claim.property) ? undefined : modalityBy[kind]);
  const certainty = speaker?.confidence ?? (isPronoun(saying.described) ? UNSETTLED : 1);
  return {
    ...draft,
    claim: {
      ...draft.claim,
      ...(speaker && { by: speaker.entity.id }),
      voice,
      ...(modality && { modality }),
      ...noted(saying),
    },
    confidence: Math.min(draft.confidence, certainty),
  };
}

/** Of words whose speaker the document does not settle: a person should look. */
const UNSETTLED = 0.6;

function isPronoun(described: string | undefined): boolean {
  return /^(?:he|she|it|they)$/i.test(described ?? '');
}

/** What a reader must know of who speaks: a name that stands for another, or somebody who is not named. */
export function noted({ speaker, described }: Saying): Pick<Draft['claim'], 'derived' | 'note'> {
  const words = described ?? speaker?.described;
  return {
    ...(speaker?.standsIn && { derived: `“${speaker.standsIn}” stands for ${speaker.entity.name} here` }),
    ...(words && {
      note: isPronoun(words)
        ? `Said by “${words}”: the document does not settle who that is.`
        : `Said by “${words}”; no name is given.`,
    }),
  };
}

const modalityBy: Partial<Record<Saying['kind'], Modality>> = { accuses: 'alleged', denies: 'denied' };

/** What is said by the way, in the words for a thing, is neither alleged nor denied. */
const ASSURED: ReadonlySet<string> = new Set([
  'role',
  'rank',
  'affiliation',
  'category',
  'capability',
  'within',
  'part-of',
  'country',
  'operator',
  'origin',
]);

/** In reported speech titles and the kinds of places are the narrator's words. */
function isNarrated({ claim, rule }: Draft): boolean {
  return (
    claim.property === 'role' ||
    claim.property === 'rank' ||
    claim.property === 'within' ||
    rule === 'kind of place'
  );
}

/** The saying whose content holds the middle of the draft. */
export function sayingAround(
  draft: Pick<Draft, 'passage' | 'start' | 'end'>,
  sayings: readonly Saying[],
): Saying | undefined {
  const middle = (draft.start + draft.end) / 2;
  return sayings
    .filter(
      ({ passage, kind, content }) =>
        passage === draft.passage &&
        kind !== 'takes a stand' &&
        content.start <= middle &&
        content.end >= middle,
    )
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
}
