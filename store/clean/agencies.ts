/** News and picture agencies by the names they sign with, in credits, bylines and datelines. Public names, each to be argued for. */

/** Latin names as they stand in credits; compared without case, points and spaces. */
const latin = [
  'AP', 'Associated Press', 'The Associated Press', 'Reuters', 'Thomson Reuters', 'AFP', 'Agence France-Presse', 'AFP-JIJI', 'UPI',
  'EPA', 'EPA-EFE', 'EFE', 'DPA', 'dpa-AFX', 'ANSA', 'LaPresse', 'Bloomberg', 'Bloomberg News', 'Xinhua', 'TASS', 'RIA Novosti', 'Sputnik',
  'Interfax', 'Ukrinform', 'Kyodo', 'Kyodo News', 'Jiji', 'Jiji Press', 'Yonhap', 'PTI', 'ANI', 'IANS', 'Antara', 'Bernama', 'APA', 'APP', 'ANP',
  'Belga', 'Keystone', 'NTB', 'TT News Agency', 'Ritzau', 'Ritzau Scanpix', 'Scanpix', 'Lehtikuva', 'PAP', 'CTK', 'MTI', 'Tanjug', 'Anadolu', 'AA',
  'Anadolu Agency', 'IHA', 'DHA', 'SPA', 'Saudi Press Agency', 'WAM', 'KUNA', 'QNA', 'BNA', 'Petra', 'MENA', 'SANA', 'NNA', 'INA', 'IRNA', 'ISNA',
  'Fars', 'Tasnim', 'WANA', 'Wafa', 'Maan', 'PA', 'PA Media', 'PA Wire', 'PA Images', 'Press Association', 'AAP', 'Canadian Press',
  'The Canadian Press', 'TCA', 'Tribune News Service', 'TNS', 'CNS', 'RNS', 'Getty', 'Getty Images', 'Pool', 'NurPhoto', 'Sipa', 'Sipa USA', 'Zuma',
  'Zuma Press', 'Zuma Wire', 'Shutterstock', 'Alamy', 'iStock', 'Rex', 'Rex Features', 'Corbis', 'Magnum', 'VII', 'Abaca', 'Abaca Press',
  'Imago', 'Imago Images', 'Picture Alliance', 'Action Images', 'USA Today Sports', 'Imagn', 'Asharq Al-Awsat', 'Al-Hayat', 'EyeEm', 'Unsplash',
  'Business Wire', 'PR Newswire', 'GlobeNewswire',
]

/** Arabic names: أ.ف.ب is AFP, إ.ب.أ EPA, أ.ب AP, د.ب.أ DPA, واس SPA, وام WAM, سانا SANA, كونا KUNA, بترا Petra. */
const arabic = [
  'رويترز', 'أ.ف.ب', 'ا.ف.ب', 'فرانس برس', 'وكالة الصحافة الفرنسية', 'أ.ب', 'ا.ب', 'أسوشييتد برس', 'أسوشيتد برس', 'إ.ب.أ', 'ا.ب.ا', 'د.ب.أ', 'د.ب.ا',
  'واس', 'وام', 'سانا', 'كونا', 'بترا', 'الأناضول', 'شينخوا', 'تاس', 'سبوتنيك', 'بلومبرغ', 'غيتي', 'جيتي',
  'غيتي إيميدجز', 'الشرق الأوسط', 'قنا', 'معا', 'وفا',
]

/** Reuters, TASS, RIA Novosti, Interfax, AP and AFP; Xinhua and China News; Kyodo and Jiji; Yonhap and Newsis: in their own scripts. */
const eastern = [
  'Рейтер', 'Рейтерс', 'ТАСС', 'РИА Новости', 'Интерфакс', 'АП', 'АФП', 'БелТА', 'Укринформ', '新华社', '新華社', '中新社', '路透社', '路透', '法新社', '美联社', '美聯社',
  '共同社', '共同通信', '共同', '時事', '時事通信', 'ロイター', '연합뉴스', '로이터', '뉴시스', '뉴스1',
]

const names = new Set([...latin, ...arabic, ...eastern].map(folded))

/** Whether a text is the name of an agency and nothing else: "Reuters", "A.P.", "أ ف ب". */
export function isAgency(text: string): boolean {
  return names.has(folded(text))
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/** Whether the words right before a short name are what it stands for: "the Palestinian Authority (PA)" is no credit. */
export function spellsOut(before: string, name: string): boolean {
  const initials = name.replace(/[^\p{Lu}]/gu, '')
  if (initials.length < 2 || initials.length > 6) return false
  const words = before.trim().split(/[\s-]+/).slice(-initials.length - 3).filter((word) => /^\p{L}/u.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('')
  return capitals.endsWith(initials)
}
