/** Mistakes in **names of fields**: misspelt, in the wrong place, missing, twice the same. */
import type { Mistake } from './mistake.ts';

const role = '  - property: role\n    value: keeper\n';

export const fieldMistakes: readonly Mistake[] = [
  {
    what: 'a misspelt field',
    from: 'summary: Keeper',
    to: '‸sumary: Keeper',
    says: 'Did you mean `summary`?',
    mended: 'summary: Keeper',
  },
  {
    what: 'a misspelt field beside the right one',
    from: 'summary: Keeper of the harbour.',
    to: '‸sumary: Keeper.\nsummary: Keeper of the harbour.',
    says: '`summary` is there already: keep one of the two.',
  },
  {
    what: 'a field with a capital',
    from: 'aliases:',
    to: '‸Aliases:',
    says: 'Did you mean `aliases`?',
    mended: 'aliases:',
  },
  {
    what: 'one alias for aliases',
    from: 'aliases:',
    to: '‸alias:',
    says: 'Did you mean `aliases`?',
  },
  {
    what: 'a misspelt field of a claim',
    from: `${role}    cite:`,
    to: `${role}    ‸modalty: denied\n    cite:`,
    says: 'Did you mean `modality`?',
    mended: `${role}    modality: denied\n    cite:`,
  },
  {
    what: 'a misspelt field that must be there',
    from: 'quote: The keeper wrote',
    to: '‸qoute: The keeper wrote',
    says: 'Did you mean `quote`?',
    mended: 'quote: The keeper wrote',
  },
  {
    what: 'a misspelt field that holds all claims',
    from: 'claims:\n',
    to: '‸clams:\n',
    says: 'Did you mean `claims`?',
    mended: 'claims:\n',
  },
  {
    what: 'a misspelt field of when',
    from: `${role}    cite:`,
    to: `${role}    when: { ‸form: 2031-02 }\n    cite:`,
    says: 'Did you mean `from`?',
    mended: `${role}    when: { from: 2031-02 }\n    cite:`,
  },
  {
    what: 'a misspelt field of an alias',
    from: ', kind: surname }',
    to: ', ‸kid: surname }',
    says: 'Did you mean `kind`?',
    mended: ', kind: surname }',
  },
  {
    what: 'another word for a field',
    from: 'summary: Keeper',
    to: '‸description: Keeper',
    says: 'Did you mean `summary`?',
  },
  {
    what: 'a field that is none of ours',
    from: 'status: draft',
    to: '‸birthplace: Harbour\nstatus: draft',
    says: 'Remove it.',
  },
  {
    what: 'the quotation beside cite',
    from: '      - source: log\n        quote: The keeper wrote the log',
    to: '      - source: log\n    ‸quote: The keeper wrote the log',
    says: 'expected it in `cite`. Move it there',
  },
  {
    what: 'the modality inside cite',
    from: 'quote: The harbour was quiet }]',
    to: 'quote: The harbour was quiet, ‸modality: denied }]',
    says: 'expected it in `claims`. Move it there',
  },
  {
    what: 'a claim with a list of no citations',
    from: 'cite: [{ source: log, quote: The harbour was quiet }]',
    to: 'cite: ‸[]',
    says: 'expected at least one entry. Add one, as in `[{ source: …, quote: … }]`.',
  },
  {
    what: 'a page without a name',
    from: 'name: Ines Varga NUMBER\nsummary',
    to: '‸summary',
    says: 'expected the field `name`. Add a line `name: …`.',
  },
  {
    what: 'a name with nothing behind it',
    from: 'name: Ines Varga NUMBER\n',
    to: '‸name:\n',
    says: 'Unexpected empty field `name`, expected words. Fill it in.',
  },
  {
    what: 'a claim without a citation',
    from: `${role}    cite:\n      - source: log\n        quote: The keeper wrote the log`,
    to: '  - ‸property: role\n    value: keeper',
    says: 'expected the field `cite`',
  },
  {
    what: 'a citation without a quotation',
    from: '[{ source: log, quote: The harbour was quiet }]',
    to: '[‸{ source: log }]',
    says: 'expected the field `quote`',
  },
  {
    what: 'an empty field of a claim',
    from: `${role}    cite:`,
    to: `${role}    ‸note:\n    cite:`,
    says: 'Fill it in, or remove the line.',
  },
  {
    what: 'a source without a word on its text',
    page: 'source',
    from: 'title: Log NUMBER\ntext: digest\n',
    to: '‸title: Log NUMBER\n',
    says: 'expected the field `text`. Add a line `text: digest`.',
  },
  {
    what: 'a name for a title',
    page: 'source',
    from: 'title: Log',
    to: '‸name: Log',
    says: 'Did you mean `title`?',
  },
];
