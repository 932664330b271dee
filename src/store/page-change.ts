/**
 * **Changes** of pages, read from git: the text before and after each commit, compared as pages.
 */
import type { Change, Difference } from '../model/change.ts';
import { readFront } from '../model/front.ts';
import { addressOf } from '../model/page.ts';
import type { Touch } from './log.ts';
import { readObjects } from './objects.ts';

/** Tell touches as changes; their texts are read from git. */
export function readChanges(contentRoot: string, touches: readonly Touch[]): Change[] {
  const wanted = touches.flatMap(({ before, after }) => [before, after].filter((name) => name !== undefined));
  const texts = readObjects(contentRoot, wanted);
  return touches.flatMap((touch) => {
    const change = changeOf(touch, texts);
    return change ? [change] : [];
  });
}

function changeOf(touch: Touch, texts: ReadonlyMap<string, string>): Change | undefined {
  const address = addressOf(touch.path);
  if (!address) return undefined;
  const [before, after] = [touch.before, touch.after].map((name) =>
    readText(touch.path, name && texts.get(name)),
  );
  const known = (touch.before ? before : true) && (touch.after ? after : true);
  const { day, author, hash } = touch.commit;
  if (!day) return undefined;
  return {
    ...address,
    name: nameIn(after) ?? nameIn(before) ?? address.id,
    path: touch.path,
    deed: deedOf(touch),
    day,
    author,
    revision: hash.slice(0, 10),
    ...(known && { difference: differenceOf(before ?? EMPTY, after ?? EMPTY) }),
  };
}

function deedOf({ before, after, from }: Touch): Change['deed'] {
  if (from) return 'renamed';
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

/** A page as loosely as is enough to compare it with another: old texts need not fit the schema of today. */
interface Read {
  front: Record<string, unknown>;
  body: string;
}

const EMPTY: Read = { front: {}, body: '' };

function readText(path: string, text: string | undefined): Read | undefined {
  const front = text ? readFront(path, text).front : undefined;
  const data: unknown = front?.document.toJS();
  if (!text || !front || typeof data !== 'object' || data === null) return undefined;
  return { front: data as Record<string, unknown>, body: text.slice(front.bodyStart).trim() };
}

function nameIn(page: Read | undefined): string | undefined {
  const name = page?.front.name ?? page?.front.title;
  return typeof name === 'string' && name.trim() !== '' ? name : undefined;
}

/** Parts of the front that are compared on their own. */
const APART = ['claims', 'aliases', 'weakAliases', 'status', 'formerIds'];

function differenceOf(before: Read, after: Read): Difference {
  const names = (page: Read) => [...listIn(page, 'aliases'), ...listIn(page, 'weakAliases')];
  const rest = ({ front }: Read) =>
    JSON.stringify(Object.entries(front).filter(([key]) => !APART.includes(key)));
  const aliases = unmatched(names(before), names(after));
  return {
    claims: compareClaims(listIn(before, 'claims'), listIn(after, 'claims')),
    names: { added: aliases.added.length, removed: aliases.removed.length },
    reviewed: before.front.status !== 'reviewed' && after.front.status === 'reviewed',
    record: rest(before) !== rest(after),
    text: before.body !== after.body,
  };
}

function listIn({ front }: Read, key: string): unknown[] {
  return Array.isArray(front[key]) ? front[key] : [];
}

/** A claim that went and one with the same property that came are one that changed. */
function compareClaims(before: readonly unknown[], after: readonly unknown[]): Difference['claims'] {
  const { added, removed } = unmatched(before, after);
  const left = removed.map(propertyIn);
  let changed = 0;
  for (const property of added.map(propertyIn)) {
    const index = left.indexOf(property);
    if (index < 0) continue;
    left.splice(index, 1);
    changed++;
  }
  return { added: added.length - changed, changed, removed: removed.length - changed };
}

function propertyIn(claim: unknown): unknown {
  return typeof claim === 'object' && claim !== null && 'property' in claim ? claim.property : undefined;
}

/** What is only in the one and only in the other; what is in both twice counts twice. */
function unmatched(before: readonly unknown[], after: readonly unknown[]) {
  const counts = new Map<string, number>();
  for (const item of before) add(counts, JSON.stringify(item), 1);
  const added = after.filter((item) => add(counts, JSON.stringify(item), -1) < 0);
  const removed = before.filter((item) => add(counts, JSON.stringify(item), -1) >= 0);
  return { added, removed };
}

function add(counts: Map<string, number>, key: string, by: number): number {
  const count = (counts.get(key) ?? 0) + by;
  counts.set(key, Math.max(count, 0));
  return count;
}
