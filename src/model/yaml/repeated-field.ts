/**
 * A **repeated field** stands twice among the same fields; the second is the one to look at.
 */
import { type Document, isMap, isScalar, isSeq, type Scalar } from 'yaml';
import type { YamlFault } from './fault.ts';
import { linesOf, type YamlLine } from './line.ts';

/** Names of fields that stand a second time, top to bottom. The library would compare each with each. */
export function repeatedKeys(node: unknown): Scalar[] {
  if (isSeq(node)) return node.items.flatMap(repeatedKeys);
  if (!isMap(node)) return [];
  const seen = new Set<unknown>();
  return node.items.flatMap(({ key, value }) => {
    const inner = repeatedKeys(value);
    if (!isScalar(key)) return inner;
    const repeated = seen.has(key.value) ? [key] : [];
    seen.add(key.value);
    return inner.length > 0 ? [...repeated, ...inner] : repeated;
  });
}

/** Every second field; one that says the same on a line of its own can go. */
export function repeatedFaults(yaml: string, document: Document.Parsed): YamlFault[] {
  const repeated = repeatedKeys(document.contents);
  if (repeated.length === 0) return [];
  const lines = linesOf(yaml);
  let at = 0;
  return repeated
    .map(({ range }) => range?.[0] ?? 0)
    .toSorted((one, other) => one - other)
    .map((offset) => {
      while ((lines[at + 1]?.start ?? yaml.length) <= offset && at + 1 < lines.length) at++;
      return faultOf(yaml, lines, at, offset);
    });
}

function faultOf(yaml: string, lines: readonly YamlLine[], at: number, offset: number): YamlFault {
  const line = lines[at];
  const key = /^["']?[\w-]+/.exec(yaml.slice(offset, offset + 100))?.[0].replace(/^["']/, '') ?? '';
  const reason = `Unexpected second field \`${key}\`, expected it once. Remove one of the two.`;
  if (!line || !saysTheSame(yaml, line, lines[at - 1], offset))
    return { offset, reason, rewrite: [], certain: false };
  const next = lines[at + 1]?.start ?? yaml.length;
  return { offset, reason, rewrite: [{ start: line.start, end: next, text: '' }], certain: true };
}

/** A field alone on its line, and the same field with the same words on the line above. */
function saysTheSame(yaml: string, line: YamlLine, above: YamlLine | undefined, offset: number): boolean {
  const { start, content, first, end, value } = line;
  const alone = content === first && first === offset && value.end > value.start;
  if (!alone || !above || !/^[^[{|>"']/.test(yaml[value.start] ?? '')) return false;
  const words = (one: YamlLine) => yaml.slice(one.content, one.end).trimEnd();
  return words(above) === yaml.slice(first, end).trimEnd() && above.content - above.start === first - start;
}
