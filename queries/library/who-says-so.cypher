// title: Who says so
// question: What is said of somebody or something, by whom, and how?
// persona: investigator, analyst
// parameter: about string = "Community Health Systems" — name of who or what is spoken of
// returns: speaker, stance, polarity, count, quoting, via, claims — one row for each speaker, stance and polarity, those with most claims first
MATCH (c:Claim)-[:ABOUT]->(:Entity {name: $about}),
      (c)-[:STATED_BY]->(voice:Entity),
      (c)-[:IN_SOURCE]->(s:Source)
WHERE NOT coalesce(c.private, false)
OPTIONAL MATCH (c)-[:ATTRIBUTES_TO]->(quoted:Entity)
OPTIONAL MATCH (c)-[:VIA]->(relay:Entity)
WITH voice, c, s, quoted, relay
ORDER BY s.published, c.line, c.id, quoted.name, relay.name
WITH voice, c.stance AS stance, c.polarity AS polarity, count(DISTINCT c) AS count,
     collect(DISTINCT quoted.name) AS quoting, collect(DISTINCT relay.name) AS via,
     collect(DISTINCT c.text) AS claims
RETURN voice.name AS speaker, stance, polarity, count, quoting, via, claims
ORDER BY count DESC, speaker, stance, polarity, voice.id
