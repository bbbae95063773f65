// title: Regulators and laws
// question: Which authority was told or lists whom, which law covers what, and who says so?
// persona: presenter, analyst
// returns: who, says, body, status, speaker, stance, via, day, claim, source, paragraph, path — one row for each claim behind a line to a regulator or a law
MATCH path = (subject:Entity)-[line]->(office:Entity)
WHERE office:Regulator OR office:Law
UNWIND line.claims AS claimId
MATCH (c:Claim {id: claimId})-[:STATED_BY]->(voice:Entity), (c)-[:IN_SOURCE]->(s:Source)
WHERE NOT coalesce(c.private, false)
OPTIONAL MATCH (c)-[:VIA]->(relay:Entity)
WITH path, subject, line, office, c, voice, s, relay ORDER BY relay.name
WITH path, subject, line, office, c, voice, s, collect(relay.name) AS via
RETURN subject.name AS who, type(line) AS says, office.name AS body, line.status AS status, voice.name AS speaker,
       c.stance AS stance, via, coalesce(c.happenedEarliest, c.saidEarliest) AS day, c.text AS claim,
       s.title AS source, c.paragraph AS paragraph, path
ORDER BY body, says, who, s.published, c.line, c.id, subject.id, office.id
