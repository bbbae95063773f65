import { create } from 'zustand'

export type InspectorTab = 'evidence' | 'neighbours' | 'properties'

/** Which side of a node the inspector shows; kept from node to node, so that one question can be asked of many. */
export const useInspector = create<{ readonly tab: InspectorTab }>()(() => ({ tab: 'evidence' }))
