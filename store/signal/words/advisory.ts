/** Messages to desks that are no copy: advisories, daybooks, budgets. Folded by `plain`; patterns over a whole headline or slug. */

/** Read only in capitals. */
export const advisoriesInCapitals: readonly string[] = [
  "(?:media|press|news|coverage|photo|video|client|technical|editorial|editors?'?|transmission|correction|ap|aap|afp|cp|pa|reuters|dpa) advisory(?:[ .:!-]|$)",
  '(?:(?:pa|reuters|afp|dpa|aap) )?(?:(?:world|uk|us|main|morning|evening) )?(?:news ?list|news (?:schedule|agenda|line-?up|menu))(?: |[.:!-]|$)',
  'advisory ?(?:[:!]|-|$)',
  '(?:editorial|service) (?:note|message|advisory) ?(?:[:!-]|$)',
]

/** Read in any letters: they name the list itself. */
export const lists: readonly string[] = [
  '(?:[a-z]{2}-)?(?:[a-z]{2,10} )?(?:daybook|news ?(?:budget|digest|diary|planner)|(?:news )?coverage (?:plan|advisory)|photo budget|editors? advisory)(?: |[,.:-]|$)',
  '(?:bc-)?ap-top .{0,30}(?:advisory|digest)',
  '(?:reuters|afp|pa|aap|dpa|efe) (?:world |uk |us )?(?:news )?(?:schedule|agenda)(?: |[.:-]|$)',
  '(?:dpa[- ])?(?:terminvorschau|tagesvorschau|wochenvorschau|themenplanung|themenubersicht)(?: |[.:-]|$)',
  '(?:previsions(?: du jour)? afp|afp previsions|agenda afp|previsiones(?: informativas)? efe|efe:? previsiones|prevision(?:es)? informativas?|agenda informativa(?: de)? efe|afp:? previsions|menu afp)(?: |[.:-]|$)',
  '(?:ansa:? ?)?(?:avvenimenti previsti|agenda ansa)(?: |[.:-]|$)',
  '(?:tt|ntb|stt|ritzau)[: -]+(?:planerar|planlegger|planl(?:æ|ae)gger|dagsorden|dagslista|dagsliste|menu|meny)(?: |[.:-]|$)',
  'توقعات(?: (?:اليوم|الاخبار|الوكاله|فرانس برس)| ?[.:-]|$)',
  '(?:مواضيع|موضوع(?: اضافي)?) (?:متوقعه?|مرتقبه?)(?: |[.:-]|$)',
]
