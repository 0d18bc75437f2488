/** The content security policy of our page: files of our own bundle, and nothing else at all. */
import { createHash } from 'node:crypto'

/**
 * The one style element we let pass, by its hash: react-aria adds it for touch, at the first button. Were it refused,
 * every window would begin with an error; `'unsafe-inline'` for its sake would let any style pass.
 */
const pressable = `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Inline styles set through `element.style` (React, ProseMirror) pass without `'unsafe-inline'`. Trusted Types: one
 * policy is ProseMirror's own, which parses pasted HTML in a document that runs nothing; the other lets the file of the
 * spelling worker pass and no other.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${hash(pressable)}`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ProseMirrorClipboard copydesk-spelling',
].join('; ')
