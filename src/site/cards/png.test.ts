import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Colour, png, rowBytes } from './png.ts';

const palette: Colour[] = [
  [250, 250, 247],
  [21, 24, 30],
  [255, 228, 92],
];

test('what is written is what another program reads', async () => {
  const rows = new Uint8Array(rowBytes(3) * 2);
  // Three pixels a row: 0 1 2 and 2 2 0.
  rows.set([0x01, 0x20], 1);
  rows.set([0x22, 0x00], rowBytes(3) + 1);
  const { data, info } = await sharp(png({ width: 3, height: 2, palette, rows }))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.channels]).toEqual([3, 2, 3]);
  expect([...data]).toEqual([0, 1, 2, 2, 2, 0].flatMap((colour) => palette[colour] ?? []));
});
test('the same picture is the same bytes', () => {
  const picture = { width: 2, height: 1, palette, rows: new Uint8Array([0, 0x12]) };
  expect(png(picture).equals(png(picture))).toBe(true);
});
