/**
 * The **class** of a piece of equipment, as the word beside its name says: "Falcon missiles", "the frigate Falcon".
 */
import type { Around } from './around.ts';

const families: Readonly<Record<string, string>> = {
  aircraft:
    'fighter bomber airliner aircraft airplane plane jet fighter-jet warplane trainer transporter attack-aircraft transport-aircraft patrol-aircraft interceptor glider',
  helicopter: 'helicopter chopper gunship',
  drone: 'drone uav',
  missile:
    'missile rocket torpedo ballistic-missile cruise-missile anti-ship-missile anti-tank-missile air-to-air-missile air-to-surface-missile air-defence rocket-artillery icbm interceptor-missile',
  vehicle: 'tank vehicle truck car carrier apc ifv armoured-vehicle jeep lorry bulldozer mrap',
  gun: 'gun howitzer mortar cannon rifle pistol carbine small-arm artillery machine-gun revolver',
  ship: 'ship frigate destroyer corvette submarine cruiser warship boat vessel ship-class minesweeper battleship trawler ferry yacht',
  space: 'satellite spacecraft rocket-launcher space probe orbiter',
  electronics: 'radar sonar radio jammer electronics',
};

const familyOf = new Map(
  Object.entries(families).flatMap(([family, words]) =>
    words.split(' ').map((word) => [word, family] as const),
  ),
);

/** Families of which one word may mean the other: a drone is an aircraft, a tank has a gun. */
const NEAR: readonly string[] = [
  'aircraft drone',
  'aircraft helicopter',
  'vehicle gun',
  'missile space',
  'missile gun',
  'ship vehicle',
];

export function familyOfClass(word: string): string | undefined {
  const plain = word.toLowerCase().replace(/s$/, '');
  return (
    familyOf.get(word.toLowerCase()) ?? familyOf.get(plain) ?? familyOf.get(plain.split(/[- ]/).at(-1) ?? '')
  );
}

/** May both be said of one thing? */
export function areNear(one: string, other: string): boolean {
  return one === other || NEAR.includes(`${one} ${other}`) || NEAR.includes(`${other} ${one}`);
}

const BEFORE = /(?:^|[^\p{L}])([\p{Ll}-]+) $/u;

/** Families, each with the word that says so. */
export function classesBeside(around: readonly Around[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { before, after } of around)
    for (const word of [...wordsBehind(after), BEFORE.exec(before)?.[1] ?? '']) {
      const family = familyOfClass(word);
      if (family) found.set(family, word);
    }
  return found;
}

/** The words behind, up to the first noun of a class: "Falcon light business jets". */
function wordsBehind(after: string): string[] {
  const words = /^(?: [\p{Ll}-]+){1,3}/u.exec(after)?.[0].trim().split(' ') ?? [];
  const stop = words.findIndex((word) =>
    /^(?:and|or|in|on|at|of|to|with|from|by|is|was|were|are|has|had|that|which|for|hit|struck|near)$/.test(
      word,
    ),
  );
  const own = stop < 0 ? words : words.slice(0, stop);
  const first = own.findIndex((word) => familyOfClass(word) !== undefined);
  return first < 0 ? [] : own.slice(first, first + 1);
}
