/**
 * **Greek** written in Latin letters after ELOT 743 (ISO 843 type 2), which BGN/PCGN adopted in 1996.
 */

const LETTERS = new Map(
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo'
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);

/** Letters that sound otherwise together; υ hardens before unvoiced sounds, which no search minds. */
const PAIRS: readonly [RegExp, string][] = [
  [/ου/g, 'ou'],
  [/([αεη])υ/g, '$1v'],
  [/γγ/g, 'ng'],
  [/(^|[^\p{L}])μπ/gu, '$1b'],
  [/(^|[^\p{L}])ντ/gu, '$1d'],
  [/(^|[^\p{L}])γκ/gu, '$1g'],
];

/** @param text In lower case; accents are dropped. */
export function latinOfGreek(text: string): string {
  let bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  for (const [pair, latin] of PAIRS) bare = bare.replace(pair, latin);
  return bare.replace(/\p{Script=Greek}/gu, (letter) => LETTERS.get(letter) ?? '');
}
