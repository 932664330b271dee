/**
 * To **explain** is to tell why a claim or a page is there.
 */
import { explain as explainIn } from '../src/convert/explain/explain.ts';
import type { Options } from './convert-options.ts';
import { printExplanation } from './explain-print.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { expectContent } from './named-source.ts';
import { openContent } from './open-content.ts';

const COULD_NOT = 2;

type Asked = Pick<Options, 'content' | 'paths' | 'json'>;

/** @returns Exit status. */
export async function explain({ content, paths: [id = ''], json }: Asked): Promise<number> {
  expectContent(content);
  const explanation = explainIn(openContent(content), id, { knowledge: await loadKnowledge() });
  if ('near' in explanation) {
    const { near } = explanation;
    const remedy =
      near.length > 0
        ? `Did you mean ${near.join(' or ')}?`
        : 'The address of a claim on the site ends with its id.';
    process.stderr.write(`${id}: Unexpected id, expected that of a claim, a page or a source. ${remedy}\n`);
    return COULD_NOT;
  }
  process.stdout.write(json ? `${JSON.stringify(explanation, null, 2)}\n` : printExplanation(explanation));
  return 0;
}
