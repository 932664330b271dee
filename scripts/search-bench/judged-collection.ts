/**
 * A **judged collection** is a set of documents with questions whose right answers people have judged: Cranfield
 * (aerodynamics, 1966), CISI (library science, 1981) and NPL (electronics, 1970), in the files in which they are
 * handed down. They are no part of this repository.
 *
 * http://ir.dcs.gla.ac.uk/resources/test_collections/
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface JudgedDocument {
  id: string;
  title: string;
  text: string;
}

export interface JudgedQuery {
  text: string;
  /** How good an answer each document is: 1 to 4. Others are none. */
  grades: ReadonlyMap<string, number>;
}

export interface JudgedCollection {
  name: string;
  documents: JudgedDocument[];
  queries: JudgedQuery[];
}

const readers: Record<string, (folder: string) => JudgedCollection> = {
  cran: readCranfield,
  cisi: readCisi,
  npl: readNpl,
};

/** The collections whose files lie below a folder: `cran/`, `cisi/`, `npl/`. */
export function readJudged(data: string): JudgedCollection[] {
  const there = Object.entries(readers).filter(([name]) => existsSync(join(data, name)));
  return there.map(([name, read]) => read(join(data, name)));
}

function readCranfield(folder: string): JudgedCollection {
  const documents = records(folder, 'cran.all.1400').map(({ id, fields }) => {
    const title = fields.T ?? '';
    const text = fields.W ?? '';
    return { id, title, text: text.startsWith(title) ? text.slice(title.length).trim() : text };
  });
  // Judgements count the questions; the ids written before them have gaps.
  const texts = records(folder, 'cran.qry').map(({ fields }) => (fields.W ?? '').replace(/ \.$/, ''));
  const grades = gradesOf(
    linesOf(folder, 'cranqrel').map(([query, document, code]) => [query, document, 5 - Number(code)]),
  );
  return {
    name: 'cran',
    documents,
    queries: queriesOf(
      texts.map((text, at) => [String(at + 1), text]),
      grades,
    ),
  };
}

function readCisi(folder: string): JudgedCollection {
  const documents = records(folder, 'CISI.ALL').map(({ id, fields }) => {
    return { id, title: fields.T ?? '', text: [fields.A, fields.W].filter(Boolean).join('. ') };
  });
  const texts = records(folder, 'CISI.QRY').map(({ id, fields }) => [id, fields.W ?? ''] as const);
  const grades = gradesOf(linesOf(folder, 'CISI.REL').map(([query, document]) => [query, document, 1]));
  return { name: 'cisi', documents, queries: queriesOf(texts, grades) };
}

function readNpl(folder: string): JudgedCollection {
  const documents = blocks(folder, 'doc-text').map(({ id, text }) => {
    return { id, title: text.split(' ').slice(0, 8).join(' '), text };
  });
  const judged = blocks(folder, 'rlv-ass').flatMap(({ id, text }) =>
    text.split(' ').map((document): Judgement => [id, document, 1]),
  );
  const texts = blocks(folder, 'query-text').map(({ id, text }) => [id, text.toLowerCase()] as const);
  return { name: 'npl', documents, queries: queriesOf(texts, gradesOf(judged)) };
}

type Judgement = [query: string | undefined, document: string | undefined, grade: number];

function gradesOf(judgements: readonly Judgement[]): Map<string, Map<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const [query, document, grade] of judgements) {
    if (!query || !document || !(grade > 0 && grade <= 4)) continue;
    grades.set(query, (grades.get(query) ?? new Map()).set(document, grade));
  }
  return grades;
}

function queriesOf(
  texts: readonly (readonly [id: string, text: string])[],
  grades: ReadonlyMap<string, ReadonlyMap<string, number>>,
): JudgedQuery[] {
  return texts.flatMap(([id, text]) => {
    const own = grades.get(id);
    return own ? [{ text, grades: own }] : [];
  });
}

/** Records begin with `.I 12`, their fields with a line such as `.T`. */
function records(folder: string, file: string): { id: string; fields: Record<string, string> }[] {
  const all = textOf(folder, file).split(/^\.I /m).slice(1);
  return all.map((record) => {
    const [id = '', ...parts] = record.split(/^\.([A-Z])[ \t]*$/m);
    const fields: Record<string, string> = {};
    for (let at = 0; at < parts.length; at += 2) fields[parts[at] ?? ''] ??= spaced(parts[at + 1] ?? '');
    return { id: String(Number.parseInt(id, 10)), fields };
  });
}

/** Blocks end with a slash on a line of its own; their first line is the id. */
function blocks(folder: string, file: string): { id: string; text: string }[] {
  const all = textOf(folder, file).split(/^\s*\/\s*$/m);
  return all.flatMap((block) => {
    const [, id, text = ''] = /^\s*(\d+)\s*\n([\s\S]*)$/.exec(block) ?? [];
    return id ? [{ id, text: spaced(text) }] : [];
  });
}

function linesOf(folder: string, file: string): string[][] {
  return textOf(folder, file)
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'latin1').replaceAll('\r', '');
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
