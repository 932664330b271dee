import { describe, expect, test } from 'vitest';
import { PageSources } from './cite.ts';
import { usesOf } from './evidence.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { namingsOf } from './namings.ts';
import { otherNames } from './other-names.ts';

const report = source('report', 'The T-2s sailed.', 'The Tern Two is late; the tern is small.');
const later = source('later', 'A TERN-2 came.', 'Tern Two again.');

/** Each name with what is said of it and the passage that uses it. */
function names(front: string, ...more: Parameters<typeof libraryOf>) {
  const ferry = entity('equipment', 'tern-2', 'Tern-2', front);
  const library = libraryOf(report, later, ferry, ...more);
  const sources = new PageSources();
  for (const { cite } of ferry.data.claims) {
    for (const citation of cite)
      sources.cite(library.locate(citation).source, library.locate(citation).passage);
  }
  const namings = namingsOf(library, usesOf(library)).get('tern-2');
  return otherNames({ library, entity: ferry, sources }, namings).map(
    ({ name, kind, weak, shared, evidence }) =>
      [name, kind, weak && 'weak', shared && 'shared', evidence?.mark].filter(Boolean).join(' · '),
  );
}

describe('otherNames', () => {
  test('shows for each alias its kind in words and a passage that uses it', () => {
    expect(names('aliases: [{ name: Tern Two, kind: reporting-name }]')).toContain(
      'Tern Two · reporting name · 1:2',
    );
  });
  test('counts the plural of a designation as its use', () => {
    expect(names('aliases: [T-2]')).toContain('T-2 · 1:1');
  });
  test('has no evidence for a name that no source uses', () => {
    expect(names('aliases: [Little Gull]')).toContain('Little Gull');
  });
  test('prefers a source that the page cites anyway', () => {
    const claim = 'claims: [{ property: category, value: x, cite: [{ source: later, quote: again }] }]';
    expect(names(`aliases: [Tern Two]\n${claim}`)).toContain('Tern Two · 1:2');
  });
  test('adds a spelling that only sources have', () => {
    expect(names('')).toEqual(['TERN-2 · as a source writes it · 1:1']);
  });
  test('claims no source for a name that another page bears, too', () => {
    const other = entity('equipment', 'other', 'Tern Two');
    expect(names('aliases: [Tern Two]', other)).toContain('Tern Two · shared');
  });
  test('looks for a weak alias only in the passages that the page cites', () => {
    expect(names('weakAliases: [tern]')).toContain('tern · weak');
    const claim = 'claims: [{ property: category, value: x, cite: [{ source: report, quote: late }] }]';
    expect(names(`weakAliases: [tern]\n${claim}`)).toContain('tern · weak · 1:2');
  });
});
