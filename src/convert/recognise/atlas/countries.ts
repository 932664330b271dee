/**
 * **Countries** as news writes them: what their adjective is, which city acts for them ("Moscow has denied"),
 * and where the usual English name differs from the one in the ISO list.
 *
 * One country a line: ISO 3166-1 code | adjectives and people | seat of government | usual name | other names.
 * Names that the ISO list has already need not be repeated. Later cells may be left out.
 */
const table = `
af | Afghan Afghans | Kabul
al | Albanian Albanians | Tirana
dz | Algerian Algerians | Algiers
ad | Andorran | Andorra la Vella
ao | Angolan Angolans | Luanda
ar | Argentine Argentinian Argentines | Buenos Aires
am | Armenian Armenians | Yerevan
au | Australian Australians | Canberra
at | Austrian Austrians | Vienna
az | Azerbaijani Azerbaijanis Azeri | Baku
bs | Bahamian | Nassau
bh | Bahraini Bahrainis | Manama
bd | Bangladeshi Bangladeshis | Dhaka
bb | Barbadian | Bridgetown
by | Belarusian Belarusians Belarussian Byelorussian | Minsk
be | Belgian Belgians
bz | Belizean | Belmopan
bj | Beninese | Porto-Novo
bt | Bhutanese | Thimphu
bo | Bolivian Bolivians | La Paz
ba | Bosnian Bosnians | Sarajevo | Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina
bw | Botswanan | Gaborone
br | Brazilian Brazilians | Brasilia
bn | Bruneian | | Brunei
bg | Bulgarian Bulgarians | Sofia
bf | Burkinabe | Ouagadougou
bi | Burundian Burundians | Bujumbura
kh | Cambodian Cambodians | Phnom Penh
cm | Cameroonian | Yaounde
ca | Canadian Canadians | Ottawa
cv | Cape Verdean | Praia | Cape Verde
cf | | Bangui
td | Chadian Chadians | N'Djamena
cl | Chilean Chileans | Santiago
cn | Chinese | Beijing | China | PRC
co | Colombian Colombians | Bogota
cg | Congolese | Brazzaville | Republic of the Congo
cd | | Kinshasa | Democratic Republic of the Congo | DRC; DR Congo; Congo
cr | Costa Rican | San Jose
ci | Ivorian Ivorians | Abidjan | Ivory Coast
hr | Croatian Croatians Croat | Zagreb
cu | Cuban Cubans | Havana
cy | Cypriot Cypriots | Nicosia
cz | Czech Czechs | Prague | Czech Republic
dk | Danish Danes | Copenhagen
dj | Djiboutian
do | | Santo Domingo
ec | Ecuadorian Ecuadorean | Quito
eg | Egyptian Egyptians | Cairo
sv | Salvadoran | San Salvador
gq | | Malabo
er | Eritrean Eritreans | Asmara
ee | Estonian Estonians | Tallinn
sz | Swazi | Mbabane | Eswatini | Swaziland
et | Ethiopian Ethiopians | Addis Ababa
fj | Fijian | Suva
fi | Finnish Finns | Helsinki
fr | French Frenchman | Paris
ga | Gabonese | Libreville
gm | Gambian | Banjul | Gambia
ge | Georgian Georgians | Tbilisi
de | German Germans | Berlin
gh | Ghanaian Ghanaians | Accra
gr | Greek Greeks | Athens
gt | Guatemalan | Guatemala City
gn | Guinean | Conakry
gw | | Bissau
gy | Guyanese | Georgetown
ht | Haitian Haitians | Port-au-Prince
hn | Honduran | Tegucigalpa
hu | Hungarian Hungarians | Budapest
is | Icelandic Icelanders | Reykjavik
in | Indian Indians | New Delhi; Delhi
id | Indonesian Indonesians | Jakarta
ir | Iranian Iranians | Tehran; Teheran | Iran | Islamic Republic
iq | Iraqi Iraqis | Baghdad
ie | Irish | Dublin
il | Israeli Israelis | Jerusalem; Tel Aviv
it | Italian Italians | Rome
jm | Jamaican Jamaicans | Kingston
jp | Japanese | Tokyo
jo | Jordanian Jordanians | Amman
kz | Kazakh Kazakhs Kazakhstani | Nur-Sultan; Astana
ke | Kenyan Kenyans | Nairobi
kp | | Pyongyang | North Korea | DPRK
kr | | Seoul | South Korea | ROK
xk | Kosovar Kosovars | Pristina | Kosovo
kw | Kuwaiti Kuwaitis | Kuwait City
kg | Kyrgyz | Bishkek | Kyrgyzstan
la | Lao Laotian | Vientiane | Laos
lv | Latvian Latvians | Riga
lb | Lebanese | Beirut
ls | | Maseru
lr | Liberian Liberians | Monrovia
ly | Libyan Libyans | Tripoli
li | | Vaduz
lt | Lithuanian Lithuanians | Vilnius
lu | Luxembourgish
mg | Malagasy | Antananarivo
mw | Malawian | Lilongwe
my | Malaysian Malaysians | Kuala Lumpur
mv | Maldivian | Male
ml | Malian Malians | Bamako
mt | Maltese | Valletta
mr | Mauritanian | Nouakchott
mu | Mauritian | Port Louis
mx | Mexican Mexicans | Mexico City
fm | Micronesian | | Micronesia
md | Moldovan Moldovans | Chisinau | Moldova
mc | Monegasque
mn | Mongolian Mongolians | Ulaanbaatar
me | Montenegrin Montenegrins | Podgorica
ma | Moroccan Moroccans | Rabat
mz | Mozambican | Maputo
mm | Burmese | Naypyidaw | Myanmar | Burma
na | Namibian | Windhoek
np | Nepalese Nepali | Kathmandu
nl | Dutch | The Hague | Netherlands | Holland
nz | | Wellington
ni | Nicaraguan | Managua
ne | Nigerien | Niamey
ng | Nigerian Nigerians | Abuja
mk | Macedonian Macedonians | Skopje | North Macedonia | Macedonia
no | Norwegian Norwegians | Oslo
om | Omani Omanis | Muscat
pk | Pakistani Pakistanis | Islamabad
ps | Palestinian Palestinians | Ramallah | Palestine
pa | Panamanian | Panama City
pg | | Port Moresby
py | Paraguayan | Asuncion
pe | Peruvian Peruvians | Lima
ph | Filipino Filipinos Philippine | Manila
pl | Polish Poles | Warsaw
pt | Portuguese | Lisbon
qa | Qatari Qataris | Doha
ro | Romanian Romanians | Bucharest
ru | Russian Russians | Moscow; Kremlin | Russia
rw | Rwandan Rwandans | Kigali
sa | Saudi Saudis | Riyadh
sn | Senegalese | Dakar
rs | Serbian Serbians Serb | Belgrade
sl | | Freetown
sg | Singaporean | | Singapore
sk | Slovak Slovaks | Bratislava
si | Slovenian Slovene | Ljubljana
so | Somali Somalis | Mogadishu
za | | Pretoria
ss | | Juba
es | Spanish Spaniards | Madrid
lk | | Colombo
sd | Sudanese | Khartoum
sr | Surinamese | Paramaribo
se | Swedish Swedes | Stockholm
ch | Swiss | Bern
sy | Syrian Syrians | Damascus | Syria
tw | Taiwanese | Taipei | Taiwan
tj | Tajik Tajiks | Dushanbe
tz | Tanzanian | Dodoma | Tanzania
th | Thai Thais | Bangkok
tl | Timorese | Dili | East Timor | Timor-Leste
tg | Togolese | Lome
tn | Tunisian Tunisians | Tunis
tr | Turkish Turks | Ankara | Turkey | Türkiye
tm | Turkmen | Ashgabat
ug | Ugandan Ugandans | Kampala
ua | Ukrainian Ukrainians | Kyiv; Kiev | Ukraine
ae | Emirati Emiratis | Abu Dhabi | United Arab Emirates | UAE; U.A.E.; Emirates
gb | British Britons | London | United Kingdom | UK; U.K.; Britain; Great Britain
us | American Americans | Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC | United States | US; U.S.; USA; U.S.A.; America; United States of America
uy | Uruguayan | Montevideo
uz | Uzbek Uzbeks | Tashkent
va | | | Vatican City | Vatican; Holy See
ve | Venezuelan Venezuelans | Caracas | Venezuela
vn | Vietnamese | Hanoi | Vietnam
ye | Yemeni Yemenis | Sanaa; Sana'a
zm | Zambian | Lusaka
zw | Zimbabwean | Harare
`;

export interface CountryFacts {
  code: string;
  adjectives: string[];
  /** Cities and buildings that act for the government. */
  seats: string[];
  /** Usual English name; absent: the ISO list's. */
  name?: string;
  otherNames: string[];
}

/** The table as data. */
export const countryFacts: readonly CountryFacts[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', adjectives = '', seats = '', name = '', others = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    return {
      code,
      adjectives: adjectives.split(' ').filter((word) => word !== ''),
      seats: listed(seats),
      ...(name !== '' && { name }),
      otherNames: listed(others),
    };
  });

function listed(cell: string): string[] {
  return cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Capitalised adjectives of more than one country, of peoples and of former states: never places. */
export const otherAdjectives: ReadonlySet<string> = new Set(
  (
    'European Europeans Asian Asians African Africans Arab Arabs Arabic Soviet Nordic Baltic Balkan ' +
    'Kurdish Kurds Kurd Yazidi Yazidis Chechen Chechens Crimean Tatar Korean Koreans English Scottish Welsh ' +
    'Catalan Basque Muslim Muslims Christian Christians Jewish Jews Sunni Sunnis Shiite Shiites Shia Catholic ' +
    'Islamic Islamist Islamists Orthodox Buddhist Hindu Hindus Latin Slavic Slavs Caucasian Hispanic Roman ' +
    'Republican Republicans Democratic Democrat Democrats Communist Communists Nazi Nazis Houthi Houthis Turkic ' +
    'Habsburg Abkhaz Ossetian Ossetians Circassian Pashtun Pashtuns Hutu Hutus Tutsi Tutsis Baloch Sikh Sikhs Druze Yezidi Yezidis Alawite Alawites Anglican Protestant Protestants Methodist Mormon Bedouin Roma Zulu Maori Inuit Siberian Tibetan Uyghur Uighur Persian Parisian Yugoslav Czechoslovak Prussian Ottoman Texan Californian ' +
    'North-Korean South-Korean South-African Saudi-Arabian Sri-Lankan New-Zealander South-Sudanese Euro-Atlantic'
  )
    .split(' ')
    .flatMap((word) => [word, word.replace('-', ' ')]),
);
