import { describe, expect, test } from 'vitest';
import { marked, told } from './marked.ts';
import { sayingsOf } from './saying.ts';
import { sceneOf } from './scene.ts';

const transcript = [
  'Brig. Gen. [[Pat Ryder|person:pat-ryder]]: Good afternoon, everyone.',
  'Q: Can you confirm that the [[UK|place:united-kingdom]] sends tanks?',
  'GEN. [[RYDER|person:pat-ryder]]: I can confirm that [[Ukraine|place:ukraine]] downed the missile. Thank you all very much for coming.',
  'We are not planning to send [[ATACMS|equipment:atacms]] at this time.',
  'Q: And [[Poland|place:poland]] gets nothing from the package?',
  'GEN. [[RYDER|person:pat-ryder]]: [[Poland|place:poland]] is a valued ally.',
];

describe('turns of a transcript', () => {
  const claims = told(...transcript).filter((line) => line.includes(' said '));
  test('are said by whom the label names, until the next label', () => {
    expect(claims).toEqual([
      'pat-ryder said · by pat-ryder “I can confirm that Ukraine downed the missile.”',
      'pat-ryder said · by pat-ryder “We are not planning to send ATACMS at this time.”',
      'pat-ryder said · by pat-ryder “Poland is a valued ally.”',
    ]);
  });
  test('need more than one label in the document', () => {
    expect(
      told('[[Ann Lee|person:ann-lee]]: [[Poland|place:poland]] is an ally of ours and a friend.'),
    ).toEqual([]);
  });
});

describe('the label of a turn', () => {
  const LEE = '[[Ann Lee|person:ann-lee]]';
  const by = (title: string, ...passages: string[]) => {
    const { document, resolution } = marked(...passages);
    document.title = title;
    return sayingsOf(sceneOf(document, resolution), []).map(({ speaker }) => speaker?.entity.id);
  };
  const long = 'The talks were long and they were hard.';

  test('may be initials', () => {
    expect(
      by('Talk', `We met ${LEE} in May.`, `AL: ${long}`, `AL: ${long} Yes.`, `AL: ${long} No.`),
    ).toContain('ann-lee');
  });
  test('may be a surname in capitals that nothing else marks', () => {
    expect(
      by('Talk', `We met ${LEE} in May.`, `LEE: ${long}`, `LEE: ${long} Yes.`, `LEE: ${long} No.`),
    ).toContain('ann-lee');
  });
  test('“A” is the one person whom the title names', () => {
    const passages = [
      `We met ${LEE} in May.`,
      `Q: How was it?`,
      `A: ${long}`,
      `A: ${long} Yes.`,
      `A: ${long} No.`,
    ];
    expect(by('Interview with Ann Lee', ...passages).filter((id) => id === 'ann-lee')).toHaveLength(3);
    expect(by('An interview', ...passages)).toEqual([]);
  });
  test('“he” in a turn is the one other person whom the turn has named', () => {
    const BOB = '[[Bob Ray|person:bob-ray]]';
    const turns = [
      `AL: I met ${BOB} in May. He said the talks were over.`,
      `AL: ${long} Yes.`,
      `AL: ${long} No.`,
    ];
    expect(by('Talk', `We met ${LEE} in May.`, ...turns)).toContain('bob-ray');
  });
});

describe('a document that one person says', () => {
  const LEE = '[[Ann Lee|person:ann-lee]]';
  const speech = ['I thank all who came today to this hall.', 'We have a plan for the port.'];
  const by = (...passages: string[]) => {
    const { document, resolution } = marked(...passages);
    return sayingsOf(sceneOf(document, resolution), []).map(({ speaker }) => speaker?.entity.id);
  };
  test.each([
    [`Statement by Secretary of Defense ${LEE} on the port`],
    [`Remarks by ${LEE}`],
    [`Secretary ${LEE}’s opening address to the congress`],
  ])('is all theirs: %s', (title) => {
    expect(by(title, ...speech)).toEqual(['ann-lee', 'ann-lee']);
  });
  test('may be announced by the title alone', () => {
    const { document, resolution } = marked(...speech, `Signed, ${LEE}`);
    document.title = 'Speech by Ann Lee at the port';
    expect(sayingsOf(sceneOf(document, resolution), [])[0]?.speaker?.entity.id).toBe('ann-lee');
  });
  test('is not when nobody in it says “I” or “we”', () => {
    expect(by(`Statement by ${LEE}`, 'The talks were long.', 'The port is blue and old.')).toEqual([]);
  });
  test('is not when the headline only names somebody', () => {
    expect(by(`${LEE} opens the port`, ...speech)).toEqual([]);
  });
});
