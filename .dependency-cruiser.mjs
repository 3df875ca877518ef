// Which package may import which, and where a library may be named at all. `npm run edges` checks it;
// scripts/edges.test.ts proves that each rule bites.

const TESTS = '([.]test[.]|[.]test-helper[.]|[.]stories[.]|^packages/[^/]+/test/)';

/** What each package may import of ours. Everything else of ours is forbidden to it. */
const EDGES = {
  protocol: [],
  bridges: ['protocol'],
  client: ['bridges', 'protocol'], // the bridges in its transports only: see bridges-in-transports-only
  strings: [],
  element: ['client', 'protocol', 'strings'],
  console: ['client', 'protocol'],
  receiver: ['protocol', 'strings'],
  conformance: ['protocol', 'receiver'], // the receiver in its tests only: see receiver-stays-alone
};

const forbidden = [
  ...Object.entries(EDGES).map(([name, allowed]) => edge(name, allowed)),
  {
    name: 'nothing-imports-conformance',
    comment: 'Tests of examples judge their own backends with it.',
    severity: 'error',
    from: { pathNot: '^packages/conformance/|^examples/[^/]+/test/' },
    to: { path: '^packages/conformance/' },
  },
  {
    name: 'receiver-stays-alone',
    comment: "Only examples, measurements and conformance's own tests import the receiver.",
    severity: 'error',
    from: {
      pathNot:
        '^(packages/receiver|packages/conformance/test|examples|bench)/|^packages/conformance/.*[.]test[.]',
    },
    to: { path: '^packages/receiver/' },
  },
  {
    name: 'no-paths-into-other-packages',
    comment: 'Another package is imported by its name, through its exports.',
    severity: 'error',
    from: { path: '^(packages/[^/]+|examples|bench)/' },
    to: { path: '^packages/[^/]+/', pathNot: '^$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'element-takes-protocol-as-types',
    comment: 'Bytes: what the element needs of the protocol at runtime comes with the client.',
    severity: 'error',
    from: { path: '^packages/element/src/', pathNot: TESTS },
    to: { path: '^packages/protocol/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'bridges-in-transports-only',
    comment: 'Bytes: who talks to receivers of the protocol loads no other system.',
    severity: 'error',
    from: { path: '^packages/client/', pathNot: `^packages/client/src/transports/|${TESTS}` },
    to: { path: '^packages/bridges/' },
  },
  only('ky', '^packages/client/src/try-again[.]ts$'),
  only('nodemailer', '^packages/receiver/src/mail/smtp-mailer[.]ts$'),
  only('kysely', '^packages/receiver/src/store/'),
  only('libsql', '^packages/receiver/src/(store/)?sqlite([.]ts$|/)'),
  {
    name: 'no-cycles',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment: 'Not found, or not in the exports of the package that holds it.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^(virtual:|storybook/|@storybook/)' },
  },
];

export default {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|examples)/[^/]+/(dist|cdn)/' },
    tsPreCompilationDeps: true, // type-only imports are edges too
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@report-this/source', 'import', 'node', 'browser', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};

function edge(name, allowed) {
  const others = Object.keys(EDGES).filter((other) => other !== name && !allowed.includes(other));
  return {
    name: `edges-of-${name}`,
    comment: `${name} may import ${allowed.join(' and ') || 'nothing of ours'}.`,
    severity: 'error',
    from: { path: `^packages/${name}/` },
    to: { path: `^(packages/(${others.join('|')})|examples|bench)/` },
  };
}

/** A library that only some files of a package's source may name. Tests and measurements may. */
function only(library, files) {
  return {
    name: `${library}-in-one-place`,
    severity: 'error',
    from: { path: '^(packages|examples)/', pathNot: [files, TESTS] },
    to: { path: `(^|/)node_modules/${library}/` },
  };
}
