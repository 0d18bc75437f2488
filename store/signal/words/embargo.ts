/** How a line says that it is under embargo. Folded by `plain`; patterns, at the start of a line or of a bracket. */

const until = "until|till?|to|for release(?: (?:at|on|until))?|for|before|through|expires?|lifts?|ends?|jusqu'?(?:au?x?|a l[ae']?|en)?|hasta|ate|fino|tot|do|до|bis"

/** A word that opens an embargo, followed by its end. In capitals or with a colon it also stands alone. */
export const embargoWords: readonly string[] = [
  '(?:(?:strictly|strict|hard|news|media|press|under|sous|bajo|sotto|sob|onder|under) )?embarg(?:o(?:ed|es|s)?|ad[oa]s?)',
  'sperrfrist',
  'gesperrt',
  'эмбарго',
  'ambargolu',
]
export const embargoLinks = `(?:${until})`

/** Phrases that are an embargo by themselves: in capitals or a line to the desk whatever comes behind them, else where an end does. */
export const embargoPhrases: readonly string[] = [
  '(?:strictly )?not (?:to be |for )(?:public |immediate )?(?:release|released|publication|published|use|used|broadcast|transmission)(?:,? (?:or|and) [a-z]{2,14}){0,3} (?:before|until|till|prior to)',
  'do not (?:publish|use|release|broadcast)(?:,? (?:or|and) [a-z]{2,14}){0,3} (?:before|until|till)',
  '(?:hold )?for release(?: (?:at|on|after|until))?(?= ?:| ?\\d| (?:sun|mon|tues|wednes|thurs|fri|satur)day| (?:noon|midnight|tomorrow))',
  'hold (?:until|till)',
  'frei (?:ab|fur|zum)',
  '(?:nicht )?(?:vor|veroffentlichung erst ab) [^.]{0,30}(?:veroffentlichen|verwenden)',
  'ne pas (?:diffuser|publier) avant',
  'no (?:publicar|difundir) (?:antes|hasta)',
  'non (?:pubblicare|diffondere) prima',
  '(?:محظور(?: النشر)?|حظر(?: نشر| النشر)?|ممنوع(?: من)? النشر|لا ينشر|لا يجوز نشره?|يمنع نشره?|غير مسموح بنشره?)(?: (?:حتي|قبل|لغايه|الي غايه))',
  'не публиковать (?:до|ранее)',
]

/** What may stand for the end where no hour is named. */
export const openEnds = /^[ :-]*(?:the )?(?:further notice|notice|publication|release|delivery|checked? against delivery|nouvel ordre|nouvel avis|nuevo aviso|auf weiteres|nader order|nuovo avviso|اشعار اخر|особого распоряжения)/u
