/**
 * `npm run bench:connections`: measure what asking why two are connected loads, and how long the search takes.
 */
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { connectionsOf } from '../src/publish/connections/connections.ts';
import { connectionFiles, type Files } from '../src/publish/connections/files.ts';
import { decode } from '../src/publish/connections/graph.ts';
import { type Branch, climb, fileOf } from '../src/publish/connections/name-tree.ts';
import { HOPS_A_FILE, NODES_A_FILE } from '../src/publish/connections/sizes.ts';
import { shortestWays, type Way } from '../src/publish/connections/ways.ts';
import type { Library } from '../src/publish/library.ts';
import { readArguments, refuse } from './arguments.ts';
import { inventedLibrary } from './bench-connections-content.ts';

const HELP = `Usage: npm run bench:connections -- [--pages N] [--claims N] [--pairs N]

Invents entities joined as unevenly as real ones, makes the data of the page of connections, and asks for random
pairs as a reader does: types both names letter by letter, and opens every way that is shown. Prints the bytes of
data loaded, raw and with Brotli, and the time of the search. Script, styles and HTML come on top: bench:pages.

  --pages N   how many pages, one in ten a source (default 10000)
  --claims N  the most claims a page has, most have far fewer (default 12)
  --pairs N   how many pairs (default 200)
  --help      this text

Exit 0 every pair stays below 300 kB, 1 one does not, 64 wrong usage.`;

const LIMIT = 300_000;
const { pages, pairs, claims } = readArguments(
  {
    pages: { type: 'string', default: '10000' },
    claims: { type: 'string', default: '12' },
    pairs: { type: 'string', default: '200' },
  },
  HELP,
);
for (const [option, words] of Object.entries({ pages, pairs, claims })) {
  if (/^[1-9]\d{1,5}$/.test(words)) continue;
  refuse(`Unexpected --${option} ${words}, expected a number from 10 to 999999.`, HELP);
}

/** What one reader has loaded. */
class Reader {
  readonly loaded = new Set<string>();
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  load(file: string): string | Uint8Array<ArrayBuffer> {
    const make = this.#files.get(file);
    if (!make) throw new Error(`Internal error: ${file} is not there`);
    this.loaded.add(file);
    return make();
  }

  async type(name: string): Promise<void> {
    for (let end = 1; end <= name.length; end++) {
      await climb(
        async (beginning) => JSON.parse(String(this.load(`names/${fileOf(beginning)}`))) as Branch,
        name.slice(0, end),
      );
    }
  }

  open({ from, steps }: Way): void {
    for (const node of [from, ...steps.map((step) => step.node)])
      this.load(`nodes/${Math.floor(node / NODES_A_FILE)}.json`);
    for (const { edge, mention } of steps)
      this.load(`${mention ? 'together' : 'hops'}/${Math.floor(edge / HOPS_A_FILE)}.json`);
  }

  bytes(): { raw: number; packed: number } {
    const sizes = [...this.loaded].map((file) => sizesOf(this.#files, file));
    return {
      raw: sizes.reduce((sum, [raw]) => sum + raw, 0),
      packed: sizes.reduce((sum, [, packed]) => sum + packed, 0),
    };
  }
}

const sizes = new Map<string, [number, number]>();
function sizesOf(files: Files, file: string): [number, number] {
  const known = sizes.get(file);
  if (known) return known;
  const content = Buffer.from(files.get(file)?.() ?? '');
  const size: [number, number] = [content.length, brotliCompressSync(content).length];
  sizes.set(file, size);
  return size;
}

async function bench(library: Library): Promise<number> {
  const started = performance.now();
  const connections = connectionsOf(library);
  const files = connectionFiles(connections);
  console.log(
    `${connections.nodes.length} entities, ${connections.ties} ties, ${connections.together} named together: ${files.size} files, ${seconds(started)} s`,
  );
  for (const file of ['statements.bin', 'together.bin'])
    console.log(`${file}: ${sizesOf(files, file)[0]} bytes`);
  const ties = { statements: decode(connections.statements), mentions: decode(connections.mentions) };
  const results = [];
  for (let pair = 0; pair < Number(pairs); pair++) {
    const from = (pair * 7919 + 13) % ties.statements.size;
    const to = (pair * 104_729 + 4001) % ties.statements.size;
    const reader = new Reader(files);
    for (const node of [from, to]) await reader.type(connections.nodes[node]?.data.name ?? '');
    reader.load('statements.bin');
    const asked = performance.now();
    let ways = shortestWays({ statements: ties.statements }, from, to);
    if (ways.length === 0) {
      reader.load('together.bin');
      ways = shortestWays(ties, from, to);
    }
    const time = performance.now() - asked;
    for (const way of ways) reader.open(way);
    results.push({ ...reader.bytes(), time, hops: ways[0]?.steps.length ?? 0, files: reader.loaded.size });
  }
  for (const key of ['raw', 'packed', 'files', 'hops', 'time'] as const) {
    const values = results.map((result) => result[key]).sort((a, b) => a - b);
    const shown = [values[values.length >> 1], values.at(-1)].map((value = 0) => Math.round(value * 10) / 10);
    console.log(`${key}: median ${shown[0]}, worst ${shown[1]}`);
  }
  console.log(`without any way: ${results.filter(({ hops }) => hops === 0).length} of ${results.length}`);
  return results.some(({ raw }) => raw > LIMIT) ? 1 : 0;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}

process.exitCode = await bench(inventedLibrary(Number(pages), Number(claims)));
