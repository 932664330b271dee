/**
 * What a **rule** looks for, in words: rules are named after the shape of the sentences they read, such as
 * `person, post`.
 */

/** What stands for a kind of words in the name of a rule. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\bpersons?\b/, '“person” is the name of a person'],
  [/\bposts?\b/, '“post” an office'],
  [/\brank\b/, '“rank” a military rank'],
  [/\bbody\b|\bbody’s\b/, '“body” the name of an organisation or a country'],
  [/\borganisation\b/, '“organisation” the name of an organisation'],
  [/\bunits?\b/, '“unit” a military unit'],
  [/\bequipment\b/, '“equipment” the name of a piece of equipment'],
  [/\bplace\b/, '“place” the name of a place'],
  [/\bcountry\b|\bcountry’s\b/, '“country” the name of a country'],
  [/\btown\b/, '“town” the name of a town'],
  [/\bevent\b/, '“event” the words of an event'],
  [/\bnationality\b/, '“nationality” a word such as “Belgian”'],
  [/\bname\b/, '“name” any name'],
  [/\bnouns?\b/, '“noun” a word for a kind of thing'],
];

const WHOLE: Readonly<Record<string, string>> = {
  said: 'words that somebody is said to have said, with a verb of speech',
  model: 'nothing of its own: a language model proposed the claim, and its quotation was verified',
  counterpart: 'two people of whom one is called the counterpart of the other',
  became: 'an organisation that became another',
};

/** “words of the shape “person, post”, where “person” is the name of a person and “post” an office” */
export function ruleInWords(rule: string): string {
  const known = WHOLE[rule];
  if (known !== undefined) return known;
  const parts = PARTS.flatMap(([word, meaning]) => (word.test(rule) ? [meaning] : []));
  const shape = `words of the shape “${rule}”`;
  if (parts.length === 0) return shape;
  const [last = ''] = parts.slice(-1);
  const first = parts.slice(0, -1).join(', ');
  return `${shape}, where ${first ? `${first} and ${last}` : last}`;
}
