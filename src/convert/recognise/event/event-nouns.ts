/**
 * **Nouns of events**: what a named event is called, and which of them speak of the same thing.
 */

/** Noun → the type of event; nouns of one type may name one event. */
const types: ReadonlyMap<string, string> = new Map(
  Object.entries({
    deployment: 'deployment deployments redeployment movement movements buildup build-up',
    exercise: 'exercise exercises drill drills manoeuvres maneuvers wargames',
    withdrawal: 'withdrawal pullout',
    invasion: 'invasion offensive incursion',
    summit: 'summit',
    talks: 'talks negotiations',
    'news conference': 'conference',
    session: 'session',
    meeting: 'meeting',
    attack: 'airstrike airstrikes bombing ambush siege',
  }).flatMap(([type, nouns]) => nouns.split(' ').map((noun) => [noun, type] as const)),
);

/** Type of event that a noun names. */
export function eventType(noun: string): string | undefined {
  return types.get(noun);
}

/** Words before the noun that belong to the name of the event. */
export const telling: ReadonlySet<string> = new Set(
  (
    'troop troops military nuclear forces force joint naval air annual peace security emergency special border live-fire ' +
    'combined multinational bilateral trilateral strategic news press ground missile snap defense defence'
  ).split(' '),
);

/** Words before the noun that are left out of the name. */
export const passing: ReadonlySet<string> = new Set(
  (
    'recent continued continuing ongoing significant additional further planned massive major large large-scale ' +
    'full-scale biggest possible potential similar new upcoming latest expected rapid'
  ).split(' '),
);
