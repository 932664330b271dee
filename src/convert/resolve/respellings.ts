/**
 * **Respellings**: another spelling of a place's name in Latin letters, or its name in another language, and the
 * one taken for it.
 */
const table = `
Kiev > Kyiv; Kharkov > Kharkiv; Lvov > Lviv; Lwów > Lviv; Odessa > Odesa; Nikolaev > Mykolaiv; Nikolayev > Mykolaiv; Dnepr > Dnipro; Dnieper > Dnipro
Zaporozhye > Zaporizhzhia; Zaporizhia > Zaporizhzhia; Zaporizhzhya > Zaporizhzhia; Lugansk > Luhansk; Chernigov > Chernihiv; Rovno > Rivne; Chernobyl > Chornobyl
Donbas > Donbass; Artemovsk > Bakhmut; Slavyansk > Sloviansk; Slovyansk > Sloviansk; Kramatorsk > Kramatorsk; Vinnitsa > Vinnytsia; Krivoy Rog > Kryvyi Rih
Gomel > Homel; Mogilev > Mahilyow; Vitebsk > Vitsebsk; Grodno > Hrodna; Bobruisk > Babruysk
Peking > Beijing; Bombay > Mumbai; Calcutta > Kolkata; Madras > Chennai; Bangalore > Bengaluru; Rangoon > Yangon; Canton > Guangzhou; Nanking > Nanjing
Raqqah > Raqqa; ar-Raqqah > Raqqa; Al-Raqqah > Raqqa; Mecca > Makkah; Sana'a > Sanaa; Sana’a > Sanaa; Teheran > Tehran; Kandahar > Kandahar; Qandahar > Kandahar
Idleb > Idlib; Deir Ezzor > Deir ez-Zor; Deir al-Zor > Deir ez-Zor; Dayr al-Zawr > Deir ez-Zor; Deir Al Zour > Deir ez-Zor; Kobanî > Kobani; Kobane > Kobani; Tel Afar > Tal Afar; Falluja > Fallujah
Hodeidah > Hudaydah; Hodeida > Hudaydah; Al Hudaydah > Hudaydah; Benghazi > Benghazi; Bengasi > Benghazi; Sirt > Sirte; Misurata > Misrata
Pristina > Pristina; Prishtina > Pristina; Frunze > Bishkek; Astana > Nur-Sultan; Tbilissi > Tbilisi; Erevan > Yerevan
Washington, D.C. > Washington; Washington, DC > Washington; Washington D.C. > Washington; Washington DC > Washington; D.C. > Washington
NYC > New York; L.A. > Los Angeles; LA > Los Angeles; Vatican City > Vatican; Ivory Coast > Côte d'Ivoire; Persia > Iran; Korean peninsula > Korean Peninsula
`;

/** The spelling taken, by each of the others. */
export const respellings: ReadonlyMap<string, string> = new Map(
  table
    .split(/[;\n]/)
    .filter((line) => line.includes('>'))
    .map((line) => {
      const [other = '', usual = ''] = line.split('>').map((name) => name.trim());
      return [other, usual] as const;
    })
    .filter(([other, usual]) => other !== usual),
);

/** American states as datelines shorten them. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  (
    'Ala Alabama;Ariz Arizona;Ark Arkansas;Calif California;Cal California;Colo Colorado;Conn Connecticut;Del Delaware;Fla Florida;Ga Georgia;Ill Illinois;Ind Indiana;Kan Kansas;' +
    'Ky Kentucky;La Louisiana;Md Maryland;Mass Massachusetts;Mich Michigan;Minn Minnesota;Miss Mississippi;Mo Missouri;Mont Montana;Neb Nebraska;Nev Nevada;N.H New Hampshire;' +
    'N.J New Jersey;N.M New Mexico;N.Y New York;N.C North Carolina;N.D North Dakota;Okla Oklahoma;Ore Oregon;Pa Pennsylvania;R.I Rhode Island;S.C South Carolina;' +
    'S.D South Dakota;Tenn Tennessee;Tex Texas;Vt Vermont;Va Virginia;Wash Washington;W.Va West Virginia;Wis Wisconsin;Wyo Wyoming'
  )
    .split(';')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);
