// title: Resting on one voice
// question: Which lines of the picture would go if one speaker were not believed, and how does that speaker know?
// persona: analyst, investigator
// returns: speaker, kind, status, stances, count, lines, paths — one row for each speaker and each status of the lines that nobody else asserts, those with most lines first
MATCH path = (a:Entity)-[line]->(b:Entity)
UNWIND line.claims AS claimId
MATCH (c:Claim {id: claimId})-[:STATED_BY]->(voice:Entity)
WHERE NOT coalesce(c.private, false)
WITH path, a, line, b, voice, c ORDER BY voice.id, c.stance
WITH path, a, line, b, collect(DISTINCT voice) AS voices, collect(DISTINCT c.stance) AS stances
WHERE size(voices) = 1
WITH path, a, b, line, head(voices) AS voice, stances, a.name + ' ' + type(line) + ' ' + b.name AS text
ORDER BY text, a.id, b.id
WITH voice, line.status AS status, collect({text: text, path: path, stances: stances}) AS held
UNWIND held AS one
UNWIND one.stances AS stance
WITH voice, status, held, stance ORDER BY stance
WITH voice, status, held, collect(DISTINCT stance) AS stances
RETURN voice.name AS speaker, head([label IN labels(voice) WHERE label <> 'Entity']) AS kind, status, stances,
       size(held) AS count, [one IN held | one.text] AS lines, [one IN held | one.path] AS paths
ORDER BY count DESC, speaker, status, voice.id
