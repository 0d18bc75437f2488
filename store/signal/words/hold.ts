/** "Do not publish", without an hour. Folded by `plain`; patterns, read only in capitals or in a line that turns to the desk. */
export const holds: readonly string[] = [
  'hold(?:[ ,.!-]{1,3}hold)+(?: |[.!:-]|$)',
  'hold (?:for release|order|this (?:story|copy|item)|story|copy)',
  '(?:advance )?hold ?[.!]*$',
  'hold ?(?:[:!]|-(?! ?\\d))',
  '(?:do not|not to be) (?:publish|use|used|published|release|released|broadcast|move|moved)(?: yet)? ?(?:[.!:,-]|$)',
  'not (?:yet )?for (?:immediate )?(?:publication|release|broadcast|use) ?(?:[.!:,-]|$)',
  'nicht (?:zur veroffentlichung|verwenden|veroffentlichen)(?: bestimmt)? ?(?:[.!:,-]|$)',
  'gesperrt ?(?:[.!:,-]|$)',
  '(?:a )?ne pas (?:diffuser|publier|utiliser) ?(?:[.!:,-]|$)',
  'no (?:publicar|difundir|usar|utilizar) ?(?:[.!:,-]|$)',
  'non (?:pubblicare|diffondere|utilizzare) ?(?:[.!:,-]|$)',
  '(?:(?:غير (?:صالح|مخصص|معد)|ليس) للنشر|لا ينشر) ?(?:[.!:,-]|$)',
  'не (?:публиковать|для публикации) ?(?:[.!:,-]|$)',
]

/** Read in any letters: a sentence that asks for it, as dpa's stylebook has it. */
export const holdSentences: readonly string[] = [
  'please hold (?:.{1,60}? )?(?:story|item|copy|dispatch|alert|article)(?: |[.,;:]|$)',
  'bitte (?:die|den|diesen?|unseren?) (?:eil)?(?:meldung|bericht|text|nachricht|beitrag)(?: .{1,120}?)? (?:vorerst|zunachst|bis auf weiteres) nicht (?:verwenden|veroffentlichen|nutzen|senden)',
]

/** Held back by the agency for good or for now. */
export const withholds: readonly string[] = ['(?:please )?withhold(?:[ ,.!-]{1,3}withhold)*(?: |[.!:-]|$)', 'withheld ?(?:[:!-]|$)']
