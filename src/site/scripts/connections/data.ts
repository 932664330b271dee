/**
 * The **data** of connections, loaded piece by piece: what one question needs, and nothing before it is asked.
 */
import { decode, type Graph } from '../../../publish/connections/graph.ts';
import type { Hop } from '../../../publish/connections/hop.ts';
import { type Branch, climb, fileOf, type NameRow } from '../../../publish/connections/name-tree.ts';
import { HOPS_A_FILE, NODES_A_FILE } from '../../../publish/connections/sizes.ts';
import { shortestWays, type Ties, type Way } from '../../../publish/connections/ways.ts';

/** Kind, id and name of the entity with a number. */
export type NodeRow = [kind: string, id: string, name: string];

export class Data {
  readonly #folder: string;
  readonly #loaded = new Map<string, Promise<unknown>>();

  /** @param folder Address of the data of one version, ending in a slash. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Entities whose names may begin with what is typed. */
  names(typed: string): Promise<NameRow[]> {
    return climb((beginning) => this.#json<Branch>(`names/${fileOf(beginning)}`), typed);
  }

  /** The entity that bears an id, or bore it once. */
  async byId(id: string): Promise<NameRow | undefined> {
    const rows = await this.names(id);
    return rows.find((row) => row[2] === id) ?? rows.find(([, , , , others]) => others.includes(id));
  }

  async node(number: number): Promise<NodeRow> {
    const rows = await this.#json<NodeRow[]>(`nodes/${Math.floor(number / NODES_A_FILE)}.json`);
    return rows[number % NODES_A_FILE] as NodeRow;
  }

  async hop(edge: number, mention: boolean): Promise<Hop> {
    const folder = mention ? 'together' : 'hops';
    const hops = await this.#json<Hop[]>(`${folder}/${Math.floor(edge / HOPS_A_FILE)}.json`);
    return hops[edge % HOPS_A_FILE] as Hop;
  }

  statements(): Promise<Graph> {
    return this.#graph('statements.bin');
  }

  /** Ways over statements; over mentions as well only where statements do not lead. */
  async ways(from: number, to: number): Promise<Way[]> {
    const statements = await this.statements();
    const ways = shortestWays({ statements }, from, to);
    if (ways.length > 0) return ways;
    const ties: Ties = { statements, mentions: await this.#graph('together.bin') };
    return shortestWays(ties, from, to);
  }

  #graph(file: string): Promise<Graph> {
    return this.#once(file, async (response) => decode(new Uint8Array(await response.arrayBuffer())));
  }

  #json<Value>(file: string): Promise<Value> {
    return this.#once(file, (response) => response.json() as Promise<Value>);
  }

  /** A file is asked for once; when that failed it may be tried again. */
  #once<Value>(file: string, read: (response: Response) => Promise<Value>): Promise<Value> {
    const known = this.#loaded.get(file);
    if (known) return known as Promise<Value>;
    const loading = fetch(this.#folder + file).then((response) => {
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return read(response);
    });
    this.#loaded.set(file, loading);
    loading.catch(() => this.#loaded.delete(file));
    return loading;
  }
}
