import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '../../../../renderer/commands/command.ts'
import { followKeys } from '../../../../renderer/commands/follow-keys.ts'
import { listenForKeys } from '../../../../renderer/commands/keyboard.ts'
import { useSettings } from '../../../../renderer/store/settings.ts'

/** As much of a page as the one keydown handler sees. */
class FakeElement extends EventTarget {
  readonly isContentEditable: boolean
  readonly #kinds: readonly string[]

  constructor({ editable = false, kinds = [] as readonly string[] } = {}) {
    super()
    this.isContentEditable = editable
    this.#kinds = kinds
  }

  matches(selector: string): boolean {
    return this.#kinds.some(kind => selector.includes(kind))
  }

  closest(selector: string): FakeElement | null {
    return this.matches(selector) ? this : null
  }
}

interface Press {
  readonly key: string
  readonly ctrlKey?: boolean
  readonly shiftKey?: boolean
  readonly on?: FakeElement
}

const ran: string[] = []
const command = (id: Command['id'], rest: Partial<Command>): Command => ({
  id,
  label: id,
  menu: 'Edit',
  run: () => ran.push(id),
  ...rest,
})

const COMMANDS = [
  command('edit.undo', { keys: ['Ctrl+Z'] }),
  command('graph.hide', { keys: ['Delete'] }),
  command('search.open', { keys: ['Ctrl+K'], whileTyping: true }),
  command('help.shortcuts', { keys: ['F1', '?'], whileTyping: true }),
  command('graph.never', { keys: ['Ctrl+Q'], when: () => false }),
]

describe('listenForKeys', () => {
  const window = new EventTarget()
  let dialog: FakeElement | null = null
  const document = { querySelector: (selector: string) => (selector === 'dialog[open]' ? dialog : null) }
  let stop = () => {}

  beforeEach(() => {
    ran.length = 0
    dialog = null
    Object.assign(globalThis, { window, document, HTMLElement: FakeElement, Element: FakeElement })
    useSettings.setState({ keys: {} })
    followKeys(COMMANDS)
    stop = listenForKeys(COMMANDS)
  })
  afterEach(() => {
    stop()
    for (const name of ['window', 'document', 'HTMLElement', 'Element'])
      Reflect.deleteProperty(globalThis, name)
  })

  function press({ key, ctrlKey = false, shiftKey = false, on = new FakeElement() }: Press): boolean {
    const event = Object.assign(new Event('keydown', { cancelable: true }), {
      key,
      ctrlKey,
      shiftKey,
      altKey: false,
      metaKey: false,
      isComposing: false,
    })
    Object.defineProperty(event, 'target', { value: on })
    return !window.dispatchEvent(event)
  }

  it('runs the command of a chord and takes the key', () => {
    expect(press({ key: 'z', ctrlKey: true })).toBe(true)
    expect(ran).toEqual(['edit.undo'])
  })

  it('leaves a text field what belongs to it', () => {
    const field = new FakeElement({ kinds: ['textarea'] })
    const editor = new FakeElement({ editable: true })
    expect(press({ key: 'z', ctrlKey: true, on: field })).toBe(false)
    expect(press({ key: 'Delete', on: editor })).toBe(false)
    expect(press({ key: '?', shiftKey: true, on: editor })).toBe(false)
    expect(ran).toEqual([])
    expect(press({ key: 'k', ctrlKey: true, on: editor })).toBe(true)
    expect(press({ key: 'F1', on: field })).toBe(true)
    expect(ran).toEqual(['search.open', 'help.shortcuts'])
  })

  it('leaves an open dialog or menu its keys', () => {
    expect(press({ key: 'Delete', on: new FakeElement({ kinds: ['menu'] }) })).toBe(false)
    dialog = new FakeElement()
    expect(press({ key: 'k', ctrlKey: true, on: new FakeElement() })).toBe(false)
    expect(ran).toEqual([])
  })

  it('leaves keys alone whose command cannot run now', () => {
    expect(press({ key: 'q', ctrlKey: true })).toBe(false)
    expect(ran).toEqual([])
  })

  it('goes by the chords as they are now', () => {
    useSettings.setState({ keys: { 'edit.undo': ['Ctrl+M'], 'search.open': ['Ctrl+Z'] } })
    expect(press({ key: 'm', ctrlKey: true })).toBe(true)
    expect(press({ key: 'z', ctrlKey: true })).toBe(true)
    expect(press({ key: 'k', ctrlKey: true })).toBe(false)
    expect(ran).toEqual(['edit.undo', 'search.open'])
  })

  it('leaves a text field its own chords, whatever is on them', () => {
    useSettings.setState({ keys: { 'search.open': ['Ctrl+A', 'Delete'] } })
    const field = new FakeElement({ kinds: ['textarea'] })
    expect(press({ key: 'a', ctrlKey: true, on: field })).toBe(false)
    expect(press({ key: 'Delete', on: field })).toBe(false)
    expect(ran).toEqual([])
  })

  it('stops when it is told to', () => {
    stop()
    expect(press({ key: 'z', ctrlKey: true })).toBe(false)
    expect(ran).toEqual([])
  })
})
