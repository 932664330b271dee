/**
 * The **decision** that two pages are one is entered in `identity.yml`, and one that says otherwise is found there.
 * Nothing that stands in the file is written anew.
 */
import { isScalar, isSeq, type Node } from 'yaml';
import { append, appendTo, newlineOf } from '../../convert/propose/append.ts';
import { type Front, offsetOf, readYaml } from '../../model/front.ts';
import type { ContentFile } from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import { toPoint } from '../../text/point.ts';
import { type Edit, inserting } from './edit.ts';
import type { Turn } from './redirect.ts';

/** `identity.yml` with the decisions in it; one that is not there is empty. */
export interface Decisions extends ContentFile {
  identity: Identity;
}

/** Where it is decided that the two are not one, or that one of the groups they belong to is not the other. */
export function decidedOtherwise(
  { path, text, identity }: Decisions,
  { from, to }: Turn,
): { place: string; ids: readonly string[] } | undefined {
  const [ours, theirs] = [groupOf(identity, to), groupOf(identity, from)];
  const at = identity.notSameAs.findIndex(({ ids }) => {
    const [one, other] = [ids.filter((id) => ours.has(id)), ids.filter((id) => theirs.has(id))];
    return one.some((id) => other.some((that) => that !== id));
  });
  const ids = identity.notSameAs[at]?.ids;
  const front = ids && frontOf(path, text);
  if (!ids || !front) return undefined;
  const { line, column } = toPoint(text, offsetOf(front, ['notSameAs', at, 'ids']));
  return { place: `${path}:${line}:${column}`, ids };
}

/** Everything that is decided to be the same as an id, itself included. */
function groupOf({ sameAs }: Identity, id: string): Set<string> {
  const group = new Set([id]);
  for (let size = 0; size < group.size; ) {
    size = group.size;
    for (const { ids } of sameAs)
      if (ids.some((one) => group.has(one))) for (const one of ids) group.add(one);
  }
  return group;
}

/** What is to be written so that the two are one, and what is not the one is not the other. */
export function decisionEdits(decisions: Decisions, turn: Turn, why: string | undefined): Edit[] {
  const { path, text, identity } = decisions;
  const front = frontOf(path, text);
  if (!front) return [];
  const apart = inherited(identity, turn);
  const lead = text === '' || text.endsWith('\n') ? '' : newlineOf(text);
  const page = { text, front };
  return [
    ...(lead ? [{ start: text.length, was: '', now: lead }] : []),
    ...grouped(page, identity, turn, why),
    ...inserting(append(page, 'notSameAs', apart, ['sameAs'])),
  ];
}

function frontOf(path: string, text: string): Front | undefined {
  return readYaml({ path, text }, { start: 0, end: text.length, bodyStart: text.length }).front;
}

/**
 * The group of one of the two is widened, where nobody said why it is one: a reason that was given for others need not
 * hold for these two. Else there is a new group.
 */
function grouped(
  page: { text: string; front: Front },
  { sameAs }: Identity,
  { from, to }: Turn,
  why: string | undefined,
): Edit[] {
  if (sameAs.some(({ ids }) => ids.includes(from) && ids.includes(to))) return [];
  const widened = (id: string) =>
    why ? -1 : sameAs.findIndex((group) => group.ids.includes(id) && group.why === undefined);
  const theirs = widened(from);
  if (theirs >= 0) return ahead(page, theirs, to);
  const ours = widened(to);
  if (ours >= 0) return inserting(appendTo(page, ['sameAs', ours, 'ids'], [from]));
  return inserting(append(page, 'sameAs', [{ ids: [to, from], ...(why && { why }) }]));
}

/** The page that stays is named first. */
function ahead({ text, front }: { text: string; front: Front }, at: number, id: string): Edit[] {
  const list = front.document.getIn(['sameAs', at, 'ids'], true);
  const first = isSeq(list) ? (list.items[0] as Node | undefined) : undefined;
  if (!isSeq(list) || !isScalar(first) || !first.range) return [];
  const start = front.start + first.range[0];
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^ ]/g, ' ');
  const between = list.flow ? ', ' : `${newlineOf(text)}${line.slice(0, -2)}- `;
  return [{ start, was: '', now: id + between }];
}

/** Decisions about the page that goes hold for the one that stays. */
function inherited({ notSameAs }: Identity, { from, to }: Turn): Identity['notSameAs'] {
  const known = notSameAs.filter(({ ids }) => ids.includes(to));
  return notSameAs.flatMap(({ ids, why }) => {
    if (!ids.includes(from)) return [];
    const others = ids.filter((id) => id !== from);
    if (known.some((one) => others.every((id) => one.ids.includes(id)))) return [];
    return [{ ids: [to, ...others], ...(why && { why }) }];
  });
}
