/**
 * A **snippet** is what an editor writes when a person begins a claim, a citation, another name or a quantity;
 * places to fill in are numbered. The members are those of `defaultSnippets` in the language server for YAML.
 */
export interface Snippet {
  label: string;
  description: string;
  body: unknown;
}

const place = (number: number, words: string) => `\${${number}:${words}}`;

const citation = (first: number) => ({
  source: place(first, 'id-of-a-source'),
  quote: place(first + 1, 'words of the source'),
});

/** By the names of the fields that lead to it; `-` for an entry of a list, `{}` for what is written as fields. */
const snippets: Record<string, readonly Snippet[]> = {
  'claims.-': [
    {
      label: 'claim about another entity',
      description: 'property, object and the words it rests on',
      body: { property: place(1, 'property'), object: place(2, 'id-of-a-page'), cite: [citation(3)] },
    },
    {
      label: 'claim with words or a date',
      description: 'property, value and the words it rests on',
      body: { property: place(1, 'property'), value: place(2, 'words'), cite: [citation(3)] },
    },
    {
      label: 'claim with a figure',
      description: 'property, a number with its unit and the words it rests on',
      body: {
        property: place(1, 'quantity'),
        value: { value: place(2, '500'), unit: place(5, 'km') },
        cite: [citation(3)],
      },
    },
    {
      label: 'statement',
      description: 'what somebody said, and the words it rests on',
      body: { property: 'said', text: place(1, 'One sentence.'), cite: [citation(2)] },
    },
  ],
  'cite.-': [
    {
      label: 'citation',
      description: 'a source and words exactly as they stand in it',
      body: citation(1),
    },
  ],
  'aliases.-': [
    {
      label: 'alias with its kind',
      description: 'another name, and what sort of name it is',
      body: { name: place(1, 'Another name'), kind: place(2, 'spelling') },
    },
  ],
  'value.{}': [
    {
      label: 'quantity',
      description: 'a number with its unit',
      body: { value: place(1, '500'), unit: place(2, 'km') },
    },
  ],
};

export function snippetsOf(trail: readonly string[]): readonly Snippet[] | undefined {
  return snippets[trail.slice(-2).join('.')];
}
