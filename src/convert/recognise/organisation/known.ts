/**
 * **Well-known organisations** whose name alone does not show what they are, and those of which the short
 * name is more usual than the long one.
 */

function listed(names: string): string[] {
  return names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Long forms under which a short name is also known; both mean the same wherever they stand together. */
export const longForms: readonly (readonly [short: string, long: string])[] = [
  ['NATO', 'North Atlantic Treaty Organization'],
  ['NATO', 'North Atlantic Treaty Organisation'],
  ['UN', 'United Nations'],
  ['U.N.', 'United Nations'],
  ['EU', 'European Union'],
  ['OSCE', 'Organization for Security and Co-operation in Europe'],
  ['CSTO', 'Collective Security Treaty Organization'],
  ['IAEA', 'International Atomic Energy Agency'],
  ['CIA', 'Central Intelligence Agency'],
  ['FBI', 'Federal Bureau of Investigation'],
  ['CENTCOM', 'U.S. Central Command'],
  ['CENTCOM', 'US Central Command'],
  ['ISIL', 'Islamic State of Iraq and the Levant'],
  ['ISIL', 'Islamic State of Iraq and Levant'],
  ['ISIS', 'Islamic State of Iraq and Syria'],
  ['ISIL', 'ISIS'],
  ['ISIL', 'Daesh'],
  ['ISIL', 'Da’esh'],
  ['ISIL', "Da'esh"],
  ['ISIL', 'Islamic State'],
  ['RAF', 'Royal Air Force'],
  ['IMF', 'International Monetary Fund'],
  ['WHO', 'World Health Organization'],
];

/** Names that mean an organisation wherever they stand. */
export const knownOrganisations: ReadonlySet<string> = new Set([
  ...longForms.map(([, long]) => long),
  ...listed(`
  Union State; Ukrinform; Maxar; NATO; Nato; UN; U.N.; United Nations; EU; E.U.; European Union; OSCE; CSTO; ASEAN; OPEC; African Union; Arab League; WTO; WHO; IMF; World Bank
  UNESCO; UNICEF; UNHCR; UNAMI; IAEA; Interpol; Europol; Red Cross; Red Crescent; G7; G-7; G20; G-20; BRICS; Commonwealth
  Pentagon; White House; State Department; Foreign Office; Downing Street; Security Council; Congress; Senate; House of Commons; House of Lords
  Wehrmacht; Luftwaffe; Kriegsmarine; Gestapo; Stasi; NKVD; Viet Cong; Khmer Rouge
  Bundestag; Bundeswehr; Knesset; Duma; State Duma; Verkhovna Rada; Rosgvardia; Spetsnaz; Peshmerga; Hashd al-Shaabi; Mossad; Shin Bet
  CIA; FBI; NSA; DIA; DHS; FEMA; NASA; DARPA; GRU; FSB; SVR; KGB; SBU; MI5; MI6; GCHQ; ISI; IDF; IRGC; PLA; PLAAF; RAF; USAF; CENTCOM; EUCOM; AFRICOM
  SHAPE; SACEUR; Daesh; Da'esh; Da’esh; DAESH; ISIL; ISIS; ISIS-K; Islamic State; Hezbollah; Hizbollah; Hizbullah; Hamas; Taliban; Taleban; Fatah
  al-Qaida; al-Qaeda; Al-Qaeda; Al-Qaida; al Qaeda; Al Qaeda; Boko Haram; al-Shabab; al-Shabaab; Al-Shabaab; Jabhat al-Nusra; al-Nusra Front
  Janjaweed; FARC; PKK; YPG; SDF; Wagner Group; Wagner; Azov Battalion; Azov Regiment; Houthis
  Gazprom; Rosneft; Rostec; Rosoboronexport; Sukhoi Company; Lockheed Martin; Boeing; Airbus; Raytheon; BAE Systems; Northrop Grumman
  General Dynamics; Thales; Rheinmetall; Leonardo; Saab AB; Almaz-Antey; Uralvagonzavod; Baykar; Huawei; Google; Microsoft; Facebook; Twitter
  Reuters; Associated Press; Agence France-Presse; Deutsche Presse-Agentur; Agence France Presse; ITAR-TASS; Itar-Tass; Press Trust of India; United Press International; AFP; TASS; RIA Novosti; Interfax; BelTA; Belta; Xinhua; Al Jazeera; CNN; BBC; Bellingcat; RFE/RL; VOA
  New York Times; Washington Post; Wall Street Journal; Financial Times; Guardian; Amnesty International; Human Rights Watch; Oxfam; Greenpeace
  Joint Chiefs of Staff; Le Monde; Le Figaro; Der Spiegel; Die Welt; Bild; Deutsche Welle; NPR; Yonhap; Kyodo; NHK; France 24; Fox News; Sky News; Politico; Axios; Bloomberg; Anadolu; IRNA; SANA; KCNA; UNIAN; Ukrinform
  Doctors Without Borders; Reporters Without Borders; Reporters without Borders; Committee to Protect Journalists; Médecins Sans Frontières; UNRWA; UNIFIL; MINUSMA; ISAF; IGAD; ECOWAS; Mercosur; Polisario Front; Hizb ut-Tahrir; Kuomintang; Sinn Féin; Sinn Fein; Politburo; General Motors; General Electric; Islamic Jihad; Palestinian Authority; World Food Programme; World Food Program; Naval Group; Safran; Dassault Aviation; MBDA; Kongsberg; Hanwha; Roscosmos; Ahrar al-Sham
  `),
]);

/** Those of them that are often something else. */
export const alsoOtherThings: ReadonlySet<string> = new Set(
  'Guardian Leonardo Wagner Thales Treasury Commonwealth Congress Senate'.split(' '),
);

/** Words that stand for one organisation when it has been named: "the Alliance" for NATO. */
export const epithets: ReadonlyMap<string, string> = new Map([['Alliance', 'NATO']]);
