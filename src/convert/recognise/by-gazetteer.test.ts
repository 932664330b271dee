import { describe, expect, test } from 'vitest';
import { buildGazetteer, namedOf } from '../../gazetteer/gazetteer.ts';
import { type EntityPage, pathOf, readPage } from '../../model/page.ts';
import { byGazetteer } from './by-gazetteer.ts';
import { makeKnowledge } from './knowledge.ts';
import { read } from './reading.ts';

const NO_KNOWLEDGE = makeKnowledge({ cities: [] });

function pageOf(kind: EntityPage['kind'], id: string, front: string): EntityPage {
  const { page } = readPage({ path: pathOf(kind, id), text: `---\nname: Field\n${front}\n---\n` });
  if (!page || page.kind === 'source') throw new Error('no page');
  return page;
}

/** How sure the gazetteer is of “Field” when these pages are called so. */
function confidence(...pages: EntityPage[]): number | undefined {
  const document = { title: '', passages: [{ text: 'In Field nobody spoke.', heading: false }], stated: {} };
  const [found] = byGazetteer(read(document, NO_KNOWLEDGE, buildGazetteer(pages.map(namedOf))));
  return found?.confidence;
}

describe('the name of a page', () => {
  test('is found with certainty', () => expect(confidence(pageOf('place', 'field', ''))).toBe(1));
  test('says little while the page itself is uncertain', () => {
    expect(confidence(pageOf('place', 'field', 'review: uncertain'))).toBeLessThan(0.7);
  });
  test('is certain again once a person accepted or reviewed the page', () => {
    expect(confidence(pageOf('place', 'field', 'review: accepted'))).toBe(1);
    expect(confidence(pageOf('place', 'field', 'review: uncertain\nstatus: reviewed'))).toBe(1);
  });
});
