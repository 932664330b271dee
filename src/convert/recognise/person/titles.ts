/**
 * **Titles** as data: what stands before a person's name in English texts, in full and as news shortens it.
 */

function listed(titles: string): readonly string[] {
  return titles
    .split(/[;\n]/)
    .map((title) => title.trim())
    .filter((title) => title !== '');
}

const armyRanks = listed(`
General; Gen.; Gen; Lieutenant General; Lieutenant-General; Lt. Gen.; Lt Gen; Major General; Major-General; Maj. Gen.; Maj Gen
Brigadier General; Brig. Gen.; Brigadier; Colonel General; General of the Army; Marshal; Field Marshal; Lieutenant Field Marshal; Generalissimo
Colonel; Col.; Col; Lieutenant Colonel; Lieutenant-Colonel; Lt. Col.; Lt Col; Major; Maj.; Captain; Capt.; Capt
Lieutenant; Lt.; First Lieutenant; Second Lieutenant; 1st Lt.; 2nd Lt.; Warrant Officer; Chief Warrant Officer; Ensign
Sergeant; Sgt.; Sgt; Staff Sgt.; Staff Sergeant; Master Sgt.; Master Sergeant; Senior Master Sgt.; Chief Master Sgt.; Chief Master Sergeant
Tech. Sgt.; Technical Sergeant; Gunnery Sgt.; Gunnery Sergeant; Sgt. 1st Class; Sergeant First Class; Sergeant Major; Sgt. Maj.
Command Sgt. Maj.; Command Sergeant Major; First Sergeant; 1st Sgt.; Corporal; Cpl.; Cpl; Pte; Lance Corporal; Lance Cpl.; Bombardier
Specialist; Spc.; Private; Pvt.; Pfc.; Private First Class; Gunner; Trooper; Rifleman; Guardsman; Kommandeur; Oberst; Generalmajor
`);

const navyAndAirRanks = listed(`
Admiral; Adm.; Adm; Vice Admiral; Vice-Admiral; Vice Adm.; Rear Admiral; Rear-Admiral; Rear Adm.; Admiral of the Fleet; Fleet Admiral
Commodore; Commander; Cmdr.; Lieutenant Commander; Lt. Cmdr.; Petty Officer; Chief Petty Officer; Seaman; Midshipman; Able Seaman
Air Marshal; Air Chief Marshal; Air Vice-Marshal; Air Vice Marshal; Air Commodore; Marshal of the Royal Air Force
Wing Commander; Squadron Leader; Group Captain; Flight Lieutenant; Flying Officer; Pilot Officer
Airman; Senior Airman; Airman 1st Class; Airman First Class; Cosmonaut; Astronaut
`);

/** "Mr." and its like in English and in the languages news leaves untranslated. */
const courtesies = listed(`
Mr; Mr.; Mrs; Mrs.; Ms; Ms.; Miss; Dr; Dr.; Doctor; Prof.; Prof; Professor; Assistant Professor; Associate Professor; Emeritus Professor
Sir; Lord; Lady; Dame; Hon.; Comrade; Monsieur; Madame; Mme; Señor; Señora; Herr; Frau; Signor; Doña
Datuk; Dato; Tan Sri; Shri; Smt; Begum; Daw
`);

const nobility = listed(`
King; Queen; Prince; Princess; Crown Prince; Crown Princess; Grand Prince; Emperor; Empress; Tsar; Czar; Shah; Emir; Sultan; Caliph
Duke; Grand Duke; Archduke; Duchess; Earl; Count; Countess; Viscount; Baroness; Baron; Marquess; Marquis
`);

const clergy = listed(`
Reverend; Rev.; Rev; Fr; Fr.; Father; Sister; Brother; Pope; Patriarch; Archbishop; Bishop; Cardinal; Monsignor; Rabbi; Chief Rabbi
Imam; Sheikh; Sheik; Ayatollah; Grand Ayatollah; Mullah; Maulana; Mufti; Grand Mufti; Hajji; Hajj; Sayyid; Dalai Lama; Swami
`);

const lawAndOrder = listed(`
Judge; Justice; Chief Justice; Attorney; Attorney General; Solicitor General; Sheriff; Constable; Chief Constable; Inspector
Superintendent; Detective; Police Chief; Police Commissioner; Special Agent; District Attorney; Prosecutor; Chief Prosecutor
`);

const parliament = listed(`
Senator; Sen.; Sen; Representative; Rep.; Rep; Congressman; Congresswoman; Speaker; House Speaker; Councillor; Cllr; Alderman; Assemblyman
Majority Leader; Minority Leader; House Majority Leader; House Minority Leader; Senate Majority Leader; Senate Minority Leader
Majority Whip; Minority Whip; Opposition Leader; Leader of the Opposition; MP; MEP
`);

const heads = listed(`
President; Vice President; Vice-President; Acting President; President-elect; Prime Minister; Acting Prime Minister; Premier; Vice Premier; Deputy Premier
Deputy Prime Minister; First Deputy Prime Minister; First Minister; Chief Minister; Chancellor; Vice Chancellor; Taoiseach; First Lady; PM
Governor; Gov.; Governor-General; Governor General; Lieutenant Governor; Lt. Gov.; Mayor; Lord Mayor; Supreme Leader
`);

const ministers = listed(`
Minister; Deputy Minister; Vice Minister; Foreign Minister; Deputy Foreign Minister; Vice Foreign Minister; Defense Minister
Defence Minister; Deputy Defense Minister; Deputy Defence Minister; Interior Minister; Finance Minister; Justice Minister
Health Minister; Information Minister; Energy Minister; Oil Minister; Trade Minister; Economy Minister; Culture Minister
Education Minister; Agriculture Minister; Transport Minister; Intelligence Minister; Foreign Affairs Minister; External Affairs Minister
Armed Forces Minister; Environment Minister; Labour Minister; Labor Minister; Home Minister; Prime Minister-designate
Minister of Defence; Minister of Defense; Minister of National Defence; Minister of National Defense; Minister of Foreign Affairs
Minister for Defence; Minister for Foreign Affairs; Minister of State; Minister of the Interior; Minister of Finance; Minister of Justice
`);

const secretaries = listed(`
Secretary; Foreign Secretary; Defence Secretary; Defense Secretary; Home Secretary; Press Secretary; Treasury Secretary
Army Secretary; Navy Secretary; Air Force Secretary; Cabinet Secretary; Interior Secretary; Commerce Secretary; Energy Secretary
Health Secretary; Deputy Secretary; Under Secretary; Undersecretary; Assistant Secretary; Secretary General; Secretary-General
Deputy Secretary General; Deputy Secretary-General; Assistant Secretary General; Assistant Secretary-General
Under-Secretary-General; Undersecretary-General; Under Secretary-General; General Secretary; First Secretary; Executive Secretary
Secretary of State; Secretary of Defense; Secretary of Defence; Secretary of the Army; Secretary of the Navy
Secretary of the Air Force; Under Secretary of State; Undersecretary of State; Assistant Secretary of State; Deputy Secretary of State
Deputy Assistant Secretary; Deputy Assistant Secretary of State; Deputy Secretary of Defense; Under Secretary of Defense
Undersecretary of Defense; Assistant Secretary of Defense; Chief Cabinet Secretary; Secretary of the Security Council
Secretary of Homeland Security; Secretary of the Treasury; Chief Secretary; Permanent Secretary; Colonial Secretary
`);

const officials = listed(`
Ambassador; Amb.; Chargé d'Affaires; Consul General; Consul; High Representative; Special Envoy; Special Representative; Permanent Representative
High Commissioner; Commissioner; Chairman; Chairwoman; Chairperson; Chair; Director; Deputy Director; Executive Director
Director General; Director-General; Surgeon General; Inspector General; Auditor General; CEO; Chief Executive; Chief Executive Officer
National Security Adviser; National Security Advisor; Vice Chairman; Vice-Chairman; Councilor; Grand Master; Archdeacon
`);

const chiefs = listed(`
Chief; Army Chief; Navy Chief; Air Force Chief; Defense Chief; Defence Chief; Foreign Policy Chief; Chief of Staff; Army Chief of Staff
Chief of the General Staff; Chief of General Staff; Chief of Defence; Chief of Defense; Chief of the Defence Staff; Chief of Defence Staff
Chief of Army Staff; Chief of the Army Staff; Chief of Naval Staff; Chief of the Naval Staff; Chief of the Air Staff; Chief of Air Staff
Supreme Allied Commander; Supreme Commander; Commander-in-Chief; Supreme Allied Commander Europe; Deputy Supreme Allied Commander Europe
First Sea Lord; Chief of Naval Operations; Commandant
`);

/** Ranks, offices and forms of address: a single capitalised word after them is a surname. */
export const addresses: readonly string[] = [
  ...armyRanks,
  ...navyAndAirRanks,
  ...courtesies,
  ...nobility,
  ...clergy,
  ...lawAndOrder,
  ...parliament,
  ...heads,
  ...ministers,
  ...secretaries,
  ...officials,
  ...chiefs,
];

/** Words for what somebody does, written small: a full name must follow. */
export const occupations = listed(`
president; vice president; prime minister; minister; foreign minister; defense minister; defence minister; secretary; secretary-general
secretary general; chief; head; leader; commander; general; spokesman; spokeswoman; spokesperson; envoy; ambassador; diplomat; director
director-general; chairman; chairwoman; chair; analyst; expert; adviser; advisor; officer; official; lawmaker; legislator; senator; governor
mayor; chancellor; premier; captain; colonel; pilot; reporter; correspondent; journalist; author; writer; historian; professor; researcher
economist; scientist; activist; actor; actress; singer; representative; deputy; politician; lawyer; judge; chief executive; founder
president-elect; counterpart; dictator; opposition leader; physicist; engineer; rebel leader; militant; warlord; cleric; archbishop; bishop
army chief; police chief; chief of staff; chief prosecutor; prosecutor; candidate; nominee; billionaire; businessman; banker; magnate; tycoon
photographer; filmmaker; poet; novelist; composer; painter; philosopher; coach; player; astronaut; cosmonaut; contractor; co-founder
wife; husband; son; daughter; brother; sister; father; mother; widow
`);

/** Titles of several people at once. */
export const sharedTitles = listed(`
Presidents; Prime Ministers; Ministers; Foreign Ministers; Defense Ministers; Defence Ministers; Secretaries; Chancellors; Ambassadors
Senators; Representatives; Reps .; Sens .; Gens .; Sgts .; Lts .; Governors; Generals; Admirals; Colonels; Captains; Lieutenants; Sergeants
Messrs.; Messrs; Drs.; Professors; Judges; Justices; Kings; Queens; Princes; Popes; Congressmen; Commissioners; Commanders; Marshals
`);
