import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Conversion, convert } from './convert.ts';
import type { Document, Stated } from './document.ts';
import { contentOf, type Files } from './fixtures/conversion.ts';
import { plainSteps } from './fixtures/plain-steps.ts';

const DISPATCH = [
  'Jens Stoltenberg, secretary general of NATO, met reporters in Brussels after the long talks of Monday morning.',
  '“We remain ready to talk to everybody who wishes to talk to us,” Jens Stoltenberg said after the meeting in Brussels.',
  'The talks had been called at short notice when the movement of troops to the border was seen from the air.',
  'Nobody from the other side answered the call, and the chairs on that side of the table stayed empty all day.',
];
const NEW = 'Anna Berg, head of OSCE, said that she had been told of the meeting only when it was over.';

interface Text {
  title?: string;
  passages?: string[];
  stated?: Stated;
  rights?: 'digest';
}

const wire: Text = { stated: { publisher: 'Morning Wire', published: '2022-02-03' } };
const herald: Text = { title: 'Empty chairs', stated: { publisher: 'Herald', published: '2022-02-04' } };

function run(files: Files, ...texts: Text[]): Conversion {
  const inputs = texts.map(({ title = 'Talks in Brussels', passages = DISPATCH, stated = {}, rights }) => {
    const document: Document = {
      title,
      passages: passages.map((text) => ({ text, heading: false })),
      stated,
    };
    const sha256 = createHash('sha256').update(JSON.stringify(document)).digest('hex');
    return { document, sha256, rights };
  });
  return convert(inputs, contentOf(files), {} as Parameters<typeof convert>[2], plainSteps);
}

function converted(files: Files, ...texts: Text[]): Files {
  const changes = run(files, ...texts).changes.map(({ path, text }) => [path, text] as const);
  return { ...files, ...Object.fromEntries(changes) };
}

const FIRST = 'sources/2022-02-03-talks-in-brussels.mdx';
const SECOND = 'sources/2022-02-04-empty-chairs.mdx';
const sources = (files: Files) => Object.keys(files).filter((path) => /^sources.*mdx$/.test(path));
const citing = (files: Files) =>
  Object.entries(files)
    .filter(([path]) => !path.startsWith('sources/'))
    .flatMap(([, text]) => text.match(/source: [\w-]+/g) ?? []);

describe('the text of another publisher', () => {
  test('is a source of its own that says whose text it is', () => {
    const files = converted({}, wire, herald);
    expect(sources(files)).toEqual([FIRST, SECOND]);
    expect(files[SECOND]).toContain('publisher: Herald\n');
    expect(files[SECOND]).toContain('reprintOf: 2022-02-03-talks-in-brussels\n');
    expect(files[FIRST]).not.toContain('reprintOf');
  });
  test('is no second witness', () => {
    const files = converted({}, wire, herald);
    expect(new Set(citing(files))).toEqual(new Set(['source: 2022-02-03-talks-in-brussels']));
  });
  test('is read where it is new', () => {
    const files = converted({}, wire, { ...herald, passages: [...DISPATCH, NEW] });
    expect(citing(files).filter((line) => line.endsWith('empty-chairs'))).toHaveLength(2);
    expect(run(files, { ...herald, passages: [...DISPATCH, NEW] }).changes).toEqual([]);
  });
  test('is known though words were edited', () => {
    const edited = DISPATCH.map((text) =>
      text.replace('after the', 'following the').replace('all day', 'all of the day'),
    );
    expect(converted({}, wire, { ...herald, passages: edited })[SECOND]).toContain('reprintOf');
  });
  test('is linked in the right direction when the original comes later', () => {
    const files = converted({}, herald, wire);
    expect(files[SECOND]).toContain('reprintOf: 2022-02-03-talks-in-brussels\n');
    expect(files[FIRST]).not.toContain('reprintOf');
    expect(converted(converted({}, herald), wire)).toEqual(files);
  });
  test('is told of where a person has changed the page of the reprint', () => {
    const once = converted({}, herald);
    const edited = {
      ...once,
      [SECOND]: (once[SECOND] ?? '').replace('publisher: Herald', 'publisher: Herald # ours'),
    };
    const { reports, changes } = run(edited, wire);
    expect(reports[0]?.reprintedAs).toBe('2022-02-04-empty-chairs');
    expect(changes.some(({ path }) => path === SECOND)).toBe(false);
  });
  test('is known by its passages where only quoted words were kept', () => {
    const files = converted({}, { ...wire, rights: 'digest' }, { ...herald, rights: 'digest' });
    expect(files[FIRST]).not.toContain('chairs on that side');
    expect(files[SECOND]).toContain('reprintOf: 2022-02-03-talks-in-brussels\n');
    expect(files[SECOND]).not.toContain('chairs on that side');
  });
  test('is not a reprint of a reprint', () => {
    const third = { ...herald, title: 'Chairs', stated: { publisher: 'Gazette', published: '2022-02-05' } };
    const files = converted({}, wire, herald, third);
    expect(files['sources/2022-02-05-chairs.mdx']).toContain('reprintOf: 2022-02-03-talks-in-brussels\n');
  });
  test('is read again neither here nor there when both are read again', () => {
    const files = converted({}, wire, herald);
    expect(converted(files, wire, herald)).toEqual(files);
  });
});

describe('the text of the same publisher', () => {
  test('is the same source, though its file cuts the paragraphs otherwise', () => {
    const [one, two, ...rest] = DISPATCH;
    const pdf = { ...wire, passages: [`${one} ${two}`, ...rest] };
    const files = converted({}, wire, pdf);
    expect(sources(files)).toEqual([FIRST]);
    expect(files[FIRST]?.match(/stayed empty all day/g)).toHaveLength(1);
    expect(files[FIRST]?.match(/We remain ready/g)).toHaveLength(1);
    expect(files[FIRST]).toMatch(/sha256:\n {2}- \W?\w{64}\W?\n {2}- \W?\w{64}\W?\n/);
  });
  test('grows by what is new in a later version', () => {
    const later = { ...wire, passages: [DISPATCH[0] ?? '', NEW, ...DISPATCH.slice(1)] };
    const files = converted({}, wire, later);
    expect(sources(files)).toEqual([FIRST]);
    expect(files[FIRST]).toMatch(/Monday morning\.\n\nAnna Berg/);
  });
});

describe('words of another text', () => {
  const LONG = Array.from(
    { length: 9 },
    (_, at) =>
      `In the year ${1990 + at} the council met ${at + 2} times in other towns and spoke of fish, wood and tar.`,
  );
  test('make neither a reprint nor a claim when a long article quotes them', () => {
    const files = converted({}, wire, { ...herald, passages: [...LONG, ...DISPATCH] });
    expect(files[SECOND]).not.toContain('reprintOf');
    expect(citing(files).some((line) => line.endsWith('empty-chairs'))).toBe(false);
    expect(files['sources/2022-02-04-empty-chairs.ledger.json']).toContain('"copies": [');
  });
  test('are read when a number in them is another', () => {
    const count =
      'Jens Stoltenberg said that thirty thousand troops stood at the border of the country that week.';
    const files = converted(
      {},
      { ...wire, passages: [count, ...LONG] },
      { ...herald, passages: [count.replace('thirty', 'five'), ...DISPATCH.slice(2)] },
    );
    expect(files['people/jens-stoltenberg.mdx']).toContain('said that five thousand');
    expect(files['people/jens-stoltenberg.mdx']).toContain('said that thirty thousand');
  });
});
