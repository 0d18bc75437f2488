import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../electron/policy'

describe('the content security policy', () => {
  it('begins with nothing and allows our own files alone', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[\w+/=]+'; img-src 'self'; font-src 'self'; connect-src 'none';/)
  })

  it('never allows eval, inline code, other hosts, data or blob addresses', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|data:|blob:|\*/)
  })

  it('requires trusted types', () => {
    expect(contentSecurityPolicy).toContain("require-trusted-types-for 'script'")
  })
})
