/** Agencies and picture services as they sign pictures, and the words that mark a credit. Patterns, for lines in lower case. */

export const agencies: readonly string[] = [
  'reuters', 'thomson reuters', 'ap', 'associated press', 'the associated press', 'afp', 'agence france-presse', 'epa', 'epa-efe', 'efe', 'dpa', 'apa',
  'ansa', 'tass', 'ria novosti', 'sputnik', 'interfax', 'xinhua', 'kyodo(?: news)?', 'yonhap', 'pti', 'ani', 'anadolu(?: agency)?', 'aa', 'upi', 'pa(?: media| wire| images)?',
  'press association', 'cp', 'the canadian press', 'aap', 'belga', 'anp', 'ritzau', 'ntb', 'tt', 'lusa', 'ats', 'keystone', 'pap', 'mti', 'ctk', 'čtk',
  'getty(?: images)?', 'bloomberg', 'shutterstock', 'istock(?:photo)?', 'alamy', 'imago', 'nurphoto', 'zuma(?: press)?', 'sipa(?: usa)?', 'rex', 'wenn',
  'usa today sports', 'icon sportswire', 'nasa', 'asharq al-awsat', 'wam', 'spa', 'mena', 'petra', 'qna', 'kuna', 'bna', 'irna', 'sana', 'picture alliance', 'handout', 'courtesy',
  'رويترز', 'أ\\.?\\s?ف\\.?\\s?ب\\.?', 'ا\\.?\\s?ف\\.?\\s?ب\\.?', 'إ\\.?\\s?ب\\.?\\s?أ\\.?', 'أ\\.?\\s?ب\\.?', 'د\\.?\\s?ب\\.?\\s?أ\\.?', 'واس', 'وام', 'غيتي', 'الأناضول', 'الشرق الأوسط',
  'рейтер', 'рейтерс', 'тасс', 'риа новости', 'интерфакс', 'белта', '新华社', '新華社', '中新社', '路透社?', '法新社', '美联社', '美聯社', '共同(?:通信|社)?', '時事(?:通信)?', 'ロイター', '연합뉴스', '로이터', '뉴시스',
]

export const creditWords: readonly string[] = [
  'photos?', 'photographs?', 'photography', 'images?', 'pictures?', 'picture', 'pics?', 'credits?', 'photo credits?', 'image credits?', 'file photo', 'file', 'handout', 'courtesy',
  'screengrab', 'screenshot', 'illustration', 'graphic',
  'fotos?', 'bild(?:er)?', 'bildquelle', 'grafik', 'crédits?', 'crédit photo', 'photographie', 'fotografía', 'imagen', 'crédito', 'divulgação', 'reprodução', 'fot', 'zdjęcie', 'фото', 'снимок',
  'صورة', 'تصوير', 'الصورة', '图', '图片', '摄影?', '写真', '撮影', '사진',
]

/** Where pictures are found that nobody sells: a credit in brackets, "(X)"; alone in a line it is a button. */
export const networks: readonly string[] = ['x', 'twitter', 'facebook', 'instagram', 'telegram', 'youtube', 'linkedin', 'إكس', 'تويتر', 'فيسبوك', 'إنستغرام', 'انستغرام', 'تلغرام', 'يوتيوب']

/** Services that only sell pictures: their names stand in credits and hardly ever in copy. */
export const pictureServices: readonly string[] = ['shutterstock', 'getty', 'imago', 'picture alliance', 'istock', 'alamy', '[^\\p{L}]dpa[^\\p{L}]', '[^\\p{L}]dpa$', 'adobe ?stock', 'fotolia', 'pixabay', 'unsplash', 'depositphotos']

/** Parts of words: a line without any of them names no such service. */
export const servicesNeed: readonly string[] = ['shutterstock', 'getty', 'imago', 'alliance', 'istock', 'alamy', 'dpa', 'adobe', 'fotolia', 'pixabay', 'unsplash', 'depositphotos']

/** Sellers of pictures by the names that stand last in a line without more: "… February 2, 2018 Getty Images". */
export const sellers: readonly string[] = ['getty images', 'shutterstock', 'alamy', 'alamy stock photo', 'istock', 'istockphoto', 'nurphoto', 'picture alliance']
