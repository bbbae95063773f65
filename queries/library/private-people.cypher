// title: Private people and what is withheld
// question: Which single persons does the picture show, as what, and how much that is said of them is kept out of it?
// persona: presenter, investigator
// returns: person, lines, speaks, told, withheld — one row for each person; speaks counts the claims that the person makes, told those about the person that may be shown, withheld those that are kept private, whose words no query of this library returns
MATCH (somebody:Person)
OPTIONAL MATCH (somebody)-[line]->(other:Entity)
WITH somebody, line, other ORDER BY type(line), other.name, line.status
WITH somebody, collect(type(line) + ' ' + other.name + ' (' + line.status + ')') AS lines
RETURN somebody.name AS person, lines,
       COUNT { (somebody)<-[:STATED_BY]-(c:Claim) WHERE NOT coalesce(c.private, false) } AS speaks,
       COUNT { (somebody)<-[:ABOUT]-(c:Claim) WHERE NOT coalesce(c.private, false) } AS told,
       COUNT { (somebody)<-[:ABOUT]-(c:Claim) WHERE coalesce(c.private, false) } AS withheld
ORDER BY withheld DESC, person, somebody.id
