/**
 * Regions, waters, and cities under the names news gives them, by country (ISO 3166-1) or `-` for what belongs to none:
 * name; other names after commas. `=XX` after a region's name is its ISO 3166-2 code. A `?` before a name marks one that is
 * also a person's name or an everyday word: it needs a place's company ("in Split", "Reading, England"); a language code in
 * brackets keeps a name for copy in that language. Facts, written for this project; cities.ts has the rest.
 */
export const places = `
AF Helmand=HEL; Nangarhar=NAN; Kunduz; Panjshir=PAN; Mazar-i-Sharif
AO Cabinda
AR Buenos Aires; ?Cordoba; Patagonia; Tierra del Fuego=V; Mendoza
AT Vienna, [de] Wien, [fr] Vienne, [es] Viena; Salzburg; Graz; Tyrol=7, [de] Tirol; Vorarlberg=8; Carinthia=2, [de] Kärnten; Styria=6, [de] Steiermark; Burgenland=1; Lower Austria=3, [de] Niederösterreich; Upper Austria=4, [de] Oberösterreich
AU Queensland=QLD; New South Wales=NSW; ?Victoria=VIC; Tasmania=TAS; Western Australia=WA; South Australia=SA; Northern Territory=NT; Great Barrier Reef; Outback
AZ Nagorno-Karabakh, Karabakh; Nakhchivan
BA Sarajevo; Srebrenica; Republika Srpska
BD Dhaka; Chittagong, Chattogram; Cox's Bazar
BE Brussels, [fr] Bruxelles, [de] Brüssel, [es] Bruselas; Antwerp, [fr] Anvers, [de] Antwerpen, [es] Amberes; Ghent, [fr] Gand; Bruges; Flanders=VLG, [fr] Flandre; Wallonia=WAL, [fr] Wallonie; Liège
BR Brasilia, Brasília; Sao Paulo, São Paulo; Rio de Janeiro, Rio; Salvador da Bahia; Amazonas=AM; Roraima=RR; Bahia=BA; Minas Gerais=MG; Rio Grande do Sul=RS; Pará=PA; Mato Grosso=MT; Pernambuco=PE; Ceará=CE; Belém; ?Amazon, Amazon rainforest, [fr] Amazonie, [es] Amazonia
CA Quebec=QC, [fr] Québec; Ontario=ON; Alberta=AB; British Columbia=BC; Manitoba=MB; Saskatchewan=SK; Nova Scotia=NS; New Brunswick=NB; Newfoundland and Labrador=NL, Newfoundland; Prince Edward Island=PE; Northwest Territories=NT; Nunavut=NU; Yukon=YT; Montreal, [fr] Montréal; Vancouver Island; Niagara Falls
CH Bern, [fr] Berne; Geneva, [fr] Genève, [de] Genf, [es] Ginebra; Zurich, Zürich; Basel, [fr] Bâle; Lausanne; Davos; Lucerne, [de] Luzern; Ticino=TI, [de] Tessin; Graubünden=GR, [fr] Grisons; Valais=VS, [de] Wallis; Vaud=VD; St. Moritz
CL Santiago; Atacama, [es] desierto de Atacama; Valparaíso, Valparaiso; Easter Island
CN Beijing, [fr] Pékin, [de] Peking, [es] Pekín; Xinjiang=XJ; Tibet=XZ; Inner Mongolia=NM; Guangdong=GD; Sichuan=SC; Fujian=FJ; Yunnan=YN; Hubei=HB; Hunan=HN; Henan=HA; Hebei=HE; Zhejiang=ZJ; Jiangsu=JS; Shandong=SD; Shaanxi=SN; Shanxi=SX; Gansu=GS; Guangxi=GX; Hainan=HI; Liaoning=LN; Heilongjiang=HL; Jiangxi=JX; Anhui=AH; Guizhou=GZ; Qinghai=QH; Great Hall of the People; Tiananmen Square; Great Wall
CO Bogota, Bogotá; Medellin, Medellín; Antioquia=ANT; Cauca=CAU
CU Havana, [fr] La Havane, [de] Havanna, [es] La Habana; Guantanamo Bay, Guantánamo, Guantanamo
CY Nicosia; Limassol; Larnaca
CZ Prague, [de] Prag, [es] Praga; Bohemia, [de] Böhmen; Moravia
CD Goma; Bukavu; North Kivu=NK, [fr] Nord-Kivu; South Kivu=SK; Ituri=IT; Katanga
DE Munich, [de] München, [es] Múnich; Cologne, [de] Köln, [es] Colonia; Dusseldorf, Düsseldorf; Nuremberg, [de] Nürnberg; Hanover, [de] Hannover; Hamburg, [fr] Hambourg, [es] Hamburgo; Frankfurt, [fr] Francfort, [es] Fráncfort; Dresden, [fr] Dresde, [es] Dresde; Leipzig; Bavaria=BY, [de] Bayern, [fr] Bavière, [es] Baviera; Saxony=SN, [de] Sachsen, [fr] Saxe, [es] Sajonia; Lower Saxony=NI, [de] Niedersachsen; North Rhine-Westphalia=NW, [de] Nordrhein-Westfalen; Hesse=HE, [de] Hessen; Thuringia=TH, [de] Thüringen; Saxony-Anhalt=ST, [de] Sachsen-Anhalt; Brandenburg=BB; Mecklenburg-Western Pomerania=MV, [de] Mecklenburg-Vorpommern; Schleswig-Holstein=SH; Rhineland-Palatinate=RP, [de] Rheinland-Pfalz; Saarland=SL; Baden-Wuerttemberg=BW, Baden-Württemberg; Ruhr, [de] Ruhrgebiet; Black Forest, [de] Schwarzwald; [de] Ostfriesland; [de] Allgäu; [de] Sauerland; [de] Eifel; [de] Harz; Rhine, [de] Rhein; Elbe; Brandenburg Gate, [de] Brandenburger Tor; [de] Sylt; [de] Rügen
DK Copenhagen, [fr] Copenhague, [de] Kopenhagen, [es] Copenhague; Aarhus; Jutland; Faroe Islands
DZ Algiers, [fr] Alger, [de] Algier, [es] Argel; Kabylie
EG Cairo, [fr] Le Caire, [fr] Caire, [de] Kairo, [es] El Cairo; Alexandria, [fr] Alexandrie, [de] Alexandria; Port Said; Suez Canal, [fr] canal de Suez, [de] Suezkanal, [es] canal de Suez, [ar] قناة السويس; Sinai, [ar] سيناء, [ar] شبه جزيرة سيناء; Sharm el-Sheikh, [ar] شرم الشيخ; Rafah crossing, [ar] معبر رفح; Nile, [fr] Nil, [de] Nil, [es] Nilo, [ar] النيل, [ar] نهر النيل; Saqqara; Giza; Valley of the Kings; Aswan
ES Seville, [es] Sevilla, [fr] Séville, [de] Sevilla; Saragossa, Zaragoza; Catalonia=CT, [es] Cataluña, [fr] Catalogne, [de] Katalonien; Andalusia=AN, [es] Andalucía, [fr] Andalousie, [de] Andalusien; Galicia=GA; Basque Country=PV, [es] País Vasco; Canary Islands=CN, [es] Canarias, [es] Islas Canarias, [fr] Canaries, [de] Kanaren; Balearic Islands=IB, [es] Baleares, [de] Balearen; Majorca, Mallorca; Ibiza; Tenerife; Extremadura=EX; Asturias=AS; Navarre=NC, [es] Navarra; Castile and León=CL, [es] Castilla y León; [es] Castilla-La Mancha; [es] Aragón; [es] Cantabria; Ceuta=CE; Melilla=ML; La Palma; Lanzarote; [es] Campo de Gibraltar; [es] Las Palmas
ET Tigray=TI; Amhara=AM; Oromia=OR; Addis Ababa
FI Lapland
FR Marseille, [es] Marsella; Lyon, [es] Lyon; ?Nice, [de] Nizza, [es] Niza; Strasbourg, [de] Straßburg; Bordeaux, [es] Burdeos; Normandy=NOR, [fr] Normandie, [es] Normandía; Brittany=BRE, [fr] Bretagne; Corsica=20R, [fr] Corse, [de] Korsika, [es] Córcega; Provence; Alsace; Île-de-France=IDF; Hauts-de-France=HDF; Occitanie=OCC; Nouvelle-Aquitaine=NAQ; Grand Est=GES; Auvergne-Rhône-Alpes=ARA; [fr] Pays de la Loire; [fr] Bourgogne; [fr] Savoie; [fr] Haute-Savoie; [fr] Drôme; [fr] Gironde; [fr] Hérault; [fr] Gard; [fr] Var; [fr] Vaucluse; [fr] Isère; [fr] Finistère; [fr] Loire-Atlantique; [fr] Pas-de-Calais; [fr] Seine-Saint-Denis; [fr] Val-de-Marne; [fr] Yvelines; [fr] Essonne; [fr] Bouches-du-Rhône; [fr] Alpes-Maritimes; [fr] Pyrénées; Pyrenees; New Caledonia; French Guiana, [fr] Guyane; Guadeloupe; Martinique; Mayotte; Reunion, La Réunion; French Polynesia; Eiffel Tower, [fr] tour Eiffel; Champs-Élysées, Champs-Elysees; Seine; Mont Blanc; Mont Ventoux, Ventoux; Calais; Cannes; Versailles; [fr] gare de Lyon; [fr] gare du Nord
GB England, [fr] Angleterre, [es] Inglaterra; Scotland, [fr] Écosse, [de] Schottland, [es] Escocia; Wales, [fr] Pays de Galles, [es] Gales; Northern Ireland, [fr] Irlande du Nord, [de] Nordirland, [es] Irlanda del Norte; London, [fr] Londres, [es] Londres, [de] London; Edinburgh, [fr] Édimbourg, [es] Edimburgo; ?Reading; ?Bath; ?Deal; ?Rugby; Kent; Essex; Sussex; Surrey; Cornwall; Devon; Dorset; Somerset; Norfolk; Suffolk; Yorkshire; Lancashire; Cumbria; Northumberland; Hampshire; Wiltshire; Gloucestershire; Oxfordshire; Cambridgeshire; Lincolnshire; Merseyside; Greater Manchester; West Midlands; Highlands, Scottish Highlands; Hebrides; Orkney; Shetland; Isle of Wight; Isle of Skye; Isle of Mull; Anglesey; Ulster; Cairngorms; Loch Ness; Trafalgar Square; Thames; Mersey; Heathrow, Heathrow Airport; Gatwick; Channel Tunnel; Stonehenge; Gibraltar; Cayman Islands; British Virgin Islands; Westminster; Wembley; Whitehall; Centre Court
GE Tbilisi; Abkhazia; South Ossetia
GR Athens, [fr] Athènes, [de] Athen, [es] Atenas; Thessaloniki; Crete, [fr] Crète, [de] Kreta, [es] Creta; Lesbos; Souda Bay; Piraeus; Rhodes; Corfu; Santorini; Aegean Sea, Aegean; Thessaly; Attica; Evros; Larissa; Peloponnese
HR Zagreb; ?Split; Dubrovnik; Dalmatia; Istria
HT Port-au-Prince
ID Bali=BA; Sumatra; Java; Papua=PA; Aceh=AC; Sulawesi; Borneo; Kalimantan; Lombok; Flores
IE Cork; Galway; Sligo; Kerry; Donegal; Mayo; Limerick
IL Jerusalem; Tel Aviv; Galilee; Negev; Golan Heights, [ar] هضبة الجولان, [ar] الجولان; West Jerusalem; East Jerusalem, [ar] القدس الشرقية; Al-Aqsa, [ar] المسجد الأقصى; Dimona; Ashkelon; Western Wall; Temple Mount; [ar] القدس; [ar] تل أبيب
IN New Delhi, Delhi; Bengaluru, Bangalore; Kolkata, Calcutta; Mumbai, Bombay; Chennai, Madras; Kashmir, Jammu and Kashmir=JK; Punjab=PB; Gujarat=GJ; Kerala=KL; Assam=AS; Manipur=MN; Bihar=BR; Rajasthan=RJ; Maharashtra=MH; Karnataka=KA; Tamil Nadu=TN; West Bengal=WB; Uttar Pradesh=UP; Madhya Pradesh=MP; Andhra Pradesh=AP; Telangana=TG; Odisha=OR; Jharkhand=JH; Chhattisgarh=CT; Haryana=HR; Himachal Pradesh=HP; Uttarakhand=UT; Goa=GA; Tripura=TR; Meghalaya=ML; Nagaland=NL; Mizoram=MZ; Sikkim=SK; Arunachal Pradesh=AR; Ladakh=LA; Ganges; Thiruvananthapuram; Kochi; Andaman Islands
IQ Anbar=AN, [ar] الأنبار; Nineveh=NI, [ar] نينوى; Diyala=DI, [ar] ديالى; Salahuddin=SD, [ar] صلاح الدين; Kirkuk; Erbil, Irbil, Arbil; Sulaymaniyah, Sulaimaniyah; Dohuk, Duhok; Sinjar; Kurdistan, Iraqi Kurdistan, Kurdistan region, [ar] كردستان, [ar] إقليم كردستان; Ain al-Asad; Green Zone; Basra; Najaf; Karbala
IR Natanz; Fordow; Bushehr; Isfahan; Kharg Island; Sistan and Baluchestan; Khuzestan
IT Rome, [de] Rom, [es] Roma; Milan, [de] Mailand, [es] Milán; Naples, [de] Neapel, [es] Nápoles; Turin, [es] Turín; Venice, [fr] Venise, [de] Venedig, [es] Venecia; Florence, [de] Florenz, [es] Florencia; Genoa, [fr] Gênes, [de] Genua, [es] Génova; Sicily=82, [fr] Sicile, [de] Sizilien, [es] Sicilia; Sardinia=88, [fr] Sardaigne, [de] Sardinien, [es] Cerdeña; Tuscany=52, [fr] Toscane, [de] Toskana, [es] Toscana; Lombardy=25, [fr] Lombardie; Veneto=34; Piedmont=21, [fr] Piémont; Calabria=78; Puglia=75; Campania=72; Emilia-Romagna=45; Liguria=42; Umbria=55; South Tyrol, [de] Südtirol; Lampedusa; Pompeii, [fr] Pompéi; Vesuvius; Etna, Mount Etna; Dolomites; Lido; Marina di Carrara; Capri
JP Hokkaido=01; Kyushu; Okinawa=47; Honshu; Fukushima; Mount Fuji; Hiroshima
KP Pyongyang
KR Seoul, [fr] Séoul, [es] Seúl; Jeju=49; Pyeongchang; Gyeonggi=41; Gangwon=42; Hwaseong; Incheon
LB Beirut, [fr] Beyrouth, [es] Beirut; Bekaa Valley, Bekaa, [ar] البقاع; Baalbek; Sidon; Tyre; Nabatieh, [ar] النبطية; Baabda, [ar] بعبدا; Ain al-Hilweh, [ar] عين الحلوة; [ar] جنوب لبنان; [ar] الضاحية الجنوبية
LY Tripoli, [ar] طرابلس; Benghazi; Misrata; Sirte; Derna; Tobruk; Sabha; Cyrenaica; Fezzan
MA Rabat; Casablanca, [ar] الدار البيضاء; Marrakech, Marrakesh; Tangier, [fr] Tanger; Fez, [fr] Fès; Western Sahara, [fr] Sahara occidental, [ar] الصحراء الغربية; Atlas Mountains; Rif
MD Chisinau; Transnistria; Gagauzia
ML Timbuktu, [fr] Tombouctou; Gao; Kidal; Mopti; Azawad; Bamako
MM Yangon, Rangoon; Naypyidaw; Rakhine=16; Shan State; Kachin; Karen State; Mandalay
MX Mexico City, [fr] Mexico, [de] Mexiko-Stadt, [es] Ciudad de México; Sinaloa=SIN; Oaxaca=OAX; Chiapas=CHP; Guerrero=GRO; Jalisco=JAL; Veracruz=VER; Michoacán=MIC, Michoacan; Sonora=SON; Chihuahua=CHH; Baja California=BCN; Tamaulipas=TAM; Yucatán=YUC, Yucatan; Quintana Roo=ROO; Nuevo León=NLE, Nuevo Leon; Puebla=PUE; Acapulco; Puerto Escondido; Sierra Madre
MY Sarawak; Sabah; Penang
NG Borno=BO; Kaduna=KD; Zamfara=ZA; Katsina=KT; Niger Delta; Plateau State; Lagos; Biafra; Yobe=YO; Adamawa=AD; Benue=BE; Rivers State=RI
NL The Hague, Hague, [fr] La Haye, [de] Den Haag, [es] La Haya; Groningen; Zeeland; Limburg
NO Svalbard; Tromsø; Lofoten
NP Everest, Mount Everest
NZ Auckland; ?Wellington; Christchurch; Dunedin; North Island; South Island
PA Panama Canal; Panama City; Darien Gap, Darién Gap
PE Cusco; Machu Picchu; Lake Titicaca
PH Luzon; Mindanao; Visayas; Palawan; Cagayan; Leyte; Samar; Scarborough Shoal; Second Thomas Shoal; Manila
PK Balochistan=BA; Khyber Pakhtunkhwa=KP; Sindh=SD; Waziristan; Swat; Gwadar
PL Warsaw, [fr] Varsovie, [de] Warschau, [es] Varsovia; Krakow, Kraków, [fr] Cracovie, [de] Krakau, [es] Cracovia; Gdansk, Gdańsk, [de] Danzig; Wroclaw, Wrocław, [de] Breslau; Poznan; Auschwitz; Silesia, [de] Schlesien
PS Gaza, [ar] غزة; Gaza Strip, [fr] bande de Gaza, [de] Gazastreifen, [de] Gaza-Streifen, [es] Franja de Gaza, [es] franja de Gaza, [ar] قطاع غزة; Gaza City, [ar] مدينة غزة; Rafah, [ar] رفح; Khan Younis, Khan Yunis, [ar] خان يونس; Deir al-Balah, [ar] دير البلح; Jabalia, Jabaliya, [ar] جباليا; West Bank, [fr] Cisjordanie, [de] Westjordanland, [es] Cisjordania, [ar] الضفة الغربية; Ramallah, [ar] رام الله; Hebron, [ar] الخليل; Nablus, [ar] نابلس; Jenin, [ar] جنين; Bethlehem, [fr] Bethléem, [es] Belén, [ar] بيت لحم; Jericho; Tulkarm, [ar] طولكرم; Beit Hanoun, [ar] بيت حانون; Beit Lahia, [ar] بيت لاهيا; Kerem Shalom, [ar] كرم أبو سالم
PT Lisbon, [fr] Lisbonne, [de] Lissabon, [es] Lisboa; Porto, [es] Oporto; Madeira=30; Azores=20, [es] Azores; Algarve; Terceira; Lajes; Fatima
RO Bucharest, [fr] Bucarest, [de] Bukarest, [es] Bucarest; Transylvania
RS Belgrade, [de] Belgrad, [es] Belgrado; Vojvodina; Novi Sad
RU Moscow, [fr] Moscou, [de] Moskau, [es] Moscú; St. Petersburg, St Petersburg, Saint Petersburg, [fr] Saint-Pétersbourg, [de] Sankt Petersburg, [de] St. Petersburg, [es] San Petersburgo; Chechnya=CE, [fr] Tchétchénie, [de] Tschetschenien, [es] Chechenia; Dagestan=DA; Ingushetia=IN; Tatarstan=TA; Siberia, [fr] Sibérie, [de] Sibirien; Kursk; Belgorod; Bryansk; Rostov; Kaliningrad=KGD; Kamchatka=KAM; Sakhalin=SAK; Urals, [de] Ural; Red Square; Volga; North Ossetia=SE; Yakutia; Kuril Islands; Red Square; Lake Baikal
SA Riyadh, [fr] Riyad, [de] Riad, [es] Riad; Jeddah, Jidda, [fr] Djeddah, [de] Dschidda; Mecca, Makkah, [fr] La Mecque, [de] Mekka, [es] La Meca; Medina, Madinah; Neom, NEOM; AlUla, Al-Ula; [ar] مكة المكرمة, [ar] مكة; [ar] المدينة المنورة; Asir; Najran; Jazan; Dhahran
SD Darfur, [ar] دارفور; North Darfur=DN, [ar] شمال دارفور; South Darfur=DS; West Darfur=DW; Kordofan, [ar] كردفان; El Fasher, al-Fashir, El-Fasher, [ar] الفاشر; El Geneina; Gezira, Al Jazirah; Blue Nile=NB; Port Sudan; Khartoum North, Bahri; Omdurman
SE Gothenburg, [de] Göteborg, [es] Gotemburgo; Malmo, Malmö; Scania; Gotland; Kiruna
SO Mogadishu, [fr] Mogadiscio; Somaliland; Puntland; Jubaland; Hargeisa
SY Damascus, [fr] Damas, [de] Damaskus, [es] Damasco; Aleppo, [fr] Alep, [es] Alepo; Idlib; Homs; Hama; Latakia, [fr] Lattaquié; Tartus, Tartous; Raqqa; Deir ez-Zor, Deir Ezzor, Deir al-Zor, Deir Al Zour, [ar] دير الزور; Daraa, Deraa, [ar] درعا; Hasakah, Hasaka, [ar] الحسكة; Qamishli; Palmyra, [fr] Palmyre; Kobani, Kobane, [ar] عين العرب; Afrin; Sweida, Suwayda, [ar] السويداء; Quneitra, [ar] القنيطرة; Eastern Ghouta, Ghouta, [ar] الغوطة الشرقية; Manbij; al-Hol, al-Hawl, [ar] مخيم الهول; Hmeimim, Khmeimim, [ar] حميميم; Khan Sheikhoun; Maarat al-Numan; al-Tanf, [ar] التنف; Euphrates, [fr] Euphrate, [de] Euphrat, [es] Éufrates, [ar] نهر الفرات, [ar] الفرات; Baghouz
TD N'Djamena, N'djamena
TN Tunis; Sfax; Djerba; Kasserine
TR Ankara; Istanbul; Izmir; Gaziantep; Diyarbakir, Diyarbakır; Hatay=31; Cappadocia; Bosphorus, Bosporus; Dardanelles; Ceyhan; Incirlik; Antakya; Anatolia
TW Taipei; Taiwan Strait; Kinmen
TZ Zanzibar; Dar es Salaam; Mount Kilimanjaro, Kilimanjaro; Serengeti
UA Kyiv, Kiev, [fr] Kiev, [fr] Kyiv, [de] Kiew, [es] Kiev; Kharkiv, Kharkov, [de] Charkiw, [es] Járkov; Odesa, Odessa; Lviv, [de] Lwiw; Zaporizhzhia, Zaporizhia, [de] Saporischschja, [es] Zaporiyia; Kherson, [de] Cherson, [es] Jersón; Donetsk, [de] Donezk; Luhansk=09, Lugansk; Donbas, Donbass; Crimea=43, [fr] Crimée, [de] Krim; Sevastopol; Mykolaiv; Chernobyl, Chornobyl, [de] Tschernobyl; Bakhmut; Avdiivka; Pokrovsk; Sumy=59; Chernihiv; Poltava=53; Zhytomyr; Snake Island; Dnipro; Dnieper
UG Entebbe
US Alabama=AL; Alaska=AK; Arizona=AZ; Arkansas=AR; California=CA, [fr] Californie, [de] Kalifornien; Colorado=CO; Connecticut=CT; Delaware=DE; Florida=FL, [fr] Floride; Georgia=GA, Georgia state; Hawaii=HI; Idaho=ID; Illinois=IL; Indiana=IN; Iowa=IA; Kansas=KS; Kentucky=KY; Louisiana=LA, [fr] Louisiane, [es] Luisiana; Maine=ME; Maryland=MD; Massachusetts=MA; Michigan=MI; Minnesota=MN; Mississippi=MS; Missouri=MO; Montana=MT; Nebraska=NE; Nevada=NV; New Hampshire=NH; New Jersey=NJ, [es] Nueva Jersey; New Mexico=NM, [es] Nuevo México; North Carolina=NC; North Dakota=ND; Ohio=OH; Oklahoma=OK; Oregon=OR; Pennsylvania=PA, [es] Pensilvania; Rhode Island=RI; South Carolina=SC; South Dakota=SD; Tennessee=TN; Texas=TX; Utah=UT; Vermont=VT; ?Virginia=VA; West Virginia=WV; Wisconsin=WI; Wyoming=WY; Guam; American Samoa; US Virgin Islands, U.S. Virgin Islands; Washington, Washington D.C., Washington DC, D.C.; Washington state=WA, Washington State; New York, New York City, [es] Nueva York; New York state; Manhattan; Brooklyn; Queens; Bronx; Harlem; Staten Island; Long Island; Pearl Harbor; Silicon Valley; Wall Street; Hollywood; Capitol Hill; Times Square; Central Park; Yellowstone National Park, Yellowstone; Yosemite, Yosemite National Park; Grand Canyon; Rocky Mountains, Rockies; Sierra Nevada; Lake Tahoe; Great Lakes; Lake Michigan; Mississippi River; Colorado River; Rio Grande; Gulf Coast; East Coast; West Coast; Midwest; New England; Mar-a-Lago; Camp David; Fort Bragg; Cape Canaveral; Palm Beach; St. Louis; New Orleans, [fr] La Nouvelle-Orléans, [es] Nueva Orleans; Philadelphia, [fr] Philadelphie, [es] Filadelfia; ?Lincoln; ?Madison; ?Jackson; ?Mobile; ?Orange County; Broadway; Uvalde; Maui; Cape Cod; Beverly Hills; Malibu; Napa Valley; Bay Area; West Point; Alcatraz
VE Orinoco; Zulia
VN Hanoi, [fr] Hanoï; Ho Chi Minh City, Saigon, [fr] Ho Chi Minh-Ville; Hue; Da Nang; Mekong, Mekong Delta
YE Sanaa, Sana'a; Aden; Hodeidah, Hodeida, Hudaydah, [ar] الحديدة; Marib, [ar] مأرب; Taiz, Taez; Saada, [ar] صعدة; Hadramawt, Hadramout, [ar] حضرموت; Socotra; Shabwa, Shabwah, [ar] شبوة; Abyan, [ar] أبين; Mocha, [ar] المخا; Ras Isa
ZA Johannesburg; Cape Town, [fr] Le Cap, [de] Kapstadt, [es] Ciudad del Cabo; Pretoria; Durban; Soweto; KwaZulu-Natal=KZN; Gauteng=GP; Western Cape=WC; Eastern Cape=EC; Limpopo=LP; Robben Island; Kruger National Park
GY Essequibo; Georgetown
GL Nuuk
- Mediterranean, Mediterranean Sea, [fr] Méditerranée, [de] Mittelmeer, [es] Mediterráneo, [ar] البحر المتوسط, [ar] البحر الأبيض المتوسط; Red Sea, [fr] mer Rouge, [de] Rotes Meer, [de] Roten Meer, [es] mar Rojo, [ar] البحر الأحمر; Black Sea, [fr] mer Noire, [de] Schwarzes Meer, [de] Schwarzen Meer, [es] mar Negro, [ar] البحر الأسود; Caspian Sea; South China Sea; East China Sea; Sea of Japan; Yellow Sea; Sea of Azov; Dead Sea; Persian Gulf, Arabian Gulf, [ar] الخليج العربي; Gulf of Aden, [ar] خليج عدن; Gulf of Oman; Gulf of Mexico; Gulf of Guinea; Strait of Hormuz, [fr] détroit d'Ormuz, [de] Straße von Hormus, [es] estrecho de Ormuz, [ar] مضيق هرمز; Bab el-Mandeb, Bab al-Mandab, [ar] باب المندب; Strait of Malacca; Strait of Gibraltar; Bay of Bengal; Arabian Sea; Bering Sea; English Channel, [fr] Manche, [de] Ärmelkanal; North Sea, [fr] mer du Nord, [de] Nordsee; Baltic Sea, Baltic, [fr] Baltique, [de] Ostsee; Irish Sea; Adriatic Sea, Adriatic; Barents Sea; Arctic, [fr] Arctique, [de] Arktis, [es] Ártico; Antarctica, Antarctic, [fr] Antarctique, [de] Antarktis, [es] Antártida; Atlantic, Atlantic Ocean, [fr] Atlantique, [de] Atlantik, [es] Atlántico; Pacific, Pacific Ocean, [fr] Pacifique, [de] Pazifik, [es] Pacífico; Indian Ocean, [fr] océan Indien; Middle East, Mideast, [fr] Proche-Orient, [fr] Moyen-Orient, [de] Nahen Osten, [de] Naher Osten, [de] Nahost, [es] Oriente Medio, [es] Oriente Próximo, [ar] الشرق الأوسط; Gulf; North Africa; West Africa; East Africa; Southern Africa; Central Africa; Horn of Africa, [ar] القرن الأفريقي; Sahel; Sahara; Maghreb; Balkans; Caucasus; Central Asia; Southeast Asia; South Asia; East Asia; Eastern Europe; Western Europe; Latin America, [fr] Amérique latine, [de] Lateinamerika, [es] América Latina; South America; Central America; North America; Caribbean, [es] Caribe, [de] Karibik; Europe, [de] Europa, [es] Europa, [ar] أوروبا; Africa, [fr] Afrique, [de] Afrika, [es] África, [ar] أفريقيا, [ar] إفريقيا; Asia, [fr] Asie, [de] Asien, [ar] آسيا; America, [fr] Amérique, [de] Amerika; Oceania; Scandinavia, [fr] Scandinavie, [de] Skandinavien; Iberian Peninsula; Arabian Peninsula; Korean Peninsula; Himalayas, Himalaya; Alps, [fr] Alpes, [de] Alpen, [es] Alpes; Andes; Carpathians; Danube, [de] Donau; Tigris; Jordan River; Jordan Valley; Levant; Indo-Pacific; Spratly Islands; Great Rift Valley; Lake Chad; Lake Victoria; Congo River; Mount Everest; Mars; Venus; Jupiter; Saturn; Milky Way
CH Zurich, [de] Zürich, [es] Zúrich, [fr] Zurich; Bern, [es] Berna
DE Dusseldorf, [de] Düsseldorf; Berlin, [es] Berlín
IR Tehran, [de] Teheran, [fr] Téhéran, [es] Teherán
IQ Baghdad, [de] Bagdad, [fr] Bagdad, [es] Bagdad
CN Shanghai, [de] Schanghai, [es] Shanghái
JP Tokyo, [de] Tokio, [es] Tokio
HK Hong Kong, [de] Hongkong
IN New Delhi, [de] Neu-Delhi, [es] Nueva Delhi; Kolkata, [de] Kalkutta
PK Karachi, [de] Karatschi
UZ Tashkent, [de] Taschkent
AM Yerevan, [de] Eriwan
GE Tbilisi, [de] Tiflis
CY Nicosia, [de] Nikosia
OM Muscat, [de] Maskat
SD Khartoum, [de] Khartum
ET Addis Ababa, [de] Addis Abeba, [fr] Addis-Abeba, [es] Adís Abeba
SO Mogadishu, [de] Mogadischu
TD N'Djamena
LY Benghazi, [de] Bengasi, [es] Bengasi; Tripoli, [es] Trípoli
CO Bogotá, Bogota; Medellín, Medellin
BR São Paulo, Sao Paulo
BE Liège, [de] Lüttich; Brugge, [de] Brügge, [fr] Bruges, [es] Brujas
IT Bolzano, [de] Bozen
ES Barcelona, [fr] Barcelone
IL Jerusalem, [fr] Jérusalem, [es] Jerusalén; Tel Aviv, [fr] Tel-Aviv
AF Kabul, [fr] Kaboul
IE Dublin, [es] Dublín
FR Paris, [es] París
SE Stockholm, [es] Estocolmo
TR Istanbul, [es] Estambul
PS Ramallah, [es] Ramala
MA Tangier, [es] Tánger
ZA Johannesburg, [es] Johannesburgo
KP Pyongyang, [es] Pionyang
VN Hanoi, [es] Hanói
ID Jakarta, [es] Yakarta
`
