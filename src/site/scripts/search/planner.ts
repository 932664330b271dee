/**
 * The **planner** with its engines, as a browser has them. Claims are loaded when a field asks for them.
 */
import type { ClaimsIndex } from '../../../search/claims/open.ts';
import { openPageFacets } from '../../../search/facets/page-facets.ts';
import type { Answer } from '../../../search/plan/answer.ts';
import { answers as plan } from '../../../search/plan/answers.ts';
import type { AnswerOptions, Engines } from '../../../search/plan/engines.ts';
import { remembered } from '../../../search/text/remembered.ts';
import { foldedWords } from '../../../text/searched.ts';
import { base, names, read } from './engine.ts';
import { fullText, openAnew } from './full-text.ts';

export interface Shown extends Answer {
  /** What could not be searched, in a sentence. */
  failed?: string;
  /** A kind, a speaker and so on was chosen. */
  isNarrowed?: boolean;
}

let opened: ClaimsIndex | undefined;

const claims: ClaimsIndex = {
  async find(query) {
    opened ??= (await import('../../../search/claims/open.ts')).openClaims(read);
    return opened.find(query);
  },
};

/** Which values of facets each page bears. */
export const facets = openPageFacets(read);

/** Names could not be read: the rest is searched without them. */
let isNameless = false;
let failure: unknown;

/** Forgets what it found when some of it could not be read. */
let text = remembered(fullText);

const engines: Engines = {
  names: {
    find: (text, options) =>
      names.find(text, options).catch((error: unknown) => {
        options?.signal?.throwIfAborted();
        isNameless = true;
        failure = error;
        return [];
      }),
    details: (kind, id) => names.details(kind, id),
  },
  get text() {
    return text;
  },
  claims,
  facets,
};

/**
 * The answer after each stage. Where a later stage fails, what was known before is the whole answer, and says so.
 *
 * @throws When nothing at all is known, or the reason of the signal.
 */
export async function* ask(
  typed: string,
  options: AnswerOptions & { signal: AbortSignal },
): AsyncGenerator<Shown, void> {
  let last: Answer | undefined;
  isNameless = false;
  try {
    for await (const one of plan(typed, engines, { ...options, base })) {
      last = one;
      if (one.stage !== 'whole') yield one;
      else yield isNameless ? { ...one, failed: NO_NAMES } : await believed(one);
    }
  } catch (error) {
    options.signal.throwIfAborted();
    if (!last || isNameless) throw failure ?? error;
    yield { ...last, stage: 'whole', failed: ONLY_NAMES };
  }
}

let areReadable: Promise<(words: readonly string[]) => Promise<boolean>> | undefined;

/** That words stand nowhere is told only when they were looked for everywhere. */
async function believed(answer: Answer): Promise<Shown> {
  const { absent, corrected, leftOut, ...rest } = answer;
  const missed = [...(absent?.words ?? []), ...corrected.map(({ from }) => from), ...leftOut];
  const words = missed.flatMap(foldedWords);
  if (words.length === 0 || typeof DecompressionStream === 'undefined') return answer;
  areReadable ??= import('./word-files.ts').then((files) => files.wordFilesOf(`${base}pagefind/`));
  if (await (await areReadable)(words)) return answer;
  openAnew();
  text = remembered(fullText);
  return { ...rest, corrected: [], leftOut: [], didYouMean: [], failed: ONLY_A_PART };
}

const ONLY_A_PART = 'Only a part of the words was searched: the rest could not be loaded.';
const ONLY_NAMES = 'Only names were searched: the words of the pages could not be loaded.';
const NO_NAMES = 'Only the words of the pages were searched: the names could not be loaded.';
