import { readdirSync, readFileSync } from 'node:fs'

/** Clock ticks a second in /proc/PID/stat: fixed at 100 on Linux, whatever the kernel's own tick is. */
const TICKS_PER_SECOND = 100

/** A process and all its descendants. Linux only. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const entry of readdirSync('/proc')) {
    const stat = /^\d+$/.test(entry) ? readStat(Number(entry)) : null
    if (stat) children.set(stat.parent, [...(children.get(stat.parent) ?? []), Number(entry)])
  }
  const tree = [root]
  for (let index = 0; index < tree.length; index++) tree.push(...(children.get(tree[index]!) ?? []))
  return tree
}

/** CPU milliseconds that a process and all its living descendants have used so far. */
export function cpuMilliseconds(root: number): number {
  return processTree(root).reduce((sum, pid) => sum + (readStat(pid)?.cpu ?? 0), 0)
}

/** Memory of a process and its descendants in MiB, shared pages counted once each (proportional set size). */
export function memoryMiB(root: number): number {
  const kib = processTree(root).reduce((sum, pid) => sum + readPss(pid), 0)
  return kib / 1024
}

function readStat(pid: number): { parent: number; cpu: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command's name may hold spaces and brackets: the fields begin after the last bracket.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const ticks = Number(fields[11]) + Number(fields[12])
    return { parent: Number(fields[1]), cpu: (ticks / TICKS_PER_SECOND) * 1000 }
  } catch {
    return null // It ended between being listed and being read.
  }
}

function readPss(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
