/**
 * A word as it is **spoken** is a sign for each of its sounds, whichever language's spelling it follows: `reagan`,
 * `reygan` → `regan`; `schoigu`, `shoygu` → `Sogu`. Letters that languages read differently have signs of their own:
 * `C` is `ch`, `G` is `g` before `e` and `i`, `q` is `q` and `j` is `j`.
 */

/** In turn; what is a capital is not looked at again. */
const SOUNDS: readonly [RegExp, string][] = [
  [/^kn|^pn/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'v'],
  [/^ps/, 's'],
  [/mb$/, 'm'],
  [/gh(?=t|$)/g, ''],
  [/ng(?![aeiouy])/g, 'n'],
  [/ph/g, 'f'],
  [/sch?tsch|s?h?chtch|szcz|shch|sjtsj|sjtj|scs/g, 'S'],
  [/tsch|tch|tsj|tsh|cz|tj(?=[aeiouy])/g, 'C'],
  [/dzh|dsch|dzj|dj|tsz|dg(?=[eiy])/g, 'Z'],
  [/sch|sh|sz|sj/g, 'S'],
  [/zh|zs|zj|rz(?=[aeiouy])/g, 'Z'],
  [/ch(?=[rl])/g, 'k'],
  [/ch/g, 'C'],
  [/^ij(?=[aeou])/, 'j'],
  [/^x/, 'S'],
  [/x/g, 'ks'],
  [/ts|tz|dz|zz|c(?=[eiy])|(?<=i)c$/g, 'z'],
  [/kh/g, 'h'],
  [/ck|c|qu/g, 'k'],
  [/gu(?=[eiy])/g, 'g'],
  [/g(?=[eiy])/g, 'G'],
  [/(?<=[^aeiouy])h|h$/g, ''],
  [/(?<=[aeiouy])j(?![aeiouy])/g, 'y'],
  [/^o?u(?=[aeio])/, 'v'],
  [/[aoe][uw](?![aeiouy])|oe|oo/g, 'u'],
  [/w/g, 'v'],
  [/[ae]+[iy]+|e[ae]+|[iy]+e+/g, 'e'],
  [/[iy]+(?=[aou])/g, ''],
  [/y/g, 'i'],
  [/([aeiou])[aeiou]+/g, '$1'],
  [/(.)\1+/g, '$1'],
];

/** @param word Folded, in Latin letters. */
export function spoken(word: string): string {
  return SOUNDS.reduce((rest, [letters, sound]) => rest.replace(letters, sound), word);
}
