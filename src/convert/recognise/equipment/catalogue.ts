/**
 * The **equipment catalogue** is a list of what is known by name: one row a system, in tables that a person
 * reviews. `catalogue/README.md` tells what the columns mean and where the rows come from.
 *
 * ```text
 * name                  designations  aliases            weak    …  class    …  lists
 * AH-64 Apache          AH-64         Apache Longbow     Apache     helicopter  own
 * ```
 */
import { type EquipmentClass, isEquipmentClass } from './classes.ts';

export interface EquipmentRow {
  /** The usual name. */
  name: string;
  /** Codes that mean the system by themselves. */
  designations: string[];
  /** Other names that mean it wherever they stand. */
  aliases: string[];
  /** Names that are also ordinary words or names of other things; the usual name may be one of them. */
  weak: string[];
  /** Names that an alliance gave it; a single word counts as a weak name. */
  reporting: string[];
  class: EquipmentClass;
  /** Who makes it, where a list says so. */
  maker?: string;
  /** Country it was made in, where a list says so. */
  origin?: string;
  /** Ids of the lists that have it. */
  lists: string[];
}

/** What is wrong in a table, as `path:line:column: Unexpected …, expected …`. */
export interface Catalogue {
  rows: EquipmentRow[];
  messages: string[];
}

export const COLUMNS = [
  'name',
  'designations',
  'aliases',
  'weak',
  'reporting',
  'class',
  'maker',
  'origin',
  'lists',
] as const;

/** Lists that rows may come from; the README has their titles, authors and licences. */
export const LISTS: ReadonlySet<string> = new Set(['own', 'oryx', 'ru-losses', 'nato', 'wordnet']);

/** Read one table: a line of headings, then a row a line, cells kept apart by tabs and names by `; `. */
export function readCatalogue(path: string, text: string): Catalogue {
  const [headings = '', ...lines] = text.replace(/\n$/, '').split(/\r?\n/);
  if (headings !== COLUMNS.join('\t')) {
    const found = headings.replaceAll('\t', ' ');
    return {
      rows: [],
      messages: [`${path}:1:1: Unexpected headings “${found}”, expected “${COLUMNS.join(' ')}”`],
    };
  }
  const read = lines.map((line, index) => readRow(line, (column) => `${path}:${index + 2}:${column}`));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    messages: read.flatMap(({ messages }) => messages),
  };
}

function readRow(line: string, at: (column: number) => string): { row?: EquipmentRow; messages: string[] } {
  const cells = line.split('\t');
  if (cells.length !== COLUMNS.length) {
    const counted = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}`;
    return { messages: [`${at(1)}: Unexpected ${counted}, expected ${COLUMNS.length}, kept apart by tabs`] };
  }
  const [
    name = '',
    designations = '',
    aliases = '',
    weak = '',
    reporting = '',
    kind = '',
    maker = '',
    origin = '',
    lists = '',
  ] = cells;
  const messages = mistakes(cells, at);
  if (messages.length > 0 || !isEquipmentClass(kind)) return { messages };
  const row: EquipmentRow = {
    name,
    designations: names(designations),
    aliases: names(aliases),
    weak: names(weak),
    reporting: names(reporting),
    class: kind,
    lists: lists.split(' '),
    ...(maker !== '' && { maker }),
    ...(origin !== '' && { origin }),
  };
  return { row, messages };
}

function names(cell: string): string[] {
  return cell === '' ? [] : cell.split('; ');
}

function mistakes(cells: readonly string[], at: (column: number) => string): string[] {
  const column = (index: number): number => cells.slice(0, index).join('\t').length + (index === 0 ? 1 : 2);
  const place = (heading: (typeof COLUMNS)[number]): string => at(column(COLUMNS.indexOf(heading)));
  const cell = (heading: (typeof COLUMNS)[number]): string => cells[COLUMNS.indexOf(heading)] ?? '';
  const found: string[] = [];
  if (cell('name') === '') found.push(`${place('name')}: Unexpected empty name, expected the usual name`);
  if (!isEquipmentClass(cell('class')))
    found.push(
      `${place('class')}: Unexpected class \`${cell('class')}\`, expected one that classes.ts lists`,
    );
  const unknown = cell('lists')
    .split(' ')
    .find((list) => !LISTS.has(list));
  if (unknown !== undefined)
    found.push(
      `${place('lists')}: Unexpected list \`${unknown}\`, expected some of ${[...LISTS].join(', ')}`,
    );
  const ragged = cells.findIndex((one) => /^\s|\s$|\s;|;(?! \S)|\s{2}/.test(one));
  if (ragged >= 0)
    found.push(`${at(column(ragged))}: Unexpected white space or \`;\`, expected names kept apart by \`; \``);
  return found;
}
