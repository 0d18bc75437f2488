/** How an editors' note begins: it speaks to the desk, not to the reader. Patterns, for lines in lower case. */
export const noteStarts: readonly string[] = [
  'eds?\\s*[:：]', "editors?['’]?s?['’]? notes?\\s*[:：]", 'note to editors', "editor['’]s note\\s*[:：—–-]", 'attention editors', 'eds note', 'notes? to (?:desk|desks)', 'embargoed? (?:until|till|to|for)', 'not for publication',
  'anm(?:erkung)?\\.? d(?:er|\\.) red', 'hinweis an die redaktion', 'note aux rédactions', 'note à la rédaction', 'nota a los editores', 'nota aos editores', 'ملاحظة للمحررين', 'تنبيه للمحررين',
]

/** "(Adds quotes, paragraph 3)", "(Recasts; updates throughout)": what an update changed. */
export const updateStarts: readonly string[] = ['adds?', 'recasts?', 'updates?', 'corrects?', 'writes through', 'removes', 'refiles?', 'rewrites', 'clarifies', 'fixes', 'deletes', 'changes', 'inserts', 'restores', 'repeats']
