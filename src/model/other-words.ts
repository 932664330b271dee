/**
 * **Other words** are those that people have for a field or a choice of ours: good to ask with, never certain.
 */

/** Other words for our fields. */
export const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['alias', ['aliases']],
  ['author', ['by']],
  ['body', ['text']],
  ['category', ['categories']],
  ['citation', ['cite']],
  ['citations', ['cite']],
  ['date', ['published', 'when', 'asOf']],
  ['description', ['summary']],
  ['label', ['name', 'title']],
  ['lang', ['language']],
  ['link', ['url']],
  ['name', ['title']],
  ['quotation', ['quote']],
  ['reference', ['cite']],
  ['references', ['cite']],
  ['sources', ['cite']],
  ['speaker', ['by']],
  ['statements', ['claims']],
  ['tags', ['categories']],
  ['target', ['object']],
  ['title', ['name']],
  ['type', ['kind', 'property']],
]);

/** Other words for our choices: of properties, modalities, voices and kinds. */
export const OTHER_CHOICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['article', ['news']],
  ['description', ['described']],
  ['indirect', ['reported']],
  ['interview', ['transcript']],
  ['likely', ['expected']],
  ['occupation', ['role']],
  ['paraphrased', ['reported']],
  ['position', ['role']],
  ['probable', ['expected']],
  ['quoted', ['direct']],
  ['rumoured', ['alleged']],
  ['speech', ['transcript', 'statement']],
  ['summary', ['digest']],
]);
