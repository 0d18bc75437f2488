/**
 * German gives every noun a capital, and makes long ones of short ones: what a noun ends with tells what it calls the name after it
 * ("Energieversorger EnBW", "Hafenstadt Emden"), or that it is an organisation's name itself ("Oberverwaltungsgericht").
 */
const organisationNoun =
  /(?:konzerns?|unternehmens?|firma|versorgers?|zulieferers?|herstellers?|betreibers?|anbieters?|autobauers?|verlags?|zeitung|zeitschrift|magazins?|senders?|agentur|dienstleisters?|partei|gewerkschaft|vereins?|versicherers?|händlers?|gesellschaft|tochter|kette|stiftung|miliz|reederei|brauerei|werft|organisation|airline|initiative|plattform|portals?|startups?|hilfswerks?|klubs?|clubs?)$/iu
const placeNoun = /(?:städtchens?|hauptstadt|hafenstadt|kreisstadt|kleinstadt|großstadt|küstenorts?|ferienorts?|skiorts?|kurorts?|dorfs?|gemeinde|insel|provinz|bundeslands?|werke?n?|landkreise?s?|gegend|halbinsel|region)$/iu
const shortPlaceNoun = /^(?:Stadt|Ort|Dorf|Kreis|Kanton|Bezirk|Region|Städte|Städten|Orte|Orten|Inseln|Werk|Fluss|Berg|See)$/u

const vessel = /(?:schiff|frachter|tanker|fähre|jacht|yacht|kreuzer|fregatte|kutter|segler|dampfer)s?$/iu

/** What such a noun says of the name that stands after it. */
export function nounKind(text: string): 'organisation' | 'place' | 'object' | null {
  if (!/^\p{Lu}\p{Ll}+$/u.test(text)) return null
  if (organisationNoun.test(text)) return 'organisation'
  if (vessel.test(text)) return 'object'
  return shortPlaceNoun.test(text) || placeNoun.test(text) ? 'place' : null
}

const organisationWord =
  /^\p{Lu}[\p{L}-]{2,}(?:gericht|gerichtshof|rechnungshof|ministerium|kriminalamt|landesamt|bundesamt|kartellamt|umweltamt|gesundheitsamt|finanzamt|verband|schutzbund|sparkasse|staatsanwaltschaft|präsidium|aufsicht|kammer|zentrale|klinikum|universität|hochschule|akademie|polizei|feuerwehr|bundesheer|rettung|wacht|bank|agentur|gesellschaft|philharmonie|symphoniker|institut|kreistag|städtetag|landtag|bahn|werke)(?:s|es)?$/iu
const plainWord = /^(?:Staatsanwaltschaft|Sparkasse|Uni|Universität|Klinikum|Bundesheer|Bundesverband|Landesverband|Landtag|Stadtwerke|Volksbank|Handwerkskammer|Arbeiterwohlfahrt|Ärztekammer|Agentur|Institut|Verband|Akademie|Bergrettung|Bergwacht|Feuerwehr|Polizei|Hochschule|Philharmonie|Symphoniker|Sinfoniker|Kammer)(?:s|es)?$/u
/** Of the federation, a state or a high instance: there is but one, so that it needs neither adjective nor place. */
const unique = /^(?:Bundes|Landes|Oberverwaltungs|Oberlandes|Europa|Weltgesundheits|Naturschutz|Vogelschutz)\p{Ll}{4,}|ministerium(?:s)?$/u

export const isOrganisationWord = (text: string): boolean => organisationWord.test(text) || plainWord.test(text)
export const isUniqueWord = (text: string): boolean => organisationWord.test(text) && unique.test(text)

/** "des Landesrechnungshofs" is the Landesrechnungshof. */
export const withoutGenitive = (name: string): string =>
  name.replace(/(gericht|hof|ministerium|amt|verband|bund|präsidium|klinikum|heer|institut|tag)(?:e?s)(?= |$)/gu, '$1')
