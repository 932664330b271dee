/**
 * A **designation** is a model code: letters and digits that name one type of equipment.
 *
 * ```text
 * fighter jets including SU-35, S-400 air defense systems, the F/A-18E and the 9K720
 *                        ^^^^^  ^^^^^                          ^^^^^^^         ^^^^^
 * ```
 */

/** Russian design bureaus; up to three digits and a variant. */
const BUREAUS = 'Su|SU|MiG|MIG|Mig|Tu|TU|Il|IL|An|AN|Yak|YAK|Ka|KA|Mi|MI';

/** Families that are written with or without a hyphen. */
const JOINED = 'DC|HJ|KV|AMX|AP|VC|EE|PAC|MD|IS|ISU|ASU|BRM|PTRD|SU|GSh|NSV|DShK';

/** Families that always have a hyphen: aircraft, missiles, vehicles, guns of all countries. */
const HYPHENATED =
  'F|B|C|A|E|P|U|T|V|X|S|M|R|K|J|H|Y|Z|D|RS|DF|HQ|JL|JF|JH|YJ|KJ|SA|SS|AT|AA|SSN|RQ|MQ|AH|UH|CH|MH|HH|OH|SH|KC|' +
  'MC|AC|EA|RC|EC|WC|VC|MV|CV|SR|TU|AV|YF|XB|EP|AGM|AIM|BGM|FIM|MIM|RIM|GBU|CBU|LGM|UGM|RGM|RPG|RPK|AK|AKM|AKS|' +
  'SVD|BMP|BMD|BTR|BRDM|ZSU|ZU|BM|TOS|ZTZ|ZBD|KN|Kh|KH|UR|RSM|PT|MG|MP|HK|SM|RT|NR|WS|PL|FN|FT|TB|CSS|NP|Bo|EF|' +
  'KF|KT|FGM|RB|EB|WB|RF|TF|QF|HC|LC|CF|CC|FB|LCA|LUH|ALH|PAK|AW|NH|AS|EC|BO';

const FORMS = [
  `(?:${BUREAUS})-\\d{1,3}[A-Z]{0,4}\\d?(?:-\\d)?s?`,
  '[1-9][A-Z]\\d{2,3}[A-Z]?\\d?', // index of the Russian artillery directorate: 9K720
  '(?:Su|MiG|Tu|Ka|Mi)\\d{2,3}[A-Z]{0,3}s?|S[345]00s?|F(?:15|16|22|35)[A-Z]?s?|T(?:72|80|90)[A-Z]?\\d?s?', // without hyphen
  'F/A-18[A-Z]?(?:/[A-Z])?s?',
  'AN/[A-Z]{3}-\\d+[A-Z]*',
  'SSM?-N-\\d+',
  `(?:${JOINED})-?\\d{1,3}[A-Z]{0,3}s?`,
  `(?:${HYPHENATED})-\\d{1,4}[A-Za-z]{0,4}\\d{0,2}(?:/[A-Z0-9]{1,3})?(?:-\\d{1,2})?s?`,
];
const FORM = new RegExp(`^(?:${FORMS.join('|')})$`);

/** One letter and a number is often something else (a road, a visa, a vitamin); these are well known. */
const KNOWN_SHORT = [
  'T-(?:26|34|54|55|62|64|72|80|84|90|14|50|6|38|4)[A-Z]{0,2}\\d?M?\\d?',
  'M-(?:1|4|16|60|113|46|777|198)',
  'S-(?:75|125|200|300|350|400|500|3|2|70|92)[A-Z]{0,3}\\d?',
  'F-(?:4|5|14|15|16|18|22|35|86|104|111|117|100)[A-Z]{0,2}',
  'A-(?:4|6|7|10|50|1)[A-Z]?',
  'B-(?:1|1B|2|17|24|25|29|36|47|52|21)[A-Z]?',
  'C-(?:5|17|130|27|141|47|123|160|295|2|12|37|40)[A-Z]{0,2}',
  'E-(?:2|3|4|6|7|8)[A-Z]?',
  'P-(?:3|8|38|40|47|51)[A-Z]?',
  'U-2[A-Z]?',
  'V-(?:1|2|22)',
  'J-(?:7|8|10|11|15|16|20|31|35)[A-Z]?',
  'H-(?:6|20)[A-Z]?',
  'Y-(?:8|9|20)',
  'Z-(?:8|9|10|19|20)',
  'X-(?:15|37B?|47B|1)',
  'R-(?:77|73|27|36|7|12|14|17|11|37|60)[A-Z]?',
  'D-30|K-9|D-20',
];
const KNOWN = new RegExp(`^(?:${KNOWN_SHORT.join('|')})$`);

/** Codes of the same form that usually are something else: submarines of 1940, roads, flights, formats. */
const OTHERS = [
  'U-23[3-8]|U-\\d{2,3}|M-\\d{2,3}|P-\\d+[A-Z]|P-\\d{1,2}|K-\\d{1,2}',
  '[ABCDEFHJMRSTVXYZ]-\\d',
  'MI-[56]|G-\\d+|MP-3|SA-\\d+K|AS-\\d{3,}|AT-\\d{3,}|EC-\\d{4}|AA-\\d{3,}|NP-\\d+|PT-\\d+|C-\\d{4}',
];
const OTHER = new RegExp(`^(?:${OTHERS.join('|')})$`);

/** Is this word a designation by its form alone? */
export function isDesignation(word: string): boolean {
  return KNOWN.test(word) || (FORM.test(word) && !OTHER.test(word));
}

const UNITS = /^\d+(?:st|nd|rd|th|s|mm|km|kg|m|pm|am|AM|PM|K|bn|B|M|x|G|GB|MB|MHz|GHz|MP|C|F|MW|kW)$/;
const PLAIN_CODE = /^(?:G|P|E|Q|H|FY|COVID|Covid|U|D|O|T|S|UTC|GMT|PM|CO|H5|H1|B)-?\d{1,2}(?:N\d)?$/;

/** Might this word be a code: capitals and digits, and no usual unit? Needs a class noun beside it to count. */
export function isCode(word: string): boolean {
  return (
    word.length >= 2 &&
    word.length <= 12 &&
    /^(?=.*\d)(?=.*[A-Z])[A-Z0-9][A-Za-z0-9]*(?:[-/][A-Za-z0-9]+)*$/.test(word) &&
    !UNITS.test(word) &&
    !PLAIN_CODE.test(word) &&
    !/^(?:COVID|Covid)/.test(word)
  );
}
