/**
 * A **title** is a word or phrase before a person's name that says what the person is: "Secretary General",
 * "Lt. Gen.", "spokesman". It is never part of the name.
 */

function listed(titles: string): string[] {
  return titles
    .split(/[;\n]/)
    .map((title) => title.trim())
    .filter((title) => title !== '');
}

/** Ranks and forms of address: a single capitalised word after them is a surname. */
const addresses = listed(`
General; Gen.; Gen; Lieutenant General; Lt. Gen.; Lt Gen; Major General; Maj. Gen.; Maj Gen; Brigadier General; Brig. Gen.
Brigadier; Colonel; Col.; Col; Lieutenant Colonel; Lt. Col.; Lt Col; Major; Maj.; Captain; Capt.; Lieutenant; Lt.; 1st Lt.; 2nd Lt.
Sergeant; Sgt.; Staff Sgt.; Staff Sergeant; Master Sgt.; Tech. Sgt.; Sgt. 1st Class; Sergeant Major; Command Sgt. Maj.; First Sergeant
Corporal; Cpl.; Lance Cpl.; Specialist; Spc.; Private; Pvt.; Pfc.; Airman; Senior Airman; Airman 1st Class; Petty Officer
Admiral; Adm.; Vice Admiral; Vice Adm.; Rear Admiral; Rear Adm.; Commodore; Commander; Cmdr.; Lt. Cmdr.; Marshal; Field Marshal
Air Marshal; Air Chief Marshal; Air Commodore; Wing Commander; Squadron Leader; Group Captain
Mr; Mr.; Mrs; Mrs.; Ms; Ms.; Miss; Dr; Dr.; Doctor; Prof.; Professor; Sir; Lord; Lady; Dame; Baroness; Baron; Reverend; Rev.; Father
Sister; Saint; Pope; Archbishop; Bishop; Cardinal; Rabbi; Imam; Sheikh; Sheik; Ayatollah; Grand Ayatollah; Mullah; Hajji; Shah; Emir; Sultan
King; Queen; Prince; Princess; Crown Prince; Emperor; Empress; Tsar; Duke; Duchess; Count; Countess; Judge; Justice; Chief Justice
Senator; Sen.; Representative; Rep.; Congressman; Congresswoman; Governor; Gov.; Mayor; Ambassador; Amb.; Chancellor; President
Vice President; Prime Minister; Premier; Deputy Prime Minister; Minister; Foreign Minister; Defense Minister; Defence Minister
Interior Minister; Finance Minister; Deputy Minister; Deputy Foreign Minister; Deputy Defense Minister; Deputy Defence Minister
Foreign Secretary; Defence Secretary; Defense Secretary; Home Secretary; Press Secretary; Deputy Secretary; Under Secretary
Undersecretary; Assistant Secretary; Secretary; Secretary General; Secretary-General; Deputy Secretary General
Chairman; Chairwoman; Chair; Speaker; Director; Attorney General; High Representative; Special Envoy; Special Representative; Comrade; PM; CEO; Attorney; Commissioner; High Commissioner; Home Secretary
Under-Secretary-General; Undersecretary-General; Under Secretary-General; Director General; Director-General; Chief of Staff
Chief of the General Staff; Chief of Defence; Chief of Defense; Supreme Allied Commander; Supreme Commander; Supreme Leader
Secretary of State; Secretary of Defense; Secretary of Defence; Secretary of the Army; Secretary of the Navy; Secretary of the Air Force
Minister of Defence; Minister of Defense; Minister of National Defence; Minister of National Defense; Minister of Foreign Affairs
Under Secretary of State; Undersecretary of State; Assistant Secretary of State; Deputy Secretary of State; Deputy Secretary of Defense
Under Secretary of Defense; Undersecretary of Defense; Assistant Secretary of Defense; Minister for Defence; Minister for Foreign Affairs
Minister of State; Minister of the Interior; Foreign Affairs Minister; External Affairs Minister; Armed Forces Minister
Emeritus Professor; Sheriff; Congressman; National Security Adviser; National Security Advisor; Chief Cabinet Secretary; Chairperson; Permanent Representative; First Sea Lord
Chief of Army Staff; Chief of the Army Staff; Chief of Naval Staff; Chief of the Naval Staff; Chief of the Air Staff; Chief of the Defence Staff
Supreme Allied Commander Europe; Deputy Supreme Allied Commander Europe; Secretary of the Security Council
`);

/** Words for what somebody does, written small: a full name must follow. */
const occupations = listed(`
president; prime minister; minister; secretary; secretary-general; secretary general; chief; head; leader; commander; general; spokesman
spokeswoman; spokesperson; envoy; ambassador; diplomat; director; chairman; chairwoman; chair; analyst; expert; adviser; advisor; officer
official; lawmaker; senator; governor; mayor; chancellor; premier; captain; colonel; pilot; reporter; correspondent; journalist; author
historian; professor; researcher; economist; scientist; activist; actor; actress; singer; director-general; representative; deputy
politician; lawyer; judge; chief executive; founder; president-elect; counterpart; dictator; opposition leader; physicist; engineer
`);

const known = new Set([...addresses, ...occupations]);
const addressSet = new Set(addresses);
const longest = Math.max(...[...known].map((title) => title.split(' ').length));

export interface Title {
  /** Index of the first word after the title. */
  to: number;
  /** A single name after it is a surname. */
  address: boolean;
}

/** The longest title that begins at a word. */
export function titleAt(words: readonly string[], from: number): Title | undefined {
  for (let length = Math.min(longest, words.length - from); length >= 1; length--) {
    const title = words.slice(from, from + length).join(' ');
    if (known.has(title)) return { to: from + length, address: addressSet.has(title) };
  }
  return undefined;
}

/** Is this word or phrase a title and nothing else? */
export function isTitle(phrase: string): boolean {
  return known.has(phrase) || known.has(phrase.toLowerCase());
}

/** Is every word part of a title: "Shadow Home Secretary"? */
export function isOnlyTitles(name: string): boolean {
  return name
    .split(/\s+/)
    .every(
      (word) =>
        isTitle(word) ||
        /^(?:Shadow|High|Vice|Deputy|Chief|First|Supreme|Home|Foreign|Defen[cs]e|Prime|Acting|Former|Press|State|General)$/.test(
          word,
        ),
    );
}

/**
 * How many characters of titles a stretch of text opens with, white space included.
 *
 * ```text
 * Lt. Gen. Stephen Townsend   →   9
 * ```
 */
export function titleLength(text: string): number {
  const words = text.split(/\s+/);
  let at = 0;
  while (at < words.length - 1) {
    const title = titleAt(words, at);
    if (!title?.address || title.to >= words.length) break;
    at = title.to;
  }
  const name = words.slice(at).join(' ');
  return text.length - name.length;
}
