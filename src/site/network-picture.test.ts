import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Network } from '../publish/network/network.ts';
import { networkPicture } from './network-picture.ts';

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
