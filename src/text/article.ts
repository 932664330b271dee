/**
 * The **article** that a proper name takes in an English sentence: "of the United States", "of NATO".
 */

const BODIES =
  'Academy|Administration|Agency|Alliance|Army|Assembly|Bank|Battalion|Brigade|Bureau|Cabinet|Command|Commission|Committee|Congress|Corps|Council|Court|Department|Directorate|District|Division|Embassy|Fleet|Force|Forces|Fund|Government|Group|Guard|Institute|Kremlin|Ministry|Navy|Office|Organi[sz]ation|Parliament|Pentagon|Police|Regiment|Secretariat|Senate|Service|Squadron|Staff|Union';
const LANDS =
  'Bahamas|Emirates|Federation|Gambia|Islands|Kingdom|Maldives|Netherlands|Philippines|Republic|Seychelles|States|Sea|Ocean|Gulf|Peninsula|Mountains|Strait';
const ACRONYMS = 'UN|EU|US|U\\.S\\.|UK|U\\.K\\.|UAE|OSCE|IAEA|ICC|IMF|CIA|FBI|FSB|GRU';

const TAKES = new RegExp(
  `^(?:United |European |(?:${ACRONYMS})$)|\\b(?:${BODIES}|${LANDS})$|^(?:\\p{Lu}[\\p{L}-]* )*(?:${BODIES}|Chiefs|Joint Staff|Union|Republic) (?:of|for) `,
  'u',
);

/**
 * @param name
 *   A name as a page bears it. One that is partly common words ("Russian deployment to Belarus") takes an
 *   article, too.
 * @returns
 *   `the ` with its space, or nothing.
 */
export function article(name: string): 'the ' | '' {
  if (/^the\b/i.test(name)) return '';
  const common = /\s(?!(?:of|the|and|for|de|al|bin|van|von|der|la|le|du|in|on|to|at)\s)\p{Ll}{3,}/u.test(
    name,
  );
  return TAKES.test(name) || (common && !/^Exercise\b/.test(name)) ? 'the ' : '';
}
