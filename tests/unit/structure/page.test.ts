/** Pasted pages in several languages: menu above, other stories below, the article between them. */
import { describe, expect, it } from 'vitest'
import { structure } from '../../../store/structure'
import { textWire } from './text-wire'

interface Pasted {
  readonly menu: readonly string[]
  readonly headline: string
  readonly byline: string
  readonly body: readonly string[]
  readonly below: readonly string[]
}

const pages: Readonly<Record<string, Pasted>> = {
  English: {
    menu: ['Home', 'News', 'Sport', 'Weather', 'Business', 'Culture', 'Opinion', 'Travel', 'Sign in'],
    headline: 'Caldmoor Ferry Line Orders Two Ships',
    byline: 'By Marta Quill',
    body: [
      'The ferry line between Caldmoor and the islands has ordered two ships, it said on Wednesday after months of talks with the yard.',
      'Each will carry 300 passengers and 60 cars. The yard expects to lay the first keel in January, and to finish within a year.',
      '“We shall learn, and so will the harbour,” said Tomas Wick, who speaks for the line and once sailed its oldest boat.',
    ],
    below: ['Related', 'Museum lends its oldest map', 'Bakers march on the town hall', 'Privacy Policy'],
  },
  German: {
    menu: ['Startseite', 'Politik', 'Sport', 'Wetter', 'Wirtschaft', 'Kultur', 'Meinung', 'Reise', 'Anmelden'],
    headline: 'Fährlinie von Kaldmoor bestellt zwei neue Schiffe',
    byline: 'Von Marta Kiel',
    body: [
      'Die Fährlinie zwischen Kaldmoor und den Inseln hat zwei neue Schiffe bestellt. Das teilte sie am Mittwoch nach langen Gesprächen mit der Werft mit.',
      'Jedes Schiff soll 300 Fahrgäste und 60 Autos tragen. Die Werft will den ersten Kiel im Januar legen und in einem Jahr fertig sein.',
      '„Wir werden lernen, und der Hafen auch“, sagte Tomas Wick, der für die Linie spricht und einst ihr ältestes Boot gefahren hat.',
    ],
    below: ['Ähnliche Artikel', 'Museum verleiht älteste Karte', 'Bäcker ziehen vor das Rathaus', 'Datenschutz'],
  },
  Russian: {
    menu: ['Главная', 'Политика', 'Спорт', 'Погода', 'Бизнес', 'Культура', 'Мнения', 'Туризм', 'Войти'],
    headline: 'Паромная линия Калдмура заказала два новых судна',
    byline: 'Автор: Марта Квилл',
    body: [
      'Паромная линия между Калдмуром и островами заказала два новых судна, сообщила компания в среду после долгих переговоров с верфью.',
      'Каждое судно примет 300 пассажиров и 60 машин. Верфь намерена заложить первый киль в январе и закончить работу через год.',
      '«Мы будем учиться, и порт тоже», — сказал Томас Вик, который говорит от имени линии и когда-то водил ее самый старый паром.',
    ],
    below: ['Читайте также', 'Музей одолжил самую старую карту', 'Пекари идут к ратуше', 'Реклама'],
  },
  Chinese: {
    menu: ['首页', '新闻', '体育', '天气', '财经', '文化', '评论', '旅游', '登录'],
    headline: '卡德摩尔渡轮公司订购两艘新船',
    byline: '记者 王海',
    body: [
      '卡德摩尔与群岛之间的渡轮公司周三表示，经过数月与船厂的谈判，公司已经订购了两艘新船，用来替换使用多年的旧船。',
      '每艘船可以搭载三百名乘客和六十辆汽车。船厂预计在一月铺设第一根龙骨，并在一年之内完成全部工程。',
      '“我们会学习，港口也会学习，”公司发言人托马斯说。他曾经驾驶过公司最老的一艘渡轮，往返群岛之间二十年。',
    ],
    below: ['相关新闻', '博物馆借出最古老的地图', '面包师走向市政厅', '隐私'],
  },
}

function page({ menu, headline, byline, body, below }: Pasted): string {
  return [menu.join('\n'), headline, byline, ...body, below.join('\n')].join('\n\n')
}

const copyOf = (source: string): readonly string[] =>
  structure(textWire(source)).flatMap(({ blocks }) => blocks.filter(({ furniture, role }) => furniture === undefined && role === 'paragraph').map(({ text }) => text))

describe('a pasted page', () => {
  for (const [language, pasted] of Object.entries(pages)) {
    it(`keeps the paragraphs and the headline of a page in ${language}, and nothing of its menus`, () => {
      const stories = structure(textWire(page(pasted)))
      expect(stories.length).toBe(1)
      expect(stories[0]?.blocks.filter(({ role }) => role === 'headline').map(({ text }) => text)).toEqual([pasted.headline])
      expect(copyOf(page(pasted))).toEqual(pasted.body)
    })
  }

  it('takes a short standfirst over the byline for the subhead, and a long one for copy', () => {
    const english = pages['English'] as Pasted
    const short = 'The first is to sail in spring, if the harbour’s tanks are ready.'
    const long = 'The first of the two ships is to sail in spring if the harbour’s new tanks are ready by then. The second follows a year later, and both replace boats that were built sixty years ago in a yard on the other side of the bay.'
    const under = (standfirst: string): string => page(english).replace(english.byline, `${standfirst}\n\n${english.byline}`)
    const roleOf = (standfirst: string): string | undefined =>
      structure(textWire(under(standfirst))).flatMap(({ blocks }) => blocks).find(({ text }) => text === standfirst)?.role
    expect(roleOf(short)).toBe('subhead')
    expect(copyOf(under(long))).toEqual([long, ...english.body])
  })
})
