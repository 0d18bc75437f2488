/** "Do not publish", without an hour. Folded by `plain`; patterns, read only in capitals or in a line that turns to the desk. */
export const holds: readonly string[] = [
  'hold(?:[ ,.!-]{1,3}hold)+(?: |[.!:-]|$)',
  'hold (?:for release|this (?:story|copy|item)|story|copy)',
  'hold ?(?:[:!]|-(?! ?\\d))',
  '(?:do not|not to be) (?:publish|use|used|published|release|released|broadcast|move|moved)(?: yet)? ?(?:[.!:,-]|$)',
  'not (?:yet )?for (?:publication|release|broadcast|use) ?(?:[.!:,-]|$)',
  'nicht (?:zur veroffentlichung|verwenden|veroffentlichen)(?: bestimmt)? ?(?:[.!:,-]|$)',
  'gesperrt ?(?:[.!:,-]|$)',
  'ne pas (?:diffuser|publier|utiliser) ?(?:[.!:,-]|$)',
  'no (?:publicar|difundir|usar|utilizar) ?(?:[.!:,-]|$)',
  'non (?:pubblicare|diffondere|utilizzare) ?(?:[.!:,-]|$)',
  '(?:غير (?:صالح|مخصص|معد)|ليس) للنشر ?(?:[.!:,-]|$)',
  'не (?:публиковать|для публикации) ?(?:[.!:,-]|$)',
]

/** Held back by the agency for good or for now. */
export const withholds: readonly string[] = ['withhold(?:[ ,.!-]{1,3}withhold)*(?: |[.!:-]|$)', 'withheld ?(?:[:!-]|$)']
