/** How a caption begins. Patterns, for lines in lower case. */
export const captionStarts: readonly string[] = [
  '(?:photo|image|picture|video)s?\\s*[:：]', 'file (?:photo|image|picture|video)s?\\s*[:：]', 'file (?:photo|image|picture)?\\s?[-–—:]', 'th(?:is|ese) (?:[\\p{L}\\p{N}.,]+ ){0,6}(?:photo|image|picture|photograph|satellite image|screenshot|frame grab)s?\\b', 'in th(?:is|ese) (?:[\\p{L}\\p{N}.,]+ ){0,6}(?:photo|image|picture|photograph|satellite image|screenshot|frame grab)s?\\b', 'pictured\\s*[:：]', 'caption\\s*[:：]',
  '(?:foto|bild|symbolbild|symbolfoto|archivbild|archivfoto|abbildung|grafik)(?: \\p{Nd}+)?\\s*[:：]', 'photo d[’\']archives', 'imagen\\s*[:：]', 'imagem\\s*[:：]', 'zdjęcie\\s*[:：]', 'фото\\s*[:：]', 'صورة (?:أرشيفية|من|تظهر)', '资料图', '【?写真】?\\s*[:：]',
]
