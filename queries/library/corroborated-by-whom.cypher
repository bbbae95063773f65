// title: Corroborated by whom
// question: Which lines of the picture do independent speakers confirm, and how independent is each of them?
// persona: investigator, analyst
// returns: from, says, to, speaker, stances, speaksWith, via, claims, path — one row for each corroborated relationship and each who asserts it; speaksWith are those tied to the speaker by pay, ownership or foundation, via those whom it quotes or whom its words came through
MATCH path = (a:Entity)-[line]->(b:Entity)
WHERE line.status = 'corroborated'
UNWIND line.claims AS claimId
MATCH (c:Claim {id: claimId})-[:STATED_BY]->(voice:Entity), (c)-[:IN_SOURCE]->(s:Source)
WHERE c.stance IN ['observed', 'reported', 'stated', 'assessed'] AND c.polarity = 'positive'
  AND NOT coalesce(c.private, false)
OPTIONAL MATCH (c)-[:ATTRIBUTES_TO|VIA]->(origin:Entity)
OPTIONAL MATCH (voice)-[:WORKS_FOR|HIRED|OWNS|FOUNDED|ACQUIRED_BY*1..4]-(tied:Entity)
WHERE tied <> voice
WITH path, a, line, b, c, voice, s, origin, tied
ORDER BY tied.name, origin.name, s.published, c.line, c.id
WITH path, a, line, b, voice, collect(DISTINCT c.stance) AS stances,
     collect(DISTINCT tied.name) AS speaksWith, collect(DISTINCT origin.name) AS via,
     collect(DISTINCT c.text) AS claims
RETURN a.name AS from, type(line) AS says, b.name AS to, voice.name AS speaker, stances,
       speaksWith, via, claims, path
ORDER BY from, says, to, speaker, a.id, b.id, voice.id
