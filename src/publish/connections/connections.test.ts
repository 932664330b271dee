import { describe, expect, test } from 'vitest';
import { entity, libraryOf, pagesIn, source } from '../fixtures/pages.ts';
import { Library } from '../library.ts';
import { connectionsOf } from './connections.ts';
import { decode } from './graph.ts';
import { shortestWays } from './ways.ts';

const words = source(
  'log',
  'The tug Brisk belongs to the Harbour Office.',
  'Ilko Marten said the Harbour Office had “no plans” for the tug Brisk.',
  'The inspector met Ilko Marten and Petra Vold on the quay. Nothing else was seen.',
);
const cite = (quote: string) => `cite: [{ source: log, quote: "${quote}" }]`;
const library = libraryOf(
  words,
  entity('organisation', 'harbour-office', 'Harbour Office'),
  entity(
    'equipment',
    'brisk',
    'Brisk',
    `claims:
  - { property: operator, object: harbour-office, modality: alleged, asOf: 2031-05, ${cite('Brisk belongs to the Harbour Office')} }
  - { property: described, value: small, by: ilko-marten, about: [harbour-office], ${cite('no plans')} }`,
  ),
  entity('person', 'ilko-marten', 'Ilko Marten'),
  entity('person', 'petra-vold', 'Petra Vold'),
);
const { nodes, statements, mentions, hops, suggestions } = connectionsOf(library);
const number = (id: string) => nodes.findIndex((node) => node.id === id);
const ties = { statements: decode(statements), mentions: decode(mentions) };

/** The relations and the HTML on the first way between two. */
function way(from: string, to: string) {
  const [first] = shortestWays(ties, number(from), number(to));
  let at = number(from);
  return (first?.steps ?? []).map(({ node, edge, mention }) => {
    const [up, down, html] = hops(edge, 1, mention)[0] ?? ['', '', ''];
    const relation = at < node ? up : down;
    at = node;
    return { to: nodes[node]?.id, relation, html };
  });
}

describe('connections', () => {
  test('number those first who have most ties', () => {
    expect(nodes.map(({ id }) => id)).toEqual(['brisk', 'harbour-office', 'ilko-marten', 'petra-vold']);
  });

  test('read in either direction', () => {
    expect(way('brisk', 'harbour-office').map(({ relation }) => relation)).toEqual(['operator']);
    expect(way('harbour-office', 'brisk').map(({ relation }) => relation)).toEqual(['operates']);
    expect(way('ilko-marten', 'brisk').map(({ relation }) => relation)).toEqual(['made a statement on']);
  });

  test('show the most telling of several statements, its words, modality and place', () => {
    const [{ html } = { html: '' }] = way('brisk', 'harbour-office');
    expect(html).toContain('<mark>Brisk belongs to the Harbour Office</mark>');
    expect(html).toContain('<span class="tag">Alleged</span>');
    expect(html).toContain('href="/equipment/brisk/#s');
    expect(html).toContain('as of May 2031');
    expect(html).toMatch(/href="\/sources\/log\/#p-\w+">The log, passage 1</);
    expect(html).toContain('and 1 more that joins the two');
  });

  test('lead over a passage that names both only where no statement leads', () => {
    const steps = way('brisk', 'petra-vold');
    expect(steps.map(({ to, relation }) => `${relation} ${to}`)).toEqual([
      'on the word of ilko-marten',
      'named together with petra-vold',
    ]);
    expect(steps[1]?.html).toContain(
      '“The inspector met <mark>Ilko Marten</mark> and <mark>Petra Vold</mark> on the quay.”',
    );
    expect(decode(mentions).targets).toHaveLength(2);
  });

  test('suggest a way over a third', () => {
    expect(suggestions.map(({ from, to, steps }) => [from.id, to.id, steps.length])).toEqual([
      ['harbour-office', 'ilko-marten', 2],
    ]);
  });

  test('have a version that changes with them', () => {
    const other = connectionsOf(libraryOf(words, entity('person', 'petra-vold', 'Petra Vold')));
    expect(other.version).not.toBe(connectionsOf(library).version);
    expect(connectionsOf(library).version).toBe(connectionsOf(library).version);
  });

  test('escape what people wrote', () => {
    const risky = libraryOf(
      source('odd', 'One & \\<two> met.'),
      entity('organisation', 'a', 'A & <b>'),
      entity(
        'equipment',
        'e',
        'E',
        'claims:\n  - { property: operator, object: a, cite: [{ source: odd, quote: "One & <two> met" }] }',
      ),
    );
    const [[, , html] = ['', '', '']] = connectionsOf(risky).hops(0, 1);
    expect(html).toContain('<mark>One &amp; &lt;two&gt; met</mark>');
    expect(html).toContain('A &amp; &lt;b&gt;');
  });

  test('may be of nothing at all', () => {
    const none = connectionsOf(libraryOf());
    expect([none.nodes, none.ties, none.suggestions]).toEqual([[], 0, []]);
  });
});

test('of a whole content suggest ways of two to four hops that share nobody', () => {
  const found = connectionsOf(new Library(pagesIn('lighthouse'), '/')).suggestions;
  for (const { steps } of found) expect(steps.length).toBeGreaterThanOrEqual(2);
  const seen = found.flatMap(({ from, steps }) => [from.id, ...steps.map(({ to }) => to.id)]);
  expect(new Set(seen).size).toBe(seen.length);
});
