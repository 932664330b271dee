/**
 * Measures **names** and **groups** of annotated texts.
 */
import type { Knowledge } from '../../src/convert/recognise/knowledge.ts';
import { recognise } from '../../src/convert/recognise/recognise.ts';
import { tokenise } from '../../src/convert/recognise/tagger/token.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { type Annotated, type Label, type Labelled, labels } from './annotated.ts';
import { groupedMentions } from './grouping.ts';
import { addedGroups, type GroupScore, groupRates, scoreGroups } from './groups.ts';
import { inText, linesOf } from './lines.ts';
import { scoreNames, shownIn } from './names.ts';
import type { Section } from './section.ts';
import { added, rateLine, ratesOf, tallyLine } from './tally.ts';

/** Before that many tokens the code is not compiled to the end, and the speed tells little. */
const ENOUGH = 20_000;
const FEW = ' (of so few tokens mostly the start of the program)';
const NO_PAGES = buildGazetteer([]);
const NO_DECISIONS = { sameAs: [], notSameAs: [], notAnEntity: [] };

export function nameSection(texts: readonly Annotated[], knowledge: Knowledge): Section {
  const before = process.cpuUsage();
  const score = scoreNames(texts, (text) => namesIn(text, knowledge));
  const { user, system } = process.cpuUsage(before);
  const tokens = texts.reduce((sum, { text }) => sum + tokenise(text).length, 0);
  const speed = Math.round(tokens / ((user + system) / 1e6));
  const all = added(score.tallies.values());
  const rows = [...score.tallies, ['all', all] as const];
  return {
    lines: [
      `names: ${tokens} tokens, ${speed} per CPU second${tokens < ENOUGH ? FEW : ''}`,
      ...rows.map(([name, tally]) => tallyLine(name, tally)),
    ],
    data: {
      tokens,
      tokensPerCpuSecond: speed,
      classes: Object.fromEntries(rows.map(([name, tally]) => [name, { ...tally, ...ratesOf(tally) }])),
    },
    errors: [
      ...score.missed.map((mark) => `missed ${shownIn(mark)}`),
      ...score.wrong.map((mark) => `wrong ${shownIn(mark)}`),
    ],
  };
}

/** Recognise a text line by line, with places in the whole text. */
function namesIn(text: string, knowledge: Knowledge): Labelled[] {
  const lines = linesOf(text);
  const { document } = lines;
  return recognise({ document, gazetteer: NO_PAGES, knowledge, identity: NO_DECISIONS }).flatMap(
    (mention) => {
      const label = labels.find((one) => one === mention.kind.toUpperCase());
      return label ? [{ ...inText(lines, mention), label }] : [];
    },
  );
}

/** B³ of gold mentions; texts without clusters are left out. */
export function groupSection(texts: readonly Annotated[], knowledge: Knowledge): Section | undefined {
  const clustered = texts.filter(({ clusters }) => clusters !== undefined);
  if (clustered.length === 0) return undefined;
  const sums = new Map<Label, GroupScore[]>();
  const errors: string[] = [];
  for (const text of clustered) {
    const mentions = groupedMentions(text, knowledge);
    for (const [label, score] of scoreGroups(mentions)) sums.set(label, [...(sums.get(label) ?? []), score]);
    errors.push(...groupErrors(text.id, mentions));
  }
  const classes = labels.flatMap((label) => {
    const scores = sums.get(label);
    return scores ? [[label, addedGroups(scores)] as const] : [];
  });
  const rows = [...classes, ['all', addedGroups(classes.map(([, score]) => score))] as const];
  return {
    lines: [
      `groups: B³ of gold mentions in ${clustered.length} texts`,
      ...rows.map(([name, score]) => rateLine(name, groupRates(score), score.mentions)),
    ],
    data: Object.fromEntries(
      rows.map(([name, score]) => [name, { ...groupRates(score), mentions: score.mentions }]),
    ),
    errors,
  };
}

type Mentions = ReturnType<typeof groupedMentions>;

/** Groups that hold mentions of several gold groups, and gold groups that were parted. */
function groupErrors(id: string, mentions: Mentions): string[] {
  const shown = (all: Mentions, key: 'gold' | 'found'): string =>
    [...Map.groupBy(all, (one) => one[key]).values()]
      .map((part) => [...new Set(part.map(({ surface }) => surface))].join(', '))
      .join(' | ');
  const wrong = (by: 'gold' | 'found', other: 'gold' | 'found', word: string): string[] =>
    [...Map.groupBy(mentions, (one) => `${one.label} ${one[by]}`).values()]
      .filter((all) => new Set(all.map((one) => one[other])).size > 1)
      .map((all) => `${word} ${id} ${all[0]?.label} ${shown(all, other)}`);
  return [...wrong('gold', 'found', 'parted'), ...wrong('found', 'gold', 'joined')];
}
