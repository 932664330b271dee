/**
 * The **files** of connections: everything the page's script may ask for, cut so that one question needs few.
 */
import { aliasName } from '../../model/claim.ts';
import type { Entity } from '../library.ts';
import type { Connections } from './connections.ts';
import { fileOf, growTree, type NameRow } from './name-tree.ts';
import { HOPS_A_FILE, NODES_A_FILE } from './sizes.ts';

/** Each file by its path; its content is made when it is asked for. */
export type Files = ReadonlyMap<string, () => string | Uint8Array<ArrayBuffer>>;

export function connectionFiles(connections: Connections): Files {
  const { nodes, ties, together, hops } = connections;
  return new Map<string, () => string | Uint8Array<ArrayBuffer>>([
    ['statements.bin', () => connections.statements],
    ['together.bin', () => connections.mentions],
    ...cut('nodes', nodes.length, NODES_A_FILE, (first, most) =>
      nodes.slice(first, first + most).map(nodeRow),
    ),
    ...cut('hops', ties, HOPS_A_FILE, (first, most) => hops(first, most)),
    ...cut('together', together, HOPS_A_FILE, (first, most) => hops(first, most, true)),
    ...[...growTree(nodes.map(nameRow))].map(
      ([beginning, branch]) => [`names/${fileOf(beginning)}`, () => JSON.stringify(branch)] as const,
    ),
  ]);
}

function cut(folder: string, total: number, most: number, rows: (first: number, most: number) => unknown[]) {
  return Array.from(
    { length: Math.ceil(total / most) },
    (_, at) => [`${folder}/${at}.json`, () => JSON.stringify(rows(at * most, most))] as const,
  );
}

function nodeRow({ kind, id, data }: Entity): [string, string, string] {
  return [kind, id, data.name];
}

function nameRow({ kind, id, data }: Entity, number: number): NameRow {
  return [
    number,
    kind,
    id,
    data.name,
    [...data.aliases.map(aliasName), ...data.weakAliases, ...data.formerIds],
  ];
}
