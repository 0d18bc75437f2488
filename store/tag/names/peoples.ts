/**
 * Countries as German, French, Spanish and Arabic copy speaks of their people and things: adjective and people in German, then the
 * masculine in French, Spanish and Arabic, from which the other forms are made. Written for this project.
 */
const table = `
AF afghanisch Afghane|afghan|afgano|أفغاني
AL albanisch Albaner|albanais|albanés|ألباني
DZ algerisch Algerier|algérien|argelino|جزائري
AO angolanisch Angolaner|angolais|angoleño|أنغولي
AR argentinisch Argentinier|argentin|argentino|أرجنتيني
AM armenisch Armenier|arménien|armenio|أرميني
AU australisch Australier|australien|australiano|أسترالي
AZ aserbaidschanisch Aserbaidschaner|azerbaïdjanais|azerbaiyano|أذربيجاني
BD bangladeschisch Bangladescher|bangladais|bangladesí|بنغلاديشي
BY belarussisch Belarusse|biélorusse|bielorruso|بيلاروسي
BE belgisch Belgier|belge|belga|بلجيكي
BO bolivianisch Bolivianer|bolivien|boliviano|بوليفي
BA bosnisch Bosnier|bosnien|bosnio|بوسني
BR brasilianisch Brasilianer|brésilien|brasileño|برازيلي
BG bulgarisch Bulgare|bulgare|búlgaro|بلغاري
BF -|burkinabè|-|-
KH kambodschanisch Kambodschaner|cambodgien|camboyano|كمبودي
CM kamerunisch Kameruner|camerounais|camerunés|كاميروني
CA kanadisch Kanadier|canadien|canadiense|كندي
CL chilenisch Chilene|chilien|chileno|تشيلي
CN chinesisch Chinese|chinois|chino|صيني
CO kolumbianisch Kolumbianer|colombien|colombiano|كولومبي
CD kongolesisch Kongolese|congolais|congoleño|كونغولي
CI ivorisch Ivorer|ivoirien|marfileño|إيفواري
HR kroatisch Kroate|croate|croata|كرواتي
CU kubanisch Kubaner|cubain|cubano|كوبي
CY zyprisch Zyprer|chypriote|chipriota|قبرصي
CZ tschechisch Tscheche|tchèque|checo|تشيكي
DK dänisch Däne|danois|danés|دنماركي
EC ecuadorianisch Ecuadorianer|équatorien|ecuatoriano|إكوادوري
EG ägyptisch Ägypter|égyptien|egipcio|مصري
SV salvadorianisch Salvadorianer|salvadorien|salvadoreño|سلفادوري
ER eritreisch Eritreer|érythréen|eritreo|إريتري
EE estnisch Este|estonien|estonio|إستوني
ET äthiopisch Äthiopier|éthiopien|etíope|إثيوبي
FJ fidschianisch Fidschianer|fidjien|fiyiano|فيجي
FI finnisch Finne|finlandais|finlandés|فنلندي
FR französisch Franzose|français|francés|فرنسي
GA gabunisch Gabuner|gabonais|gabonés|غابوني
GE georgisch Georgier|géorgien|georgiano|جورجي
GH ghanaisch Ghanaer|ghanéen|ghanés|غاني
GR griechisch Grieche|grec|griego|يوناني
GT guatemaltekisch Guatemalteke|guatémaltèque|guatemalteco|غواتيمالي
GN guineisch Guineer|guinéen|guineano|غيني
HT haitianisch Haitianer|haïtien|haitiano|هايتي
HN honduranisch Honduraner|hondurien|hondureño|هندوراسي
HU ungarisch Ungar|hongrois|húngaro|مجري
IS isländisch Isländer|islandais|islandés|آيسلندي
IN indisch Inder|indien|indio|هندي
ID indonesisch Indonesier|indonésien|indonesio|إندونيسي
IR iranisch Iraner|iranien|iraní|إيراني
IQ irakisch Iraker|irakien|iraquí|عراقي
IE irisch Ire|irlandais|irlandés|أيرلندي
IL israelisch Israeli|israélien|israelí|إسرائيلي
IT italienisch Italiener|italien|italiano|إيطالي
JM jamaikanisch Jamaikaner|jamaïcain|jamaicano|جامايكي
JP japanisch Japaner|japonais|japonés|ياباني
JO jordanisch Jordanier|jordanien|jordano|أردني
KZ kasachisch Kasache|kazakh|kazajo|كازاخستاني
KE kenianisch Kenianer|kényan|keniano|كيني
XK kosovarisch Kosovare|kosovar|kosovar|كوسوفي
KW kuwaitisch Kuwaiter|koweïtien|kuwaití|كويتي
LV lettisch Lette|letton|letón|لاتفي
LB libanesisch Libanese|libanais|libanés|لبناني
LY libysch Libyer|libyen|libio|ليبي
LT litauisch Litauer|lituanien|lituano|ليتواني
LU luxemburgisch Luxemburger|luxembourgeois|luxemburgués|لوكسمبورغي
MG madagassisch Madagasse|malgache|malgache|مدغشقري
MY malaysisch Malaysier|malaisien|malasio|ماليزي
ML malisch Malier|malien|maliense|-
MR mauretanisch Mauretanier|mauritanien|mauritano|موريتاني
MX mexikanisch Mexikaner|mexicain|mexicano|مكسيكي
MD moldauisch Moldauer|moldave|moldavo|مولدوفي
MN mongolisch Mongole|mongol|mongol|منغولي
ME montenegrinisch Montenegriner|monténégrin|montenegrino|-
MA marokkanisch Marokkaner|marocain|marroquí|مغربي
MZ mosambikanisch Mosambikaner|mozambicain|mozambiqueño|موزمبيقي
MM myanmarisch Myanmare|birman|birmano|بورمي
NP nepalesisch Nepalese|népalais|nepalí|نيبالي
NL niederländisch Niederländer|néerlandais|neerlandés|هولندي
NZ neuseeländisch Neuseeländer|néo-zélandais|neozelandés|نيوزيلندي
NI nicaraguanisch Nicaraguaner|nicaraguayen|nicaragüense|نيكاراغوي
NE nigrisch Nigrer|nigérien|nigerino|نيجري
NG nigerianisch Nigerianer|nigérian|nigeriano|نيجيري
KP nordkoreanisch Nordkoreaner|nord-coréen|norcoreano|-
MK nordmazedonisch Nordmazedonier|macédonien|macedonio|مقدوني
NO norwegisch Norweger|norvégien|noruego|نرويجي
PK pakistanisch Pakistaner|pakistanais|paquistaní|باكستاني
PA panamaisch Panamaer|panaméen|panameño|بنمي
PY paraguayisch Paraguayer|paraguayen|paraguayo|باراغوياني
PE peruanisch Peruaner|péruvien|peruano|بيروفي
PH philippinisch Filipino|philippin|filipino|فلبيني
PL polnisch Pole|polonais|polaco|بولندي
PT portugiesisch Portugiese|portugais|portugués|برتغالي
QA katarisch Katarer|qatari|catarí|قطري
RO rumänisch Rumäne|roumain|rumano|روماني
RU russisch Russe|russe|ruso|روسي
RW ruandisch Ruander|rwandais|ruandés|رواندي
SA saudisch Saudi|saoudien|saudí|سعودي
SN senegalesisch Senegalese|sénégalais|senegalés|سنغالي
RS serbisch Serbe|serbe|serbio|صربي
SG singapurisch Singapurer|singapourien|singapurense|سنغافوري
SK slowakisch Slowake|slovaque|eslovaco|سلوفاكي
SI slowenisch Slowene|slovène|esloveno|سلوفيني
SO somalisch Somalier|somalien|somalí|صومالي
ZA südafrikanisch Südafrikaner|sud-africain|sudafricano|-
KR südkoreanisch Südkoreaner|sud-coréen|surcoreano|-
SS südsudanesisch Südsudanese|sud-soudanais|sursudanés|-
ES spanisch Spanier|espagnol|español|إسباني
LK sri-lankisch Sri-Lanker|sri-lankais|srilanqués|سريلانكي
SD sudanesisch Sudanese|soudanais|sudanés|سوداني
SE schwedisch Schwede|suédois|sueco|سويدي
CH -|suisse|suizo|سويسري
SY syrisch Syrer|syrien|sirio|سوري
TW taiwanisch Taiwaner|taïwanais|taiwanés|تايواني
TZ tansanisch Tansanier|tanzanien|tanzano|تنزاني
TH thailändisch Thailänder|thaïlandais|tailandés|تايلاندي
TG togoisch Togoer|togolais|togolés|توغولي
TD tschadisch Tschader|tchadien|chadiano|تشادي
TN tunesisch Tunesier|tunisien|tunecino|تونسي
TR türkisch Türke|turc|turco|تركي
UG ugandisch Ugander|ougandais|ugandés|أوغندي
UA ukrainisch Ukrainer|ukrainien|ucraniano|أوكراني
AE emiratisch Emirater|émirati|emiratí|إماراتي
GB britisch Brite|britannique|británico|بريطاني
US amerikanisch Amerikaner|américain|estadounidense|أميركي
UY uruguayisch Uruguayer|uruguayen|uruguayo|أوروغوياني
UZ usbekisch Usbeke|ouzbek|uzbeko|أوزبكي
VE venezolanisch Venezolaner|vénézuélien|venezolano|فنزويلي
VN vietnamesisch Vietnamese|vietnamien|vietnamita|فيتنامي
YE jemenitisch Jemenit|yéménite|yemení|يمني
ZM sambisch Sambier|zambien|zambiano|زامبي
ZW simbabwisch Simbabwer|zimbabwéen|zimbabuense|زيمبابوي
`

const german = (adjective: string, people: string): readonly string[] => {
  const stem = people.replace(/e$/, '')
  const plural = /e$/.test(people) ? [`${people}n`] : [`${people}n`, `${people}s`]
  return [...['e', 'en', 'er', 'es', 'em'].map((ending) => adjective + ending), people, ...plural, `${stem}in`, `${stem}innen`]
}

function french(masculine: string): readonly string[] {
  const feminine = /(?:ien|éen)$/.test(masculine) ? `${masculine}ne` : /c$/.test(masculine) ? masculine.replace(/c$/, masculine === 'grec' ? 'cque' : 'que') : masculine.replace(/e?$/, 'e')
  const forms = [masculine, masculine.replace(/s?$/, 's'), feminine, `${feminine}s`]
  return [...forms, ...forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1))]
}

function spanish(masculine: string): readonly string[] {
  if (/o$/.test(masculine)) return ['o', 'a', 'os', 'as'].map((ending) => masculine.replace(/o$/, ending))
  if (/és$/.test(masculine)) return ['és', 'esa', 'eses', 'esas'].map((ending) => masculine.replace(/és$/, ending))
  if (/ón$/.test(masculine)) return ['ón', 'ona', 'ones', 'onas'].map((ending) => masculine.replace(/ón$/, ending))
  if (/l$/.test(masculine)) return ['', 'a', 'es', 'as'].map((ending) => masculine + ending)
  return /í$/.test(masculine) ? [masculine, `${masculine}es`, `${masculine}s`] : [masculine, `${masculine}s`]
}

function arabic(masculine: string): readonly string[] {
  const forms = [masculine, `${masculine}ة`]
  return [...forms, ...forms.map((form) => `ال${form}`), `ال${masculine}ين`, `ال${masculine}ون`]
}

export type Peoples = ReadonlyMap<string, readonly string[]>

/** By country, for copy in a language. */
export function peoplesIn(language: string): Peoples {
  const rows = table.trim().split('\n').map((row): readonly [string, readonly string[]] => {
    const [words = '', inFrench = '', inSpanish = '', inArabic = ''] = row.slice(3).split('|')
    const [adjective = '', people = ''] = words.split(' ')
    const forms = {
      de: () => (people === '' ? [] : german(adjective, people)),
      fr: () => (inFrench === '-' ? [] : french(inFrench)),
      es: () => (inSpanish === '-' ? [] : spanish(inSpanish)),
      ar: () => (inArabic === '-' ? [] : arabic(inArabic)),
    }[language]
    return [row.slice(0, 2), forms?.() ?? []]
  })
  return new Map(rows)
}
