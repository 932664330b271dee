import { expect, test } from 'vitest';
import { recognise } from '../src/convert/recognise/recognise.ts';
import { filesOf, folderOf, run } from './command-run.ts';

const GERMAN = `Minister erklärt das Ende der Übung

Verteidigungsminister Tomas Vrellin sagte am Montag in Oslo, dass mehr als 1.200 Soldaten die Fähren bewachen werden
und die NATO nicht beteiligt ist.
`;

test('a document in another language becomes a source and nothing else, and the command says why', () => {
  const content = folderOf({});
  const inbox = folderOf({ 'fähren.txt': GERMAN });
  const { code, stderr } = run('convert', ['--content', content, inbox]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/fähren\.txt: The text is in German: it can be cited, but names and claims/);
  const files = filesOf(content);
  expect(Object.keys(files).filter((path) => path.endsWith('.mdx'))).toEqual([
    'sources/minister-erklart-das-ende-der-ubung.mdx',
  ]);
  expect(Object.values(files).join('\n')).toMatch(/^language: de$[\s\S]*^note: "The text is in German/m);
});

test('no mention is looked for in it', () => {
  const document = {
    title: 'T',
    passages: [{ text: 'Tomas Vrellin sagte das.', heading: false }],
    stated: {},
    language: 'de-AT',
  };
  const nothing = { identity: { sameAs: [], notSameAs: [], notAnEntity: [] } };
  expect(recognise({ document, ...nothing } as unknown as Parameters<typeof recognise>[0])).toEqual([]);
});
