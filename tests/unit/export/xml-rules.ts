/**
 * What NITF 3.6 and NewsML-G2 2.35 ask of the elements that are written, told by hand from the standards: which elements may stand in
 * which, in what order, with which attributes and what values. What is not named here may not be written at all.
 */
import { readXml, type XmlElement } from '../../../store/import/xml'
import { elements, isElement, textOf } from '../../../store/import/xml-tree'

interface Rule {
  /** Names of the children, each with a space behind it, as an expression. Left out: none may stand there. */
  readonly holds?: RegExp
  /** Words may stand between the children. */
  readonly words?: true | RegExp
  readonly asks?: Readonly<Record<string, RegExp>>
  readonly may?: Readonly<Record<string, RegExp>>
}

const any = /^[^]*$/
const some = /\S/
const language = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/
const short = /^\d{8}T\d{6}Z$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
const nmtoken = /^[\w.:-]+$/
const qcode = /^[\w-]+:\S+$/
const line: Rule = { words: some }
const coded: Rule = { words: some, may: { idsrc: any, value: any } }

/** Standards, sections "NITF": element, children in their order, attributes. */
export const nitfRules: Readonly<Record<string, Rule>> = {
  nitf: {
    holds: /^head body $/,
    asks: { xmlns: /^http:\/\/iptc\.org\/std\/NITF\/2006-10-18\/$/, version: /NITF 3\.6/ },
    may: { 'change.date': any, 'change.time': any, 'xml:lang': language, 'xmlns:its': any, 'its:version': /^2\.0$/ },
  },
  head: { holds: /^(?:title )?(?:tobject )?docdata $/ },
  title: line,
  tobject: { holds: /^(?:tobject\.subject )+$/ },
  'tobject.subject': {
    asks: { 'tobject.subject.refnum': /^(?:\w+:)?\d{8}$/, 'tobject.subject.ipr': /^IPTC$/ },
    may: { 'tobject.subject.type': some, 'tobject.subject.matter': some, 'tobject.subject.detail': some },
  },
  docdata: {
    holds: /^(?:(?:doc-id|urgency|date\.issue|date\.release|date\.expire|du-key|doc\.copyright|doc\.rights|key-list|identified-content) )+$/,
    asks: { 'management-status': /^(?:usable|embargoed|withheld|canceled)$/ },
  },
  'doc-id': { asks: { 'id-string': some }, may: { regsrc: any } },
  urgency: { asks: { 'ed-urg': /^[1-9]$/ } },
  'date.issue': { asks: { norm: short } },
  'date.release': { asks: { norm: short } },
  'date.expire': { asks: { norm: short } },
  'du-key': { may: { key: any, version: nmtoken } },
  'doc.copyright': { asks: { holder: some } },
  'doc.rights': { asks: { limitations: some } },
  'key-list': { holds: /^(?:keyword )+$/ },
  keyword: { asks: { key: some } },
  'identified-content': { holds: /^(?:(?:person|org|location|event|object\.title|classifier) )+$/ },
  person: coded,
  org: coded,
  event: coded,
  'object.title': coded,
  classifier: { words: some, asks: { type: /^topic$/ }, may: { idsrc: any, value: any } },
  location: { words: some, may: { 'location-code': any, 'code-source': any } },
  body: { holds: /^(?:body\.head )?(?:body\.content )?(?:body\.end )?$/, may: { 'xml:lang': language, 'its:dir': /^rtl$/ } },
  'body.head': { holds: /^(?:hedline )?(?:byline )?(?:dateline )?$/ },
  hedline: { holds: /^hl1 (?:hl2 )*$/ },
  hl1: { words: any },
  hl2: line,
  byline: line,
  dateline: { holds: /^location $/ },
  'body.content': { holds: /^(?:(?:p|hl2|bq|ul|table|media) )+$/ },
  p: { words: some, may: { class: /^contributor$/ } },
  bq: { holds: /^block $/ },
  block: { holds: /^(?:p )+$/ },
  ul: { holds: /^(?:li )+$/ },
  li: line,
  table: { holds: /^(?:tr )+$/ },
  tr: { holds: /^(?:td )+$/ },
  td: { words: any },
  media: { holds: /^media-reference (?:media-caption )*(?:media-producer )*$/, asks: { 'media-type': /^image$/ } },
  'media-reference': {},
  'media-caption': line,
  'media-producer': line,
  'body.end': { holds: /^tagline $/ },
  tagline: { holds: /^(?:br )*$/, words: some },
  br: {},
}

const named: Rule = { holds: /^(?:name )?$/, asks: { type: /^cpnat:(?:person|organisation|geoArea|object|event|abstract)$/ }, may: { qcode, literal: some } }

/** Standards, sections "NewsML-G2". */
export const g2Rules: Readonly<Record<string, Rule>> = {
  newsItem: {
    holds: /^catalogRef (?:rightsInfo )?itemMeta (?:contentMeta )?contentSet $/,
    asks: { xmlns: /^http:\/\/iptc\.org\/std\/nar\/2006-10-01\/$/, standard: /^NewsML-G2$/, standardversion: /^2\.35$/, guid: some },
    may: { conformance: /^power$/, version: /^[1-9]\d{0,8}$/, 'xml:lang': language, dir: /^(?:ltr|rtl)$/ },
  },
  catalogRef: { asks: { href: /^http:\/\/www\.iptc\.org\/std\/catalog\// } },
  rightsInfo: { holds: /^(?:copyrightNotice )?(?:usageTerms )?$/ },
  copyrightNotice: line,
  usageTerms: line,
  itemMeta: { holds: /^itemClass provider versionCreated (?:firstCreated )?(?:embargoed )?pubStatus (?:expires )?$/ },
  itemClass: { asks: { qcode: /^ninat:text$/ } },
  provider: { asks: { literal: some } },
  versionCreated: { words: instant },
  firstCreated: { words: instant },
  embargoed: { words: /^(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)?$/ },
  pubStatus: { asks: { qcode: /^stat:(?:usable|withheld|canceled)$/ } },
  expires: { words: instant },
  contentMeta: { holds: /^(?:urgency )?(?:language )?(?:(?:keyword|subject) )*(?:slugline )?(?:headline )?(?:dateline )?(?:by )?(?:description )?$/ },
  urgency: { words: /^[1-9]$/ },
  language: { asks: { tag: language } },
  keyword: line,
  subject: named,
  name: { words: some, may: { 'xml:lang': language } },
  slugline: line,
  headline: line,
  dateline: line,
  by: line,
  description: { words: some, asks: { role: /^drol:summary$/ } },
  contentSet: { holds: /^inlineXML $/ },
  inlineXML: { holds: /^nitf $/, asks: { contenttype: /^application\/nitf\+xml$/ } },
}

/** What a file breaks, a sentence each; none for one that is as it must be. Inside `inlineXML` stands NITF. */
export function brokenRules(file: string, rules: Readonly<Record<string, Rule>>): readonly string[] {
  const { root, faults } = readXml(file)
  const broken = faults.map(({ line: at, message }) => `line ${String(at)}: ${message}`)
  return root === undefined ? [...broken, 'There is no element.'] : [...broken, ...brokenIn(root, rules)]
}

function brokenIn(element: XmlElement, rules: Readonly<Record<string, Rule>>): readonly string[] {
  const { name } = element
  const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
  if (rule === undefined) return [`${name} is not known`]
  const inside = elements(element)
  const held = inside.map((child) => `${child.name} `).join('')
  const isLoose = element.children.some((node) => !isElement(node) && node.trim() !== '')
  const broken = [...brokenAttributes(element, rule)]
  if (!(rule.holds ?? /^$/).test(held)) broken.push(`${name} may not hold: ${held}`)
  if (rule.words === undefined && isLoose) broken.push(`${name} may not hold words`)
  if (rule.words instanceof RegExp && !rule.words.test(textOf(element))) broken.push(`${name} may not say “${textOf(element)}”`)
  const own = name === 'inlineXML' ? nitfRules : rules
  return [...broken, ...inside.flatMap((child) => brokenIn(child, own))]
}

function attributesOf(element: XmlElement): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (let one = element.attributes; one !== undefined; one = one.next) found[one.name] = one.value
  return found
}

function brokenAttributes(element: XmlElement, { asks = {}, may = {} }: Rule): readonly string[] {
  const { name } = element
  const attributes = attributesOf(element)
  const missing = Object.keys(asks).filter((key) => attributes[key] === undefined)
  const wrong = Object.entries(attributes).filter(([key, value]) => !((asks[key] ?? may[key])?.test(value) ?? false))
  return [...missing.map((key) => `${name} has no ${key}`), ...wrong.map(([key, value]) => `${name} may not have ${key}="${value}"`)]
}
