/**
 * ## name-is-unique
 *
 * A name means one entity. An alias that is another page's own name is an error; a name that two pages bear
 * otherwise is a warning, because it is left unlinked wherever it stands. The warning is silent for pages
 * that `identity.yml` lists under `notSameAs`. Spellings are folded: `Su-35` and `SU 35` are one name.
 *
 * Good:
 * ```yaml
 * weakAliases: [Washington]
 * ```
 * Bad, while `places/washington.mdx` has the name Washington:
 * ```yaml
 * aliases: [Washington]
 * ```
 * Message:
 * ```text
 * Unexpected alias `Washington`, expected a name that no other page has as its own. `places/washington.mdx` is called so: move it to `weakAliases`, or remove it.
 * ```
 */
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import { offsetOf, type Path } from '../../model/front.ts';
import { errorAt, type Message, warningAt } from '../../model/message.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

const name = 'name-is-unique';

interface Bearer {
  page: EntityPage;
  /** As written. */
  name: string;
  path: Path;
  /** The page's own name, not an alias. */
  own: boolean;
}

export const nameIsUnique: Rule = {
  name,
  check(content) {
    const groups = Map.groupBy(content.entities.pages.flatMap(namesOf), (bearer) => nameKey(bearer.name));
    return [...groups]
      .filter(([key, bearers]) => key !== '' && new Set(bearers.map(({ page }) => page)).size > 1)
      .flatMap(([, bearers]) => bearers.flatMap((bearer) => nameMessages(content, bearer, bearers)));
  },
};

function namesOf(page: EntityPage): Bearer[] {
  const aliases = page.data.aliases.map((alias, at) => ({
    page,
    name: aliasName(alias),
    path: typeof alias === 'string' ? ['aliases', at] : ['aliases', at, 'name'],
    own: false,
  }));
  return [{ page, name: page.data.name, path: ['name'], own: true }, ...aliases];
}

function nameMessages(content: Content, bearer: Bearer, bearers: readonly Bearer[]): Message[] {
  const others = bearers.filter(({ page }) => page !== bearer.page);
  const { page } = bearer;
  if (bearers.some((one) => one.page === page && one.own) && !bearer.own) return [];
  const place = { path: page.path, text: page.text, offset: offsetOf(page.front, bearer.path) };
  const owner = others.find(({ own }) => own);
  if (owner && !bearer.own) {
    const reason = `Unexpected alias \`${bearer.name}\`, expected a name that no other page has as its own. \`${owner.page.path}\` is called so: move it to \`weakAliases\`, or remove it.`;
    return [errorAt(place, name, reason)];
  }
  const rival = others.find((other) => other.own === bearer.own && !knownDistinct(content, page, other.page));
  if (!rival) return [];
  const what = bearer.own ? 'name' : 'alias';
  const reason = `Unexpected ${what} \`${bearer.name}\` that \`${rival.page.path}\` bears, too, expected a name of one page. It is ambiguous and left unlinked: list both ids in \`identity.yml\` under \`notSameAs\`, or make them one page.`;
  return [warningAt(place, name, reason)];
}

function knownDistinct({ identity }: Content, one: EntityPage, other: EntityPage): boolean {
  return (identity?.notSameAs ?? []).some(({ ids }) => ids.includes(one.id) && ids.includes(other.id));
}
