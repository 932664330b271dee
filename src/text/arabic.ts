/**
 * **Arabic** and Persian written in Latin letters after BGN/PCGN 1956 and 1958: consonants and long vowels only,
 * since short vowels are not written. Good for comparing skeletons, not for reading.
 */

const LETTERS = new Map(
  (
    'اa أa إi آa ءa ؤu ئi ىa بb پp تt ةa ثth جj چch حh خkh دd ذdh رr زz ژzh سs شsh صs ضd طt ظz عa غgh فf ' +
    'قq ڤv كk کk گg لl مm نn هh ہh وu يi یi'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.slice(1)]),
);

/** A letter is doubled only where a vowel parts it. The article `ال` becomes a word of its own, as in `al Assad`. */
export function latinOfArabic(text: string): string {
  return text
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/(^|\s)ال(?=\p{L}{2})/gu, '$1al ')
    .replace(/(?<!\p{L})و(?=\p{L})|و(?=[اأآ])/gu, 'w')
    .replace(/(?<!\p{L})[يی](?=\p{L})/gu, 'y')
    .replace(/((?![اويی])\p{Script=Arabic})(?=\1)/gu, '$1e')
    .replace(/\p{Script=Arabic}/gu, (letter) => LETTERS.get(letter) ?? '');
}
