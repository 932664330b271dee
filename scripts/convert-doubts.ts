/**
 * The **doubts** of a conversion: what entered as uncertain, names that several pages bear, and names that
 * were left out, each with what a person can do.
 */
import type { Conversion } from '../src/convert/convert.ts';
import type { Evidence } from '../src/convert/propose/evidence.ts';

/** Lines of each sort; the rest is in `--json`. */
const MOST = 20;

export function doubtLines({ reports }: Conversion): string[] {
  return [
    ...list(UNCERTAIN, uncertainLines(reports)),
    ...list(AMBIGUOUS, ambiguousLines(reports)),
    ...list(LEFT_OUT, leftOutLines(reports)),
  ];
}

const UNCERTAIN =
  'Uncertain: compare with the source. When right, delete the line `review: uncertain`; when wrong, delete the claim or the page.';
const AMBIGUOUS =
  'Ambiguous, nothing was written: make the name an alias of one page only, or write the claim by hand.';
const LEFT_OUT =
  'Left out, too doubtful or too general for a page: `npm run new` makes one, and its names are found from then on.';

function list(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST;
  return [
    '',
    heading,
    ...lines.slice(0, MOST),
    ...(more > 0 ? [`  … and ${more} more, all with --json`] : []),
  ];
}

type Reports = Conversion['reports'];

function uncertainLines(reports: Reports): string[] {
  return reports.flatMap(({ named, proposed }) => [
    ...named
      .filter(({ isNew, review }) => isNew && review === 'uncertain')
      .map((one) => `  ${one.page}: the page itself, ${because(one)}`),
    ...proposed
      .filter(({ review }) => review === 'uncertain')
      .map((one) => `  ${one.page}: ${one.property} ${quoted(one.quote)}, ${because(one)}`),
  ]);
}

function ambiguousLines(reports: Reports): string[] {
  const names = Map.groupBy(
    reports.flatMap(({ ambiguous }) => ambiguous),
    ({ surface }) => surface,
  );
  return [...names].map(([surface, all]) => {
    const candidates = new Set(all.flatMap((name) => name.candidates));
    const places = all.reduce((sum, { mentions }) => sum + mentions.length, 0);
    return `  ${quoted(surface)} may mean ${[...candidates].sort().join(' or ')} (${counted(places)})`;
  });
}

/** The surest first: they are the likeliest to be missed. */
function leftOutLines(reports: Reports): string[] {
  const names = Map.groupBy(
    reports.flatMap((report) => report.leftOut),
    ({ kind, name }) => `${kind} ${name}`,
  );
  return [...names.values()]
    .flatMap((all) => all.toSorted((one, other) => other.confidence - one.confidence)[0] ?? [])
    .sort((one, other) => other.confidence - one.confidence)
    .map((one) => `  ${quoted(one.name)}, ${one.kind}, ${because(one)}`);
}

/** `0.62 by tagger: read as person by the trained tagger` */
function because({ confidence, rule, reason }: Evidence): string {
  return `${confidence.toFixed(2)} by ${rule}: ${reason}`;
}

function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

function counted(places: number): string {
  return `${places} ${places === 1 ? 'place' : 'places'}`;
}
