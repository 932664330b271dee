/**
 * To **state** is to put a new claim on a page, as an issue words it: what is said of whom, by whom, and in which
 * words of which source.
 */

import { nearWord } from '../../model/near-word.ts';
import type { EntityPage } from '../../model/page.ts';
import { type PropertyId, propertiesFor, propertyIds, propertyOf } from '../../model/properties.ts';
import { ACTORS } from '../../model/property.ts';
import { type Claim, type Modality, modalities } from '../../model/schema.ts';
import { posted } from '../posted.ts';
import type { Answers } from './answers.ts';
import { citationOf } from './cited.ts';
import { findEntity, findOf, findSource } from './find.ts';
import { sentenceIn } from './plain-answer.ts';
import { type Plan, planNew } from './plan.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { unsaidWords } from './to-look-up.ts';
import { shownWorth, worthOf } from './value.ts';
import type { World } from './world.ts';

/** The new claim that an issue asks for, or why it cannot be made. */
export function state(world: World, answers: Answers): Plan | Refusal {
  const page = findEntity(world, answers.get('page') ?? '');
  if (isRefusal(page)) return page;
  const property = propertyNamed(page, answers.get('property') ?? '');
  if (isRefusal(property)) return property;
  const isSaying = propertyOf(property).needs === 'statement';
  const worth = isSaying ? {} : worthOf(world, property, answers.get('value') ?? '');
  if (isRefusal(worth)) return worth;
  const details = detailsIn(world, isSaying ? saying(page, property, answers) : answers);
  if (isRefusal(details)) return details;
  const found = findSource(world, answers.get('source') ?? '');
  if (isRefusal(found)) return found;
  const passage = answers.get('passage')?.replace(/^.*#/s, '') ?? found.anchor;
  const citation = citationOf(world, found.source, answers.get('words') ?? '', passage);
  if (isRefusal(citation)) return citation;
  const claim: Claim = { property, ...worth, ...details, cite: [citation] };
  return planNew(page, claim, [
    `A statement (${propertyOf(property).label}) is added to the page of ${posted(page.data.name)}.`,
    `It says ${isSaying ? posted(details.text ?? '') : shownWorth(worth)}.`,
    `It rests on ${posted(citation.quote, 300)} in ${posted(citation.source)}.`,
    ...unsaidWords(claim),
  ]);
}

/** By its id or its label, among those that a page of this kind may carry. */
function propertyNamed(page: EntityPage, answer: string): PropertyId | Refusal {
  const wanted = answer.trim().toLowerCase();
  const is = (id: PropertyId) => id === wanted || propertyOf(id).label.toLowerCase() === wanted;
  const fitting = propertiesFor(page.kind);
  const found = fitting.find(is);
  if (found) return found;
  if (propertyIds.some(is))
    return refuse(`${posted(answer)} is not said of a ${page.kind}. Known are: ${labels(fitting)}.`);
  const near = nearWord(wanted.slice(0, 100), fitting);
  return refuse(
    `${posted(answer)} is nothing we know how to say.`,
    near ? `Did you mean ${posted(near)}?` : `Known are: ${labels(fitting)}.`,
  );
}

function labels(ids: readonly PropertyId[]): string {
  return ids.map((id) => propertyOf(id).label).join(' · ');
}

/** Such a claim is its quotation: the value is our wording of it, and who speaks is whose page it is. */
function saying(page: EntityPage, property: PropertyId, answers: Answers): Answers {
  const better = answers.get('better') ?? answers.get('value') ?? '';
  const by = answers.get('by') ?? (property === 'described' ? undefined : page.id);
  return new Map([...answers, ['better', better], ...(by ? [['by', by] as const] : [])]);
}

type Details = Pick<Claim, 'by' | 'modality' | 'text'>;

function detailsIn(world: World, answers: Answers): Details | Refusal {
  const by = answers.get('by');
  const speaker = by === undefined ? undefined : findOf(world, by, ACTORS);
  if (isRefusal(speaker)) return speaker;
  const modality = modalityNamed(answers.get('modality'));
  if (isRefusal(modality)) return modality;
  const better = answers.get('better');
  const text = better === undefined ? undefined : sentenceIn(better);
  if (isRefusal(text)) return text;
  return {
    ...(speaker && { by: speaker.id }),
    ...(modality && { modality }),
    ...(text !== undefined && { text }),
  };
}

/** `asserted` is what stands there when nothing does. */
function modalityNamed(answer: string | undefined): Modality | undefined | Refusal {
  if (answer === undefined) return undefined;
  const modality = modalities.find((one) => one === answer.trim().toLowerCase());
  if (!modality)
    return refuse(`${posted(answer)} is none of the answers to choose from: ${modalities.join(', ')}.`);
  return modality === 'asserted' ? undefined : modality;
}
