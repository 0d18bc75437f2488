import { describe, expect, it } from 'vitest'
import { createMenuPaste } from '../../../electron/menu-paste'

describe('the paste of the menu', () => {
  it('is given once for each click, and to nobody who was not offered it', () => {
    let pasted = 0
    const page = { paste: () => { pasted += 1 } }
    const menu = createMenuPaste()
    expect(menu.take(page)).toMatchObject({ ok: false, failure: { code: 'refused' } })
    menu.offer()
    expect(menu.take(page)).toEqual({ ok: true, value: null })
    expect(menu.take(page).ok).toBe(false)
    expect(pasted).toBe(1)
  })
})
