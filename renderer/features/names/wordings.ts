import type { Pseudonyms } from '../../../graph/names/pseudonyms.ts'
import { plainCaptionOf } from '../../canvas/node-caption.ts'
import type { Wording } from '../../store/names.ts'
import { nameOfNode } from './name-of-node.ts'

/** Everything as it is. */
export const PLAIN: Wording = { node: plainCaptionOf, text: text => text, namesAreOn: true }

/** Everything with what stands for the names in it; a name that was not known is taken in when a node bears it. */
export function namesOffBy(pseudonyms: Pseudonyms): Wording {
  return {
    node: node => {
      const name = nameOfNode(node)
      if (!name) return pseudonyms.in(plainCaptionOf(node))
      pseudonyms.take([name])
      return pseudonyms.of(name)!
    },
    text: text => pseudonyms.in(text),
    namesAreOn: false,
  }
}
