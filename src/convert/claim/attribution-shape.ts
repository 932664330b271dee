/**
 * The **shape of an attribution**: who speaks, by which verb, and where that stands.
 */
import type { Span } from '../../text/quote.ts';
import type { Part } from './pattern.ts';
import type { SpeechSubject } from './speech-subject.ts';
import type { SpeechKind } from './speech-verbs.ts';

export interface Attribution {
  /** Who speaks, in words; absent where the subject of the attribution before goes on. */
  subject?: Part;
  /** Only a branch of the body speaks, such as its army. */
  branch: boolean;
  /** Somebody speaks who is not named: "a senior official". */
  unnamed?: true;
  /** The organisation or country in "the NATO chief", with the office. */
  body?: Part;
  office?: Part;
  /** Others who say the same: "Peru and Chile said". */
  also?: readonly Part[];
  verb: string;
  kind: SpeechKind;
  /** In the masked text of the stretch: from subject to verb. */
  span: Span;
  /** The speaker stands behind the verb: "said Lyons". */
  inverted: boolean;
  /** "Lee, who says she will stay, …": the words end with the clause. */
  relative?: true;
}

/** Stands for the verb where there is none. */
export const ACCORDING_TO = 'according to';

/** The parts of an attribution that its subject gives. */
export function subjectParts({ part, body, office, branch, unnamed, also }: SpeechSubject) {
  return {
    subject: part,
    branch,
    ...(body && { body }),
    ...(office && { office }),
    ...(unnamed && { unnamed }),
    ...(also && { also }),
  };
}
