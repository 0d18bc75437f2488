/** What markup tells of a line: a role the format states outright, the element it stood in, the words of its class, its share of links. */
import type { Role } from '../model'
import type { Unit } from './unit'

/** The role the format states. A format does not say what to set aside: that is the passes' part. */
export function statedRole(unit: Unit): Role | undefined {
  const role = unit.hint?.role
  return role === 'set-aside' ? undefined : role
}

/** Header, selector and trailer of a message on the old wires, and the envelope of a mail: kept, and never copy. */
export function isFrame(unit: Unit): boolean {
  return unit.hint?.element === 'frame'
}

const roleOfElement: Readonly<Partial<Record<string, Role>>> = {
  figcaption: 'caption',
  li: 'list-item',
  td: 'table-row',
  th: 'table-row',
  blockquote: 'quote',
  h2: 'crosshead',
  h3: 'crosshead',
  h4: 'crosshead',
  h5: 'crosshead',
  h6: 'crosshead',
}

/** The role its element gives a line of the story, where the line's own words give none. */
export function elementRole(unit: Unit): Role | undefined {
  return unit.hint === undefined ? undefined : roleOfElement[unit.hint.element]
}

const apart = new Set([
  'nav', 'navbar', 'navigation', 'menu', 'footer', 'header', 'sidebar', 'aside', 'comment', 'comments', 'related', 'recommended', 'share', 'sharing', 'social', 'promo', 'widget', 'cookie', 'banner', 'newsletter', 'subscribe', 'breadcrumb', 'breadcrumbs', 'advert', 'ad', 'ads', 'popup', 'modal', 'login', 'teaser', 'trending', 'popular', 'tags',
])
const running = new Set(['article', 'body', 'content', 'entry', 'story', 'text', 'articlebody'])

/**
 * What markup adds to the certainty that a line is copy (see `evidence.ts`); nothing in plain text.
 * Pages with boxes have `markup-page.ts`.
 */
export function markupCertainty(unit: Unit): number {
  const { hint } = unit
  if (hint === undefined || hint.box !== undefined) return 0
  const near = hint.words.slice(0, 12)
  const element = hint.element === 'p' ? 0.6 : hint.element === 'li' || hint.element === 'td' ? -0.4 : hint.element === 'figcaption' ? -2 : 0
  return element - 2.5 * hint.links - (near.some((word) => apart.has(word)) ? 1.5 : 0) + (near.some((word) => running.has(word)) ? 0.5 : 0)
}
