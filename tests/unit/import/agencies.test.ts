/**
 * Files in the shapes that agencies send, with invented copy, from bytes to article. Each case states what an editor reads in the file;
 * what is not stated is not asked.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { intake } from '../../../store/intake'
import { makeArticle, type Article } from '../../../store/model'

const folder = join(import.meta.dirname, '../../fixtures/import/agencies')

function articles(file: string): { readonly all: readonly Article[]; readonly problems: readonly string[] } {
  const { stories, problems } = intake({ bytes: readFileSync(join(folder, file)), file, at: '2026-11-24T00:00:00Z' })
  return { all: stories.map(({ story, tags }) => makeArticle(story, tags, 'all')), problems: problems.map(({ message }) => message) }
}

interface Told extends Partial<Omit<Article, 'source' | 'body' | 'captions' | 'tags'>> {
  readonly source?: Partial<Article['source']>
  readonly body?: readonly string[]
  readonly captions?: readonly (readonly [text: string, credit?: string])[]
}

const cases: Readonly<Record<string, readonly Told[]>> = {
  'ap-appl.xml': [
    {
      headline: 'Ferry crews strike at Port Example',
      byline: 'JANE SAMPLE, Associated Press',
      dateline: 'PORT EXAMPLE, N.Y.',
      slug: 'BC-US--Ferry Strike',
      captions: [['A ferry lies idle, Friday, July 3, 2026.', 'AP/Jane Roe']],
      notes: ['NO RESALE'],
      body: [
        'PORT EXAMPLE, N.Y. (AP) — Ferry crews went on strike Friday.',
        '“We waited long,” said Simon Doe.',
        'No talks',
        'No talks are planned.',
      ],
      source: {
        itemId: '8d1a9a5830384c6cb76a06a390f24bea',
        version: '2',
        category: 'a',
        usageTerms: 'Not for use in Example',
        wordCount: 130,
        dates: { created: '2026-07-03T22:58:00Z', modified: '2026-07-03T23:00:22Z', sent: '2026-07-03T23:00:25Z' },
      },
    },
  ],
  'ap-atom.xml': [
    {
      headline: 'Ferry crews strike at Port Example',
      byline: 'JANE SAMPLE, Associated Press',
      dateline: 'PORT EXAMPLE, N.Y.',
      slug: 'BC-US--Ferry Strike',
      urgency: 4,
      body: ['PORT EXAMPLE, N.Y. (AP) — Ferry crews went on strike Friday.', 'No talks are planned.'],
      source: { itemId: 'urn:publicid:ap.org:8d1a9a5830384c6cb76a06a390f24bea', version: '2', provider: 'AP', category: 'a', wordCount: 130 },
    },
  ],
  'naviga-idf.xml': [
    {
      headline: 'Färjan är tillbaka i hamnen',
      subhead: 'Efter tre år är färjan åter.',
      byline: 'Jane Exempel',
      captions: [['Färjan vid kajen.']],
      notes: ['Ring Jane före publicering.'],
      body: [
        'Färjan kom till Alvesta på fredagen.',
        'Ingen trafik',
        'Ingen trafik är planerad.',
        '– Vi väntade länge, säger hon.',
      ],
    },
  ],
  'europapress.xml': [
    {
      headline: 'El puerto abre una línea nueva',
      subhead: 'Tres años de obras han terminado.',
      byline: 'Juana Muestra',
      captions: [['El transbordador en el puerto.']],
      body: ['El puerto de Ejemplo abrió el sábado una línea nueva.', 'Los barcos salen cada hora.'],
      source: { itemId: '20261121181604', category: 'POL', dates: { created: '2026-11-21T18:16:00Z' } },
    },
  ],
  'efe-multimedia.xml': [
    {
      headline: 'El puerto del norte baja',
      captions: [['Barcos en el puerto del norte.', 'Agencia EFE']],
      source: { itemId: 'urn:newsml:multimedia.efeservicios.com:20260924:2720000:11125503' },
    },
    {
      headline: 'El puerto del sur sube',
      captions: [],
      source: { itemId: 'urn:newsml:multimedia.efeservicios.com:20260924:2720000:11125504' },
    },
  ],
  'europapress-newsml.xml': [
    {
      headline: 'El puerto acoge un campeonato',
      dateline: 'Ejemplo',
      body: ['La asociación de puertos celebra este viernes y sábado un campeonato en el puerto de Ejemplo.', 'Participarán trece equipos.'],
      source: { provider: 'Europa Press', version: '2' },
    },
  ],
  'anpa-standings.tst': [
    {
      headline: 'Ferry League Expanded Standings',
      subhead: 'All Times EDT',
      byline: 'The Associated Press',
      slug: 'Ferry Expanded Glance',
      body: [
        'NORTHERN LEAGUE',
        'East Division',
        'W\tL\tPct\tGB\tWCGB\tL10\tStr\tHome\tAway',
        'Port Example\t23\t13\t.639\t—\t—\t8-2\tL-1\t16-6\t7-7',
        'Sampleton\t24\t14\t.632\t—\t3½\t7-3\tW-2\t14-8\t10-6',
        'Sunday’s Games',
        'Port Example 7, Sampleton 5',
        'Muster 4, Beispiel 2, 13 innings',
        'L.A. Ferries 3, Nowhere 0',
        'Monday’s Games',
        'Port Example (Simon 1-3) at Sampleton (Roe 3-2), 6:10 p.m.',
        'Muster at Beispiel, ppd.',
      ],
      source: { itemId: 'z9631-2016-05-17', category: 'z', wordCount: 820, dates: { sent: '2016-05-17T06:20:00Z' } },
    },
  ],
  'anpa-wildcard.tst': [
    {
      headline: 'Wild Card Glance',
      body: [
        'NORTHERN LEAGUE',
        'W\tL\tPct\tWCGB',
        'Port Example\t73\t52\t.584\t—',
        'Sampleton\t73\t51\t.589\t—',
        'New Muster\t60\t63\t.488\t12',
        'Beispiel\t55\t67\t.451\t16½',
        'Saturday’s Games',
        'Port Example 6, Sampleton 5',
      ],
    },
  ],
  'anpa-abridged.tst': [
    {
      headline: 'AP Exclusive: Ferry master’s family says harbor helped them',
      byline: 'JANE ROE, Associated Press',
      dateline: 'PORT EXAMPLE',
      notes: [
        'AP Photo XHG401, XHG102, XBEJ101',
        '(Eds: Minor edits. A longer version of this story is available. With AP Photos. With BC-AS--Exampleland-Trial.)',
      ],
      source: { version: '3rd Ld-Writethru', labels: [{ kind: 'lead', written: '3rd Ld', count: 3 }, { kind: 'writethru', written: 'Writethru' }] },
    },
  ],
  'anpa-stripped.tst': [
    {
      headline: 'Ferry opens over the harbor',
      byline: 'JANE ROE, Associated Press',
      slug: 'Exampleland-Ferry',
      body: ['PORT EXAMPLE (AP) — A ferry line opened Sunday, ending ninety years of walking around the bay.', 'It is green.'],
      source: { format: 'anpa', provider: 'AP', itemId: 'W2346-2017-05-09', category: 'i', wordCount: 144 },
    },
  ],
  'anpa-kill.tst': [
    {
      slug: 'Harbour Bridge',
      body: [],
      notes: ['Eds: Kill the story BC-EU--Harbour Bridge, W4711. The bridge did not open. A substitute will be filed shortly.', 'The AP'],
      source: { status: 'canceled', version: 'KILL', labels: [{ kind: 'kill', written: 'KILL' }] },
    },
  ],
  'kyodo.tst': [
    {
      headline: 'Ferries: Port Example claim 7th Emperor’s Cup by beating Sampleton',
      dateline: 'EXAMPLE, Japan',
      slug: "Ferry-Emperor's-Cup",
      body: [
        'EXAMPLE, Japan, Dec. 9 Kyodo — Port Example claimed their seventh Emperor’s Cup on Sunday after defeating fellow league top division ' +
          'side Sampleton 1-0 at Muster Stadium.',
        'Helmsman Tom Roe scored the only goal of the night in the 13th minute to lead Example to their first title in 12 tournaments, as well ' +
          'as an automatic place.',
        '“We have been training for that situation over and over so I’m relieved,” Roe said.',
      ],
      source: { provider: 'KYODO' },
    },
  ],
  'dpa-3net.txt': [
    {
      headline: 'Top court: Exampleland can unilaterally reverse ferry decision',
      byline: 'Helen Roe, dpa',
      dateline: 'Port Example',
      slug: 'politics/Exampleland/EU/ferries/justice',
      source: { itemId: 'eca00075-2018-12-10', version: '2ND LEAD', wordCount: 510 },
    },
  ],
  'dpa-two-by.txt': [
    {
      headline: 'Chiefs-Rams 2.0? Would be a fun Super Cup, but don’t count on it',
      byline: 'Tom Roe, The Port Example Tribune',
      slug: 'Boat Racing/FL',
      source: { provider: 'dpa-tns' },
    },
  ],
  'ats.txt': [
    {
      headline: 'Notes de frais GE: L’affaire des notes de frais a marqué l’exécutif de la Ville',
      dateline: 'Port Exemple',
      slug: 'Notes de frais GE',
      source: { itemId: 'bsf037-2019-01-21', dates: { sent: '2019-01-21T10:05:00Z' } },
    },
  ],
  '7901-stripped.txt': [{ headline: 'Ferry line opens', slug: 'Ferries/politics', source: { format: 'iptc7901', itemId: 'eca0002-2017-06-24' } }],
  'zczc-aap.txt': [{ slug: 'SPORT - Sampleton - Brief Form Thursday', source: { format: 'iptc7901' } }],
  'telex.txt': [
    { headline: 'BRIDGE OPENS IN PORT EXAMPLE', dateline: 'PORT EXAMPLE', slug: 'bridge-opening', body: ['PORT EXAMPLE, March 3 (Reuters) — A bridge opened on Sunday.', 'It is green.'] },
    { headline: 'FERRIES STOP', dateline: 'SAMPLETON', slug: 'ferries', body: ['SAMPLETON, March 3 (Reuters) — Ferries stopped.'] },
  ],
  'ntb.xml': [
    {
      headline: 'Fergene går igjen',
      byline: 'Geir Eksempel / NTB',
      dateline: 'Oslo',
      slug: 'ferge-bro',
      language: 'nb-NO',
      urgency: 5,
      notes: ['Meldingen distribueres av NTB på vegne av Eksempel.'],
      body: [
        'Fergene over fjorden går igjen etter tre uker.',
        'Påstand',
        '– Vi er glade, sier direktør Ola Nordmann.',
        'BILDE: Fergen ved kai.',
        'Første ferge',
        'Andre ferge',
        'Det er blant 17 ferger, som går.',
        'Embed (stor):',
      ],
      source: { itemId: 'ferge-1_47', version: '48', category: 'Innenriks' },
    },
  ],
  'efe.xml': [
    {
      headline: 'Exampleland president announces ferry changes',
      dateline: 'Port Example',
      slug: 'EXAMPLELAND GOVERNMENT',
      language: 'en-US',
      source: { provider: 'Agencia EFE', wordCount: 279, category: 'POL' },
    },
  ],
  'cp.xml': [
    {
      subhead: 'Harbour suspect faces charges',
      byline: 'Mia Roe and Jordan Doe, The Example Press',
      dateline: 'Ottawa, Ontario, Canada',
      urgency: 2,
      notes: ['ADDS harbour statement'],
      source: { category: 'National', dates: { created: '2020-07-03T20:51:36Z', modified: '2020-07-03T20:51:36Z' } },
    },
  ],
  'ansa-nitf.xml': [
    {
      headline: 'Ferry company cuts sailings by a third',
      subhead: 'Situation serious, ready for all scenarios says harbour',
      dateline: 'ROME',
      body: ['(ANSA) — ROME, JUL 11 — The ferry giant on Monday cut its sailings by a third, the harbour office said.'],
    },
  ],
  'pa.xml': [
    {
      byline: 'Sam Roe, Press Association Political Correspondent',
      slug: 'Ferry',
      embargo: '2016-10-11T23:01:00Z',
      notes: ['Embargoed to 0001 Wednesday October 12', 'ends'],
      source: { provider: 'PA', status: 'usable', category: 'HHH' },
    },
  ],
  'pa-pre.xml': [{ slug: 'INT-Teams', source: { itemId: 'T2015101401435' } }],
  'ap-table.xml': [
    { body: ['THROUGH JULY 5', 'NORTHERN LEAGUE', '\tG\tAB', 'Roe Exa\t64\t263', 'Home Runs', 'Roe, Port Example, 31; Doe, Sampleton, 28; Muster, Beispiel, 21.'] },
  ],
  'afp.xml': [
    {
      headline: 'Décès en mer: l’opératrice du port condamnée',
      dateline: 'Strasbourg',
      slug: 'procès-santé-secours',
      notes: ["(Croquis d'audience+Photo+Video)", 'asl/tib/pid/cac'],
      source: { wordCount: 269, itemId: 'urn:newsml:afp.com:20240710:240710125902.qpsp', dates: { created: '2024-07-10T12:59:02Z', modified: '2024-07-10T12:59:02Z', sent: '2024-07-10T13:00:37Z' } },
    },
  ],
  'anp.xml': [
    {
      headline: 'Bond staat alleen met acties bij veerdienst (2)',
      dateline: 'UTRECHT',
      language: 'nl-NL',
      urgency: 3,
      notes: ['N i e u w bericht, vervangt: Bond staat alleen met ultimatum'],
      source: { itemId: 'urn:newsml:ANP:20181210:ANPX-101218-041', version: '2', wordCount: 177 },
    },
  ],
  'ats.xml': [{ headline: 'Un taureau entre dans un magasin à Exempleville (GR)', dateline: 'Exempleville GR', language: 'fr', urgency: 4 }],
  'kyodo.xml': [
    {
      dateline: 'BEISPIEL',
      slug: 'Obit-Li Example',
      body: [
        'Former harbour master Li Example died Monday of illness, the official agency reported Tuesday. He was 90.',
        'Li served as master from 1988 to 1998.',
      ],
    },
  ],
  'tass.xml': [{ dateline: 'MOSCOW', urgency: 2, source: { itemId: '16AAC34CE1', labels: [{ kind: 'urgent', written: 'URGENT' }] } }],
  'belga.xml': [
    {
      headline: 'Mediawatch dinsdag - Nieuws - 13 uur',
      language: 'nl',
      body: ['De politie van Leuven zoekt.', 'Jan Voorbeeld gaf zich op 31 mei 2014 aan bij de politie van Leuven. Praesent sapien massa.'],
    },
    { headline: 'Mediawatch mardi - 13 heures', language: 'fr', body: ['- trois morts', '- nouveau vote'] },
  ],
  'reuters-g2.xml': [
    {
      headline: 'Ferry League Results',
      slug: 'FERRIES-EXAMPLELAND/RESULTS',
      source: { itemId: 'tag:reuters.com,2018:newsml_MTZX', version: '2', category: 's', wordCount: 845, labels: [{ kind: 'update', written: 'UPDATE 2', count: 2 }] },
    },
  ],
  'dpa-ap-g2.xml': [
    {
      byline: 'JANE ROE and JOHN DOE',
      dateline: 'PORT EXAMPLE, Exampleland',
      slug: 'AP-LT-Exampleland-Ferry-Explainer',
      source: { openEmbargo: true, replaces: ['urn:newsml:ap.org:20230101:old1'], category: 'wi', wordCount: 42 },
    },
  ],
  'stt-g2.xml': [
    {
      subhead: 'Ministerin mukaan lautta on vihreä',
      byline: 'ANTTI ESIMERKKI, HETA MALLI',
      dateline: 'Helsinki',
      captions: [['Tutkija arvelee, että lautat ovat vihreitä.', 'LEHTIKUVA / MARKKU ESIMERKKI']],
      notes: ['2. väliotsikon jälkeen 2. kpl. satamassa po. lautalla', 'Korjattu aiempaa uutista: lautta on vihreä.'],
      source: { category: 'Politiikka' },
    },
  ],
  'ansa-g2.xml': [
    {
      subhead: 'Harbour minister expresses faith in government',
      dateline: 'Rome',
      body: [
        '(ANSA) – Rome, October 11 – Harbour Minister Angelo Esempio has said that the ferry independence declaration is unacceptable.',
        '“Unacceptable ferry independence declaration,” Esempio said via his account.',
        '“Our faith in the government, which will know how to guarantee the rights of all citizens”.',
        'Ferry leader Carlo Muster signed a declaration of independence on Tuesday, but halted implementation.',
      ],
    },
  ],
  'package-g2.xml': [
    {
      headline: 'Top stories of the harbour',
      body: [],
      notes: ['Adds the second ferry.'],
      source: { items: [{ id: 'tag:example.com,2026:A', role: 'main', title: 'Ferry opens' }, { id: 'tag:example.com,2026:B', role: 'main' }] },
    },
  ],
  'tt.json': [
    {
      byline: 'Martin Exempel/TT',
      slug: 'farja-UV',
      captions: [['Färjan lämnar kajen.', 'Anders Exempel/TT']],
      body: [
        'Färjan skulle gå.',
        'Den gick i vintras.',
        'Efter fyra veckor hade färjan inte gått en enda gång, enligt Example.se.',
        'Firade inte',
        'Den var inte gammal.',
        'Jag kan inte göra det, säger Moro.',
      ],
      source: { replaces: ['http://tt.se/media/text/200702-farja-1259429'], category: 'SPT' },
    },
  ],
  'ap-media.json': [
    {
      byline: 'MARK ROE, Example Entertainment Writer',
      dateline: 'New York',
      body: ['For proof that no one can save every film, look no further than “Ferry,” a languid documentary about the harbour.', 'The film makes detours.'],
      source: { itemId: 'f14d', version: '0', category: 'e', labels: [{ kind: 'lead', written: '1st Ld', count: 1 }] },
    },
  ],
  'superdesk.json': [{ embargo: '2022-06-29T02:30:00Z', captions: [['There’s nothing quite like a ferry', 'Pea']], source: { wordCount: 33, category: 'environment' } }],
  'wordpress.xml': [
    {
      captions: [['Die Fähre am Kai.', 'Eva Muster'], ['Mord & Lügen']],
      body: [
        'Mord auf der Fähre ist eine spannende App [sic], die ihr laden könnt.',
        'Mysterium ist ein Spiel, in dem es darum geht, einen Mörder zu finden.',
        'Die Fähre ist herausfordernd',
        'Nach der Installation kann es sein, dass das Spiel auf Englisch beginnt.',
        'https://video.example/1',
        'Das sind die Features',
        'Spannende Handlung',
        'Tolle Grafik',
      ],
    },
  ],
  'globenewswire.xml': [{ subhead: 'National not-for-profit aims to raise $250,000 to help more children' }],
  // TT's own markup in an item of NewsML-G2: headings, quotations and pictures by their Swedish names.
  'tt-g2.xml': [
    {
      headline: 'Färjan: Hamnen svarar på kritiken',
      byline: 'John Moe/TT',
      captions: [['Färjan i Provstad. Arkivfoto.', 'Anna Muster/TT']],
      notes: ['Med hamnchefen. Ny rubrik.'],
      body: [
        'En ny färjelinje öppnade på tisdagen efter tre års arbete och nästan lika lång debatt om kajen.',
        '– Vi har väntat länge, säger hamnchefen Jane Roe.',
        'Linjen har fyra båtar, säger Roe.',
        '"Ett misstag"',
        'Kritikerna håller inte med.',
        'Fakta: Färjan',
        'Färjan tar 400 resenärer.',
        'Den går varje timme.',
      ],
    },
  ],
  'ntb-release.xml': [
    {
      headline: 'Ny kai i Prøvehavn',
      subhead: 'Prøvehavn har åpnet en ny kai etter tre års arbeid.',
      language: 'no',
      embargo: '2026-11-29T06:00:00Z',
      captions: [['Kaia ble åpnet av havnesjef Jane Roe.']],
      notes: ['Prøvehavn KF eier tre kaier.', 'Jane Roe, havnesjef, 900 00 000'],
      body: ['– Dette er en merkedag, sier havnesjef Jane Roe om den nye kaia i Prøvehavn.', 'Kaia er 90 meter lang.'],
      source: { provider: 'Prøvehavn KF', itemId: '17850000', dates: { created: '2026-11-28T11:15:00Z' } },
    },
  ],
  'dpa-digitalwires.json': [
    {
      headline: 'Beispielhafen eröffnet neue Fähre',
      subhead: 'Drei Jahre wurde gebaut. Nun fährt sie, und nicht alle im Ort sind zufrieden.',
      byline: 'Jana Muster',
      dateline: 'Beispielhafen',
      slug: 'Hafen',
      urgency: 4,
      embargo: '2026-11-23T18:00:00Z',
      captions: [['Ein Bild im Text.'], ['Die neue Fähre im Hafen.', 'Peter Beispiel/dpa']],
      notes: ['Redaktionelle Hinweise', 'Bilder folgen.', 'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt', 'dpa mus yybb n1 xy'],
      body: [
        'Die neue Fähre hat am Montag ihren Dienst aufgenommen. «Wir haben lange gewartet», sagte die Hafenmeisterin.',
        'Kritik aus dem Ort',
        'Nicht alle sind zufrieden.',
        'Die Fähre',
        'Sie fasst 400 Gäste.',
      ],
      source: { provider: 'dpa', itemId: 'urn:newsml:dpa.com:20090101:261123-930-000001', version: '2', category: 'ku', copyright: 'Copyright 2026, dpa' },
    },
  ],
  // The headline of the lowest rank is the one; a teaser above the copy is no copy.
  'dpa-teaser.xml': [
    {
      headline: 'Bild der Fähre stammt aus dem Jahr 2018',
      subhead: 'Einige behaupten, das Bild sei neu. Doch es hält einer Prüfung nicht stand.',
      dateline: 'Beispielhafen',
      body: ['Beispielhafen (dpa) – Das Foto zeigt die Fähre im Hafen, aber nicht in diesem Jahr, wie eine Suche ergibt.', 'Bewertung', 'Das Foto ist alt.'],
    },
  ],
  // The status says "embargoed", a comment until when; London keeps summer time in June.
  'pa-newsml.xml': [{ byline: 'Jane Roe, PA Scotland', slug: 'ARTS Harbour', embargo: '2026-06-02T23:01:00.000Z', notes: ['Embargoed to 0001 Wednesday June 03'] }],
  'afp-arabic.xml': [
    {
      headline: 'افتتاح خط جديد للعبارات في المرفأ',
      dateline: 'المرفأ',
      direction: 'rtl',
      notes: ['إضافة تصريحات لمديرة المرفأ', 'سب-لال/نور-كام-ريم/سام'],
      body: [
        'أعلنت مديرة المرفأ مساء الجمعة "افتتاح الخط الجديد" بعد ثلاث سنوات من العمل، موضحة أن أربع عبارات ستعمل عليه.',
        '- "انتظرنا طويلا" -',
        'وأضافت أن الرحلات تنطلق كل ساعة.',
      ],
    },
  ],
  // A number is no headline; who took the picture stands beside the caption.
  'afp-photo.xml': [{ slug: 'FERRY-EXAMPLE-REGATTA', captions: [['Simon Doe steers the green ferry into Port Example on November 16, 2026.', 'JANE ROE / AFP']], body: [] }],
  'afp-journal.xml': [
    {
      byline: 'Jane Roe',
      dateline: 'Port Example',
      captions: [['The ferry in Port Example on November 12, 2026', 'Simon Doe / AFP/Archive']],
      body: ['A green ferry has won over the people of Port Example, who had walked around the bay for ninety years.', 'It runs every hour.'],
    },
  ],
  // The copy's own NITF says what the item around it does not.
  'efe-newsml.xml': [
    {
      dateline: 'Bruselas',
      slug: 'PUERTO TRANSBORDADOR',
      notes: ['cae/tcr'],
      body: ['Bruselas, 16 nov (EFE).- El puerto abrió hoy una línea nueva tras tres años de obras.', 'Los barcos salen cada hora. EFE'],
      source: { provider: 'Agencia EFE', category: 'TRI', wordCount: 297 },
    },
  ],
  'businesswire.xml': [
    {
      subhead: 'The line ends ninety years of walking around the bay',
      notes: ['Example Ferries, media@example.com'],
      body: ['Example Ferries (Nasdaq: EXFY) announced today that it opened a line across the bay of Port Example.', 'It runs every hour.'],
    },
  ],
  'newsml-cdata.xml': [
    { headline: 'Ferry opens', subhead: 'The harbour has a new line.', captions: [['The ferry at its pier.']], body: ['A ferry opened in Port Example on Tuesday.', 'It is green & quick.'] },
  ],
}

test.each(Object.entries(cases))('reads %s', (file, told) => {
  const { all, problems } = articles(file)
  expect(problems).toEqual([])
  expect(all).toHaveLength(told.length)
  told.forEach(({ body, captions, ...facts }, at) => {
    expect(all[at]).toMatchObject(facts)
    if (body !== undefined) expect(all[at]?.body.map(({ text }) => text)).toEqual(body)
    const pictures = captions?.map(([text, credit]) => ({ text, ...(credit !== undefined && { credit }) }))
    if (pictures !== undefined) expect(all[at]?.captions).toEqual(pictures)
  })
})
