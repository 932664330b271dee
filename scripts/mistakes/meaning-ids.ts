/** Mistakes in **ids and names**: misspelt, of the wrong kind, of the page itself, twice in a list. */
import type { Mistake } from './mistake.ts';

const alias = '  - Keeper NUMBER\n';

export const idMistakes: readonly Mistake[] = [
  {
    what: 'a speaker with a capital',
    from: 'by: ines',
    to: 'by: ‸Ines',
    says: 'Write `ines`.',
    mended: 'by: ines',
  },
  {
    what: 'a speaker as a path',
    from: 'by: ines',
    to: 'by: ‸people/ines.mdx',
    says: 'Write `ines`.',
    mended: 'by: ines',
  },
  {
    what: 'a speaker one letter off',
    from: 'by: ines',
    to: 'by: ‸inees',
    says: 'Did you mean `ines`?',
    mended: 'by: ines',
  },
  {
    what: 'a speaker that nobody knows',
    from: 'by: ines',
    to: 'by: ‸somebody-else-altogether',
    says: 'Correct the id, or add its page.',
  },
  {
    what: 'a source for a speaker',
    from: 'by: ines',
    to: 'by: ‸log',
    says: '`log` is a source',
  },
  {
    what: 'an entity for a source',
    from: '[{ source: log, quote: The harbour was quiet }]',
    to: '[{ source: ‸ines, quote: The harbour was quiet }]',
    says: '`ines` is an entity',
  },
  {
    what: 'a source with a capital and its ending',
    from: '[{ source: log, quote: The harbour was quiet }]',
    to: '[{ source: ‸Log.mdx, quote: The harbour was quiet }]',
    says: 'Write `log`.',
    mended: '[{ source: log, quote: The harbour was quiet }]',
  },
  {
    what: 'one id where there is to be a list',
    from: 'by: ines',
    to: 'about: ‸ines',
    says: 'Put it in square brackets',
    mended: 'about: [ines]',
  },
  {
    what: 'a page that is not to be taken for itself',
    from: 'status: draft',
    to: 'distinctFrom: [‸keeper-NUMBER]\nstatus: draft',
    says: 'Name the page that was meant, or remove it.',
  },
  {
    what: 'a former id that is the id',
    from: 'status: draft',
    to: 'formerIds: [‸keeper-NUMBER]\nstatus: draft',
    says: 'expected an id this page has no more.',
  },
  {
    what: 'an alias twice',
    from: alias,
    to: `${alias}  - ‸Keeper NUMBER\n`,
    says: 'Remove this one.',
    mended: alias,
  },
  {
    what: 'an alias that is the name',
    from: alias,
    to: `${alias}  - ‸Ines Varga NUMBER\n`,
    says: 'that is the name of the page already',
    mended: alias,
  },
  {
    what: 'an alias that is the name of another page',
    from: alias,
    to: '  - ‸Ines\n',
    says: 'move it to `weakAliases`',
  },
  {
    what: 'a category twice',
    from: 'status: draft',
    to: 'categories: [keeper, harbour, ‸keeper]\nstatus: draft',
    says: 'Remove this one.',
    mended: 'categories: [keeper, harbour]\nstatus: draft',
  },
  {
    what: 'a reprint of a source that is misspelt',
    page: 'source',
    from: 'publisher: The harbour',
    to: 'reprintOf: ‸logg\npublisher: The harbour',
    says: 'expected the id of a source. Did you mean',
  },
  {
    what: 'a reprint of itself',
    page: 'source',
    from: 'publisher: The harbour',
    to: 'reprintOf: ‸log-NUMBER\npublisher: The harbour',
    says: 'Remove the field where the text stood first.',
  },
];
