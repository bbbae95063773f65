// title: How sure each type of line is
// question: Of each type of relationship, how many lines are corroborated, rest on one source, are alleged or less?
// persona: analyst
// returns: type, lines, corroborated, singleSource, alleged, disputed, denied, guessed — one row for each type of relationship between entities, the commonest first; guessed are the speculated, the hypothetical and the unknown
MATCH (:Entity)-[line]->(:Entity)
WITH type(line) AS type, collect(line.status) AS statuses
RETURN type, size(statuses) AS lines,
       size([status IN statuses WHERE status = 'corroborated']) AS corroborated,
       size([status IN statuses WHERE status = 'single-source']) AS singleSource,
       size([status IN statuses WHERE status = 'alleged']) AS alleged,
       size([status IN statuses WHERE status = 'disputed']) AS disputed,
       size([status IN statuses WHERE status = 'denied']) AS denied,
       size([status IN statuses WHERE status IN ['speculated', 'hypothetical', 'unknown']]) AS guessed
ORDER BY lines DESC, type
