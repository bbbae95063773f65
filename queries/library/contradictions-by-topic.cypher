// title: Contradictions by topic
// question: About whom and what do the claims disagree most, and who stands against whom?
// persona: analyst, investigator, presenter
// returns: topic, kind, contradictions, tensions, voices, pairs — one row for each entity that both claims of a pair are about, those with most disagreement first; a pair is what it is and the two claims
MATCH (c:Claim)-[conflict:CONTRADICTS|IN_TENSION_WITH]->(other:Claim),
      (c)-[:ABOUT]->(thing:Entity)<-[:ABOUT]-(other),
      (c)-[:STATED_BY]->(voice:Entity), (other)-[:STATED_BY]->(against:Entity)
WHERE NOT coalesce(c.private, false) AND NOT coalesce(other.private, false)
WITH thing, conflict, c, other, voice.name + ' – ' + against.name AS voices ORDER BY voices, c.id, other.id
WITH thing, collect(DISTINCT voices) AS voices, collect([type(conflict), c.text, other.text]) AS pairs,
     collect(type(conflict)) AS conflicts
RETURN thing.name AS topic, head([label IN labels(thing) WHERE label <> 'Entity']) AS kind,
       size([conflict IN conflicts WHERE conflict = 'CONTRADICTS']) AS contradictions,
       size([conflict IN conflicts WHERE conflict = 'IN_TENSION_WITH']) AS tensions, voices, pairs
ORDER BY contradictions DESC, tensions DESC, topic, thing.id
