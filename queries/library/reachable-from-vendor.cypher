// title: Reachable from a vendor
// question: Who and what can be reached from a vendor within so many steps, and by which relationships?
// persona: analyst, investigator
// parameter: vendor string = "Apex Custom Software" — name of the vendor
// parameter: hops integer = 3 — most relationships on the way, up to 6
// returns: reached, kind, hops, ways, paths — one row for each entity, with all its shortest ways; what is denied is no way, and no way goes on behind a sector, place, law, regulator or publisher
MATCH (vendor:Vendor {name: $vendor})
MATCH (target:Entity)
WHERE target <> vendor
MATCH path = allShortestPaths((vendor)-[*..6]-(target))
WHERE all(stop IN nodes(path) WHERE stop:Entity AND (stop = target OR NOT
            (stop:Sector OR stop:Location OR stop:Law OR stop:Regulator OR stop:Publisher)))
  AND none(line IN relationships(path) WHERE line.status = 'denied')
WITH target, path, length(path) AS hops, [line IN relationships(path) | type(line)] AS way
WHERE hops <= $hops
WITH target, path, hops, way ORDER BY way, [stop IN nodes(path) | stop.id]
WITH target, hops, collect(DISTINCT way) AS ways, collect(path) AS paths
RETURN target.name AS reached, head([label IN labels(target) WHERE label <> 'Entity']) AS kind, hops, ways, paths
ORDER BY hops, kind, reached, target.id
