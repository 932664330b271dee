import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../model/kind.ts';
import { propertiesFor, propertyIds, propertyOf } from '../model/properties.ts';
import type { Claim } from '../model/schema.ts';
import { claimWords, shortWords } from './claim-words.ts';
import { entity, libraryOf } from './fixtures/pages.ts';
import { plain } from './words.ts';

const library = libraryOf(
  entity('organisation', 'board', 'Harbour Board', 'aliases: [HB]'),
  entity('place', 'morne', 'Morne'),
  entity('event', 'trial', 'Morne ferry trial'),
);

const said = (kind: EntityKind, claim: Partial<Claim>) =>
  plain(
    claimWords(library, kind, {
      property: 'said',
      cite: [{ source: 's', quote: 'Quoted words' }],
      ...claim,
    } as Claim),
  );

describe('claimWords', () => {
  test.each<[string, EntityKind, Partial<Claim>]>([
    [
      'It stands at Morne.',
      'equipment',
      { property: 'location', object: 'morne', text: 'it stands at Morne' },
    ],
    ['Director of Harbour Board.', 'person', { property: 'role', value: 'director', object: 'board' }],
    ['HB director.', 'person', { property: 'role', value: 'HB director', object: 'board' }],
    ['Envoy to Morne.', 'person', { property: 'role', value: 'envoy to', object: 'morne' }],
    [
      '30,000 combat troops, expected.',
      'event',
      { property: 'quantity', value: { value: 30000, unit: 'combat troops' }, modality: 'expected' },
    ],
    [
      'More than 5 to 7 ships.',
      'event',
      { property: 'quantity', value: { value: 5, to: 7, unit: 'ships', qualifier: 'more than' } },
    ],
    ['Part of the Morne ferry trial.', 'equipment', { property: 'deployed-in', object: 'trial' }],
    [
      'Part of the Morne ferry trial, alleged.',
      'equipment',
      { property: 'deployed-in', object: 'trial', modality: 'alleged' },
    ],
    ['A fighter jet.', 'equipment', { property: 'category', value: 'fighter jet' }],
    ['An unmanned aircraft.', 'equipment', { property: 'category', value: 'unmanned aircraft' }],
    ['Military units.', 'organisation', { property: 'category', value: 'military units' }],
    ['Took place on 4 May 2031.', 'event', { property: 'date', value: '2031-05-04' }],
    ['Took place in May 2031.', 'event', { property: 'date', value: '2031-05' }],
    [
      'To take place in Morne, planned.',
      'event',
      { property: 'location', object: 'morne', modality: 'planned' },
    ],
    ['In Morne.', 'person', { property: 'location', object: 'morne' }],
    ['Said: “Quoted words”.', 'person', { property: 'said' }],
    ['Said, as the source reports it: “Quoted words”.', 'person', { property: 'said', voice: 'reported' }],
    ['Said that it works.', 'person', { property: 'said', value: 'that it works' }],
    ['Denies: “Quoted words”.', 'organisation', { property: 'denies' }],
    [
      'Accuses Harbour Board: of sloth.',
      'person',
      { property: 'accuses', object: 'board', value: 'of sloth' },
    ],
  ])('“%s”', (sentence, kind, claim) => {
    expect(said(kind, claim)).toBe(sentence);
  });

  test('does not say a modality twice', () => {
    expect(
      said('event', {
        property: 'quantity',
        value: { value: 3, unit: 'ships', qualifier: 'an expected' },
        modality: 'expected',
      }),
    ).toBe('An expected 3 ships.');
  });

  test.each(propertyIds)('has a sentence for %s without the name of the property', (property) => {
    const definition = propertyOf(property);
    const kind = definition.subjects[0] ?? 'person';
    const value = definition.value === 'quantity' ? { value: 2, unit: 'km' } : definition.value && '2031';
    const given = definition.objects && definition.needs !== 'value' ? { object: 'board' } : { value };
    const claim = { property, ...given } as Partial<Claim>;
    expect(propertiesFor(kind)).toContain(property);
    expect(said(kind, claim)).toMatch(/^[\p{Lu}\p{N}“].*\.$/u);
    expect(said(kind, claim)).not.toContain(`${property}: `);
  });
});

describe('shortWords', () => {
  const short = (claim: Partial<Claim>) =>
    plain(shortWords(library, { cite: [], ...claim } as unknown as Claim));

  test('joins office and organisation', () => {
    expect(short({ property: 'role', value: 'director', object: 'board' })).toBe('director, Harbour Board');
  });
  test('does not name the organisation twice', () => {
    expect(short({ property: 'role', value: 'Harbour Board director', object: 'board' })).toBe(
      'Harbour Board director',
    );
  });
});
