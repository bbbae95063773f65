/** What a relationship type says: that something is so, that it is not so, or that it could be. */
export type Sense = 'positive' | 'negative' | 'hypothetical'

export interface RelationshipType {
  readonly type: string
  readonly sense: Sense
  /** Kinds of entities it may start at and end at. */
  readonly starts: readonly string[]
  readonly ends: readonly string[]
  /** Reads from start to end. */
  readonly meaning: string
}

const COMPANY = 'Vendor Client HospitalSystem Investigator Organization Publisher Regulator'
const PARTY = `${COMPANY} ThreatActor Person Group`
const VICTIM = 'Vendor Client HospitalSystem Organization'

const positive = relationship('positive')
const negative = relationship('negative')
const hypothetical = relationship('hypothetical')

/** Every type a relationship between two entities may have. */
export const RELATIONSHIP_TYPES: ReadonlyMap<string, RelationshipType> = new Map(
  [
    positive('TARGETED', 'Incident', VICTIM, 'the incident struck this company'),
    positive('ATTRIBUTED_TO', 'Incident', 'ThreatActor', 'somebody names this actor as the one behind it'),
    positive('AFFECTED', 'Incident', `Population ${VICTIM}`, 'these people or clients were hit by it'),
    positive('EXPOSED', 'Incident', 'DataType', 'somebody outside got to see or take this data'),
    positive('PUBLISHED', 'ThreatActor', 'DataType', 'the actor put this data in public'),
    positive('BELONGS_TO', 'DataType', `Population ${VICTIM}`, 'whose data it is'),
    positive('PART_OF', 'Incident DataType', 'Incident DataType', 'it is one part of the other'),
    positive('SAME_AS', 'ThreatActor', 'ThreatActor', 'two names of one actor'),
    positive('NAMES', 'Investigator', 'ThreatActor', 'this is the name it uses for the actor'),
    positive('INVESTIGATED', 'Investigator Group', 'Incident', 'it looked or looks into the incident'),
    positive('BROUGHT_TO_LIGHT', 'Publisher', 'Incident', 'it made the incident known'),
    positive('HIRED', VICTIM, 'Investigator', 'it pays the other to work for it'),
    positive('WORKS_FOR', 'Person Group', `${COMPANY} ThreatActor`, 'works or speaks for it'),
    positive('FOUNDED', 'Person', COMPANY, 'is one of its founders'),
    positive('OWNS', 'Person', COMPANY, 'it is theirs'),
    positive('ACQUIRED_BY', COMPANY, COMPANY, 'the other bought it'),
    positive('CLIENT_OF', 'Client', 'Vendor', 'it buys from the vendor'),
    positive('SELLS', 'Vendor', 'Product', 'the vendor offers it'),
    positive('OPERATES_IN', COMPANY, 'Sector', 'its business is in this sector'),
    positive('LOCATED_IN', `${COMPANY} ThreatActor`, 'Location', 'where it is'),
    positive('CONTACTED', PARTY, PARTY, 'got in touch with the other'),
    positive('PROVIDED_DATA_TO', 'ThreatActor', PARTY, 'the actor handed data over'),
    positive('HAS_ACCESS_TO', 'ThreatActor', VICTIM, 'the actor can still get in'),
    positive('DEMANDED_FROM', 'ThreatActor', VICTIM, 'the actor asked to be paid'),
    positive('OFFERED_TO', `Person ${VICTIM}`, 'ThreatActor', 'offered to pay the actor'),
    positive('REPORTED_TO', VICTIM, 'Regulator', 'it told the regulator of the incident'),
    positive('LISTED_BY', VICTIM, 'Regulator', 'the regulator lists it as breached'),
    positive('GOVERNED_BY', 'DataType', 'Law', 'the law protects this data'),
    positive('TARGETS_SECTOR', 'ThreatActor', 'Sector', 'the actor goes for this sector'),
    positive('SEEKS', 'ThreatActor', 'DataType', 'what the actor is after'),
    negative('DID_NOT_EXPOSE', 'Incident', 'DataType', 'this data was not lost'),
    negative('DID_NOT_INCLUDE', 'DataType', 'DataType', 'the one held none of the other'),
    negative('DID_NOT_PUBLISH', 'ThreatActor', 'DataType', 'the actor has not made it public'),
    negative('DID_NOT_CONTACT', 'ThreatActor', PARTY, 'the actor did not get in touch'),
    negative('DID_NOT_DETECT', VICTIM, 'Incident', 'it did not notice the incident'),
    hypothetical('COULD_AFFECT', 'Incident', `Population ${VICTIM}`, 'what could come of it'),
  ].map(entry => [entry.type, entry] as const),
)

/** Talk is a claim, never a relationship between entities. */
export const TALK_TYPES: ReadonlySet<string> = new Set(
  'TOLD SAID STATED ASKED ANSWERED DENIED CLAIMED REPORTED ALLEGED CONFIRMED DECLINED'.split(' '),
)

function relationship(sense: Sense) {
  return (type: string, starts: string, ends: string, meaning: string): RelationshipType => ({
    type,
    sense,
    starts: starts.split(' '),
    ends: ends.split(' '),
    meaning,
  })
}
