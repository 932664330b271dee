/**
 * **Makers** before a name: they belong to it ("Lockheed Martin F-16"), but by themselves they are organisations.
 */
import { phraseBook } from '../phrase-book.ts';

const MAKERS = `
  Sukhoi; Mikoyan; Mikoyan-Gurevich; Mikoyan Gurevich; Tupolev; Ilyushin; Antonov; Kamov; Mil; Yakovlev; Lavochkin
  Polikarpov; Petlyakov; Beriev; Myasishchev; Kazan; Irkut; Boeing; Boeing Vertol; Boeing Insitu; Airbus; Airbus Helicopters
  Lockheed; Lockheed Martin; Northrop; Northrop Grumman; Grumman; McDonnell; McDonnell Douglas; McDonnell-Douglas; Douglas
  General Dynamics; General Atomics; General Motors; North American; North American Aviation; Convair; Consolidated; Republic; Curtiss
  Curtiss-Wright; Vought; Chance Vought; Ling-Temco-Vought; LTV; Bell; Bell Boeing; Bell-Boeing; Sikorsky; Hughes; Kaman; Piasecki; Hiller; Martin; Fairchild
  Fairchild Republic; Beechcraft; Beech; Cessna; Piper; Stinson; Brewster; Ryan; Teledyne Ryan; Rockwell; Raytheon; Textron; Martin Marietta; AeroVironment
  Oshkosh; AM General; Cadillac; Chrysler; Ford; Willys; Colt; Browning; Smith & Wesson; Barrett; Remington; Winchester; Springfield
  BAE; BAE Systems; BAe; British Aerospace; BAC; English Electric; Hawker; Hawker Siddeley; Handley Page; de Havilland; De Havilland; Avro
  Vickers; Vickers-Armstrongs; Supermarine; Bristol; Gloster; Fairey; Blackburn; Short; Shorts; Short Brothers; Westland; Folland; Boulton Paul; Armstrong Whitworth
  Airspeed; Percival; Scottish Aviation; Alvis; Humber; Daimler; Supacat; AgustaWestland; Agusta; Agusta-Bell; Saunders-Roe; Schiebel; Leonardo; Aermacchi; Macchi; Savoia-Marchetti
  Fiat; Iveco; Breda; Beretta; OTO Melara; Oto Melara; Piaggio; Panavia; Eurofighter; SEPECAT; Dassault; Breguet; Bréguet; Nord; Sud Aviation; Aerospatiale
  Aérospatiale; Morane-Saulnier; Potez; Dewoitine; Fouga; Nexter; GIAT; Panhard; Renault; Matra; MBDA; Thales; Eurocopter; NHIndustries; Messerschmitt; Focke-Wulf
  Junkers; Heinkel; Dornier; Arado; Fieseler; Henschel; Blohm & Voss; Bölkow; MBB; Rheinmetall; Krauss-Maffei; Krauss-Maffei Wegmann; KMW; Diehl; Mauser; Walther
  Heckler & Koch; H&K; HK; FN; FN Herstal; Steyr; SIG; SIG Sauer; Mowag; Pilatus; Oerlikon; Saab; Bofors; Hägglunds; Patria; Sisu; Valmet; Kongsberg; Fokker
  PZL; PZL-Mielec; PZL Mielec; Aero; Let; Zlin; Zlín; Tatra; Skoda; Škoda; Avia; CZ; Zastava; Soko; UTVA; IAR; CASA; Airbus Defence; Embraer; Avibras; Engesa; FMA
  IAI; Israel Aerospace Industries; IMI; Elbit; Rafael; Soltam; Plasan; Denel; Atlas; Paramount; Armscor; Vektor; HAL; Hindustan Aeronautics; DRDO; Tata; Mahindra
  TAI; Roketsan; Baykar; Aselsan; Otokar; BMC; FNSS; Nurol; Vestel; HESA; Shahed; Chengdu; Shenyang; Hongdu; Nanchang; Harbin; Xian; Xi'an; Shaanxi; Changhe; Guizhou; Norinco; CASC; COMAC
  Mitsubishi; Kawasaki; Nakajima; Aichi; Kawanishi; Yokosuka; Fuji; ShinMaywa; Howa; KAI; Hanwha; Hanwha Samsung; Hyundai; Hyundai Rotem; Daewoo; Hanwha Aerospace; AIDC
  KamAZ; Ural; UAZ; GAZ; ZiL; MAZ; KrAZ; BAZ; Almaz; Almaz-Antey; Fakel; Novator; Raduga; Vympel; Kronshtadt; ZALA; Toyota; Land Rover; MAN; Mercedes-Benz; Volvo
  Fakel; Bombardier; Canadair; Learjet; Gulfstream; Commonwealth; CAC; Thales Australia; Milrem; WB; Robinson; Britten-Norman; Royal Aircraft Factory; Electric Boat; SpaceX
`;
const listed = MAKERS.split(/[;\n]/)
  .map((maker) => maker.trim())
  .filter((maker) => maker !== '');
const makers = phraseBook(listed);
const MOST_WORDS = 3;

/** Number of words of the maker that ends just before a word; 0: none does. */
export function makerBefore(words: readonly string[], at: number, free = 0): number {
  for (let length = Math.min(MOST_WORDS, at - free); length > 0; length--)
    if (makers.longestAt(words.slice(0, at), at - length) === length) return length;
  return 0;
}

/** Makers named as people and places are: beside an ordinary word they prove nothing. */
const COMMON =
  /^(?:Ryan|Martin|Bell|Douglas|Hughes|Short|Republic|Ford|Walther|Beech|Piper|Bristol|Atlas|Colt|Browning|Remington|Winchester|Springfield|Humber|Chrysler|Commonwealth|Republic|Barrett|Curtiss|Stinson|Leonardo|Mil|Rafael|Diehl|Fuji|Ural|Let|Star|Patria|Percival|Mauser|Daimler|Fakel|Consolidated|Mahindra|Tata|Paramount|Nord|WB|HK|FN|MAN|Shahed|Robinson|Thales|Xian|Harbin|Shenyang|Chengdu|Guizhou)$/;

/** Does a maker stand just before the word that is nothing else? */
export function isMadeBefore(words: readonly string[], at: number): boolean {
  return makerBefore(words, at) > 0 && !COMMON.test(words[at - 1] ?? '');
}

const loneMakers: ReadonlySet<string> = new Set(listed);

/** Is the word a maker by itself, which is an organisation? */
export function isMaker(name: string): boolean {
  return loneMakers.has(name);
}

/** Design bureaus whose name also means their aircraft: "Sukhoi warplanes", "three Antonovs". */
const BUREAU =
  /^(?:Sukhoi|Antonov|Tupolev|Ilyushin|MiG|Mig|Yak|Messerschmitt|Heinkel|Junkers|Fokker|Cessna|Learjet|Kalashnikov)$/;
const AIRCRAFT =
  /^(?:(?:war|air)?planes?|jets?|fighters?|bombers?|aircraft|airliners?|fighter|transports?|rifles?)$/;

/** "MiGs", "Sukhoi jets": the bureau stands for what it designed. */
export function bureauAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (
    /^(?:Sukhois|Antonovs|Tupolevs|MiGs|Migs|Messerschmitts|Heinkels|Fokkers|Cessnas|Kalashnikovs)$/.test(
      word,
    )
  )
    return true;
  if (!BUREAU.test(word)) return false;
  const noun = /^(?:fighter|transport|assault|combat|passenger|cargo)$/.test(words[at + 1] ?? '')
    ? words[at + 2]
    : words[at + 1];
  return AIRCRAFT.test(words[at + 1] ?? '') || AIRCRAFT.test(noun ?? '');
}
