/**
 * Time zones as wires write them, folded by `plain`. A name with several meanings has several zones ("IST" is India, Israel and
 * Ireland; "EST" is written all year), and the latest instant counts. A number is minutes east of Greenwich, a text an IANA name.
 */
export type Zone = number | string

const eastern = 'America/New_York'
const berlin = 'Europe/Berlin'
const london = 'Europe/London'

export const zones: ReadonlyMap<string, readonly Zone[]> = new Map<string, readonly Zone[]>([
  ['gmt', [0]],
  ['utc', [0]],
  ['z', [0]],
  ['tu', [0]],
  ['غرينتش', [0]],
  ['جرينتش', [0]],
  ['غرينيتش', [0]],
  ['гринвичу', [0]],
  ['bst', [london, 60]],
  ['london time', [london]],
  ['london', [london]],
  ['uk time', [london]],
  ['et', [eastern]],
  ['est', [eastern, -300]],
  ['edt', [eastern, -240]],
  ['eastern time', [eastern]],
  ['eastern', [eastern]],
  ['new york time', [eastern]],
  ['ct', ['America/Chicago']],
  ['cst', ['America/Chicago', -360]],
  ['cdt', ['America/Chicago', -300]],
  ['mt', ['America/Denver']],
  ['mst', ['America/Denver', -420]],
  ['mdt', ['America/Denver', -360]],
  ['pt', ['America/Los_Angeles']],
  ['pst', ['America/Los_Angeles', -480]],
  ['pdt', ['America/Los_Angeles', -420]],
  ['cet', [berlin, 60]],
  ['cest', [berlin, 120]],
  ['mez', [berlin, 60]],
  ['mesz', [berlin, 120]],
  ['hec', [berlin]],
  ['heure de paris', ['Europe/Paris']],
  ['paris time', ['Europe/Paris']],
  ['heure de bruxelles', ['Europe/Brussels']],
  ['brussels time', ['Europe/Brussels']],
  ['hora de madrid', ['Europe/Madrid']],
  ['ora di roma', ['Europe/Rome']],
  ['eet', ['Europe/Athens', 120]],
  ['eest', ['Europe/Athens', 180]],
  ['msk', ['Europe/Moscow']],
  ['moscow time', ['Europe/Moscow']],
  ['мск', ['Europe/Moscow']],
  ['московскому времени', ['Europe/Moscow']],
  ['ist', [330, 120, 180, 60]],
  ['hkt', ['Asia/Hong_Kong']],
  ['hong kong time', ['Asia/Hong_Kong']],
  ['sgt', ['Asia/Singapore']],
  ['jst', ['Asia/Tokyo']],
  ['tokyo time', ['Asia/Tokyo']],
  ['kst', ['Asia/Seoul']],
  ['beijing time', ['Asia/Shanghai']],
  ['aest', ['Australia/Sydney', 600]],
  ['aedt', ['Australia/Sydney', 660]],
  ['sydney time', ['Australia/Sydney']],
  ['nzst', ['Pacific/Auckland', 720]],
  ['nzdt', ['Pacific/Auckland', 780]],
  ['ast', [180, -240]],
  ['مكه المكرمه', [180]],
])

/** "18.00 Uhr" in German copy is the desk's own time. */
export const zonesOfWords: ReadonlyMap<string, readonly Zone[]> = new Map<string, readonly Zone[]>([['uhr', [berlin]]])

/** Agencies that write for one country mean its clock where they name no zone. Their names, folded by `plain`, as a whole. */
export const zonesOfAgencies: ReadonlyMap<string, Zone> = new Map<string, Zone>([
  ['pa', london],
  ['pa media', london],
  ['press association', london],
  ['ap', eastern],
  ['associated press', eastern],
  ['upi', eastern],
  ['dpa', berlin],
  ['apa', 'Europe/Vienna'],
  ['ats', 'Europe/Zurich'],
  ['sda', 'Europe/Zurich'],
  ['keystone-sda', 'Europe/Zurich'],
  ['anp', 'Europe/Amsterdam'],
  ['belga', 'Europe/Brussels'],
  ['ansa', 'Europe/Rome'],
  ['efe', 'Europe/Madrid'],
  ['lusa', 'Europe/Lisbon'],
  ['ntb', 'Europe/Oslo'],
  ['tt', 'Europe/Stockholm'],
  ['ritzau', 'Europe/Copenhagen'],
  ['stt', 'Europe/Helsinki'],
  ['kyodo', 'Asia/Tokyo'],
  ['aap', 'Australia/Sydney'],
])

/** Where no zone is named: the westernmost there is, so that a story is never free too early. */
export const westernmost: Zone = -12 * 60
