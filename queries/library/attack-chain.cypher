// title: The chain of an attack
// question: Who is named behind each incident, whom did it strike, what did it expose, and whose was that?
// persona: presenter, investigator
// parameter: incident string = null — name of one incident; null asks of all
// returns: actor, incident, says, hit, whose, statuses, path — one row for each path from an actor over an incident to whom or what it struck, and on to whose data that is
MATCH path = (attacker:ThreatActor)<-[:ATTRIBUTED_TO]-(whole:Incident)<-[:PART_OF*0..1]-(part:Incident)
             -[step:TARGETED|EXPOSED|AFFECTED]->(struck:Entity)-[:BELONGS_TO*0..1]->(owner:Entity)
WHERE ($incident IS NULL OR whole.name = $incident OR part.name = $incident)
  AND NOT EXISTS { (owner)-[:BELONGS_TO]->(:Entity) }
RETURN attacker.name AS actor, part.name AS incident, type(step) AS says, struck.name AS hit,
       CASE WHEN owner <> struck THEN owner.name END AS whose,
       [line IN relationships(path) | line.status] AS statuses, path
ORDER BY actor, whole.name, incident,
         CASE says WHEN 'TARGETED' THEN 1 WHEN 'EXPOSED' THEN 2 ELSE 3 END, hit, whose,
         attacker.id, part.id, struck.id, owner.id
