/**
 * States: their names, short forms, the adjectives and people names made from them, and their capitals.
 * One line a state: name | other names | adjectives and people | capital. Facts checked by hand; as of 2024.
 * `_` is a space inside an adjective.
 * `~` before a name: it is as often something else (a given name, a town), so it never stands for the state by itself.
 */
const TABLE = `
Afghanistan||Afghan Afghans|Kabul
Albania||Albanian Albanians|Tirana
Algeria||Algerian Algerians|Algiers
Andorra||Andorran Andorrans|
Angola||Angolan Angolans|Luanda
Antigua and Barbuda|~Antigua|Antiguan|
Argentina|Argentine Republic|Argentine Argentines Argentinian Argentinians|Buenos Aires
Armenia||Armenian Armenians|Yerevan
Australia||Australian Australians Aussie Aussies|Canberra
Austria||Austrian Austrians|Vienna
Azerbaijan||Azerbaijani Azerbaijanis Azeri Azeris|Baku
Bahamas|The Bahamas|Bahamian Bahamians|~Nassau
Bahrain||Bahraini Bahrainis|Manama
Bangladesh||Bangladeshi Bangladeshis|Dhaka
Barbados||Barbadian Barbadians|Bridgetown
Belarus|Byelorussia;Belorussia|Belarusian Belarusians Belarussian Belarussians|Minsk
Belgium||Belgian Belgians|~Brussels
Belize||Belizean Belizeans|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian Bolivians|La Paz
Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian Bosnians|Sarajevo
Botswana||Botswanan Motswana Batswana|Gaborone
Brazil||Brazilian Brazilians|Brasilia
Brunei||Bruneian Bruneians|
Bulgaria||Bulgarian Bulgarians|~Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian Burundians|Bujumbura
Cambodia||Cambodian Cambodians Khmer|Phnom Penh
Cameroon||Cameroonian Cameroonians|Yaounde
Canada||Canadian Canadians|Ottawa
Cape Verde|Cabo Verde|Cape_Verdean|Praia
Central African Republic||Central_African|Bangui
Chad||Chadian Chadians|N'Djamena
Chile||Chilean Chileans|~Santiago
China|People's Republic of China;PRC;Communist China|Chinese|Beijing;Peking
Colombia||Colombian Colombians|Bogota
Comoros||Comorian|~Moroni
Costa Rica||Costa_Rican|~San Jose
Croatia||Croatian Croatians Croat Croats|Zagreb
Cuba||Cuban Cubans|Havana
Cyprus||Cypriot Cypriots|Nicosia
Czech Republic|Czechia|Czech Czechs|Prague
Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;Zaire;~Congo|Congolese|Kinshasa
Denmark||Danish Dane Danes|Copenhagen
Djibouti||Djiboutian|
~Dominica|||
Dominican Republic|||~Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorean Ecuadorian Ecuadoreans Ecuadorians|Quito
Egypt|Arab Republic of Egypt|Egyptian Egyptians|Cairo
El Salvador||Salvadoran Salvadorans Salvadorean|~San Salvador
Equatorial Guinea|||Malabo
Eritrea||Eritrean Eritreans|Asmara
Estonia||Estonian Estonians|Tallinn
Eswatini|Swaziland|Swazi Swazis|Mbabane
Ethiopia||Ethiopian Ethiopians|Addis Ababa
Fiji||Fijian Fijians|Suva
Finland||Finnish Finn Finns|Helsinki
France|French Republic|French Frenchman Frenchmen Frenchwoman|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian Gambians|Banjul
~Georgia||Georgian Georgians|Tbilisi
Germany|Federal Republic of Germany;West Germany|German Germans|Berlin
Ghana||Ghanaian Ghanaians|Accra
Greece|Hellenic Republic|Greek Greeks|Athens
Grenada||Grenadian|
Guatemala||Guatemalan Guatemalans|~Guatemala City
Guinea||Guinean Guineans|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|~Georgetown
Haiti||Haitian Haitians|Port-au-Prince
Honduras||Honduran Hondurans|Tegucigalpa
Hungary||Hungarian Hungarians|Budapest
Iceland||Icelandic Icelander Icelanders|Reykjavik
India|Republic of India|Indian Indians|New Delhi;Delhi
Indonesia||Indonesian Indonesians|Jakarta
Iran|Islamic Republic of Iran|Iranian Iranians|Tehran;Teheran
Iraq||Iraqi Iraqis|Baghdad
Ireland|Republic of Ireland|Irish Irishman|Dublin
Israel|State of Israel|Israeli Israelis|Jerusalem;Tel Aviv
Italy||Italian Italians|Rome
Ivory Coast|Cote d'Ivoire|Ivorian Ivorians|Abidjan;Yamoussoukro
Jamaica||Jamaican Jamaicans|~Kingston
Japan||Japanese|Tokyo
~Jordan|Hashemite Kingdom of Jordan|Jordanian Jordanians|Amman
Kazakhstan||Kazakh Kazakhs Kazakhstani|Astana
Kenya||Kenyan Kenyans|Nairobi
Kiribati|||
Kosovo||Kosovar Kosovars Kosovan|Pristina
Kuwait||Kuwaiti Kuwaitis|Kuwait City
Kyrgyzstan|Kirghizstan;Kirgizia|Kyrgyz Kirghiz|Bishkek
Laos||Laotian Laotians Lao|Vientiane
Latvia||Latvian Latvians|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian Liberians|Monrovia
Libya||Libyan Libyans|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian Lithuanians|Vilnius
Luxembourg||Luxembourger Luxembourgers|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian Malawians|Lilongwe
Malaysia||Malaysian Malaysians|Kuala Lumpur
Maldives|The Maldives|Maldivian Maldivians|
Mali||Malian Malians|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian Mauritanians|Nouakchott
Mauritius||Mauritian Mauritians|Port Louis
Mexico||Mexican Mexicans|Mexico City
Micronesia||Micronesian|
Moldova|Moldavia|Moldovan Moldovans|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian Mongolians|Ulan Bator;Ulaanbaatar
Montenegro||Montenegrin Montenegrins|Podgorica
Morocco||Moroccan Moroccans|Rabat
Mozambique||Mozambican Mozambicans|Maputo
Myanmar|Burma|Burmese|Naypyidaw;Rangoon;Yangon
Namibia||Namibian Namibians|Windhoek
Nauru||Nauruan|
Nepal||Nepalese Nepali Nepalis|Kathmandu
Netherlands|The Netherlands;~Holland|Dutch Dutchman Dutchmen|Amsterdam;The Hague
New Zealand||New_Zealander New_Zealanders Kiwi Kiwis|~Wellington
Nicaragua||Nicaraguan Nicaraguans|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian Nigerians|Abuja
North Korea|Democratic People's Republic of Korea;DPRK|North_Korean North_Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian Macedonians|Skopje
Norway||Norwegian Norwegians|Oslo
Oman||Omani Omanis|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani Pakistanis|Islamabad
Palau||Palauan|
Palestine|State of Palestine;Palestinian Authority|Palestinian Palestinians|Ramallah
Panama||Panamanian Panamanians|Panama City
Papua New Guinea||Papuan Papuans|Port Moresby
Paraguay||Paraguayan Paraguayans|Asuncion
Peru||Peruvian Peruvians|~Lima
Philippines|The Philippines|Filipino Filipinos Filipina Philippine|Manila
Poland||Polish Pole Poles|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari Qataris|Doha
Republic of the Congo|Congo-Brazzaville;Republic of Congo||Brazzaville
Romania||Romanian Romanians|Bucharest
Russia|Russian Federation;RF|Russian Russians|Moscow
Rwanda||Rwandan Rwandans|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis||
Saint Lucia|St. Lucia||
Saint Vincent and the Grenadines|St. Vincent and the Grenadines||
Samoa||Samoan Samoans|Apia
San Marino||Sammarinese|
Sao Tome and Principe|||
Saudi Arabia|Kingdom of Saudi Arabia|Saudi Saudis Saudi-Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian Serbians Serb Serbs|Belgrade
Seychelles|The Seychelles|Seychellois|~Victoria
Sierra Leone||Sierra_Leonean|Freetown
Singapore||Singaporean Singaporeans|
Slovakia|Slovak Republic|Slovak Slovaks Slovakian|Bratislava
Slovenia||Slovenian Slovenians Slovene Slovenes|Ljubljana
Solomon Islands||Solomon_Islander|Honiara
Somalia||Somali Somalis Somalian|Mogadishu
South Africa||South_African South_Africans|Pretoria
South Korea|Republic of Korea;ROK|South_Korean South_Koreans Korean Koreans|Seoul
South Sudan||South_Sudanese|Juba
Soviet Union|USSR;U.S.S.R.|Soviet Soviets|
Spain||Spanish Spaniard Spaniards|Madrid
Sri Lanka||Sri_Lankan Sri_Lankans|Colombo
Sudan||Sudanese|Khartoum
Suriname|Surinam|Surinamese|Paramaribo
Sweden||Swedish Swede Swedes|Stockholm
Switzerland||Swiss|Bern
Syria|Syrian Arab Republic|Syrian Syrians|Damascus
Taiwan|Republic of China|Taiwanese|Taipei
Tajikistan||Tajik Tajiks|Dushanbe
Tanzania||Tanzanian Tanzanians|Dodoma
Thailand||Thai Thais|Bangkok
Togo||Togolese|Lome
Tonga||Tongan Tongans|
Trinidad and Tobago|~Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian Tunisians|Tunis
Turkey|Turkiye;Republic of Turkey|Turkish Turk Turks|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|
Uganda||Ugandan Ugandans|Kampala
Ukraine|The Ukraine|Ukrainian Ukrainians|Kiev;Kyiv
United Arab Emirates|UAE;U.A.E.;Emirates|Emirati Emiratis|Abu Dhabi
United Kingdom|UK;U.K.;Britain;Great Britain|British Briton Britons Brit Brits|London
United States|United States of America;US;U.S.;U S;USA;U.S.A.;America|American Americans|Washington;Washington D.C.;Washington DC
Uruguay||Uruguayan Uruguayans|~Montevideo
Uzbekistan||Uzbek Uzbeks|Tashkent
Vanuatu|||Port Vila
Vatican City|Vatican;The Vatican;Holy See||
Venezuela||Venezuelan Venezuelans|Caracas
Vietnam|Viet Nam;North Vietnam;South Vietnam|Vietnamese|Hanoi
Yemen||Yemeni Yemenis|Sanaa;Sana'a
Yugoslavia||Yugoslav Yugoslavs Yugoslavian|
Zambia||Zambian Zambians|Lusaka
Zimbabwe|Rhodesia|Zimbabwean Zimbabweans|Harare
`

/** Buildings that stand for the government that sits in them. */
const SEATS: [string, string][] = [
  ['Kremlin', 'Russia'],
  ['White House', 'United States'],
  ['Downing Street', 'United Kingdom'],
  ['Whitehall', 'United Kingdom'],
  ['Elysee', 'France'],
  ['Elysee Palace', 'France'],
  ['Blue House', 'South Korea'],
  ['Zhongnanhai', 'China'],
  ['Quirinale', 'Italy'],
]

/** Adjectives of peoples, regions, creeds, parties and languages that no state's row has. Not actors. */
const OTHER_ADJECTIVES = `African Africans Arab Arabs Arabic Asian Asians European Europeans Western Eastern Northern Southern
Latin Hispanic Hispanics Latino Latinos Jewish Jew Jews Muslim Muslims Moslem Moslems Islamic Islamist Islamists
Christian Christians Catholic Catholics Protestant Protestants Orthodox Sunni Sunnis Shia Shias Shiite Shiites Alawite Alawites
Kurdish Kurd Kurds Druze Sikh Sikhs Hindu Hindus Buddhist Buddhists Zionist Zionists English Englishman Scottish Scot Scots Welsh
Basque Basques Catalan Catalans Chechen Chechens Tatar Tatars Tibetan Tibetans Uighur Uighurs Uyghur Uyghurs Hutu Hutus Tutsi Tutsis
Republican Republicans Democrat Democrats Democratic Communist Communists Socialist Socialists Conservative Conservatives Tory Tories
Labour Liberal Liberals Nazi Nazis Marxist Leninist Maoist Maoists Stalinist Islamism Islam Christianity Judaism Buddhism Hinduism
Texan Texans Californian Californians Floridian Chicagoan Londoner Londoners Parisian Parisians Muscovite Muscovites New Yorker New Yorkers
Hawaiian Alaskan Siberian Balkan Baltic Nordic Scandinavian Caribbean Mediterranean Atlantic Pacific Arctic Antarctic Roman Byzantine Ottoman
Persian Hebrew Slavic Slav Slavs Anglo Native Caucasian Black White Gaza Bedouin Bedouins Pashtun Pashtuns Hmong Maori Inuit Aboriginal`

interface Country {
  name: string
  forms: string[]
  demonyms: string[]
  capitals: string[]
}

const COUNTRIES: Country[] = TABLE.trim().split('\n').map(readRow)

function readRow(row: string): Country {
  const [names = '', forms = '', demonyms = '', capitals = ''] = row.split('|')
  const all = [names, ...forms.split(';')].filter(form => form !== '')
  return {
    name: names.replace('~', ''),
    forms: all,
    demonyms: demonyms.split(' ').map(word => word.replace('_', ' ')),
    capitals: capitals.split(';').filter(capital => capital !== ''),
  }
}

/** How a word can stand for a state. `seat`: a capital or a building, a state only where it acts. */
export interface StateForm {
  country: string
  as: 'name' | 'seat' | 'ambiguous'
}

export const STATE_FORMS: ReadonlyMap<string, StateForm> = collectForms()
/** Folded adjective or people's name -> the state's name; '' for those of no state. */
export const DEMONYMS: ReadonlyMap<string, string> = collectDemonyms()

function collectForms(): Map<string, StateForm> {
  const forms = new Map<string, StateForm>()
  const add = (written: string, country: string, as: StateForm['as']) => {
    const ambiguous = written.startsWith('~')
    forms.set(lowered(written.replace('~', '')), { country, as: ambiguous ? 'ambiguous' : as })
  }
  for (const { name, capitals } of COUNTRIES) for (const capital of capitals) add(capital, name, 'seat')
  for (const [seat, country] of SEATS) add(seat, country, 'seat')
  for (const { name, forms: names } of COUNTRIES) for (const form of names) add(form, name, 'name')
  return forms
}

function collectDemonyms(): Map<string, string> {
  const demonyms = new Map<string, string>()
  for (const word of OTHER_ADJECTIVES.split(/\s+/)) demonyms.set(word.toLowerCase(), '')
  for (const country of COUNTRIES)
    for (const word of country.demonyms) demonyms.set(lowered(word), country.name)
  demonyms.delete('')
  return demonyms
}

/** 'The U.S.' and 'US' are one form: lower case, without full stops and article. */
function lowered(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replaceAll('.', '').replaceAll('’', "'")
}
