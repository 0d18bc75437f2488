/**
 * Cities, regions and waters that stand in the news, by country (ISO 3166-1) or `-` for what belongs to none:
 * name; other names. A `?` before a name marks one that is also a person's name or an everyday word: it needs a
 * place's company ("in Split", "Reading, England"). Facts, written for this project.
 */
export const places = `
AF Kabul; Kandahar; Herat; Jalalabad; Mazar-i-Sharif; Helmand
AE Abu Dhabi; Dubai; Sharjah
AR Buenos Aires; ?Cordoba; Rosario
AT Vienna; Salzburg; Graz
AU Sydney; Melbourne; Canberra; Brisbane; Perth; Adelaide; Queensland; New South Wales; ?Victoria; Tasmania
AZ Baku; Nagorno-Karabakh
BA Sarajevo; Srebrenica
BD Dhaka; Chittagong; Cox's Bazar
BE Brussels; Antwerp; Ghent; Bruges
BG Sofia
BR Brasilia; Sao Paulo, São Paulo; Rio de Janeiro; Salvador; Amazonas
BY Minsk
CA Ottawa; Toronto; Montreal; Vancouver; Calgary; Edmonton; Quebec; Ontario; Alberta; British Columbia
CH Bern; Geneva; Zurich, Zürich; Basel; Lausanne; Davos
CL Santiago
CN Beijing; Shanghai; Guangzhou; Shenzhen; Wuhan; Chongqing; Xinjiang; Tibet; Chengdu
CO Bogota, Bogotá; Medellin, Medellín; Cali
CU Havana; Guantanamo Bay
CY Nicosia; Limassol
CZ Prague; Brno
CD Kinshasa; Goma
DE Berlin; Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Dusseldorf, Düsseldorf; Leipzig; Dresden; Bavaria; Saxony; Bremen; Hanover
DK Copenhagen; Aarhus
DZ Algiers; Oran
EE Tallinn
EG Cairo; Alexandria; Port Said; Giza; Suez; Suez Canal; Ismailia; Sinai; Luxor; Aswan; Sharm el-Sheikh; Rafah crossing
ES Madrid; Barcelona; Valencia; Seville; Bilbao; Malaga, Málaga; Catalonia; Andalusia; Canary Islands
ET Addis Ababa; Tigray; Amhara
FI Helsinki; Tampere; Turku
FR Paris; Marseille; Lyon; Toulouse; ?Nice; Strasbourg; Bordeaux; Lille; Nantes; Calais; Normandy; Brittany; Corsica
GB London; Manchester; Birmingham; Liverpool; Leeds; Glasgow; Edinburgh; Belfast; Cardiff; Bristol; Sheffield; Newcastle; ?Reading; Oxford; Cambridge; England; Scotland; Wales; Northern Ireland
GE Tbilisi; Abkhazia; South Ossetia
GR Athens; Thessaloniki; Crete; Lesbos; Souda Bay; Piraeus
HK Kowloon
HR Zagreb; ?Split; Dubrovnik
HT Port-au-Prince
HU Budapest
ID Jakarta; Bali; Sumatra; Java; Papua; Aceh; Sulawesi
IE Dublin; Cork; Galway
IL Jerusalem; Tel Aviv; Haifa; Eilat; Beersheba
IN New Delhi; Delhi; Mumbai; Kolkata; Chennai; Bengaluru, Bangalore; Hyderabad; Kashmir; Punjab; Gujarat; Kerala; Assam; Manipur
IQ Baghdad; Mosul; Basra; Kirkuk; Erbil; Irbil; Fallujah; Ramadi; Tikrit; Najaf; Karbala; Sinjar
IR Tehran; Isfahan; Mashhad; Shiraz; Tabriz; Qom; Natanz; Bushehr
IT Rome; Milan; Naples; Turin; Venice; Florence; Genoa; Bologna; Palermo; Sicily; Sardinia; Lampedusa
JO Amman; Aqaba; Zarqa
JP Tokyo; Osaka; Kyoto; Hiroshima; Nagasaki; Fukushima; Okinawa; Hokkaido
KE Nairobi; Mombasa
KP Pyongyang
KR Seoul; Busan
KW Kuwait City
KZ Astana; Almaty
LB Beirut; Tripoli, Lebanon; Sidon; Tyre; Baalbek; Bekaa Valley
LK Colombo
LT Vilnius
LV Riga
LY Tripoli; Benghazi; Misrata; Sirte; Derna; Tobruk
MA Rabat; Casablanca; Marrakech; Tangier; Fez
MD Chisinau; Transnistria
ML Bamako; Timbuktu; Gao
MM Yangon; Naypyidaw; Mandalay; Rakhine
MX Mexico City; Guadalajara; Tijuana; Ciudad Juarez; Oaxaca; Sinaloa
MY Kuala Lumpur; Penang; Sarawak; Sabah
NE Niamey
NG Abuja; Lagos; Kano; Maiduguri; Borno
NL Amsterdam; Rotterdam; The Hague; Utrecht; Eindhoven
NO Oslo; Bergen; Svalbard
NP Kathmandu
NZ Auckland; ?Wellington; Christchurch
OM Muscat; Salalah
PE Lima; Cusco
PH Manila; Mindanao; Cebu; Davao
PK Islamabad; Karachi; Lahore; Peshawar; Quetta; Rawalpindi; Balochistan; Khyber Pakhtunkhwa
PL Warsaw; Krakow; Gdansk; Wroclaw; Poznan
PS Gaza; Gaza Strip; Gaza City; Rafah; Khan Younis; West Bank; Ramallah; Hebron; Nablus; Jenin; Bethlehem
PT Lisbon; Porto; Madeira; Azores
QA Doha
RO Bucharest; Transylvania
RS Belgrade; Novi Sad
RU Moscow; St. Petersburg, Saint Petersburg; Vladivostok; Kazan; Sochi; Chechnya; Dagestan; Siberia; Kursk; Belgorod; Kaliningrad
SA Riyadh; Jeddah; Mecca, Makkah; Medina; Dammam; Dhahran
SD Khartoum; Omdurman; Darfur; El Fasher; Port Sudan
SE Stockholm; Gothenburg; Malmo, Malmö; Uppsala
SO Mogadishu; Somaliland; Puntland
SY Damascus; Aleppo; Idlib; Homs; Hama; Latakia; Tartus; Raqqa; Deir ez-Zor, Deir Ezzor; Daraa; Hasakah; Qamishli; Palmyra; Kobani, Kobane; Afrin; Golan Heights
TH Bangkok; Chiang Mai; Phuket
TN Tunis; Sfax
TR Ankara; Istanbul; Izmir; Gaziantep; Diyarbakir; Antalya; Adana; Hatay
TW Taipei; Kaohsiung
UA Kyiv, Kiev; Kharkiv; Odesa, Odessa; Lviv; Dnipro; Zaporizhzhia; Kherson; Mariupol; Bakhmut; Donetsk; Luhansk; Donbas; Crimea; Sevastopol; Mykolaiv
US Washington, D.C., Washington, DC; New York City; New York; Los Angeles; Chicago; Houston; Philadelphia; Phoenix; San Francisco; San Diego; Dallas; Austin; Boston; Seattle; Denver; Detroit; Miami; Atlanta; New Orleans; Las Vegas; Baltimore; Minneapolis; Cleveland; Pittsburgh; St. Louis; ?Lincoln; ?Madison; ?Jackson; ?Mobile; Norfolk; Manhattan; Brooklyn; Pearl Harbor; Silicon Valley; Wall Street
US Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; ?Virginia; West Virginia; Wisconsin; Wyoming
VE Caracas; Maracaibo
VN Hanoi; Ho Chi Minh City; Da Nang
YE Sanaa; Aden; Hodeidah; Marib; Taiz
ZA Johannesburg; Cape Town; Pretoria; Durban; Soweto
ZW Harare
- Mediterranean, Mediterranean Sea; Red Sea; Black Sea; Caspian Sea; South China Sea; Persian Gulf, Arabian Gulf; Gulf of Aden; Gulf of Oman; Strait of Hormuz; Bab el-Mandeb; English Channel; North Sea; Baltic Sea, Baltic; Arctic; Antarctica; Atlantic, Atlantic Ocean; Pacific, Pacific Ocean; Indian Ocean; Middle East; North Africa; West Africa; East Africa; Horn of Africa; Sahel; Balkans; Caucasus; Central Asia; Southeast Asia; Latin America; Caribbean; Europe; Africa; Asia; Kurdistan; Himalayas
`
