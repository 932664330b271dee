/**
 * A **saying** is what one speaker is reported to have said in one sentence.
 */
import { withAnaphora } from './anaphora.ts';
import { attributionsOf } from './attribution.ts';
import type { Named } from './mask.ts';
import { beginSection, emptyMemory } from './memory.ts';
import { attributed } from './saying-attributed.ts';
import { goneOn } from './saying-continued.ts';
import type { Running, Saying } from './saying-shape.ts';
import { inTurn } from './saying-turn.ts';
import type { Line, Scene } from './scene.ts';
import type { Office } from './speaker.ts';
import { stretchesOf } from './stretch.ts';
import { turnsOf } from './turn.ts';

export type { Saying } from './saying-shape.ts';

/**
 * Everything that anybody is reported to say, in order.
 *
 * @param lines
 *   The scene's lines with their anaphors, where they are known already.
 */
export function sayingsOf(
  scene: Scene,
  offices: readonly Office[],
  lines: readonly Line[] = withAnaphora(scene),
): Saying[] {
  const running: Running = {
    scene,
    offices,
    anaphors: anaphorsOf(scene, lines),
    memory: emptyMemory(scene),
    heard: new Set(),
    until: -1,
  };
  const turns = turnsOf(scene, offices);
  return stretchesOf(scene).flatMap((stretch) => {
    if (stretch.first && scene.document.passages[stretch.passage - 1]?.heading) beginSection(running.memory);
    const turn = turns.get(stretch.passage);
    if (turn) return inTurn(stretch, turn, running);
    const attributions = attributionsOf(stretch);
    return attributions.length === 0 ? goneOn(stretch, running) : attributed(stretch, attributions, running);
  });
}

/** "The corps" and "the ministry" in each passage, where it is certain whom they mean. */
function anaphorsOf(scene: Scene, lines: readonly Line[]): Named[][] {
  const found: Named[][] = scene.document.passages.map(() => []);
  for (const { passage, masked } of lines)
    for (const one of masked.named.values())
      if (one.anaphor && /^the /i.test(one.surface)) found[passage]?.push(one);
  return found;
}
