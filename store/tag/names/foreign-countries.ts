/**
 * Countries and peoples in the other languages of copy, where Intl's own names are not those of the news. By ISO 3166-1 code.
 * Written for this project.
 */
type ByCode = Readonly<Record<string, readonly string[]>>

const read = (list: string): ByCode =>
  Object.fromEntries(
    list
      .trim()
      .split('\n')
      .map((row) => [row.trim().slice(0, 2), row.trim().slice(3).split(' ').map((name) => name.replace(/_/g, ' '))]),
  )

export const foreignCountries: Readonly<Record<string, ByCode>> = {
  fr: read(`US États-Unis Etats-Unis USA
    GB Royaume-Uni Grande-Bretagne
    CD RDC République_démocratique_du_Congo
    KP Corée_du_Nord
    KR Corée_du_Sud
    AE Emirats_arabes_unis Émirats
    BY Bélarus Biélorussie
    VA Vatican
    PS Palestine
    MM Birmanie
    CI Côte_d'Ivoire
    NL Pays-Bas`),
  de: read(`US USA Vereinigte_Staaten Vereinigten_Staaten
    GB Großbritannien Vereinigtes_Königreich Vereinigten_Königreich
    CZ Tschechien
    AE Emirate Vereinigten_Arabischen_Emiraten
    VA Vatikan
    PS Palästina
    BY Belarus Weißrussland
    MM Myanmar Birma`),
  es: read(`US Estados_Unidos EE.UU. EEUU
    GB Reino_Unido Gran_Bretaña
    KP Corea_del_Norte
    KR Corea_del_Sur
    AE Emiratos
    VA Vaticano
    PS Palestina
    BY Bielorrusia
    MM Birmania
    SA Arabia_Saudí Arabia_Saudita`),
  ar: read(`US الولايات_المتحدة أميركا أمريكا
    GB بريطانيا المملكة_المتحدة
    AE الإمارات الإمارات_العربية_المتحدة
    SA السعودية المملكة_العربية_السعودية
    PS فلسطين
    SY سوريا سورية
    KR كوريا_الجنوبية
    KP كوريا_الشمالية
    CD الكونغو_الديمقراطية
    VA الفاتيكان
    RU روسيا روسيا_الاتحادية
    GR اليونان
    CZ التشيك
    TR تركيا
    LY ليبيا
    SD السودان
    SS جنوب_السودان`),
}

export const foreignPeoples: Readonly<Record<string, ByCode>> = {
  fr: read(`FR Français Française Françaises
    DE Allemand Allemande Allemands
    GB Britannique Britanniques Anglais
    US Américain Américaine Américains
    IT Italien Italienne Italiens
    ES Espagnol Espagnole Espagnols
    BE Belge Belges
    CH Suisse Suisses
    NL Néerlandais Néerlandaise
    PT Portugais Portugaise
    DK Danois Danoise
    SE Suédois Suédoise
    NO Norvégien Norvégienne Norvégiens
    SI Slovène Slovènes
    PL Polonais Polonaise
    RU Russe Russes russe russes
    UA Ukrainien Ukrainienne Ukrainiens ukrainien ukrainienne ukrainiens ukrainiennes
    CN Chinois Chinoise chinois chinoise chinoises
    JP Japonais Japonaise japonais japonaise
    IL Israélien Israélienne Israéliens israélien israélienne israéliens israéliennes
    PS Palestinien Palestiniens palestinien palestinienne palestiniens palestiniennes
    SY Syrien Syriens syrien syrienne syriens syriennes
    LB libanais libanaise
    DZ Algérien Algériens algérien algérienne algériens
    MA Marocain Marocains marocain marocaine marocains
    TN tunisien tunisienne tunisiens
    SN Sénégalais sénégalais sénégalaise sénégalaises
    ML malien malienne maliens
    AU Australien Australienne australien australienne australiens
    BR Brésilien Brésilienne brésilien brésilienne
    AR Argentin Argentine argentin argentine
    CO Colombien Colombienne
    IR iranien iranienne iraniens iraniennes
    IQ irakien irakienne irakiens
    TR turc turque turcs
    EG égyptien égyptienne égyptiens
    SA saoudien saoudienne saoudiens`),
  de: read(`DE Deutschen Deutscher
    AT Österreicher Österreicherin österreichische österreichischen österreichischer
    CH Schweizer Schweizerin
    FR Franzose Französin Franzosen französische französischen französischer
    GB Brite Britin Briten britische britischen britischer
    US Amerikaner Amerikanerin amerikanische amerikanischen amerikanischer US
    IT Italiener Italienerin italienische italienischen italienischer
    ES Spanier Spanierin spanische spanischen spanischer
    BE Belgier Belgierin belgische belgischen
    NL Niederländer Niederländerin niederländische niederländischen
    DK Däne Dänin dänische dänischen
    NO Norweger Norwegerin norwegische norwegischen
    SE Schwede Schwedin schwedische schwedischen
    PL Pole Polin polnische polnischen
    RU Russe Russen russische russischen russischer russisches
    UA Ukrainer Ukrainerin ukrainische ukrainischen ukrainischer
    CN Chinese Chinesen chinesische chinesischen chinesischer
    TR Türke Türken türkische türkischen türkischer
    IL Israeli Israelis israelische israelischen israelischer
    PS Palästinenser palästinensische palästinensischen
    SY Syrer syrische syrischen
    IR Iraner iranische iranischen iranischer
    JP Japaner japanische japanischen
    SI Slowene slowenische`),
  es: read(`ES español española españoles españolas
    MX mexicano mexicana mexicanos mexicanas
    AR argentino argentina argentinos argentinas
    CL chileno chilena chilenos chilenas
    CO colombiano colombiana colombianos colombianas
    VE venezolano venezolana venezolanos venezolanas
    PE peruano peruana peruanos
    EC ecuatoriano ecuatoriana ecuatorianos
    BO boliviano boliviana bolivianos
    CU cubano cubana cubanos
    US estadounidense estadounidenses
    GB británico británica británicos
    FR francés francesa franceses
    DE alemán alemana alemanes
    IT italiano italiana italianos
    PT portugués portuguesa
    RU ruso rusa rusos rusas
    UA ucraniano ucraniana ucranianos
    CN chino china chinos chinas
    JP japonés japonesa
    IL israelí israelíes
    PS palestino palestina palestinos palestinas
    MA marroquí marroquíes
    DZ argelino argelina
    IR iraní iraníes
    BR brasileño brasileña brasileños`),
  ar: read(`US الأميركي الأميركية الأمريكي الأمريكية أميركي أميركية أمريكي أمريكية الأميركيين
    GB البريطاني البريطانية بريطاني بريطانية
    FR الفرنسي الفرنسية فرنسي فرنسية
    DE الألماني الألمانية ألماني ألمانية
    IT الإيطالي الإيطالية إيطالي إيطالية
    ES الإسباني الإسبانية إسباني إسبانية
    RU الروسي الروسية روسي روسية الروس
    UA الأوكراني الأوكرانية أوكراني أوكرانية
    CN الصيني الصينية صيني صينية
    JP الياباني اليابانية
    IN الهندي الهندية هندي هندية
    PK الباكستاني الباكستانية باكستاني باكستانية
    TR التركي التركية تركي تركية
    IR الإيراني الإيرانية إيراني إيرانية
    IL الإسرائيلي الإسرائيلية إسرائيلي إسرائيلية الإسرائيليين
    PS الفلسطيني الفلسطينية فلسطيني فلسطينية الفلسطينيين الفلسطينيون
    SY السوري السورية سوري سوريين السوريين السوريون
    LB اللبناني اللبنانية لبناني لبنانية
    IQ العراقي العراقية عراقي عراقية
    JO الأردني الأردنية أردني أردنية
    EG المصري المصرية مصري مصرية المصريين
    SA السعودي سعودي سعودية
    AE الإماراتي الإماراتية إماراتي
    KW الكويتي الكويتية
    QA القطري القطرية قطري قطرية
    BH البحريني البحرينية
    OM العماني العمانية
    YE اليمني اليمنية يمني يمنية اليمنيين
    SD السوداني السودانية سوداني سودانية السودانيين
    LY الليبي الليبية ليبي ليبية
    TN التونسي التونسية تونسي تونسية
    DZ الجزائري الجزائرية جزائري جزائرية
    MA المغربي المغربية مغربي مغربية
    MR الموريتاني الموريتانية
    SN السنغالي السنغالية سنغالي
    SO الصومالي الصومالية صومالي
    ET الإثيوبي الإثيوبية
    BR البرازيلي البرازيلية برازيلي
    AR الأرجنتيني الأرجنتينية أرجنتيني
    PT البرتغالي البرتغالية برتغالي
    NL الهولندي الهولندية هولندي
    BE البلجيكي البلجيكية
    CH السويسري السويسرية
    SE السويدي السويدية
    NO النرويجي النرويجية
    DK الدنماركي الدنماركية
    GR اليوناني اليونانية
    KR الكوري الكورية
    AF الأفغاني الأفغانية أفغاني`),
}
