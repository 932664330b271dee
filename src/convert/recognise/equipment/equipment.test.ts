import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../gazetteer/gazetteer.ts';
import { documentOf, marked, sampleKnowledge } from '../fixtures/sample.ts';
import { read } from '../reading.ts';
import { byDesignation } from './by-designation.ts';
import { hypernyms } from './hypernym.ts';
import { ships } from './ships.ts';
import { isTaggedEquipment } from './tagged-equipment.ts';

describe('byDesignation', () => {
  test.each([
    ['leaves the class noun outside', '[Iskander] dual-capable missiles, and [S-400] air defense systems'],
    [
      'takes the maker and the nickname in',
      'a [Sukhoi Su-35] and a [Lockheed Martin F-16 Fighting Falcon] flew',
    ],
    ['takes a maker that nobody lists', 'an [Aeroprakt A-220] and an Iraqi [F-16] flew'],
    ['reads plurals', 'the [F-16s], some [MiG-29s] and [MiGs]'],
    ['reads variants', '[Su-35S], [T-72B3], [Pantsir-SM] systems and [MiG-21bis]'],
    ['reads a code in two words', 'a [Messerschmitt Bf 109] and a [MiG 21]'],
    ['reads Roman numerals and marks', 'a [P-61 Widow II] and [Stuart Mk 3] tanks'],
    ['reads codes of many countries', '[DF-21D], [AIM-120], [AN/TPY-2], [9K720], [RGM-84s] and [BMP-2M]'],
    ['reads a likely code beside its noun', 'a [Type 45] destroyer, [Mark 48] torpedoes, a [K9] howitzer'],
    [
      'reads a name in quotation marks behind a code',
      'the [Ki-67] ("[Peggy]") bombers and [MiG-23] ‘[Floggers]’',
    ],
    ['reads a name that is part of a word', '[Iskander]-armed brigades'],
    ['reads the class behind a list', '[Patriot] and [Iskander] missiles'],
    ['begins another name at another code', 'rockets: [M-77 Oganj] [BM-21 Grad], a [Bf 109 G-6]'],
    ['reads letters behind any maker', 'a [Zlín Z 37], an [AB 212] helicopter, a [Piaggio P.180 Avanti]'],
    [
      'reads the name of an orbiter',
      'the prototype, [Space Shuttle Enterprise], and the Space Shuttle Program',
    ],
    ['reads two codes of one type', '2 [Type 209/1100] and 4 [Type 209/1200] class German-built submarines'],
    ['reads a name that the article sets in capitals', 'The [F-98 TIAMAT] was a missile'],
    ['reads a code with a name where equipment is spoken of', 'the missile [JB-3 Tiamat], Project X'],
    ['reads the number of an airliner', 'the [747], which landed, and two [747s]'],
  ])('%s', (_, expected) => {
    expect(marked(byDesignation, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
  test.each([
    'on Highway B-52 and the A-10 motorway, by Flight MH17',
    'COVID-19, H5N1, G-20, MI-6, U-238, RS-232 cabling and the VF-103 squadron',
    'a Boeing spokesman and Lockheed Martin said',
    'an Apache chief, the M3 and a Milan supporter',
    'Orbiter Processing Facility-1, the Iskander Air Museum, the Pantsir Research Center',
    'the 747 people aboard, 737 votes',
    'World-class ships, the 1st Gurkha Rifles, at HMAS Stirling',
  ])('finds none in “%s”', (text) => {
    expect(marked(byDesignation, text)).toBe(text);
  });
  test('takes an everyday word for equipment once the document has shown that it is', () => {
    expect(marked(byDesignation, 'Apache was heard.')).toBe('Apache was heard.');
    expect(marked(byDesignation, 'An AH-64 flew. The Apache landed.')).toBe(
      'An [AH-64] flew. The [Apache] landed.',
    );
  });
  test('tells which row of the catalogue a name has, but not of a variant', () => {
    const reading = read(
      documentOf('the F-16s and the F-16C, SS-26 Stone'),
      sampleKnowledge,
      buildGazetteer([]),
    );
    expect(byDesignation(reading).map(({ canonical }) => canonical)).toEqual([
      'F-16 Fighting Falcon',
      undefined,
      '9K720 Iskander',
    ]);
  });
});

describe('hypernyms', () => {
  test.each([
    'missiles such as the [Kinzhal] and [Vympel], he said',
    'missiles, among them the Russian-made [Sagger], [Toofan] (a copy of it) as well as the [Vikhr]',
    'a rocket dubbed “[Ares]”',
    '[Bumbar] AT Missile System',
    'The [Marv] anti-tank missile hit',
    'Iranian-made [Raadin] (a licensed copy of the AT-3) and others',
    'The [Marv] is a Polish anti-ship missile developed at home',
    'the [Marv], a cruise missile that',
  ])('are read in “%s”', (expected) => {
    expect(marked(hypernyms, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
  test.each([
    'the Israeli anti-tank missile',
    'a Hezbollah anti-tank missile',
    'systems including Russian ones',
    'Fabrika is a missile maker',
    'It is a tank',
  ])('name nothing in “%s”', (text) => expect(marked(hypernyms, text)).toBe(text));
});

describe('ships', () => {
  test('are named behind their class', () => {
    expect(marked(ships, 'the frigate Admiral Gorshkov and the aircraft carrier Charles de Gaulle')).toBe(
      'the frigate [Admiral Gorshkov] and the aircraft carrier [Charles de Gaulle]',
    );
  });
  test('may be merchants, and stand between marks of emphasis', () => {
    expect(marked(ships, 'the oil tanker Mercer Street, the cruise ship _Mavi Marmara_')).toBe(
      'the oil tanker [Mercer Street], the cruise ship _[Mavi Marmara]_',
    );
    expect(marked(ships, 'the low-cost carrier Ryanair')).toBe('the low-cost carrier Ryanair');
  });
  test('bear a hull number, or stand between marks in a list', () => {
    expect(marked(ships, 'destroyers _Hollister_ (DD-788) and _Bigelow_ (DD-942) came')).toBe(
      'destroyers _[Hollister]_ (DD-788) and _[Bigelow]_ (DD-942) came',
    );
    expect(marked(ships, 'Captain of Bigelow (DD-942), the schooners _Polly_ and _Cyrus_')).toBe(
      'Captain of [Bigelow] (DD-942), the schooners _[Polly]_ and _[Cyrus]_',
    );
  });
  test('are not their captains, owners or plural', () => {
    const text = 'submarine Commander Ann Lee, the destroyer Russian sailors saw, frigates Bo and Ray';
    expect(marked(ships, text)).toBe(text);
  });
  test.each([
    'aboard the [USS Harry S. Truman] (CVN-75) today',
    '[Collins-class] submarines and an [Arleigh Burke-class] destroyer',
    'a Russian Navy [Admiral Grigorovich-class] frigate',
    '[Foxtrot class] and [Golf-II class] missile submarines',
  ])('have prefixes and classes: “%s”', (expected) => {
    expect(marked(byDesignation, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
});

describe('isTaggedEquipment', () => {
  const judged = (text: string, name: string): boolean => {
    const [passage] = read(documentOf(text), sampleKnowledge, buildGazetteer([])).passages;
    const start = text.indexOf(name);
    return (
      passage !== undefined &&
      isTaggedEquipment(passage, { start, end: start + name.length }, sampleKnowledge)
    );
  };
  test('keeps what the words around allow', () => {
    expect(judged('Two Zubrik aircraft came', 'Zubrik')).toBe(true);
  });
  test.each([
    ['the maker Tupolev said', 'Tupolev'],
    ['with RPGs and rifles', 'RPGs'],
    ['a Fighter Jet came', 'Fighter Jet'],
    ['an RS-232 cable', 'RS-232'],
    ['at HMAS Stirling', 'HMAS Stirling'],
    ['the Apache nation', 'Apache'],
    ['the Intrepid Sea-Air-Space Museum', 'Intrepid Sea-Air-Space Museum'],
    ['Harbin Y-12 China Transport', 'Harbin Y-12 China'],
  ])('refuses it in “%s”', (text, name) => expect(judged(text, name)).toBe(false));
});
