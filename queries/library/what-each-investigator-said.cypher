// title: What each investigator said
// question: What does each firm that investigates or names the attacker say, through whom, and how does it know?
// persona: investigator, presenter
// returns: firm, speaker, stance, polarity, claim, about, source, paragraph — one row for each claim of such a firm or of somebody who works for it or founded it
MATCH (house:Investigator)
OPTIONAL MATCH (member:Entity)-[:WORKS_FOR|FOUNDED]->(house)
WITH house, collect(DISTINCT member) + house AS voices
UNWIND voices AS voice
MATCH (c:Claim)-[:STATED_BY]->(voice), (c)-[:IN_SOURCE]->(s:Source), (c)-[:ABOUT]->(thing:Entity)
WHERE NOT coalesce(c.private, false)
WITH house, voice, c, s, thing ORDER BY thing.name
WITH house, voice, c, s, collect(thing.name) AS about
RETURN house.name AS firm, voice.name AS speaker, c.stance AS stance, c.polarity AS polarity, c.text AS claim,
       about, s.title AS source, c.paragraph AS paragraph
ORDER BY firm, s.published, c.line, c.id, house.id, voice.id
