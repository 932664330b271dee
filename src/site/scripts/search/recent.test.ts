import { expect, test } from 'vitest';
import { Recent } from './recent.ts';

function store(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => void Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => void Reflect.deleteProperty(kept, key),
  };
}

test('the newest comes first, each once, whatever its case', () => {
  const recent = new Recent(store(), 'k');
  for (const query of ['nato', 'su-35', '  NATO ']) recent.add(query);
  expect(recent.all()).toEqual(['NATO', 'su-35']);
});

test('eight are kept', () => {
  const recent = new Recent(store(), 'k');
  for (let at = 0; at < 12; at++) recent.add(`q${at}`);
  expect(recent.all()).toHaveLength(8);
  expect(recent.all()[0]).toBe('q11');
});

test('one is removed, or all, and then nothing is left in the store', () => {
  const device = store();
  const recent = new Recent(device, 'k');
  for (const query of ['a', 'b', '', ' ']) recent.add(query);
  recent.remove('a');
  expect(recent.all()).toEqual(['b']);
  recent.clear();
  expect(device.kept).toEqual({});
});

test('what nobody here wrote is no search, and no store is no failure', () => {
  expect(new Recent(store({ k: '{"a":1}' }), 'k').all()).toEqual([]);
  expect(new Recent(store({ k: 'no json' }), 'k').all()).toEqual([]);
  const none = new Recent(undefined, 'k');
  none.add('a');
  expect(none.all()).toEqual([]);
});
