/**
 * ## word-in-use
 *
 * Categories and units are words that pages have in common. One that stands on a single page, and differs in one
 * letter from one that several use, or that names and summaries use while they never use this one, is most likely
 * misspelt: a warning, for a person to decide. So is a measure that everybody writes otherwise, such as `KM`.
 *
 * Good:
 * ```yaml
 * categories: [missile]
 * ```
 * Bad, while three other pages are in the category `missile`:
 * ```yaml
 * categories: [missle]
 * ```
 * Message:
 * ```text
 * Unexpected category `missle` that no other page has, expected one in use. Did you mean `missile`?
 * ```
 */
import { offsetOf, type Path } from '../../model/front.ts';
import { type Message, mendedBy, type Replacement, warningAt } from '../../model/message.ts';
import { meantId } from '../../model/near-word.ts';
import { spanAt } from '../../model/node.ts';
import type { EntityPage } from '../../model/page.ts';
import { lexiconOf } from '../lexicon.ts';
import { meantMeasure } from '../measure.ts';
import type { Rule } from '../rule.ts';

const name = 'word-in-use';

/** On how many pages a word stands at least that is taken for the right one. */
const IN_USE = 3;

interface Use {
  what: 'category' | 'unit';
  word: string;
  page: EntityPage;
  path: Path;
}

export const wordInUse: Rule = {
  name,
  check({ entities }) {
    const uses = entities.pages.flatMap(usesOn);
    const isKnown = lexiconOf(entities.pages);
    return (['category', 'unit'] as const).flatMap((what) =>
      rare(
        uses.filter((use) => use.what === what),
        isKnown,
      ),
    );
  },
};

function usesOn(page: EntityPage): Use[] {
  const { categories, claims } = page.data;
  return [
    ...categories.map((word, at): Use => ({ what: 'category', word, page, path: ['categories', at] })),
    ...claims.flatMap(({ value }, at): Use[] =>
      typeof value === 'object' && value.unit
        ? [{ what: 'unit', word: value.unit, page, path: ['claims', at, 'value', 'unit'] }]
        : [],
    ),
  ];
}

function rare(uses: readonly Use[], isKnown: (word: string) => boolean): Message[] {
  const pagesOf = new Map<string, Set<EntityPage>>();
  for (const { word, page } of uses) pagesOf.set(word, (pagesOf.get(word) ?? new Set()).add(page));
  const usual = [...pagesOf].flatMap(([word, pages]) => (pages.size >= IN_USE ? [word] : []));
  return uses.flatMap((use) => {
    const measure = use.what === 'unit' ? meantMeasure(use.word) : undefined;
    if (measure) return [mendedBy(told(use, measure), instead(use, measure))];
    if (use.word === '' || (pagesOf.get(use.word)?.size ?? 0) > 1) return [];
    const meant = meantId(use.word, usual) ?? knownWord(use.word, [...pagesOf.keys()], isKnown);
    return meant && !isPlural(use.word, meant) ? [told(use, meant)] : [];
  });
}

/** One that pages speak of, in the place of one of which they never do. */
function knownWord(
  word: string,
  words: readonly string[],
  isKnown: (word: string) => boolean,
): string | undefined {
  const meant = meantId(
    word,
    words.filter((one) => one !== word),
  );
  return meant && isKnown(meant) && !isKnown(word) ? meant : undefined;
}

function instead({ page, path }: Use, measure: string): Replacement[] | undefined {
  const span = spanAt(page, path);
  return (
    span && [{ ...span, text: /^[a-z]+(?:\/[a-z]+)?$/i.test(measure) ? measure : JSON.stringify(measure) }]
  );
}

function isPlural(one: string, other: string): boolean {
  return one === `${other}s` || other === `${one}s`;
}

function told({ what, word, page, path }: Use, meant: string): Message {
  const reason = `Unexpected ${what} \`${word}\` that no other page has, expected one in use. Did you mean \`${meant}\`?`;
  return warningAt({ path: page.path, text: page.text, offset: offsetOf(page.front, path) }, name, reason);
}
