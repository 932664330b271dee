/**
 * A **heading** stands above a list of equipment and says what all of it is, "Fighters", or who
 * makes it: "Products" in a text about a company.
 */

import { topicOf } from './anaphora.ts';
import type { Draft } from './draft.ts';
import { CLASS_WORDS, singular, VAGUE } from './equipment-words.ts';
import { matches, pattern } from './pattern.ts';
import type { Line, Scene } from './scene.ts';

const HEADING = new RegExp(`^(?:[\\p{L}-]+ ){0,3}(?:${CLASS_WORDS.CLASS})s?:?$`, 'iu');
const ITEM = pattern(
  '^[-•*] (?:(?:\\d+|one|two|three) )?(?<name>{EQUIPMENT})(?! (?:[a-z-]+ )?(?:radar|engine|missile|rocket|gun)s?\\b)',
);
/** Above a list of what the company makes that the article is about. */
const PRODUCTS =
  /^(?:(?:current|main|military|defen[cs]e|former|notable) )?(?:products|product range|product line)\b.{0,30}$/i;
/** The words that are quoted do not say it themselves, so a person should look. */
const UNQUOTED = 0.65;
const LISTED = /^\s*[-–•*]\s/;

/** Categories that headings give to the first name of each item below them, and the maker of what is listed as products. */
export function factsByHeading(scene: Scene): Draft[] {
  let heading: string | undefined;
  const above = scene.document.passages.map(({ text }) => {
    if (!LISTED.test(text)) heading = text.trim().replace(/:$/, '');
    return LISTED.test(text) ? heading : undefined;
  });
  const maker = topicOf(scene);
  return scene.lines.flatMap((line) => {
    const words = above[line.passage] ?? '';
    if (HEADING.test(words)) return classed(line, words);
    return maker?.kind === 'organisation' && PRODUCTS.test(words) ? made(line, words, maker.id) : [];
  });
}

function classed(line: Line, heading: string): Draft[] {
  const value = singular(plain(heading));
  if (VAGUE.test(value.toLowerCase())) return [];
  return listed(line, ITEM, {
    claim: { property: 'category', value, derived: `stands in a list under the heading “${heading}”` },
    rule: 'class heading',
  });
}

/** Headings have capitals that their words do not have in a sentence. */
function plain(heading: string): string {
  const titled = heading.split(' ').every((word) => /^\p{Lu}/u.test(word));
  return titled ? heading.toLowerCase() : (heading[0] ?? '').toLowerCase() + heading.slice(1);
}

function made(line: Line, heading: string, maker: string): Draft[] {
  return listed(line, ITEM, {
    claim: {
      property: 'manufacturer',
      object: maker,
      derived: `stands in a list under the heading “${heading}” of a text about the maker`,
    },
    rule: 'listed as a product',
  });
}

function listed(line: Line, item: RegExp, fact: Pick<Draft, 'claim' | 'rule'>): Draft[] {
  return matches(line.masked, item).flatMap(({ parts: { name } }): Draft[] => {
    if (!name?.entity) return [];
    const { start, end } = name;
    return [{ ...fact, entityId: name.entity.id, passage: line.passage, start, end, confidence: UNQUOTED }];
  });
}
