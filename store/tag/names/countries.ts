/**
 * Countries and territories by ISO 3166-1 code: name; other names; people and adjective. Facts, written for this project.
 * A name in several languages is looked up through `Intl.DisplayNames`, not listed here.
 */
export const countries = `
AF Afghanistan | | Afghan Afghans
AL Albania | | Albanian Albanians
DZ Algeria | | Algerian Algerians
AD Andorra | | Andorran
AO Angola | | Angolan Angolans
AR Argentina | | Argentine Argentinian Argentines
AM Armenia | | Armenian Armenians
AU Australia | | Australian Australians
AT Austria | | Austrian Austrians
AZ Azerbaijan | | Azerbaijani Azeri Azerbaijanis
BS Bahamas | the Bahamas | Bahamian Bahamians
BH Bahrain | | Bahraini Bahrainis
BD Bangladesh | | Bangladeshi Bangladeshis
BB Barbados | | Barbadian
BY Belarus | | Belarusian Belarusians
BE Belgium | | Belgian Belgians
BZ Belize | | Belizean
BJ Benin | | Beninese
BT Bhutan | | Bhutanese
BO Bolivia | | Bolivian Bolivians
BA Bosnia and Herzegovina | Bosnia; Bosnia-Herzegovina | Bosnian Bosnians
BW Botswana | | Botswanan
BR Brazil | | Brazilian Brazilians
BN Brunei | | Bruneian
BG Bulgaria | | Bulgarian Bulgarians
BF Burkina Faso | | Burkinabe
BI Burundi | | Burundian
KH Cambodia | | Cambodian Cambodians
CM Cameroon | | Cameroonian
CA Canada | | Canadian Canadians
CV Cape Verde | |
CF Central African Republic | |
TD Chad | | Chadian
CL Chile | | Chilean Chileans
CN China | People's Republic of China | Chinese
CO Colombia | | Colombian Colombians
KM Comoros | | Comorian
CG Republic of the Congo | Congo-Brazzaville |
CD Democratic Republic of the Congo | DR Congo; DRC; Congo | Congolese
CR Costa Rica | | Costa Rican
HR Croatia | | Croatian Croats
CU Cuba | | Cuban Cubans
CY Cyprus | | Cypriot Cypriots
CZ Czech Republic | Czechia | Czech Czechs
DK Denmark | | Danish Danes
DJ Djibouti | | Djiboutian
DO Dominican Republic | |
EC Ecuador | | Ecuadorian Ecuadorean
EG Egypt | | Egyptian Egyptians
SV El Salvador | | Salvadoran Salvadorans
GQ Equatorial Guinea | |
ER Eritrea | | Eritrean Eritreans
EE Estonia | | Estonian Estonians
SZ Eswatini | Swaziland |
ET Ethiopia | | Ethiopian Ethiopians
FJ Fiji | | Fijian
FI Finland | | Finnish Finns
FR France | | French
GA Gabon | | Gabonese
GM Gambia | the Gambia | Gambian
GE Georgia | | Georgian Georgians
DE Germany | | German Germans
GH Ghana | | Ghanaian Ghanaians
GR Greece | | Greek Greeks
GL Greenland | | Greenlandic Greenlanders
GT Guatemala | | Guatemalan Guatemalans
GN Guinea | | Guinean
GY Guyana | | Guyanese
HT Haiti | | Haitian Haitians
HN Honduras | | Honduran Hondurans
HK Hong Kong | |
HU Hungary | | Hungarian Hungarians
IS Iceland | | Icelandic Icelanders
IN India | | Indian Indians
ID Indonesia | | Indonesian Indonesians
IR Iran | | Iranian Iranians
IQ Iraq | | Iraqi Iraqis
IE Ireland | | Irish
IL Israel | | Israeli Israelis
IT Italy | | Italian Italians
CI Ivory Coast | Côte d'Ivoire | Ivorian
JM Jamaica | | Jamaican Jamaicans
JP Japan | | Japanese
JO Jordan | | Jordanian Jordanians
KZ Kazakhstan | | Kazakh Kazakhs
KE Kenya | | Kenyan Kenyans
XK Kosovo | | Kosovar Kosovars
KW Kuwait | | Kuwaiti Kuwaitis
KG Kyrgyzstan | | Kyrgyz
LA Laos | | Laotian Lao
LV Latvia | | Latvian Latvians
LB Lebanon | | Lebanese
LS Lesotho | |
LR Liberia | | Liberian Liberians
LY Libya | | Libyan Libyans
LI Liechtenstein | |
LT Lithuania | | Lithuanian Lithuanians
LU Luxembourg | |
MG Madagascar | | Malagasy
MW Malawi | | Malawian
MY Malaysia | | Malaysian Malaysians
MV Maldives | the Maldives | Maldivian
ML Mali | | Malian Malians
MT Malta | | Maltese
MR Mauritania | | Mauritanian
MU Mauritius | | Mauritian
MX Mexico | | Mexican Mexicans
MD Moldova | | Moldovan Moldovans
MC Monaco | |
MN Mongolia | | Mongolian Mongolians
ME Montenegro | | Montenegrin
MA Morocco | | Moroccan Moroccans
MZ Mozambique | | Mozambican
MM Myanmar | Burma | Burmese
NA Namibia | | Namibian
NP Nepal | | Nepali Nepalese
NL Netherlands | the Netherlands; Holland | Dutch
NZ New Zealand | | New Zealander New Zealanders
NI Nicaragua | | Nicaraguan Nicaraguans
NE Niger | | Nigerien
NG Nigeria | | Nigerian Nigerians
KP North Korea | Democratic People's Republic of Korea | North Korean North Koreans
MK North Macedonia | Macedonia | Macedonian
NO Norway | | Norwegian Norwegians
OM Oman | | Omani Omanis
PK Pakistan | | Pakistani Pakistanis
PS Palestinian Territories | Palestine; State of Palestine | Palestinian Palestinians
PA Panama | | Panamanian
PG Papua New Guinea | |
PY Paraguay | | Paraguayan
PE Peru | | Peruvian Peruvians
PH Philippines | the Philippines | Filipino Filipinos Philippine
PL Poland | | Polish Poles
PT Portugal | | Portuguese
PR Puerto Rico | | Puerto Rican Puerto Ricans
QA Qatar | | Qatari Qataris
RO Romania | | Romanian Romanians
RU Russia | Russian Federation | Russian Russians
RW Rwanda | | Rwandan Rwandans
SA Saudi Arabia | Kingdom of Saudi Arabia; KSA | Saudi Saudis
SN Senegal | | Senegalese
RS Serbia | | Serbian Serbs
SC Seychelles | the Seychelles |
SL Sierra Leone | |
SG Singapore | | Singaporean Singaporeans
SK Slovakia | | Slovak Slovaks
SI Slovenia | | Slovenian Slovene Slovenes
SB Solomon Islands | |
SO Somalia | | Somali Somalis
ZA South Africa | | South African South Africans
KR South Korea | Republic of Korea | South Korean South Koreans
SS South Sudan | | South Sudanese
ES Spain | | Spanish Spaniards
LK Sri Lanka | | Sri Lankan Sri Lankans
SD Sudan | | Sudanese
SR Suriname | | Surinamese
SE Sweden | | Swedish Swedes
CH Switzerland | | Swiss
SY Syria | Syrian Arab Republic | Syrian Syrians
TW Taiwan | | Taiwanese
TJ Tajikistan | | Tajik Tajiks
TZ Tanzania | | Tanzanian Tanzanians
TH Thailand | | Thai Thais
TL Timor-Leste | East Timor |
TG Togo | | Togolese
TO Tonga | | Tongan
TT Trinidad and Tobago | Trinidad |
TN Tunisia | | Tunisian Tunisians
TR Turkey | Türkiye | Turkish Turks
TM Turkmenistan | | Turkmen
UG Uganda | | Ugandan Ugandans
UA Ukraine | | Ukrainian Ukrainians
AE United Arab Emirates | UAE; the Emirates | Emirati Emiratis
GB United Kingdom | UK; U.K.; Britain; Great Britain | British Britons
US United States | US; U.S.; USA; U.S.A.; United States of America | American Americans
UY Uruguay | | Uruguayan
UZ Uzbekistan | | Uzbek Uzbeks
VU Vanuatu | |
VA Vatican City | the Vatican; Vatican |
VE Venezuela | | Venezuelan Venezuelans
VN Vietnam | | Vietnamese
YE Yemen | | Yemeni Yemenis
ZM Zambia | | Zambian
ZW Zimbabwe | | Zimbabwean Zimbabweans
AG Antigua and Barbuda | Antigua | Antiguan
AW Aruba | |
BM Bermuda | |
CK Cook Islands | the Cook Islands |
CW Curaçao | Curacao |
DM Dominica | |
FK Falkland Islands | the Falkland Islands; Falklands; the Falklands |
FM Micronesia | Federated States of Micronesia | Micronesian
GD Grenada | | Grenadian
GW Guinea-Bissau | |
KI Kiribati | |
KN Saint Kitts and Nevis | St. Kitts and Nevis |
LC Saint Lucia | St. Lucia |
MH Marshall Islands | the Marshall Islands | Marshallese
MO Macau | Macao |
NR Nauru | |
PW Palau | | Palauan
SM San Marino | |
ST Sao Tome and Principe | São Tomé and Príncipe |
TV Tuvalu | | Tuvaluan
VC Saint Vincent and the Grenadines | St. Vincent and the Grenadines |
WS Samoa | | Samoan Samoans
`
