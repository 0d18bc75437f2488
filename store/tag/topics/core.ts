/**
 * A core of IPTC Media Topics: the 17 top terms and those below them that wire copy needs most. A row is the code, the code
 * above, the label, and the words that speak for the topic: `*` ends a stem, two words are a phrase.
 * IPTC Media Topics are (c) International Press Telecommunications Council, iptc.org, licensed CC BY 4.0; the words are ours.
 */
export const core = `
01000000 | | arts, culture, entertainment and media | artist* culture cultural
20000002 | 01000000 | arts and entertainment | film films movie* actor* actress* director* concert* album* song* singer* band musician* museum* exhibition* gallery painting* theatre theater festival* premiere* novel* author* oscar* emmy grammy hollywood
20000045 | 01000000 | mass media | newspaper* broadcaster* journalist* newsroom* television radio streaming podcast* publisher*
02000000 | | crime, law and justice | crime* criminal* justice
20000082 | 02000000 | crime | murder* killing stabb* robbery robber* theft stolen thief thieves burglar* fraud* corrupt* bribe* kidnap* smuggl* traffick* gang gangs rape* assault* arson* shooter gunman shot
20000106 | 02000000 | judiciary | court courts judge judges trial verdict* jury sentenced appeal* prosecutor* defendant* convicted acquitted lawsuit* sued testif* indict* plead* guilty
20000129 | 02000000 | law enforcement | police arrest* detain* custody detective* officer officers investigat* suspect suspects raid* sheriff
03000000 | | disaster, accident and emergency incident | victims survivor* injured injuries
20000139 | 03000000 | accident and emergency incident | accident* collision* collid* crash* derail* capsiz* explosion* blaze fire fires firefighter* collapsed sank sinking wreck* aground drowned drowning
20000148 | 03000000 | disaster | earthquake* quake* flood* landslide* tsunami* eruption* volcano* drought* famine* wildfire* disaster*
20000168 | 03000000 | emergency response | rescue* rescuer* evacuat* paramedic* ambulance* lifeboat* coastguard
04000000 | | economy, business and finance | business* company companies firm firms chief-executive ceo
20000344 | 04000000 | economy | economy economic gdp inflation recession unemployment growth tariff* trade exports imports currency budget* deficit tax taxes central-bank
20000385 | 04000000 | market and exchange | shares stock stocks investor* market markets bond bonds index traders dollar euro yen nasdaq crude barrel
20000209 | 04000000 | economic sector | factory factories manufactur* retail* bank banks oil gas energy airline* automaker* merger* acquisition* layoffs farmers harvest crop crops
05000000 | | education | education* educat* curriculum
20000400 | 05000000 | school | school* pupil* student* teacher* universit* college* campus classroom* exam exams lessons
06000000 | | environment | environment* ecosystem*
20000418 | 06000000 | climate change | climate warming emission* carbon greenhouse net-zero
20000420 | 06000000 | conservation | conservation* species wildlife habitat* biodiversity endangered reserve
20000424 | 06000000 | environmental pollution | pollut* contaminat* toxic sewage smog spill plastic
07000000 | | health | health* patient* medical
20000446 | 07000000 | diseases and conditions | disease* virus* infection* infected cancer* epidemic* pandemic* outbreak* malaria cholera measles flu covid* symptoms diabetes
20000464 | 07000000 | health treatment | vaccin* treatment* surgery surgeon* drug drugs therapy hospital* doctor* clinic* clinical medicine*
08000000 | | human interest | birthday* wedding*
20000500 | 08000000 | animal | dog dogs cat cats zoo* elephant* whale* bird birds puppy kitten lobster* panda*
09000000 | | labour | worker* workforce
20000509 | 09000000 | employment | jobs job hiring hired employer* employee* layoff* redundan* wages salary salaries
20000524 | 09000000 | labour relations | union unions strike strikes striking walkout* picket* bargaining
10000000 | | lifestyle and leisure | leisure lifestyle
20000538 | 10000000 | leisure | holiday* tourist* tourism travel* recipe* restaurant* hobby gardening fashion games
11000000 | | politics | politic* politician*
20000574 | 11000000 | election | election* vote votes voter* voting ballot* poll polls candidate* campaign* referendum runoff turnout
20000593 | 11000000 | government | government* minister* ministry cabinet parliament* lawmaker* senate senator* congress president* premier legislat* mayor* council
20000638 | 11000000 | international relations | diplomat* diplomacy embassy ambassador* summit treaty sanctions bilateral envoy foreign-minister talks ankara kremlin
20000648 | 11000000 | political dissent | protest* demonstrat* rally rallies marchers dissident* activist*
12000000 | | religion and belief | religio* faith worship*
20000657 | 12000000 | religious belief | church* mosque* synagogue* christian* muslim* islam* jewish buddhis* hindu* prayer* pilgrim*
20000703 | 12000000 | religious leader | pope bishop* archbishop* imam* rabbi* cardinal* pastor* priest*
13000000 | | science and technology | scien* technolog*
20000735 | 13000000 | scientific research | researcher* study studies scientist* experiment* laboratory findings fossil* telescope* astronaut* spacecraft space
20000756 | 13000000 | technology and engineering | software computer* internet app apps smartphone* artificial-intelligence algorithm* robot* chip chips semiconductor* cyber* hack* satellite*
14000000 | | society | communit* social
20000771 | 14000000 | immigration | migrant* immigra* refugee* asylum deport* border
20000775 | 14000000 | discrimination | racis* racial discriminat* equality gender antisemit* slur*
15000000 | | sport | sport* athlete* team teams
20000822 | 15000000 | competition discipline | football soccer basketball baseball tennis cricket rugby golf hockey boxing cycling swimming athletics goalkeeper* striker midfielder* quarterback coach coached
20001108 | 15000000 | sport event | match matches tournament* championship* league cup olympic* final finals season playoff* goal goals scored wicket* innings semi-final* victory defeat fixture*
16000000 | | conflict, war and peace | war wars conflict* peace
20000056 | 16000000 | armed conflict | troops soldier* fighters fighting army military airstrike* strikes shelling bombard* missile* rocket* drone drones offensive battle* battles militant* militia* rebel* frontline counter-attack* counteroffensive enclave besieg* airbase artillery warplane* carrier navy naval
20000053 | 16000000 | act of terror | terror* bomber* bombing* bomb hostage* isis extremist* jihadi* suicide-bomber
20000065 | 16000000 | civil unrest | riot* clashes unrest looting curfew
20000073 | 16000000 | peace process | ceasefire truce peacekeep* negotiation* surrender* handed-themselves peace-talks
17000000 | | weather | weather
20001128 | 17000000 | weather forecast | forecast* forecaster* meteorolog*
20001129 | 17000000 | weather phenomena | storm* hurricane* typhoon* cyclone* tornado* rain rainfall snow* blizzard* heatwave* temperatures winds thunderstorm*
`
