import type { Moment } from '../moment.ts'
import type { Reel } from '../reel.ts'
import type { Look } from '../../canvas/look.ts'

export class Stage {
  #canvas
  #reel
  #look
  #moment: Moment | null = null
  constructor(canvas: HTMLCanvasElement, reel: Reel, look: Look) {
    this.#canvas = canvas
    this.#reel = reel
    this.#look = look
  }
  show(moment: Moment, _ms: number) {
    this.#moment = moment
    this.#paint()
  }
  restyle(look: Look) {
    this.#look = look
    this.#paint()
  }
  resize() {
    this.#paint()
  }
  destroy() {
    this.#moment = null
  }
  #camera() {
    const { clientWidth: w, clientHeight: h } = this.#canvas
    const scene = this.#reel.scenes[this.#moment?.scene ?? 0]!
    const all = Object.values(scene.places)
    const box = scene.frame ?? {
      left: Math.min(0, ...all.map(p => p.x)) - 80,
      right: Math.max(1, ...all.map(p => p.x)) + 80,
      top: Math.min(0, ...all.map(p => p.y)) - 80,
      bottom: Math.max(1, ...all.map(p => p.y)) + 80,
    }
    const closer = this.#moment?.closer
    const zoom = Math.min(w / (box.right - box.left), h / (box.bottom - box.top), 1.6) * (closer?.by ?? 1)
    const middle = closer ?? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
    return { zoom, x: w / 2 - middle.x * zoom, y: h / 2 - middle.y * zoom }
  }
  toPlane(x: number, y: number) {
    const camera = this.#camera()
    return { x: (x - camera.x) / camera.zoom, y: (y - camera.y) / camera.zoom }
  }
  keyAt(x: number, y: number) {
    const at = this.toPlane(x, y)
    const scene = this.#reel.scenes[this.#moment?.scene ?? 0]!
    const node = Object.entries(scene.places).find(
      ([key, p]) => Math.hypot(p.x - at.x, p.y - at.y) < this.#reel.nodes[key]!.size / 2,
    )
    return node?.[0] ?? null
  }
  #paint() {
    if (!this.#moment) return
    const scene = this.#reel.scenes[this.#moment.scene]!
    const { clientWidth: w, clientHeight: h } = this.#canvas
    this.#canvas.width = w
    this.#canvas.height = h
    const c = this.#canvas.getContext('2d')!
    const camera = this.#camera()
    c.translate(camera.x, camera.y)
    c.scale(camera.zoom, camera.zoom)
    c.strokeStyle = this.#look.edge
    for (const key of scene.lines) {
      const { from, to } = this.#reel.lines[key]!
      c.beginPath()
      c.moveTo(scene.places[from]!.x, scene.places[from]!.y)
      c.lineTo(scene.places[to]!.x, scene.places[to]!.y)
      c.stroke()
    }
    for (const [key, p] of Object.entries(scene.places)) {
      const node = this.#reel.nodes[key]!
      c.fillStyle = this.#reel.kinds[node.kind]!.fill[this.#look.theme]
      c.beginPath()
      c.arc(p.x, p.y, node.size / 2, 0, 7)
      c.fill()
      c.fillStyle = this.#look.text
      c.textAlign = 'center'
      c.fillText(node.caption, p.x, p.y + node.size / 2 + 12)
    }
  }
}
