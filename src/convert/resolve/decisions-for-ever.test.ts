import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readIdentity } from '../../model/identity.ts';
import { convert, STEPS } from '../convert.ts';
import { contentOf, type Files } from '../fixtures/conversion.ts';
import { documentOfText } from '../read/plain-text.ts';
import { sampleKnowledge } from '../recognise/fixtures/sample.ts';

const MEETING = 'Defence Minister Anna Berg met reporters in Brussels.\n\n“We shall see,” Anna Berg said.\n';
const LATER = 'Defence Minister Anna Berg spoke again.\n\n“We have seen,” said A. Berg on Monday.\n';
const ANNA = 'people/anna-berg.mdx';

/** One conversion after the other, each of one document, with the decisions of a person. */
function converted(files: Files, texts: readonly string[], decisions: string): Files {
  const { identity } = readIdentity({ path: 'identity.yml', text: decisions });
  if (!identity) throw new Error(decisions);
  const now = { ...files };
  for (const text of texts) {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const document = documentOfText(`report-${sha256.slice(0, 6)}`, text);
    const content = { ...contentOf(now), identity };
    const { changes } = convert([{ document, sha256, again: true }], content, sampleKnowledge, STEPS);
    for (const change of changes) now[change.path] = change.text;
  }
  return now;
}

const people = (files: Files) => Object.keys(files).filter((path) => path.startsWith('people/'));
const SIX = [MEETING, LATER, MEETING, LATER, MEETING, LATER];

describe('a decision is obeyed for ever', () => {
  test('without one there would be a page', () => {
    expect(people(converted({}, SIX, ''))).toEqual([ANNA]);
  });

  test.each(['Anna Berg', 'ANNA BERG', 'Anna  Berg'])(
    '%j is no entity: no page, in no conversion',
    (name) => {
      const now = converted({}, SIX, `notAnEntity:\n  - name: ${name}\n`);
      expect(people(now).filter((path) => path === ANNA)).toEqual([]);
    },
  );

  test('what is no entity since its page was deleted gets none again', () => {
    const { [ANNA]: _, ...rest } = converted({}, [MEETING], '');
    expect(people(converted(rest, SIX, 'notAnEntity:\n  - name: Anna Berg\n'))).toEqual([]);
  });

  test('what is no entity is no object and no speaker of another page’s claims either', () => {
    const now = converted({}, SIX, 'notAnEntity:\n  - name: Anna Berg\n');
    for (const [path, text] of Object.entries(now))
      if (!path.startsWith('sources/')) expect(text).not.toMatch(/anna-berg/);
  });

  test('a page that is not the same receives nothing of the other', () => {
    const other = '---\nname: A. Berg\naliases: [Berg]\n---\n';
    const files = { 'people/a-berg.mdx': other };
    const now = converted(files, SIX, 'notSameAs:\n  - ids: [a-berg, anna-berg]\n');
    expect(now['people/a-berg.mdx']).toBe(other);
    expect(people(now)).toContain(ANNA);
  });

  test('also where the page that is not the same bears the very name', () => {
    const other = '---\nname: Anne Bergh\naliases: [Anna Berg]\n---\n';
    const now = converted(
      { 'people/anne-bergh.mdx': other },
      SIX,
      'notSameAs:\n  - ids: [anne-bergh, anna-berg]\n',
    );
    expect(now['people/anne-bergh.mdx']).toBe(other);
  });

  test('a page that is the same receives all, and the other gets no page', () => {
    const kept = '---\nname: Annika Berghaus\n---\n';
    const now = converted(
      { 'people/annika-berghaus.mdx': kept },
      SIX,
      'sameAs:\n  - ids: [annika-berghaus, anna-berg]\n',
    );
    expect(people(now)).toEqual(['people/annika-berghaus.mdx']);
    expect(now['people/annika-berghaus.mdx']).toContain('We shall see');
  });
});
