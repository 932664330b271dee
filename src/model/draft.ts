/**
 * A **draft** is a new page with nothing on it but its name: valid as it stands, and it shows in comments how
 * to go on.
 */
import { stringify } from 'yaml';
import type { Kind } from './kind.ts';
import { type ContentFile, pathOf } from './page.ts';
import type { PropertyId } from './properties.ts';

/** The text and path of a new page. */
export function draftOf(kind: Kind, id: string, name: string): ContentFile {
  const fields = kind === 'source' ? sourceFields(name) : entityFields(name, examples[kind]);
  return { path: pathOf(kind, id), text: `---\n${fields}---\n` };
}

function entityFields(name: string, [property, filling]: Example): string {
  return `${stringify({ name }, { lineWidth: 0 })}# summary: One sentence that says who or what this is.
# aliases: [Another name]
status: draft
# A claim; take away the "# " and write your own. quote: the words exactly as they stand in the source.
# claims:
#   - property: ${property}
#     ${filling}
#     cite:
#       - source: id-of-a-source
#         quote: words of the source
`;
}

function sourceFields(title: string): string {
  return `${stringify({ title }, { lineWidth: 0 })}# full: the text as published, where its licence allows. digest: told in our own words, a passage a paragraph.
text: digest
# kind: report
# publisher: Who published it
# published: 2022-02-03
# url: https://example.org/where-it-stands
# rights: What may be done with the text.
`;
}

type Example = [property: PropertyId, filling: string];

const examples: Record<Exclude<Kind, 'source'>, Example> = {
  person: ['role', 'value: Secretary General'],
  organisation: ['headquarters', 'object: id-of-a-place'],
  equipment: ['range', 'value: { value: 500, unit: km }'],
  place: ['within', 'object: id-of-a-place'],
  event: ['date', 'value: 2022-02-03'],
};
