// title: Who uses which name
// question: By which name does each firm call an attacker, and which other names are said to be the same?
// persona: investigator, presenter, analyst
// returns: name, usedBy, alsoKnownAs, status, speaker, stance, claim, source, paragraph, path, aliases — one row for each claim that somebody uses a name
MATCH path = (user:Entity)-[uses:NAMES]->(actor:ThreatActor)
OPTIONAL MATCH alias = (actor)-[:SAME_AS*1..4]-(other:ThreatActor)
WHERE other <> actor
WITH path, user, uses, actor, alias, other ORDER BY other.name, length(alias)
WITH path, user, uses, actor, collect(DISTINCT other.name) AS alsoKnownAs, collect(alias) AS aliases
UNWIND uses.claims AS claimId
MATCH (c:Claim {id: claimId})-[:STATED_BY]->(speaker:Entity), (c)-[:IN_SOURCE]->(s:Source)
WHERE NOT coalesce(c.private, false)
RETURN actor.name AS name, user.name AS usedBy, alsoKnownAs, uses.status AS status,
       speaker.name AS speaker, c.stance AS stance, c.text AS claim,
       s.title AS source, c.paragraph AS paragraph, path, aliases
ORDER BY name, usedBy, s.published, c.line, c.id, actor.id, user.id
