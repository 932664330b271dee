/**
 * A **draft** is a new page with nothing on it but its name and what is known besides: valid as it stands, and it
 * shows in comments how to go on.
 */
import { stringify } from 'yaml';
import type { Kind } from './kind.ts';
import { type ContentFile, pathOf } from './page.ts';
import type { PropertyId } from './properties.ts';

/** What is known of the new page besides its name; what is absent is shown as an example. */
export interface Filling {
  summary?: string | undefined;
  aliases?: readonly string[];
  categories?: readonly string[];
  /** Of a source. */
  url?: string | undefined;
  published?: string | undefined;
  publisher?: string | undefined;
}

/** The text and path of a new page. */
export function draftOf(kind: Kind, id: string, name: string, filling: Filling = {}): ContentFile {
  const fields =
    kind === 'source' ? sourceFields(name, filling) : entityFields(name, filling, examples[kind]);
  return { path: pathOf(kind, id), text: `---\n${fields}---\n` };
}

function entityFields(name: string, filling: Filling, [property, words]: Example): string {
  const { summary, aliases, categories } = filling;
  return `${line({ name })}${
    line({ summary }) || '# summary: One sentence that says who or what this is.\n'
  }${list('aliases', aliases) || '# aliases: [Another name]\n'}${list('categories', categories)}status: draft
# A claim; take away the "# " and write your own. quote: the words exactly as they stand in the source.
# claims:
#   - property: ${property}
#     ${words}
#     cite:
#       - source: id-of-a-source
#         quote: words of the source
`;
}

function sourceFields(title: string, { publisher, published, url }: Filling): string {
  return `${line({ title })}# full: the text as published, where its licence allows. digest: told in our own words, a passage a paragraph.
text: digest
# kind: report
${line({ publisher }) || '# publisher: Who published it\n'}${
  line({ published }) || '# published: 2022-02-03\n'
}${line({ url }) || '# url: https://example.org/where-it-stands\n'}# rights: What may be done with the text.
`;
}

/** One field on a line; nothing for one that is not known. */
function line(field: Record<string, string | undefined>): string {
  return Object.values(field).some((words) => words !== undefined) ? stringify(field, { lineWidth: 0 }) : '';
}

function list(field: string, words: readonly string[] = []): string {
  return words.length > 0 ? stringify({ [field]: words }, { lineWidth: 0 }) : '';
}

type Example = [property: PropertyId, filling: string];

const examples: Record<Exclude<Kind, 'source'>, Example> = {
  person: ['role', 'value: Secretary General'],
  organisation: ['headquarters', 'object: id-of-a-place'],
  equipment: ['range', 'value: { value: 500, unit: km }'],
  place: ['within', 'object: id-of-a-place'],
  event: ['date', 'value: 2022-02-03'],
};
