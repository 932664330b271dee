/**
 * The **classes** of equipment that the catalogue tells apart.
 */
const CLASSES = [
  // aircraft
  'fighter',
  'bomber',
  'attack-aircraft',
  'transport-aircraft', // tankers, too
  'patrol-aircraft', // reconnaissance, early warning and electronic warfare, too
  'trainer',
  'airliner',
  'aircraft', // all others: experimental, airships
  'helicopter', // tilt rotors are aircraft
  'drone', // flying or not; loitering munitions, too
  // missiles and what is dropped or laid
  'ballistic-missile',
  'cruise-missile',
  'anti-ship-missile',
  'anti-tank-missile',
  'air-to-air-missile',
  'air-to-surface-missile',
  'air-defence', // systems, missiles and guns
  'bomb', // warheads, too
  'mine',
  'torpedo',
  // on land
  'tank',
  'armoured-vehicle',
  'vehicle', // trucks, engineering vehicles, command posts
  'artillery', // guns, howitzers, mortars
  'rocket-artillery',
  'small-arm', // what one person carries, grenade launchers included
  // at sea
  'ship',
  'ship-class', // submarines, too
  'electronics', // radars, jammers, radios
  'space', // launchers, spacecraft, satellites
] as const;

export type EquipmentClass = (typeof CLASSES)[number];

const known: ReadonlySet<string> = new Set(CLASSES);

export function isEquipmentClass(word: string): word is EquipmentClass {
  return known.has(word);
}
