import { describe, expect, test } from 'vitest';
import { mark, marked as unmarked } from '../../text/marked.ts';
import { claimsOf } from './claim.ts';
import { marked, sayingsIn } from './marked.ts';
import type { Saying } from './saying.ts';

const ANN = '[[Ann Lee|person:ann-lee]]';
const BOB = '[[Bob Ray|person:bob-ray]]';
const NATO = '[[NATO|organisation:nato]]';
const ISAF = '[[ISAF|organisation:isaf]]';
const PERU = '[[Peru|place:peru]]';
const CHILE = '[[Chile|place:chile]]';

function sayings(...passages: string[]): { text: string; said: Saying[] } {
  const text = marked(...passages)
    .document.passages.map((passage) => passage.text)
    .join('\n');
  return { text, said: sayingsIn(...passages) };
}

/** Speaker and the sentence with `‸` around each stretch of the speaker’s words. */
function heard(sentence: string): string {
  const { text, said } = sayings(sentence);
  const speakers = [...new Set(said.map(({ speaker, described }) => speaker?.entity.id ?? `“${described}”`))];
  const edges = new Set(said.flatMap(({ content }) => [content.start, content.end]));
  return `${speakers.join(' + ')}: ${mark(text, [...edges])}`;
}

/** The words without the marks of mentions, with `‸` kept. */
function plain(written: string): string {
  return written.replace(/\[\[([^|\]]+)\|[a-z]+:[a-z0-9-]+\]\]/g, '$1');
}

function expectHeard(written: string, speaker: string): void {
  expect(heard(unmarked(written).text)).toBe(`${speaker}: ${plain(written)}`);
}

describe('the words of a person', () => {
  test.each([
    [`‸“We stay here,”‸ said ${ANN}, the commander of ${NATO}.`],
    [`‸“We stay,”‸ ${ANN} said, and ${BOB} left.`],
    [`‸“We stay,”‸ team member ${ANN} told the press, ‸“for good.”‸`],
    [`‸“We stay,”‸ said ${ANN}, ‸“for good.”‸`],
    [`According to ${ANN}, ‸the talks were over by then‸.`],
    [`According to the team’s coach, ${ANN}, ‸the talks were over by then‸.`],
    [`‸The talks were over by then‸, according to curator ${ANN}.`],
    [`In the words of ${ANN}, ‸“it is over and done with.”‸`],
    [`${ANN} told ${NATO} that ‸the talks were over‸.`],
    [`${ANN} told ${BOB} ‸“we are done”‸ and left.`],
    [`${ANN} warned ‸${PERU} against an attack‸.`],
    [`${ANN} told a news conference ‸${PERU} was ready‸.`],
    [`${ANN} told the court ‸the talks were over‸.`],
    [`In a statement, ${ANN} said ‸the talks were over‸.`],
    [`${ANN}, speaking in ${PERU}, said ‸the talks were over‸.`],
    [`${ANN}, director of the [[Institute|organisation:institute]], ${PERU}, said, ‸“We stay here.”‸`],
    [`${ANN}, ${PERU}’s ${NATO} envoy, said ‸the talks were over‸.`],
    [`${ANN} of ${NATO} said ‸the talks were over‸.`],
    [`${ANN}’s statement added, ‸“We stay here.”‸`],
    [`‸The talks, ${ANN} said, were over by then‸.`],
    [`A medic, ${ANN}, was quoted as saying ‸“We stay here.”‸`],
    [`Local media quote ${ANN} as saying ‸the talks are over‸.`],
    [`${ANN}, who says ‸she will run for office‸, is set to stand trial.`],
    [`${NATO} has issued nothing, but ${ANN} has issued a new warning that ‸it will respond‸.`],
    [`It was praised by ${ANN} as ‸“a friend of all”‸.`],
    [`‸“We stay here.”‸ — ${ANN}`],
    [`‸“We stay here,”‸ as ${ANN} put it.`],
    [`${ANN} wrote: ‸«We stay here.»‸`],
    [`${ANN} wrote: ‸„We stay here.“‸`],
    [`‸'We stay here,'‸ said ${ANN}.`],
    [`${ANN} said, ‸“Bob told me: ‘Go home now.’ I went.”‸`],
    [`${ANN} is urging ‸both sides to return to the talks‸.`],
    [`${ANN} denies ‸the charges‸.`],
    [`${PERU} waited, with ${ANN} saying: ‸“It is late.”‸`],
  ])('are found in %s', (written) => {
    expectHeard(written, 'ann-lee');
  });
});

describe('the words of a body', () => {
  test.each([
    [`${NATO} said in a statement ‸it had agreed to all of it‸.`],
    [`A spokesman for ${NATO} said ‸the talks were over‸.`],
    [`A senior ${NATO} official said ‸the talks were over‸.`],
    [`The Brussels-based ${NATO} said ‸the talks were over‸.`],
    [`A ${NATO} statement said ‸the talks were over‸.`],
    [`${NATO} rejected ‸the report‸, saying ‸it was wrong in all its parts‸.`],
    [`But ${NATO} has resisted, saying ‸its plans are peaceful‸.`],
    [`${NATO} agreed to the talks in May, but has insisted ‸the move is temporary‸.`],
    [`According to a report by ${NATO}, ‸two ships were hit‸.`],
    [`${PERU}’s ${NATO} urged ‸all sides to keep their word‸.`],
    [`${NATO} says ‸at least ten ships left the port‸.`],
    [`${NATO} released a statement Friday saying ‸it was ready‸.`],
    [`The ${NATO} letter reads ‸“we stay here”‸.`],
  ])('are found in %s', (written) => {
    expectHeard(written, 'nato');
  });

  test('are those of whom the spokesman speaks for, not of who leads it', () => {
    expectHeard(`A spokesman for the ${NATO}-led ${ISAF} told reporters that ‸the attack was over‸.`, 'isaf');
  });
  test('a neighbour in an apposition', () => {
    expectHeard(`Chile's rival, neighboring ${PERU}, said ‸it fired a missile‸.`, 'peru');
  });
  test('are not those of the last name in a list of places', () => {
    expect(sayings(`Most people in ${CHILE} and ${PERU} said it was right.`).said).toEqual([]);
  });
  test('“it” is the body that spoke last', () => {
    const { said } = sayings(`“We stay here,” said ${NATO}. “It is late,” it added.`);
    expect(said.map(({ speaker }) => speaker?.entity.id)).toEqual(['nato', 'nato']);
  });
});

describe('nobody who is named', () => {
  test.each([
    ['A senior official said ‸the talks were over‸.', '“A senior official”'],
    [`A senior official in ${PERU} said ‸the talks were over‸.`, `“A senior official in Peru”`],
    [`A spokesman for ${ANN} said ‸the talks were over‸.`, undefined],
    ['Officials said Thursday ‸the panel will meet again‸.', '“Officials”'],
  ])('speaks in %s', (written, described) => {
    const { said } = sayings(unmarked(written).text);
    expect(said.every(({ speaker }) => speaker === undefined)).toBe(true);
    if (described) expectHeard(written, described);
  });

  test('leaves facts to the source, with the words for who said them', () => {
    const { document, resolution } = marked(`A senior official said there were 300 troops in ${PERU}.`);
    const [fact] = claimsOf({ document, resolution, sourceId: 's' });
    expect(fact?.claim.by).toBeUndefined();
    expect(fact?.claim.note).toBe('Said by “A senior official”; no name is given.');
  });

  test('speaks in quotation marks that only name or doubt something', () => {
    for (const sentence of [
      `${ANN} saw the “Robogee” and the “Hope” at the fair.`,
      `${ANN} wrote “Silent Witness of a General” about his time there.`,
      `Neither ${BOB} nor ${ANN} said the talks were over.`,
      `If ${ANN} said that, it would be wrong.`,
      `${ANN} did not say whether the talks were over.`,
      `In his book “The Long War”, ${ANN} turned to Peru.`,
      `He met ${ANN} under what he called the “old” rule.`,
      `Another change according to the paper would have kept President ${ANN} from office.`,
    ])
      expect(sayings(sentence).said.filter(({ speaker }) => speaker)).toEqual([]);
  });

  test('speaks where only a thing is announced or explained', () => {
    expect(sayings(`${ANN} announced the start of a new body with 89 members.`).said).toEqual([]);
    expect(sayings(`${ANN} explained the causes of his decisions.`).said).toEqual([]);
  });
});

describe('a quotation without an attribution', () => {
  test('is that of the person quoted in the passage before', () => {
    const { said } = sayings(`“We stay here,” ${ANN} said.`, '“And then we go home for good.”');
    expect(said.map(({ speaker }) => speaker?.entity.id)).toEqual(['ann-lee', 'ann-lee']);
  });
  test('is nobody’s when the narrator has spoken in between', () => {
    const { said } = sayings(
      `“We stay here,” ${ANN} said.`,
      'The talks began in May.',
      '“Go home for good.”',
    );
    expect(said).toHaveLength(1);
  });
  test('goes on behind a caption when it was left open', () => {
    const { said } = sayings(`${ANN} said: “We stay here.`, 'Ships in the port.', '“And then we go home.”');
    expect(said.map(({ speaker }) => speaker?.entity.id)).toEqual(['ann-lee', 'ann-lee']);
  });
  test('goes on in a passage that only closes it', () => {
    const { said } = sayings(`${ANN} said, "We stay here.`, 'And then we go home." He left.');
    expect(said.map(({ speaker }) => speaker?.entity.id)).toEqual(['ann-lee', 'ann-lee']);
  });
  test('follows a colon as a block without quotation marks', () => {
    const { said } = sayings(
      `${ANN} said:`,
      'The talks were long. I thank all who came.',
      'The port is blue.',
    );
    expect(said.map(({ speaker }) => speaker?.entity.id)).toEqual(['ann-lee', 'ann-lee']);
  });
});

test('a name that stands for a country in this use is said to be worked out', () => {
  const input = marked('[[Lima|place:peru]] said the talks were over.');
  const [peru] = input.resolution.entities;
  if (peru) {
    peru.name = 'Peru';
    for (const mention of peru.mentions) mention.metonym = true;
  }
  const [said] = claimsOf({ ...input, sourceId: 's' });
  expect(said?.claim).toMatchObject({ by: 'peru', derived: '“Lima” stands for Peru here' });
});
