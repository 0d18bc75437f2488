/** How a line begins that names its writers. Patterns, for lines in lower case. */

export const bylineStarts: readonly string[] = [
  'by', 'written by', 'posted by', 'published by', 'story by', 'words by', 'report by', 'reported by', 'author', 'authors',
  'von', 'text', 'autor', 'autorin', 'par', 'auteur', 'por', 'autora', 'escrito por', 'publicado por', 'di', 'a cura di', 'door', 'av', 'af', 'autor tekstu', 'автор', 'текст', 'yazan',
  'بقلم', 'كتب', 'كتبت', 'إعداد', '作者', '记者', '記者', '文', '기자',
]

export const contributorStarts: readonly string[] = [
  'reporting by', 'additional reporting', 'reported by', 'editing by', 'writing by', 'compiled by', 'contributions? (?:by|from)', 'with (?:additional )?reporting', 'written and edited by',
  'associated press (?:writers?|reporters?|journalists?)', 'the associated press (?:writers?|reporters?|journalists?)', 'ap (?:\\p{L}+ )?writers?',
  'reportage de', 'avec la contribution', 'redacción de', 'reporte de', 'reportagem de', 'editado por', 'redaktion:', 'bearbeitet von',
  'تقرير', 'إعداد وتحرير', 'تحرير', '编辑', '責任編集',
]
