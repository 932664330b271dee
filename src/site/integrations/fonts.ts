/**
 * The Astro integration that cuts the **fonts** into small files and offers them as `dossier-fonts/fonts.css`
 * and `dossier-fonts/<face>-<part>.woff2`. They are kept from build to build, and made anew only when a font
 * or its description has changed.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  charactersOf,
  drawnName,
  type Face,
  FEATURES,
  faceRules,
  fileName,
  fingerprint,
  fontFiles,
  type Part,
  UNREAD,
} from './font-faces.ts';
import { step } from './progress.ts';

const CACHE = 'node_modules/.cache/dossier/fonts';
const require = createRequire(import.meta.url);

export function fonts(): AstroIntegration {
  return {
    name: 'dossier-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = await fontFolder(fileURLToPath(config.root));
        updateConfig({ vite: { resolve: { alias: { 'dossier-fonts': folder } } } });
      },
    },
  };
}

/**
 * Folder with all parts of all faces; made when it is not there yet.
 *
 * @param top The project's folder.
 */
export async function fontFolder(top: string): Promise<string> {
  const cache = join(top, CACHE);
  const files = new Set(fontFiles.map(({ face, part }) => fontFile(face, part)));
  const folder = join(cache, fingerprint([...files].map((file) => readFileSync(file))));
  if (existsSync(folder)) return folder;
  const done = step();
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'making-'));
  try {
    await writeParts(making);
    moveInPlace(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  done(`${fontFiles.length} font files made`);
  return folder;
}

/** Another build may have made the same folder meanwhile: then that one stays. */
function moveInPlace(making: string, folder: string): void {
  try {
    renameSync(making, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** The fonts that cards are drawn with, unpacked: the parts of a face, and Arabic. */
export function drawnFonts(folder: string, name: string): Uint8Array[] {
  return fontFiles
    .filter(({ face }) => face.name === name || face.name === 'naskh')
    .map(({ face, part }) => readFileSync(join(folder, drawnName(face, part))));
}

async function writeParts(folder: string): Promise<void> {
  const { default: subsetFont } = await import('subset-font');
  for (const { face, part } of fontFiles) {
    const options = {
      targetFormat: 'woff2' as const,
      variationAxes: face.axes,
      noHinting: true,
      dropTables: [...UNREAD, ...(part.scattered ? FEATURES : [])],
      ...(face.features && { keepFeatures: [...face.features] }),
    };
    const font = await subsetFont(readFileSync(fontFile(face, part)), charactersOf(part), options);
    writeFileSync(join(folder, fileName(face, part)), font);
    if (!face.drawn) continue;
    const unpacked = await subsetFont(font, charactersOf(part), { targetFormat: 'sfnt' });
    writeFileSync(join(folder, drawnName(face, part)), unpacked);
  }
  writeFileSync(join(folder, 'fonts.css'), faceRules());
}

function fontFile(face: Face, part: Part): string {
  return require.resolve(face.file.replace('*', part.script));
}
