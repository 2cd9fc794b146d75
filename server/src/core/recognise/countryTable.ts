/** The words of `countries.ts` as a table: data alone, read once there. */

/**
 * A country a line: code and name | other names | demonyms | capitals. Several countries may have a form in
 * common. Added by rule: regular plurals of demonyms, "St" for "Saint", "&" for "and".
 */
export const COUNTRY_TABLE = `
AD Andorra|Principality of Andorra|Andorran|Andorra la Vella
AE United Arab Emirates|UAE, U.A.E., the Emirates|Emirati|Abu Dhabi
AF Afghanistan|Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan|Afghan, Afghani|Kabul
AG Antigua and Barbuda|Antigua, Barbuda|Antiguan, Barbudan, Antiguan and Barbudan|St. John's
AL Albania|Republic of Albania|Albanian|Tirana
AM Armenia|Republic of Armenia|Armenian|Yerevan
AO Angola|Republic of Angola|Angolan|Luanda
AR Argentina|Argentine Republic|Argentine, Argentinian, Argentinean|Buenos Aires
AT Austria|Republic of Austria|Austrian, Tyrolean, Styrian, Carinthian|Vienna
AU Australia|Commonwealth of Australia, New South Wales, Queensland, Tasmania, South Australia, Western Australia|Australian, Tasmanian, Queenslander|Canberra
AZ Azerbaijan|Republic of Azerbaijan, Nagorno-Karabakh, Nakhchivan|Azerbaijani, Azeri|Baku
BA Bosnia and Herzegovina|Bosnia-Herzegovina, Bosnia, Herzegovina, Republika Srpska|Bosnian, Herzegovinian, Bosnian Serb, Bosnian Croat|Sarajevo
BB Barbados||Barbadian, Bajan|Bridgetown
BD Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka, Dacca
BE Belgium|Kingdom of Belgium, Wallonia|Belgian, Flemish, Walloon|Brussels
BF Burkina Faso|Burkina|Burkinabe, Burkinan|Ouagadougou
BG Bulgaria|Republic of Bulgaria|Bulgarian|Sofia
BH Bahrain|Kingdom of Bahrain|Bahraini|Manama
BI Burundi|Republic of Burundi|Burundian|Gitega, Bujumbura
BJ Benin|Republic of Benin|Beninese, Beninois|Porto-Novo, Cotonou
BN Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO Bolivia|Plurinational State of Bolivia|Bolivian|La Paz, Sucre
BR Brazil|Brasil, Federative Republic of Brazil|Brazilian|Brasilia
BS Bahamas|Commonwealth of the Bahamas|Bahamian|Nassau
BT Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BW Botswana|Republic of Botswana|Motswana, Batswana, Botswanan|Gaborone
BY Belarus|Byelorussia, Republic of Belarus|Belarusian, Belarussian|Minsk
BZ Belize||Belizean|Belmopan
CA Canada|Quebec, Ontario, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Newfoundland and Labrador, Prince Edward Island, British Columbia, Yukon, Nunavut|Canadian, Québécois, Québécoise, Quebecer, Quebecker, Ontarian, Albertan, Manitoban, Nova Scotian, British Columbian, Newfoundlander|Ottawa
CD Democratic Republic of the Congo|Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, D.R.C., Congo-Kinshasa, Congo, Zaire|Congolese|Kinshasa
CF Central African Republic||Central African|Bangui
CG Republic of the Congo|Republic of Congo, Congo-Brazzaville, Congo|Congolese|Brazzaville
CH Switzerland|Swiss Confederation|Swiss|Bern, Berne
CI Ivory Coast|Côte d'Ivoire, Republic of Côte d'Ivoire|Ivorian, Ivoirian|Yamoussoukro, Abidjan
CL Chile|Republic of Chile|Chilean|Santiago, Santiago de Chile
CM Cameroon|Republic of Cameroon|Cameroonian|Yaoundé
CN China|People's Republic of China, Peoples Republic of China, PRC, P.R.C., PR China, P.R. China, mainland China, Inner Mongolia, Tibet, Xinjiang|Chinese, Inner Mongolian, Tibetan, Uyghur, Uighur|Beijing, Peking
CO Colombia|Republic of Colombia|Colombian|Bogotá
CR Costa Rica|Republic of Costa Rica|Costa Rican|San José
CU Cuba|Republic of Cuba|Cuban|Havana
CV Cape Verde|Cabo Verde, Republic of Cabo Verde|Cape Verdean, Cabo Verdean|Praia
CY Cyprus|Republic of Cyprus, Northern Cyprus, North Cyprus|Cypriot, Greek Cypriot, Turkish Cypriot|Nicosia
CZ Czech Republic|Czechia|Czech, Czechs|Prague
DE Germany|Federal Republic of Germany, Bavaria, Saxony, Lower Saxony, Thuringia, North Rhine-Westphalia, Baden-Württemberg|German, Bavarian, Thuringian|Berlin
DJ Djibouti|Republic of Djibouti|Djiboutian|Djibouti City
DK Denmark|Kingdom of Denmark|Danish, Dane|Copenhagen
DM Dominica|Commonwealth of Dominica|Dominican|Roseau
DO Dominican Republic||Dominican|Santo Domingo
DZ Algeria|People's Democratic Republic of Algeria|Algerian|Algiers
EC Ecuador|Republic of Ecuador|Ecuadorian, Ecuadorean, Ecuadoran|Quito
EE Estonia|Republic of Estonia|Estonian|Tallinn
EG Egypt|Arab Republic of Egypt|Egyptian|Cairo
ER Eritrea|State of Eritrea|Eritrean|Asmara
ES Spain|Kingdom of Spain, Catalonia, Galicia, Andalusia, Canary Islands|Spanish, Spaniard, Catalan, Basque, Galician, Andalusian|Madrid
ET Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
EU European Union|EU, E.U.||Brussels
FI Finland|Republic of Finland|Finnish, Finn|Helsinki
FJ Fiji|Republic of Fiji|Fijian|Suva
FM Micronesia|Federated States of Micronesia|Micronesian|Palikir
FR France|French Republic, Corsica|French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen, Corsican|Paris
GA Gabon|Gabonese Republic|Gabonese|Libreville
GB United Kingdom|UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland, England, Scotland, Wales, Northern Ireland|British, Briton, Brit, Britisher, English, Englishman, Englishmen, Englishwoman, Scottish, Scot, Scotsman, Scotsmen, Welsh, Welshman, Welshmen, Northern Irish|London, Edinburgh, Cardiff, Belfast
GD Grenada||Grenadian|St. George's
GE Georgia|Republic of Georgia, Abkhazia, South Ossetia, Adjara|Georgian, Abkhaz, Abkhazian, South Ossetian|Tbilisi
GH Ghana|Republic of Ghana|Ghanaian|Accra
GM Gambia|Republic of the Gambia|Gambian|Banjul
GN Guinea|Republic of Guinea, Guinea-Conakry|Guinean|Conakry
GQ Equatorial Guinea|Republic of Equatorial Guinea, Guinea|Equatorial Guinean, Equatoguinean, Guinean|Malabo
GR Greece|Hellenic Republic|Greek, Hellenic|Athens
GT Guatemala|Republic of Guatemala|Guatemalan|Guatemala City
GW Guinea-Bissau|Republic of Guinea-Bissau, Guinea|Bissau-Guinean, Guinea-Bissauan, Guinean|Bissau
GY Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
HN Honduras|Republic of Honduras|Honduran|Tegucigalpa
HR Croatia|Republic of Croatia|Croatian, Croat|Zagreb
HT Haiti|Republic of Haiti|Haitian|Port-au-Prince
HU Hungary||Hungarian|Budapest
ID Indonesia|Republic of Indonesia, Aceh|Indonesian, Acehnese, Papuan|Jakarta
IE Ireland|Republic of Ireland, Irish Republic|Irish, Irishman, Irishmen, Irishwoman|Dublin
IL Israel|State of Israel|Israeli|Jerusalem, Tel Aviv
IN India|Republic of India, Bharat|Indian|New Delhi, Delhi
IQ Iraq|Republic of Iraq, Iraqi Kurdistan, Kurdistan|Iraqi, Kurdish|Baghdad
IR Iran|Islamic Republic of Iran|Iranian, Kurdish|Tehran, Teheran
IS Iceland|Republic of Iceland|Icelandic, Icelander|Reykjavik
IT Italy|Italian Republic, Sicily, Sardinia, South Tyrol, Lombardy, Veneto, Tuscany|Italian, Sicilian, Sardinian, South Tyrolean, Tuscan|Rome
JM Jamaica||Jamaican|Kingston
JO Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
JP Japan||Japanese|Tokyo
KE Kenya|Republic of Kenya|Kenyan|Nairobi
KG Kyrgyzstan|Kyrgyz Republic|Kyrgyz, Kyrgyzstani|Bishkek
KH Cambodia|Kingdom of Cambodia, Kampuchea|Cambodian, Khmer|Phnom Penh
KI Kiribati|Republic of Kiribati|I-Kiribati|Tarawa, South Tarawa
KM Comoros|Union of the Comoros|Comorian, Comoran|Moroni
KN Saint Kitts and Nevis|Saint Kitts, Nevis|Kittitian, Nevisian|Basseterre
KR South Korea|Korea, Republic of Korea, ROK, R.O.K., S. Korea|South Korean, S. Korean, Korean|Seoul
KP North Korea|Democratic People's Republic of Korea, Democratic Peoples Republic of Korea, People's Democratic Republic of Korea, DPR Korea, DPRK, D.P.R.K., N. Korea|North Korean, N. Korean, Korean|Pyongyang
KW Kuwait|State of Kuwait|Kuwaiti|Kuwait City
KZ Kazakhstan|Republic of Kazakhstan|Kazakh, Kazakhstani|Astana, Nur-Sultan
LA Laos|Lao People's Democratic Republic, Lao PDR, Lao P.D.R.|Lao, Laotian|Vientiane
LB Lebanon|Lebanese Republic|Lebanese|Beirut
LC Saint Lucia||Saint Lucian|Castries
LI Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz
LK Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo, Sri Jayawardenepura Kotte
LR Liberia|Republic of Liberia|Liberian|Monrovia
LS Lesotho|Kingdom of Lesotho|Basotho, Mosotho|Maseru
LT Lithuania|Republic of Lithuania|Lithuanian|Vilnius
LU Luxembourg|Grand Duchy of Luxembourg, Luxemburg|Luxembourger, Luxembourgish, Luxembourgian|Luxembourg City
LV Latvia|Republic of Latvia|Latvian|Riga
LY Libya|State of Libya|Libyan|Tripoli
MA Morocco|Kingdom of Morocco|Moroccan|Rabat
MC Monaco|Principality of Monaco|Monegasque, Monacan|
MD Moldova|Republic of Moldova, Moldavia, Transnistria, Gagauzia|Moldovan, Moldavian, Transnistrian, Gagauz|Chișinău, Kishinev
ME Montenegro||Montenegrin|Podgorica
MG Madagascar|Republic of Madagascar|Malagasy, Madagascan|Antananarivo
MH Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MK North Macedonia|Republic of North Macedonia, Macedonia|North Macedonian, Macedonian|Skopje
ML Mali|Republic of Mali|Malian|Bamako
MM Myanmar|Republic of the Union of Myanmar, Burma|Burmese, Myanmarese, Myanma|Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon, Rangoon
MN Mongolia||Mongolian, Mongol|Ulaanbaatar, Ulan Bator
MR Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott
MT Malta|Republic of Malta|Maltese|Valletta
MU Mauritius|Republic of Mauritius|Mauritian|Port Louis
MV Maldives|Republic of Maldives|Maldivian|
MW Malawi|Republic of Malawi|Malawian|Lilongwe
MX Mexico|United Mexican States|Mexican|Mexico City
MY Malaysia|Sarawak|Malaysian, Sarawakian, Sabahan|Kuala Lumpur, Putrajaya
MZ Mozambique|Republic of Mozambique|Mozambican|Maputo
NA Namibia|Republic of Namibia|Namibian|Windhoek
NE Niger|Republic of the Niger|Nigerien|Niamey
NG Nigeria|Federal Republic of Nigeria|Nigerian|Abuja
NI Nicaragua|Republic of Nicaragua|Nicaraguan|Managua
NL Netherlands|Kingdom of the Netherlands, Holland|Dutch, Netherlander, Dutchman, Dutchmen, Dutchwoman|The Hague, Amsterdam
NO Norway|Kingdom of Norway|Norwegian|Oslo
NP Nepal|Federal Democratic Republic of Nepal|Nepali, Nepalese|Kathmandu, Katmandu
NR Nauru|Republic of Nauru|Nauruan|Yaren
NZ New Zealand|Aotearoa|New Zealander|Wellington
OM Oman|Sultanate of Oman|Omani|Muscat
PA Panama|Republic of Panama|Panamanian|Panama City
PE Peru|Republic of Peru|Peruvian|Lima
PG Papua New Guinea|PNG, P.N.G., Bougainville|Papua New Guinean, Papuan, Bougainvillean|Port Moresby
PH Philippines|Republic of the Philippines, Bangsamoro|Philippine, Filipino, Filipina|Manila, Malacañang
PK Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
PL Poland|Republic of Poland|Polish, Pole|Warsaw
PS Palestine|State of Palestine, Gaza|Palestinian, Gazan|Ramallah
PT Portugal|Portuguese Republic, Azores|Portuguese, Madeiran, Azorean|Lisbon
PW Palau|Republic of Palau|Palauan|Ngerulmud, Melekeok, Koror
PY Paraguay|Republic of Paraguay|Paraguayan|Asunción
QA Qatar|State of Qatar|Qatari|Doha
RO Romania||Romanian|Bucharest
RS Serbia|Republic of Serbia|Serbian, Serb|Belgrade
RU Russia|Russian Federation, Chechnya, Tatarstan, Dagestan, Bashkortostan, Crimea|Russian, Chechen, Dagestani, Bashkir, Crimean|Moscow, Kremlin
RW Rwanda|Republic of Rwanda|Rwandan|Kigali
SA Saudi Arabia|Kingdom of Saudi Arabia, KSA, K.S.A.|Saudi, Saudi Arabian|Riyadh
SB Solomon Islands|Solomons|Solomon Islander|Honiara
SC Seychelles|Republic of Seychelles|Seychellois|
SD Sudan|Republic of the Sudan|Sudanese|Khartoum
SE Sweden|Kingdom of Sweden|Swedish, Swede|Stockholm
SG Singapore|Republic of Singapore|Singaporean|
SI Slovenia|Republic of Slovenia|Slovenian, Slovene|Ljubljana
SK Slovakia|Slovak Republic|Slovak, Slovakian|Bratislava
SL Sierra Leone|Republic of Sierra Leone|Sierra Leonean|Freetown
SM San Marino|Republic of San Marino|Sammarinese, Sanmarinese|
SN Senegal|Republic of Senegal|Senegalese|Dakar
SO Somalia|Federal Republic of Somalia, Somaliland, Puntland|Somali, Somalian, Somalilander|Mogadishu
SR Suriname|Republic of Suriname, Surinam|Surinamese|Paramaribo
SS South Sudan|Republic of South Sudan|South Sudanese|Juba
ST São Tomé and Príncipe|Democratic Republic of São Tomé and Príncipe, São Tomé|São Toméan, Santomean|
SV El Salvador|Republic of El Salvador|Salvadoran, Salvadorean, Salvadorian|San Salvador
SY Syria|Syrian Arab Republic|Syrian, Kurdish|Damascus
SZ Eswatini|Kingdom of Eswatini, Swaziland|Swazi, Liswati|Mbabane, Lobamba
TD Chad|Republic of Chad|Chadian|N'Djamena, Ndjamena
TG Togo|Togolese Republic|Togolese|Lomé
TH Thailand|Kingdom of Thailand|Thai|Bangkok
TJ Tajikistan|Republic of Tajikistan|Tajik, Tajikistani|Dushanbe
TL Timor-Leste|Democratic Republic of Timor-Leste, East Timor|Timorese, East Timorese|Dili
TM Turkmenistan||Turkmen, Turkmenistani|Ashgabat
TN Tunisia|Republic of Tunisia|Tunisian|Tunis
TO Tonga|Kingdom of Tonga|Tongan|Nuku'alofa, Nukualofa
TR Türkiye|Turkey, Republic of Türkiye, Republic of Turkey|Turkish, Turk, Kurdish|Ankara
TT Trinidad and Tobago|Republic of Trinidad and Tobago, Trinidad, Tobago|Trinidadian, Tobagonian, Trinbagonian|Port of Spain
TV Tuvalu||Tuvaluan|Funafuti
TW Taiwan|Republic of China, ROC, R.O.C., Chinese Taipei|Taiwanese|Taipei
TZ Tanzania|United Republic of Tanzania, Zanzibar|Tanzanian, Zanzibari|Dodoma, Dar es Salaam
UA Ukraine|Crimea|Ukrainian, Crimean|Kyiv, Kiev
UG Uganda|Republic of Uganda|Ugandan|Kampala
US United States|United States of America, US, U.S., USA, U.S.A., America, New England, New Mexico|American, New Mexican|Washington, Washington DC, Washington D.C., Pentagon
UY Uruguay|Oriental Republic of Uruguay|Uruguayan|Montevideo
UZ Uzbekistan|Republic of Uzbekistan|Uzbek, Uzbekistani|Tashkent
VA Holy See|Vatican, Vatican City, Vatican City State||
VC Saint Vincent and the Grenadines|Saint Vincent, Grenadines|Vincentian|Kingstown
VE Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
VN Vietnam|Viet Nam, Socialist Republic of Vietnam, Socialist Republic of Viet Nam|Vietnamese|Hanoi, Ha Noi
VU Vanuatu|Republic of Vanuatu|Ni-Vanuatu, Vanuatuan|Port Vila
WS Samoa|Independent State of Samoa, Western Samoa|Samoan|Apia
XK Kosovo|Republic of Kosovo|Kosovar, Kosovan|Pristina, Prishtina
YE Yemen|Republic of Yemen|Yemeni, Yemenite|Sana'a, Sanaa
ZA South Africa|Republic of South Africa|South African|Pretoria
ZM Zambia|Republic of Zambia|Zambian|Lusaka
ZW Zimbabwe|Republic of Zimbabwe|Zimbabwean|Harare`;

/**
 * A territory a line, or a land with a government of its own inside a state: code, code of that state, then as above.
 * Its words may mean either, since registers file its posts under both.
 */
export const TERRITORY_TABLE = `
AI GB Anguilla||Anguillian|
AS US American Samoa||American Samoan|Pago Pago
AW NL Aruba||Aruban|Oranjestad
AX FI Åland|Åland Islands|Ålandic, Ålander|Mariehamn
BM GB Bermuda||Bermudian, Bermudan|
BQ NL Bonaire|||
CK NZ Cook Islands||Cook Islander|Avarua, Rarotonga
CW NL Curaçao||Curaçaoan|Willemstad
EH MA Western Sahara|Sahrawi Republic, Sahrawi Arab Democratic Republic|Sahrawi, Saharawi|Laayoune
FK GB Falkland Islands|Falklands|Falkland Islander|
FO DK Faroe Islands|Faroes, Faeroe Islands, Faroe|Faroese, Faroe Islander|Tórshavn
GF FR French Guiana||French Guianese, Guianese|
GG GB Guernsey||Guernseyman|
GI GB Gibraltar||Gibraltarian|
GL DK Greenland|Kalaallit Nunaat|Greenlandic, Greenlander|Nuuk
GP FR Guadeloupe||Guadeloupean|
GU US Guam||Guamanian|
HK CN Hong Kong|Hong Kong SAR, HKSAR|Hongkonger, Hong Konger|
JE GB Jersey|||
KY GB Cayman Islands|Caymans|Caymanian|
MO CN Macau|Macao, Macau SAR, Macao SAR|Macanese|
MP US Northern Mariana Islands|Northern Marianas||Saipan
MQ FR Martinique||Martinican|
NC FR New Caledonia||New Caledonian|Nouméa
NU NZ Niue||Niuean|Alofi
PF FR French Polynesia|Tahiti|French Polynesian, Tahitian|Papeete
PR US Puerto Rico||Puerto Rican|
SX NL Sint Maarten||Sint Maartener|Philipsburg
TC GB Turks and Caicos Islands|Turks and Caicos|Turks and Caicos Islander|
TK NZ Tokelau||Tokelauan|
VG GB British Virgin Islands|BVI|British Virgin Islander|
VI US United States Virgin Islands|US Virgin Islands, U.S. Virgin Islands|Virgin Islander|
WF FR Wallis and Futuna|||`;

/** Names that end like a country's and mean none. */
export const NO_COUNTRY = `Latin America, Latin American, Latin Americans, Central America, Central American, Central Americans,
  South America, South American, South Americans, North America, North American, North Americans, Pan-American,
  New Jersey, Bosnian Croats, West Indian, West Indians, American Indian, American Indians, New Guinea, New Britain, South Georgia,
  Strait of Gibraltar, Straits of Gibraltar, Gulf of Guinea, Gulf of Mexico, Gulf of Oman, Gulf of Thailand, Gulf of Tonkin, Sea of Japan`;
