// title: Numbers and what they cover
// question: Which numbers are given, of what, for whom, and who gives them?
// persona: presenter, analyst
// returns: from, to, unit, scope, speaker, stance, via, said, claim, source, paragraph — one row for each claim with a number
MATCH (c:Claim)-[:STATED_BY]->(speaker:Entity), (c)-[:IN_SOURCE]->(s:Source)
WHERE c.quantity IS NOT NULL AND NOT coalesce(c.private, false)
OPTIONAL MATCH (c)-[:VIA]->(relay:Entity)
WITH c, speaker, s, relay ORDER BY relay.name
WITH c, speaker, s, collect(relay.name) AS via
RETURN c.quantity AS from, coalesce(c.quantityMax, c.quantity) AS to, c.unit AS unit,
       c.scope AS scope, speaker.name AS speaker, c.stance AS stance, via,
       c.saidEarliest AS said, c.text AS claim, s.title AS source, c.paragraph AS paragraph
ORDER BY unit, from DESC, s.published, c.line, c.id
