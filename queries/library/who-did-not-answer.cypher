// title: Who did not answer
// question: Who was asked, by whom and about what, and did not answer?
// persona: investigator, presenter
// returns: asked, worksFor, answer, askedBy, day, about, source, paragraph — one row for each refusal or silence
MATCH (c:Claim)-[:ASKED]->(silent:Entity),
      (c)-[:STATED_BY]->(asker:Entity),
      (c)-[:IN_SOURCE]->(s:Source)
WHERE NOT coalesce(c.private, false)
OPTIONAL MATCH (silent)-[:WORKS_FOR]->(employer:Entity)
WITH c, silent, asker, s, employer ORDER BY employer.name
WITH c, silent, asker, s, collect(employer.name) AS worksFor
RETURN silent.name AS asked, worksFor, c.stance AS answer, asker.name AS askedBy,
       c.happenedEarliest AS day, c.text AS about,
       s.title AS source, c.paragraph AS paragraph
ORDER BY asked, s.published, c.line, c.id, silent.id
