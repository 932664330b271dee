/**
 * A **flow value** is a list or fields in brackets, such as `[a, b]` or `{ source: a, quote: b }`.
 */
import { quoted, shown, type YamlFault } from './fault.ts';
import type { YamlLine } from './line.ts';
import { quotedEnd } from './quoted-value.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

interface Walked {
  /** Brackets that nothing closes, from outside in. */
  open: { mark: string; at: number }[];
  /** Behind the last bracket that closes the value. */
  end?: number;
  /** A quotation mark that nothing closes. */
  quote?: number;
}

/** Follow brackets from the first to the one that closes it. */
export function walkFlow(yaml: string, start: number, limit: number): Walked {
  const open: Walked['open'] = [];
  for (let at = start; at < limit; at++) {
    const mark = yaml[at] ?? '';
    if ((mark === '"' || mark === "'") && /[[{,:\s]/.test(yaml[at - 1] ?? '')) {
      const end = quotedEnd(yaml, at, limit);
      if (end === undefined) return { open, quote: at };
      at = end - 1;
    } else if (mark === '#' && /\s/.test(yaml[at - 1] ?? '')) {
      const line = yaml.indexOf('\n', at);
      at = line === -1 ? limit : line;
    } else if (mark in CLOSING) open.push({ mark, at });
    else if (mark === ']' || mark === '}') {
      if (CLOSING[open.at(-1)?.mark ?? ''] !== mark) return { open };
      open.pop();
      if (open.length === 0) return { open, end: at + 1 };
    }
  }
  return { open };
}

/** Faults of a value in brackets that ends, or should, on its own line. */
export function flowFaults(yaml: string, { value, end: lineEnd }: YamlLine): YamlFault[] {
  const { open, end, quote } = walkFlow(yaml, value.start, lineEnd);
  const inside = insideFaults(yaml.slice(value.start, value.end), value.start);
  if (inside.length > 0) return inside;
  if (end !== undefined) return behind(yaml, end, lineEnd);
  const inner = open.at(-1);
  if (!inner || quote !== undefined) return [];
  const missing = open
    .map(({ mark }) => CLOSING[mark])
    .toReversed()
    .join('');
  const at = value.end;
  const closing = CLOSING[inner.mark] ?? '';
  const first = yaml.slice(inner.at, at).search(/[\]}]/);
  const reason = `Unexpected end of line in \`${inner.mark}…\`, expected a closing \`${closing}\`. Add it at the end of the line.`;
  return [
    {
      offset: inner.at,
      reason,
      rewrite: [
        {
          start: at,
          end: at,
          text: inner.mark === '{' && yaml[inner.at + 1] === ' ' ? ` ${missing}` : missing,
        },
      ],
      certain:
        first === -1 && !yaml.slice(at, lineEnd).includes('#') && !/,$/.test(yaml.slice(value.start, at)),
    },
  ];
}

/** A value without quotation marks that holds `: `, and an apostrophe that ends one in `'…'`. */
const INSIDE =
  /: (?:([^\s"'[\]{},][^"[\]{},]*?(:) [^"[\]{},]*?)|'([^',[\]{}]*)(')(?=[^\s,}\]'])([^'"[\]{},]*)')\s*(?=[,}\]])/dg;

function insideFaults(written: string, start: number): YamlFault[] {
  return Array.from(
    written.matchAll(INSIDE),
    ({ 1: plain, 2: colon, 3: before = '', 5: after = '', indices }) => {
      const words = plain ?? `${before}'${after}`;
      const [from = 0] = indices?.[plain === undefined ? 3 : 1] ?? [];
      const [at = 0] = indices?.[colon ? 2 : 4] ?? [];
      const what = colon ? '`: ` in a value without quotation marks' : "apostrophe inside `'…'`";
      const expected = colon ? 'it only behind the name of a field' : 'none: it ends the value';
      const open = start + from - (colon ? 0 : 1);
      const end = start + from + words.length + (colon ? 0 : 1);
      return {
        offset: start + at,
        reason: `Unexpected ${what}, expected ${expected}. Put the value in double quotes: ${quoted(shown(words))}.`,
        rewrite: [{ start: open, end, text: quoted(words) }],
        certain: true,
      };
    },
  );
}

function behind(yaml: string, end: number, lineEnd: number): YamlFault[] {
  const rest = yaml.slice(end, lineEnd);
  if (/^\s*(?:$|\s#|,)/.test(rest) || /^\s+#/.test(rest)) return [];
  const words = rest.trim();
  const offset = end + (rest.length - rest.trimStart().length);
  const reason = `Unexpected \`${words}\` behind the closing bracket, expected the end of the line. Remove it.`;
  return [
    {
      offset,
      reason,
      rewrite: [{ start: end, end: lineEnd, text: '' }],
      certain: /^[\]}]+$/.test(words),
    },
  ];
}
