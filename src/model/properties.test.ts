import { describe, expect, test } from 'vitest';
import { entityKinds, folders, type Kind, kindOfFolder } from './kind.ts';
import { propertiesFor, propertyIds, propertyOf, sections } from './properties.ts';

describe('every property', () => {
  test.each(propertyIds)('%s says who bears it and what it takes', (id) => {
    const { label, subjects, objects, value, needs, section, inverse } = propertyOf(id);
    expect(label).toMatch(/^[A-Z]/);
    expect(subjects.length).toBeGreaterThan(0);
    expect(Object.keys(sections)).toContain(section);
    if (needs === 'object' || needs === 'either') expect(objects?.length).toBeGreaterThan(0);
    if (needs === 'value' || needs === 'either') expect(value).toBeDefined();
    if (objects) expect(inverse).toBeTruthy();
  });
});

test('every kind bears some properties, and only its own', () => {
  for (const kind of entityKinds) {
    expect(propertiesFor(kind).length).toBeGreaterThan(3);
    for (const id of propertiesFor(kind)) expect(propertyOf(id).subjects).toContain(kind);
  }
});

test('a kind and its folder lead to each other', () => {
  for (const kind of Object.keys(folders) as Kind[]) expect(kindOfFolder(folders[kind])).toBe(kind);
  for (const folder of ['person', 'inbox', 'toString', '']) expect(kindOfFolder(folder)).toBeUndefined();
});
