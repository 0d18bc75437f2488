/**
 * XML as text. Nothing is ever pretty-printed: white space inside a paragraph is copy, so lines break only between elements that hold
 * no words of their own. Everything that comes from copy goes through `words` or stands in an attribute.
 */
import { plain } from './plain'

export type Attributes = Readonly<Record<string, string | number | undefined>>

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Copy as text of an element: one line, without characters that XML 1.0 refuses (section 2.2), `]]>` harmless. */
export function words(text: string): string {
  return plain(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/** An element around XML. An attribute without a value is left out. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`
  const inside = content.join('')
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`
}

/** An element around other elements, each on a line of its own. Empty strings are none. */
export function group(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const inside = lines(...content)
  return inside === '' ? element(name, attributes) : element(name, attributes, '\n', inside, '\n')
}

/** A group that is left out where nothing stands in it. */
export function groupIfAny(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return lines(...content) === '' ? '' : group(name, attributes, ...content)
}

/** An element around copy; nothing where there is no copy. */
export function field(name: string, text: string | undefined, attributes: Attributes = {}): string {
  const inside = words(text ?? '')
  return inside === '' ? '' : element(name, attributes, inside)
}

/** An empty element that is its attributes; nothing where the one that matters has no value. */
export function fact(name: string, key: string, value: string | number | undefined, attributes: Attributes = {}): string {
  return value === undefined || plain(String(value)) === '' ? '' : element(name, { [key]: value, ...attributes })
}

export function lines(...content: readonly string[]): string {
  return content.filter((one) => one !== '').join('\n')
}

function attribute([name, value]: readonly [string, string | number | undefined]): string {
  return value === undefined ? '' : ` ${name}="${words(String(value))}"`
}

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
