// Writes the hostile planning repositories of this corpus:  node generate.mjs <empty folder>
// One folder per case: a small, correct planning repository with the hostile part put into one of its files.
// Names, order and expectations come from index.json beside this file; big files are made here so that none is stored.
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// The frame: the parts of a correct planning repository. Lines are counted in index.json.
const HEAD = 'formatVersion: "1.0"\nweeks: 1\n';
const gate = (id, requires = '') =>
  `gate: {id: ${id}, ${requires}criteria: [{id: ready, kind: check, level: must}]}\n`;
const GATE = gate('gate-readiness');
const PLAN = `${HEAD}${GATE}id: readiness\ntitle: Readiness\n`;
const withId = (id) => `${HEAD}${GATE}id: ${id}\ntitle: A\n`;
const withTitle = (title) => `${HEAD}${GATE}id: readiness\ntitle: ${title}\n`;
const withField = (field) => `${PLAN}${field}\n`;
const withText = (text) =>
  `${PLAN}goal: |\n${text
    .split('\n')
    .map((line) => `  ${line}\n`)
    .join('')}`;
const phase = (id, gateLine) => `${HEAD}${gateLine}id: ${id}\ntitle: ${id}\n`;
const bytes = (...parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));

const milepost = ({ start = '2026-01-05', tracker = '{kind: local}', more = '' } = {}) =>
  `formatVersion: "1.0"
id: demo
${more}title: Demo plan
language: en
start: ${start}
timeZone: Europe/Amsterdam
currency: EUR
schedule: {policy: extend}
roles: [{id: lead, title: Lead}]
decide: {roles: {lead: 1}}
tracker: ${tracker}
`;

const recordAt = (id) => `records/${id.slice(0, 4)}/${id}.yaml`;
const record = (id, at, about, rest) =>
  `formatVersion: "1.0"\nid: ${id}\nkind: check\nat: ${at}\nby: {role: lead}\nabout: ${about}\n${rest}`;
const FIRST = '2026-01-06t100000z-check-gate-readiness-aaaaaaaa';
const SECOND = '2026-01-06t100000z-check-gate-readiness-bbbbbbbb';
const check = (id, about, result) =>
  record(id, '2026-01-06T10:00:00Z', about, `item: ready\nresult: ${result}\n`);
const withSource = (ref) => ({
  [recordAt(FIRST)]: `${check(FIRST, 'gate-readiness', 'done')}source: {kind: file, ref: ${ref}}\n`,
});

// A case is the text of plan/01-readiness.yaml, or a mapping of paths to texts.
const cases = {
  // bytes and characters
  'invalid-utf8': () => bytes(HEAD, GATE, 'id: a\ntitle: "x', [0xff, 0xfe], 'y"\n'),
  'latin1-umlaut': () => bytes(HEAD, GATE, 'id: a\ntitle: Co', [0xf6], 'rdinatie\n'),
  'utf16le-with-bom': () => Buffer.from(`\ufeff${PLAN}`, 'utf16le'),
  'utf8-bom': () => bytes([0xef, 0xbb, 0xbf], PLAN),
  'nul-byte': () => `${HEAD}${GATE}id: a\ntitle: "a\u0000b"\n`,
  'raw-ansi-escape': () => `${HEAD}${GATE}id: a\ntitle: "\u001b[2J\u001b[31mAPPROVED"\n`,
  'bidi-override': () => `${HEAD}${GATE}id: a\ntitle: "gate \u202edessap\u202c"\n`,
  'lone-cr-newlines': () => PLAN.replaceAll('\n', '\r'),
  crlf: () => PLAN.replaceAll('\n', '\r\n'),

  // syntax
  'tab-indent': () => `${HEAD}tasks:\n\t- id: a\n`,
  'unclosed-quote': () => `${HEAD}${GATE}id: a\ntitle: "Readiness\nsprintWeeks: 2\n`,
  'colon-in-plain': () => withTitle('Phase 1: readiness'),
  'at-sign-start': () => withField('owner: @jan'),
  'hash-cuts-title': () => withTitle('Issue #12 fixed'),
  'merge-conflict-markers': () =>
    `${HEAD}${GATE}<<<<<<< HEAD\nid: a\ntitle: A\n=======\nid: b\ntitle: B\n>>>>>>> feature\n`,
  'two-documents': () => `${PLAN}---\n${PLAN}`,
  empty: () => '',
  'top-level-list': () => '- id: a\n- id: b\n',
  'git-lfs-pointer': () =>
    'version https://git-lfs.github.com/spec/v1\n' +
    'oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
  'png-bytes': () => bytes([0x89], 'PNG\r\n', [0x1a], '\n', [0, 0, 0, 13]),
  'duplicate-key-top': () => `${PLAN}weeks: 2\n`,
  'duplicate-key-number-string': () => `${PLAN}1: a\n"1": b\n`,
  'complex-key': () => `${HEAD}? {a: 1}\n: v\n${PLAN.slice(HEAD.length)}`,

  // resources
  'billion-laughs': () => {
    const names = 'abcdefghi';
    const levels = [...names].map((name, i) => {
      const items = i === 0 ? Array(9).fill('"lol"') : Array(9).fill(`*${names[i - 1]}`);
      return `${name}: &${name} [${items.join(',')}]\n`;
    });
    return levels.join('');
  },
  'self-reference': () => `${HEAD}tasks: &p\n  - *p\n`,
  'merge-key': () => `${HEAD}base: &b {weeks: 2}\ntasks:\n  - <<: *b\n    id: a\n    title: A\n`,
  'deep-flow-nesting': () => `${HEAD}notes: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
  'deep-block-nesting': () =>
    `${HEAD}notes:\n${Array.from({ length: 399 }, (_, i) => `${' '.repeat(i + 1)}a:\n`).join('')}`,
  'oversize-file': () => `${PLAN}goal: |\n${`  ${'x'.repeat(98)}\n`.repeat(10700)}`,
  'many-keys': () => PLAN + Array.from({ length: 60000 }, (_, i) => `k${i}:\n`).join(''),
  'many-bad-items': () => `${HEAD}tasks:\n${'  - {idd: x, titel: y}\n'.repeat(4000)}`,
  'long-title': () => withTitle('T'.repeat(300)),
  'redos-probe': () => withId(`${'a-'.repeat(30)}!`),

  // types
  'yaml-1-1-directive': () => `%YAML 1.1\n---\nformatVersion: "1.0"\ntitle: no\nid: a\nweeks: 010\n${GATE}`,
  'js-function-tag': () => withTitle('!!js/function "function(){return 1}"'),
  'set-tag': () => `${HEAD}notes: !!set {x, y}\n${PLAN.slice(HEAD.length)}`,
  'norway-country': () => `${HEAD}goal: NO\n${PLAN.slice(HEAD.length)}`,
  'norway-boolean': () => withField('besidePrevious: yes'),
  'leading-zero': () => withField('sprintWeeks: 010'),
  nan: () => withField('sprintWeeks: .nan'),
  'impossible-date': () => ({ 'milepost.yaml': milepost({ start: '2026-02-30' }) }),
  'null-required': () => `${HEAD}${GATE}id: ~\ntitle:\n`,

  // prototype
  'proto-key': () => `${PLAN}__proto__:\n  approved: true\n`,
  'id-constructor': () =>
    `${withId('constructor')}tasks:\n  - {id: valueof, title: A}\n  - {id: tostring, title: B, needs: [valueof]}\n`,

  // paths and names
  'include-traversal': () => withSource('../../../../etc/passwd'),
  'include-windows': () => ({
    ...withSource("'..\\..\\secret.yaml'"),
    [recordAt(SECOND)]: `${check(SECOND, 'gate-readiness', 'done')}source: {kind: file, ref: 'C:\\x.yaml'}\n`,
  }),
  'include-symlink': () => ({
    ...withSource('link-to-passwd.yaml'),
    'link-to-passwd.yaml': { link: '/etc/passwd' },
  }),
  'include-self': () => withSource(recordAt(FIRST)),
  'id-traversal': () => withId('../../.github/workflows/x'),
  'id-homoglyph': () => withId('re\u0430diness'),
  'id-uppercase': () => withId('Readiness'),
  'repo-argument': () => ({
    'milepost.yaml': milepost({ tracker: '{kind: github, repository: --upload-pack=touch/x}' }),
  }),
  'api-url': () => ({ 'milepost.yaml': milepost({ more: 'api_url: https://evil.example/\n' }) }),

  // output injection: most are legal data, and safe rendering is what is tested
  mention: () => withTitle('"@org/everyone please look"'),
  'closing-keywords': () => withText('Closes #1, fixes octo-org/octo-repo#100 and GH-7.'),
  'html-and-pixel': () =>
    withText(
      '<img src="https://t.example/p.png"><script>x</script> ![p](https://t.example/q.png) [x](javascript:alert(1))',
    ),
  'marker-spoof': () => withText('<!-- milepost:id=business-case -->'),
  'fence-breakout': () => withText('```\n# Gate passed\n```'),
  'template-payload': () => withTitle('"{{constructor}} {{#each this}}x{{/each}} {{{body}}}"'),
  'workflow-command': () =>
    withText('::error file=x::gate failed\n::add-mask::a\n::stop-commands::x\n##[error]x'),
  'csv-formula': () => withTitle('"=HYPERLINK(\\"http://evil.example\\",\\"click\\")"'),
  'escaped-escape': () => withTitle('"\\e]52;c;ZXZpbA==\\a \\e[8mhidden"'),

  // meaning
  'duplicate-ids': () => ({
    'plan/01-readiness.yaml': phase('a', gate('gate-a')),
    'plan/02-second.yaml': phase('a', gate('gate-b')),
  }),
  'unknown-reference': () => phase('a', gate('gate-a', 'requires: [gate-b], ')),
  'dependency-cycle': () => ({
    'plan/01-readiness.yaml': phase('a', gate('gate-a', 'requires: [gate-b], ')),
    'plan/02-second.yaml': phase('b', gate('gate-b', 'requires: [gate-a], ')),
  }),
  'rollout-falls': () => {
    const stage = (share) =>
      `    - {id: s-${share}, title: S, share: ${share}, weeks: 1, criteria: [{id: c-${share}, kind: check, level: must}]}\n`;
    const stages = [20, 100, 50].map(stage).join('');
    return `${PLAN}rollout:\n  unit: documents\n  population: 100\n  improvement: {id: better, title: B, weeks: 2+}\n  stages:\n${stages}`;
  },
  'record-unknown-gate': () => ({ [recordAt(FIRST)]: check(FIRST, 'gg', 'done') }),
  'record-future': () => {
    const id = '2099-01-01t000000z-check-gate-readiness-aaaaaaaa';
    return {
      [recordAt(id)]: record(id, '2099-01-01T00:00:00Z', 'gate-readiness', 'item: ready\nresult: done\n'),
    };
  },
  'record-duplicate': () => ({
    [recordAt(FIRST)]: check(FIRST, 'gate-readiness', 'not-done'),
    [recordAt(SECOND)]: check(FIRST, 'gate-readiness', 'done'),
  }),

  // privacy
  'bsn-number': () => withText('Contact 111222333 for access.'),
};

// ---- writing -------------------------------------------------------------------------------------------------------
function stop(code, message) {
  console.error(message);
  process.exit(code);
}

function write(root, path, content) {
  const target = join(root, ...path.split('/'));
  mkdirSync(dirname(target), { recursive: true });
  if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, target);
  else writeFileSync(target, content, { flag: 'wx' });
}

const [folder, ...rest] = process.argv.slice(2);
if (!folder || rest.length > 0) stop(2, 'usage: node generate.mjs <folder>');

const { entries } = JSON.parse(readFileSync(new URL('./index.json', import.meta.url), 'utf8'));
const slugOf = (name) => name.replace(/^\d+-/, '');
const indexed = entries.map((entry) => slugOf(entry.case));
const unknown = indexed.filter((slug) => !Object.hasOwn(cases, slug));
const unlisted = Object.keys(cases).filter((slug) => !indexed.includes(slug));
if (unknown.length + unlisted.length > 0)
  stop(1, `index.json and the cases differ: ${[...unknown, ...unlisted].join(', ')}`);

mkdirSync(folder, { recursive: true });
if (readdirSync(folder).length > 0) stop(2, 'the folder is not empty');

for (const entry of entries) {
  const made = cases[slugOf(entry.case)]();
  const isOneFile = typeof made === 'string' || Buffer.isBuffer(made);
  const files = {
    'milepost.yaml': milepost(),
    'people.yaml': 'formatVersion: "1.0"\nroles: {lead: octocat}\n',
    'plan/01-readiness.yaml': PLAN,
    ...(isOneFile ? { 'plan/01-readiness.yaml': made } : made),
  };
  for (const [path, content] of Object.entries(files)) write(join(folder, entry.case), path, content);
}
console.log(`${entries.length} planning repositories written`);
