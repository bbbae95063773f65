// title: Not known, only supposed
// question: What do the speakers say they cannot tell, what could happen, and what is only a guess?
// persona: investigator, analyst
// returns: stance, speaker, claim, about, source, paragraph — one row for each claim that settles nothing
MATCH (c:Claim)-[:STATED_BY]->(speaker:Entity), (c)-[:IN_SOURCE]->(s:Source),
      (c)-[:ABOUT]->(thing:Entity)
WHERE c.stance IN ['not-known', 'hypothetical', 'speculated'] AND NOT coalesce(c.private, false)
WITH c, speaker, s, thing ORDER BY thing.name
WITH c, speaker, s, collect(thing.name) AS about
RETURN c.stance AS stance, speaker.name AS speaker, c.text AS claim, about,
       s.title AS source, c.paragraph AS paragraph
ORDER BY CASE stance WHEN 'not-known' THEN 1 WHEN 'hypothetical' THEN 2 ELSE 3 END,
         s.published, c.line, c.id
