/**
 * The **shape of a saying**, and what is kept in mind from one sentence to the next while sayings are read.
 */
import type { Span } from '../../text/quote.ts';
import type { ResolvedEntity } from '../mention.ts';
import type { Attribution } from './attribution-shape.ts';
import type { Named } from './mask.ts';
import type { Memory, Speaker } from './memory.ts';
import type { Voice } from './modality.ts';
import type { Scene } from './scene.ts';
import type { Office } from './speaker.ts';

export interface Saying {
  /** Absent where nobody is named, or nobody certain is meant. */
  speaker?: Speaker;
  /** The source’s words for a speaker who is absent: "a senior official", "he". */
  described?: string;
  kind: Attribution['kind'];
  /** Verb of the attribution, as written. */
  verb: string;
  passage: number;
  /** The speaker's words, in places of the passage. */
  content: Span;
  /** What to quote: the words, with the attribution where they are reported. */
  evidence: Span;
  voice: Voice;
  /** The whole sentence of the narrator. */
  stretch: Span;
  /** Part of a turn in a transcript: it says something of note only where it names something. */
  spoken?: true;
  /** Narration before the attribution, such as "On the US announcement, he said:". */
  lead?: Span;
}

/** What the sentences before leave open. */
export interface Running {
  scene: Scene;
  offices: readonly Office[];
  /** Nouns of each passage that stand for a name before them: "the corps". */
  anaphors: readonly Named[][];
  memory: Memory;
  /** People other than the speaker whom a turn has named. */
  heard: Set<ResolvedEntity>;
  /** Speaker whose quotation may go on without being named again, and through which passage. */
  speaker?: Speaker | undefined;
  until: number;
  /** The words that follow are the speaker's although they stand in no quotation marks. */
  announced?: boolean;
  /** The last quotation was not closed. */
  open?: boolean;
  /** The narrator has said something since. */
  interrupted?: boolean;
}

/** A quotation that was not closed goes on in the next passage, or behind a caption. */
export const OPEN_REACH = 2;
