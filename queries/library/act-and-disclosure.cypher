// title: From the act to its disclosure
// question: When is each incident said to have happened, when did who speak of it, and how many days lie between?
// persona: presenter, investigator, analyst
// returns: incident, actFirst, actLast, actStances, day, told, speaker, stances, basis, daysSinceFirst, daysSinceLast — one row for each incident, day and speaker, that of its publication too, the earliest first; the act is what the claims behind the target or the attacker of it or of its parts give, the telling of it left out
MATCH (whole:Incident)
WHERE NOT EXISTS { (whole)-[:PART_OF]->(:Incident) }
MATCH (whole)<-[:PART_OF*0..3]-(part:Incident)-[line:TARGETED|ATTRIBUTED_TO]->(:Entity)
UNWIND line.claims AS claimId
MATCH (act:Claim {id: claimId})
WHERE act.happenedEarliest IS NOT NULL AND NOT coalesce(act.private, false)
  AND NOT EXISTS { (act)-[:ABOUT]->(:Regulator) } AND NOT EXISTS { (act)-[:ABOUT]->(:Publisher) }
WITH whole, act ORDER BY act.stance
WITH whole, min(act.happenedEarliest) AS actFirst, max(act.happenedLatest) AS actLast,
     collect(DISTINCT act.stance) AS actStances
MATCH (whole)<-[:PART_OF*0..3]-(:Incident)<-[:ABOUT]-(c:Claim)-[:IN_SOURCE]->(s:Source),
      (c)-[:STATED_BY]->(voice:Entity), (s)-[:PUBLISHED_BY]->(publisher:Entity)
WHERE NOT coalesce(c.private, false)
WITH whole, actFirst, actLast, actStances, c, s, voice, publisher ORDER BY c.stance
UNWIND [
  {day: c.saidEarliest, told: 'said', voice: voice, stance: c.stance, basis: c.dateBasis},
  {day: s.published, told: 'published', voice: publisher, stance: null, basis: s.dateBasis}
] AS telling
WITH whole, actFirst, actLast, actStances, telling.day AS day, telling.told AS told, telling.voice AS teller,
     telling.basis AS basis, collect(DISTINCT telling.stance) AS stances
WHERE day IS NOT NULL
RETURN whole.name AS incident, actFirst, actLast, actStances, day, told, teller.name AS speaker, stances, basis,
       duration.inDays(date(actFirst), date(day)).days AS daysSinceFirst,
       duration.inDays(date(actLast), date(day)).days AS daysSinceLast
ORDER BY actFirst, incident, day, told DESC, speaker, whole.id, teller.id
