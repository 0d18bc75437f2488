import { describe, expect, it } from 'vitest'
import { fitBox, windowStateShape } from '../../../electron/window-state'

const screen = { x: 0, y: 25, width: 1920, height: 1055 }
const second = { x: 1920, y: 0, width: 1280, height: 1024 }

describe('the place of the window', () => {
  it('is kept when a screen shows it whole', () => {
    const box = { x: 2000, y: 100, width: 1000, height: 800 }
    expect(fitBox(box, [screen, second])).toEqual(box)
  })

  it('moves into the screen it was mostly on', () => {
    expect(fitBox({ x: 1500, y: 900, width: 1000, height: 700 }, [screen])).toEqual({ x: 920, y: 380, width: 1000, height: 700 })
    expect(fitBox({ x: -200, y: -100, width: 1000, height: 700 }, [screen])).toEqual({ x: 0, y: 25, width: 1000, height: 700 })
  })

  it('shrinks to a smaller screen', () => {
    expect(fitBox({ x: 1920, y: 0, width: 2560, height: 1440 }, [second])).toEqual(second)
  })

  it('grows to what can be drawn', () => {
    expect(fitBox({ x: 100, y: 100, width: 10, height: 10 }, [screen])).toEqual({ x: 100, y: 100, width: 760, height: 480 })
  })

  it('is left to the system when its screen is gone, or was never known', () => {
    expect(fitBox({ x: 5000, y: 5000, width: 800, height: 600 }, [screen, second])).toBeNull()
    expect(fitBox(null, [screen])).toBeNull()
    expect(fitBox({ x: 0, y: 0, width: 800, height: 600 }, [])).toBeNull()
  })

  it('is not read from a file that says nonsense', () => {
    expect(windowStateShape.safeParse({ box: { x: 1e300, y: 0, width: 5, height: 5 }, maximized: false }).success).toBe(false)
    expect(windowStateShape.safeParse({ box: { x: 0.5, y: 0, width: 5, height: 5 }, maximized: false }).success).toBe(false)
    expect(windowStateShape.safeParse({ box: null, maximized: true }).success).toBe(true)
  })
})
