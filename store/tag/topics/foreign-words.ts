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
20000822 entraîneur* joueur* coureur* équipe
20000892 !étape* !peloton !maillot cyclis* coureur* sprint col
20001065 but buts !football ligue match* attaquant* gardien
20001085 !tennis set sets
20001108 match* championnat* coupe finale victoire remporté course arrivée
20000056 armée soldats combats frappe* drone* missile* milice* rebelles
20000053 attentat* terroris* djihadi*
20000066 manifest* cortège
20000073 cessez-le-feu trêve pourparlers
20001129 !tempête* !ouragan neige canicule orage*`,
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
20000056 soldat* angriff* rakete* drohne* kämpfe truppen krieg*
20000073 waffenruhe waffenstillstand friedens*
20001129 sturm* schnee* regen gewitter* hitze*`,
  es: `
01000000 cultura* artista*
20000005 !película* cine director* actor* actriz*
20000013 !novela* escritor* libro* autor* poeta*
20000018 música cantante* concierto* álbum canción*
20000043 museo* exposición*
20000082 asesin* robo* narco* !cocaína droga* fraude*
20000095 !cocaína !droga narcotráfico red toneladas
20000101 clan mafia cártel* banda red
20000106 !juicio !juez* fiscal* audiencia acusad* abogad* condena* cárcel sentencia tribunal
20000107 juez jueza audiencia tribunal
20000129 policía* detenid* investig* guardia-civil
20000139 accidente* choque explosión
20000151 !huracán !terremoto inundación* incendio* !tormenta* muertos albergues
20000168 rescate* albergue* evacu* damnificad*
20000170 empresa* beneficio* accionista*
20000209 fábrica* industria banco* petróleo energía
20000344 economía inflación crecimiento
20000385 !bolsa acciones mercado* inversor* peso
20000400 escuela* alumno* maestr*
20000418 clima* emisiones calentamiento
20000446 enfermedad* virus* cáncer epidemia*
20000464 vacuna* tratamiento* hospital*
20000524 huelga* sindicato*
20000574 !elecci* !votos candidat* segunda-vuelta voto presidenciales urnas participación
20000579 presidencia segunda-vuelta presidente
20000593 gobierno president* ministr* congreso gobernador*
20000638 diplomát* cumbre sanciones embajador*
20000703 papa obispo*
20000735 !estudio investigador* científic* hallazgo descubr* revista
20000718 !planeta* !telescopio* !astr* estrella* océanos luz
20000771 migrantes refugiad* asilo frontera
20000822 entrenador* jugador* equipo
20001065 !gol goles fútbol delantero* portero liga
20001108 partido* campeonato final victoria torneo
20000056 ejército soldados ataque* misil* guerra combates
20000073 tregua alto-el-fuego
20001129 !huracán !tormenta* vientos lluvias nevada*`,
  ar: `
01000000 ثقافة فنون ثقافية
20000005 فيلم الفيلم أفلام مخرج المخرج السينما سينمائي
20000013 رواية الرواية كتاب الكاتب أدب
20000018 أغنية ألبوم حفل موسيقى
20000082 جريمة مخدرات سرقة قتل
20000106 محكمة المحكمة القاضي النيابة محاكمة حكم السجن محام
20000129 الشرطة توقيف اعتقال تحقيق أوقفت
20000139 حادث تصادم انفجار غرق اصطدام
20000151 زلزال فيضانات إعصار سيول
20000168 إنقاذ إجلاء الدفاع-المدني
20000170 شركة الشركة أرباح صفقة حصة استحواذ الصفقة شراء مليار
20000192 صفقة استحواذ تستحوذ حصة
20000209 مصنع صناعة قطاع للبتروكيماويات بنك
20000256 !النفط نفط الغاز أوبك خام برنت للبتروكيماويات
20000344 الاقتصاد اقتصادي التضخم النمو
20000385 سهم أسهم السوق البورصة السوق-المالية
20000400 مدرسة طلاب المدارس
20000418 المناخ الانبعاثات
20000446 مرض فيروس وباء إصابات
20000464 لقاح علاج مستشفى
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
20000822 مدرب المدرب لاعب فريق فريقه
20001065 !الهدف !هدف هدفين بهدفين الدوري لكرة القدم الشوط مباراة المباراة ركلة-جزاء
20001108 مباراة المباراة بطولة كأس فاز الفوز دوري
20000056 قصف الجيش غارة مسلحين قتال صاروخ معارك جنود
20000062 حرب الحرب
20000073 !وقف-إطلاق هدنة السلام محادثات-سلام
20000053 إرهابي تفجير داعش
20000066 مظاهرة احتجاجات متظاهرين
20001129 عاصفة أمطار ثلوج`,
}
