/** The names under which main, preload and page meet; what goes through them is in contract.ts. */
export const REQUEST = 'breachgraph.request'
export const EVENT = 'breachgraph.event'
/** From the preload alone: the path of a file that the user dropped on the window. */
export const DROP = 'breachgraph.drop'
export const PORT = 'breachgraph.port'

/** The `data` of the window message that brings the page its port to the graph process. */
export const GRAPH_PORT_MESSAGE = 'breachgraph:graph-port'

/**
 * The page's sign to whoever waits for its picture (snapshot, capture, tests): it sets
 * `document.documentElement.dataset.drawn` to `'yes'` once the canvas has settled and been painted, to `'no'` when
 * it starts to change, and to `CODE: sentence` when what was asked cannot be drawn. A page that takes a story away
 * sets it to how far it is until that is `'yes'`.
 */
export const DRAWN_MARK = 'drawn'
