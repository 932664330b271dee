/**
 * The **packaged browser** is the Chromium inside the npm package `@sparticuz/chromium`, with the few
 * libraries and fonts it needs, for machines that have no browser. It is unpacked once for each version.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A program that is a browser. */
export interface FoundBrowser {
  path: string;
  /** Environment it needs on top of ours, such as where its libraries and fonts are. */
  env: Record<string, string>;
  args: string[];
}

const CACHE = fileURLToPath(new URL('../node_modules/.cache/dossier/', import.meta.url));

/** Unpack if need be; `undefined` where the package holds no program for this machine (it is Linux on x86-64). */
export async function packagedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = join(CACHE, `chromium-${version}`);
  if (!existsSync(home)) await unpack(join(folder, 'bin'), home);
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(delimiter);
  return {
    path: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(home, 'fonts.conf') },
    args: ['--no-zygote', '--font-render-hinting=none'],
  };
}

/** Unpack beside the final place and move, so that a run that is stopped half way leaves nothing behind. */
async function unpack(archives: string, home: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(join(CACHE, 'unpacking-'));
  try {
    await unpackArchives(archives, draft);
    await writeFile(join(draft, 'fonts.conf'), fontsConf(home));
    await rename(draft, home);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** The package unpacks into the folder for temporary files, whichever that is. */
async function unpackArchives(archives: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
}
