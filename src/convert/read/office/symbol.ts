/**
 * A **symbol** is a character of a font that has an order of its own, such as Symbol, in which `a` is α.
 */

/**
 * The Symbol font from 0x21 to 0x7E and from 0xA1 to 0xFE, after the table that Unicode keeps:
 * https://www.unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt. A space stands for what has no character.
 */
const LOW = '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const HIGH =
  'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑           〉∫⌠ ⌡         ';

/**
 * @param code
 *   Of the character in its font; documents often add 0xF000.
 * @returns
 *   `''` for an ornament.
 */
export function symbolOf(font: string, code: number): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (!/^(?:symbol|wingdings|webdings|zapf ?dingbats|marlett)/i.test(font))
    return place === code && code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '';
  if (!/^symbol/i.test(font)) return '';
  const found = place < 0xa0 ? LOW[place - 0x21] : HIGH[place - 0xa1];
  return found?.trim() ?? '';
}
