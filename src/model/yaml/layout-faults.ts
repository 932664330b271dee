/**
 * The **layout** of fields is how far each line is moved in: lines of one list, or fields of one claim, begin in the
 * same column.
 */
import type { YamlFault } from './fault.ts';
import type { YamlLine } from './line.ts';

/** Where lines may begin, from outside in: the column of each list and each group of fields that is open. */
interface Level {
  column: number;
  list: boolean;
  /** Its last line ends with the name of a field and nothing behind it, so that more may be moved in below. */
  opens: boolean;
}

/** Follows lines from the top and tells which begin where none may. */
export class Layout {
  #levels: Level[] = [];

  /**
   * What is wrong with where a line begins; call it for each line with words, from the top.
   *
   * @param space
   *   What stands before its first word.
   * @param filled
   *   Nothing may be moved in below it.
   */
  next(line: YamlLine, space: string, filled: boolean): YamlFault[] {
    const column = space.replaceAll('\t', '  ').length;
    const list = line.content > line.first;
    const above = this.#levels.at(-1);
    const { at, only } = this.#columnFor(column, list);
    if (list && at !== column && line.key === 'source' && above && column > above.column) {
      this.#open(column, line, list, filled);
      return [withoutCite(line, above.column)];
    }
    this.#open(at, line, list, filled);
    const rewrite = [{ start: line.start, end: line.first, text: ' '.repeat(at) }];
    const tab = space.indexOf('\t');
    if (tab !== -1) return [{ offset: line.start + tab, reason: TAB, rewrite, certain: true }];
    if (at === column) return [];
    const others = list
      ? 'an item, expected AT, as many as before the others of the list'
      : 'a field, expected AT, as many as before the others beside it';
    const reason = `Unexpected ${spaces(column)} before ${others.replace('AT', String(at))}. Move it ${at < column ? 'back' : 'in'}.`;
    return [{ offset: line.first, reason, rewrite, certain: only || Math.abs(at - column) === 1 }];
  }

  /** The column where a line belongs: where it begins, if it may, or the nearest where one like it may. */
  #columnFor(column: number, list: boolean): { at: number; only: boolean } {
    const levels = this.#levels;
    const inner = levels.at(-1);
    if (!inner) return { at: 0, only: true };
    const fits = levels.some(
      (level) => level.column === column && (level.list === list || (list && level.opens)),
    );
    if (fits || (inner.opens && column > inner.column)) return { at: column, only: true };
    const alike = levels.filter((level) => level.list === list);
    const near = alike.toSorted(
      (one, other) => away(one, column) - away(other, column) || other.column - one.column,
    )[0];
    return { at: near?.column ?? column, only: alike.length === 1 };
  }

  #open(column: number, { first, content }: YamlLine, list: boolean, filled: boolean): void {
    while ((this.#levels.at(-1)?.column ?? -1) > column) this.#levels.pop();
    const top = this.#levels.at(-1);
    if (top?.column !== column || (list && !top.list)) this.#levels.push({ column, list, opens: false });
    if (list) this.#levels.push({ column: column + content - first, list: false, opens: false });
    for (const level of this.#levels) level.opens = false;
    const last = this.#levels.at(-1);
    if (last) last.opens = !filled;
  }
}

const TAB = 'Unexpected tab, expected spaces: YAML is moved in with spaces only. Write two spaces for it.';

/** A citation below no `cite:`; it is put there in the copy that is read on. */
function withoutCite({ start, first }: YamlLine, column: number): YamlFault {
  const reason =
    'Unexpected `- source` without `cite:` above it, expected the citations of a claim below `cite:`. Add the line, as far in as the other fields of the claim.';
  const text = `${' '.repeat(column)}cite:\n`;
  return { offset: first, reason, rewrite: [{ start, end: start, text }], certain: false };
}

function away({ column }: Level, from: number): number {
  return Math.abs(column - from);
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}
