import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Disk, disk } from './disk.ts';
import { readContent } from './read.ts';
import { type ContentChange, writeContent } from './write.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const nato = 'organisations/nato.mdx';
const belarus = 'places/belarus.mdx';
const before: Record<string, string> = { [nato]: 'old NATO', [belarus]: 'old Belarus' };
const changes: ContentChange[] = [
  { path: nato, text: 'new NATO', before: 'old NATO' },
  { path: 'people/jens-stoltenberg.mdx', text: 'Stoltenberg' },
  { path: belarus, text: 'new Belarus', before: 'old Belarus' },
];
const after: Record<string, string> = {
  [nato]: 'new NATO',
  [belarus]: 'new Belarus',
  'people/jens-stoltenberg.mdx': 'Stoltenberg',
};

function stored(): Record<string, string> {
  return Object.fromEntries(readContent(root).pages.map(({ path, text }) => [path, text]));
}

function allNames(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' });
}

function prepare(): void {
  writeContent(
    root,
    Object.entries(before).map(([path, text]) => ({ path, text })),
  );
}

/** A disk on which the n-th call of one function fails. */
function failing(
  name: 'writeSync' | 'renameSync' | 'fsyncSync' | 'openSync' | 'unlinkSync',
  nth: number,
  code: string,
): Disk {
  let calls = 0;
  const call = (...parts: unknown[]): unknown => {
    if (++calls === nth) throw Object.assign(new Error(code), { code });
    return (disk[name] as (...parts: unknown[]) => unknown)(...parts);
  };
  return { ...disk, [name]: call };
}

describe('writeContent', () => {
  test('writes every file whole', () => {
    prepare();
    writeContent(root, changes);
    expect(stored()).toEqual(after);
  });

  test('writes nothing when the disk is full, at whichever file it fills up', () => {
    prepare();
    for (const step of ['writeSync', 'fsyncSync', 'openSync', 'renameSync'] as const) {
      for (let nth = 1; nth <= changes.length; nth++) {
        const full = failing(step, nth, 'ENOSPC');
        expect(() => writeContent(root, changes, full)).toThrow(/Unexpected full disk, .* Free some space/);
        expect(stored()).toEqual(before);
        expect(allNames().filter((name) => name.includes('tmp'))).toEqual([]);
      }
    }
  });

  test('writes a file whole when the disk takes only a few bytes at a time', () => {
    const slow: Disk = {
      ...disk,
      writeSync: ((file: number, bytes: Buffer, at: number, length: number) =>
        disk.writeSync(file, bytes, at, Math.min(3, length))) as Disk['writeSync'],
    };
    writeContent(root, [{ path: nato, text: 'Türkiye and NATO' }], slow);
    expect(stored()).toEqual({ [nato]: 'Türkiye and NATO' });
  });

  test('writes nothing when a person has saved one of the files in between', () => {
    prepare();
    writeFileSync(join(root, belarus), 'a person was here');
    expect(() => writeContent(root, changes)).toThrow(`${belarus}: Unexpected edit`);
    expect(stored()).toEqual({ ...before, [belarus]: 'a person was here' });
  });

  test('does not overwrite a page that a person has made in between', () => {
    writeContent(root, [{ path: nato, text: 'a person made this' }]);
    expect(() => writeContent(root, [{ path: nato, text: 'draft' }])).toThrow('Unexpected edit');
  });

  test('touches no file that would stay the same', () => {
    prepare();
    const idle = failing('openSync', 1, 'EIO');
    writeContent(root, [{ path: nato, text: 'old NATO', before: 'old NATO' }], idle);
    expect(stored()).toEqual(before);
  });

  test('cleans up what a killed run has left', () => {
    prepare();
    writeFileSync(join(root, 'places/.belarus.mdx.dossier-tmp'), 'half a pa');
    expect(Object.keys(stored())).not.toContain('places/.belarus.mdx.dossier-tmp');
    writeContent(root, changes);
    expect(allNames().filter((name) => name.includes('tmp'))).toEqual([]);
    expect(readFileSync(join(root, belarus), 'utf8')).toBe('new Belarus');
  });

  test('takes files away together with what it writes', () => {
    prepare();
    writeContent(root, [{ path: belarus, before: 'old Belarus' }, changes[0] as ContentChange]);
    expect(stored()).toEqual({ [nato]: 'new NATO' });
    expect(allNames().filter((name) => name.includes('tmp'))).toEqual([]);
  });

  test('takes nothing away when the disk refuses, at whichever step', () => {
    prepare();
    const removal = [{ path: belarus, before: 'old Belarus' }, ...changes.slice(0, 2)];
    for (const step of ['renameSync', 'unlinkSync', 'writeSync'] as const) {
      expect(() => writeContent(root, removal, failing(step, 1, 'EACCES'))).toThrow('permission to write');
      expect(stored()).toEqual(before);
    }
    expect(() => writeContent(root, removal, failing('renameSync', 3, 'EIO'))).toThrow();
    expect(stored()).toEqual(before);
  });

  test('takes no file away that somebody has edited since', () => {
    prepare();
    const removal = [{ path: nato, before: 'what it was' }];
    expect(() => writeContent(root, removal)).toThrow('Unexpected edit');
    expect(stored()).toEqual(before);
  });

  test('leaves a file whole or gone when it is killed while taking it away', () => {
    const removal = [{ path: belarus, before: 'old Belarus' }, changes[0] as ContentChange];
    for (let nth = 1; nth <= removal.length; nth++) {
      rmSync(root, { recursive: true });
      prepare();
      expect(() => writeContent(root, removal, killedAt(nth))).toThrow();
      expect([undefined, 'old Belarus']).toContain(stored()[belarus]);
      expect(['old NATO', 'new NATO']).toContain(stored()[nato]);
    }
  });

  test('leaves every file old or new when it is killed at any rename', () => {
    for (let nth = 1; nth <= changes.length; nth++) {
      rmSync(root, { recursive: true });
      prepare();
      expect(() => writeContent(root, changes, killedAt(nth))).toThrow();
      for (const [path, text] of Object.entries(stored())) {
        expect([before[path], after[path]]).toContain(text);
      }
    }
  });
});

/** From the n-th rename on nothing works any more, as after a kill. */
function killedAt(nth: number): Disk {
  let renames = 0;
  const dead = () => renames >= nth;
  const unlessDead = <F extends (...parts: never[]) => unknown>(call: F): F =>
    ((...parts: never[]) => {
      if (dead()) throw new Error('killed');
      return call(...parts);
    }) as F;
  const rename = (from: string, to: string) => {
    renames++;
    if (dead()) throw new Error('killed');
    disk.renameSync(from, to);
  };
  return { ...disk, renameSync: rename as Disk['renameSync'], unlinkSync: unlessDead(disk.unlinkSync) };
}
