/** The story editor in Arabic. */
import type { Role } from '../../store/model'
import type { Sentences } from '../language'
import type { english } from '../story/words'
import { languageNames } from '../language-names'
import { lines, matches, number } from './counts'

const languageName = languageNames('ar')

const roleNames: Readonly<Record<Role, string>> = {
  headline: 'العنوان',
  subhead: 'عنوان فرعي',
  byline: 'اسم الكاتب',
  dateline: 'مكان الخبر',
  caption: 'تعليق الصورة',
  credit: 'مصدر الصورة',
  paragraph: 'فقرة',
  crosshead: 'عنوان وسطي',
  quote: 'اقتباس',
  'list-item': 'عنصر قائمة',
  'table-row': 'صف جدول',
  contributor: 'المساهمون',
  note: 'ملاحظة للتحرير',
  'set-aside': 'مُستبعَد',
}

const inRole = (role: Role): string => (role === 'set-aside' ? 'سطر مُستبعَد' : `«${roleNames[role]}»`)

export const storyArabic: Sentences<Omit<typeof english, 'reasons'>> = {
  roles: roleNames,
  copy: 'النص',
  wire: 'النص الخام',
  wireWhy: (role, told, more) => {
    const did = told.length === 0 ? 'كما ورد.' : told.join(' ')
    return `${roleNames[role]}. ${did}${more === 0 ? '' : ` و${number(more)} غير ذلك.`}`
  },
  wireWhyNone: 'أشر إلى سطر أو ضع المؤشر فيه لترى لماذا هو في مكانه.',
  aside: {
    bringBack: 'إعادة',
    label: (reason) => `مُستبعَد. ${reason}`,
    noReason: 'استُبعد عند وروده.',
    folded: (amount) => `${lines(amount)} مُستبعَدة`,
  },
  spelling: {
    kind: 'ليست في القاموس',
    none: 'لا كلمة مُعلَّمة.',
    off: 'لا تُعلَّم الأخطاء الإملائية: أُوقف ذلك في الإعدادات.',
    noDictionary: (tag) => (tag === '' ? 'لغة هذا الخبر غير معروفة: لا تُعلَّم كلماته.' : `لا قاموس لهذه اللغة (${languageName(tag)}): لا تُعلَّم كلماتها.`),
    checked: (tag) => `يُدقَّق الإملاء بهذه اللغة: ${languageName(tag)}.`,
    looking: 'البحث عن كلمات تشبهها…',
    noSuggestions: 'لا كلمة تشبهها.',
    learn: 'أضف إلى القاموس',
    passOver: 'تجاهل في هذا الخبر',
  },
  find: {
    name: 'بحث في الخبر',
    sought: 'ابحث عن',
    replacement: 'استبدل به',
    count: (at, of) => (of === 0 ? 'لا نتيجة' : `${number(at + 1)} من ${number(of)}`),
    next: 'النتيجة التالية',
    previous: 'النتيجة السابقة',
    matchCase: 'مطابقة حالة الأحرف',
    matchCaseSign: 'Aa',
    wholeWords: 'كلمات كاملة',
    wholeWordsSign: 'ك',
    inSelection: 'في التحديد',
    showReplace: 'استبدال',
    replace: 'استبدل',
    replaceAll: (amount) => `استبدل ${number(amount)}`,
    replaceAllName: (amount) => `استبدل ${number(amount)}: ${matches(amount)} من المختار`,
    preview: 'ما سيُستبدل',
    choose: (words, role) => `استبدل «${words}» في ${inRole(role)}`,
    more: (amount) => `و${matches(amount)} أيضًا، تُستبدل كذلك`,
    replaced: (amount) => `استُبدل ${matches(amount)}.`,
    close: 'إغلاق',
    nothingSelected: 'لم يُحدَّد شيء.',
  },
  card: {
    query: 'استفسار',
    change: 'غيّرته قاعدة',
    place: (at, of) => `${number(at)} من ${number(of)}`,
    fix: 'أصلح',
    fixTo: (text) => `أصلح: «${text}»`,
    ignore: 'تجاهل',
    ignoreAlways: 'تجاهل دائمًا',
    undo: 'تراجع عن هذا',
    close: 'إغلاق',
    was: (text) => `قبل: ${text}`,
    noQueries: 'لا استفسارات مفتوحة.',
    noQueryHere: 'لا استفسار هنا.',
    noFix: 'لا إصلاح جاهزًا لهذا الاستفسار: الكلمات كلماتك.',
  },
}
