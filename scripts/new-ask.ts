/**
 * To **ask** is to read answers from a terminal, or from a pipe, one a line. Whoever stops before the last answer has
 * changed nothing.
 */
import { createInterface } from 'node:readline';
import type { Kind } from '../src/model/kind.ts';
import { slug, UNTITLED } from '../src/text/slug.ts';
import { idOf, kindOf, kinds, noKind, type Options, tidy } from './new-options.ts';

/** Ctrl-C, Ctrl-D, or the pipe has ended. */
export class Stopped extends Error {
  override name = 'Stopped';
}

export interface Answers {
  ask: (question: string) => Promise<string>;
  close: () => void;
}

export function openAnswers(): Answers {
  const { stdin: input, stderr: output } = process;
  const lines = createInterface({ input, output, terminal: input.isTTY === true });
  lines.on('SIGINT', () => lines.close());
  const answers = lines[Symbol.asyncIterator]();
  return {
    async ask(question) {
      output.write(question);
      const { value, done } = await answers.next();
      if (done) throw new Stopped();
      if (!input.isTTY) output.write('\n');
      return tidy(String(value));
    },
    close: () => lines.close(),
  };
}

/** The words and options that somebody might have written, asked for one by one. */
export async function askAll({ ask }: Answers, options: Options): Promise<string[]> {
  console.error('A new page. Enter leaves out what is in (brackets); Ctrl-C stops, and nothing is written.');
  const kind = await until(
    () => ask(`Kind (one of ${kinds.join(', ')}): `),
    (words) => (kindOf(words) ? undefined : noKind(words)),
  );
  const source = kindOf(kind) === 'source';
  const name = await until(
    () => ask(source ? 'Title: ' : 'Name, as it is most often written: '),
    (words) => (words === '' ? 'Unexpected empty line, expected a name.' : undefined),
  );
  if (idOf(name) !== slug(name) || idOf(name) === UNTITLED) options.id ??= await askId(ask, idOf(name));
  await askMore(ask, kindOf(kind) ?? 'person', options);
  return [kind, name];
}

/** @param guess Name in Latin letters, which may not be what people write. */
async function askId(ask: Answers['ask'], guess: string): Promise<string> {
  const isGuess = guess !== UNTITLED;
  const question = isGuess
    ? `(Its address, unless it is ${guess}): `
    : 'Its address, in Latin letters, digits and hyphens: ';
  const words = await until(
    () => ask(question),
    (id) =>
      (id === '' && isGuess) || (id !== '' && slug(id) === id)
        ? undefined
        : `Unexpected "${id}", expected an address such as kyiv.`,
  );
  return words || guess;
}

async function askMore(ask: Answers['ask'], kind: Kind, options: Options): Promise<void> {
  const lacking = async (
    field: 'summary' | 'url' | 'publisher' | 'published',
    question: string,
  ): Promise<void> => {
    if (options[field] !== undefined) return;
    const words = await ask(question);
    if (words !== '') options[field] = words;
  };
  if (kind !== 'source') {
    await lacking('summary', '(One sentence that says who or what this is): ');
    options.alias ??= (await ask('(Other names, with a semicolon between): '))
      .split(';')
      .map(tidy)
      .filter((one) => one !== '');
    return;
  }
  await lacking('url', '(Where it stands, https://…): ');
  await lacking('publisher', '(Who published it): ');
  await lacking('published', '(When, such as 2022-02-03): ');
}

async function until(
  ask: () => Promise<string>,
  fault: (words: string) => string | undefined,
): Promise<string> {
  for (;;) {
    const words = await ask();
    const reason = fault(words);
    if (reason === undefined) return words;
    console.error(reason);
  }
}
