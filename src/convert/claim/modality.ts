/**
 * The **modality** of words: whether what they say is expected, planned or only considered.
 */
import type { Modality } from '../../model/schema.ts';

export type Voice = 'direct' | 'mixed' | 'reported';

const ALLEGED = /\b(?:reportedly|allegedly|purportedly|supposedly)\b/;
const CONSIDERED =
  /\b(?:is|are|was|were|been) (?:also |now |still |actively )?(?:considering|weighing|contemplating|discussing whether)\b|\b(?:may|might|could) (?:also |soon |yet )?(?:consider|deploy|send|move|give|withdraw|supply|provide|buy|sell|join|launch|impose|host|increase|reduce|visit|meet|leave|pull|transfer|deliver|resume|suspend)\b/;
const EXPECTED =
  /(?<!\b(?:not|never|hardly|no longer) (?:\w+ )?)(?:\b(?:is|are|was|were|been) (?:(?!not |never |hardly )\w+ )?expected\b|\bexpected to\b|\b[Aa]n expected \d|\b(?:is|are) likely to\b)/;
const OWN_PLAN =
  /(?<!\b(?:no|not|any|never|without) )\b(?:plan|plans|planned|planning|intend|intends|intended|intending) (?:to|on)\b|\b(?:is|are|was|were) (?:preparing|set|due(?! to (?:the|an?|his|her|its|their|this|that|these|those|lack|poor|bad|heavy)\b)|about|going|scheduled|poised) to\b/;
const ACT =
  'seek|respond|restart|petition|retaliate|lead|send|deploy|involve|include|feature|move|withdraw|pull|visit|meet|launch|join|host|hold|build|buy|sell|deliver|provide|supply|increase|reduce|boost|begin|start|open|close|station|transfer|give|take|set up|train|support|purchase|acquire|conduct|expand|ship|bring|return|leave|present|sign|go|travel|attend|come|carry|complete|establish|create|form|arrive|depart|relocate|redeploy|head|fly|sail|reinforce|double|triple|strengthen|modernise|modernize|replace|donate|hand over|participate|take part|apply|submit|receive|evacuate|demolish|dismantle|store|patrol|test|fire|spend|impose|lift|appoint|announce|discuss|meet with|accompany|testify|continue|resume|suspend|halt|end|stay|remain|command|lead|operate';
const ACTED =
  'sent|deployed|moved|withdrawn|pulled|launched|hosted|held|built|bought|sold|delivered|provided|supplied|increased|reduced|boosted|begun|started|opened|closed|stationed|transferred|given|set up|trained|purchased|acquired|conducted|expanded|shipped|brought|returned|signed|made|taken|replaced|stored|completed|carried|doubled|tripled|strengthened|established|created|formed|based|relocated|redeployed|donated|evacuated|handed|reinforced|imposed|lifted|suspended|resumed|discussed|tested|dispatched|flown|paid|spent|upgraded|ordered';
const PLANNED = new RegExp(
  `\\b(?:will|would) (?:also |soon |then |now |first |later |all |jointly |temporarily |gradually )?(?:(?:${ACT})|be (?:${ACTED}))\\b|\\b(?:is|are|was|were) (?:planned|to be (?:${ACTED})|to (?:${ACT})|(?:seeking|aiming|hoping|trying) to)\\b|\\b(?:seeks?|aims?) to\\b`,
);

/** Nobody intends an outcome: it comes about. */
const FORECAST =
  /\b(?:will|would|(?:is|are|was|were) going to) (?:(?:not|never|also|soon|only|eventually|probably|certainly|inevitably|undoubtedly|ultimately) )*(?:lead to|result in|cause|succeed|fail|happen|become|collapse|worsen|improve|escalate|rise|fall|grow|prevail|benefit|suffer|destabili[sz]e|trigger|provoke|spread|prove)\b/;
/** What would be so if something else were. */
const HYPOTHETICAL = /\bwould be [^.;]{3,80} if (?:\S+ ){1,4}?(?:were|was|[a-z]+ed)\b/;

/**
 * How sure the words are of themselves.
 *
 * @param voice
 *   In a direct quotation "will" is a promise or a forecast of the speaker, not a plan that someone reports.
 * @returns
 *   `undefined` for a plain assertion.
 */
export function modalityOf(words: string, voice: Voice): Modality | undefined {
  if (ALLEGED.test(words)) return 'alleged';
  if (CONSIDERED.test(words)) return 'considered';
  if (EXPECTED.test(words)) return 'expected';
  if (voice !== 'direct' && HYPOTHETICAL.test(words)) return 'considered';
  if (voice !== 'direct' && FORECAST.test(words)) return 'expected';
  if (OWN_PLAN.test(words)) return 'planned';
  return voice !== 'direct' && PLANNED.test(words) ? 'planned' : undefined;
}
