/**
 * What a passage **backs**: the claims that rest on it, each as its page words it, and the prose that cites it.
 */
import { hrefOf } from '../model/href.ts';
import type { Claim } from '../model/schema.ts';
import { claimWords } from './claim-words.ts';
import type { Use } from './evidence.ts';
import type { Entity, Library } from './library.ts';
import type { NameLink } from './view.ts';
import { plain } from './words.ts';

export interface Back {
  entity: NameLink;
  /** The very claim, or the prose. */
  href: string;
  /** Absent when prose cites the passage. */
  claimNumber?: number;
  /** What the claim says, cut at a word; empty for prose. */
  text: string;
  /** Whose claim it is and how sure that speaker is: "planned, says Ada Merin"; absent when simply asserted. */
  hedge?: string;
}

/** Longest sentence shown beside a passage, in characters. */
const LONGEST = 120;

/** Claims first, each once; prose that cites the passage once a page. */
export function backsOf(library: Library, uses: readonly Use[]): Back[] {
  const backs = new Map<string, Back>();
  for (const use of uses) {
    const back = use.claim ? claimBack(library, use, use.claim) : proseBack(library, use);
    backs.set(back.href, back);
  }
  return [...backs.values()].sort((a, b) => Number(!a.claimNumber) - Number(!b.claimNumber));
}

function claimBack(library: Library, { entity, claimNumber = 0 }: Use, claim: Claim): Back {
  const sentence = plain(claimWords(library, entity.kind, claim));
  const hedge = hedgeOf(library, entity, claim, sentence);
  return {
    entity: library.link(entity),
    href: `${hrefOf(library.base, entity)}#s${claimNumber}`,
    claimNumber,
    text: shortened(sentence),
    ...(hedge && { hedge }),
  };
}

function proseBack(library: Library, { entity }: Use): Back {
  return { entity: library.link(entity), href: `${hrefOf(library.base, entity)}#background`, text: '' };
}

/** The modality, unless the sentence says it already, and the speaker, unless the page is the speaker's own. */
function hedgeOf(library: Library, entity: Entity, claim: Claim, sentence: string): string | undefined {
  const { modality = 'asserted', by } = claim;
  if (modality === 'asserted') return undefined;
  const speaker = by && by !== entity.id && library.link(library.entity(by)).name;
  const told = sentence.toLowerCase().includes(modality);
  if (modality === 'denied' && speaker) return told ? `says ${speaker}` : `denied by ${speaker}`;
  return [!told && modality, speaker && `says ${speaker}`].filter(Boolean).join(', ') || undefined;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,;:]+\S*$/, '')} …`;
}
