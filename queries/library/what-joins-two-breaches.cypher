// title: What joins two breaches
// question: Who and what stands between two incidents, and is it more than what many things share?
// persona: investigator, presenter
// parameter: first string = "Apex intrusion" — name of the one incident
// parameter: second string = "Community Health breach" — name of the other
// returns: shared, kind, generic, toFirst, toSecond, statuses, paths — one row for each entity within two steps of both incidents, with all the ways to either; generic are sectors, places, kinds of data, laws and regulators, which tie nothing; what is denied is no way
MATCH (one:Incident {name: $first}), (other:Incident {name: $second})
MATCH to = (one)-[*1..2]-(middle:Entity)
WHERE middle <> one AND middle <> other
  AND all(stop IN nodes(to) WHERE stop:Entity) AND none(line IN relationships(to) WHERE line.status = 'denied')
MATCH from = (middle)-[*1..2]-(other)
WHERE all(stop IN nodes(from) WHERE stop:Entity AND stop <> one)
  AND none(line IN relationships(from) WHERE line.status = 'denied')
  AND none(stop IN nodes(to) WHERE stop = other)
WITH middle, to, from, [line IN relationships(to) | type(line)] AS near,
     [line IN relationships(from) | type(line)] AS far
ORDER BY near, far, [stop IN nodes(to) + nodes(from) | stop.id]
WITH middle, collect(DISTINCT near) AS toFirst, collect(DISTINCT far) AS toSecond,
     collect(DISTINCT to) + collect(DISTINCT from) AS paths
UNWIND paths AS path
UNWIND relationships(path) AS line
WITH middle, toFirst, toSecond, paths, line.status AS status ORDER BY status
WITH middle, toFirst, toSecond, paths, collect(DISTINCT status) AS statuses
RETURN middle.name AS shared, head([label IN labels(middle) WHERE label <> 'Entity']) AS kind,
       middle:Sector OR middle:Location OR middle:DataType OR middle:Law OR middle:Regulator AS generic,
       toFirst, toSecond, statuses, paths
ORDER BY generic, kind, shared, middle.id
