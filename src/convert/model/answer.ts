/**
 * An **answer** is what a language model wrote back. Only the fields below are read, whatever else it holds.
 */
import { z } from 'zod';

/** Absent, whichever way a model says so. */
const absent = z.union([z.null(), z.literal('')]).transform(() => undefined);
const name = z.string().max(200);

/** One claim as a model proposes it: nothing of it is believed. */
export const suggestionSchema = z.object({
  passage: z.int().nonnegative(),
  quote: z.string().min(1).max(2_000),
  property: name,
  subject: name,
  object: absent.or(name).optional(),
  value: absent.or(name).or(z.number().transform(String)).optional(),
  unit: absent.or(name).optional(),
  qualifier: absent.or(name).optional(),
  speaker: absent.or(name).optional(),
  modality: absent.or(name).optional(),
  when: absent.or(name).optional(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** Claims read from one answer at most: more than that is no reading of a few passages. */
const MOST_CLAIMS = 200;
const answerSchema = z.object({ claims: z.array(z.unknown()) });

export type Answer =
  | { suggestions: Suggestion[]; malformed: string[]; beyond: number }
  | { reason: 'answer-not-json' | 'answer-without-claims' };

/** Read an answer; of claims that are no claims it is said why, the others are kept. */
export function readAnswer(text: string): Answer {
  const json = parsed(text);
  if (json === undefined) return { reason: 'answer-not-json' };
  const answer = answerSchema.safeParse(json);
  if (!answer.success) return { reason: 'answer-without-claims' };
  const { claims } = answer.data;
  const read = claims.slice(0, MOST_CLAIMS).map((claim) => suggestionSchema.safeParse(claim));
  return {
    suggestions: read.flatMap(({ data }) => data ?? []),
    malformed: read.flatMap(({ error }, at) => (error ? misshape(error, claims[at]) : [])),
    beyond: claims.length - read.length,
  };
}

/** `value is an object`: the first field that is not as it must be, and what it is. */
function misshape({ issues: [issue] }: z.ZodError, claim: unknown): string {
  const field = String(issue?.path[0] ?? 'the claim');
  const found = issue?.path.length ? (Object(claim) as Record<string, unknown>)[field] : claim;
  if (found === undefined) return `${field} is missing`;
  if (typeof found === 'string') return `${field} is ${inString(found)}`;
  return `${field} is ${JSON.stringify(found).slice(0, MOST_SHOWN)}`;
}

/** Characters of a field that are shown. */
const MOST_SHOWN = 60;

function inString(found: string): string {
  if (found === '') return 'empty';
  return found.length > MOST_SHOWN ? `${found.length} characters long` : JSON.stringify(found);
}

/** The JSON of an answer; models that think aloud or put it between fences are understood. */
function parsed(text: string): unknown {
  const said = (text.split('</think>').at(-1) ?? '').trim();
  const bare = said.startsWith('```') ? said.replace(/^```[a-z]*\s*/, '').replace(/```$/, '') : said;
  try {
    return JSON.parse(bare);
  } catch {
    return undefined;
  }
}
