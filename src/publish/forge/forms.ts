/**
 * A **form** is what a reader fills in to have the content corrected. The names of its fields are the ids of the
 * issue forms in the repository and the names in the links that fill them in; what a field is called is the heading
 * under which a forge prints the answer.
 */

export interface Field {
  id: string;
  label: string;
  required: boolean;
}

export interface Form {
  /** Name of the file in the folder of issue forms, without its ending. */
  name: 'correction' | 'statement' | 'source';
  /** How the title of every such issue begins. */
  title: string;
  fields: readonly Field[];
}

/** What may be wrong with a statement, as a reader chooses it, and what is done about it. */
export const faults = {
  wording: 'Only the wording',
  value: 'The figure, date or name is wrong',
  speaker: 'Somebody else said it',
  quotation: 'The passage is the wrong one',
  unsaid: 'The passage does not say that',
  newer: 'A newer source says otherwise',
  other: 'Something else',
} as const;
export type Fault = keyof typeof faults;

const field = (id: string, label: string, required = false): Field => ({ id, label, required });

/** Something on a page is wrong. `statement` is the id of a claim. */
export const correctionForm: Form = {
  name: 'correction',
  title: 'Correction: ',
  fields: [
    field('page', 'Page', true),
    field('statement', 'Statement'),
    field('kind', 'What is wrong?', true),
    field('better', 'How should it read?'),
    field('words', 'Which words show it?'),
    field('where', 'Where are they?'),
  ],
};

/** A passage of a source says what no page says yet. */
export const statementForm: Form = {
  name: 'statement',
  title: 'Statement: ',
  fields: [
    field('source', 'Source', true),
    field('passage', 'Passage'),
    field('page', 'Whom or what is it about?', true),
    field('property', 'What is said of it?', true),
    field('value', 'The figure, date, words or name', true),
    field('by', 'Who says so?'),
    field('modality', 'How sure are they?'),
    field('words', 'Which words say it?', true),
    field('better', 'The statement in one sentence'),
  ],
};

/** A document that is missing. */
export const sourceForm: Form = {
  name: 'source',
  title: 'Source: ',
  fields: [
    field('title', 'Title', true),
    field('where', 'Where does it stand?', true),
    field('publisher', 'Who published it?'),
    field('published', 'When?'),
    field('better', 'What does it say that is missing here?'),
  ],
};

export const forms: readonly Form[] = [correctionForm, statementForm, sourceForm];
