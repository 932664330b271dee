/**
 * A small collection for tests: a few things with names, and one source that speaks of them.
 */
import { type Collection, collectionOf, type Indexed } from './collection.ts';

const PASSAGES = [
  'In May the Ministry of Harbours sent Patriot batteries to Poland, said Lloyd Austin in Warsaw.',
  'Later the Patriot batteries of Austin left Warsaw for the northern Harbours of Estonia again.',
  'The lighthouse keepers of Gdansk, led by Anna Berg, counted seventeen Sukhoi jets over Poland.',
];

export function smallCollection(): Collection {
  return collectionOf([
    thing('person', 'people/lloyd-austin/', ['Lloyd Austin', 'Lloyd J. Austin III', 'Austin']),
    thing('person', 'people/anna-berg/', ['Anna Berg']),
    thing('person', 'people/vladimir-putin/', ['Vladimir Putin']),
    thing('organisation', 'organisations/harbours/', ['Ministry of Harbours', 'Harbour Ministry']),
    thing('organisation', 'organisations/nato/', ['NATO']),
    thing('organisation', 'organisations/nato-response-force/', ['NATO Response Force']),
    thing('organisation', 'organisations/4th-flotilla/', ['4th Flotilla']),
    thing('equipment', 'equipment/su-35/', ['Su-35']),
    thing('place', 'places/poland/', ['Poland']),
    thing('place', 'places/chelyabinsk/', ['Chelyabinsk'], '“Chelyabinsk” is a city in Russian Federation.'),
    source(),
  ]);
}

function thing(kind: Indexed['kind'], href: string, names: string[], told = ''): Indexed {
  const kindOf = (at: number) => (at === 0 ? 'title' : 'alias');
  return {
    href,
    kind,
    title: names[0] ?? '',
    names: names.map((text, at) => ({ text, kind: kindOf(at) })),
    text: [...names, told].join('\n'),
    passages: told ? [{ text: told }] : [],
  };
}

function source(): Indexed {
  const title = 'Notes on harbours';
  return {
    href: 'sources/notes/',
    kind: 'source',
    title,
    names: [{ text: title, kind: 'title' }],
    text: [title, ...PASSAGES].join('\n'),
    passages: PASSAGES.map((text, at) => ({ place: `p-${at + 1}`, text })),
  };
}
