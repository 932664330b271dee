import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyOf } from '../../model/properties.ts';
import { claimSchema } from '../../model/schema.ts';
import { findQuote } from '../../text/quote.ts';
import type { Resolution } from '../mention.ts';
import { claimsOf, type ProposedClaim } from './claim.ts';
import { marked, told } from './marked.ts';

describe('claims', () => {
  test('date a weekday only when the day of publication is known', () => {
    const sentence = '[[Peru|place:peru]] said on Monday that the talks were over.';
    const [known] = claimsOf({ ...marked(sentence), sourceId: 's', published: '2022-02-03' });
    const [unknown] = claimsOf({ ...marked(sentence), sourceId: 's' });
    expect(known?.claim.when).toMatchObject({ text: 'on Monday', from: '2022-01-31' });
    expect(unknown?.claim.when).toEqual({ text: 'on Monday' });
  });

  test('of a repeated passage are proposed once', () => {
    const passage = '[[NATO|organisation:nato]] member [[Peru|place:peru]] agreed.';
    expect(told(passage, passage)).toHaveLength(1);
    expect(told(passage)).toHaveLength(1);
  });

  test('are made from a first sentence that gave the document its title, not from a headline', () => {
    const titled = (sentence: string) => {
      const reading = marked(sentence);
      const title = reading.document.passages[0]?.text ?? '';
      return claimsOf({ ...reading, document: { ...reading.document, title }, sourceId: 's' });
    };
    const words = '[[Peru|place:peru]] joined [[NATO|organisation:nato]] in 2004';
    expect(titled(`${words}.`)).toHaveLength(1);
    expect(titled(words)).toEqual([]);
  });

  test('with words that stand twice quote a few words more', () => {
    const name = '[[NATO|organisation:nato]] member [[Peru|place:peru]]';
    expect(told(`All saw ${name} agree.`, `Then ${name} left.`)).toEqual([
      'peru member-of → nato “saw NATO member Peru agree.”',
    ]);
  });

  test('always quote words that stand in the document exactly once, whatever the text', () => {
    const word = fc.constantFrom(
      '[[Ann|person:ann]]',
      '[[NATO|organisation:nato]]',
      '[[Peru|place:peru]]',
      '[[Su-30|equipment:su-30]]',
      'said',
      'that',
      ',',
      '“',
      '”',
      '.',
      'President',
      '3,000 troops',
      'in',
      'will be sent to',
      'he',
      'and',
      'including',
      'jets',
      'The',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 4 }),
        (passages) => {
          const { document, resolution } = marked(...passages.map((words) => words.join(' ')));
          const quoted = (exact: string) =>
            document.passages.flatMap(({ text }) => findQuote(text, { exact }));
          const kinds = new Map(resolution.entities.map(({ id, kind }) => [id, kind]));
          for (const { entityId, claim } of claimsOf({ document, resolution, sourceId: 's' })) {
            expect(propertyOf(claim.property).subjects).toContain(kinds.get(entityId));
            expect(quoted(claim.cite[0]?.quote ?? '')).toHaveLength(1);
            expect(claimSchema.safeParse(claim).success).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

const GOLD = new URL('../../../../shared/corpus/seed/gold.json', import.meta.url);
const present = existsSync(GOLD);
if (!present) console.warn('Skipped: the gold statements are not beside this repository.');

interface Gold {
  source: { paragraphs: { id: string; start: number; text: string }[] };
  entities: { id: string; kind: 'person'; name: string; aliases: string[] }[];
  mentions: { entity: string; form: string; start: number; para: string }[];
  statements: {
    id: string;
    subject: string;
    predicate: string;
    object: string;
    attributedTo: string;
    modality: string;
    para: string;
    quote: string;
  }[];
}

describe.skipIf(!present)('the claims of a document read by hand', () => {
  const gold: Gold = present ? JSON.parse(readFileSync(GOLD, 'utf8')) : undefined;
  const claims = present ? claimsOf(readGold(gold)) : [];

  test('number at least thirty, and each fits the vocabulary', () => {
    expect(claims.length).toBeGreaterThanOrEqual(30);
    const kinds = new Map(gold.entities.map(({ id, kind }) => [id, kind]));
    for (const { entityId, claim } of claims) {
      expect(propertyOf(claim.property).subjects).toContain(kinds.get(entityId));
    }
  });

  test('contain every office and category', () => {
    const wanted = gold.statements.filter(
      ({ predicate }) => predicate === 'role' || predicate === 'category',
    );
    const missing = wanted.filter(
      ({ subject, predicate, quote }) =>
        !claims.some(
          (one) =>
            one.entityId === subject &&
            one.claim.property === predicate &&
            one.claim.cite[0]?.quote === quote,
        ),
    );
    expect(missing).toEqual([]);
  });

  test('cover nine statements of ten with the right speaker', () => {
    const missing = gold.statements.filter((statement) => !claims.some((one) => covers(one, statement)));
    expect(missing.map(({ id }) => id).length).toBeLessThanOrEqual(4);
  });
});

/** The quotations overlap by half, and speaker and modality agree. */
function covers({ entityId, claim }: ProposedClaim, statement: Gold['statements'][number]): boolean {
  const quote = claim.cite[0]?.quote ?? '';
  const overlaps =
    quote.includes(statement.quote) ||
    (statement.quote.includes(quote) && quote.length * 2 > statement.quote.length);
  const speaker = statement.attributedTo === 'narrator' ? [undefined, entityId] : [statement.attributedTo];
  const sure = statement.modality === 'alleged-plan' ? ['planned', 'alleged'] : [statement.modality];
  const modality = claim.modality ?? 'asserted';
  return overlaps && speaker.includes(claim.by) && (sure.includes(modality) || modality === 'expected');
}

function readGold({ source, entities, mentions }: Gold) {
  const indexOf = new Map(source.paragraphs.map(({ id }, index) => [id, index]));
  const resolution: Resolution = {
    ambiguous: [],
    entities: entities.map(({ id, kind, name, aliases }) => ({
      id,
      kind,
      name,
      aliases: [],
      weakAliases: aliases,
      reason: 'read by hand',
      confidence: 1,
      mentions: mentions
        .filter(({ entity }) => entity === id)
        .map(({ form, start, para }) => {
          const passage = indexOf.get(para) ?? 0;
          const from = start - (source.paragraphs[passage]?.start ?? 0);
          return {
            passage,
            start: from,
            end: from + form.length,
            surface: form,
            kind,
            finder: 'document' as const,
            confidence: 1,
            reason: 'read by hand',
          };
        }),
    })),
  };
  const passages = source.paragraphs.map(({ text }) => ({ text, heading: false }));
  return { document: { title: passages[0]?.text ?? '', passages, stated: {} }, resolution, sourceId: 'gold' };
}
