/**
 * ## identity-decided
 *
 * The decisions of `identity.yml` can be obeyed: they name pages, no pair is both the same and not the same, what is
 * the same has one page, and what is no entity has none.
 *
 * Good:
 * ```yaml
 * notSameAs:
 *   - ids: [nato, nato-response-force]
 * ```
 * Bad:
 * ```yaml
 * notSameAs:
 *   - ids: [nato, nato-respose-force]
 * ```
 * Message:
 * ```text
 * Unexpected id `nato-respose-force`, expected the id of an entity. Did you mean `nato-response-force`?
 * ```
 */
import { offsetOf, type Path } from '../../model/front.ts';
import type { Decisions } from '../../model/identity.ts';
import { leavingOut } from '../../model/leave-out.ts';
import { errorAt, type Message, mendedBy, warningAt } from '../../model/message.ts';
import { meantId, nearWord, nearWords } from '../../model/near-word.ts';
import { bearersOf } from '../bearers.ts';
import type { Content } from '../content.ts';
import { groupsOf, pageIdOf } from '../decisions.ts';
import type { Rule } from '../rule.ts';

const name = 'identity-decided';

export const identityDecided: Rule = {
  name,
  check(content) {
    const { decisions } = content;
    if (!decisions) return [];
    return [
      ...decisions.data.sameAs.flatMap(({ ids }, at) => [
        ...idMessages(content, decisions, ids, ['sameAs', at, 'ids']),
        ...twoPages(content, decisions, ids, ['sameAs', at, 'ids']),
      ]),
      ...decisions.data.notSameAs.flatMap(({ ids }, at) => [
        ...idMessages(content, decisions, ids, ['notSameAs', at, 'ids']),
        ...contradictions(content, decisions, ids, ['notSameAs', at, 'ids']),
      ]),
      ...repeated(decisions, 'sameAs'),
      ...repeated(decisions, 'notSameAs'),
      ...decisions.data.notAnEntity.flatMap((one, at) =>
        entityMessages(content, decisions, one.name, ['notAnEntity', at, 'name']),
      ),
    ];
  },
};

function place(decisions: Decisions, path: Path) {
  return { path: decisions.path, text: decisions.text, offset: offsetOf(decisions.front, path) };
}

/**
 * Ids twice in one decision, and ids of no page. A name that has no page yet may be decided about, beside one that
 * has: so it is never certain that another id was meant.
 */
function idMessages(content: Content, decisions: Decisions, ids: readonly string[], path: Path): Message[] {
  const { taken, formerly } = content.entities;
  const hasPage = (id: string) => taken.has(id) || formerly.has(id);
  return ids.flatMap((id, at) => {
    const here = [...path, at];
    if (ids.indexOf(id) < at) {
      const reason = `Unexpected id \`${id}\` for the second time, expected it once. Remove this one.`;
      const fix = ids.length > 2 ? leavingOut(decisions, here) : undefined;
      return [mendedBy(errorAt(place(decisions, here), name, reason), fix)];
    }
    if (hasPage(id)) return [];
    const others = [...taken].filter((one) => !ids.includes(one));
    const slip = meantId(id, others);
    const isAlone = !ids.some(hasPage);
    const isKnown = decisions.data.sameAs.some((one) => one.ids.includes(id) && one.ids.some(hasPage));
    if (!slip && (isKnown || (isAlone && nearWord(ids[0] ?? '', others) && at > 0))) return [];
    const near = nearWords(id, others).map((one) => `\`${one}\``);
    const remedy =
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Correct the id, or add its page.';
    const reason = `Unexpected id \`${id}\`, expected the id of an entity. ${remedy}`;
    return [(isAlone || slip ? errorAt : warningAt)(place(decisions, here), name, reason)];
  });
}

/** The same ids decided about again, in any order. */
function repeated(decisions: Decisions, field: 'sameAs' | 'notSameAs'): Message[] {
  const keys = decisions.data[field].map(({ ids }) => ids.toSorted().join(' '));
  return keys.flatMap((key, at) => {
    if (key === '' || keys.indexOf(key) === at) return [];
    const reason = `Unexpected decision about \`${key.replaceAll(' ', '`, `')}\` for the second time, expected it once. Keep one of the two.`;
    return [errorAt(place(decisions, [field, at, 'ids']), name, reason)];
  });
}

/** What is the same has one page: the other is merged into it. */
function twoPages(
  { entities }: Content,
  decisions: Decisions,
  ids: readonly string[],
  path: Path,
): Message[] {
  const first = ids.find((id) => entities.byId.has(id));
  return ids.flatMap((id, at) => {
    if (first === undefined || id === first || ids.indexOf(id) < at || !entities.byId.has(id)) return [];
    const reason = `Unexpected page \`${id}\` of its own, expected one page with \`${first}\`. Run \`npm run merge -- ${first} ${id}\`.`;
    return [warningAt(place(decisions, [...path, at]), name, reason)];
  });
}

/** Nothing is the same as what it is not, also not by way of others or of a former id. */
function contradictions(
  content: Content,
  decisions: Decisions,
  ids: readonly string[],
  path: Path,
): Message[] {
  const groups = groupsOf(content, decisions.data);
  const groupOf = (id: string) => groups.get(pageIdOf(content, id)) ?? pageIdOf(content, id);
  return ids.flatMap((id, at) => {
    const other = ids.slice(0, at).find((one) => one !== id && groupOf(one) === groupOf(id));
    if (other === undefined) return [];
    const reason = `Unexpected id \`${id}\` as not the same as \`${other}\`, expected one decision about the two: they are the same by \`sameAs\` or \`formerIds\`. Remove one of the decisions.`;
    return [errorAt(place(decisions, [...path, at]), name, reason)];
  });
}

function entityMessages(content: Content, decisions: Decisions, words: string, path: Path): Message[] {
  const [bearer] = bearersOf(content.entities, words).everywhere;
  if (!bearer) return [];
  const reason = `Unexpected name \`${words}\` of \`${bearer.path}\`, expected a name of no page. Remove this decision, or the name from the page.`;
  return [errorAt(place(decisions, path), name, reason)];
}
