import { describe, expect, test } from 'vitest';
import { Looks, SETTLING } from './settle.ts';
import type { Stamp } from './stamp.ts';

const OLD = 0;
const NOW = 1_000_000;
const files = (stamps: Record<string, Stamp>) => new Map(Object.entries(stamps));

describe('a file', () => {
  test('that nobody touched for a while is ready at the first look, and once', () => {
    const looks = new Looks();
    const there = files({ 'a.txt': { state: '1', touched: OLD } });
    expect(looks.look(there, NOW)).toEqual({ ready: ['a.txt'], gone: [], isRestless: false });
    expect(looks.look(there, NOW + SETTLING)).toEqual({ ready: [], gone: [], isRestless: false });
  });
  test('that grows is ready when it has stopped', () => {
    const looks = new Looks();
    const growing = (state: string, at: number) =>
      looks.look(files({ 'a.txt': { state, touched: NOW + at } }), NOW + at);
    expect(growing('1', 0)).toMatchObject({ ready: [], isRestless: true });
    expect(growing('2', SETTLING)).toMatchObject({ ready: [], isRestless: true });
    const later = looks.look(files({ 'a.txt': { state: '2', touched: NOW + SETTLING } }), NOW + 2 * SETTLING);
    expect(later).toMatchObject({ ready: ['a.txt'], isRestless: false });
  });
  test('that seems to come from the future is ready when it stays as it is', () => {
    const looks = new Looks();
    const there = files({ 'a.txt': { state: '1', touched: NOW * 9 } });
    expect(looks.look(there, NOW).ready).toEqual([]);
    expect(looks.look(there, NOW + SETTLING).ready).toEqual(['a.txt']);
  });
  test('is ready again when it is changed, replaced, or could not be handed on', () => {
    const looks = new Looks();
    const at = (state: string) => looks.look(files({ 'a.txt': { state, touched: OLD } }), NOW).ready;
    expect([at('1'), at('2'), at('2'), at('1')]).toEqual([['a.txt'], ['a.txt'], [], ['a.txt']]);
    looks.forget(['a.txt']);
    expect(at('1')).toEqual(['a.txt']);
  });
  test('that is deleted is told once, and is new when it comes back', () => {
    const looks = new Looks();
    const there = files({ 'a.txt': { state: '1', touched: OLD } });
    looks.look(there, NOW);
    expect(looks.look(files({}), NOW).gone).toEqual(['a.txt']);
    expect(looks.look(files({}), NOW).gone).toEqual([]);
    expect(looks.look(there, NOW).ready).toEqual(['a.txt']);
  });
  test('that was deleted before it had settled is not told of', () => {
    const looks = new Looks();
    looks.look(files({ 'a.txt': { state: '1', touched: NOW } }), NOW);
    expect(looks.look(files({}), NOW)).toEqual({ ready: [], gone: [], isRestless: false });
  });
});
