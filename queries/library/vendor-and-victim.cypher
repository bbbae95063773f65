// title: Vendor and victim at once
// question: Which vendor was struck itself, and which of its clients are said to be hit through it?
// persona: presenter, investigator
// returns: vendor, incident, struck, products, client, clientOf, hit, speakers, path — one row for each client of a vendor that was targeted or affected; struck, clientOf and hit say how sure each line is, hit is null where nobody says that the client was; speakers are those who say it was
MATCH (breach:Incident)-[strike:TARGETED|AFFECTED]->(seller:Vendor)
OPTIONAL MATCH (seller)-[:SELLS]->(sold:Product)
WITH breach, strike, seller, sold ORDER BY sold.name
WITH breach, strike, seller, collect(sold.name) AS products
OPTIONAL MATCH path = (buyer:Entity)-[buys:CLIENT_OF]->(seller)
OPTIONAL MATCH (breach)-[reached:AFFECTED|TARGETED]->(buyer)
OPTIONAL MATCH (c:Claim)-[:STATED_BY]->(voice:Entity)
WHERE c.id IN reached.claims AND NOT coalesce(c.private, false)
WITH breach, strike, seller, products, path, buyer, buys, reached, voice ORDER BY voice.name
WITH breach, strike, seller, products, path, buyer, buys, reached, collect(DISTINCT voice.name) AS speakers
RETURN seller.name AS vendor, breach.name AS incident, strike.status AS struck, products,
       buyer.name AS client, buys.status AS clientOf, reached.status AS hit, speakers, path
ORDER BY vendor, incident, client, type(strike), type(reached), seller.id, breach.id, buyer.id
