/** Words that speak for Media Topics in French, German, Spanish and Arabic: a code, then words as in core.ts. Written for this project. */
export const foreignWords: Readonly<Record<string, string>> = {
  fr: `
01000000 culture* culturel* artiste*
20000005 film* cinéma réalisateur réalisatrice acteur* actrice* palme
20000013 roman* romanci* écrivain* livre* auteur* poète* goncourt
20000018 musique chanteu* concert* album* chanson* orchestre* opéra
20000043 !musée* bibliothèque* conservat* exposition*
20000044 patrimoine temple monument* trésors antiquités
20000031 !exposition* sculpture* peint* tableau* galerie*
20000082 meurtre* vol voleurs drogue* trafic* escroquerie fraude
20000093 !corruption pots-de-vin détournement
20000106 !tribunal !procès juge* !condamn* avocat* cour procureur* parquet verdict prison appel recours accusé*
20000107 cour tribunal verdict
20000129 police gendarme* enquête* interpell* suspect*
20000139 accident* collision* déraill* explosion naufrage
20000143 accident* collision* train avion naufrage
20000151 !séisme inondation* !ouragan tempête* avalanche* incendie*
20000168 secours sauvet* évacu*
20000170 bénéfice* chiffre-d'affaires société entreprise actionnaire* acquisition
20000209 usine* constructeur* industrie banque* énergie pétrole
20000337 !train* !tgv gare* liaisons vols aéroport passagers ferroviaire
20000344 économie croissance inflation déficit chômage
20000385 bourse actions marché* investisseurs
20000400 école* élèves lycée* enseignant*
20000418 climat* émissions réchauffement
20000446 maladie* virus épidémie* cancer
20000462 hôpital hôpitaux
20000464 vaccin* traitement* médicament*
20000524 !grève* syndicat* préavis salari* prime mouvement-social
20000529 !grève* grévistes
20000536 !syndicat* syndica*
20000574 élection* scrutin vote* candidat* électeurs urnes
20000593 gouvernement ministre* député* président premier-ministre parlement
20000615 assemblée sénat motion-de députés
20000638 diplomat* sommet sanctions ambassad* accord
20000657 église* musulman* chrétien* religieu*
20000703 !pape évêque* imam*
20000735 chercheur* étude scientifi* découverte
20000771 migrant* réfugié* asile
20000822 entraîneur* joueur* coureur* équipe match victoire entraîneur
20000892 !étape* !peloton !maillot cyclis* coureur* sprint col !étape cycliste*
20001065 but buts !football ligue match* attaquant* gardien penalty
20001085 !tennis set sets roland-garros tie-break
20001108 match* championnat* coupe finale victoire remporté course arrivée
20000056 armée soldats combats frappe* drone* missile* milice* rebelles offensive bombardement* frappes djihadistes
20000053 !attentat* terroris* djihadi* otage* !otages djihadiste* enlevé* attaque*
20000066 manifest* cortège rassemblement*
20000073 cessez-le-feu trêve pourparlers
20001129 !tempête* !ouragan neige canicule orage* pluies vent vents
20000002 spectacle* artiste* festival* scène
20000038 patrimoine tradition* ministre-de-la-culture
20001181 !festival*
20000045 presse journaliste* média* rédaction* quotidien
20000051 télévision chaîne* émission* série*
20000084 agression* agressé* coups frappé* poignard*
20000095 !drogue* !cocaïne stupéfiants trafiquant* cannabis cartel*
20000097 !escroquerie* !fraude* arnaque* détournement* blanchiment
20000099 !meurtre* !homicide* !assassin* tué* poignardé*
20000104 !vol !vols voleur* cambriol* braquage* butin
20000103 !terroris* attentat* djihadiste*
20000111 procès audience* jury accusé* plaidoirie*
20000134 !condamné* peine* prison-ferme sursis
20000130 arrêté* interpellé* arrestation* garde-à-vue
20000137 !prison* détenu* évadé* surveillant*
20000148 catastrophe* évacué* sinistré* dégâts décombres
20000150 !incendie* !feu !feux pompier* flammes
20000153 !séisme* !tremblement magnitude épicentre réplique*
20000154 !inondation* !crue* submergé*
20000141 usine-explosion mine mineurs coup-de-grisou
20000204 fusion acquisition rachat rachète offre-publique
20000188 !licenci* !suppression* plan-social postes effectifs embauch*
20000509 emploi* postes chômage licenci* recrut*
20000210 agricult* agriculteur* récolte* éleveur* céréales blé
20000256 énergie électricité gaz pétrole nucléaire éolien*
20000271 !banque* !assureur* assurance* crédit* bancaire*
20000294 usine* constructeur* fabricant* production
20000350 !banque-centrale !bce taux directeur*
20000396 !actions bourse cac indice
20000405 !université* étudiant* campus
20000413 bac baccalauréat examen* épreuve*
20000420 espèce* biodiversité protection réserve*
20000424 !pollution* pollué* déchets plastique*
20000448 !épidémie* !virus contagi* choléra ebola paludisme rougeole
20000461 !hôpital !hôpitaux clinique* urgences
20000479 ministre-de-la-santé assurance-maladie réforme
20000498 !prix !lauréat* médaille* récompens* nobel goncourt
20000500 animal animaux chien* chat* zoo
20000530 !grève* !grévistes préavis
20000607 !budget* déficit dépenses recettes
20000598 armée défense militaire* soldats
20000621 réforme* mesure* gouvernement loi projet-de-loi
20000647 motion-de-censure démission* crise-politique dissolution
20000642 !sanctions embargo
20000062 guerre front troupes
20000070 !putsch !coup-d putschistes junte
20000076 pourparlers négociations trêve cessez-le-feu
20000659 église* catholique* chrétien* messe
20000677 islam mosquée* musulman* ramadan
20000718 étoile* planète* télescope* galaxie* astronom*
20000757 fusée* satellite* spatial* lancement orbite
20000763 logiciel* intelligence-artificielle numérique* algorithme*
20001176 !rugby pilier talonneur mêlée`,
  de: `
01000000 kultur* künstler*
20000005 !film* kino* regisseur* schauspieler*
20000013 !roman* schriftsteller* buch bücher autor* literatur*
20000018 musik* sänger* konzert* album oper* orchester*
20000043 museum* bibliothek*
20000082 mord* raub* diebstahl drogen* betrug*
20000106 gericht* prozess urteil* richter* verurteilt angeklagt* staatsanwalt*
20000129 polizei* festgenommen ermittl* verdächtig*
20000139 unfall* unglück* verunglückt kollision explosion verletzt* ums-leben
20000151 !lawine* !erdbeben !hochwasser überschwemm* sturm* waldbrand* neuschnee
20000168 rettung* bergrettung hubschrauber einsatzleiter feuerwehr
20000170 konzern* gewinn* umsatz* aktionär* vorstand* aufsichtsrat* übernahme*
20000188 !stellen abbauen personalabbau betriebsrat*
20000209 werk* autobauer zulieferer industrie* elektroauto* bank* energie*
20000294 autobauer werk werken elektroautos zulieferer
20000337 bahn* zug züge flughafen* flüge
20000344 konjunktur* inflation* wirtschaftswachstum leitzins*
20000385 !aktie* börse* dax anleger*
20000400 schule* schüler* lehrer*
20000418 klima* emission* co2
20000446 krankheit* virus* infekt* krebs
20000461 !krankenhaus* !kliniken klinik* krankenhäuser*
20000479 !krankenhausreform gesundheitsminister* krankenkasse* gesundheitsreform
20000509 arbeitsplätze stellen beschäftigt* entlass*
20000524 !streik* warnstreik* gewerkschaft* tarif* betriebsversammlung
20000574 wahl* wähler* kandidat* stimmen
20000593 regierung* minister* bundestag bundesrat kanzler* koalition
20000615 !bundestag abgeordnet* verabschiedet fraktion*
20000638 außenminister* gipfel* sanktionen diplomat*
20000703 papst bischof*
20000735 forscher* studie* wissenschaft*
20000771 flüchtling* migrant* asyl*
20000822 trainer* stürmer* spieler* team
20001065 !bundesliga !tor tore torwart fußball* halbzeit anschlusstreffer zuschauer*
20001108 sieg* niederlage* spiel saison meisterschaft* finale gewann verloren punkt
20000056 soldat* angriff* rakete* drohne* kämpfe truppen krieg* raketen* offensive
20000073 waffenruhe waffenstillstand friedens*
20001129 sturm* schnee* regen gewitter* hitze* orkan* schneefall* regen*
20000002 künstler* bühne* publikum premiere*
20000038 kultur* tradition* kulturminister*
20001181 !festival* !berlinale filmfest*
20000045 zeitung* journalist* medien* redaktion*
20000051 fernseh* sender* serie* sendung*
20000084 angegriff* messerangriff* schläger* körperverletzung
20000095 !drogen* !kokain rauschgift* cannabis dealer*
20000097 !betrug* !betrüger* geldwäsche schwindel*
20000099 !mord* !totschlag getötet* erstochen* mörder*
20000104 !diebstahl* !raub !raubüberfall* einbruch* beute erbeutet*
20000093 !korruption* !bestech* schmiergeld*
20000103 !terror* anschlag* islamist*
20000107 gericht* amtsgericht landgericht verwaltungsgericht
20000111 !prozess verhandlung* angeklagte* verteidiger* gutachter*
20000118 staatsanwalt* anklage* anklagt
20000134 !verurteilt haftstrafe* freiheitsstrafe* bewährung
20000130 !festgenommen festnahme* haftbefehl*
20000137 !gefängnis* häftling* justizvollzug*
20000143 !zusammenstoß entgleis* !seilbahn* flugzeugabsturz verunglückt* unfall*
20000148 katastrophe* evakuier* gerettet* verschüttet*
20000150 !brand !feuer* feuerwehr* flammen
20000153 !erdbeben magnitude nachbeben epizentrum
20000154 !hochwasser !überschwemmung* !flut* deich*
20000204 !übernahme* fusion* kauft übernimmt
20000210 landwirt* bauern ernte* getreide*
20000256 energie* strom* !windpark* gas* kraftwerk* offshore
20000271 !bank !banken sparkasse* versicherung* kredit*
20000350 !leitzins* !ezb zentralbank* notenbank*
20000396 !aktie* börse* dax kurs*
20000405 !universität* hochschule* student* studierende*
20000420 naturschutz* artenschutz* vogel*
20000424 !umweltverschmutzung schadstoff* plastik* feinstaub
20000436 !windkraft !windpark* !solar* erneuerbar* offshore
20000448 !malaria !virus infektion* grippe* corona* seuche* epidemie*
20000464 !impfstoff* !impfung* therapie* behandlung* dosis
20000467 medikament* wirkstoff* arznei* impfstoff*
20000737 studie* forscher* immunolog* versuch* probanden
20000498 !preis* !auszeichnung* geehrt ausgezeichnet nobelpreis*
20000500 tier* hund* katze* zoo*
20000530 !streik* warnstreik*
20000607 !haushalt* !etat* milliardenloch sparpaket schuldenbremse
20000598 bundeswehr* verteidigung* soldat*
20000642 !sanktionen embargo
20000647 regierungskrise neuwahl* misstrauensvotum rücktritt*
20000062 !krieg* front
20000066 demonstr* protest* kundgebung*
20000076 friedensgespräch* verhandlung* waffenruhe
20000659 kirche* christ* bistum
20000718 stern* planet* teleskop* galaxie* astronom*
20000757 rakete* satellit* raumfahrt* umlaufbahn
20000763 software* künstliche-intelligenz algorithm* digital*
20001085 !tennis wimbledon satz tiebreak
20000991 !formel rennen rennfahrer* pole-position`,
  es: `
01000000 cultura* artista*
20000005 !película* cine director* actor* actriz*
20000013 !novela* escritor* libro* autor* poeta*
20000018 música cantante* concierto* álbum canción*
20000043 museo* exposición*
20000082 asesin* robo* narco* !cocaína droga* fraude*
20000095 !cocaína !droga narcotráfico red toneladas !droga* cártel* alijo
20000101 clan mafia cártel* banda red
20000106 !juicio !juez* fiscal* audiencia acusad* abogad* condena* cárcel sentencia tribunal
20000107 juez jueza audiencia tribunal
20000129 policía* detenid* investig* guardia-civil
20000139 accidente* choque explosión derrumbe* choque* atrapado* rescat*
20000151 !huracán !terremoto inundación* incendio* !tormenta* muertos albergues
20000168 rescate* albergue* evacu* damnificad* rescat* !rescate socorr* protección-civil bomberos
20000170 empresa* beneficio* accionista*
20000209 fábrica* industria banco* petróleo energía
20000344 economía inflación crecimiento
20000385 !bolsa acciones mercado* inversor* peso
20000400 escuela* alumno* maestr*
20000418 clima* emisiones calentamiento
20000446 enfermedad* virus* cáncer epidemia* virus dengue
20000464 !vacuna* tratamiento* hospital* !dosis terapia* ensayo
20000524 huelga* sindicato* sindicat* patronal
20000574 !elecci* !votos candidat* segunda-vuelta voto presidenciales urnas participación
20000579 presidencia segunda-vuelta presidente
20000593 gobierno president* ministr* congreso gobernador*
20000638 diplomát* cumbre sanciones embajador*
20000703 papa obispo*
20000735 !estudio investigador* científic* hallazgo descubr* revista
20000718 !planeta* !telescopio* !astr* estrella* océanos luz
20000771 migrantes refugiad* asilo frontera
20000822 entrenador* jugador* equipo
20001065 !gol goles !fútbol delantero* portero liga penalti
20001108 partido* campeonato final victoria torneo
20000056 ejército soldados ataque* misil* guerra combates rebeldes ofensiva bombardeo* ataques
20000073 tregua alto-el-fuego
20001129 !huracán !tormenta* vientos lluvias nevada* lluvia* nieve calor viento*
20000002 espectáculo* artista* festival* escenario
20000038 cultura tradición* patrimonio
20000045 prensa periodista* medios diario*
20000084 agresión* agredi* golpe* apuñal*
20000097 !estafa* !fraude* blanqueo lavado
20000099 !asesin* !homicidio* matar mató apuñal*
20000093 !soborno* !corrupción cohecho malversación
20000104 !robo* ladron* hurto* botín
20000103 !terroris* atentado* yihadista*
20000111 juicio acusado* testigo* sentencia
20000134 !condena* !condenó años-de cárcel prisión pena
20000130 detenido* detención* arrest*
20000137 cárcel preso* prisión recluso*
20000141 !mineros !mina derrumbe explosión-en
20000148 catástrofe* evacuad* damnificad* rescat*
20000150 !incendio* fuego bombero* llamas
20000153 !terremoto* !sismo* magnitud réplica* epicentro
20000154 !inundaci* desbord* crecida
20000204 fusión adquisición compra opa
20000210 agricult* cosecha* ganader* trigo
20000256 energía eléctric* gas petróleo renovables
20000271 !banco* aseguradora* crédito* hipoteca*
20000350 !banco-central tipos-de interés
20000405 !universidad* estudiante* campus
20000420 especie* reserva* conservación biodiversidad
20000424 !contaminaci* residuos plásticos
20000448 !dengue !epidemia* !virus cólera malaria contagio*
20000467 vacuna* medicamento* fármaco*
20000461 hospital* clínica*
20000498 !premio* !galard* medalla* nobel
20000500 animal* perro* gato* zoológico
20000530 !huelga* huelguistas paro
20000607 !presupuesto* déficit gasto
20000598 ejército militar* defensa
20000642 !sanciones embargo
20000647 moción-de-censura dimisión renuncia crisis-política
20000053 !atentado* rehén rehenes secuestr*
20000062 guerra frente tropas
20000066 manifest* protesta* marcha*
20000076 negociaciones tregua alto-el-fuego diálogo-de-paz
20000659 iglesia católic* cristian* misa
20000737 ensayo virólog* estudio* voluntarios científic*
20000757 cohete* satélite* espacial* lanzamiento órbita
20000763 software inteligencia-artificial digital* algoritmo*
20000892 ciclis* etapa pelotón
20001085 !tenis set`,
  ar: `
01000000 ثقافة فنون ثقافية
20000005 فيلم الفيلم أفلام مخرج المخرج السينما سينمائي
20000013 رواية الرواية كتاب الكاتب أدب الروائي شاعر
20000018 أغنية ألبوم حفل موسيقى
20000082 جريمة مخدرات سرقة قتل احتيال تهريب
20000106 محكمة المحكمة القاضي النيابة محاكمة حكم السجن محام
20000129 الشرطة توقيف اعتقال تحقيق أوقفت
20000139 حادث تصادم انفجار غرق اصطدام انهيار
20000151 !زلزال !فيضانات !إعصار سيول
20000168 إنقاذ إجلاء الدفاع-المدني الإنقاذ الهلال-الأحمر
20000170 شركة الشركة أرباح صفقة حصة استحواذ الصفقة شراء مليار أسهم
20000192 صفقة استحواذ تستحوذ حصة
20000209 مصنع صناعة قطاع للبتروكيماويات بنك
20000256 !النفط نفط الغاز أوبك خام برنت للبتروكيماويات كهرباء الكهرباء طاقة الطاقة تحلية
20000344 الاقتصاد اقتصادي التضخم النمو
20000385 سهم أسهم السوق البورصة السوق-المالية
20000400 مدرسة طلاب المدارس
20000418 !المناخ الانبعاثات المناخي انبعاثات
20000446 مرض فيروس وباء إصابات
20000464 !لقاح علاج مستشفى
20000574 انتخابات الانتخابات الناخبين مرشح أصوات
20000593 حكومة الحكومة وزير رئيس-الوزراء وزيراً حقائب الوزراء تشكيل
20000614 حكومة تشكيل حقائب وزيراً رئيس-الوزراء
20000615 البرلمان النواب مجلس-النواب
20000638 وزير-الخارجية السفير قمة محادثات المبعوث العلاقات السفارة وزارة-الخارجية
20000643 !المساعدات مساعدات الإغاثة شاحنة معبر
20000645 اللاجئين لاجئ النازحين
20000703 البابا المفتي الإمام
20000735 دراسة باحثون العلماء
20000771 مهاجرين الهجرة
20000822 مدرب المدرب لاعب فريق فريقه مباراة نهائي
20001065 !الهدف !هدف هدفين بهدفين الدوري لكرة القدم الشوط مباراة المباراة ركلة-جزاء
20001108 مباراة المباراة بطولة كأس فاز الفوز دوري فوز هدف نهائي
20000056 قصف الجيش غارة مسلحين قتال صاروخ معارك جنود غارات اشتباكات قوات
20000062 حرب الحرب
20000073 !وقف-إطلاق هدنة السلام محادثات-سلام
20000053 إرهابي تفجير داعش
20000066 مظاهرة احتجاجات متظاهرين مظاهرات
20001129 عاصفة أمطار ثلوج رياح
20000002 فنان الفنان مسرح مهرجان عرض
20000043 متحف المتحف آثار
20000093 !فساد !رشوة !الفساد اختلاس
20000095 !مخدرات !المخدرات كوكايين كبتاغون
20000099 !قتل جريمة-قتل طعن
20000103 !إرهاب !الإرهاب إرهابي تفجير
20000107 !محكمة !المحكمة القاضي
20000111 !محاكمة المتهم جلسة
20000134 !سجن !بالسجن حكمت قضت إدانته إدانة
20000130 اعتقال اعتقلت توقيف أوقفت
20000143 حادث غرق قطار طائرة تصادم
20000148 كارثة إنقاذ الإنقاذ ضحايا نازحين
20000150 !حريق !الحريق حرائق الإطفاء
20000153 !زلزال !الزلزال هزة بالهزة درجات ريختر
20000154 !فيضان !فيضانات !سيول السيول
20000210 زراعة الزراعة محصول القمح
20000271 بنك البنك مصرف قرض
20000350 !البنك-المركزي الفائدة
20000424 تلوث التلوث نفايات
20000430 !المياه !مياه الماء تحلية السدود جفافاً الجفاف
20000448 وباء فيروس كوليرا
20000498 جائزة الجائزة
20000530 !إضراب !الإضراب
20000607 !الموازنة !ميزانية
20000642 !عقوبات !العقوبات
20000070 !انقلاب
20000076 مفاوضات محادثات هدنة
20000677 مسجد المسجد رمضان الحج`,
}
