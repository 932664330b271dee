/**
 * ## dates-in-order
 *
 * What has a beginning and an end begins first: `from` before `to` in a claim and in its `when`, and the smaller
 * number of a range before the larger. Nobody has read a source before it was published.
 *
 * Good:
 * ```yaml
 * from: 2014-10
 * to: 2024-10
 * ```
 * Bad:
 * ```yaml
 * from: 2024-10
 * to: 2014-10
 * ```
 * Message:
 * ```text
 * Unexpected end `2014-10`, expected one that is not before the beginning `2024-10`. Correct one of the two.
 * ```
 */
import { offsetOf, type Path } from '../../model/front.ts';
import { errorAt, type Message } from '../../model/message.ts';
import type { EntityPage, Page, SourcePage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import type { Rule } from '../rule.ts';

const name = 'dates-in-order';

/** Where the later of two stands, and what is wrong with it. */
type Fault = [path: Path, reason: string];

export const datesInOrder: Rule = {
  name,
  alone: true,
  check: ({ entities, sources }) => [
    ...entities.pages.flatMap((page) => told(page, inClaims(page))),
    ...sources.pages.flatMap((page) => told(page, inRecord(page))),
  ],
};

function told(page: Page, faults: readonly Fault[]): Message[] {
  return faults.map(([path, reason]) =>
    errorAt({ path: page.path, text: page.text, offset: offsetOf(page.front, path) }, name, reason),
  );
}

function inClaims({ data }: EntityPage): Fault[] {
  return data.claims.flatMap((claim, at) => [
    ...turned(['claims', at], claim),
    ...turned(['claims', at, 'when'], claim.when ?? {}),
    ...rangeFault(['claims', at, 'value'], claim.value),
  ]);
}

function turned(path: Path, { from, to }: { from?: string | undefined; to?: string | undefined }): Fault[] {
  if (!from || !to || !isBefore(to, from)) return [];
  const reason = `Unexpected end \`${to}\`, expected one that is not before the beginning \`${from}\`. Correct one of the two.`;
  return [[[...path, 'to'], reason]];
}

/** Is a date before another, as far as both are known? `2022` is not before `2022-02`. */
function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}

function rangeFault(path: Path, value: Claim['value']): Fault[] {
  if (typeof value !== 'object' || typeof value.to !== 'number' || !(value.to < value.value)) return [];
  const reason = `Unexpected end \`${value.to}\` of a range, expected more than its beginning \`${value.value}\`. Write the smaller number as \`value\`.`;
  return [[[...path, 'to'], reason]];
}

function inRecord({ data: { published, accessed } }: SourcePage): Fault[] {
  if (!published || !accessed || !isBefore(accessed, published)) return [];
  const reason = `Unexpected day of reading \`${accessed}\`, expected one that is not before the publication \`${published}\`. Correct one of the two.`;
  return [[['accessed'], reason]];
}
