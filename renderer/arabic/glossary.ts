/** Words of the desk that its sentences name: roles of lines, months, days, kinds of names. */
const roles = {
  headline: 'العنوان', subhead: 'العنوان الفرعي', byline: 'اسم الكاتب', dateline: 'مكان الخبر', caption: 'تعليق الصورة', credit: 'مصدر الصورة',
  paragraph: 'الفقرة', crosshead: 'العنوان الوسطي', quote: 'الاقتباس', 'list item': 'عنصر القائمة', 'table row': 'صف الجدول',
  contributor: 'سطر المساهمين', note: 'ملاحظة التحرير',
}

const others = {
  language: 'اللغة', embargo: 'حظر النشر', keywords: 'الكلمات المفتاحية', slug: 'الاسم المختصر', urgency: 'الاستعجال', source: 'المصدر',
  'This headline': 'هذا العنوان', 'This subhead': 'هذا العنوان الفرعي', 'This byline': 'سطر الكاتب هذا', 'This caption': 'هذا التعليق',
  'This paragraph': 'هذه الفقرة', 'The credit of this caption': 'مصدر هذه الصورة',
  'a line set aside': 'سطر مُستبعَد', 'set aside': 'مُستبعَد',
  person: 'شخص', organisation: 'منظمة', place: 'مكان', object: 'شيء', event: 'حدث', country: 'بلد', city: 'مدينة', region: 'إقليم',
  Monday: 'الاثنين', Tuesday: 'الثلاثاء', Wednesday: 'الأربعاء', Thursday: 'الخميس', Friday: 'الجمعة', Saturday: 'السبت', Sunday: 'الأحد',
}

/** Months as the newspapers of most Arab countries name them. */
const months = {
  January: 'يناير', February: 'فبراير', March: 'مارس', April: 'أبريل', May: 'مايو', June: 'يونيو', July: 'يوليو', August: 'أغسطس',
  September: 'سبتمبر', October: 'أكتوبر', November: 'نوفمبر', December: 'ديسمبر',
}

/** "27 November 2026, 00:01 GMT" with its month in Arabic. */
export const dateNamed = (words: string): string =>
  /^\d{1,2} [A-Z][a-z]+/.test(words) ? words.replace(/[A-Z][a-z]+/, (name) => (name in months ? months[name as keyof typeof months] : name)) : words

export const glossary: ReadonlyMap<string, string> = new Map([
  ...Object.entries(roles).flatMap(([english, arabic]) => [[english, arabic], [`the ${english}`, `«${arabic}»`], [`a ${english}`, `«${arabic}»`]] as const),
  ...Object.entries(others),
])
