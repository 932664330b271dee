/**
 * ## listed-once
 *
 * Nothing stands twice in a list: no name of a page among its `aliases` and `weakAliases`, no category, no id of
 * `about` or `distinctFrom`, no address, no citation of a claim. Another spelling is another name; the page's own name
 * may be a weak alias, where it means the page in context only. What stands twice misleads nobody: a warning.
 *
 * Good:
 * ```yaml
 * aliases: [SU-35, Flanker-E]
 * ```
 * Bad:
 * ```yaml
 * aliases: [SU-35, Flanker-E, SU-35]
 * ```
 * Message:
 * ```text
 * Unexpected alias `SU-35` for the second time, expected it once. Remove this one.
 * ```
 */
import { aliasName } from '../../model/claim.ts';
import { offsetOf, type Path } from '../../model/front.ts';
import { leavingOut } from '../../model/leave-out.ts';
import { type Message, mendedBy, warningAt } from '../../model/message.ts';
import type { EntityPage, Page } from '../../model/page.ts';
import type { Rule } from '../rule.ts';

const name = 'listed-once';

/** An entry of a list. */
interface Entry {
  /** What it is, in words. */
  what: string;
  words: string;
  /** Two entries that say the same have the same key: their words, where nothing else is said. */
  key?: string;
  path: Path;
  /** Nothing is lost without it: it says no more than its words. */
  isBare: boolean;
}

export const listedOnce: Rule = {
  name,
  alone: true,
  check: ({ pages }) =>
    pages.flatMap((page) => listsOf(page).flatMap((list) => repeated(list).map((one) => told(page, one)))),
};

function repeated(list: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return list.filter(({ words, key = words }) => {
    const isAgain = words !== '' && seen.has(key);
    seen.add(key);
    return isAgain;
  });
}

function told(page: Page, { what, words, path, isBare }: Entry): Message {
  const reason =
    'name' in page.data && /alias$/.test(what) && words === page.data.name
      ? `Unexpected ${what} \`${words}\` that is the name of the page already, expected other names only. Remove it.`
      : `Unexpected ${what} \`${words}\` for the second time, expected it once. Remove this one.`;
  const message = warningAt(
    { path: page.path, text: page.text, offset: offsetOf(page.front, path) },
    name,
    reason,
  );
  const entry = path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);
  return mendedBy(message, isBare ? leavingOut(page, entry) : undefined);
}

function listsOf(page: Page): Entry[][] {
  if (page.kind === 'source') return [plain('SHA-256', page.data.sha256, ['sha256'])];
  const { data } = page;
  return [
    namesOf(page),
    plain('category', data.categories, ['categories']),
    plain('id', data.distinctFrom, ['distinctFrom']),
    plain('address', data.sameAs, ['sameAs']),
    ...data.claims.flatMap(({ about, cite }, at) => [
      plain('id', about ?? [], ['claims', at, 'about']),
      cite.map(({ source, quote, prefix, suffix, review }, index) => ({
        what: 'quotation',
        words: source === '' ? '' : quote,
        key: [source, quote, prefix, suffix].join('\n'),
        path: ['claims', at, 'cite', index],
        isBare: review === undefined,
      })),
    ]),
  ];
}

function plain(what: string, list: readonly string[], path: Path): Entry[] {
  return list.map((words, at) => ({ what, words, path: [...path, at], isBare: true }));
}

function namesOf({ data }: EntityPage): Entry[] {
  const aliases = data.aliases.map((alias, at): Entry => {
    const isBare = typeof alias === 'string';
    return {
      what: 'alias',
      words: aliasName(alias),
      path: ['aliases', at, ...(isBare ? [] : ['name'])],
      isBare,
    };
  });
  return [
    { what: 'name', words: data.name, path: ['name'], isBare: false },
    ...aliases,
    ...plain('weak alias', data.weakAliases, ['weakAliases']).filter(({ words }) => words !== data.name),
  ];
}
