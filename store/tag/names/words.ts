/** The small words that tell a name from a sentence, and one kind of name from another. English. */

/** Particles that may stand inside a name without a capital. */
export const particles = new Set(['al', 'bin', 'ibn', 'bint', 'van', 'von', 'der', 'den', 'de', 'da', 'di', 'del', 'della', 'la', 'le', 'du', 'dos', 'el', 'ten', 'ter'])

/** Words that begin sentences with a capital, or have one by rule, and are no part of a name. */
export const neverNames = new Set(
  `A An The This That These Those There Here It Its He She They We You I His Her Their Our My Your Who What When Where Why How Which
  And But Or Nor So Yet For Of In On At By To From With Without Into Onto Over Under After Before Since Until While During Despite
  Although Though Because If Unless As Than Then Also Further Meanwhile However Still Now Today Yesterday Tomorrow Earlier Later
  More Most Many Much Some Any All Both Each Every Several Few Other Another Such No Not None Nobody One Two Three Four Five Six Seven
  Eight Nine Ten Dozens Hundreds Thousands Around About Nearly Almost Only Just Even According Combined Suspects Residents
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun
  Is Are Was Were Be Been Has Have Had Do Does Did Will Would Can Could May Might Shall Should Must Let Yes`.split(/\s+/),
)

/** A title or trade right before a name makes it a person's. */
export const roles = new Set(
  `spokesman spokeswoman spokesperson president minister premier chancellor king queen prince princess emir sheikh sultan pope archbishop
  bishop cardinal imam rabbi reverend pastor general colonel major captain lieutenant commander admiral sergeant officer chief director
  chairman chairwoman chair leader deputy secretary ambassador envoy diplomat senator congressman congresswoman representative governor
  mayor councillor lawmaker legislator candidate judge justice prosecutor lawyer attorney sheriff detective official analyst economist
  professor doctor scientist researcher historian author writer novelist poet journalist reporter editor correspondent photographer
  actor actress singer musician rapper director filmmaker artist coach manager player striker goalkeeper midfielder defender driver
  champion runner swimmer boxer founder co-founder executive activist resident witness survivor teacher nurse farmer fisherman shopkeeper
  co-author trader strategist head superintendent inspector constable commissioner brigadier marshal speaker baroness lord lady dame sir
  employee staffer volunteer patient passenger customer student pupil teenager pensioner tourist father mother brother sister son daughter wife husband widow`.split(/\s+/),
)

/** Trades that are too many to list, by their endings: bandmaster, shopkeeper, stall holder. */
export const roleEnding = /(?:master|keeper|holder|maker|worker|owner|fighter|grower|dealer|seller)$/i

/** Forms of address. */
export const honorifics = new Set(`Mr Mrs Ms Miss Dr Prof Sir Dame Lord Lady Sen Rep Gov Gen Col Maj Capt Lt Sgt Adm Cmdr Rev President Prime Minister Chancellor King Queen
  Prince Princess Pope Sheikh Senator Governor Mayor Judge Justice Professor Captain Colonel General Admiral Major Secretary Ambassador Archbishop Bishop Cardinal Imam Rabbi`.split(/\s+/))

/** Verbs of saying right after or before a name. */
export const saying = new Set(`said says told tells added adds wrote writes argued argues explained noted insisted warned claimed denied announced tweeted posted recalled
  replied declared stressed testified predicted believes believed thinks thought hopes`.split(/\s+/))

/** The last word of an organisation's name. */
export const organisationEnds = new Set(`Forces Army Navy Corps Guard Council Committee Commission Ministry Department Agency Authority Organisation Organization Association
  Federation Union Party Movement Front Group Coalition Alliance League Society Institute Institution University College School Academy Hospital Clinic Bank Fund Foundation
  Trust Court Parliament Assembly Congress Senate Service Services Bureau Office Inc Corp Ltd PLC plc LLC Co Company Corporation Holdings Partners Airlines Airways
  Motors Industries Technologies Systems Media News Times Post Tribune Gazette Herald Chronicle Journal Telegraph Guardian Courier Mirror Magazine Club United Observatory Observer Brigade Battalion Regiment Squadron Police Centre Center
  Museum Theatre Theater Orchestra Band Choir Ensemble Church Mosque Cathedral`.split(/\s+/))

/** A word after a name that makes it a place's: "Baghouz enclave", "Idlib province". */
export const placeNouns = new Set(`province governorate state county district region city town village port harbour harbor enclave suburb neighbourhood neighborhood
  airport airbase valley isle island islands peninsula border prefecture municipality oblast coast beach crossing camp`.split(/\s+/))

/** Words before a name that speak of a place. `of` and `to` say too little. */
export const placePrepositions = new Set(['in', 'near', 'from', 'outside', 'around', 'across', 'throughout', 'inside', 'over', 'at'])

/** Words for ships, before a ship's name. */
export const vessels = new Set('ship vessel tanker freighter ferry trawler yacht submarine carrier frigate destroyer cruiser corvette bulker'.split(' '))

/** Prefixes of naval and merchant ships' names. */
export const vesselPrefixes = new Set(['USS', 'USNS', 'HMS', 'HMAS', 'HMCS', 'INS', 'MV', 'MT', 'SS', 'RMS', 'USCGC'])
