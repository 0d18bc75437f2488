/**
 * A core of IPTC Media Topics: the 17 top terms and those below them that wire copy needs most. A row is the code, the code
 * above, labels in English, Arabic, French, German and Spanish, and English words that speak for the topic: `*` ends a stem, two
 * words joined by a hyphen are a phrase, `!` before a word makes it count double.
 * IPTC Media Topics are (c) International Press Telecommunications Council, iptc.org, licensed CC BY 4.0; the words are ours.
 */
export const core = `
01000000||arts, culture, entertainment and media|فنون وثقافة وترفيه وإعلام|arts, culture, divertissement et médias|Kultur, Kunst, Unterhaltung und Medien|artes, cultura, entretenimiento y medios|artist* culture cultural celebrit* premiere*
20000002|01000000|arts and entertainment|فنون وترفيه|arts et spectacles|Kunst und Unterhaltung|arte y entretenimiento|entertainment artist* audience* performer* starring stage award-winning best-actress best-actor
20000005|20000002|cinema|سينما|cinéma|Kino|cine|!film* movie* !filmmaker* director actor* actress* cinema* screenplay* box-office hollywood !oscars premiere* thriller documentary sequel
20000007|20000002|dance|رقص|danse|Tanz|danza|!ballet* dancer* choreograph* dance dancing
20000011|20000002|fashion|أزياء|mode|Mode|moda|!fashion couture catwalk runway-show designer* dress dresses collection model
20000013|20000002|literature|أدب|littérature|Literatur|literatura|!novel* novelist* author* poet* poem* poetry book books writer* publisher* fiction bestseller* literary shortlist* memoir*
20000018|20000002|music|موسيقى|musique|Musik|música|!album* song* singer* band musician* concert* orchestra* symphon* conductor composer* rapper* guitarist* pianist* violinist* soprano single streamed headliner* grammy*
20000029|20000002|theatre|مسرح|théâtre|Theater|teatro|!theatre* !theater* play playwright* broadway stage actor* musical rehearsal*
20000031|20000002|visual arts|فنون بصرية|arts visuels|bildende Kunst|artes visuales|!painting* !sculpt* painter* exhibition* gallery galleries canvas portrait* artwork* photograph* masterpiece*
20001181|20000002|festival|مهرجان|festival|Festival|festival|!festival* headliner* line-up
20001135|20000002|art exhibition|معرض فني|exposition d'art|Kunstausstellung|exposición de arte|!exhibition* curator* sculptures paintings
20000038|01000000|culture|ثقافة|culture|Kultur|cultura|heritage tradition* museum* ministry-of-culture culture-minister
20000043|20000038|library and museum|مكتبة ومتحف|bibliothèque et musée|Bibliothek und Museum|biblioteca y museo|!museum* librar* curator* artefact* artifact* exhibit*
20000044|20000038|monument and heritage site|معلم وموقع تراثي|monument et site du patrimoine|Denkmal und Kulturerbe|monumento y sitio patrimonial|!heritage monument* tomb* pyramid* temple* ruins unesco antiquities castle palace restored
20000040|20000038|customs and tradition|عادات وتقاليد|coutumes et traditions|Brauchtum und Tradition|costumbres y tradición|custom customs tradition traditional folklore ancestral
20000045|01000000|mass media|وسائل إعلام|médias de masse|Massenmedien|medios de comunicación|newspaper* broadcaster* journalist* newsroom* reporter* editor* press-freedom publisher* media-outlet*
20000051|20000045|television|تلفزيون|télévision|Fernsehen|televisión|!television tv broadcast* series viewers episode* netflix streaming
20001182|20000045|social media|وسائل التواصل الاجتماعي|réseaux sociaux|soziale Medien|redes sociales|!social-media facebook instagram tiktok twitter influencer* hashtag viral tweets
02000000||crime, law and justice|جريمة وقانون وعدالة|criminalité, droit et justice|Kriminalität, Recht und Justiz|crimen, derecho y justicia|crime* criminal* justice illegal* offence* offense*
20000082|02000000|crime|جريمة|criminalité|Kriminalität|crimen|crime* criminal* stabb* robber* burglar* gang gangs gunman gunmen shooter* kidnap* smuggl* traffick* bribe* victim* poison* thieves stole stolen murder*
20000084|20000082|assault|اعتداء|agression|Körperverletzung|agresión|!assault* attacked beaten stabb* punched
20000093|20000082|corruption|فساد|corruption|Korruption|corrupción|!corrupt* !bribe* embezzl* kickback* graft
20000095|20000082|drug related crimes|جرائم مخدرات|trafic de drogue|Drogenkriminalität|delitos de drogas|!cocaine !heroin drug* cartel* smuggl* traffick* haul fentanyl dealer* methamphetamine
20000097|20000082|fraud|احتيال|fraude|Betrug|fraude|!fraud* scam* ponzi swindl* embezzl* money-laundering fake conspiracy
20000099|20000082|homicide|قتل|homicide|Tötungsdelikt|homicidio|!murder* !manslaughter killed killing homicide* stabbed poisoned strangled
20000101|20000082|organised crime|جريمة منظمة|crime organisé|organisierte Kriminalität|crimen organizado|!mafia !cartel* gang gangs clan clans mobster* organised-crime organized-crime
20000104|20000082|theft|سرقة|vol|Diebstahl|robo|!theft !stole* thief thieves robber* burglar* heist* loot* jewels
20000086|20000082|cyber crime|جريمة إلكترونية|cybercriminalité|Cyberkriminalität|ciberdelito|!hacker* !ransomware hacked cyberattack* phishing malware data-breach
20000103|20000082|terrorism|إرهاب|terrorisme|Terrorismus|terrorismo|!terroris* jihadi* extremist* bomb bomber* plot
20000105|20000082|war crime|جريمة حرب|crime de guerre|Kriegsverbrechen|crimen de guerra|!war-crime !war-crimes genocide atrocit* crimes-against tribunal
20000106|02000000|judiciary|قضاء|justice (institution)|Justiz|poder judicial|!court courts judge* trial* verdict* jur* sentenced appeal* prosecutor* defendant* convicted acquitted lawsuit* sued testif* indict* plead* pleaded guilty jailed lawyer* ruling
20000107|20000106|court|محكمة|tribunal|Gericht|tribunal|!court courts judge* supreme-court high-court tribunal ruling jury verdict hearing
20000111|20000107|trial (court)|محاكمة|procès|Prozess|juicio|!trial jury verdict testif* defendant* dock closing-argument*
20000118|20000106|prosecution|ادعاء|accusation|Anklage|fiscalía|!prosecutor* charged indict* charges prosecution
20000121|02000000|law|قانون|droit|Recht|derecho|law laws legal legislation statute* treaty
20000126|20000121|international law|قانون دولي|droit international|Völkerrecht|derecho internacional|!international-court !world-court !international-law jurisdiction the-hague treaty binding
20000122|20000121|civil law|قانون مدني|droit civil|Zivilrecht|derecho civil|!lawsuit* sued plaintiff* damages class-action
20000134|20000111|sentencing (criminal)|حكم جنائي|condamnation|Strafmaß|sentencia|!sentenced jailed years-in life-in prison-term
20000129|02000000|law enforcement|إنفاذ القانون|maintien de l'ordre|Strafverfolgung|fuerzas de seguridad|police arrest* detain* custody detective* officer officers investigat* suspect* raid* sheriff customs seized
20000130|20000129|arrest|توقيف|arrestation|Festnahme|detención|!arrest* detained custody
20000131|20000129|investigation (criminal)|تحقيق جنائي|enquête criminelle|Ermittlung|investigación criminal|investigat* detective* probe evidence inquiry
20000133|20000129|police|شرطة|police|Polizei|policía|!police officers officer constable
20000137|20000134|prison|سجن|prison|Gefängnis|prisión|!prison* inmate* jail* cell cells escaped guards
03000000||disaster, accident and emergency incident|كوارث وحوادث|désastres et accidents|Katastrophen und Unglücke|desastres y accidentes|victims survivor* injured injuries dead bodies toll killed
20000139|03000000|accident and emergency incident|حادث|accident|Unfall|accidente|!accident* collision* collid* crash* derail* capsiz* explosion* blaze collapsed sank sinking wreck* aground drowned
20000140|20000139|explosion accident and incident|انفجار|explosion|Explosion|explosión|!explosion* !blast exploded gas-leak
20000143|20000139|transport accident and incident|حادث نقل|accident de transport|Verkehrsunfall|accidente de transporte|!collision* !collid* !crash* !derail* !capsiz* ferry train passenger* aground sank boat plane engine-failure landed-safely lifeboat* coastguard
20000141|20000139|industrial accident and incident|حادث صناعي|accident industriel|Arbeitsunfall|accidente industrial|factory-fire mine-collapse miners trapped chemical-spill
20000161|20000139|structural failures|انهيار مبنى|effondrement|Gebäudeeinsturz|colapso estructural|building-collapse collapsed bridge-collapse rubble
20000148|03000000|disaster|كارثة|catastrophe|Katastrophe|desastre|disaster* catastroph* emergency homeless evacuat* villages rubble
20000150|20000148|fire|حريق|incendie|Brand|incendio|!fire !blaze firefighter* burned flames wildfire* smoke
20000151|20000148|natural disaster|كارثة طبيعية|catastrophe naturelle|Naturkatastrophe|desastre natural|!earthquake* !quake !flood* !landslide* !tsunami* !eruption* !volcano* !wildfire* !avalanche* magnitude storm typhoon hurricane cyclone swept
20000153|20000151|earthquake|زلزال|séisme|Erdbeben|terremoto|!earthquake* !quake magnitude epicenter epicentre aftershock* seismolog* tremors
20000154|20000151|flood|فيضان|inondation|Überschwemmung|inundación|!flood* dam burst overflow* swept-away torrential
20000168|03000000|emergency response|استجابة للطوارئ|secours|Rettungseinsatz|respuesta a emergencias|!rescue* evacuat* paramedic* ambulance* lifeboat* coastguard evacuee* survivors search-and relief blankets tents
04000000||economy, business and finance|اقتصاد وأعمال ومال|économie et finances|Wirtschaft und Finanzen|economía, negocios y finanzas|business* company companies firm firms billion million chief-executive ceo profit* shares
20000170|04000000|business information|معلومات الأعمال|informations d'entreprises|Unternehmensnachrichten|información empresarial|chief-executive ceo company profit* quarterly revenue merger* acquisition* takeover shareholder* deal
20000171|20000170|business finance|مالية الأعمال|finances d'entreprise|Unternehmensfinanzen|finanzas empresariales|!profit* !earnings revenue quarter quarterly operating-profit net-loss dividend* forecast
20000192|20000170|strategy and marketing|استراتيجية وتسويق|stratégie et marketing|Strategie und Marketing|estrategia y mercadotecnia|!merger* !acquisition* !takeover* agreed-to-buy brand brands marketing advertis* joint-venture deal premium
20000204|20000192|merger or acquisition|اندماج أو استحواذ|fusion ou acquisition|Fusion oder Übernahme|fusión o adquisición|!merger* !acquisition* !takeover* stake bid offer
20000188|20000170|human resources|موارد بشرية|ressources humaines|Personal|recursos humanos|!layoff* !job-cuts resign* appointed chairman
20000209|04000000|economic sector|قطاع اقتصادي|secteur économique|Wirtschaftszweig|sector económico|factory factories manufactur* retail* industry bank banks oil gas airline* carmaker* automaker* chipmaker* brewer* plant plants
20000210|20000209|agriculture|زراعة|agriculture|Landwirtschaft|agricultura|!farm* !farmers crop* harvest* cattle wheat dairy livestock
20000225|20000209|computing and information technology|حوسبة وتقنية معلومات|informatique|Informationstechnik|informática|!chip* !semiconductor* software artificial-intelligence servers cloud app start-up memory-chips data-center
20000235|20000209|construction and property|بناء وعقارات|construction et immobilier|Bau und Immobilien|construcción e inmobiliaria|!property real-estate construction builder* housing mortgage* developer tunnel
20000243|20000209|consumer goods|سلع استهلاكية|biens de consommation|Konsumgüter|bienes de consumo|!beer !brewer* luxury beverage* cosmetics clothing toys food-maker
20000252|20000209|retail|تجزئة|commerce de détail|Einzelhandel|comercio minorista|!retail* supermarket* shopper* store stores e-commerce
20000256|20000209|energy and resource|طاقة وموارد|énergie et ressources|Energie und Ressourcen|energía y recursos|!oil !crude !opec barrel* gas pipeline* energy electricity nuclear-plant refinery petroleum
20000271|20000209|financial and business service|خدمات مالية|services financiers|Finanzdienstleistungen|servicios financieros|!bank banks !insurer* banking lender* hedge-fund investment-bank asset-manager auditor*
20000294|20000209|manufacturing and engineering|صناعة وهندسة|industrie manufacturière|Fertigung und Maschinenbau|industria manufacturera|!factory factories !carmaker* !automaker* plant plants manufactur* electric-vehicle electric-cars aircraft-maker
20000304|20000209|media|قطاع الإعلام|industrie des médias|Medienbranche|industria de medios|media-company publisher broadcaster advertising streaming-service
20000331|20000209|tourism and leisure industry|صناعة السياحة|industrie du tourisme|Tourismusbranche|industria turística|!touris* hotel* visitors resort* cruise
20000337|20000209|transport|نقل|transports|Verkehr|transporte|!airline* !railway* !shipping !flights airport* ferry trains cargo freight port ports truck* tunnel aviation jets vessel* tanker*
20000344|04000000|economy|اقتصاد|économie|Konjunktur|economía|economy economic gdp !inflation !recession growth interest-rate rates tariff* deficit central-bank consumer-prices wages economist*
20000346|20000344|macro economics|اقتصاد كلي|macroéconomie|Makroökonomie|macroeconomía|!inflation !central-bank interest-rate* gdp consumer-prices monetary quarter-point
20000350|20000346|central bank|بنك مركزي|banque centrale|Zentralbank|banco central|!central-bank !interest-rate key-rate rate-cut rate-rise policymaker*
20000385|04000000|market and exchange|أسواق وبورصات|marchés|Börse und Märkte|mercados y bolsa|shares stock stocks investor* market markets bond bonds index traders dollar euro yen nasdaq barrel analysts
20000386|20000385|commodity market|سوق السلع|marché des matières premières|Rohstoffmarkt|mercado de materias primas|!crude !barrel brent gold-price copper wheat-prices output-cut opec
20000391|20000385|foreign exchange market|سوق العملات|marché des changes|Devisenmarkt|mercado de divisas|!currency exchange-rate dollar-index yen-rose sterling
20000396|20000385|stocks|أسهم|actions|Aktien|acciones|!shares !stocks wall-street nasdaq dow-jones
05000000||education|تعليم|éducation|Bildung|educación|education* educat* student* school* university universit* pupil*
20000400|05000000|school|مدرسة|établissement scolaire|Schule|escuela|!school* pupil* classroom* headteacher* principal
20000405|20000400|higher education|تعليم عال|enseignement supérieur|Hochschule|educación superior|!universit* campus* college* undergraduate* degree tuition professor*
20000411|05000000|teaching and learning|تدريس وتعلم|enseignement et apprentissage|Lehren und Lernen|enseñanza y aprendizaje|!teacher* lessons curriculum classroom* learning
20000413|20000411|examination|امتحان|examen|Prüfung|examen|!exam* !entrance-test test-paper marks leaked-paper
20000415|20000411|students|طلاب|étudiants|Studierende|estudiantes|!student* protest undergraduate*
06000000||environment|بيئة|environnement|Umwelt|medio ambiente|environment* ecosystem* nature climate
20000418|06000000|climate change|تغير المناخ|changement climatique|Klimawandel|cambio climático|!climate emission* carbon greenhouse net-zero warming fossil-fuel* cop30 cop29 delegates
20000419|20000418|global warming|احترار عالمي|réchauffement climatique|Erderwärmung|calentamiento global|!warming hottest temperatures degrees
20000420|06000000|conservation|حفظ الطبيعة|protection de la nature|Naturschutz|conservación|!conservation* species wildlife habitat* reserve reintroduc* rewilding
20000424|06000000|environmental pollution|تلوث بيئي|pollution|Umweltverschmutzung|contaminación|!pollut* contaminat* toxic sewage smog oil-spill plastic
20000430|06000000|natural resources|موارد طبيعية|ressources naturelles|natürliche Ressourcen|recursos naturales|water drought forest* rainforest renewable
20000436|20000430|renewable energy|طاقة متجددة|énergie renouvelable|erneuerbare Energie|energía renovable|!solar !wind-farm wind-turbine* renewable* hydropower
20000441|06000000|nature|طبيعة|nature|Natur|naturaleza|wildlife species cubs forest wolves bears lynx
20000443|20000441|endangered species|أنواع مهددة|espèces menacées|gefährdete Arten|especies amenazadas|!endangered extinct* cubs poach*
07000000||health|صحة|santé|Gesundheit|salud|health* patient* medical hospital* doctor* disease*
20000446|07000000|diseases and conditions|أمراض|maladies|Krankheiten|enfermedades|disease* virus* infection* infected cancer* epidemic* pandemic* outbreak* heart-attack* stroke obesity diabetes symptoms
20000447|20000446|cancer|سرطان|cancer|Krebs|cáncer|!cancer* tumor* tumour* chemotherapy
20000448|20000446|communicable disease|مرض معد|maladie transmissible|übertragbare Krankheit|enfermedad transmisible|!outbreak* !virus* !ebola !cholera !measles !malaria epidemic* infected contacts strain
20000454|20000446|heart disease|أمراض القلب|maladie cardiaque|Herzerkrankung|enfermedad cardíaca|!heart-attack* !cardiolog* stroke heart-disease
20000458|20000446|mental health and disorders|صحة نفسية|santé mentale|psychische Gesundheit|salud mental|!mental-health depression anxiety suicide psychiatr*
20000460|20000446|obesity|سمنة|obésité|Fettleibigkeit|obesidad|!obesity overweight weight-loss
20000461|07000000|health facility|منشأة صحية|établissement de santé|Gesundheitseinrichtung|centro sanitario|!hospital* clinic*
20000464|07000000|health treatment|علاج|traitement médical|medizinische Behandlung|tratamiento médico|vaccin* treatment* surgery surgeon* drug therapy pill dose doses trial-doses medicine*
20000467|20000464|medical drugs|أدوية|médicaments|Arzneimittel|medicamentos|!drugmaker* !pill !drug medicine* dose side-effects
20000479|07000000|healthcare policy|سياسة صحية|politique de santé|Gesundheitspolitik|política sanitaria|!health-reform !nhs health-insurance hospital-reform medicare health-minister
20000485|07000000|medical profession|مهن طبية|professions médicales|Gesundheitsberufe|profesión médica|!nurses !doctors surgeons paramedics
08000000||human interest|اهتمامات إنسانية|vie quotidienne, anecdotes|Vermischtes|interés humano|birthday* wedding* couple family
20000498|20000497|award and prize|جوائز|prix et récompenses|Auszeichnung und Preis|premio y galardón|!prize !award* winner wins-award laureate shortlist* judges
20000497|08000000|accomplishment|إنجاز|exploit|Leistung|logro|record youngest oldest first-ever feat
20000500|08000000|animal|حيوان|animal|Tier|animal|!cat !dog cats dogs zoo* elephant* whale* puppy kitten cub cubs lynx veterinarian paws
20000501|08000000|ceremony|احتفال|cérémonie|Zeremonie|ceremonia|!wedding bride ceremony coronation newlyweds guests
20001236|20000501|wedding|زفاف|mariage|Hochzeit|boda|!wedding bride groom married marries newlyweds
20000502|08000000|people|أشخاص|personnes|Menschen|personas|died-at obituary born-in survived-by daughter couple
20000504|20000502|high-society|مجتمع راق|haute société|Prominenz|alta sociedad|!royal !prince !princess queen duke duchess
09000000||labour|عمل|travail|Arbeit|trabajo|worker* workforce union unions strike labour labor
20000509|09000000|employment|توظيف|emploi|Beschäftigung|empleo|!jobs job hiring employer* employee* layoff* redundan* workforce
20000524|09000000|labour relations|علاقات العمل|relations sociales|Arbeitsbeziehungen|relaciones laborales|!strike !strikes striking walkout* picket* bargaining union raise contract pay-dispute walked-off
20000529|20000524|labour dispute|نزاع عمالي|conflit du travail|Arbeitskampf|conflicto laboral|!strike !strikes walkout* picket* walked-off lockout
20000530|20000529|labour strike|إضراب|grève|Streik|huelga|!strike !strikes striking picket* walked-off
20000532|20000531|pension|معاش تقاعدي|pension|Rente|pensión|!pension* retirees
20000531|09000000|retirement|تقاعد|retraite|Ruhestand|jubilación|!retirement retire pension*
20000533|09000000|unemployment|بطالة|chômage|Arbeitslosigkeit|desempleo|!unemploy* jobless
20000536|09000000|unions|نقابات|syndicats|Gewerkschaften|sindicatos|!union !unions trade-union longshoremen teamsters
10000000||lifestyle and leisure|أسلوب حياة وترفيه|vie quotidienne et loisirs|Lebensart und Freizeit|estilo de vida y ocio|leisure lifestyle hobby
20000538|10000000|leisure|ترفيه|loisirs|Freizeit|ocio|holiday* recipe* restaurant* hobby gardening games camping
20000563|20000538|travel and tourism|سفر وسياحة|voyage et tourisme|Reise und Tourismus|viajes y turismo|!tourist* travel* holidaymaker* destination*
20000565|10000000|lifestyle|أسلوب حياة|mode de vie|Lebensstil|estilo de vida|lifestyle home-decor wellness
11000000||politics|سياسة|politique|Politik|política|politic* politician* minister* president government* party parliament*
20000574|11000000|election|انتخابات|élections|Wahlen|elecciones|!election* !voters !ballot* vote votes voting poll polls runoff turnout candidate* campaign* seats swept-to-power
20000579|20000574|national elections|انتخابات وطنية|élections nationales|nationale Wahlen|elecciones nacionales|!presidential-election general-election runoff senate-race parliamentary-election
20000585|20000574|regional elections|انتخابات إقليمية|élections régionales|Regionalwahlen|elecciones regionales|!state-election chief-minister regional-election
20000586|20000574|voting|تصويت|vote|Abstimmung|votación|!ballots turnout polling-place* absentee voted
20000587|11000000|fundamental rights|حقوق أساسية|droits fondamentaux|Grundrechte|derechos fundamentales|!human-rights civil-rights free-speech censorship
20000592|20000587|human rights|حقوق الإنسان|droits de l'homme|Menschenrechte|derechos humanos|!human-rights amnesty torture abuses
20000593|11000000|government|حكومة|gouvernement|Regierung|gobierno|government minister cabinet parliament prime-minister lawmaker* resign* coalition budget president mayor council
20000607|20000593|government budget|موازنة الحكومة|budget de l'État|Staatshaushalt|presupuesto del gobierno|!budget deficit spending
20000613|20000593|minister (government)|وزير|ministre|Minister|ministro|minister secretary junior-minister resign*
20000614|20000593|national government|حكومة وطنية|gouvernement national|nationale Regierung|gobierno nacional|prime-minister cabinet no-confidence coalition
20000615|20000593|parliament|برلمان|parlement|Parlament|parlamento|!parliament* lawmaker* senate national-assembly no-confidence mps house-of-commons
20000598|20000593|defence|دفاع|défense|Verteidigung|defensa|!defense-ministry !defence-ministry military-spending army-chief troops
20000621|11000000|government policy|سياسات حكومية|politique gouvernementale|Regierungspolitik|política gubernamental|reform* policy policies tax taxes pensions bill
20000634|20000621|migration policy|سياسة الهجرة|politique migratoire|Migrationspolitik|política migratoria|!asylum border-control* migration-policy deport* interior-minister
20000638|11000000|international relations|علاقات دولية|relations internationales|internationale Beziehungen|relaciones internacionales|!diplomat* embassy ambassador* summit treaty !sanctions bilateral envoy foreign-minister kremlin foreign-policy talks-with delegation trade-talks
20000639|20000638|diplomacy|دبلوماسية|diplomatie|Diplomatie|diplomacia|!diplomat* summit envoy ambassador talks foreign-minister
20000642|20000638|economic sanction|عقوبات اقتصادية|sanction économique|Wirtschaftssanktion|sanción económica|!sanctions freeze-assets embargo assets travel-ban
20000645|20000638|refugees and internally displaced people|لاجئون ونازحون|réfugiés et déplacés|Flüchtlinge und Vertriebene|refugiados y desplazados|!refugee* displaced camps
20000643|20000638|foreign aid|مساعدات خارجية|aide étrangère|Entwicklungshilfe|ayuda exterior|!aid-trucks humanitarian-aid aid-convoy foreign-aid
20000648|11000000|political dissent|معارضة سياسية|contestation politique|politischer Dissens|disidencia política|!dissident* opposition-leader activist* marchers
20000649|11000000|political process|عملية سياسية|processus politique|politischer Prozess|proceso político|party-leader opposition coalition referendum
20000647|11000000|political crisis|أزمة سياسية|crise politique|politische Krise|crisis política|!no-confidence coup dissolved-parliament state-of-emergency
12000000||religion and belief|دين ومعتقد|religion et croyance|Religion und Glaube|religión y creencias|religio* faith worship* prayer* church* pope
20000657|12000000|religious belief|معتقد ديني|croyance religieuse|religiöser Glaube|creencia religiosa|christian* muslim* islam* jewish buddhis* hindu* faith
20000659|20000657|Christianity|المسيحية|christianisme|Christentum|cristianismo|!christian* church* catholic* orthodox mass priest
20000677|20000657|Islam|الإسلام|islam|Islam|islam|!muslim* mosque* ramadan hajj imam* quran
20000689|12000000|religious event|مناسبة دينية|événement religieux|religiöses Ereignis|acto religioso|!pilgrim* !hajj ramadan christmas easter mass
20000697|12000000|religious facilities|منشآت دينية|lieux de culte|religiöse Stätten|edificios religiosos|!church* !mosque* synagogue* temple* cathedral
20000703|12000000|religious leader|زعيم ديني|chef religieux|Religionsführer|líder religioso|!pope bishop* archbishop* imam* rabbi* cardinal* ayatollah patriarch
20000704|20000703|pope|البابا|pape|Papst|papa|!pope pontiff vatican
13000000||science and technology|علوم وتكنولوجيا|science et technologie|Wissenschaft und Technik|ciencia y tecnología|scien* technolog* researcher* study
20000735|13000000|scientific research|بحث علمي|recherche scientifique|wissenschaftliche Forschung|investigación científica|researcher* study studies scientist* experiment* laboratory findings published journal
20000737|20000735|medical research|بحث طبي|recherche médicale|medizinische Forschung|investigación médica|!clinical-trial trial patients study lancet placebo dummy-pill
20000738|20000735|scientific exploration|استكشاف علمي|exploration scientifique|Forschungsexpedition|exploración científica|!probe !spacecraft expedition mission samples capsule
20000717|13000000|natural science|علوم طبيعية|sciences naturelles|Naturwissenschaft|ciencias naturales|physic* biolog* chemis* geolog* planet* telescope*
20000718|20000717|astronomy|فلك|astronomie|Astronomie|astronomía|!telescope* !planet* !astronom* star stars moon asteroid galaxy orbit mars
20000742|13000000|social sciences|علوم اجتماعية|sciences sociales|Sozialwissenschaften|ciencias sociales|archaeolog* anthropolog* historian* sociolog*
20000744|20000742|archaeology|علم الآثار|archéologie|Archäologie|arqueología|!archaeolog* !tomb* excavat* antiquities pyramid* egyptolog*
20000756|13000000|technology and engineering|تكنولوجيا وهندسة|technologie et ingénierie|Technik und Ingenieurwesen|tecnología e ingeniería|software computer* internet app apps smartphone* !artificial-intelligence algorithm* robot* chip chips semiconductor* satellite* rocket
20000757|20000756|aerospace engineering|هندسة فضائية|ingénierie aérospatiale|Luft- und Raumfahrttechnik|ingeniería aeroespacial|!rocket !spacecraft satellite* launch nasa capsule astronaut*
20000763|20000756|information technology and computer science|تقنية المعلومات|technologies de l'information|Informationstechnologie|tecnología de la información|!artificial-intelligence software algorithm* computer* chatbot* data
14000000||society|مجتمع|société|Gesellschaft|sociedad|communit* social families society
20000771|14000000|immigration|هجرة|immigration|Einwanderung|inmigración|!migrant* immigra* !refugee* asylum deport* smugglers boat border
20000775|14000000|discrimination|تمييز|discrimination|Diskriminierung|discriminación|!racis* racial discriminat* equality antisemit* slur*
20000788|14000000|mankind|بشر|humanité|Menschheit|humanidad|children women elderly gender
20000799|14000000|social condition|أوضاع اجتماعية|condition sociale|soziale Lage|condición social|!poverty homeless* hunger
20000802|14000000|social problem|مشكلة اجتماعية|problème social|soziales Problem|problema social|!abuse addict* bullying harass*
20000817|14000000|welfare|رعاية اجتماعية|protection sociale|Wohlfahrt|bienestar social|!charity benefits welfare social-services
15000000||sport|رياضة|sport|Sport|deporte|sport* athlete* team teams season coach
20000822|15000000|competition discipline|ألعاب رياضية|discipline sportive|Sportart|disciplina deportiva|coach coached striker midfielder* goalkeeper* quarterback races match
20000827|20000822|athletics, track and field|ألعاب القوى|athlétisme|Leichtathletik|atletismo|!runner* !marathon sprinter* hurdles metres olympic-champion world-athletics
20000849|20000822|baseball|بيسبول|baseball|Baseball|béisbol|!baseball !innings pitcher* home-run* homer
20000851|20000822|basketball|كرة السلة|basket-ball|Basketball|baloncesto|!basketball !rebounds nba points quarter shots
20000856|20000822|boxing|ملاكمة|boxe|Boxen|boxeo|!boxing !boxer* knockout heavyweight
20000888|20000822|cricket|كريكيت|cricket|Cricket|críquet|!cricket !wicket* spinner batter bowler* innings test
20000892|20000822|cycling|دراجات|cyclisme|Radsport|ciclismo|!cyclist* !cycling peloton stage tour-de
20000940|20000822|golf|غولف|golf|Golf|golf|!golf birdie par masters fairway
20000965|20000822|ice hockey|هوكي الجليد|hockey sur glace|Eishockey|hockey sobre hielo|!hockey puck goaltender nhl
20000991|20000822|motor car racing|سباق سيارات|course automobile|Motorsport|automovilismo|!grand-prix !formula-one lap driver pole tyres safety-car
20001065|20000822|soccer|كرة القدم|football|Fußball|fútbol|!football !soccer striker midfielder* goalkeeper* goal goals minute derby loan
20001071|20000822|swimming|سباحة|natation|Schwimmen|natación|!swimmer* !swimming freestyle pool
20001085|20000822|tennis|كرة المضرب|tennis|Tennis|tenis|!tennis !seed wimbledon serve match-points sets grass forehand
20001176|20000822|rugby|رغبي|rugby|Rugby|rugby|!rugby scrum fly-half tries
20000823|20000822|American football|كرة القدم الأميركية|football américain|American Football|fútbol americano|!touchdown* !quarterback nfl interception
20001108|15000000|sport event|حدث رياضي|événement sportif|Sportveranstaltung|evento deportivo|match matches tournament* championship* league cup olympic* final finals season playoff* goal goals scored victory defeat beat won race
20001124|15000000|sport industry|صناعة الرياضة|industrie du sport|Sportindustrie|industria del deporte|!sponsorship broadcast-rights transfer-fee
20001104|15000000|drug use in sport|منشطات|dopage|Doping|dopaje|!doping banned-substance positive-test
20001125|15000000|sport organisation|هيئة رياضية|organisation sportive|Sportverband|organización deportiva|!fifa !uefa !ioc governing-body
16000000||conflict, war and peace|نزاع وحرب وسلام|conflits, guerre et paix|Konflikte, Krieg und Frieden|conflicto, guerra y paz|war wars conflict* peace army military
20000053|16000000|act of terror|عمل إرهابي|acte de terrorisme|Terrorakt|acto terrorista|!terror* bomber* bombing* bomb hostage* isis extremist* jihadi* suicide-bomber militants
20000056|16000000|armed conflict|نزاع مسلح|conflit armé|bewaffneter Konflikt|conflicto armado|troops soldier* fighters fighting army airstrike* shelling shells bombard* missile* drone drones offensive battle* militant* militia* rebel* frontline ambush* convoy clash* gunmen weapons
20000057|20000056|guerrilla activity|حرب عصابات|guérilla|Guerilla|guerrilla|!ambush* !insurgen* guerrilla* rebels militants
20000062|20000056|war|حرب|guerre|Krieg|guerra|!war airstrike* shelling missile* invasion truce ceasefire
20000065|16000000|civil unrest|اضطرابات أهلية|troubles civils|Unruhen|disturbios civiles|!riot* !unrest looting curfew burned-tyres
20000066|20000065|demonstration|مظاهرة|manifestation|Demonstration|manifestación|!protest* !demonstrat* rally marched marchers
20000070|16000000|coup d'etat|انقلاب|coup d'État|Staatsstreich|golpe de Estado|!coup !junta soldiers seized-power taken-power
20000071|16000000|massacre|مجزرة|massacre|Massaker|masacre|!massacre* genocide mass-grave*
20000073|16000000|peace process|عملية سلام|processus de paix|Friedensprozess|proceso de paz|!ceasefire !truce peacekeep* !peace-talks peace-deal negotiations surrender*
20000076|20000073|peace talks|محادثات سلام|pourparlers de paix|Friedensgespräche|conversaciones de paz|!peace-talks !truce-talks ceasefire-talks mediator*
20000080|16000000|prisoners of war|أسرى حرب|prisonniers de guerre|Kriegsgefangene|prisioneros de guerra|!prisoners-of pows prisoner-swap
17000000||weather|طقس|météo|Wetter|meteorología|weather forecast* storm* winds rain temperatures
20001128|17000000|weather forecast|توقعات الطقس|prévisions météo|Wettervorhersage|pronóstico del tiempo|!forecast* !forecaster* meteorolog* weather-bureau
20001129|17000000|weather phenomena|ظواهر جوية|phénomènes météo|Wetterphänomene|fenómenos meteorológicos|!storm* !hurricane* !typhoon* !cyclone* !tornado* rainfall snow* blizzard* !heatwave* landfall thunderstorm* winds-of kilometres-an
20001131|17000000|weather warning|تحذير جوي|alerte météo|Wetterwarnung|alerta meteorológica|!storm-warning weather-warning heat-alert red-alert
`
