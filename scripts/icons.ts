/**
 * `npm run icons`: draw the icons in `public/icons/` from `public/favicon.svg`, in every size that is asked for.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { readArguments } from './arguments.ts';
import { icons } from './icon-sizes.ts';

const HELP = `Usage: npm run icons

Draws public/icons/*.png from public/favicon.svg.

  --help   this text

Exit 0 done, 2 could not, 64 wrong usage.`;

readArguments({}, HELP);
const FOLDER = 'public/icons';

try {
  mkdirSync(FOLDER, { recursive: true });
  const svg = readFileSync('public/favicon.svg', 'utf8');
  for (const { name, size, drawing } of icons(svg)) {
    const picture = sharp(Buffer.from(drawing), { density: (72 * size) / 32 });
    const file = join(FOLDER, name);
    writeFileSync(file, await picture.resize(size, size).png({ palette: true, effort: 10 }).toBuffer());
    console.log(file);
  }
} catch (error) {
  console.error(`The icons could not be drawn: ${(error as Error).message}`);
  process.exitCode = 2;
}
