/** The rules of the wire in Arabic. */
import type { Sentences } from '../language'
import type { english } from '../wire/words'
import { changes, files, number, stories, versions } from './counts'
import { arabicDates } from './dates'

const locale = 'ar-u-nu-latn'
const gmt = arabicDates({ timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const far = arabicDates({ timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const whole = arabicDates({ timeZone: 'UTC', dateStyle: 'full', timeStyle: 'short', hourCycle: 'h23' })
const own = arabicDates({ weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const away = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })

const inGmt = (instant: string): string => `${whole.format(new Date(instant))} بتوقيت غرينتش`

function from(now: number, instant: string): string {
  const minutes = Math.round((Date.parse(instant) - now) / 60_000)
  if (Math.abs(minutes) < 60) return away.format(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  return Math.abs(hours) < 48 ? away.format(hours, 'hour') : away.format(Math.round(hours / 24), 'day')
}

export const wireArabic: Sentences<typeof english> = {
  name: 'تعليمات البرقية',
  row: {
    killed: 'مسحوب',
    withheld: 'محجوب',
    hold: 'موقوف',
    advisory: 'تنويه',
    embargo: (until, isFar) => `حظر نشر حتى ${(isFar ? far : gmt).format(new Date(until))} غرينتش`,
    openEmbargo: 'حظر نشر بلا نهاية معروفة',
    over: 'انتهى الحظر',
    correction: 'تصحيح',
    refile: 'إعادة إرسال',
    newer: 'هنا نسخة أحدث',
    alike: '≈ شبيه',
    alikeHow: 'خبر آخر فيه كثير من النص نفسه. وتسميه صفحة النسخ.',
    version: (at) => `النسخة ${number(at)}`,
  },
  banner: {
    killed: 'مسحوب. لا يجوز استعمال هذا الخبر.',
    withheld: 'حجبته وكالته. لا يجوز استعمال هذا الخبر.',
    hold: 'موقوف. تطلب وكالته عدم استعماله بعد.',
    advisory: 'رسالة إلى المكاتب لا مادة للنشر.',
    openEmbargo: 'تحت حظر نشر. لا تُعرف نهايته.',
    embargo: (until) => `تحت حظر نشر حتى ${inGmt(until)}.`,
    left: (until, now) => `أي ${from(now, until)}، ${own.format(new Date(until))} بساعة هذا الحاسوب.`,
    over: (until, now) => `انتهى حظر النشر ${from(now, until)}، ${inGmt(until)}.`,
    overClock: (now) => `الساعة الآن بحسب هذا الحاسوب ${inGmt(new Date(now).toISOString())}.`,
    correction: 'تصحيح لما سبق.',
    refile: 'أعادت وكالته إرساله.',
    says: (words) => `تقول البرقية: «${words}»`,
    data: 'تقوله بيانات المادة نفسها.',
    desk: 'تقوله رسالة وردت لاحقًا.',
    byEditor: 'حدد محرر هذه النهاية.',
    against: {
      item: (instant) => `محسوبة من تاريخ المادة نفسها، ${inGmt(instant)}.`,
      arrival: (instant) => `محسوبة من يوم ورودها، ${inGmt(instant)}: ليس للمادة تاريخ.`,
    },
    assumed: {
      'agency-zone': 'لم تُذكر منطقة زمنية: أُخذت ساعة الوكالة.',
      zone: 'لم تُذكر منطقة زمنية يُطمأن إليها: أُخذت آخرها.',
      hour: 'لم تُذكر ساعة: يبدأ اليوم حيث يبدأ آخرًا.',
      'day-or-month': 'يمكن قراءة اليوم والشهر على وجهين: أُخذ التاريخ الأبعد.',
    },
    released: 'أفرج عنه محرر.',
    go: 'اذهب إلى السطر',
    release: 'إفراج…',
  },
  release: {
    title: 'الإفراج عما تحبسه البرقية',
    about: 'يبقى السبب واسمك والوقت في تاريخ كل خبر. والتراجع عن التغيير يحبسه من جديد.',
    nothing: 'لا شيء يحبس هذه الأخبار.',
    more: (amount) => `و${stories(amount)} أيضًا`,
    why: 'السبب',
    whyHint: 'من وافق، وكيف',
    how: 'كيف',
    now: 'يجوز خروجه الآن',
    later: 'ينتهي الحظر في وقت آخر',
    until: 'نهاية الحظر بساعة هذا الحاسوب',
    go: (amount) => (amount === 1 ? 'أفرج عنه' : `أفرج عن ${stories(amount)}`),
    moved: 'حدد النهاية',
    done: (amount, headline) => (amount === 1 ? `أُفرج عن: ${headline}` : `أُفرج عن ${stories(amount)}`),
    doneLater: (headline) => `حُددت نهاية الحظر: ${headline}`,
  },
  byHand: {
    told: (until) => `تحت حظر النشر حتى ${inGmt(until)}`,
    letGo: 'أفرج محرر عن الخبر من هذه النهاية. تراجع عن ذلك التغيير ليُحبس من جديد.',
    notAnInstant: 'نهاية حظر النشر تاريخ ووقت.',
  },
  newer: {
    title: 'وردت نسخة أحدث.',
    lookThrough: 'انظر ما تغيّره',
    open: 'افتحها',
  },
  versions: {
    name: 'النسخ',
    reading: 'قراءة النسخ…',
    chain: (amount) => (amount === 1 ? 'النسخة الوحيدة' : `${versions(amount)}، الأقدم أولًا`),
    place: (place) => `النسخة ${number(place)}`,
    labelled: (place, label) => `النسخة ${number(place)} · ${label}`,
    exported: (stamp) => (stamp === '' ? 'صُدّر إلى' : `صُدّر ${stamp} إلى`),
    lookThrough: 'انظر ما تغيّره النسخة الأحدث',
    changes: 'التغييرات',
    changesOf: (headline) => `التغييرات: «${headline}»`,
    alike: 'أخبار متشابهة',
    likeness: (length, common, contained) => {
      if (length === 'same') return `المشترك ${number(Math.round(common * 100))}%`
      const share = number(Math.round(contained * 100))
      return length === 'shorter' ? `أقصر: ${share}% منه هنا` : `أطول: فيه ${share}% من هذا`
    },
    join: 'الخبر نفسه',
    joinOf: (headline) => `الخبر نفسه: «${headline}»`,
    recall: 'سحب',
    gone: (amount) => `خرج ${files(amount)} من قبل.`,
    goneHow: 'يخبر الإشعار من عندهم الملفات بألا يستعملوها.',
    recallFolder: 'اختر مجلدًا للإشعار…',
    recallNow: 'اكتب الإشعار',
    recallTo: (folder) => `إلى ${folder}`,
    recalled: (amount, folder) => `كُتب ${files(amount)} من الإشعارات إلى ${folder}`,
    keysHint: '↑ ↓ للتنقل، Enter للفتح، D لرؤية ما تغيّره الأحدث، M لجعل الشبيه نسخة',
  },
  update: {
    title: 'ما تغيّره النسخة الأحدث',
    nothing: 'لا تغيّر شيئًا ليس هنا من قبل.',
    keysHint: '↑ ↓ للتنقل، T للأخذ، K لإبقاء ما هنا. المشطوب يذهب والمُعلَّم يأتي.',
    kinds: {
      changed: (what) => `${what}: مُغيَّر`,
      added: (what) => `${what}: جديد`,
      removed: (what) => `${what}: محذوف`,
      moved: (what) => `${what}: منقول`,
      field: (what) => what,
    },
    choices: { take: 'يؤخذ', keep: 'يُترك', undecided: 'بانتظار القرار' },
    conflict: {
      changed: 'غيّرتَ أنت والوكالة الكلمات نفسها. الأخذ يضع سطر الوكالة مكان سطرك.',
      removed: 'حذفت الوكالة سطرًا غيّرتَه.',
      gone: 'حذفتَ سطرًا غيّرته الوكالة. الأخذ يعيده.',
    },
    atTop: 'في الأعلى',
    behind: (text) => `بعد «${text}»`,
    take: 'خذ',
    keep: 'أبقِ ما عندي',
    takeOf: (name) => `خذ: ${name}`,
    keepOf: (name) => `أبقِ ما عندي: ${name}`,
    takeAll: 'خذ الكل',
    keepAll: 'أبقِ كل ما عندي',
    undecided: (amount) => `بانتظار القرار: ${changes(amount)}.`,
    counts: (taken, all) => `يؤخذ ${number(taken)} من ${number(all)}`,
    go: (taken) => `خذ ${changes(taken)}`,
    leave: 'اترك النص كما هو',
    took: (taken) => `أُخذ ${changes(taken)}`,
    left: 'نُظر فيها؛ والنص باقٍ كما هو',
    noneLater: 'لا نسخة أحدث لهذا الخبر.',
    noneEarlier: 'لا نسخة أقدم لهذا الخبر.',
  },
  copied: 'لم يُنسخ شيء: لا يجوز خروج هذا الخبر من المكتب بعد.',
  copiedInside: 'يُلصق داخل هذا الخبر فقط: لا يجوز خروجه من المكتب بعد.',
  instead: '[Copydesk: لا يجوز خروج هذا الخبر من المكتب بعد]',
  cameKilled: (headline) => `سحبته وكالته: ${headline}`,
  open: 'افتحه',
  held: (amount) => `تحبس البرقيات ${stories(amount)} مما اخترت، فلن تُكتب.`,
  letThemGo: 'الإفراج عنها…',
}
