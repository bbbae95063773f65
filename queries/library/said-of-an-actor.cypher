// title: What is said of an actor
// question: What is known, alleged or guessed of an attacker under any of its names, claim by claim?
// persona: presenter, investigator
// parameter: actor string = "APT 18" — one of the attacker's names
// returns: name, grounds, stance, polarity, claim, speaker, quoting, via, source, paragraph — one row for each claim and each name that it is about, the best grounded first; grounds are shown where somebody looked or speaks of itself, alleged where none are shown, open where it is a guess or an answer that was not given
MATCH (:ThreatActor {name: $actor})-[:SAME_AS*0..4]-(alias:ThreatActor)
WITH DISTINCT alias
MATCH (c:Claim)-[:ABOUT]->(alias), (c)-[:STATED_BY]->(voice:Entity), (c)-[:IN_SOURCE]->(s:Source)
WHERE NOT coalesce(c.private, false)
OPTIONAL MATCH (c)-[:ATTRIBUTES_TO]->(quoted:Entity)
OPTIONAL MATCH (c)-[:VIA]->(relay:Entity)
WITH alias, c, voice, s, quoted, relay ORDER BY quoted.name, relay.name
WITH alias, c, voice, s, collect(DISTINCT quoted.name) AS quoting, collect(DISTINCT relay.name) AS via,
     CASE WHEN c.stance IN ['observed', 'reported', 'stated', 'assessed'] THEN 'shown'
          WHEN c.stance IN ['alleged', 'denied'] THEN 'alleged' ELSE 'open' END AS grounds
RETURN alias.name AS name, grounds, c.stance AS stance, c.polarity AS polarity, c.text AS claim,
       voice.name AS speaker, quoting, via, s.title AS source, c.paragraph AS paragraph
ORDER BY CASE grounds WHEN 'shown' THEN 1 WHEN 'alleged' THEN 2 ELSE 3 END, s.published, c.line, c.id, name, alias.id
