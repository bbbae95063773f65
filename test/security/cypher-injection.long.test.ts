/** The same tests; in the long run they make ten times as many attempts. */
import './cypher-injection.test.ts'
