import type { StyleRule } from '../../../graph/view/style-rule.ts'
import type { View } from '../../../graph/view/view.ts'
import { takeStep, useApp } from '../../store/app-state.ts'
import { changeOf } from '../../store/change-of.ts'
import { ruleWords } from './rule-words.ts'

/** One more rule, after all others: it wins over them. */
export function addRule(rule: Omit<StyleRule, 'order' | 'on'>): void {
  const { styles } = useApp.getState().view
  const order = Math.max(0, ...[...styles.values()].map(known => known.order)) + 1
  const added = { ...rule, order, on: true }
  let number = styles.size + 1
  while (styles.has(`rule-${number}`)) number++
  step(`Style: ${lowered(added)}`, builder => builder.set('styles', `rule-${number}`, added))
}

/** Another look, or others that have it; its place among the rules stays. */
export function changeRule(id: string, changed: Pick<StyleRule, 'condition' | 'appearance'>): void {
  const rule = useApp.getState().view.styles.get(id)
  if (!rule) return
  const after = { ...rule, ...changed }
  step(`Style: ${lowered(after)}`, builder => builder.set('styles', id, after))
}

export function switchRule(id: string, on: boolean): void {
  change(id, rule => ({ ...rule, on }), on ? 'switch on' : 'switch off')
}

export function removeRule(id: string): void {
  change(id, () => undefined, 'remove')
}

/** Moves a rule one place up or down among the others; the first and the last stay where they are. */
export function moveRule(id: string, by: -1 | 1): void {
  const rules = rulesInOrder(useApp.getState().view)
  const at = rules.findIndex(([known]) => known === id)
  const other = rules[at + by]
  const moved = rules[at]
  if (!other || !moved) return
  step(`Style: move “${lowered(moved[1])}” ${by < 0 ? 'up' : 'down'}`, builder => {
    const order = rules.map(([known]) => known)
    order.splice(at, 1)
    order.splice(at + by, 0, id)
    for (const [known, rule] of rules)
      builder.set('styles', known, { ...rule, order: order.indexOf(known) + 1 })
  })
}

/** Everything looks as its kind and status say. */
export function clearStyles(): void {
  step('Style: remove all rules', (builder, { styles }) => {
    for (const id of styles.keys()) builder.set('styles', id, undefined)
  })
}

/** The rules as they take turns: the last wins. */
export function rulesInOrder({ styles }: View): readonly (readonly [string, StyleRule])[] {
  return [...styles].sort(([, a], [, b]) => a.order - b.order)
}

function change(id: string, made: (rule: StyleRule) => StyleRule | undefined, verb: string): void {
  const rule = useApp.getState().view.styles.get(id)
  if (!rule) return
  step(`Style: ${verb} “${lowered(rule)}”`, builder => builder.set('styles', id, made(rule)))
}

function lowered(rule: StyleRule): string {
  const words = ruleWords(rule)
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function step(label: string, edit: Parameters<typeof changeOf>[0]): void {
  takeStep({ label, cypher: null, change: changeOf(edit) })
}
