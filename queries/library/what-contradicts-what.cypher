// title: What contradicts what
// question: Which claims cannot both be true, which sit badly together, and who makes each of them?
// persona: investigator, presenter, analyst
// returns: conflict, claim, speaker, stance, paragraph, against, otherSpeaker, otherStance, otherParagraph, source — one row for each pair of claims
MATCH (c:Claim)-[conflict:CONTRADICTS|IN_TENSION_WITH]->(other:Claim),
      (c)-[:STATED_BY]->(speaker:Entity),
      (other)-[:STATED_BY]->(otherSpeaker:Entity),
      (c)-[:IN_SOURCE]->(s:Source)
WHERE NOT coalesce(c.private, false) AND NOT coalesce(other.private, false)
RETURN type(conflict) AS conflict,
       c.text AS claim, speaker.name AS speaker, c.stance AS stance, c.paragraph AS paragraph,
       other.text AS against, otherSpeaker.name AS otherSpeaker, other.stance AS otherStance,
       other.paragraph AS otherParagraph, s.title AS source
ORDER BY conflict, s.published, c.line, c.id, other.line, other.id
