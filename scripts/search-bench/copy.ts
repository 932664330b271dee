/**
 * Work **in a copy** of a folder, which is gone after it, also when the command is interrupted.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param isWanted Which files are copied, by their path with `/`.
 * @param work Gets the copy; what it writes beside it, in the same folder, is removed as well.
 */
export async function inCopy<Made>(
  folder: string,
  isWanted: (path: string) => boolean,
  work: (copy: string) => Promise<Made>,
): Promise<Made> {
  const top = mkdtempSync(join(tmpdir(), 'dossier-bench-'));
  const remove = () => rmSync(top, { recursive: true, force: true });
  const stop = () => {
    remove();
    process.exit(2);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    const copy = join(top, 'copy');
    cpSync(folder, copy, { recursive: true, filter: (path) => isWanted(path.replaceAll('\\', '/')) });
    return await work(copy);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
    remove();
  }
}
