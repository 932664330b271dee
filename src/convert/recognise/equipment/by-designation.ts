/**
 * Recognise equipment by designation or known name, and names that a class noun introduces.
 *
 * ```text
 * fighter jets including SU-35, Iskander dual-capable missiles, and S-400 air defense systems
 *                        ^^^^^  ^^^^^^^^                           ^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { inEverySentence, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { equipmentSpans } from './grammar.ts';

export function byDesignation(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) =>
    equipmentSpans(sentence.words)
      .filter(({ from, to }) => !isNumbering(sentence, from, to))
      .map(({ from, to, confidence }) =>
        mentionOf(sentence, from, to, {
          kind: 'equipment',
          finder: 'designation',
          confidence,
          reason: confidence >= 0.93 ? 'designation of equipment' : 'known name of equipment',
        }),
      ),
  );
}

/** "Resolution S-400", "Highway A-10", "Room B-52": a number of something else. */
function isNumbering({ words }: Sentence, from: number, to: number): boolean {
  return (
    to - from === 1 &&
    /^(?:Resolution|Highway|Route|Road|Room|Section|Form|Article|Figure|Table|Block|Flight|visa|Visa|Interstate)$/.test(
      words[from - 1] ?? '',
    )
  );
}
