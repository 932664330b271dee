/**
 * A **completion** is the envelope in which servers that speak the chat completions protocol put an answer.
 *
 * https://platform.openai.com/docs/api-reference/chat
 */
import { z } from 'zod';
import type { Question } from './question.ts';

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/** The body of a request. Temperature 0: the same question is to have the same answer. */
export function requestFor({ rules, data }: Pick<Question, 'rules' | 'data'>, model: string): string {
  const messages = [
    { role: 'system', content: rules },
    { role: 'user', content: data },
  ];
  return JSON.stringify({ model, messages, temperature: 0, stream: false });
}

/** The words of the first choice; `undefined` when the text is no completion. */
export function contentOf(text: string): string | undefined {
  try {
    return completionSchema.safeParse(JSON.parse(text)).data?.choices[0]?.message.content;
  } catch {
    return undefined;
  }
}
