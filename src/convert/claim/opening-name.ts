/**
 * An **opening name** is the subject of an article written in capitals, "ANNA LEEVI (born 1950) is a …", which
 * finders of names may miss: it means the person whom the text goes on to call by a part of it.
 */
import type { ResolvedEntity } from '../mention.ts';
import type { Named } from './mask.ts';
import type { Scene } from './scene.ts';

const OPENING = /^(\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]*){1,4})(?= \([^()]*\)| (?:is|was|,))/u;

/** The subject of the first sentence, where no mention begins the text already. */
export function openingName(scene: Scene): Named | undefined {
  const [first] = scene.lines;
  if (!first || first.named.some(({ start }) => start <= first.span.start + 4)) return undefined;
  const surface = OPENING.exec(first.masked.passage.slice(first.span.start, first.span.end))?.[1];
  const words = new Set(surface?.split(' ').map(plain));
  const bearers = [...scene.entities.values()].filter((one) => isCalledBy(one, words));
  const [entity] = bearers;
  if (surface === undefined || !entity || bearers.length > 1) return undefined;
  return { entity, start: first.span.start, end: first.span.start + surface.length, surface };
}

/** A person named at least twice, every word of whose name stands in the opening. */
function isCalledBy({ kind, name, mentions }: ResolvedEntity, words: ReadonlySet<string>): boolean {
  return kind === 'person' && mentions.length > 1 && name.split(' ').every((word) => words.has(plain(word)));
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFKD').replace(/\P{L}/gu, '');
}
