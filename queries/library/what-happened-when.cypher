// title: What happened when
// question: What is said to have happened on which day, what was said on which day, and how exact are these days?
// persona: presenter, investigator, analyst
// parameter: about string = null — name of who or what the claims are about; null asks of everything
// returns: first, last, precision, time, zone, event, claim, stance, speaker, basis, source, paragraph — one row for each time that a claim gives, the earliest first; the event is that the claim happened or that it was said
MATCH (c:Claim)-[:STATED_BY]->(speaker:Entity), (c)-[:IN_SOURCE]->(s:Source)
WHERE NOT coalesce(c.private, false)
  AND ($about IS NULL OR EXISTS { (c)-[:ABOUT]->(:Entity {name: $about}) })
UNWIND [
  {event: 'happened', first: c.happenedEarliest, last: c.happenedLatest, precision: c.happenedPrecision,
   time: c.happenedEarliestTime, zone: c.happenedZone},
  {event: 'said', first: c.saidEarliest, last: c.saidLatest, precision: c.saidPrecision,
   time: c.saidEarliestTime, zone: c.saidZone}
] AS moment
WITH c, speaker, s, moment
WHERE moment.first IS NOT NULL
RETURN moment.first AS first, moment.last AS last, moment.precision AS precision,
       moment.time AS time, moment.zone AS zone, moment.event AS event,
       c.text AS claim, c.stance AS stance, speaker.name AS speaker, c.dateBasis AS basis,
       s.title AS source, c.paragraph AS paragraph
ORDER BY first, last, time, s.published, c.line, c.id, event
