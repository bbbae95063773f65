import { describe, expect, it } from 'vitest'
import { cameraBetween, cameraOn, wheelFactor, zoomedAt } from '../../../../renderer/canvas/camera-math.ts'
import { MAX_ZOOM, MIN_ZOOM } from '../../../../renderer/canvas/renderer.ts'

describe('the camera', () => {
  const area = { left: 200, right: 1000, top: 0, bottom: 600 }

  it('shows a box in the middle of the free area, and all of it', () => {
    const box = { left: -1000, right: 1000, top: -100, bottom: 100 }
    const { x, y, zoom } = cameraOn(box, area, 1.25)
    expect(x + 0 * zoom).toBe(600)
    expect(y + 0 * zoom).toBe(300)
    expect(box.left * zoom + x).toBeGreaterThanOrEqual(area.left)
    expect(box.right * zoom + x).toBeLessThanOrEqual(area.right)
  })

  it('does not blow a small picture up', () => {
    expect(cameraOn({ left: 0, right: 10, top: 0, bottom: 10 }, area, 1.25).zoom).toBe(1.25)
  })

  it('zooms round a point that stays where it is, within the limits', () => {
    const camera = { x: 30, y: -20, zoom: 1 }
    const after = zoomedAt(camera, 2, 400, 300)
    expect((400 - camera.x) / camera.zoom).toBeCloseTo((400 - after.x) / after.zoom)
    expect((300 - camera.y) / camera.zoom).toBeCloseTo((300 - after.y) / after.zoom)
    expect(zoomedAt(camera, 1000, 0, 0).zoom).toBe(MAX_ZOOM)
    expect(zoomedAt(camera, 0.0001, 0, 0).zoom).toBe(MIN_ZOOM)
  })

  it('begins and ends where it should, whether it zooms or only pans', () => {
    const from = { x: 0, y: 0, zoom: 1 }
    for (const to of [
      { x: 100, y: 50, zoom: 1 },
      { x: -300, y: 20, zoom: 2.5 },
    ]) {
      expect(cameraBetween(from, to, 0)).toEqual(from)
      const end = cameraBetween(from, to, 1)
      expect(end.zoom).toBeCloseTo(to.zoom)
      expect(end.x).toBeCloseTo(to.x)
      expect(end.y).toBeCloseTo(to.y)
    }
  })

  it('zooms in when the wheel turns away, and as far back when it turns back', () => {
    expect(wheelFactor({ deltaY: -100, deltaMode: 0 })).toBeGreaterThan(1)
    expect(wheelFactor({ deltaY: -3, deltaMode: 1 })).toBeGreaterThan(1)
    const there = wheelFactor({ deltaY: -53, deltaMode: 0 })
    expect(there * wheelFactor({ deltaY: 53, deltaMode: 0 })).toBeCloseTo(1)
  })
})
