/**
 * The window as it is for who has never seen it and works by keys: what has the focus is known by what the accessibility tree says of
 * it, and it is reached by Tab and arrows. A stop that has no name or no role fails at once.
 */
import { expect } from '../support/launch'
import type { CDPSession, Page } from 'playwright/test'

export interface Heard {
  readonly role: string
  readonly name: string
}

interface Node {
  readonly role?: { readonly value?: unknown }
  readonly name?: { readonly value?: unknown }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
  readonly ignored?: boolean
}

const isFocused = ({ properties = [] }: Node): boolean => properties.some(({ name, value }) => name === 'focused' && value.value === true)

const textOf = (told: Node['role']): string => (typeof told?.value === 'string' ? told.value : '')

/** A whole window has fewer stops than this. */
const mostStops = 80

export class ByEar {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async listen(page: Page): Promise<ByEar> {
    return new ByEar(page, await page.context().newCDPSession(page))
  }

  /** Every stop on the way, for the count of keys. */
  readonly stops: Heard[] = []

  /** What has the focus, as it is read out. */
  async hears(): Promise<Heard> {
    const { nodes } = (await this.session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly Node[] }
    const inner = nodes.filter((node) => node.ignored !== true && isFocused(node)).pop()
    return { role: textOf(inner?.role), name: textOf(inner?.name) }
  }

  /** Goes on by a key until something of this role and name has the focus. */
  async reach(role: string, name: RegExp, key = 'Tab'): Promise<void> {
    for (let stop = 0; stop < mostStops; stop += 1) {
      const heard = await this.hears()
      if (heard.role === role && name.test(heard.name)) return
      await this.page.keyboard.press(key)
      const next = await this.hears()
      this.stops.push(next)
      expect(next.name, `a ${next.role} that has the focus has a name`).not.toBe('')
    }
    const passed = this.stops.slice(-mostStops).map((one) => `${one.role} “${one.name}”`)
    throw new Error(`No ${role} ${String(name)} is reached by ${key}. Stops: ${passed.join(', ')}`)
  }

  /** Reaches it and presses it. */
  async press(role: string, name: RegExp, how = 'Enter'): Promise<void> {
    await this.reach(role, name)
    await this.page.keyboard.press(how)
  }
}
