/** Names of days and months, folded by `plain`, in the languages embargoes are written in. */

const listed = (...lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((names, at) => names.split(' ').map((name) => [name.replace(/_/g, ' '), at] as const)))

/** 0 is Sunday. */
export const weekdays = listed(
  'sunday sun sonntag dimanche domingo domenica zondag sondag sonday воскресенье воскресенья الاحد pazar',
  'monday mon montag lundi lunes segunda-feira lunedi maandag mandag понедельник понедельника الاثنين الاثنين pazartesi',
  'tuesday tue tues dienstag mardi martes terca-feira martedi dinsdag tirsdag tisdag вторник вторника الثلاثاء sali',
  'wednesday wed mittwoch mercredi miercoles quarta-feira mercoledi woensdag onsdag среда среды الاربعاء carsamba',
  'thursday thu thurs thur donnerstag jeudi jueves quinta-feira giovedi donderdag torsdag четверг четверга الخميس persembe',
  'friday fri freitag vendredi viernes sexta-feira venerdi vrijdag fredag пятница пятницы الجمعه cuma',
  'saturday sat samstag sonnabend samedi sabado sabato zaterdag lordag lordag суббота субботы السبت cumartesi',
)

/** 0 is January. */
export const months = listed(
  'january jan januar janner janvier enero janeiro gennaio januari января январь يناير كانون_الثاني ocak',
  'february feb februar fevrier febrero fevereiro febbraio februari февраля февраль فبراير شباط subat',
  'march mar marz mars marzo marco maart марта март مارس اذار mart',
  'april apr avril abril aprile апреля апрель ابريل نيسان nisan',
  'may mai mayo maio maggio mei мая май مايو ايار mayis',
  'june jun juni juin junio junho giugno июня июнь يونيو حزيران haziran',
  'july jul juli juillet julio julho luglio июля июль يوليو تموز temmuz',
  'august aug aout agosto augustus augusti августа август اغسطس اب agustos',
  'september sept sep septembre septiembre setembro settembre сентября сентябрь سبتمبر ايلول eylul',
  'october oct oktober okt octobre octubre outubro ottobre октября октябрь اكتوبر تشرين_الاول ekim',
  'november nov novembre noviembre novembro ноября ноябрь نوفمبر تشرين_الثاني kasim',
  'december dec dezember dez decembre diciembre dezembro dicembre декабря декабрь ديسمبر كانون_الاول aralik',
)

/** Days from the day of writing. */
export const relative: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['heute', 0],
  ["aujourd'hui", 0],
  ['hoy', 0],
  ['hoje', 0],
  ['oggi', 0],
  ['vandaag', 0],
  ['сегодня', 0],
  ['اليوم', 0],
  ['tomorrow', 1],
  ['morgen', 1],
  ['demain', 1],
  ['manana', 1],
  ['amanha', 1],
  ['domani', 1],
  ['завтра', 1],
  ['غدا', 1],
])
