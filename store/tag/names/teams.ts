/**
 * Teams: name, then short forms. `~` before a short form: it is a place or an everyday word too, and stands for the team only in a
 * story of sport. Facts, written for this project.
 */
export const teams = `
Real Madrid; ~Madrid
FC Barcelona; ~Barcelona; Barça; Barca
Atletico Madrid; Atlético Madrid; Atlético de Madrid; Atletico
Real Sociedad
Real Betis; Betis
Sevilla FC; ~Sevilla
Athletic Bilbao; Athletic Club
Villarreal CF; ~Villarreal
Valencia CF; ~Valencia
Getafe CF; ~Getafe
Girona FC; ~Girona
Osasuna
Espanyol
Celta Vigo; Celta de Vigo
Rayo Vallecano
RCD Mallorca; ~Mallorca
Manchester United; Man United; Man Utd
Manchester City; Man City
Liverpool FC; ~Liverpool
Arsenal
Chelsea
Tottenham Hotspur; Spurs; Tottenham
Newcastle United; ~Newcastle
Aston Villa; Villa
Everton
West Ham United; West Ham
Crystal Palace
Brighton & Hove Albion; ~Brighton
Wolverhampton Wanderers; Wolves
Leicester City; ~Leicester
Leeds United; ~Leeds
Nottingham Forest
Sheffield United
Southampton FC; ~Southampton
Fulham FC; ~Fulham
Brentford FC; ~Brentford
AFC Bournemouth; ~Bournemouth
Ipswich Town
Norwich City
Celtic
Rangers
Bayern Munich; FC Bayern; [de] FC Bayern München; [de] Bayern München; [de] ~Bayern
Borussia Dortmund; ~Dortmund; BVB
Bayer Leverkusen; ~Leverkusen
RB Leipzig; ~Leipzig
Borussia Mönchengladbach; Mönchengladbach
Eintracht Frankfurt
VfB Stuttgart
SC Freiburg
Werder Bremen
Hertha BSC; Hertha Berlin
Union Berlin; 1. FC Union Berlin
Schalke 04; Schalke
Hamburger SV; HSV
FC St. Pauli; St. Pauli
1. FC Köln
VfL Wolfsburg
Mainz 05
Juventus; Juve
Inter Milan; Internazionale
AC Milan
AS Roma
Lazio
Napoli
Atalanta
Fiorentina
Torino
Paris Saint-Germain; PSG; Paris SG
Olympique de Marseille; Olympique Marseille; OM
Olympique Lyonnais; Olympique Lyon
AS Monaco
Lille OSC; LOSC
Ajax; Ajax Amsterdam
PSV Eindhoven; PSV
Feyenoord
Benfica
FC Porto
Sporting Lisbon; Sporting CP
Club Brugge
Anderlecht
Galatasaray
Fenerbahce; Fenerbahçe
Besiktas; Beşiktaş
Trabzonspor
Olympiakos; Olympiacos
Panathinaikos
AEK Athens
Red Star Belgrade
Dinamo Zagreb
Dynamo Kyiv
Shakhtar Donetsk
Zenit St Petersburg; Zenit
Spartak Moscow
CSKA Moscow
Red Bull Salzburg
Rapid Vienna
FC Basel
Young Boys
Al Hilal; Al-Hilal; [ar] ~الهلال
Al Nassr; Al-Nassr; [ar] ~النصر
Al Ittihad; Al-Ittihad; [ar] ~الاتحاد
Al Ahli; Al-Ahli
Al Ahly; Al-Ahly; [ar] ~الأهلي; [ar] ~الأهلي المصري
Zamalek; [ar] ~الزمالك
Wydad Casablanca; Wydad; [ar] ~الوداد; [ar] الوداد البيضاوي
Raja Casablanca; [ar] ~الرجاء; [ar] الرجاء البيضاوي
Esperance; Espérance; [ar] ~الترجي
[ar] ~الشباب
[ar] ~الفتح
[ar] ~التعاون
[ar] ريال مدريد
[ar] ~برشلونة
[ar] مانشستر سيتي
[ar] مانشستر يونايتد
[ar] ~ليفربول
[ar] باريس سان جيرمان
[ar] بايرن ميونيخ
Mamelodi Sundowns
Kaizer Chiefs
Orlando Pirates
Boca Juniors
River Plate
Flamengo
Palmeiras
Corinthians
Santos FC
Fluminense
São Paulo FC
Botafogo
Atlético Mineiro
Club América
Chivas
Colo-Colo
Peñarol
Club Nacional
Inter Miami
LA Galaxy
Seattle Sounders
Los Angeles Lakers; Lakers
Los Angeles Clippers; Clippers
Golden State Warriors; Warriors
Boston Celtics; Celtics; ~Boston
Chicago Bulls; Bulls
Miami Heat
New York Knicks; Knicks
Brooklyn Nets
Philadelphia 76ers; 76ers; Sixers
Milwaukee Bucks; Bucks
Cleveland Cavaliers; Cavaliers; Cavs
Toronto Raptors; Raptors
Denver Nuggets; Nuggets
Dallas Mavericks; Mavericks; Mavs
Phoenix Suns
San Antonio Spurs
Houston Rockets
Oklahoma City Thunder
Minnesota Timberwolves; Timberwolves
Indiana Pacers; Pacers
Detroit Pistons; Pistons
Atlanta Hawks
Memphis Grizzlies; Grizzlies
Sacramento Kings
Utah Jazz
Portland Trail Blazers; Trail Blazers
Orlando Magic
Washington Wizards
Charlotte Hornets; Hornets
New Orleans Pelicans; Pelicans
Dallas Cowboys
New England Patriots
Kansas City Chiefs; Chiefs
Philadelphia Eagles
San Francisco 49ers; 49ers
Green Bay Packers; Packers
Buffalo Bills
Baltimore Ravens; Ravens
Detroit Lions
Minnesota Vikings
Chicago Bears
New York Giants
New York Jets
Miami Dolphins
Pittsburgh Steelers; Steelers
Denver Broncos; Broncos
Las Vegas Raiders; Raiders
Los Angeles Rams
Los Angeles Chargers; Chargers
Seattle Seahawks; Seahawks
Washington Commanders
New York Yankees; Yankees
New York Mets; Mets
Boston Red Sox; Red Sox
Los Angeles Dodgers; Dodgers
Chicago Cubs; Cubs
Chicago White Sox; White Sox
Houston Astros; Astros
Atlanta Braves
St. Louis Cardinals
San Francisco Giants
Philadelphia Phillies; Phillies
San Diego Padres; Padres
Toronto Blue Jays; Blue Jays
Texas Rangers
Toronto Maple Leafs; Maple Leafs
Montreal Canadiens; Canadiens
Boston Bruins; Bruins
New York Rangers
Edmonton Oilers; Oilers
Vancouver Canucks; Canucks
Florida Panthers
Tampa Bay Lightning
Colorado Avalanche
Vegas Golden Knights; Golden Knights
Pittsburgh Penguins
Washington Capitals
All Blacks
Springboks
Wallabies
Leinster
Toulouse Rugby; Stade Toulousain
Stade Français
Mumbai Indians
Chennai Super Kings
Royal Challengers Bengaluru
Kolkata Knight Riders
McLaren
Red Bull Racing; Red Bull
Aston Martin
Williams Racing
Visa Cash App RB
Alpine F1
Ineos Grenadiers; INEOS Grenadiers
UAE Team Emirates
Visma-Lease a Bike
Soudal Quick-Step
Lidl-Trek
Arkéa-B&B Hotels; Arkéa
`
/** Named events: name, then other names. Facts, written for this project. */
export const events = `
World Cup; FIFA World Cup; [fr] Coupe du monde; [de] Weltmeisterschaft; [es] Mundial; [ar] كأس العالم; [ar] مونديال
Women's World Cup
Rugby World Cup
Cricket World Cup
Club World Cup
European Championship; Euro 2024; Euro 2028
Champions League; UEFA Champions League; [fr] Ligue des champions; [es] Liga de Campeones; [ar] دوري أبطال أوروبا
Europa League; UEFA Europa League; [fr] Ligue Europa; [ar] الدوري الأوروبي
Conference League
Nations League
FA Cup
League Cup; Carabao Cup
DFB-Pokal; [de] DFB-Pokal
Copa del Rey; [ar] كأس ملك إسبانيا
Copa Libertadores; [es] Libertadores
Copa America; Copa América
Africa Cup of Nations; [fr] Coupe d'Afrique des nations; [fr] CAN; [ar] كأس الأمم الأفريقية; [ar] كأس أمم أفريقيا
AFC Champions League; [ar] دوري أبطال آسيا
CAF Champions League; [ar] دوري أبطال أفريقيا; [ar] دوري أبطال إفريقيا
Asian Cup; [ar] كأس آسيا
Gulf Cup; [ar] كأس الخليج
Olympics; Olympic Games; Summer Olympics; Winter Olympics; [fr] Jeux olympiques; [fr] JO; [de] Olympische Spiele; [de] Olympischen Spiele; [es] Juegos Olímpicos; [ar] الألعاب الأولمبية; [ar] الأولمبياد
Paralympics; Paralympic Games; [ar] الألعاب البارالمبية
Commonwealth Games
Asian Games
Tour de France; [fr] Tour de France
Giro d'Italia; Giro
Vuelta a España; Vuelta; La Vuelta
Paris-Roubaix
Wimbledon
US Open; U.S. Open
Australian Open
French Open; Roland Garros; Roland-Garros; [fr] Roland-Garros
Davis Cup
Ryder Cup
Masters Tournament
Six Nations; [fr] Tournoi des six nations
Super Bowl
World Series
Stanley Cup
NBA Finals
All-Star Game; NBA All-Star Game
March Madness
Ashes; The Ashes
Indian Premier League; IPL
Formula One; Formula 1; F1; [fr] Formule 1; [de] Formel 1; [es] Fórmula 1
MotoGP
Dakar Rally; [fr] Rallye Dakar
Le Mans 24 Hours; 24 Hours of Le Mans
Grand National
Kentucky Derby
America's Cup
Boston Marathon
London Marathon
Berlin Marathon
New York City Marathon; New York Marathon
Chicago Marathon
Oscars; Academy Awards; [ar] جوائز الأوسكار
Golden Globes; Golden Globe Awards
Emmys; Emmy Awards
Grammys; Grammy Awards; Grammy
BAFTAs; BAFTA; Baftas
Tony Awards
Brit Awards
Cannes Film Festival; [fr] Festival de Cannes; [ar] مهرجان كان السينمائي
Venice Film Festival; [ar] مهرجان البندقية السينمائي
Berlin Film Festival; Berlinale; [de] Berlinale
Toronto International Film Festival; Toronto Film Festival
Sundance Film Festival; Sundance
Red Sea International Film Festival; [ar] مهرجان البحر الأحمر السينمائي
Edinburgh Festival Fringe; Edinburgh Fringe; Edinburgh Festival
Glastonbury Festival; Glastonbury
Coachella
Eurovision Song Contest; Eurovision
Salzburg Festival; [de] Salzburger Festspiele
Bayreuth Festival
Proms; BBC Proms
Venice Biennale
Frankfurt Book Fair; [de] Frankfurter Buchmesse
Booker Prize; International Booker Prize
Nobel Prize; [fr] prix Nobel; [de] Nobelpreis; [es] Premio Nobel; [ar] جائزة نوبل
Nobel Peace Prize; [fr] prix Nobel de la paix; [de] Friedensnobelpreis; [es] Premio Nobel de la Paz; [ar] جائزة نوبل للسلام
Pulitzer Prize
Turner Prize
Women's Prize for Fiction; Women's Prize
Pritzker Prize
Ballon d'Or; [fr] Ballon d'or; [ar] الكرة الذهبية
Davos forum
Munich Security Conference; [de] Münchner Sicherheitskonferenz
COP28
COP29
COP30
Brexit
Holocaust
World War I; World War One; First World War; [fr] Première Guerre mondiale; [de] Erster Weltkrieg; [de] Ersten Weltkrieg; [es] Primera Guerra Mundial
World War II; World War Two; Second World War; [fr] Seconde Guerre mondiale; [de] Zweiter Weltkrieg; [de] Zweiten Weltkrieg; [es] Segunda Guerra Mundial; [ar] الحرب العالمية الثانية
Cold War
Vietnam War
Korean War
Gulf War
Arab Spring
Hajj
Oktoberfest
Carnival of Rio
`
