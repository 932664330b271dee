/**
 * **Characters** that Rich Text writes as words or symbols.
 */
const OF_WORD: Readonly<Record<string, string>> = {
  tab: ' ',
  line: ' ',
  softline: ' ',
  page: ' ',
  softpage: ' ',
  column: ' ',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  zwj: '\u200D',
  zwnj: '\u200C',
};

const OF_SYMBOL: Readonly<Record<string, string>> = {
  '~': '\u00A0',
  _: '-',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

export function characterOfWord(word: string): string | undefined {
  return Object.hasOwn(OF_WORD, word) ? OF_WORD[word] : undefined;
}

export function characterOfSymbol(symbol: string): string | undefined {
  return OF_SYMBOL[symbol];
}
