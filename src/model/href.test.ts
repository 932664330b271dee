import { describe, expect, test } from 'vitest';
import { hrefOf, indexHref, normaliseBase, passageHref } from './href.ts';

describe('an address on the site', () => {
  test('is the folder of the kind and the id', () => {
    expect(hrefOf('/', { kind: 'person', id: 'x' })).toBe('/people/x/');
    expect(indexHref('/', 'equipment')).toBe('/equipment/');
    expect(passageHref('/', 'report', 'p-1')).toBe('/sources/report/#p-1');
  });
  test('lies below the base', () => {
    expect(hrefOf('/dossier/', { kind: 'source', id: 'x' })).toBe('/dossier/sources/x/');
  });
  test.each(['dossier', '/dossier', 'dossier/', '//dossier//'])('takes the base %s', (base) => {
    expect(normaliseBase(base)).toBe('/dossier/');
  });
  test.each(['', '/', '//'])('takes %j for no base', (base) => {
    expect(normaliseBase(base)).toBe('/');
  });
});
