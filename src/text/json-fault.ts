/**
 * A **JSON fault** is the first character at which a text is no JSON, and what JSON has there instead.
 */
export interface JsonFault {
  offset: number;
  /** In words: `a value`, `a comma or ]`. */
  expected: string;
}

/** White space, then one token as RFC 8259 has them. */
const TOKEN =
  /[ \t\r\n]*("(?:[ !#-[\]-\u{10FFFF}]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:])/uy;
const SPACE = /[ \t\r\n]*/y;

/** What may come next; within brackets, and behind the first entry. */
type Next = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | 'rest';

/** The first fault; `undefined` when the text is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let next = 'value' as Next;
  for (let at = 0; ; ) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1];
    const wanted = open.length === 0 && next === 'rest' ? undefined : next;
    const after = token === undefined ? undefined : step(token, wanted, open);
    if (after === undefined) {
      SPACE.lastIndex = at;
      const offset = at + (SPACE.exec(text)?.[0].length ?? 0);
      if (wanted === undefined && offset === text.length) return undefined;
      return { offset, expected: inWords(wanted, open.at(-1)) };
    }
    next = after;
    at = TOKEN.lastIndex;
  }
}

/** What may come behind a token; `undefined` where it may not stand. */
function step(token: string, next: Next | undefined, open: string[]): Next | undefined {
  const [first = ''] = token;
  if (next === ':') return first === ':' ? 'value' : undefined;
  if (next === 'rest' && first === ',') return open.at(-1) === '{' ? 'name' : 'value';
  const mayClose = next === 'rest' || next?.includes('or');
  if (mayClose && first === (open.at(-1) === '{' ? '}' : ']')) {
    open.pop();
    return 'rest';
  }
  if (next?.startsWith('name')) return first === '"' ? ':' : undefined;
  if (!next?.startsWith('value') || /[\]},:]/.test(first)) return undefined;
  if (first !== '{' && first !== '[') return 'rest';
  open.push(first);
  return first === '{' ? 'name or }' : 'value or ]';
}

function inWords(next: Next | undefined, inside: string | undefined): string {
  if (next === undefined) return 'the end of the file';
  if (next === ':') return 'a colon';
  if (next === 'rest') return inside === '{' ? 'a comma or `}`' : 'a comma or `]`';
  const what = next.startsWith('name') ? 'a name in double quotes' : 'a value';
  return next.endsWith(']') ? `${what} or \`]\`` : next.endsWith('}') ? `${what} or \`}\`` : what;
}
