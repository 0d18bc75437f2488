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
  French: {
    menu: ['Accueil', 'Politique', 'Sport', 'Météo', 'Économie', 'Culture', 'Opinions', 'Voyages', 'Connexion'],
    headline: 'La compagnie de ferries de Caldmoor commande deux navires',
    byline: 'Par Marthe Quille',
    body: [
      'La compagnie qui relie Caldmoor aux îles a commandé deux nouveaux navires, a-t-elle annoncé mercredi après de longs entretiens avec le chantier.',
      'Chacun pourra emporter 300 passagers et 60 voitures. Le chantier compte poser la première quille en janvier et finir dans un an.',
      '« Nous apprendrons, et le port aussi », a déclaré Thomas Vic, qui parle pour la compagnie et a longtemps conduit son plus vieux bateau.',
    ],
    below: ['À lire aussi', 'Le musée prête sa plus vieille carte', 'Les boulangers marchent sur la mairie', 'Mentions légales'],
  },
  Spanish: {
    menu: ['Inicio', 'Política', 'Deportes', 'El tiempo', 'Economía', 'Cultura', 'Opinión', 'Viajes', 'Iniciar sesión'],
    headline: 'La naviera de Caldmoor encarga dos barcos nuevos',
    byline: 'Por Marta Quilla',
    body: [
      'La naviera que une Caldmoor con las islas ha encargado dos barcos nuevos, según anunció el miércoles tras meses de conversaciones con el astillero.',
      'Cada uno llevará 300 pasajeros y 60 coches. El astillero espera poner la primera quilla en enero y terminar dentro de un año.',
      '«Aprenderemos, y el puerto también», dijo Tomás Vic, que habla por la naviera y en otro tiempo llevó su barco más viejo.',
    ],
    below: ['Noticias relacionadas', 'El museo presta su mapa más antiguo', 'Los panaderos marchan al ayuntamiento', 'Política de privacidad'],
  },
  Arabic: {
    menu: ['الرئيسية', 'سياسة', 'رياضة', 'الطقس', 'اقتصاد', 'ثقافة', 'رأي', 'سفر', 'تسجيل الدخول'],
    headline: 'شركة العبارات في كالدمور تطلب سفينتين جديدتين',
    byline: 'بقلم مرتا كويل',
    body: [
      'طلبت شركة العبارات التي تصل كالدمور بالجزر سفينتين جديدتين، وفق ما أعلنته يوم الأربعاء بعد أشهر من المحادثات مع حوض بناء السفن.',
      'وتتسع كل سفينة لثلاثمئة راكب وستين سيارة. ويتوقع الحوض أن يضع أول عارضة في يناير وأن يفرغ من العمل في غضون عام واحد.',
      '«سوف نتعلم، وسوف يتعلم الميناء أيضا»، قال توماس ويك، المتحدث باسم الشركة الذي قاد يوما أقدم عباراتها بين الجزر.',
    ],
    below: ['مواضيع ذات صلة', 'المتحف يعير أقدم خرائطه', 'الخبازون يسيرون إلى دار البلدية', 'سياسة الخصوصية'],
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

/** Six letters, each signed above with name and date. */
const thread = (says: string, letter: string): readonly string[] =>
  ['Anna', 'Tom', 'Petra', 'Jo', 'Ben', 'Lucy'].flatMap((name, at) => [`${name} ${says}`, `${at + 1}.5.2024, 10:1${at}`, `${letter} (${name})`])

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

  it('leaves out what readers write below a story, in any language', () => {
    const letters: Readonly<Record<string, readonly string[]>> = {
      English: ['6 Comments', ...thread('says:', 'My father worked on that quay for years, and nobody asked him what he thought of it.')],
      German: ['6 Kommentare', ...thread('sagt:', 'Mein Vater hat jahrelang auf diesem Kai gearbeitet, und niemand hat ihn gefragt, was er davon hält.')],
      French: ['6 commentaires', ...thread('a écrit :', 'Mon père a travaillé des années sur ce quai, et personne ne lui a demandé ce qu’il en pensait.')],
      Spanish: ['6 comentarios', ...thread('dijo:', 'Mi padre trabajó años en ese muelle y nadie le preguntó nunca qué le parecía todo aquello.')],
      Arabic: ['6 تعليقات', ...thread('يقول:', 'عمل أبي سنوات على ذلك الرصيف ولم يسأله أحد يوما عن رأيه في كل ما جرى هناك.')],
    }
    for (const [language, below] of Object.entries(letters)) {
      const pasted = pages[language] as Pasted
      expect(copyOf(page({ ...pasted, below: [...below, ...pasted.below] })), language).toEqual(pasted.body)
    }
  })

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
