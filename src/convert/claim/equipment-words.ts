/**
 * The words for **classes** of equipment and organisations, as fragments for patterns.
 */

/** Between the names of a list: "S-400, Pantsir as well as the Buk". */
const LINK =
  '(?:,? (?:and|or|as well as|and also|&) |, |/)(?:the |its |their |an? |some |several |[A-Z][a-z]+-(?:made|built|designed) )?';

const CLASS =
  'jet|fighter-bomber|fighter|aircraft|airplane|aeroplane|plane|bomber|tanker|airlifter|transport|helicopter|gunship|drone|missile|rocket|torpedo|bomb|' +
  'munition|warhead|interceptor|tank|vehicle|carrier|truck|armou?red car|howitzer|gun|cannon|mortar|launcher|rifle|pistol|machine gun|' +
  'system|radar|satellite|battery|ship|warship|battleship|frigate|destroyer|corvette|cruiser|submarine|boat|vessel|ferry|shell|mine|grenade|' +
  'obusier|carbine|weapon|complex|platform|glider|trainer|warplane|battlecruiser|airliner|airlifter|spacecraft|spaceship|flagship|gunboat|minesweeper|icebreaker|trawler|interceptor|loitering munition|sidearm|shotgun|revolver|half-track|rover|shuttle';

/** Words that end a phrase when it is read backwards from its noun. */
const NOT_BEFORE =
  'and|or|of|in|on|to|from|with|for|by|at|the|a|an|its|their|his|her|our|that|which|who|were|was|are|is|has|have|had|will|as|into|over|some|many|several|other|more|than|new|' +
  'few|most|all|any|these|those|both|only|older|newer|later|earlier|early|two|three|four|five|six|ten|sent|saw|flew|lost|shot|bought|sold|built|made|put|got|use|uses|own|owns|fly|flies|operates|fields|includes|like|such|between|against|near|down|out|up';
/** Verbs; adjectives that look like one, such as "guided", stay. */
const PARTICIPLE =
  '(?!(?:[a-z]+-[a-z-]+|armed|armou?red|unmanned|manned|guided|tracked|wheeled|towed|advanced|refuell?ing|fighting|landing|training|bombing|loitering|early-warning)\\b)[a-z]+(?:ed|ing)\\b';

const TYPE =
  'special|special-operations?|elite|militant|terror|terrorist|rebel|opposition|paramilitary|mercenary|military|peacekeeping|political|armed|news|' +
  'intelligence|space|rights|human|extremist|jihadist|islamist|Islamist|separatist|nationalist|private|state-run|state-owned|security|defen[cs]e|' +
  'operations?|aid|relief|charity|research|advocacy|monitoring|international|regional|insurgent|criminal|political|airborne|air|naval|infantry|armou?red|nonprofit|non-governmental';

export const CLASS_WORDS: Record<string, string> = {
  /** Words before a class noun: lower case, with hyphens. */
  BEFORE: `(?:(?<![\\p{L}-])(?!(?:${NOT_BEFORE})\\b)(?!${PARTICIPLE})[a-z][a-z-]*(?: |(?=-)))`,
  CLASS: `(?:${CLASS})(?:e?s)?|batteries|munitions|artillery`,
  LINK,
  TYPE,
  GROUP:
    'group|organi[sz]ation|movement|militia|alliance|coalition|agency|company|contractor|party|bloc|network|faction|unit|regiment|brigade|battalion|division|think tank|watchdog|forces?',
};

const IRREGULAR: Record<string, string> = {
  batteries: 'battery',
  munitions: 'munitions',
  artillery: 'artillery',
};

/** "fighter jets" → "fighter jet"; words that have no plural stay. */
export function singular(phrase: string): string {
  return phrase.replace(/\S+$/, (head) => {
    if (IRREGULAR[head]) return IRREGULAR[head];
    if (/(?:ss|craft|forces|complexes)$/.test(head)) return head.replace(/complexes$/, 'complex');
    return head.replace(/s$/, '');
  });
}

/** Classes that say nothing by themselves. */
export const VAGUE = /^(?:systems?|weapons?|complex(?:es)?|platforms?)$/;

/** Adjectives that state what a thing can do, such as "dual-capable". */
export const ABILITY = /^(?:[a-z]+-)+(?:capable|armed|equipped|enabled)$/;
