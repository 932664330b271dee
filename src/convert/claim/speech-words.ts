/**
 * The words of **speech**, as fragments for patterns.
 */
const DAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const SAY =
  'said|says|stated|states|told|tells|announced|announces|declared|declares|tweeted|wrote|testified';
/** Verbs that also mean something else, or that need "that" or a quotation to report words. */
const STRESS =
  '(?:issued|made|repeated|gave|released) (?:an?|the|his|her|its|their) (?:[a-z]+ ){0,2}(?:warning|statement|announcement|pledge|promise|claim|assurance)(?= that)|recommended|recommends|fears|feared|added|adds|continued|noted|notes|stressed|stresses|warned|warns|explained|explains|insisted|insists|emphasi[sz]ed|emphasi[sz]es|confirmed|confirms|claimed|claims|argued|argues|' +
  'acknowledged|acknowledges|reported|reports|detailed|cautioned|cautions|reiterated|reiterates|remarked|observed|asserted|asserts|concluded|pointed out|admitted|admits|suggested|' +
  'suggests|estimated|estimates|revealed|reveals|disclosed|pledged|pledges|vowed|vows|promised|recalled|underlined|underlines|underscored|underscores|commented|replied|responded|' +
  'quipped|predicted|predicts|alleged|alleges|recounted|joked|urged|reads?(?=[:,]? ?[\\uF400-\\uF7FF])|called it|(?:thought|thinks|hoped|hopes|believed|expects|feels|felt)(?= that)|(?:called|described|classified|branded|labell?ed|characteri[sz]ed|dubbed|likened|hailed|praised|denounced)(?= (?![\\uF400-\\uF7FF])[^.;:]{1,60}[\\uF400-\\uF7FF])|indicated|indicates|maintained|believes|spoke(?=(?: (?:in|at|on|during|to) [^.;]{1,90}?,?)? that )';
/** Verbs that express a stand towards something without reporting a sentence. */
const STAND =
  'voiced|voices|expressed|expresses|urged|urges|called on|calls on|called for|calls for|condemned|condemns|welcomed|welcomes|rejected|rejects|dismissed|criticized|criticised|criticizes|praised|praises|' +
  'claim(?:s|ed)?(?= responsibility)|encouraged|encourages|(?:asked|asks)(?= [^.;]{1,80} to )|warned of|warned against|vowed to|pledged to|promised to|threatened to|demanded|demands|protested|denounced|denounces|hailed|' +
  '(?:offered|offers|extended|extends|conveyed|conveys|sent|sends)(?= (?:(?:an?|his|her|its|their|the) )?(?:[a-z]+ (?:and )?){0,2}(?:condolences|congratulations|sympathy|sympathies|thanks|apology|apologies))';

export const SPEECH_WORDS: Record<string, string> = {
  SAY,
  STRESS,
  STAND,
  VERB: '(?:{SAY}|{STRESS})',
  DENY: '(?:denied|denies|deny|denying)',
  ACCUSE: '(?:accused|accuses|accuse)',
  DAY,
  TIME: `(?:(?:on |late |early |earlier )?{DAY}(?: (?:morning|afternoon|evening|night))?(?:, (?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?,?)?|(?:earlier )?today|yesterday|earlier this week|(?:earlier |late )?(?:this|last) (?:week|month|year|${DAY})|(?:on |in )?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?|(?:in )?${MONTH} \\d{4}|in \\d{4})`,
  ADVERB:
    '(?:[a-z]{3,}ly|also|further|then|later|again|repeatedly|recently|earlier|previously|reportedly|publicly|quickly|once|has|have|had|{TIME},?|for (?:his|her|its) part,?)',
  /** The place or occasion of speech, behind the verb. */
  OCCASION:
    '(?: (?:{TIME}|(?:in|during|at|on|after|before|from|via|through|by|to|following) (?!(?:that|which)\\b)[^,:;."\\uF400-\\uF7FF]{1,140}|here|reporters(?: [^,:;."\\uF400-\\uF7FF]{1,60})?|journalists(?: [^,:;."\\uF400-\\uF7FF]{1,60})?|lawmakers|{ANY}(?:\'s [A-Z]\\S*)?))*',
  CHIEF:
    '(?:chief|boss|head|leader|president|premier|prime minister|minister|secretary general|secretary-general|commander|chancellor|envoy|ambassador|spokesman|spokeswoman|spokesperson|director|chairman|[Ss]ecretary|chair)',
};
