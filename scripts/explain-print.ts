/**
 * Prints an **explanation** for a person at a terminal 80 columns wide, without colours.
 */
import type { ExplainedCitation, ExplainedClaim, ExplainedGone } from '../src/convert/explain/claim.ts';
import type { Explanation } from '../src/convert/explain/explain.ts';
import type { ExplainedName } from '../src/convert/explain/names.ts';
import type { ExplainedGonePage, ExplainedPage } from '../src/convert/explain/page.ts';
import type { ExplainedSource } from '../src/convert/explain/source.ts';
import { propertyOf } from '../src/model/properties.ts';
import type { Claim } from '../src/model/schema.ts';

const WIDTH = 80;
const LABEL = 12;

export function printExplanation(explanation: Explanation): string {
  return `${linesOf(explanation).join('\n')}\n`;
}

function linesOf(explanation: Explanation): string[] {
  switch (explanation.kind) {
    case 'claim':
      return claimLines(explanation);
    case 'gone claim':
      return goneLines(explanation);
    case 'page':
      return pageLines(explanation);
    case 'gone page':
      return gonePageLines(explanation);
    default:
      return sourceLines(explanation);
  }
}

function claimLines({ id, page, claim, review, citations }: ExplainedClaim): string[] {
  return [
    `Claim ${id} on ${page}`,
    '',
    ...field(propertyOf(claim.property).label.toLowerCase(), saidBy(claim)),
    ...field('review', review),
    ...citations.flatMap(citationLines),
  ];
}

/** `Secretary General; object nato; by jens-stoltenberg` */
function saidBy({ value, object, by, modality, text }: Claim): string {
  const words = typeof value === 'object' ? JSON.stringify(value) : value;
  const parts = [words, object && `object ${object}`, by && `by ${by}`, modality, text && `“${text}”`];
  return parts.filter((part) => part !== undefined && part !== '').join('; ') || 'the quotation itself';
}

function citationLines({ source, quote, passage, rule, since, names }: ExplainedCitation): string[] {
  return [
    '',
    `From ${source}`,
    ...(rule ? field('rule', `${rule.name}: looks for ${rule.words}`) : []),
    ...(rule?.confidence === undefined ? [] : field('confidence', rule.confidence.toFixed(2))),
    ...(since ? field('since then', since) : []),
    ...(passage
      ? field(`passage ${passage.number}`, shown(passage))
      : field('quotation', `“${quote}” does not stand in the source`)),
    ...(names.length > 0 ? ['  names', ...names.flatMap((name) => nameLines(name))] : []),
  ];
}

/** Characters of the passage on either side of the quotation. */
const AROUND = 160;

/** The passage with its quotation between » and «. */
function shown({ text, start, end }: NonNullable<ExplainedCitation['passage']>): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const [opening, closing] = [start > AROUND ? '…' : '', end + AROUND < text.length ? '…' : ''];
  return `${opening}${before}»${text.slice(start, end)}«${after}${closing}`;
}

function nameLines({ surface, finder, confidence, reason, page }: ExplainedName): string[] {
  return [
    ...wrapped(`“${surface}” means ${page.id} (${page.name}), ${page.confidence.toFixed(2)}`, 4),
    ...wrapped(`recognised by ${finder}, ${confidence.toFixed(2)}: ${reason}`, 8),
    ...wrapped(`taken for it: ${page.reason}`, 8),
    ...page.others.flatMap((other) => wrapped(`or perhaps ${other}`, 8)),
  ];
}

function goneLines({ id, proposals }: ExplainedGone): string[] {
  return [
    `Claim ${id}, which stands on no page`,
    ...proposals.flatMap(({ source, page, property, quote, rule, fate }) => [
      '',
      ...wrapped(`${property} on ${page} was proposed from ${source} by the rule “${rule}”; ${fate}.`, 0),
      ...field('quotation', `“${quote}”`),
    ]),
  ];
}

function pageLines(page: ExplainedPage): string[] {
  const { id, path, name, status, formerIds, madeFrom, since, names, otherNames, claims, namedBy } = page;
  const made = madeFrom ? `made from ${madeFrom}${since ? `; ${since}` : ''}` : 'a person made it';
  return [
    `Page ${id}: ${name} (${path})`,
    '',
    ...field('origin', made),
    ...field('status', status),
    ...(formerIds.length > 0 ? field('before', formerIds.join(', ')) : []),
    ...(namedBy.length > 0 ? field('named by', namedBy.join(', ')) : []),
    ...(names.length > 0 ? ['', `Names in ${madeFrom}`, ...names.flatMap(nameLines)] : []),
    ...(otherNames.length > 0 ? ['', 'Other names'] : []),
    ...otherNames.flatMap(({ name: other, list, from }) =>
      wrapped(`${other} (${list === 'aliases' ? 'always' : 'in context'}): from ${from.join(', ')}`, 2),
    ),
    ...(claims.length > 0 ? ['', 'Citations by source'] : []),
    ...claims.map(({ source, citations }) => `${String(citations).padStart(6)}  ${source}`),
  ];
}

function gonePageLines({ path, proposals }: ExplainedGonePage): string[] {
  return [
    `Page ${path}, which is no more`,
    '',
    ...proposals.flatMap(({ source, name, made }) =>
      wrapped(
        `${made ? 'was made from' : 'was named by'} ${source} as “${name}” and taken away by a person`,
        2,
      ),
    ),
  ];
}

function sourceLines(source: ExplainedSource): string[] {
  const { id, title, state, sha256, made, named, claims, names } = source;
  const gone = made.filter(({ exists }) => !exists);
  return [
    `Source ${id}`,
    '',
    ...field('title', title),
    ...field('state', state),
    ...sha256.flatMap((sha) => field('SHA-256', sha)),
    ...field('pages', `${made.length} made, ${named} others named`),
    ...field(
      'claims',
      `${claims.proposed} proposed: ${claims.asWritten} stand as they were written, ${claims.changedOrGone} were changed or taken away`,
    ),
    ...field('names', `${names} added`),
    ...gone.map(({ page }) => `  gone        ${page}`),
  ];
}

function field(label: string, words: string): string[] {
  const column = label.length < LABEL - 1 ? LABEL : label.length + 1;
  const [first = '', ...rest] = wrapped(words, 2 + column);
  return [`  ${label.padEnd(column)}${first.trimStart()}`, ...rest];
}

/** Words on lines of at most 80 columns, indented. */
function wrapped(words: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one);
}
