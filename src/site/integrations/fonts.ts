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
  type Face,
  faceRules,
  faces,
  fileName,
  fingerprint,
  type Part,
  parts,
} from './font-faces.ts';
import { step } from './progress.ts';

const CACHE = 'node_modules/.cache/dossier/fonts';
const require = createRequire(import.meta.url);

export function fonts(): AstroIntegration {
  return {
    name: 'dossier-fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const folder = await fontFolder(join(fileURLToPath(config.root), CACHE));
        updateConfig({ vite: { resolve: { alias: { 'dossier-fonts': folder } } } });
      },
    },
  };
}

/** Folder with all parts of all faces; made when it is not there yet. */
async function fontFolder(cache: string): Promise<string> {
  const files = new Set(faces.flatMap((face) => parts.map((part) => fontFile(face, part))));
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
  done(`${faces.length * parts.length} font files made`);
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

async function writeParts(folder: string): Promise<void> {
  const { default: subsetFont } = await import('subset-font');
  for (const face of faces) {
    for (const part of parts) {
      const font = await subsetFont(readFileSync(fontFile(face, part)), charactersOf(part), {
        targetFormat: 'woff2',
        variationAxes: face.axes,
        noHinting: true,
      });
      writeFileSync(join(folder, fileName(face, part)), font);
    }
  }
  writeFileSync(join(folder, 'fonts.css'), faceRules());
}

function fontFile(face: Face, part: Part): string {
  return require.resolve(face.file.replace('*', part.script));
}
