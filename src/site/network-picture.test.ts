import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Network } from '../publish/network/network.ts';
import { arranging, networkPicture } from './network-picture.ts';

const network: Network = {
  nodes: ['Ada', 'Bob', 'Eve'].map((name) => ({ kind: 'person', id: name, name, href: `/${name}/` })),
  edges: [
    [0, 1],
    [1, 2],
  ],
  left: 0,
};

test('a picture is kept, and drawn anew when what was kept is broken or cannot be kept', () => {
  const cache = mkdtempSync(join(tmpdir(), 'network-'));
  try {
    const picture = networkPicture(network, cache);
    const [file = ''] = readdirSync(cache);
    expect(networkPicture(network, cache)).toEqual(picture);
    writeFileSync(join(cache, file), '{');
    expect(networkPicture(network, cache)).toEqual(picture);
    expect(networkPicture(network, join(cache, file, 'no folder'))).toEqual(picture);
  } finally {
    rmSync(cache, { recursive: true });
  }
});

test('what other code arranged is not shown', () => {
  const cache = mkdtempSync(join(tmpdir(), 'network-'));
  try {
    const picture = networkPicture(network, cache);
    const older = networkPicture(network, cache, { ...arranging, d3: 'older' });
    for (const file of readdirSync(cache)) {
      const kept = JSON.parse(readFileSync(join(cache, file), 'utf8'));
      writeFileSync(join(cache, file), JSON.stringify({ ...kept, width: 1 }));
    }
    expect(networkPicture(network, cache, { ...arranging, d3: 'newest' })).toEqual(picture);
    expect(networkPicture(network, cache, { ...arranging, d3: 'older' })).not.toEqual(older);
  } finally {
    rmSync(cache, { recursive: true });
  }
});

test('the code that arranges is all there is of it', () => {
  const folder = join(import.meta.dirname, '../publish/network');
  const files = readdirSync(folder).filter((name) => !name.includes('.test.'));
  for (const name of files) {
    expect(arranging[`../publish/network/${name}`]).toBe(readFileSync(join(folder, name), 'utf8'));
  }
  expect(files).toContain('improve.ts');
  expect(arranging['d3-force']).toMatch(/^\d/);
});
