// title: What was exposed
// question: Which data was exposed or is said not to have been, whose is it, who says so, and how sure is that?
// persona: presenter, investigator, analyst
// parameter: incident string = null — name of one incident; null asks of all
// returns: incident, exposed, data, parts, without, whose, status, speaker, stance, claim, source, paragraph — one row for each claim that data was exposed, or was not
MATCH (breach:Incident)-[line:EXPOSED|DID_NOT_EXPOSE]->(lost:DataType)
WHERE $incident IS NULL OR breach.name = $incident
OPTIONAL MATCH (part:DataType)-[:PART_OF]->(lost)
WITH breach, line, lost, part ORDER BY part.name
WITH breach, line, lost, collect(part.name) AS parts
OPTIONAL MATCH (lost)-[:DID_NOT_INCLUDE]->(missing:DataType)
WITH breach, line, lost, parts, missing ORDER BY missing.name
WITH breach, line, lost, parts, collect(missing.name) AS without
OPTIONAL MATCH (lost)-[:BELONGS_TO]->(owner:Entity)
WITH breach, line, lost, parts, without, owner ORDER BY owner.name
WITH breach, line, lost, parts, without, collect(owner.name) AS whose
UNWIND line.claims AS claimId
MATCH (c:Claim {id: claimId})-[:STATED_BY]->(speaker:Entity), (c)-[:IN_SOURCE]->(s:Source)
WHERE NOT coalesce(c.private, false)
RETURN breach.name AS incident, type(line) = 'EXPOSED' AS exposed, lost.name AS data,
       parts, without, whose, line.status AS status,
       speaker.name AS speaker, c.stance AS stance, c.text AS claim,
       s.title AS source, c.paragraph AS paragraph
ORDER BY incident, exposed DESC, data, s.published, c.line, c.id, breach.id, lost.id
