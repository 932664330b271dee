/**
 * A **token** is a word, number, designation or mark, with its place. The model was trained on exactly these
 * tokens, so the rules may not change without training anew.
 */

export interface Token {
  start: number;
  /** Exclusive. */
  end: number;
  word: string;
}

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt col maj capt cpt sgt cmdr adm rep sen gov pres st jr sr vs no inc ltd co corp ' +
    'u.s u.k u.n e.g i.e etc fig vol approx dept est jan feb mar apr jun jul aug sep sept oct nov dec brig ' +
    'rev hon pvt cpl messrs mt ft op cit ibid al spc pfc ssgt msgt'
  ).split(' '),
);

/** Each alternative names one shape; the first that fits wins. */
const SHAPES = [
  /F\/A-18[A-Z]?(?:\/[A-Z])?s?/, // a designation with a stroke
  /AN\/[A-Z]{3}-\d+[A-Z]*/, // American electronics
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\d])/u, // 30,000
  /(?:[A-Za-z]\.){2,}(?![a-z])/, // U.S.
  /[\p{L}\p{N}\p{M}]+(?:[-‐‑–.'’&/_@][\p{L}\p{N}\p{M}]+)*/u, // a word, perhaps joined
  /\.\.\./,
  /[^\s]/,
];
const TOKEN = new RegExp(SHAPES.map((shape) => shape.source).join('|'), 'gu');
const CLITIC = /(?:n['’]t|['’](?:s|S|re|ve|ll|d|m))$/;
const FIXED = /^(?:F\/A-18|AN\/)/;

/** Cut a text into tokens; white space is dropped, everything else is kept. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const matcher = new RegExp(TOKEN);
  for (let match = matcher.exec(text); match; match = matcher.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (opensWithLetter(match[0])) matcher.lastIndex = pushWord(tokens, text, start, end);
    else pushParts(tokens, text, start, end);
  }
  return tokens;
}

function opensWithLetter(word: string): boolean {
  return /^\p{L}/u.test(word);
}

/** Add a word without its clitic, or with the full stop of an abbreviation; gives where reading goes on. */
function pushWord(tokens: Token[], text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  const clitic = CLITIC.exec(word);
  if (clitic && clitic.index > 0) {
    pushParts(tokens, text, start, start + clitic.index);
    push(tokens, text, start + clitic.index, end);
    return end;
  }
  if (text[end] === '.' && isAbbreviation(word)) {
    push(tokens, text, start, end + 1);
    return end + 1;
  }
  pushParts(tokens, text, start, end);
  return end;
}

function isAbbreviation(word: string): boolean {
  return (
    ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)
  );
}

/** Words joined by a stroke, dash, or full stop are two, unless they are a designation or a number. */
function pushParts(tokens: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const joined = /[/–_@]|[a-z]\.[A-Z]/.test(word) && !FIXED.test(word) && !/^[\d.,/–-]+$/.test(word);
  const joints = joined ? word.matchAll(/[/–_@]|\.(?=[A-Z][a-z])/g) : [];
  let from = start;
  for (const joint of joints) {
    push(tokens, text, from, start + joint.index);
    push(tokens, text, start + joint.index, start + joint.index + 1);
    from = start + joint.index + 1;
  }
  push(tokens, text, from, end);
}

function push(tokens: Token[], text: string, start: number, end: number): void {
  if (end > start) tokens.push({ start, end, word: text.slice(start, end) });
}
