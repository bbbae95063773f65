// title: Names nobody confirms
// question: Which names of attackers, and which blame laid on them, does no second independent speaker confirm?
// persona: investigator, analyst
// returns: name, line, status, speakers, stances, via, claims, path — one row for each line that names an attacker and is not corroborated; via are those whom the words came through
MATCH path = (a:Entity)-[link:NAMES|SAME_AS|ATTRIBUTED_TO]->(actor:ThreatActor)
WHERE link.status <> 'corroborated'
UNWIND link.claims AS claimId
MATCH (c:Claim {id: claimId})-[:STATED_BY]->(voice:Entity), (c)-[:IN_SOURCE]->(s:Source)
WHERE NOT coalesce(c.private, false)
OPTIONAL MATCH (c)-[:VIA]->(relay:Entity)
WITH path, a, link, actor, c, voice, s, relay ORDER BY s.published, c.line, c.id, relay.name
WITH path, a, link, actor, collect(DISTINCT voice.name) AS speakers, collect(DISTINCT c.stance) AS stances,
     collect(DISTINCT relay.name) AS via, collect(DISTINCT c.text) AS claims
RETURN actor.name AS name, a.name + ' ' + type(link) + ' ' + actor.name AS line, link.status AS status, speakers,
       stances, via, claims, path
ORDER BY name, line, actor.id, a.id
