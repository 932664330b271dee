/**
 * A **walk of life** is the sort of work that an office or occupation belongs to. People of one name are seldom
 * at home in two that lie far apart; politics, arms, law, letters and business lie close together.
 */

const walks: Readonly<Record<string, string>> = {
  public:
    'president premier chancellor minister secretary undersecretary ambassador envoy diplomat governor mayor senator congressman ' +
    'lawmaker legislator councillor deputy representative leader head chief chairman chair director commissioner administrator ' +
    'spokesman adviser king queen prince princess emperor emir sultan general admiral colonel major captain lieutenant sergeant ' +
    'commander marshal brigadier commodore corporal private soldier pilot officer judge justice prosecutor attorney lawyer ' +
    'sheriff inspector detective constable journalist reporter correspondent editor writer author historian analyst economist ' +
    'professor scholar lecturer rector businessman banker executive founder manager politician official activist negotiator ' +
    'aide strategist dissident warlord rebel consul delegate speaker commandant coordinator dictator ruler treasurer',
  stage:
    'actor actress singer musician composer painter sculptor dancer comedian guitarist drummer pianist violinist filmmaker ' +
    'conductor rapper model designer photographer choreographer illustrator magician soprano tenor',
  sport:
    'footballer player striker goalkeeper midfielder defender cricketer boxer wrestler swimmer sprinter cyclist golfer jockey ' +
    'skier skater rower gymnast athlete coach referee umpire quarterback pitcher batsman',
  trade:
    'plumber baker farmer teacher nurse driver carpenter electrician shopkeeper mechanic waiter waitress barber hairdresser ' +
    'fisherman butcher gardener cook chef tailor welder bricklayer builder miner clerk cashier postman librarian cleaner ' +
    'student schoolboy schoolgirl pensioner janitor florist potter blacksmith locksmith roofer beekeeper shepherd innkeeper grocer',
  faith:
    'bishop archbishop cardinal priest pastor imam rabbi monk nun abbot vicar chaplain missionary mullah ayatollah patriarch',
  healing:
    'surgeon physician dentist veterinarian pharmacist midwife paediatrician psychiatrist cardiologist',
  science:
    'physicist chemist biologist astronomer botanist geologist mathematician zoologist archaeologist engineer entomologist',
};

const walkOf = new Map(
  Object.entries(walks).flatMap(([walk, heads]) => heads.split(' ').map((head) => [head, walk] as const)),
);

/** @param head Last word of an office, in small letters: "minister". Nothing for a word that is none. */
export function walkOfLife(head: string): string | undefined {
  return walkOf.get(head);
}
