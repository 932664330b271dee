/**
 * **Absent queries** hold a word that stands nowhere, and is not near any word that does: whatever is shown
 * for it must say so.
 */
import { distance } from 'fastest-levenshtein';
import type { Chance } from './chance.ts';
import type { Collection } from './collection.ts';
import type { Query } from './query.ts';
import { multiwordQueries } from './text-queries.ts';

/** A word that begins like a held one may be another form of it. */
const STEM = 5;
/** So many letters may differ in a slip. */
const SLIP = 2;
const SYLLABLES =
  'bra cle dro fne gul hib jor kem lup mox nag pim quo rud sib tov ulk vaz wem xul yag zep'.split(' ');
const ENDINGS = 'dle fing gorn hask ject lumb mert nock pard quin rolt stam thew vond'.split(' ');
/** Real words that are rare in texts of the world's affairs; those that the content holds are left out. */
const REAL =
  'aardvark abacus accordion archipelago asparagus avocado badminton bagpipes bassoon begonia blancmange boomerang broccoli budgerigar butterscotch cappuccino caramel castanets caterpillar centipede chamomile chandelier chinchilla chrysanthemum clarinet cockatoo croissant crocodile daffodil dandelion didgeridoo dragonfly echidna eggplant escalator fandango flamingo foxglove gazebo geranium gingerbread glockenspiel gorgonzola guacamole harpsichord hedgehog hibiscus honeysuckle hummingbird hydrangea jellyfish kaleidoscope kangaroo ladybird lasagne lavender lemonade lollipop macaroni magnolia mandolin marmalade marshmallow marzipan mayonnaise meringue metronome mistletoe narwhal nightingale nutcracker octopus origami ostrich oyster pancake papaya parakeet parsnip pavlova peppermint persimmon piccolo pistachio platypus porcupine pumpernickel quesadilla ravioli rhododendron rhubarb sarsaparilla saxophone snapdragon snowdrop sorbet spaghetti sunflower tambourine tangerine tarantula tiramisu toboggan trombone ukulele vermicelli viola wallaby walrus watermelon xylophone yodelling zucchini'.split(
    ' ',
  );

export function absentQueries(collection: Collection, chance: Chance, wanted: number): Query[] {
  return absentWords(collection, chance, wanted).map((text) => ({
    kind: 'absent',
    text,
    right: [],
    absent: [text],
  }));
}

/** Words that stand together somewhere, and one that stands nowhere. */
export function absentAmongQueries(collection: Collection, chance: Chance, wanted: number): Query[] {
  const known = multiwordQueries(collection, chance, wanted);
  const words = absentWords(collection, chance, known.length);
  return known.slice(0, words.length).map(({ text }, at) => {
    const absent = words[at] as string;
    return {
      kind: 'absent-among',
      text: chance.next() < 0.5 ? `${text} ${absent}` : `${absent} ${text}`,
      right: [],
      absent: [absent],
    };
  });
}

function absentWords(collection: Collection, chance: Chance, wanted: number): string[] {
  const near = nearness([...collection.frequency.keys()]);
  const words = new Set(chance.shuffled(REAL).filter((word) => !near(word)));
  for (let tries = 0; words.size < wanted && tries < wanted * 50; tries++) {
    const made = chance.pick(SYLLABLES) + chance.pick(SYLLABLES) + chance.pick(ENDINGS);
    if (!near(made)) words.add(made);
  }
  return [...words].slice(0, wanted);
}

/** Whether a word is a held one, another form of one, or a slip away from one. */
function nearness(held: readonly string[]): (word: string) => boolean {
  const stems = new Set(held.map((word) => word.slice(0, STEM)));
  return (word) =>
    stems.has(word.slice(0, STEM)) ||
    held.some((one) => Math.abs(one.length - word.length) <= SLIP && distance(one, word) <= SLIP);
}
