/** How a caption begins. Patterns, for lines in lower case. */
export const captionStarts: readonly string[] = [
  '(?:photo|image|picture|video)s?\\s*[:：]', 'file (?:photo|image|picture|video)s?\\s*[:：]', 'file (?:photo|image|picture)?\\s?[-–—:]', 'th(?:is|ese) (?:[\\p{L}\\p{N}.,]+ ){0,6}(?:photo|image|picture|photograph|satellite image|screenshot|frame grab)s?\\b', 'in th(?:is|ese) (?:[\\p{L}\\p{N}.,]+ ){0,6}(?:photo|image|picture|photograph|satellite image|screenshot|frame grab)s?\\b', 'pictured\\s*[:：]', 'caption\\s*[:：]',
  '(?:foto|bild|symbolbild|symbolfoto|archivbild|archivfoto|abbildung|grafik)(?: \\p{Nd}+)?\\s*[:：]', 'photo d[’\']archives', 'imagen\\s*[:：]', 'imagem\\s*[:：]', 'zdjęcie\\s*[:：]', 'фото\\s*[:：]', 'صورة (?:أرشيفية|من|تظهر)', '资料图', '【?写真】?\\s*[:：]',
]

/** Who stands where in a picture, as it stands in brackets. Single letters have their point: "(R)" is a party. */
export const placesInBrackets: readonly string[] = [
  'l\\.', 'r\\.', 'm\\.', 'li\\.', 're\\.', 'left', 'right', 'cent(?:er|re)', 'links', 'rechts', 'mitte', 'vorne', 'hinten', 'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto',
  'izq\\.?', 'der\\.', 'izquierda', 'derecha', 'centro', '(?:à )?gauche', '(?:à )?droite', 'au centre', 'esquerda', 'direita', 'sinistra', 'destra', '(?:po |z |od )?(?:lewej|prawej)', 'слева', 'справа', 'يمين', 'يسار', '左', '右', '中',
]

/** The same between commas: "Ana Roe, second from left, and …". */
export const placesAmongCommas: readonly string[] = ['(?:(?:second|third|fourth|far|top|bottom) )?(?:from )?(?:left|right|cent(?:er|re)|front|rear)']

/** The same over a row of names: "From left: …". */
export const placesBeforeColon: readonly string[] = ['(?:from )?left(?: to right)?', 'clockwise from top left', '(?:von )?links(?: nach rechts)?', 'de izquierda a derecha', 'de gauche à droite', 'da sinistra(?: a destra)?', 'od lewej', 'слева направо', 'من اليمين', 'من اليسار']
