/** Kind labels of entities and what they mean. Every entity also bears the label `Entity`. */
export const KINDS: ReadonlyMap<string, string> = new Map([
  ['ThreatActor', 'who attacks, under one of its names'],
  ['Incident', 'something that happened to a victim, or one part of it'],
  ['Vendor', 'a company whose product or service others rely on'],
  ['Client', 'a company that buys from a vendor'],
  ['HospitalSystem', 'a company that runs hospitals'],
  ['Investigator', 'a firm that investigates, or names the actor'],
  ['Organization', 'any other company or body'],
  ['Person', 'one human being'],
  ['Group', 'unnamed speakers or people, called as the text calls them'],
  ['Publisher', 'who publishes a source, or is quoted as a publication'],
  ['Regulator', 'an authority that incidents are reported to'],
  ['Law', 'a law the text refers to'],
  ['DataType', 'a kind of data'],
  ['Population', 'people affected, counted on claims only'],
  ['Product', 'what a vendor sells, or what is used in care'],
  ['Sector', 'an industry'],
  ['Location', 'a country or state'],
])

/** Properties of nodes by label; `?` marks what not every node has. */
export const NODE_PROPERTIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Entity', ['id', 'name']],
  ['Source', ['id', 'title', 'published', 'dateBasis']],
  [
    'Claim',
    [
      ...['id', 'text', 'stance', 'polarity', 'line', 'paragraph', 'medium', 'dateBasis'],
      ...['quantity?', 'quantityMax?', 'unit?', 'scope?', 'private?'],
      ...['said', 'happened'].flatMap(time =>
        ['Earliest', 'Latest', 'Precision', 'EarliestTime', 'LatestTime', 'Zone'].map(
          part => `${time}${part}?`,
        ),
      ),
    ],
  ],
])

/** Properties of a relationship between two entities. */
export const RELATIONSHIP_PROPERTIES = ['claims', 'status'] as const

/** Relationships that carry the evidence; they have no properties. */
export const EVIDENCE_TYPES: ReadonlyMap<string, { readonly start: string; readonly end: string }> = new Map([
  ['IN_SOURCE', { start: 'Claim', end: 'Source' }],
  ['STATED_BY', { start: 'Claim', end: 'Entity' }],
  ['ABOUT', { start: 'Claim', end: 'Entity' }],
  ['ATTRIBUTES_TO', { start: 'Claim', end: 'Entity' }],
  ['VIA', { start: 'Claim', end: 'Entity' }],
  ['ASKED', { start: 'Claim', end: 'Entity' }],
  ['CONTRADICTS', { start: 'Claim', end: 'Claim' }],
  ['IN_TENSION_WITH', { start: 'Claim', end: 'Claim' }],
  ['PUBLISHED_BY', { start: 'Source', end: 'Entity' }],
])
