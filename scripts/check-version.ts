/**
 * The **version** of checking: everything that decides what a check says of a file, so that what another version
 * found is not taken for one's own.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TOP = fileURLToPath(new URL('..', import.meta.url));
/** Folders that examining a file may use, and the libraries that are installed. */
const CODE = ['src/text', 'src/model', 'src/gazetteer', 'src/check'];
const MEMORY = 'scripts/check-memory.ts';
const LIBRARIES = ['package-lock.json', 'node_modules/.package-lock.json'];

/**
 * @param top
 *   The project.
 * @returns
 *   The first 32 digits of a SHA-256, in hexadecimal.
 */
export function versionOfChecking(top = TOP): string {
  const sum = createHash('sha256').update(process.version);
  for (const path of [...CODE.flatMap((folder) => codeIn(top, folder)), MEMORY, ...LIBRARIES]) {
    const whole = join(top, path);
    if (existsSync(whole)) sum.update(`\0${path}\0`).update(readFileSync(whole));
  }
  return sum.digest('hex').slice(0, 32);
}

function codeIn(top: string, folder: string): string[] {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|json)$/.test(name) && !/\.test\.ts$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}
