/**
 * A **remedy** is what is done about one thing that may be wrong with a statement, or why it cannot be done.
 */
import type { EntityPage } from '../../model/page.ts';
import { ACTORS } from '../../model/property.ts';
import type { Claim } from '../../model/schema.ts';
import type { Fault } from '../../publish/forge/forms.ts';
import { posted } from '../posted.ts';
import { changesQuoteAlone, changesWorth } from './changed-worth.ts';
import { findOf } from './find.ts';
import { type Plan, planNew, planRemoval, planRewrite } from './plan.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { citationIn, placesOf, restsAlready, withCitation } from './rested.ts';
import { isSentence, isUnchanged, recordedOnly, sentenceOf } from './shown.ts';
import { droppedWords, unsaidFigures, unsaidWords } from './to-look-up.ts';
import { shownWorth } from './value.ts';
import { betterIn, citationShown, claimShown, type Wish } from './wish.ts';
import { isSaying, sentenceIn, worthIn } from './wished-worth.ts';

type Remedy = (wish: Wish) => Plan | Refusal;

/** By what is wrong; “something else” is for a person. */
export const remedies: Record<Exclude<Fault, 'other'>, Remedy> = {
  wording: (wish) => {
    const { world, page, number, claim } = wish;
    if (changesQuoteAlone(wish)) return remedies.quotation(wish);
    const text = betterIn(wish, 'the sentence as it should read');
    if (isRefusal(text)) return text;
    if (changesWorth(wish, text)) return remedies.value(wish);
    const stale = recordedOnly(world, page, claim, text).map(
      (words) => `The page still records ${posted(words)}: see whether only the wording is new.`,
    );
    return withCitation(wish, { ...claim, text }, (wanted, added) =>
      rewritten(page, number, wanted, [
        claim,
        `It now reads ${posted(text)}.`,
        ...stale,
        ...added,
        ...unsaidFigures(sentenceOf(world, page, claim) ?? '', wanted),
      ]),
    );
  },
  value: (wish) => {
    const { page, number, claim } = wish;
    if (isSaying(claim)) return saidAnew(wish);
    const worth = worthIn(wish, 'the right figure, date, words or name');
    if (isRefusal(worth)) return worth;
    const text = sentenceIn(wish);
    const stale = claim.text !== undefined && text.text === undefined;
    const note = stale ? [`Its sentence still reads ${posted(claim.text ?? '')}: see whether it fits.`] : [];
    return withCitation(wish, { ...claim, ...worth, ...text }, (wanted, added) =>
      rewritten(page, number, wanted, [
        claim,
        `It now says ${shownWorth(worth)}.`,
        ...droppedWords(claim.value, worth.value),
        ...note,
        ...added,
        ...unsaidWords(wanted),
      ]),
    );
  },
  speaker: (wish) => {
    const { world, page, number, claim } = wish;
    const better = betterIn(wish, 'the name of who said it');
    const speaker = isRefusal(better) ? better : findOf(world, better, ACTORS);
    if (isRefusal(speaker)) return speaker;
    if (speaker.id === claim.by) return refuse('The page says that already.');
    const moved = claim.property === 'said' && speaker !== page;
    const note = moved
      ? [`It still stands on the page of ${posted(page.data.name)}: move it when that is wrong, too.`]
      : [];
    return withCitation(wish, { ...claim, by: speaker.id }, (wanted, added) =>
      rewritten(page, number, wanted, [
        claim,
        `It is now said by ${posted(speaker.data.name)}.`,
        ...note,
        ...added,
      ]),
    );
  },
  quotation: (wish) => {
    const { page, number, claim } = wish;
    if (restsAlready(wish))
      return refuse(
        `These are the words that it rests on already: write the right ones below ${posted('Which words show it?')}.`,
      );
    const citation = citationIn(wish, placesOf(wish));
    if (isRefusal(citation)) return citation;
    const { prefix: _, suffix: __, ...old } = claim.cite[citation.replaces] ?? citation.made;
    const cite = claim.cite.with(citation.replaces, { ...old, ...citation.made });
    return rewritten(page, number, { ...claim, cite }, [
      claim,
      `It now rests on ${citationShown(citation.made)}.`,
    ]);
  },
  unsaid: ({ world, answers, page, number, claim }) => {
    const better = answers.get('better');
    const instead = better !== undefined && !isUnchanged(world, page, claim, better);
    const did = [
      `${claimShown(page, claim)} is taken away: the passage is said not to say it.`,
      ...claim.cite.map((one) => `It rested on ${citationShown(one)}.`),
      ...(instead ? [`Proposed in its place, and not written anywhere: ${posted(better, 500)}.`] : []),
    ];
    return planRemoval(page, number, [...did, 'Read the passage before you merge this.']);
  },
  newer: (wish) => {
    const { page, number, claim } = wish;
    if (isSaying(claim))
      return refuse(
        'What was said stays said. Add what the newer source says with the form for statements, beside its passage.',
      );
    const worth = worthIn(wish, 'what the newer source says');
    if (isRefusal(worth)) return worth;
    if (restsAlready(wish))
      return refuse(`It rests on these words already: write those of the newer source, and where they are.`);
    const citation = citationIn(wish);
    if (isRefusal(citation)) return citation;
    const { object, value } = { object: claim.object, value: claim.value, ...worth };
    const made: Claim = {
      property: claim.property,
      ...(object !== undefined && { object }),
      ...(value !== undefined && { value }),
      cite: [citation.made],
    };
    const did = [
      `Beside it a statement is added. It says ${shownWorth(worth)}.`,
      `It rests on ${citationShown(citation.made)}.`,
    ];
    const stays = `${claimShown(page, claim)} stays as it is.`;
    return planNew(page, made, [stays, ...did, ...unsaidWords(made)], number);
  },
};

function saidAnew(wish: Wish): Plan | Refusal {
  const { world, page, claim } = wish;
  const better = betterIn(wish, 'the sentence as it should read');
  if (isRefusal(better)) return better;
  if (isSentence(world, page, claim, better)) return remedies.wording(wish);
  return refuse(
    `This statement is a sentence. Edit the issue and write all of it as it should read, not ${posted(better, 80)} alone.`,
  );
}

function rewritten(
  page: EntityPage,
  number: number,
  wanted: Claim,
  [claim, ...did]: [Claim, ...string[]],
): Plan | Refusal {
  if (JSON.stringify(wanted) === JSON.stringify(claim)) return refuse('The page says that already.');
  return planRewrite(page, number, wanted, [`${claimShown(page, claim)} is changed.`, ...did]);
}
