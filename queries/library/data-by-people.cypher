// title: Kinds of data by people
// question: Of how many people is each kind of exposed data said to be, between which numbers, and who gives them?
// persona: analyst, presenter
// returns: data, incident, exposed, people, belongs, from, to, unit, scopes, speakers, stances — one row for each kind of data, incident and group of people, the most people first; exposed and belongs say how sure the lines are, from and to are what is said of the people, not of the data, and null where nobody gives a number
MATCH (breach:Incident)-[lost:EXPOSED]->(kept:DataType)-[whose:BELONGS_TO]->(crowd:Population)
OPTIONAL MATCH (c:Claim)-[:ABOUT]->(crowd)
WHERE c.quantity IS NOT NULL AND NOT coalesce(c.private, false)
OPTIONAL MATCH (c)-[:STATED_BY]->(voice:Entity)
WITH breach, lost, kept, whose, crowd, c, voice ORDER BY voice.name, c.stance, c.scope
WITH breach, lost, kept, whose, crowd, c.unit AS unit, min(c.quantity) AS from,
     max(coalesce(c.quantityMax, c.quantity)) AS to, collect(DISTINCT c.scope) AS scopes,
     collect(DISTINCT voice.name) AS speakers, collect(DISTINCT c.stance) AS stances
RETURN kept.name AS data, breach.name AS incident, lost.status AS exposed, crowd.name AS people,
       whose.status AS belongs, from, to, unit, scopes, speakers, stances
ORDER BY coalesce(to, -1) DESC, data, incident, people, unit, kept.id, breach.id, crowd.id
