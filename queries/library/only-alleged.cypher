// title: Only alleged
// question: Which lines of the picture rest on nothing but an allegation, and whose is it?
// persona: investigator, presenter, analyst
// returns: from, says, to, claimedBy, quoting, claims, path — one row for each relationship whose status is alleged
MATCH path = (a:Entity)-[line]->(b:Entity)
WHERE line.status = 'alleged'
UNWIND line.claims AS claimId
MATCH (c:Claim {id: claimId})-[:STATED_BY]->(speaker:Entity), (c)-[:IN_SOURCE]->(s:Source)
WHERE c.stance = 'alleged' AND NOT coalesce(c.private, false)
OPTIONAL MATCH (c)-[:ATTRIBUTES_TO]->(quoted:Entity)
WITH path, a, line, b, c, speaker, s, quoted ORDER BY s.published, c.line, c.id, quoted.name
WITH path, a, line, b, collect(DISTINCT speaker.name) AS claimedBy, collect(DISTINCT quoted.name) AS quoting,
     collect(DISTINCT c.text) AS claims
RETURN a.name AS from, type(line) AS says, b.name AS to, claimedBy, quoting, claims, path
ORDER BY from, says, to, a.id, b.id
