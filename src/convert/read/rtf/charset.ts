/**
 * A **charset** says which letters the bytes of a font are: Rich Text names it by a number of Windows, and code
 * pages by another.
 */

/** Numbers of `\fcharset` → code page. 2 is a font of symbols, 1 the code page of the document. */
const CODE_PAGE_OF_CHARSET: Readonly<Record<number, number>> = {
  ...{ 0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258 },
  ...{ 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850 },
};

const SYMBOLS = 2;

/** Code page → name in the Encoding Standard; those without a name there are read as the nearest that has one. */
const ENCODING_OF_CODE_PAGE: Readonly<Record<number, string>> = {
  ...{ 866: 'ibm866', 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5' },
  ...{ 10000: 'macintosh', 10007: 'x-mac-cyrillic', 20866: 'koi8-r', 21866: 'koi8-u', 65001: 'utf-8' },
  ...{ 54936: 'gb18030', 51932: 'euc-jp' },
};

/** Code pages of MS-DOS have no name in the Encoding Standard: their upper halves. */
const DOS: Readonly<Record<number, string>> = {
  437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ',
  850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ ',
};

const decoders = new Map<number, TextDecoder>();

/** @param codePage As in `\ansicpg1251`; an unknown one is read as Windows-1252. */
export function decode(bytes: Uint8Array, codePage: number): string {
  const upper = DOS[codePage];
  if (upper)
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80])).join(
      '',
    );
  return decoderOf(codePage).decode(bytes);
}

function decoderOf(codePage: number): TextDecoder {
  const windows = codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252';
  const decoder = decoders.get(codePage) ?? new TextDecoder(ENCODING_OF_CODE_PAGE[codePage] ?? windows);
  decoders.set(codePage, decoder);
  return decoder;
}

/** A font of the document. */
export interface Font {
  name: string;
  codePage?: number;
  /** Its bytes are no letters but places in the font. */
  symbols?: boolean;
}

export function setCharset(font: Font, charset: number): void {
  const codePage = CODE_PAGE_OF_CHARSET[charset];
  if (codePage !== undefined) font.codePage = codePage;
  font.symbols = charset === SYMBOLS;
}

/** Words of the oldest files → code page. */
export const CODE_PAGES = new Map([
  ['mac', 10000],
  ['pc', 437],
  ['pca', 850],
]);
