import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { icons } from './icon-sizes.ts';

const PUBLIC = join(import.meta.dirname, '../public');
const all = icons(readFileSync(join(PUBLIC, 'favicon.svg'), 'utf8'));

describe('the icons', () => {
  test.each(all)('$name is the sign of today', async ({ name, size, drawing }) => {
    const wanted = await pixels(
      sharp(Buffer.from(drawing), { density: (72 * size) / 32 }).resize(size, size),
    );
    const stored = await pixels(sharp(join(PUBLIC, 'icons', name)));
    expect(stored.length).toBe(size * size * 4);
    const away = stored.reduce((sum, value, at) => sum + Math.abs(value - (wanted[at] ?? 0)), 0);
    expect(away / stored.length, 'run npm run icons').toBeLessThan(2);
  });
});

function pixels(picture: Sharp): Promise<Buffer> {
  return picture.ensureAlpha().raw().toBuffer();
}
