/**
 * **Candidate gold**: names in short texts, with the pages that exist and what a careful reader says the name
 * means: one of the pages, a new page, or nobody can tell.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type EntityPage, readPage } from '../../src/model/page.ts';
import { identitySchema } from '../../src/model/schema.ts';

const told = z
  .tuple([z.string(), z.string().nullable(), z.string().nullable()])
  .rest(z.record(z.string(), z.string()));

const pageSchema = z.strictObject({
  path: z.string(),
  name: z.string(),
  summary: z.string().optional(),
  aliases: z.array(z.unknown()).optional(),
  weak: z.array(z.string()).optional(),
  categories: z.array(z.string()).optional(),
  formerIds: z.array(z.string()).optional(),
  /** Property, value, object, and what else a claim may say. */
  claims: z.array(told).optional(),
});

const caseSchema = z.strictObject({
  id: z.string(),
  /** Ids of the pages that exist. */
  pages: z.array(z.string()),
  name: z.string(),
  /** Id of a page, `new`, or `ambiguous`. */
  expect: z.string(),
  /** Passages. */
  text: z.array(z.string()),
  identity: identitySchema.optional(),
});

const goldSchema = z.strictObject({ pages: z.array(pageSchema), cases: z.array(caseSchema) });

export type CandidateCase = Omit<z.infer<typeof caseSchema>, 'pages'> & { pages: EntityPage[] };

export const halves = ['dev', 'unseen'] as const;

/** Cases of one half: weights were set by `dev`; `unseen` only tells how well that went. */
export function candidateCases(folder: string, half: (typeof halves)[number]): CandidateCase[] {
  const { pages, cases } = goldSchema.parse(JSON.parse(readFileSync(join(folder, `${half}.json`), 'utf8')));
  const byId = new Map(pages.map((page) => [page.path.replace(/^.*\/|\.mdx$/g, ''), page]));
  return cases.map((one) => ({
    ...one,
    pages: one.pages.map((id) => {
      const page = byId.get(id);
      if (!page)
        throw new Error(`${half}.json: Unexpected page \`${id}\` of “${one.id}”, expected one of \`pages\`.`);
      return pageOf(page);
    }),
  }));
}

const CITE = [{ source: 'somewhere', quote: 'words' }];

function pageOf({ path, weak, claims = [], ...rest }: z.infer<typeof pageSchema>): EntityPage {
  const front = {
    ...rest,
    ...(weak && { weakAliases: weak }),
    claims: claims.map(([property, value, object, more]) => ({
      property,
      ...(value !== null && { value }),
      ...(object !== null && { object }),
      ...more,
      cite: CITE,
    })),
  };
  const { page, messages } = readPage({ path, text: `---\n${JSON.stringify(front)}\n---\n` });
  if (!page || page.kind === 'source') throw new Error(`${path}: ${messages[0]?.reason}`);
  return page;
}
