// title: The single point between two breaches
// question: Through whom or what do all the shortest ways between two incidents go?
// persona: analyst, investigator
// parameter: first string = "Apex intrusion" — name of the one incident
// parameter: second string = "Community Health breach" — name of the other
// returns: stop, kind, generic, ways, ofAll, onEvery, paths — one row for each entity on a shortest way, those that every way needs first; generic are sectors, places, kinds of data, laws and regulators, which tie nothing; what is denied is no way
MATCH (one:Incident {name: $first}), (other:Incident {name: $second})
WHERE one <> other
MATCH path = allShortestPaths((one)-[*..8]-(other))
WHERE all(met IN nodes(path) WHERE met:Entity) AND none(line IN relationships(path) WHERE line.status = 'denied')
WITH path ORDER BY [met IN nodes(path) | met.id], [line IN relationships(path) | type(line)]
WITH collect(path) AS paths
UNWIND paths AS path
UNWIND nodes(path)[1..-1] AS met
WITH met, size(paths) AS ofAll, collect(path) AS through
RETURN met.name AS stop, head([label IN labels(met) WHERE label <> 'Entity']) AS kind,
       met:Sector OR met:Location OR met:DataType OR met:Law OR met:Regulator AS generic,
       size(through) AS ways, ofAll, size(through) = ofAll AS onEvery, through AS paths
ORDER BY ways DESC, kind, stop, met.id
