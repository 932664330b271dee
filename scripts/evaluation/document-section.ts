/**
 * Measures whole **documents**: the pages, facts and speech that the converter makes of them.
 */
import type { Knowledge } from '../../src/convert/recognise/knowledge.ts';
import { pagesOfDocument } from './converted.ts';
import { type DocumentGold, goldKinds } from './document-gold.ts';
import type { Told } from './fact-agreement.ts';
import { scoreFacts } from './facts.ts';
import { matched } from './matching.ts';
import { pageErrors, scorePages } from './pages.ts';
import { type Section, shareLine } from './section.ts';
import { scoreSpeech } from './speech.ts';
import { added, ratesOf, tallyLine } from './tally.ts';

/** Convert every document in an empty knowledge base of its own. */
export function toldBy(documents: readonly DocumentGold[], knowledge: Knowledge): Told[] {
  return documents.map((gold) => {
    const pages = pagesOfDocument(gold, knowledge);
    return { gold, pages, matching: matched(pages, gold) };
  });
}

export function pageSection(told: readonly Told[]): Section {
  const scores = told.map(({ matching }) => scorePages(matching));
  const kinds = goldKinds.map((kind) => {
    return [kind, added(scores.flatMap((score) => score.get(kind) ?? []))] as const;
  });
  const rows = [...kinds, ['all', added(kinds.map(([, tally]) => tally))] as const];
  const derived = told.some(({ gold }) => gold.derived)
    ? ' (entities derived from annotated names: each distinct name is one)'
    : '';
  return {
    lines: [
      `pages: ${told.length} documents${derived}`,
      ...rows.map(([name, tally]) => tallyLine(name, tally)),
    ],
    data: {
      derived: derived !== '',
      kinds: Object.fromEntries(rows.map(([name, tally]) => [name, { ...tally, ...ratesOf(tally) }])),
    },
    errors: told.flatMap(({ gold, matching }) => pageErrors(gold, matching)),
  };
}

export function factSection(told: readonly Told[]): Section | undefined {
  if (!told.some(({ gold }) => gold.facts)) return undefined;
  const { errors, byProperty, ...score } = scoreFacts(told);
  const properties = [...byProperty].sort((one, other) => other[1].expected - one[1].expected);
  return {
    lines: [
      'facts:',
      shareLine('precision', score.right, score.found),
      shareLine('… in the very words', score.exact, score.found),
      shareLine('recall of roles', score.recalledRoles, score.expectedRoles),
      shareLine('recall of all', score.recalled, score.expected),
      ...properties.map(
        ([property, { expected, recalled, found, right }]) =>
          `    ${property.padEnd(14)} right ${right} of ${found}, recalled ${recalled} of ${expected}`,
      ),
    ],
    data: { ...score, properties: Object.fromEntries(properties) },
    errors,
  };
}

export function speechSection(told: readonly Told[]): Section | undefined {
  if (!told.some(({ gold }) => gold.speech)) return undefined;
  const { errors, ...score } = scoreSpeech(told);
  return {
    lines: [
      'speech:',
      shareLine('quote found', score.found, score.expected),
      shareLine('quote the same', score.exact, score.expected),
      shareLine('quote right (≥ 90 %)', score.near, score.expected),
      shareLine('… or within a longer one', score.whole, score.expected),
      shareLine('speaker right', score.speaker, score.expected),
      shareLine('… of those found', score.speaker, score.found),
      shareLine('modality right', score.modality, score.found),
      shareLine('precision', score.right, score.stated),
    ],
    data: score,
    errors,
  };
}
