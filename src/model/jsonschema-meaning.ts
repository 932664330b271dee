/**
 * The **meaning** of each field in one sentence, and examples of how it is written, as editors show them.
 */

/** By the name of the field; `above.name` where the same name means something else there. */
const meanings: Record<string, string> = {
  name: 'The name, as sources write it.',
  summary: 'One sentence that says who or what this is.',
  aliases: 'Names that always mean this entity; each becomes a link wherever it stands.',
  'aliases.name': 'The other name.',
  'aliases.kind': 'What sort of name it is.',
  lang: 'Language of the name, such as ru.',
  weakAliases: 'Names that mean it only in context: searchable, never linked by themselves.',
  categories: 'Ids of what it is, such as fighter-jet.',
  status: 'draft: a machine wrote it. reviewed: a person has read it against its sources.',
  review:
    'uncertain: the converter was not sure that there is such a thing. Delete the line when it is right.',
  formerIds: 'Ids this page had before; their addresses redirect here.',
  distinctFrom: 'Ids of entities often taken for this one.',
  sameAs: 'The same entity elsewhere, as web addresses.',
  claims:
    'What sources say of it, each with the words it rests on. Accounts that disagree stand side by side.',
  property: 'What the claim is about.',
  object: 'The other entity, by id: its file name without the ending.',
  value: 'Words, a date, or a quantity with its unit.',
  'value.value': 'The number, without separators.',
  'value.to': 'The upper end, where the source gives a range.',
  unit: 'What is counted or measured, such as km or troops.',
  qualifier: 'Words that bound the number, such as more than.',
  by: 'Whose claim it is, by id. Absent: the source itself says so.',
  voice: 'How the words reached the source: quoted, partly quoted, or reported.',
  modality: 'How sure the speaker is; asserted when absent.',
  when: 'When it happened: as the source says it, with dates only where they can be worked out.',
  'when.text': 'The time in the words of the source.',
  'when.from': 'The day, month or year, or the first of them.',
  'when.to': 'The last day, month or year.',
  'when.basis': 'How the dates were worked out.',
  from: 'Since when, for a role or relation.',
  to: 'Until when, for a role or relation.',
  asOf: 'The day on which this was true.',
  about: 'Ids of entities that a statement speaks of.',
  'claims.text': 'The claim in our own words, one sentence.',
  derived: 'Why it follows when no source says it in one place.',
  'claims.review':
    'uncertain or unread: a person should look. Delete the line when the claim is right, the claim when it is wrong.',
  note: 'Anything a reader should know beside it.',
  cite: 'The words this rests on: at least one quotation.',
  source: 'Id of the source: its file name in content/sources/ without the ending.',
  quote: 'Words exactly as they stand in the source, found there once.',
  prefix: 'Words directly before the quotation, when the same words stand there more than once.',
  suffix: 'Words directly after the quotation, when the same words stand there more than once.',
  'cite.review': 'unread: the converter added it to a reviewed claim. Delete the line when it is right.',
  title: 'The title as published.',
  subtitle: 'The second line of the title, or the standfirst.',
  text: 'full: the text as published, where its licence allows. digest: retold in our own words with short quotations.',
  kind: 'What sort of document it is.',
  publisher: 'Who published it.',
  author: 'Who wrote it.',
  published: 'Date of publication, as far as it is known.',
  publishedBasis: 'How the date of publication is known.',
  url: 'Where it stands.',
  archiveUrl: 'Where a copy of it stands.',
  accessed: 'The day on which somebody read it there.',
  language: 'Language of the text, such as en.',
  basis: 'Where in the file the converter found title, publisher, author, address and language.',
  'basis.title': 'Where the title was found.',
  'basis.publisher': 'Where the publisher was found.',
  'basis.author': 'Where the author was found.',
  'basis.url': 'Where the address was found.',
  'basis.language': 'How the language is known.',
  provenance: "Whose page this was: the publisher's own, a reprint, a state outlet.",
  reprintOf: 'Id of the source whose text this is, where the same article was published again.',
  rights: 'What may be done with the text, in words.',
  sha256: 'SHA-256 of the files it was converted from, oldest first.',
  'sameAs.ids': 'Ids that mean one entity; the first stays.',
  notSameAs: 'Entities that are not the same, however alike their names.',
  'notSameAs.ids': 'Ids of entities that must never be merged.',
  notAnEntity: 'Names that are no entity.',
  'notAnEntity.name': 'The name, as it is written in documents.',
  why: 'The reason, for whoever doubts it later.',
};

const IDS = ['jens-stoltenberg', 'su-35'];
const DATES = ['2022', '2022-02', '2022-02-03'];

const examples: Record<string, readonly unknown[]> = {
  object: IDS,
  by: IDS.slice(0, 1),
  source: ['2022-02-03-nato-urges-de-escalation'],
  reprintOf: ['2022-02-03-nato-urges-de-escalation'],
  categories: [['fighter-jet']],
  formerIds: [['old-name']],
  distinctFrom: [['su-34']],
  about: [IDS],
  from: DATES,
  to: DATES,
  asOf: DATES,
  published: DATES,
  accessed: DATES,
  lang: ['ru', 'uk-Latn'],
  language: ['en', 'pt-BR'],
  unit: ['km', 'troops'],
  qualifier: ['more than'],
  url: ['https://example.org/where-it-stands'],
  'value.to': [600],
  ids: [['su-35', 'sukhoi-su-35']],
};

/** What a pattern asks for, in words; by its beginning. */
const forms: readonly (readonly [pattern: string, words: string])[] = [
  ['^[a-z0-9]+(?:-', 'an id: the file name of a page without its ending, such as su-35'],
  ['^\\d{4}', 'a date such as "2022", 2022-02 or 2022-02-03'],
  ['^[a-z]{2,3}', 'a language code such as en or pt-BR'],
  ['^[0-9a-f]{64}', 'a SHA-256 of 64 hexadecimal digits'],
];

/** What to say where words do not have the form that a pattern asks for. */
export function formOf(pattern: string | undefined): string | undefined {
  const found = forms.find(([start]) => pattern?.startsWith(start));
  return found && `Unexpected words, expected ${found[1]}.`;
}

/** @param trail Names of the fields that lead to it, lists left out: `['claims', 'cite', 'quote']`. */
export function meaningOf(trail: readonly string[]): string | undefined {
  return lookedUp(meanings, trail);
}

export function examplesOf(trail: readonly string[]): readonly unknown[] | undefined {
  return lookedUp(examples, trail);
}

function lookedUp<T>(table: Readonly<Record<string, T>>, trail: readonly string[]): T | undefined {
  return table[trail.slice(-2).join('.')] ?? table[trail.at(-1) ?? ''];
}
