/**
 * The real Neo4j that tests use: the one of `NEO4J_TEST_URI`, `NEO4J_TEST_USER` (neo4j) and `NEO4J_TEST_PASSWORD`.
 * `npm test` and `npm run test:<suite>` start one for the whole run and set these (run-neo4j.mjs). Whatever is in its
 * databases may be deleted by a test. Test files that use it run one after the other, see suites.mjs.
 */
export interface TestNeo4j {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** Where the server is, or in a few words why there is none; then its tests are to be skipped by name with these. */
export async function testNeo4j(): Promise<TestNeo4j | { readonly skip: string }> {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_SKIP } = process.env
  if (!NEO4J_TEST_URI) {
    return {
      skip: NEO4J_TEST_SKIP ?? 'no Neo4j: NEO4J_TEST_URI is not set; npm test and npm run test:… start one',
    }
  }
  return { uri: NEO4J_TEST_URI, user: NEO4J_TEST_USER ?? 'neo4j', password: NEO4J_TEST_PASSWORD ?? '' }
}
