/**
 * Words **spelled alike** are one name put into Latin letters in two ways: "Zelensky" and "Zelenskiy",
 * "Mohammed" and "Muhammad".
 */

/** What is written in several ways, and the one way taken for all. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/(?:skyy|skiy|skij|skii|ski|skyi|skyj|sky)$/, 'ski'],
  [/(?:ii|iy|yy|yi|ij|ey|ei|ie|y|j)$/, 'i'],
  [/(?:eff|ov|off)$/, 'ov'],
  [/^ye/, 'e'],
  [/kh/g, 'h'],
  [/(?:tch|tsch|č)/g, 'ch'],
  [/dzh/g, 'j'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/q|ck/g, 'k'],
  [/ee/g, 'i'],
  [/['ʼ’-]/g, ''],
  [/y|j/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** The key that spellings of one name share. */
export function spellingKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = WAYS.reduce((spelling, [way, one]) => spelling.replace(way, one), word);
  if (keys.size >= AT_HAND) keys.clear();
  keys.set(word, key);
  return key;
}

/** Keys of words that were asked for: every short name is held against every name of a book. */
const keys = new Map<string, string>();
const AT_HAND = 50_000;

/** Given names that are one name in several languages or in short. */
const FORMS: readonly string[] = [
  'vladimir volodymyr uladzimir wladimir',
  'alexander aleksandr oleksandr aliaksandr alyaksandr alex aleksander sasha',
  'sergei sergey serhiy serhii siarhei sergej',
  'dmitry dmitri dmytro dzmitry dmitriy dimitri',
  'nikolai nikolay mykola mikalai nicholas nick',
  'andrei andrey andriy andrii andrew andy',
  'mikhail mykhailo mihail michael mike mick',
  'yevgeny evgeny yevhen evgeni yevgeniy evgeniy eugene',
  'alexei alexey aleksei aleksey oleksiy oleksii',
  'pavel pavlo paul',
  'viktor victor',
  'petro pyotr petr peter pete',
  'yuri yuriy yurii iurii yury',
  'igor ihor',
  'valery valeriy valerii valeri valeriy',
  'oleg oleh',
  'mohammed muhammad mohammad mohamed muhammed mohamad muhamad mehmed',
  'ahmed ahmad',
  'hussein hussain husain hossein husayn',
  'hassan hasan',
  'osama usama',
  'yusuf yousef youssef yousuf joseph',
  'william bill will billy',
  'robert bob rob bobby',
  'richard rick dick',
  'james jim jimmy',
  'joseph joe',
  'thomas tom tommy',
  'david dave',
  'daniel dan danny',
  'edward ed ted',
  'anthony tony antony',
  'stephen steven steve',
  'christopher chris',
  'elizabeth liz beth',
  'katherine kate kathy catherine',
  'charles chuck charlie',
  'benjamin ben',
  'samuel sam',
  'gregory greg',
  'jeffrey jeff geoffrey geoff',
  'kenneth ken',
  'matthew matt',
  'patrick pat',
  'philip phil phillip',
  'ronald ron',
  'timothy tim',
  'donald don',
  'douglas doug',
  'frederick fred',
  'gerald jerry gerry',
  'lawrence larry laurence',
  'leonard len',
  'raymond ray',
  'walter walt',
  'susan sue',
  'margaret maggie',
  'deborah debbie',
  'jacob jake',
  'zachary zach zakhary',
];
const formOf = new Map<string, number[]>();
for (const [at, names] of FORMS.entries())
  for (const name of names.split(' ')) formOf.set(name, [...(formOf.get(name) ?? []), at]);

/** May two given names be one: the same spelling, a short form, or the form of another language? */
export function sameGivenName(one: string, other: string): boolean {
  if (one === other || spellingKey(one) === spellingKey(other) || differInOneVowel(one, other)) return true;
  const forms = formOf.get(other) ?? [];
  return (formOf.get(one) ?? []).some((form) => forms.includes(form));
}

const LONG_ENOUGH = 6;

/** "Kristin" and "Kristen": a slip or another spelling; at the end a vowel tells women from men. */
function differInOneVowel(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < LONG_ENOUGH) return false;
  const differing = [...one].flatMap((letter, at) => (letter === other[at] ? [] : at));
  const [at = one.length, another] = differing;
  return another === undefined && at < one.length - 1 && /[aeiou]{2}/.test(`${one[at]}${other[at]}`);
}

/** May two surnames be one? Short words are compared letter by letter. */
export function sameSurname(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) > 4 && spellingKey(one) === spellingKey(other));
}
