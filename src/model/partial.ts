/**
 * A **partial** front is what can be read of one in which something is wrong: what was meant where that is plain,
 * and otherwise nothing, so that one mistake hides no other. Places in it are places in the file.
 */
import { type Document, isMap, isNode, isScalar, isSeq, type Node, Pair, Scalar, YAMLSeq } from 'yaml';
import type { Explanation } from './explanation.ts';
import { type Found, nodeAt } from './node.ts';

/**
 * Fields that stay, as `''`, where what they hold is wrong or missing: rules then know that the mistake is told,
 * and ask nothing about them.
 */
const BLANK =
  'name title property object value by source quote prefix suffix unit from to asOf reprintOf'.split(' ');
/** The same for lists. */
const BLANK_LISTS = ['cite', 'ids'];

/** Nodes that stand for what is wrong; the schema complains of them, and that is told. */
export type Blanks = Set<Node>;

/** Change a copy of a front so that what is explained is no longer wrong. */
export function leaveOut(document: Document, explanations: readonly Explanation[], blanks: Blanks): void {
  const found = explanations.map((one) => ({
    one,
    at: nodeAt(document, one.path),
    around: nodeAt(document, one.path.slice(0, -1)).node,
  }));
  for (const { one, at } of found)
    if (one.missing ? isLeftOut(one) : !readAsMeant(document, one, at)) blank(one, at, blanks);
  for (const { one, around } of found)
    if (one.missing && !isLeftOut(one)) addBlank(around, String(one.path.at(-1)), blanks);
}

/** May a field that holds nothing as well be absent? Not one that rules ask for: to them it is there, and wrong. */
function isLeftOut({ meant, path }: Explanation): boolean {
  return meant?.is === 'nothing' && !BLANK.includes(String(path.at(-1)));
}

/** Fill in a field that is missing, or holds nothing. */
function addBlank(around: Node | undefined, name: string, blanks: Blanks): void {
  if (!isMap(around)) return;
  const pair = around.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!pair) around.items.push(new Pair(new Scalar(name), blankOf(name, blanks)));
  else if (!isNode(pair.value) || (isScalar(pair.value) && pair.value.value === null))
    pair.value = blankOf(name, blanks);
}

/** What stands for a field; an empty list where a list belongs. */
function blankOf(name: string, blanks: Blanks): Node {
  const node = BLANK_LISTS.includes(name) ? new YAMLSeq() : new Scalar('');
  blanks.add(node);
  return node;
}

/** Put what was meant in the place of what is wrong, where it can be told. */
function readAsMeant(
  document: Document,
  { atKey, meant }: Explanation,
  { pair, node, around }: Found,
): boolean {
  if (meant?.is === 'name' && atKey && isScalar(pair?.key)) {
    pair.key.value = meant.name;
    return true;
  }
  if (!meant?.certain || !node) return false;
  if (meant.is === 'value' && isScalar(node)) {
    node.value =
      /^-?\d+(\.\d+)?$/.test(meant.value) && Number.isFinite(Number(meant.value))
        ? Number(meant.value)
        : meant.value;
    return true;
  }
  if (meant.is === 'words' && isScalar(node)) {
    node.value = node.source ?? String(node.value);
    return true;
  }
  if (meant.is === 'list') return replace(pair, around, node, listOf(document, node));
  if (meant.is === 'entry' && isSeq(node)) return replace(pair, around, node, node.items[0] as Node);
  return false;
}

function listOf(document: Document, node: Node): Node {
  const list = new YAMLSeq(document.schema);
  list.items.push(node);
  if (node.range) list.range = node.range;
  return list;
}

function replace(pair: Pair | undefined, around: Node | undefined, old: Node, now: Node): boolean {
  if (pair) pair.value = now;
  else if (isSeq(around)) around.items[around.items.indexOf(old)] = now;
  return true;
}

function blank({ atKey }: Explanation, { pair, node, around }: Found, blanks: Blanks): void {
  const name = isScalar(pair?.key) ? String(pair.key.value) : '';
  if (pair && !atKey && (BLANK.includes(name) || BLANK_LISTS.includes(name))) {
    const instead = blankOf(name, blanks);
    if (node?.range) instead.range = node.range;
    pair.value = instead;
  } else if (isMap(around)) remove(around.items, pair);
  else if (isSeq(around)) remove(around.items, node);
}

function remove(items: unknown[], item: unknown): void {
  const at = items.indexOf(item);
  if (at !== -1) items.splice(at, 1);
}

/** Is what stands at a path told already? */
export function isBlank({ node, around }: Found, blanks: Blanks): boolean {
  return (node !== undefined && blanks.has(node)) || (around !== undefined && blanks.has(around));
}
