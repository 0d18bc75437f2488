/** Messages to desks that are no copy: advisories, daybooks, budgets. Folded by `plain`; patterns over a whole headline or slug. */

/** Read only in capitals. */
export const advisoriesInCapitals: readonly string[] = [
  "(?:media|press|news|coverage|photo|video|client|technical|editors?'?|transmission|correction) advisory(?:[ .:!-]|$)",
  'advisory ?(?:[:!]|-|$)',
  '(?:editorial|service) (?:note|message|advisory) ?(?:[:!-]|$)',
]

/** Read in any letters: they name the list itself. */
export const lists: readonly string[] = [
  '(?:[a-z]{2,10} )?(?:daybook|news (?:budget|digest|diary|planner)|coverage (?:plan|advisory)|photo budget|editors? advisory)(?: |[.:-]|$)',
  '(?:dpa[- ])?(?:terminvorschau|tagesvorschau|wochenvorschau|themenplanung|themenubersicht)(?: |[.:-]|$)',
  '(?:previsions(?: du jour)? afp|afp previsions|agenda afp|previsiones(?: informativas)? efe|efe previsiones)(?: |[.:-]|$)',
]
