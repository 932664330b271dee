/**
 * To **list** documents is to find where they are: files, folders, patterns, lists, addresses and standard input
 * become places. No document is opened, so it takes little time and memory however many there are.
 */
import { realpathSync, statSync } from 'node:fs';
import { Unreadable } from '../../src/convert/document.ts';
import { extensions, isReadable } from '../../src/convert/read/read.ts';
import { addressIn } from './address.ts';
import { filesBelow } from './folder.ts';
import { readList } from './list.ts';
import { isPattern, matching } from './pattern.ts';
import { byPath, isAddress, type Named, type Place, problemAt } from './place.ts';
import { reasonOf } from './reason.ts';

export interface Listing {
  /** In the order of their paths; each document once, under the first of its paths. */
  places: Place[];
  /** One line each, `path: Unexpected X, expected Y. remedy`; before it the line of the list that names it. */
  problems: string[];
  /** Files in folders and of patterns that are in no format that is read. */
  skipped: string[];
}

export interface Ways {
  /** Files that name more documents; `-` is standard input. */
  lists?: readonly string[] | undefined;
  /** Addresses may be asked for over the network. */
  fetch?: boolean | undefined;
}

/** A listing as it comes together: places by what makes them one. */
interface Gathering extends Omit<Listing, 'places'> {
  places: Map<string, Place>;
  ways: Ways;
}

/** Find everything that is named on a command line and in a list. */
export async function listDocuments(paths: readonly string[], ways: Ways = {}): Promise<Listing> {
  const gathering: Gathering = { places: new Map(), problems: [], skipped: [], ways };
  let named: Named[] = paths.map((path) => ({ path }));
  for (const list of new Set(ways.lists)) named = named.concat(await listed(list, gathering));
  for (const one of named) attempt(one, gathering, () => gather(one, gathering));
  const { problems, skipped } = gathering;
  const places = [...gathering.places.values()].sort(byPath);
  return { places, problems: [...new Set(problems)], skipped: [...new Set(skipped)].sort() };
}

async function listed(list: string, { problems }: Gathering): Promise<Named[]> {
  try {
    return await readList(list);
  } catch (error) {
    const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR';
    problems.push(problemAt({ path: list }, isFolder ? NO_LIST : reasonOf(error)));
    return [];
  }
}

const NO_LIST = 'Unexpected folder, expected a list. Name the folder without --list.';

function attempt(named: Named, { problems }: Gathering, work: () => void): void {
  try {
    work();
  } catch (error) {
    problems.push(problemAt(named, reasonOf(error)));
  }
}

/** A path that exists is what it is; only then may it be an address or a pattern. */
function gather(named: Named, gathering: Gathering): void {
  const { path } = named;
  const stats = path === '-' ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === '-') gatherInput(named, gathering);
  else if (stats?.isDirectory()) gatherAll(filesAt(named, gathering), named, gathering);
  else if (stats) gatherFile(named, gathering);
  else if (isAddress(path)) gatherAddress(named, gathering);
  else if (isPattern(path)) gatherPattern(named, gathering);
  else if (/^\w[\w+.-]+:\/\//.test(path)) throw new Unreadable(OTHER_ADDRESS);
  else statSync(path);
}

const OTHER_ADDRESS =
  'Unexpected address, expected one that begins with http:// or https://, or a path. Download the document first.';

function gatherPattern(named: Named, gathering: Gathering): void {
  const found = matching(named.path).flatMap((path) => filesAt({ ...named, path }, gathering));
  gatherAll(found, named, gathering);
}

/** The file itself, or the files below a folder. */
function filesAt(named: Named, gathering: Gathering): string[] {
  const isFolder = statSync(named.path, { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) return [named.path];
  const failed = (path: string, error: unknown) =>
    gathering.problems.push(problemAt({ ...named, path }, reasonOf(error)));
  return filesBelow(named.path, { failed });
}

/** Of many files that nobody named one by one, those in a format that is read. */
function gatherAll(files: readonly string[], named: Named, gathering: Gathering): void {
  const before = gathering.problems.length;
  const documents = files.filter(isReadable);
  for (const file of files) if (!isReadable(file)) gathering.skipped.push(file);
  for (const path of documents)
    attempt({ ...named, path }, gathering, () => gatherFile({ ...named, path }, gathering));
  if (documents.length === 0 && gathering.problems.length === before)
    throw new Unreadable(noDocuments(files.length, isPattern(named.path) ? 'pattern' : 'folder'));
}

function gatherFile(named: Named, gathering: Gathering): void {
  const stats = statSync(named.path, { throwIfNoEntry: false });
  if (!stats) throw new Unreadable(LEADS_NOWHERE);
  add(realpathSync(named.path), { ...named, kind: 'file', size: stats.size }, gathering);
}

const LEADS_NOWHERE = 'Unexpected link that leads nowhere, expected a file. Mend or remove the link.';

function noDocuments(others: number, naming: string): string {
  const there = others === 0 ? `empty ${naming}` : `${naming} of ${others} files in other formats`;
  return `Unexpected ${there}, expected files that end in ${extensions.join(', ')}. Name a folder that holds some.`;
}

function gatherInput(named: Named, gathering: Gathering): void {
  if (gathering.ways.lists?.includes('-'))
    throw new Unreadable(
      'Unexpected document on standard input, expected the list there. Save the document to a file.',
    );
  add('-', { ...named, kind: 'input', size: 0 }, gathering);
}

function gatherAddress(named: Named, gathering: Gathering): void {
  if (!gathering.ways.fetch)
    throw new Unreadable('Unexpected address, expected a path. Add --fetch to ask for it over the network.');
  add(addressIn(named.path).href, { ...named, kind: 'address', size: 0 }, gathering);
}

/** Of several paths that lead to one document the first counts. */
function add(key: string, place: Place, { places }: Gathering): void {
  const known = places.get(key);
  if (!known || byPath(place, known) < 0) places.set(key, place);
}
