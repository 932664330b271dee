import { describe, expect, test } from 'vitest';
import { misfit, modeIn } from './convert-usage.ts';

describe('the mode', () => {
  test('is converting where none is named', () =>
    expect(modeIn({ list: ['x'] })).toEqual({ mode: 'convert' }));
  test('is the one that is named', () => expect(modeIn({ shard: '1/2' })).toEqual({ mode: 'shard' }));
  test('is only one', () =>
    expect(modeIn({ undo: true, explain: true })).toEqual({
      wrong: 'Unexpected --undo with --explain, expected one of them.',
    }));
});

describe('what does not fit is told', () => {
  test.each<[Parameters<typeof misfit>[0], string[], Parameters<typeof misfit>[2], string]>([
    ['convert', [], {}, 'end of command, expected at least one document'],
    ['convert', ['a.txt'], { out: 'x' }, '--out without --shard'],
    ['shard', ['a.txt'], { shard: '1/2' }, '--shard without --out'],
    ['shard', [], { shard: '1/2', out: 'x' }, 'expected at least one document'],
    ['shard', ['-'], { shard: '1/2', out: 'x' }, 'Unexpected -'],
    ['shard', ['a.txt'], { shard: '1/2', out: 'x', rights: 'digest' }, 'expected it with --merge'],
    ['shard', ['a.txt'], { shard: '1/2', out: 'x', 'dry-run': true }, 'expected it with --merge'],
    ['shard', ['a.txt'], { shard: '1/2', out: 'x', 'keep-going': true }, 'expected it with --merge'],
    ['merge', [], { merge: true }, 'the files that --shard wrote'],
    ['merge', ['a'], { merge: true, jobs: '2' }, 'Unexpected --jobs with --merge'],
    ['watch', ['-'], { watch: true }, 'expected folders'],
    ['explain', [], { explain: true }, 'Unexpected end of command'],
    ['undo', ['a', 'b'], { undo: true }, 'Unexpected 2 words'],
    ['undo', ['a'], { undo: true, fetch: true }, 'Unexpected --fetch with --undo'],
    ['coverage', [], { coverage: true, watch: false, 'keep-going': true }, 'Unexpected --keep-going'],
  ])('%s %j %j', (mode, paths, values, words) => expect(misfit(mode, paths, values)).toContain(words));
});

test.each<[Parameters<typeof misfit>[0], string[], Parameters<typeof misfit>[2]]>([
  ['convert', ['a.txt'], { 'dry-run': true, rights: 'digest', fetch: false, model: 'x' }],
  ['convert', [], { list: ['-'] }],
  ['shard', ['a.txt'], { shard: '1/2', out: 'x', jobs: '2' }],
  ['merge', ['a', 'b'], { merge: true, rights: 'digest', content: 'c' }],
  ['reanchor', [], { reanchor: true, 'dry-run': true }],
  ['coverage', ['a'], { coverage: true, json: true }],
])('%s %j %j fits', (mode, paths, values) => expect(misfit(mode, paths, values)).toBeUndefined());
