import { describe, expect, it } from 'vitest'
import type { Tag, TagKind } from '../../../store/model'
import { suggestTags } from '../../../store/tag'
import { story } from '../../helpers/stories'

const named = (tags: readonly Tag[], kind: TagKind): readonly string[] => tags.filter((tag) => tag.kind === kind).map(({ name }) => name)

describe('tags', () => {
  it('looks through a line of 20,000 quotations in time that grows with it', () => {
    const began = process.cpuUsage()
    suggestTags(story(`paragraph: ${'“Quiet Days” '.repeat(20_000)}`))
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1_000).toBeLessThan(4_000)
  })

  it('takes a spokesman for a person, and his last name alone for him again', () => {
    const tags = suggestTags(story('paragraph: Harbour spokesman Orhan Belvedi said the ferry had left.', 'paragraph: Belvedi added that all were safe.'))
    expect(named(tags, 'person')).toEqual(['Orhan Belvedi'])
    expect(tags.find(({ kind }) => kind === 'person')?.mentions).toHaveLength(2)
  })

  it('gives the last name of a person to the person, never to the island of that name', () => {
    const tags = suggestTags(story('paragraph: Militia spokesman Mustafa Bali said so.', 'paragraph: In the evening Bali denied it.'))
    expect(named(tags, 'person')).toEqual(['Mustafa Bali'])
    expect(named(tags, 'place')).toEqual([])
  })

  it('joins a long name and the short form the copy explains', () => {
    const tags = suggestTags(story('paragraph: The Northern Harbour Guard (NHG) closed the port.', 'paragraph: The NHG said it would open today.'))
    expect(named(tags, 'organisation')).toEqual(['Northern Harbour Guard'])
    expect(tags.find(({ kind }) => kind === 'organisation')?.mentions).toHaveLength(3)
  })

  it('files many names of one organisation under one tag', () => {
    const tags = suggestTags(story('paragraph: The SDF and the Syrian Democratic Forces are the same.'))
    expect(named(tags, 'organisation')).toEqual(['Syrian Democratic Forces'])
  })

  it('names a ship whole, its short name again, and the navy it sails for', () => {
    const tags = suggestTags(story('paragraph: The carrier USS Oliver P. Marsh came home, the Navy said.', 'paragraph: The Marsh had been away since May.'))
    expect(named(tags, 'object')).toEqual(['USS Oliver P. Marsh'])
    expect(named(tags, 'organisation')).toEqual(['US Navy'])
    expect(named(tags, 'person')).toEqual([])
  })

  it('knows countries by name, by people and by adjective, with their ISO 3166 code', () => {
    const tags = suggestTags(story('headline: Turkish Ferry Leaves for Greece', 'paragraph: The Greeks were waiting, a Turkish officer said.'))
    expect(tags.filter(({ kind }) => kind === 'place').map(({ name, code }) => [name, code])).toEqual([
      ['Turkey', 'iso3166:TR'],
      ['Greece', 'iso3166:GR'],
    ])
  })

  it('takes an everyday word for a town only in a place’s company', () => {
    expect(named(suggestTags(story('paragraph: Split decisions were Nice to have, Reading said.')), 'place')).toEqual([])
    expect(named(suggestTags(story('paragraph: The ship lies near Split, Croatia, for repairs.')), 'place')).toEqual(['Split', 'Croatia'])
  })

  it('takes an unlisted name for a place where the copy speaks of it as one', () => {
    const tags = suggestTags(story('paragraph: Smoke hung over Marrowby on Monday.', 'paragraph: Few people live in Marrowby, officials said.', 'paragraph: The Tolv province is quiet.'))
    expect(named(tags, 'place')).toEqual(['Marrowby', 'Tolv'])
  })

  it('takes what an island, a town or a port is named for a place', () => {
    const tags = suggestTags(story('paragraph: Ferries returned to the island of Saltreach, and boats left Saltreach at noon.'))
    expect(named(tags, 'place')).toEqual(['Saltreach'])
    expect(tags[0]?.mentions).toHaveLength(2)
  })

  it('leaves a trade at the head of a sentence out of the name', () => {
    const tags = suggestTags(story('paragraph: Bandmaster Casper Thorne said so. It rang, said stall holder Orla Venning.'))
    expect(named(tags, 'person')).toEqual(['Casper Thorne', 'Orla Venning'])
  })

  it('makes nobody of a city of two words or of a newspaper', () => {
    const tags = suggestTags(story('paragraph: New York, who had waited, won, the San Francisco Chronicle said. Mayor New York said no.'))
    expect(named(tags, 'person')).toEqual([])
  })

  it('takes a department’s long name whole', () => {
    const tags = suggestTags(story('paragraph: Nobody else fell ill in the county this week, the Marrow Department of Health and Human Services said on Friday.'))
    expect(named(tags, 'organisation')).toEqual(['Marrow Department of Health and Human Services'])
  })

  it('makes nobody of months, weekdays and the first words of sentences', () => {
    const tags = suggestTags(story('paragraph: Combined figures came Monday. Further March rain is expected, officials said.'))
    expect(tags.filter(({ kind }) => kind !== 'topic')).toEqual([])
  })

  it('leaves bylines, credits, notes and what was set aside alone', () => {
    const tags = suggestTags(story('byline: Reporter Ann Walker', 'credit: Jane Roe/AP', 'note: Editor Tom Hill said hold.', 'set-aside: Minister Paul Reed said no.', 'paragraph: It rained.'))
    expect(tags).toEqual([])
  })

  it('suggests a Media Topic with the words that speak for it, and the term above', () => {
    const tags = suggestTags(story('headline: Ferry Collides With Tanker', 'paragraph: The collision tore the bow and a fire broke out before the ferry sank, firefighters said.'))
    const topics = tags.filter(({ kind }) => kind === 'topic')
    expect(topics[0]?.code).toBe('medtop:03000000')
    expect(topics.map(({ code }) => code)).toContain('medtop:20000143')
    expect(topics.find(({ code }) => code === 'medtop:20000143')?.evidence).toEqual(expect.arrayContaining(['collides', 'collision', 'ferry', 'sank']))
  })

  it('reads the names of countries in Arabic, one-letter prefixes included', () => {
    const arabic = story('headline: وزير خارجية مصر يصل إلى تركيا', 'paragraph: وصل الوزير قادماً من القاهرة إلى أنقرة لبحث العلاقات بين البلدين ولسوريا نصيب.')
    const tags = suggestTags({ ...arabic, fields: { language: 'ar' } })
    expect(tags.map(({ code }) => code)).toEqual(expect.arrayContaining(['iso3166:EG', 'iso3166:TR', 'iso3166:SY']))
  })

  it('gives every mention its exact place in the copy', () => {
    const [tag] = suggestTags(story('paragraph: Rain fell in Norway’s north.'))
    expect(tag?.mentions).toEqual([{ block: 'b1', from: 13, to: 19 }])
  })

  it.each([
    ['the surname of a person that is a city’s', 'Mayor Denise Washington won.', 'Washington thanked voters in Macon, Georgia.', ['person Denise Washington', 'place Macon', 'place Georgia']],
    ['a title’s one name', 'Pope Leo prayed in Rome.', 'Leo left on Monday.', ['person Pope Leo', 'place Rome']],
    ['a firm without its legal form, and by its first word', 'Danube Brewers AG agreed to buy a rival.', 'Danube’s shares fell.', ['organisation Danube Brewers']],
    ['a work after what it is', 'She won for her first novel, The Keeper’s Arithmetic, in Dublin.', 'It rained.', ['place Dublin', 'object The Keeper’s Arithmetic']],
    ['a storm and a prize', 'Storm Dalia hit Cork.', 'He won the Booker Prize.', ['place Cork', 'event Storm Dalia', 'event Booker Prize']],
    ['a people before a possessive', 'Ukraine’s Olena Bondar beat Italian Matteo Riva.', 'It was late.', ['person Olena Bondar', 'person Matteo Riva', 'place Ukraine', 'place Italy']],
    ['what a hyphen joins to a country', 'Iran-backed fighters left Vienna-based firms alone.', 'Nobody spoke.', ['place Iran', 'place Vienna']],
    ['a family name before the given name', 'President Yoon Tae-hyun met Premier Xu Wenjie.', 'Xu said Yoon had agreed.', ['person Yoon Tae-hyun', 'person Xu Wenjie']],
    ['May the minister', 'Transport Secretary Harriet May resigned.', 'May, 52, may return in May.', ['person Harriet May']],
  ])('takes %s for what it is', (_, first, second, expected) => {
    const tags = suggestTags(story(`paragraph: ${first}`, `paragraph: ${second}`)).filter(({ kind }) => kind !== 'topic')
    expect(tags.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([...expected].sort())
  })

  it('finds people by their titles and organisations by their nouns in Arabic', () => {
    const arabic = story('paragraph: قال وزير الخارجية سامح الدرويش إن شركة «مرافئ الشرق» ستبني الميناء.', 'paragraph: وأضاف الدرويش أن العمل يبدأ غداً.')
    const tags = suggestTags({ ...arabic, fields: { language: 'ar' } })
    expect(named(tags, 'person')).toEqual(['سامح الدرويش'])
    expect(tags.find(({ kind }) => kind === 'person')?.mentions).toHaveLength(2)
    expect(named(tags, 'organisation')).toContain('مرافئ الشرق')
  })

  it.each([
    ['de', 'a compound noun with what stands round it', 'Das Hessische Landeskriminalamt und das Landgericht Kassel schwiegen.', ['organisation Hessische Landeskriminalamt', 'organisation Landgericht Kassel']],
    ['de', 'a name after a noun that says what it is', 'Der Konzern Ørsund und der Energieversorger Belvolt bauen in der Hafenstadt Emden.', ['organisation Belvolt', 'organisation Ørsund', 'place Emden']],
    ['de', 'whose man somebody is', 'Das sagte SPD-Politiker Till Brandis am Montag.', ['organisation SPD', 'person Till Brandis']],
    ['de', 'a land in the genitive and a people by its adjective', 'Thüringens Bauern klagen. Eine mexikanische Firma half.', ['place Mexiko', 'place Thüringen']],
    ['de', 'nobody of months and of what is done', 'Ende April war die Art der Auslegung klar.', []],
    ['fr', 'a body that goes on in small letters', 'Selon la Ligue nationale de rugby, le pilier géorgien Davit Zirakadze jouera.', ['organisation Ligue nationale de rugby', 'person Davit Zirakadze', 'place Géorgie']],
    ['fr', 'a club by its town’s adjective', 'Hier soir, le Stade Rochelais a gagné.', ['organisation Stade Rochelais']],
    ['es', 'a name with “de los” inside, and a whole fair', 'La directora, Marisol de los Santos Ibarra, abrió la Feria Internacional del Libro de Guadalajara.', ['event Feria Internacional del Libro de Guadalajara', 'person Marisol de los Santos Ibarra']],
    ['es', 'a body behind a noun and its adjective', 'La agencia reguladora Anmat aprobó la vacuna en las provincias de Tucumán y Chaco.', ['organisation Anmat', 'place Chaco', 'place Tucumán']],
    ['ar', 'a body with the article and what it is for', 'أعلن الاتحاد السعودي لكرة القدم والمركز الوطني للأرصاد ذلك.', ['organisation الاتحاد السعودي لكرة القدم', 'organisation المركز الوطني للأرصاد']],
    ['ar', 'a name up to the many that follow it, and a village without the word for it', 'وزار شهباز شريف المصابين قرب بلدة بارا.', ['person شهباز شريف', 'place بارا']],
    ['ar', 'a name with “ولد” inside, and one that is called so', 'دشن الرئيس الموريتاني محمد ولد الغزواني ميناء جديداً، وقالت ممرضة تدعى أروى القباطي ذلك.', ['person أروى القباطي', 'person محمد ولد الغزواني', 'place موريتانيا']],
    ['ar', 'two capitals as Arab desks write them', 'قال إن أنقرة وأثينا لن تتفقا.', ['place أثينا', 'place أنقرة']],
    ['ar', 'a name after a trade and a people', 'وطرد الحكم الإيطالي ماركو غويدي اللاعب، وطالب محاميه رعد الجبوري بالاستئناف في مدينة البصرة.', ['person رعد الجبوري', 'person ماركو غويدي', 'place إيطاليا', 'place البصرة']],
  ])('reads %s: %s', (language, _, copy, expected) => {
    const tags = suggestTags({ ...story(`paragraph: ${copy}`), fields: { language } }).filter(({ kind }) => kind !== 'topic')
    expect(tags.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([...expected].sort())
  })

  it.each([
    ['words that a page ran together', 'Troy SteakhouseAngus said so. Kristi NoemKristi spoke.'],
    ['the many', 'On Monday Virginia Democrats said they had won.'],
    ['things with short forms', 'She bought a DVD, a RAV4 and an SUV, and asked the CEO.'],
    ['what a menu leaves', 'Politics Policy Defense National Security Energy Healthcare Finance Economy'],
  ])('makes no name of %s', (_, copy) => {
    const tags = suggestTags(story(`paragraph: ${copy}`)).filter(({ kind, name }) => kind !== 'topic' && name !== 'Virginia')
    expect(tags).toEqual([])
  })

  it('files a long name that the copy explains as the list files its short form', () => {
    const organisations = (copy: string) => suggestTags(story(`paragraph: ${copy}`)).filter(({ kind }) => kind === 'organisation')
    const named = (copy: string) => organisations(copy).map(({ name, mentions }) => [name, mentions.length])
    expect(named('The Syrian Democrats’ Forces (SDF) left. The SDF returned.')).toEqual([['Syrian Democratic Forces', 3]])
    expect(named('The Scottish Dance Federation (SDF) left. The SDF returned.')).toEqual([['Scottish Dance Federation', 3]])
  })

  it('gives each suggestion a reason and how sure it is', () => {
    const [tag] = suggestTags(story('paragraph: Harbour spokesman Orhan Belvedi said the ferry had left.'))
    expect(tag?.evidence[0]).toBe('“spokesman” stands before it.')
    expect(tag?.confidence).toBeGreaterThan(0.8)
  })
})
