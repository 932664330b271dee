/**
 * To **merge** is to finish what the parts of a run began: the same as one run over all documents.
 */
import type { Options } from './convert-options.ts';
import { NoPart, type Part, readPart } from './convert-shard-file.ts';
import { versionOfPreparing } from './convert-shard-version.ts';
import { stoppable } from './convert-stop.ts';
import { convertRead } from './convert-work.ts';
import { type Read, say, saySkipped } from './convert-work-read.ts';
import { openProgress } from './progress.ts';

const COULD_NOT = 2;

interface PartFile {
  path: string;
  part: Part;
}

/** @returns Exit status. */
export function merge(options: Options): Promise<number> {
  return stoppable(async (stop) => {
    const { parts, mistakes } = await readParts(options.paths);
    mistakes.forEach(say);
    if (mistakes.length > 0) return COULD_NOT;
    const read = inOrder(parts);
    read.problems.forEach(say);
    if ((read.problems.length > 0 && !options.keepGoing) || read.documents.length === 0) return COULD_NOT;
    return await convertRead(options, read, { stop, progress: openProgress() });
  });
}

/** The parts of one run, or why the files are not all of them, a line each. */
export async function readParts(paths: readonly string[]): Promise<{ parts: Part[]; mistakes: string[] }> {
  const files: PartFile[] = [];
  const mistakes: string[] = [];
  for (const path of paths) {
    try {
      files.push({ path, part: await readPart(path) });
    } catch (error) {
      if (!(error instanceof NoPart)) throw error;
      mistakes.push(error.message);
    }
  }
  if (mistakes.length === 0) mistakes.push(...misfits(files));
  return { parts: files.map(({ part }) => part), mistakes };
}

/** Why files are not the parts of one run, a line each. */
function misfits(files: readonly PartFile[]): string[] {
  const [first] = files;
  if (!first) return [];
  const version = versionOfPreparing();
  const foreign = files.flatMap((file) => foreignBy(file, first, version) ?? []);
  return foreign.length > 0 ? foreign : [...twice(files), ...missing(files, first.part.part.of)];
}

function foreignBy({ path, part }: PartFile, first: PartFile, version: string): string | undefined {
  if (part.version !== version)
    return `${path}: Unexpected version ${part.version}, expected ${version}. Make and merge all parts with the same version.`;
  if (part.part.of !== first.part.part.of)
    return `${path}: Unexpected part of ${part.part.of}, expected one of ${first.part.part.of} as ${first.path} is. Make all parts with the same number.`;
  if (part.list !== first.part.list)
    return `${path}: Unexpected list of documents, expected that of ${first.path}. Name the same paths for every part.`;
  return undefined;
}

function twice(files: readonly PartFile[]): string[] {
  return files.flatMap(({ path, part: { part } }, at) => {
    const other = files.slice(0, at).find((one) => one.part.part.number === part.number);
    const what = `Unexpected second part ${part.number} of ${part.of}, expected each once`;
    return other ? `${path}: ${what}. Leave out this one or ${other.path}.` : [];
  });
}

function missing(files: readonly PartFile[], of: number): string[] {
  const there = new Set(files.map(({ part: { part } }) => part.number));
  const numbers = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !there.has(number));
  if (numbers.length === 0) return [];
  return [
    `Unexpected end of parts, expected part ${numbers.join(', ')} of ${of}, too. Make it with --shard ${numbers[0]}/${of}.`,
  ];
}

/** The documents of all parts as one run would have read them. */
function inOrder(parts: readonly Part[]): Read {
  const entries = parts.flatMap((part) => part.entries).sort((one, other) => one.at - other.at);
  const read: Read = { documents: [], problems: [...(parts[0]?.problems ?? [])] };
  saySkipped({ skipped: parts[0]?.skipped ?? [] });
  for (const entry of entries) {
    if ('problem' in entry) read.problems.push(entry.problem);
    else read.documents.push(entry);
  }
  return read;
}
