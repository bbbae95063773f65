/** Every limit of the page in one place, with the reason. Whoever runs into one says so on screen. */
export const LIMITS = {
  /** Neighbours one expansion brings: more of them than fit around a node make a hairball. Acts in the query. */
  expandNeighbours: 50,
  /** Nodes and relationships of a result that are drawn unasked: beyond this a picture takes longer to read than a table. */
  drawElements: 400,
  /** Nodes that one step puts on the canvas at most: what stays fluid on a machine without a GPU. */
  drawNodes: 300,
  /** Rows of a result that are fetched and listed: more than anybody scrolls through, little enough to hold. */
  tableRows: 10_000,
  /** Rows that one of the app's own queries may answer: more than any does for a view that can be drawn. */
  exploreRows: 20_000,
  /** Milliseconds that a statement may take: whoever waits longer has made a mistake or wants a server. */
  statementTime: 30_000,
  /** Hits that a search lists: whoever does not see theirs among these types another letter. */
  searchHits: 30,
  /** Nodes above which the canvas hides relationships while it moves: below, moving stays fluid with them. */
  fluidNodes: 60,
  /** Milliseconds between a change of the view and saving it; a kill loses no more than this. */
  saveDelay: 400,
} as const
