import { describe, expect, test } from 'vitest';
import { marked } from '../fixtures/sample.ts';
import { byDesignation } from './by-designation.ts';
import { hypernyms } from './hypernym.ts';
import { ships } from './ships.ts';

describe('byDesignation', () => {
  test('leaves the class noun outside the name', () => {
    expect(marked(byDesignation, 'Iskander dual-capable missiles, and S-400 air defense systems')).toBe(
      '[Iskander] dual-capable missiles, and [S-400] air defense systems',
    );
  });
  test('takes the maker and the nickname into the name', () => {
    expect(marked(byDesignation, 'a Sukhoi Su-35 and an F-16 Fighting Falcon flew')).toBe(
      'a [Sukhoi Su-35] and an [F-16 Fighting Falcon] flew',
    );
  });
  test('takes an everyday word for equipment only beside a class noun', () => {
    expect(marked(byDesignation, 'Patriot missiles for a Patriot')).toBe('[Patriot] missiles for a Patriot');
  });
  test('reads a ship with its prefix', () => {
    expect(marked(byDesignation, 'aboard the USS Harry S. Truman today')).toBe(
      'aboard the [USS Harry S. Truman] today',
    );
  });
  test('does not take the number of a road for an aircraft', () => {
    expect(marked(byDesignation, 'on Highway B-52')).toBe('on Highway B-52');
  });
});

describe('hypernyms', () => {
  test('reads what a class of equipment introduces', () => {
    expect(marked(hypernyms, 'missiles such as the Kinzhal and Vympel, he said')).toBe(
      'missiles such as the [Kinzhal] and [Vympel], he said',
    );
  });
  test('does not take the operator for the equipment', () => {
    expect(marked(hypernyms, 'systems including Russian ones')).toBe('systems including Russian ones');
  });
});

describe('ships', () => {
  test('are named behind their class', () => {
    expect(marked(ships, 'the frigate Admiral Gorshkov and the aircraft carrier Charles de Gaulle')).toBe(
      'the frigate [Admiral Gorshkov] and the aircraft carrier [Charles de Gaulle]',
    );
  });
  test('are not their captains, owners or plural', () => {
    const text = 'submarine Commander Ann Lee, the destroyer Russian sailors saw, frigates Bo and Ray';
    expect(marked(ships, text)).toBe(text);
  });
  test('have classes that are equipment', () => {
    expect(marked(byDesignation, 'Collins-class submarines and World-class ships')).toBe(
      '[Collins-class] submarines and World-class ships',
    );
  });
});

describe('variants', () => {
  test('of a known name are names', () => {
    expect(marked(byDesignation, 'Pantsir-SM systems')).toBe('[Pantsir-SM] systems');
  });
});
