import { describe, expect, it } from 'vitest'
import type { Signal, Source, Story } from '../../../store/model'
import { markNotes, readSignals } from '../../../store/signal'
import { story } from '../../helpers/stories'
import { workSince } from '../../helpers/work'

const arrived = '2026-11-24T10:15:00.000Z'
const body = 'paragraph: The harbour master of Port Hadrin said on Tuesday that two tugs had pulled the ferry off the rocks at high water, and that divers would look at her hull before she sails again with the morning tide for the yard at Tolven where she was built nine years ago by the firm that still looks after her engines and her paint, a spokeswoman for the owners told reporters there.' as const

function signalsOf(copy: Story, source: Partial<Source> = {}): readonly Signal[] {
  return readSignals({ copy, source: { ...copy.source, ...source }, arrived })
}

const kinds = (copy: Story, source: Partial<Source> = {}): readonly string[] => signalsOf(copy, source).map(({ kind }) => kind)

/** Orders as agencies write them; each stands at the head of a message, over its copy. */
const orders: readonly (readonly [string, string])[] = [
  ['killed', 'KILL KILL KILL'],
  ['killed', 'BULLETIN KILL'],
  ['killed', 'MANDATORY KILL: Harbour-Ferry'],
  ['killed', '*** KILL-KILL-KILL ***'],
  ['killed', 'EDITORS: THIS STORY IS WITHDRAWN'],
  ['killed', 'Editors: Please kill the story slugged Harbour-Ferry. The company denies it.'],
  ['killed', 'Eds: The story BC-Harbour-Ferry, sent at 0915 GMT, has been killed. A substitute will follow.'],
  ['killed', 'ATTENTION EDITORS: please disregard our story on the ferry'],
  ['killed', 'STORY WITHDRAWN'],
  ['killed', 'This story has been withdrawn.'],
  ['killed', 'The following story, headlined “Ferry Runs Aground”, is withdrawn because the ship was another.'],
  ['killed', 'PORT HADRIN, Nov 24 (Agency) - The Nov. 24 story headlined “Ferry Runs Aground” is wrong and is withdrawn.'],
  ['killed', 'ACHTUNG REDAKTIONEN: Die Meldung „Fähre auf Grund“ von 9.15 Uhr wird zurückgezogen.'],
  ['killed', 'MELDUNG ZURÜCKGEZOGEN'],
  ['killed', 'Prière d’annuler la dépêche sur le ferry, une version corrigée suit.'],
  ['killed', 'DÉPÊCHE ANNULÉE'],
  ['killed', 'Se ruega anular la noticia sobre el transbordador.'],
  ['killed', 'Si prega di annullare la notizia sul traghetto'],
  ['killed', 'يرجى إلغاء الخبر المتعلق بالعبارة'],
  ['killed', 'إلغاء إلغاء إلغاء'],
  ['withheld', 'WITHHOLD'],
  ['hold', 'HOLD HOLD HOLD'],
  ['hold', 'HOLD FOR RELEASE'],
  ['hold', 'NOT FOR PUBLICATION'],
  ['hold', 'NICHT ZUR VERÖFFENTLICHUNG'],
  ['hold', 'NE PAS DIFFUSER'],
  ['hold', 'NO PUBLICAR'],
  ['embargo', 'EMBARGOED until 0001 GMT Friday'],
  ['embargo', '(EMBARGOED UNTIL 00:01 GMT, 27 NOVEMBER 2026)'],
  ['embargo', 'Embargoed to 0001 Friday November 27'],
  ['embargo', 'Under embargo until Friday, 10 a.m. ET'],
  ['embargo', 'Note to editors: STRICTLY EMBARGOED. Not for public release until 12noon on Friday.'],
  ['embargo', 'NOT FOR RELEASE BEFORE 6 P.M. GMT TODAY'],
  ['embargo', 'Not for publication or broadcast before 0001 hrs GMT on Friday'],
  ['embargo', 'HOLD FOR RELEASE UNTIL 10 a.m. EST Wednesday'],
  ['embargo', 'For release: Friday, Nov. 27, 2026, 6 a.m. ET'],
  ['embargo', 'EMBARGO: 27/11/2026 06:00 GMT'],
  ['embargo', 'Sperrfrist: 27. November, 18.00 Uhr'],
  ['embargo', 'SPERRFRIST bis Freitag, 6.00 Uhr'],
  ['embargo', 'Achtung, Sperrfrist 27.11.2026, 18 Uhr!'],
  ['embargo', "EMBARGO JUSQU'À VENDREDI 06H00 GMT"],
  ['embargo', 'Sous embargo jusqu’au 27 novembre à 06h00 GMT'],
  ['embargo', 'Embargado hasta las 12.00 GMT del viernes'],
  ['embargo', 'محظور النشر حتى الساعة 0600 بتوقيت غرينتش يوم الجمعة'],
  ['embargo', 'حظر نشر حتى يوم الجمعة الساعة 10:00 غرينتش'],
]

/** More shapes, after what agencies' stylebooks and handbooks show and what their clients have quoted. The copy is invented. */
const agencies: Readonly<Record<string, readonly string[]>> = {
  killed: [
    'PORT HADRIN, Fla. - Please kill the story Harbour-Ferry, V9991. The owner has not been charged.',
    'A kill is mandatory.',
    'Make certain the story is not published.',
    'PHOTO KILL',
    'AP KILL ADVISORY',
    'Kill story slugged Harbour-Ferry',
    'BC-US--Harbour Ferry, KILL',
    'PHOTO ELIMINATION: PHA101',
    'COPY TAKEDOWN',
    'ADVISORY-Port Hadrin story on ferry is withdrawn',
    'The PORT HADRIN item headlined "Ferry runs aground" is withdrawn. The story was transmitted in error.',
    'The story headlined "Ferry runs aground" has been withdrawn. There will be no substitute story.',
    '(Story is withdrawn)',
    'Please disregard the alert on the ferry, which was issued in error.',
    "KILL KILL KILL ''''' =",
    'Please kill item dpa 157 "Ferry sails on Tuesday". The sailing was called off.',
    'Bitte verwenden Sie die Meldung „Fähre auf Grund“ von 9.15 Uhr nicht mehr.',
    'Bitte die Meldung 0123 nicht verwenden',
    'Die dpa zieht ihre Meldung „Fähre auf Grund“ zurück.',
    'EILMELDUNG ZURÜCKGEZOGEN',
    'Nous annulons notre dépêche sur le ferry.',
    'Attention, la dépêche intitulée « Ferry échoué » est annulée.',
    'Rogamos anulen la noticia titulada “El ferry encalla”.',
    '(ANULACIÓN) PUERTO FERRY',
    'ANNULLARE NOTIZIA',
    'La notizia delle 9.15 sul traghetto è annullata.',
    'Gelieve ons bericht over de ferry als niet verzonden te beschouwen.',
    'ANNULLERET',
    'Meldingen om fergen trekkes tilbake.',
    'Telegrammet om färjan återkallas.',
    'إلغاء خبر',
    'تنويه: تم سحب الخبر المتعلق بالعبارة',
    'السادة المشتركون: يرجى عدم استخدام خبر العبارة',
    'يُرجى تجاهل الخبر السابق',
    'تلغي الوكالة خبرها عن العبارة',
  ],
  withheld: ['Eds: Please withhold publication of the ferry story.'],
  hold: [
    'Please hold item dpa 123 "Ferry runs aground". There is some doubt whether she left the quay.',
    'Bitte die Meldung vorerst nicht verwenden',
    'NOT FOR IMMEDIATE RELEASE',
    'À NE PAS DIFFUSER',
    'لا ينشر',
  ],
  embargo: [
    'FOR USE AFTER 0001 GMT FRIDAY',
    'RELEASE TIME: 1000 GMT Nov 27',
    'This story is under embargo until 10:00 GMT on Friday.',
    'PLEASE NOTE EMBARGO OF 0001 GMT FRIDAY',
    'News release embargo: Friday 27 November, 6am AEDT',
    'ACHTUNG SPERRFRIST: 27.11., 18.00 Uhr',
    'Bitte beachten Sie die Sperrfrist bis heute Abend (24.11.), 19.00 Uhr.',
    'Nicht vor 27.11.2026, 11:30 Uhr verwenden',
    '/// EMBARGO vendredi 27 novembre 2026 à 05H00 GMT ///',
    'A ne pas diffuser avant le 27 novembre à 6 heures',
    'Información embargada hasta las 12.00 GMT',
    'Klausul: Fredag kl. 06.00',
    'Sperret til fredag kl. 06.00',
    'خبر محظور حتى الساعة 0001 بتوقيت غرينتش يوم الجمعة',
    'للنشر بعد الساعة 10:00 بتوقيت غرينتش',
    'يرجى عدم النشر قبل الساعة 18:00 غرينتش',
  ],
}

/** The same words in copy. */
const alsoCopy: readonly string[] = [
  'PLEASE KILL ME, PLEADS PATIENT IN COURT FILM',
  'Please delete the app before Friday, the port tells passengers.',
  'Please hold the line, said the voice, and she held it for an hour.',
  'Hold on to your tickets, the ferry company told passengers.',
  'Kill switch stops the ferry’s engine in a second',
  'ELIMINATION ROUND STARTS IN PORT HADRIN',
  'Use of the quay: for use by ferries only',
  'Ausgesperrt: Fahrgäste warten auf die Fähre',
  'Nicht vor dem Sommer wird die neue Fähre fahren, sagte die Hafenmeisterin.',
  'La notizia della nuova linea è stata accolta con gioia',
  'Embargo of 1973 still haunts harbour towns',
  'The news agenda of the day was set by the ferry',
  'توقعات بهطول الأمطار على المرفأ يوم الجمعة',
  'سحب الجنسية من قبطان العبارة',
]

describe('the signals of the wire', () => {
  it.each(orders)('reads %s in “%s”', (kind, order) => {
    expect(kinds(story(`paragraph: ${order}`, 'headline: Ferry Runs Aground off Port Hadrin', body))).toEqual([kind])
  })

  it.each(Object.entries(agencies).flatMap(([kind, lines]) => lines.map((line) => [kind, line] as const)))('reads %s in “%s”', (kind, line) => {
    expect(kinds(story(`paragraph: ${line}`, 'headline: Ferry Runs Aground off Port Hadrin', body))).toEqual([kind])
  })

  it('takes an agency’s word of its own story in a message without copy, and in copy for news about an agency', () => {
    const line = 'The Associated Press has withdrawn its story about the ferry.'
    expect(kinds(story(`headline: ${line}`, 'paragraph: A substitute will follow.'))).toEqual(['killed'])
    expect(kinds(story('headline: Agency Takes Back Ferry Story', `paragraph: ${line}`, body))).toEqual([])
  })

  it.each(['BC-AP News Digest', 'REUTERS NEWS SCHEDULE AT 0600 GMT', 'PREVISIÓN INFORMATIVA', 'AFP: prévisions', 'NTB: Dagsorden', 'موضوع إضافي متوقع الجمعة', 'PA ADVISORY'])(
    'knows the list “%s” for an advisory',
    (headline) => {
      expect(kinds(story(`headline: ${headline}`, body))).toEqual(['advisory'])
    },
  )

  /** Copy about such things, with the words in every place an order would stand. */
  const copyAbout: readonly string[] = [
    'Kill Bill Director Plans a Third Part',
    'KILL BILL DIRECTOR PLANS A THIRD PART',
    'KILLED: 12 in Blast at a Fireworks Plant',
    'Killed in Action: The Names of the Fallen',
    'Police Kill Two After Raid',
    'Senate Votes to Kill Bill on Harbour Fees',
    'Hong Kong Extradition Bill Withdrawn',
    'HONG KONG EXTRADITION BILL WITHDRAWN',
    'The story was withdrawn by the magazine, which said it could not stand by its reporting.',
    'The magazine said the story had been retracted after three readers complained.',
    'Editors at the paper said the article was withdrawn at the request of the ministry.',
    'Embargo on Oil to Last until Spring, Ministers Say',
    'EMBARGO ON OIL TO LAST UNTIL SPRING',
    'EMBARGO TO HIT HARBOUR TRADE',
    'Embargo until 2030 Would Ruin Us, Fishermen Say',
    'Embargoed oil sat in tankers off Port Hadrin until Friday, the harbour office said.',
    'Arms embargo until peace talks resume, council says',
    'The embargo was lifted on Friday at 0600 GMT, the ministry said.',
    'Sin embargo, el puerto abrió el viernes a las 12.00 GMT.',
    'L’embargo sur le pétrole sera levé vendredi',
    'Sperrfrist für Ferienwohnungen läuft aus',
    'Hold the Line: How Tolven Kept Its Ferry',
    'Holding Company Buys Port Hadrin Yard',
    'Do Not Use Tap Water, Residents of Tolven Told',
    'DO NOT USE TAP WATER, RESIDENTS TOLD',
    'Not for sale: the island that turned down millions',
    'Travel Advisory Issued for Port Hadrin',
    'Advisory Board Urges Port to Wait',
    'ADVISORY BOARD URGES PORT TO WAIT',
    'Council Passes Budget after a Long Night',
    'Press freedom group urges release of editors held in Tolven',
    'For release of hostages, families wait another day',
    'Withdrawal of Troops to Start on Monday',
    'Court withholds ruling on harbour fees until Friday',
    'إلغاء الرحلات البحرية بسبب العاصفة',
    'سحب القوات من الميناء يوم الجمعة',
    'حظر التجول حتى يوم الجمعة',
    'Annulation du ferry: les passagers attendent',
    'Anulan el decreto del puerto',
    'Update the app before Friday, the port tells passengers',
  ]

  it.each([...copyAbout, ...alsoCopy])('takes “%s” for copy', (line) => {
    expect(kinds(story(`headline: ${line}`, body, body))).toEqual([])
    expect(kinds(story('headline: Ferry Runs Aground off Port Hadrin', `paragraph: ${line}`, body))).toEqual([])
  })

  it('counts from the item’s own date before the day it came in, and says so', () => {
    const copy = story('paragraph: EMBARGOED until 0001 GMT Friday', 'headline: Ferry Runs Aground', body)
    expect(signalsOf(copy, { dates: { sent: '2026-09-01T08:00:00Z' } })).toMatchObject([
      { kind: 'embargo', until: '2026-09-04T00:01:00.000Z', reading: { by: 'item', against: '2026-09-01T08:00:00.000Z', assumed: [] } },
    ])
    expect(signalsOf(copy)).toMatchObject([{ until: '2026-11-27T00:01:00.000Z', reading: { by: 'arrival' }, block: 'b1' }])
  })

  it('knows an embargo whose end cannot be understood', () => {
    for (const line of ['EMBARGOED', 'EMBARGOED UNTIL FURTHER NOTICE', 'Embargoed until publication in The Lancet', 'EMBARGO: bitte beachten', 'SPERRFRIST!']) {
      expect(signalsOf(story(`paragraph: ${line}`, 'headline: Ferry Runs Aground', body))).toMatchObject([{ kind: 'embargo', until: null }])
    }
  })

  it('reads what the format states', () => {
    const copy = story('headline: Ferry Runs Aground', body)
    expect(kinds(copy, { status: 'canceled' })).toEqual(['killed'])
    expect(kinds(copy, { status: 'withheld' })).toEqual(['withheld'])
    expect(signalsOf(copy, { openEmbargo: true })).toMatchObject([{ kind: 'embargo', from: 'data', until: null }])
    expect(signalsOf({ ...copy, fields: { embargo: '2026-11-27T02:01:00+02:00' } })).toMatchObject([{ kind: 'embargo', until: '2026-11-27T00:01:00.000Z' }])
    expect(kinds(copy, { labels: [{ kind: 'correction', written: 'CORRECTED' }, { kind: 'refile', written: 'REFILE' }] })).toEqual(['correction', 'refile'])
    expect(kinds(copy, { format: 'anpa', category: 'v' })).toEqual(['advisory'])
  })

  it('knows an advisory by its name, or because it speaks to desks only', () => {
    expect(kinds(story('headline: MEDIA ADVISORY: Port Hadrin opens its new quay', body))).toEqual(['advisory'])
    expect(kinds(story('headline: ADVISORY-Coverage of the harbour vote', body))).toEqual(['advisory'])
    expect(kinds(story('headline: AP News Digest 6 a.m.', body))).toEqual(['advisory'])
    expect(kinds(story('headline: Terminvorschau für Mittwoch', body))).toEqual(['advisory'])
    expect(kinds(story('headline: Harbour vote', 'paragraph: Editors: We plan 500 words on the harbour vote by 1800 GMT.'))).toEqual(['advisory'])
    expect(kinds(story('headline: Harbour vote', 'note: Eds: Updates with the result.', body))).toEqual([])
  })

  it('takes a message that replaces an earlier version for a correction, not for a kill', () => {
    const line = 'paragraph: Editors: Please disregard the previous version, which misnamed the ship.'
    expect(kinds(story(line, 'headline: Ferry Runs Aground', body))).toEqual(['correction'])
    expect(kinds(story(line, 'headline: Ferry Runs Aground'))).toContain('killed')
  })

  it('makes the line that orders a note, and leaves a line with copy in it alone', () => {
    const copy = story('paragraph: EMBARGOED until 0001 GMT Friday', 'headline: Ferry Runs Aground (EMBARGOED until 0001 GMT Friday)', body)
    const changes = markNotes(copy, signalsOf(copy))
    expect(changes.map(({ steps }) => steps)).toEqual([[{ kind: 'role', block: 'b1', before: 'paragraph', after: 'note' }]])
    const inBrackets = story('headline: Ferry Runs Aground', 'paragraph: PORT HADRIN: The ferry ran aground on Tuesday. (Embargoed until 0001 GMT Friday)', body)
    expect(kinds(inBrackets)).toEqual(['embargo'])
    expect(markNotes(inBrackets, signalsOf(inBrackets))).toEqual([])
  })

  it('gives the headline back to the line behind an order that stood in its place (regression)', () => {
    const copy = story('headline: محظور النشر حتى الساعة 0600 بتوقيت غرينتش يوم الجمعة', 'crosshead: عودة العبارات إلى الجزيرة', body)
    expect(markNotes(copy, signalsOf(copy)).map(({ steps }) => steps)).toEqual([
      [
        { kind: 'role', block: 'b1', before: 'headline', after: 'note' },
        { kind: 'role', block: 'b2', before: 'crosshead', after: 'headline' },
      ],
    ])
    const alone = story('headline: EDITORS: THIS STORY IS WITHDRAWN', body)
    expect(markNotes(alone, signalsOf(alone))).toEqual([])
  })

  it('is done with a line of a hundred thousand letters at once', () => {
    const line = `Editors: ${'the story '.repeat(10_000)}`
    const started = process.cpuUsage()
    kinds(story(`headline: ${'embargo '.repeat(10_000)}`, `paragraph: ${line}`, `paragraph: ${'(embargo '.repeat(10_000)}`, `note: ${'1'.repeat(100_000)}`))
    expect(workSince(started)).toBeLessThan(2_000)
  })
})
