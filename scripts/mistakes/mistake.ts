/**
 * A seeded **mistake** is something that people really do, as data: what stood in a page, what somebody made of it
 * with `‸` at the place that `check` must tell, what it must say, and what `--fix` makes of it.
 */
export interface Mistake {
  /** What somebody did; each stands once. */
  what: string;
  /** The page in which it is done; a person, when it is not said. */
  page?: 'person' | 'source';
  /** Words of the clean page; they stand in it once. */
  from: string;
  /** What stands in their place, `‸` before the wrong word. */
  to: string;
  /** Part of the message, with the remedy. */
  says: string;
  /** What `--fix` puts in the place of `to`; absent where a person must decide. */
  mended?: string;
}

/** The clean person and the clean source, each with a number of its own so that no two are the same. */
export function cleanPage({ page = 'person' }: Mistake, number: number): { path: string; text: string } {
  return page === 'source'
    ? { path: `sources/log-${number}.mdx`, text: SOURCE.replaceAll('NUMBER', String(number)) }
    : { path: `people/keeper-${number}.mdx`, text: PERSON.replaceAll('NUMBER', String(number)) };
}

const PERSON = `---
name: Ines Varga NUMBER
summary: Keeper of the harbour.
aliases:
  - Keeper NUMBER
  - { name: Varga NUMBER, kind: surname }
status: draft
claims:
  - property: role
    value: keeper
    cite:
      - source: log
        quote: The keeper wrote the log
  - property: said
    by: ines
    text: Said that the harbour was quiet.
    cite: [{ source: log, quote: The harbour was quiet }]
---
She keeps the log of the harbour.

## Work

Every day, as [the log](https://example.org/log) says. <Cite source="log" quote="The keeper wrote the log" />
`;

const SOURCE = `---
title: Log NUMBER
text: digest
publisher: The harbour
published: 2031-05-04
---
The harbour opened on day NUMBER.

<Page number="2" />

It closed on day NUMBER as well.
`;

/** What the pages above speak of. */
export const AROUND: Record<string, string> = {
  'sources/log.mdx':
    '---\ntitle: The log\ntext: digest\n---\nThe keeper wrote the log every day.\n\nThe harbour was quiet.\n',
  'people/ines.mdx': '---\nname: Ines\n---\n',
};
