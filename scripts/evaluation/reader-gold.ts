/**
 * A **reader gold** is a document in some format beside the text that a careful person takes from it. A
 * manifest lists them, one JSON object a line: `{ "path", "fmt", "sha256", "gold" }`, paths below its folder.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Half = 'dev' | 'unseen';

export interface ReaderGold {
  /** Below the folder of the manifest. */
  path: string;
  /** `html`, `docx`, … */
  format: string;
  /** Readers may be tuned by one half; the other one only says how they do. */
  half: Half;
  bytes(): Uint8Array;
  /** The text as it should be read. */
  text(): string;
}

interface ManifestLine {
  path: string;
  fmt: string;
  sha256: string;
  gold?: string;
}

/** Every document of a manifest that has a gold text. */
export function readManifest(path: string): ReaderGold[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { gold, ...rest } = JSON.parse(line) as ManifestLine;
    return gold === undefined ? [] : [goldOf(dirname(path), { ...rest, gold })];
  });
}

function goldOf(folder: string, { path, fmt, sha256, gold }: Required<ManifestLine>): ReaderGold {
  const file = join(folder, path);
  return {
    path,
    format: fmt,
    half: Number.parseInt(sha256.slice(0, 2), 16) % 2 === 0 ? 'dev' : 'unseen',
    bytes: () => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)),
    text: () => readFileSync(join(folder, gold), 'utf8'),
  };
}

/** Name of the document itself: `page.html` for `gold/html/page.html.gz`. */
export function nameOf({ path }: ReaderGold): string {
  return basename(path).replace(/\.gz$/, '');
}
