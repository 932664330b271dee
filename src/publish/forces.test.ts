import { describe, expect, test } from 'vitest';
import { notesOf } from './backlinks.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { eventForces } from './forces.ts';

const s = source('s', 'Ada said that 12 jets and 400 troops of the Board took part in the trial.');
const claims = (...ones: string[]) =>
  `claims:\n${ones.map((one) => `  - ${one}\n    cite: [{ source: s, quote: 12 jets and 400 troops }]\n`).join('')}`;
const ada = entity('person', 'ada', 'Ada');
const board = entity('organisation', 'board', 'Board', claims('property: took-part-in\n    object: trial'));
const jet = entity('equipment', 'jet', 'Jet');
const part = entity('event', 'part', 'First day', claims('property: part-of\n    object: trial'));
const trial = entity(
  'event',
  'trial',
  'Trial',
  claims(
    'property: quantity\n    value: { value: 400, unit: troops }\n    by: ada',
    'property: quantity\n    object: jet\n    value: { value: 12, unit: jets }\n    modality: planned',
    'property: described\n    value: long',
  ),
);
const library = libraryOf(s, ada, board, jet, part, trial);
const forces = eventForces(library, trial, notesOf(library).get('trial') ?? []);

describe('the forces of an event', () => {
  test('are participants, numbers and equipment, from its own page and from others', () => {
    expect(
      forces.groups.map(({ title, forces }) => [
        title,
        ...forces.map(({ name, html, part }) => [name?.id ?? html, part]),
      ]),
    ).toEqual([
      ['Who took part', ['board', 'took part']],
      ['How many', ['400 troops', '']],
      ['Equipment', ['jet', '12 jets']],
    ]);
  });
  test('are told with their speaker, how sure it is, and the words', () => {
    const [board, troops, jets] = forces.groups.flatMap(({ forces }) => forces);
    expect([troops?.by?.id, jets?.modality, jets?.citation?.mark]).toEqual(['ada', 'planned', '1:1']);
    expect(board?.href).toBe('/organisations/board/#s1');
  });
  test('come with the events that are parts of it', () => {
    expect(forces.parts.map(({ id }) => id)).toEqual(['part']);
    const above = eventForces(library, part, notesOf(library).get('part') ?? []);
    expect([above.groups, above.partOf.map(({ id }) => id)]).toEqual([[], ['trial']]);
  });
});
