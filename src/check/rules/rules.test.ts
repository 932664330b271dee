import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../check.ts';
import { claims, type Files, findings, page, source } from '../marked-content.ts';

const folder = import.meta.dirname;
const ruleFiles = readdirSync(folder).filter((name) => !name.includes('.test.'));
/** The comment that opens a file, without its stars. */
const commentOf = (file: string) =>
  (/^\/\*\*\n([\s\S]*?)\n \*\//.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1] ?? '').replace(
    /^ \* ?/gm,
    '',
  );

const declared = source('declaration', 'The Belarusian army took part.', 'The army went home. A General.');
const rank = 'property: rank\nvalue: General\ncite: [{ source: declaration, quote: General }]';
const misquoted =
  'property: capability\nvalue: drill\ncite: [{ source: declaration, quote: The Russian army took part }]';
const tooFar = 'property: range\nvalue: 500 km\ncite: [{ source: declaration, quote: General }]';
const count =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';

const later =
  'property: role\nvalue: Secretary General\nfrom: 2024-10\nto: 2014-10\ncite: [{ source: declaration, quote: General }]';
const byMissile =
  'property: role\nvalue: General\nby: iskander\ncite: [{ source: declaration, quote: General }]';
const missiles = Object.assign(
  {},
  ...['a', 'b', 'c'].map((id) => page(`equipment/${id}`, 'categories: [missile]')),
);

/** The bad page of each rule's comment, with what it needs around it. */
const bad: Record<string, Files> = {
  'address-exists': {
    ...page('organisations/nato'),
    ...page('people/x', '', 'See [the alliance](/organisations/natto/).'),
  },
  'dates-in-order': { ...declared, ...page('people/x', claims(later)) },
  'identity-decided': {
    ...page('organisations/nato'),
    ...page('organisations/nato-response-force'),
    'identity.yml': 'notSameAs:\n  - ids: [nato, nato-respose-force]\n',
  },
  'listed-once': page('equipment/x', 'aliases: [SU-35, Flanker-E, SU-35]'),
  'merge-conflict': {
    'people/x.mdx':
      '---\nname: X\n<<<<<<< HEAD\nsummary: Keeper of the harbour.\n=======\nsummary: Keeper of the port.\n>>>>>>> other\n---\n',
  },
  'not-itself': page('organisations/nato', 'distinctFrom: [nato]'),
  'speaker-speaks': { ...declared, ...page('equipment/iskander'), ...page('people/x', claims(byMissile)) },
  'utf-8': page('people/x', 'summary: Kova\uFFFDevski'),
  'word-in-use': { ...missiles, ...page('equipment/x', 'categories: [missle]') },
  'citation-matches-source': { ...declared, ...page('organisations/army', claims(misquoted)) },
  'composed-characters': page('people/x', 'summary: Kovac\u030Cevski'),
  'dead-marks': page('people/x', '', 'See [[nato.'),
  'heading-order': page('people/x', '', '## Career\n\n#### Early years'),
  'source-has-words': { 'sources/x.mdx': '---\ntitle: X\ntext: full\n---\n' },
  'tidy-lines': page('people/x', 'summary: Short.  '),
  'digest-quotations-short': source('digest', `He said “${count}”.`),
  'duplicate-claim': { 'people/x.mdx': `---\n${claims(rank, rank)}\nname: X\n---\n`, ...declared },
  'id-is-unique': { ...page('organisations/nato'), ...page('people/nato') },
  'ledger-readable': { 'sources/x.ledger.json': '{ "claims": [' },
  'name-is-unique': {
    ...page('places/us', 'aliases: [Washington]'),
    ...page('places/washington', 'name: Washington'),
  },
  'page-size': { 'people/x.mdx': ' '.repeat(300_000) },
  'plain-characters': page('people/x', '', 'The &#x202E;treaty.'),
  'plain-content': page('people/x', '', '# Career'),
  'property-fits': page('equipment/x', claims(tooFar)),
  'reprint-of-source': {
    'sources/x.mdx': '---\ntitle: X\ntext: full\nreprintOf: nato-urges-de-escalaton\n---\nWords.\n',
    ...source('nato-urges-de-escalation', 'Words.'),
  },
  'reference-exists': { ...page('organisations/nato'), ...page('people/x', '', 'See [[natto]].') },
};

describe('every rule', () => {
  test('stands in the file of its name', () => {
    expect(ruleFiles.map((file) => file.replace('.ts', ''))).toEqual(rules.map(({ name }) => name).sort());
  });
  test.each(ruleFiles)('%s opens with its name and shows its message', (file) => {
    expect(commentOf(file)).toMatch(new RegExp(`^## ${file.replace('.ts', '')}\n\n[A-Z]`));
    expect(commentOf(file)).toMatch(/Message:\n```text\nUnexpected .*, expected .*\.( .*[.?])\n```$/);
  });
  test.each(Object.keys(bad))('%s says of a bad page what its comment shows', (name) => {
    const shown = /Message:\n```text\n(.*)\n```$/.exec(commentOf(`${name}.ts`))?.[1];
    const said = findings(bad[name] ?? {}, name).reasons.map((reason) => reason.replace('(warning) ', ''));
    expect(said).toContain(shown);
  });
  test('has a bad page here', () => {
    expect(Object.keys(bad).sort()).toEqual(rules.map(({ name }) => name).sort());
  });
});
