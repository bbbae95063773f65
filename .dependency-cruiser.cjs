/**
 * Who may import whom: graph ← queries ← electron; renderer → graph, queries (pure files), electron/contract;
 * test → all. docs/architecture.md draws it.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'graph-is-pure',
      comment: 'graph/ is TypeScript and nothing else: no other room, no Node, no package.',
      severity: 'error',
      from: { path: '^graph/', pathNot: '^graph/(layout|analysis|case|story|view)/' },
      to: { pathNot: '^graph/' },
    },
    {
      name: 'layouts-only-calculate',
      comment: 'Layouts may stand on packages that calculate positions and touch nothing.',
      severity: 'error',
      from: { path: '^graph/layout/' },
      to: { pathNot: '^graph/|^node_modules/(d3-force|dagre|graphology[^/]*)/' },
    },
    {
      name: 'measures-only-calculate',
      comment: 'Measures may stand on packages that calculate from a graph and touch nothing.',
      severity: 'error',
      from: { path: '^graph/analysis/' },
      to: { pathNot: '^graph/|^node_modules/graphology[^/]*/' },
    },
    {
      name: 'cases-are-only-checked',
      comment: 'Case files, stories and what is kept of views are read by a schema.',
      severity: 'error',
      from: { path: '^graph/(case|story|view)/' },
      to: { pathNot: '^graph/|^node_modules/zod/' },
    },
    {
      name: 'queries-know-graph-only',
      severity: 'error',
      from: { path: '^queries/' },
      to: { path: '^(electron|renderer|test)/|node_modules/(react|cytoscape|electron|zustand)' },
    },
    {
      name: 'electron-knows-no-page',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|test)/' },
    },
    {
      name: 'page-knows-the-contract-only',
      comment: 'Of the shell the page knows what it may ask; of queries and graph what needs no Node.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(test|electron)/', pathNot: '^electron/(contract|ipc-names|default-settings)\\.ts$' },
    },
    {
      name: 'page-takes-no-schema-of-the-contract',
      comment: 'Main alone checks requests: of the contract the page takes types.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/contract\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-runs-without-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-reaches-no-node-file',
      comment:
        'A file that needs Node outside electron/ is *.node.ts; sources and the command line are for Node.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '\\.node\\.ts$|^queries/(cli|sources)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-queries-use-no-node',
      severity: 'error',
      from: { path: '^queries/', pathNot: '\\.node\\.ts$|^queries/(cli|sources)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-canvas-library-user',
      comment: 'Only canvas/ knows which library draws.',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/canvas/' },
      to: { path: 'node_modules/cytoscape' },
    },
    {
      name: 'launcher-stands-alone',
      comment: 'The launcher runs before anything is installed.',
      severity: 'error',
      from: { path: '^electron/runtime/' },
      to: { pathNot: '^electron/runtime/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'no-circles',
      comment:
        "The operators of a plan open one another's plans; nothing else may call in circles across files.",
      severity: 'error',
      from: { pathNot: '^graph/cypher/execute/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'ships-only-dependencies',
      comment: 'What the app imports at run time is a dependency, not a tool.',
      severity: 'error',
      from: { path: '^(graph|queries|electron|renderer)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/electron/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
    skipAnalysisNotInRules: true,
  },
}
