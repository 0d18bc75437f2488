/** How a line says that it is under embargo. Folded by `plain`; patterns, at the start of a line or of a bracket. */

const until = "of|until|till?|to|til|for release(?: (?:at|on|until))?|for|before|through|expires?|lifts?|ends?|jusqu'?(?:au?x?|a l[ae']?|en)?|hasta|ate|fino|tot|do|до|bis"

/** A word that opens an embargo, followed by its end. In capitals or with a colon it also stands alone. */
export const embargoWords: readonly string[] = [
  '(?:(?:(?:strictly|strict|hard|news(?: release)?|media|press(?: release)?|under|sous|bajo|sotto|sob|onder|noticia|informacion|nota|attention|atencion|achtung|please note|note) )){0,2}embarg(?:o(?:ed|es|s)?|ad[oa]s?)',
  '(?:(?:achtung|bitte beachten sie die|bitte beachten) )?(?:sende)?sperrfrist',
  'sperrefrist',
  'klausul(?:ert|eret)?',
  'sperret',
  'gesperrt',
  'эмбарго',
  'ambargolu',
]
export const embargoLinks = `(?:${until})`

/** Phrases that are an embargo by themselves: in capitals or a line to the desk whatever comes behind them, else where an end does. */
export const embargoPhrases: readonly string[] = [
  '(?:strictly )?not (?:to be |for )(?:public |immediate )?(?:release|released|publication|published|use|used|broadcast|transmission)(?:,? (?:or|and) [a-z]{2,14}){0,3} (?:before|until|till|prior to)',
  '(?:this|the (?:following|above|attached)) (?:story|item|article|report|release|news release|press release|material|information|copy|text) is (?:strictly )?(?:under embargo|embargoed)(?: for (?:release|publication))? (?:until|till|to|for)',
  'do not (?:publish|use|release|broadcast)(?:,? (?:or|and) [a-z]{2,14}){0,3} (?:before|until|till)',
  '(?:hold )?for (?:release|use)(?: (?:at|on|after|from|until))?(?= ?:| ?\\d| (?:sun|mon|tues|wednes|thurs|fri|satur)day| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)| (?:noon|midnight|tomorrow))',
  'release time ?:',
  'hold (?:until|till)',
  'frei (?:ab|fur|zum)',
  '(?:bitte )?nicht vor .{3,60}? (?:zu )?(?:veroffentlichen|verwenden|senden|nutzen)',
  'veroffentlichung (?:erst )?ab ',
  '(?:a )?ne pas (?:diffuser|publier) avant',
  'no (?:publicar|difundir) (?:antes|hasta)',
  'non (?:pubblicare|diffondere) prima',
  'للنشر (?:بعد|ابتداء من|اعتبارا من)',
  '(?:خبر )?(?:محظور(?: من)?(?: النشر)?|حظر(?: نشر| النشر)?|ممنوع(?: من)? النشر|لا ينشر|لا يجوز نشره?|يمنع نشره?|غير مسموح بنشره?|غير قابل للنشر|(?:(?:يرجي|الرجاء|نرجو) )?عدم (?:ال)?نشر)(?: (?:حتي|قبل|لغايه|الي غايه))',
  'не публиковать (?:до|ранее)',
]

/** What may stand for the end where no hour is named. */
export const openEnds = /^[ :-]*(?:the )?(?:further notice|notice|publication|release|delivery|checked? against delivery|nouvel ordre|nouvel avis|nuevo aviso|auf weiteres|redebeginn|beginn der (?:rede|veranstaltung)|nader order|nuovo avviso|اشعار اخر|особого распоряжения)/u
