import { describe, expect, test } from 'vitest';
import { named, shown } from './fixtures/named.ts';
import { withDoubts } from './group.ts';
import { namesOf } from './naming.ts';
import { groupPeople } from './people.ts';
import { partsOf, suffixOf } from './person-name.ts';
import { samePerson } from './same-person.ts';

const people = (...passages: string[]): string[] => {
  const { mentions, document } = named('person', ...passages);
  return shown(groupPeople(mentions, document).groups);
};
const same = (one: string, other: string): boolean => samePerson(partsOf(one), partsOf(other));

describe('the parts of a name', () => {
  test.each([
    ['Dr. Martin Luther King, Jr.', 'martin luther king'],
    ['Smith, John', 'john smith'],
    ['J.R. Smith', 'j. r. smith'],
    ['Dame Zaha Hadid DBE RA', 'zaha hadid'],
    ['Lisa (Berg) Holm', 'lisa holm'],
    ['Salah al - Salami', 'salah al-salami'],
  ])('of “%s” are “%s”', (name, parts) => expect(partsOf(name).join(' ')).toBe(parts));
  test('leave out the suffix, which is kept beside them', () => {
    expect([suffixOf('Paul Lee Jr.'), suffixOf('Paul Lee, III'), suffixOf('Paul Lee')]).toEqual([
      'jr',
      'iii',
      undefined,
    ]);
  });
});

describe('two full names are one person’s', () => {
  test.each([
    ['David C. Lyons', 'David Lyons'],
    ['D. Lyons', 'David Lyons'],
    ['Lyons, David', 'David Lyons'],
    ['John F. Kennedy', 'John Fitzgerald Kennedy'],
    ['Vladimir Putin', 'Vladimir Vladimirovich Putin'],
    ['Vladimir Vladimirovich', 'Vladimir Vladimirovich Putin'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Vladimir Zelenskiy', 'Volodymyr Zelensky'],
    ['Muammar al-Gaddafi', 'Muammar Gaddafi'],
    ['Mohammed Aidid', 'Muhammad Aidid'],
    ['Bill Clinton', 'William Clinton'],
    ['Abe Shinzo', 'Shinzo Abe'],
    ['Dimitar Kovačevski', 'Dimitar Kovacevski'],
    ['Kristin Wilkins', 'Kristen Wilkins'],
    ['Jean-Yves Le Drian', 'Jean Le Drian'],
  ])('%s, %s', (one, other) => expect(same(one, other)).toBe(true));
  test.each([
    ['David Lyons', 'Daniel Lyons'],
    ['George H. W. Bush', 'George W. Bush'],
    ['John A. Smith', 'John B. Smith'],
    ['Erik Berg', 'Erika Berg'],
    ['George H. W.', 'George W.'],
  ])('but not %s and %s', (one, other) => expect(same(one, other)).toBe(false));
});

describe('people are one', () => {
  test('by full name, initials, surname and given name', () => {
    expect(people('[David C. Lyons] and [David Lyons]; [D. Lyons], [Lyons] or [David]')).toEqual([
      'David C. Lyons = David Lyons = D. Lyons = Lyons = David',
    ]);
  });
  test('when the surname stands before the full name', () => {
    expect(people('[Lyons] wins', 'The lawyer [David Lyons] won')).toEqual(['David Lyons = Lyons']);
  });
  test('with a particle before the surname and without', () => {
    expect(people('[Ursula von der Leyen], [von der Leyen], [Leyen]')).toHaveLength(1);
    expect(people('[Muath al-Kasasbeh] and [Kasasbeh]')).toHaveLength(1);
    expect(people('[Osama bin Laden] and [bin Laden]')).toHaveLength(1);
  });
  test('with a pen name, a maiden name and the name in another script', () => {
    expect(people('[Kurt Tucholsky], also known as [Peter Panter], wrote')).toHaveLength(1);
    expect(people('[Anna Lee] (née [Anna Berg]) sang')).toHaveLength(1);
    expect(people('[Nikos Aliagas] (Greek: [Νικόλαος Αλιάγας]) spoke')).toHaveLength(1);
    expect(people('[Boris Johnson] named [Ann Lee]; [Bo Ray], then [Al Fox], or [Ed Roe]')).toHaveLength(5);
  });
  test('whose first name looks like a particle only when it is written small', () => {
    expect(people('[Ben Chan] and [Gary Chan]')).toHaveLength(2);
  });
});

describe('an office that is marked as a person', () => {
  test('is the one person who is called by it, and no name of the page', () => {
    const text = 'Home Secretary [Suella Braverman] spoke. The [Home Secretary] left. [Braverman] did';
    const { mentions, document } = named('person', text);
    const { groups } = groupPeople(mentions, document);
    expect(groups.map(namesOf)).toEqual([
      { name: 'Suella Braverman', aliases: [], weakAliases: ['Braverman', 'Home Secretary'] },
    ]);
  });
  test('is nobody’s when two are called by it, and a surname where it is one', () => {
    expect(people('Senator [Ann Lee] and Senator [Bo Ray]; the [Senator] left')).toHaveLength(3);
    expect(people('[Martin King] spoke; [King] left')).toEqual(['Martin King = King']);
  });
});

describe('a family of one surname', () => {
  test('stays apart, and a title tells whose the surname is', () => {
    expect(people('[Bill Clinton] and his wife [Hillary Clinton]. Mrs. [Clinton] spoke')).toEqual([
      'Bill Clinton',
      'Hillary Clinton = Clinton',
    ]);
  });
  test('is told apart by “Jr.” and “Sr.”', () => {
    expect(people('[Paul Lee Jr.] is the son of [Paul Lee Sr.]')).toHaveLength(2);
  });
  test('leaves the surname to the only one who was named before it', () => {
    expect(people('[Ann Lee] came. [Lee] spoke. Her brother [Bob Lee] did not')).toEqual([
      'Ann Lee = Lee',
      'Bob Lee',
    ]);
  });
  test('leaves it to the one the document is mostly about, with a doubt and its reason', () => {
    const { mentions, document } = named(
      'person',
      '[Ann Lee] came. [Lee] spoke.',
      '[Bob Lee] did not. [Lee] left.',
    );
    const [ann] = groupPeople(mentions, document).groups.map(withDoubts);
    expect(ann?.mentions.map(({ surface, confidence }) => [surface, confidence])).toEqual([
      ['Ann Lee', 0.9],
      ['Lee', 0.9],
      ['Lee', 0.6],
    ]);
    expect(ann?.mentions[2]?.reason).toContain('short name of several people here, taken for Ann Lee');
  });
  test('leaves it to nobody when both are named as often, and to the one in the title', () => {
    const { mentions, document } = named('person', '[Boris Johnson], [Lyndon Johnson]: [Johnson]');
    const { groups, unclear } = groupPeople(mentions, document);
    expect(shown(groups)).toEqual(['Boris Johnson', 'Lyndon Johnson']);
    expect(unclear.map(({ surface, among }) => [surface, among.length])).toEqual([['Johnson', 2]]);
    const titled = groupPeople(mentions, { ...document, title: 'The life of Lyndon Johnson' });
    expect(shown(titled.groups)).toEqual(['Boris Johnson', 'Lyndon Johnson = Johnson']);
  });
});

describe('a person’s page', () => {
  const nameOf = (title: string, ...passages: string[]): string[] => {
    const { mentions, document } = named('person', ...passages);
    const { groups } = groupPeople(mentions, { ...document, title });
    return groups.map((group) => namesOf(group).name);
  };
  test('is called by the fullest name without titles and letters', () => {
    expect(nameOf('', '[Dame Zaha Hadid DBE RA] and [Hadid]')).toEqual(['Zaha Hadid']);
    expect(nameOf('', '[Scientologist Tom Cruise], [Tom Cruise], [Cruise]')).toEqual(['Tom Cruise']);
  });
  test('is called by the full name of the title where the text has the surname alone', () => {
    expect(nameOf('After a setback, Anna Maria Lee tries again', '[Lee] will run')).toEqual([
      'Anna Maria Lee',
    ]);
    expect(nameOf('Voters Punish President Lee Over War And Taxes', '[Lee] lost')).toEqual(['Lee']);
  });
});
