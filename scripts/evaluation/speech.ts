/**
 * Scores **speech**: who said what, in which words, and how surely.
 */
import type { EntityPage } from '../../src/model/page.ts';
import { propertyOf } from '../../src/model/properties.ts';
import type { Claim } from '../../src/model/schema.ts';
import type { GoldSpeech } from './document-gold.ts';
import type { Told } from './fact-agreement.ts';
import { bare, sharedWords } from './likeness.ts';

export interface SpeechScore {
  expected: number;
  /** Some claim quotes half of the words or more. */
  found: number;
  /** The words agree exactly. */
  exact: number;
  /** Nine words of ten agree, or more. */
  near: number;
  /** Nine words of ten agree, or the claim quotes all of them and more: "she said that …". */
  whole: number;
  speaker: number;
  modality: number;
  /** Statements on pages, and those of them that are part of a gold quote with its speaker. */
  stated: number;
  right: number;
  errors: string[];
}

/** From here on two quotes are about the same words, and from here on they are the same. */
const ALIKE = 0.5;
const NEAR = 0.9;

interface Spoken {
  claim: Claim;
  quote: string;
  speaker: string;
}

/** Documents without speech in their gold are left out. */
export function scoreSpeech(documents: readonly Told[]): SpeechScore {
  const score: SpeechScore = {
    ...{ expected: 0, found: 0, exact: 0, near: 0, whole: 0, speaker: 0, modality: 0, stated: 0, right: 0 },
    errors: [],
  };
  for (const told of documents) {
    if (told.gold.speech === undefined) continue;
    const spoken = told.pages.flatMap(spokenOn);
    for (const gold of told.gold.speech) scoreQuote(gold, spoken, told, score);
    scoreStatements(spoken, told, score);
  }
  return score;
}

function spokenOn({ id, data }: EntityPage): Spoken[] {
  return data.claims.flatMap((claim) => {
    const speaker = claim.by ?? (isStatement(claim) ? id : undefined);
    const quote = claim.cite.map((cite) => cite.quote).join(' ');
    return speaker === undefined ? [] : [{ claim, quote, speaker }];
  });
}

function isStatement({ property }: Claim): boolean {
  return propertyOf(property).section === 'statements';
}

function scoreQuote(gold: GoldSpeech, spoken: readonly Spoken[], told: Told, score: SpeechScore): void {
  if (gold.optional) return;
  score.expected++;
  const best = bestFor(gold, spoken);
  if (!best || (best.f1 < ALIKE && !holdsAll(best.quote, gold.quote))) {
    score.errors.push(`${told.gold.id} unquoted ${gold.speaker}: ${gold.quote}`);
    return;
  }
  score.found++;
  if (bare(best.quote) === bare(gold.quote)) score.exact++;
  if (best.f1 >= NEAR) score.near++;
  if (best.f1 >= NEAR || holdsAll(best.quote, gold.quote)) score.whole++;
  else score.errors.push(`${told.gold.id} misquoted ${gold.quote}   … ${best.quote}`);
  if (isSpeaker(best.speaker, gold.speaker, told)) score.speaker++;
  else score.errors.push(`${told.gold.id} speaker ${best.speaker}, expected ${gold.speaker}: ${gold.quote}`);
  const modality = best.claim.modality ?? 'asserted';
  if (modality === gold.modality) score.modality++;
  else score.errors.push(`${told.gold.id} modality ${modality}, expected ${gold.modality}: ${gold.quote}`);
}

/**
 * The claim whose words agree best; at a tie one with the right properties of speech. Long words are quoted
 * in parts: parts of one speaker that stand within the gold quote count as one.
 */
function bestFor({ quote }: GoldSpeech, spoken: readonly Spoken[]): (Spoken & { f1: number }) | undefined {
  const within = spoken.filter((one) => isStatement(one.claim) && bare(quote).includes(bare(one.quote)));
  const parted = [...Map.groupBy(within, ({ speaker }) => speaker).values()].flatMap((parts) => {
    const distinct = [...new Map(parts.map((part) => [bare(part.quote), part])).values()];
    const [first] = distinct;
    return first && distinct.length > 1
      ? [{ ...first, quote: distinct.map((part) => part.quote).join(' ') }]
      : [];
  });
  return [...spoken, ...parted]
    .map((one) => ({ ...one, f1: sharedWords(one.quote, quote).f1 }))
    .sort((a, b) => b.f1 - a.f1 || Number(isStatement(b.claim)) - Number(isStatement(a.claim)))[0];
}

function isSpeaker(page: string, speaker: string, { matching }: Told): boolean {
  return matching.entityOf.get(page)?.id === speaker;
}

/** A statement whose words are those of optional speech alone does not count. */
function scoreStatements(spoken: readonly Spoken[], told: Told, score: SpeechScore): void {
  const speech = told.gold.speech ?? [];
  for (const one of spoken.filter(({ claim }) => isStatement(claim))) {
    const alike = speech.filter(({ quote }) => isOf(one.quote, quote));
    if (alike.length > 0 && alike.every(({ optional }) => optional)) continue;
    score.stated++;
    if (alike.some(({ speaker }) => isSpeaker(one.speaker, speaker, told))) score.right++;
    else score.errors.push(`${told.gold.id} unexpected ${one.speaker}: ${one.quote}`);
  }
}

/** Are the words of a claim those of a gold quote: about the same, a part of them, or all of them and more? */
function isOf(quote: string, gold: string): boolean {
  return sharedWords(quote, gold).f1 >= ALIKE || holdsAll(gold, quote) || holdsAll(quote, gold);
}

function holdsAll(longer: string, words: string): boolean {
  return bare(longer).includes(bare(words));
}
