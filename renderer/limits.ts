/** Every limit of the page in one place, with the reason. Whoever runs into one says so on screen. */
export const LIMITS = {
  /** Nodes that are drawn of too many, when few are wanted: what stays fluid on a machine without a GPU. */
  drawNodes: 300,
  /** Nodes and relationships that one step puts on the canvas at most: what can still be moved. */
  drawMost: 3000,
  /** Nodes among which the best connected are looked for: the longest that anybody waits for them, some seconds. */
  rankedNodes: 10_000,
  /** New nodes that find room one by one near what they belong to; of more a worker makes a picture of their own. */
  placedOneByOne: 60,
  /** Rows of a result that are fetched and listed: more than anybody scrolls through, little enough to hold. */
  tableRows: 10_000,
  /** Rows that one of the app's own queries may answer: more than any does for a view that can be drawn. */
  exploreRows: 20_000,
  /** Rows of a result that the page holds after going on: what a table scrolls through without a hitch; the rest goes to a file. */
  tableRowsMost: 100_000,
  /** Milliseconds that a statement may take: whoever waits longer has made a mistake, or says so and runs it again. */
  statementTime: 30_000,
  /** Milliseconds that a statement may take when the user gives it longer. */
  longStatementTime: 600_000,
  /** Milliseconds without a word about a statement after which the user is told: less than five seconds of doubt. */
  silence: 4_000,
  /** Milliseconds that a cancelled statement may take to end in the graph process; then the page lets go of it. */
  cancelling: 700,
  /** Nodes and relationships above which deleting them is asked about twice: more than anybody has looked at one by one. */
  massDelete: 100,
  /** Nodes that a click on a label draws: a look at what such nodes are. */
  drawOfLabel: 25,
  /** Nodes that a graph without an opening view is opened with: what is read in a minute. */
  sampleNodes: 40,
  /** Labels, the commonest, whose nodes are looked at for their properties: a server plans each of them anew. */
  sampledLabels: 16,
  /** Nodes and relationships up to which a server is asked to count its labels by reading them: less than a second. */
  readableElements: 300_000,
  /** Milliseconds that reading labels, types or properties may take: nothing is drawn before. */
  schemaTime: 4_000,
  /** Milliseconds that counting the whole graph may take: it goes on beside everything else. */
  countTime: 10_000,
  /** Nodes that a search looks at in a graph without an index of ours: about a second on a server. */
  searchScan: 500_000,
  /** Milliseconds that a search may take: whoever types waits no longer. */
  searchTime: 8_000,
  /** Labels or types that are listed at once; more are listed on asking. */
  listedNames: 30,
  /** Hits that a search lists: whoever does not see theirs among these types another letter. */
  searchHits: 30,
  /** Paths between two nodes that are looked at and ranked: nobody compares more. */
  pathsFound: 500,
  /** Milliseconds that looking for paths may take: then what was found so far is shown. */
  pathTime: 10_000,
  /** Paths that are listed at once; more are listed on asking. */
  pathsListed: 40,
  /** Types that are listed without a field to find one among them: as many as are seen at a glance. */
  pathTypes: 12,
  /** Nodes above which the canvas hides relationships while it moves: below, moving stays fluid with them. */
  fluidNodes: 60,
  /** Milliseconds between a change of the view and saving it; a kill loses no more than this. */
  saveDelay: 400,
} as const
