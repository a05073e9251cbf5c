// Writes examples/ai-mkb-started and examples/ai-mkb-halfway with the command line itself: `npm run examples`.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { START, story } from './story.mjs';
import { milepost, packageRoot } from './world.mjs';

/** A programme that was approved this morning. */
export async function buildStarted(folder, language) {
  await start(folder, language, '2026-11-23');
  await must(folder, '2026-11-23T08:30:00Z', ['approve', '--by', 'sponsor']);
}

/** A programme with more than half a year of history. */
export async function buildHalfway(folder, language) {
  await start(folder, language, START);
  for (const [path, from, to] of fillIn[language]) edit(join(folder, path), from, to);
  for (const [now, argv] of story(language)) await must(folder, now, argv);
}

/** What holds in this company, criterion by criterion; the budget answers the fourth of each. */
const holds = {
  'build-1': false,
  'build-2': false,
  'build-3': false,
  'buy-1': true,
  'buy-3': true,
  'buy-4': true,
  'partner-1': false,
  'partner-2': true,
  'partner-3': false,
};

/** The counts that the records of the story hold. */
const missing = { bedrag: 4, datum: 11, leverancier: 0, btw: 96, factuurnummer: 8 };

/** Paid by the day of the story, in euros; of the upkeep two months, July at the 430 that the first review saw. */
const spent = { development: 22_500, 'training-and-implementation': 6_450, 'maintenance-year-1': 860 };

/** What the company filled in: [file, text of the playbook, their text]. */
const fillIn = {
  en: edits({
    reason: 'Accounting package and scanner are in place',
    choice: 'Invoices are our standard work and the package offers a connection',
    partner: 'We have nobody who knows this, and a partner near by does',
    known: 'We know; the sprint gate is only the first step, gate-data asks for more',
    rules: 'Our budget of 40,000 lies in one option',
    source: 'Purchase invoices of 2025',
    outside: 'No outside list of amounts to compare with',
  }),
  nl: edits({
    reason: 'Boekhoudpakket en scanner zijn er al',
    choice: 'Facturen zijn ons vaste werk en het pakket biedt een koppeling',
    partner: 'Wij hebben niemand die dit kan, een partner in de buurt wel',
    known: 'Bekend; de sprint is pas de eerste stap, gate-data vraagt meer',
    rules: 'Ons budget van 40.000 valt in één optie',
    source: 'Inkoopfacturen van 2025',
    outside: 'Er is geen lijst van buiten om bedragen mee te vergelijken',
  }),
};

function edits({ reason, choice, partner, known, rules, source, outside }) {
  const money = (id, now, after) => [
    'plan/02-business-case.yaml',
    new RegExp(`(\\{id: ${id}, .*)now: null, after: null`),
    `$1now: ${now}, after: ${after}`,
  ];
  const scores = { data: 4, process: 3, technology: 3, budget: 4, organisation: 3 };
  const rows = Object.entries(scores).map(
    ([id, score]) => `        - {criterion: ${id}, score: ${score}, reason: ${reason}}`,
  );
  const answers = Object.entries(holds).map(([id, answer]) => [
    'plan/03-technology.yaml',
    new RegExp(`(\\{id: ${id}, .*?)(, source: )|(- id: ${id}\\n {10}title: .*\\n)`),
    (_all, flow, end, block) =>
      block ? `${block}          answer: ${answer}\n` : `${flow}, answer: ${answer}${end}`,
  ]);
  return [
    // reviews from the first live stage on, not only once everything is live
    ['plan/review.yaml', /^anchor: improving$/m, 'anchor: go-live'],
    ['plan/budget.yaml', /^amount: null.*$/m, 'amount: 40000'],
    ...Object.entries(spent).map(([id, amount]) => [
      'plan/budget.yaml',
      new RegExp(`(\\{id: ${id}, .*high: [0-9]+)`),
      `$1, spent: ${amount}`,
    ]),
    ['plan/02-business-case.yaml', /^( {2}process: .*)$/m, '$1\n  observed: 2026-01-15'],
    money('personnel', 6000, 3500),
    money('errors', 1200, 300),
    money('opportunity', 1000, 400),
    [
      'plan/02-business-case.yaml',
      /saving: null\n {6}probability: null\n {6}complexity: null\n {6}technologyType: document-ai/,
      'saving: 48000\n      probability: 8\n      complexity: 4\n      technologyType: document-ai',
    ],
    [
      'plan/01-readiness.yaml',
      /\n {2}# assessments:\n(?: {2}#.*\n)+/,
      `\n  assessments:\n    - observed: 2026-01-08\n      by: process-owner\n      scores:\n${rows.join('\n')}\n`,
    ],
    [
      'plan/03-technology.yaml',
      /^ {2}# choice: \{option: document-ai.*$/m,
      `  choice: {option: document-ai, reason: ${choice}, by: ai-lead}`,
    ],
    [
      'plan/03-technology.yaml',
      /^ {2}# choice: \{option: partner.*$/m,
      `  choice: {option: partner, reason: "${partner}", by: sponsor}`,
    ],
    ...answers,
    [
      'plan/04-data.yaml',
      /^ {2}aggregation: each-field$/m,
      `  aggregation: each-field\n${dataSource(source, outside)}`,
    ],
    [
      'milepost.yaml',
      /$/,
      `\nacknowledge:\n  - {finding: dataset-below-data-class, about: clean-samples, reason: "${known}"}\n` +
        `  - {finding: sourcing-budget-gap, reason: "${rules}"}\n  - {finding: sourcing-budget-overlap, reason: "${rules}"}\n`,
    ],
  ];
}

function dataSource(title, outside) {
  const fields = Object.entries(missing).map(
    ([field, count]) => `        - {field: ${field}, missing: ${count}, rows: 2600}`,
  );
  return [
    '  sources:',
    '    - id: purchase-invoices',
    `      title: ${title}`,
    '      observed: 2026-02-05',
    '      by: data-lead',
    '      dataClass: complex-nlp-vision',
    '      amount: 7600',
    '      missing:',
    ...fields,
    '      answers:',
    `        - {item: accurate, result: not-applicable, reason: ${outside}}`,
    '        - {item: consistent, result: met}',
    '        - {item: timely, result: met}',
    '        - {item: relevant, result: met}',
  ].join('\n');
}

function edit(path, from, to) {
  const text = readFileSync(path, 'utf8');
  if (!from.test(text)) throw new Error(`${path} holds nothing like ${from}`);
  writeFileSync(path, text.replace(from, to));
}

async function start(folder, language, day) {
  rmSync(folder, { recursive: true, force: true });
  const title = language === 'nl' ? 'Slimme factuurverwerking' : 'Smart invoice processing';
  const flags = [
    '--playbook',
    'ai-mkb',
    '--language',
    language,
    '--start',
    day,
    '--id',
    'smart-invoices',
    '--title',
    title,
  ];
  await must(packageRoot, `${day}T08:00:00Z`, ['init', folder, ...flags]);
  leaveBuiltCodeOut(join(folder, '.github/milepost'), language);
}

const builtCode = {
  en: `# The Action of this repository

\`milepost init\` also puts \`action.mjs\` here: the built Action, one file of nearly 2 MB. This example leaves it out, since it would
change with every line of milepost. In a repository of your own it is there, and the workflow works on the first push.
`,
  nl: `# De Action van deze repository

\`milepost init\` zet hier ook \`action.mjs\` neer: de gebouwde Action, één bestand van bijna 2 MB. In dit voorbeeld ontbreekt dat
bestand, omdat het met elke regel van milepost verandert. In je eigen repository staat het er wel, en werkt de workflow vanaf de
eerste push.
`,
};

/** The example would otherwise differ after every change of the source, by two megabytes that nobody reads. */
function leaveBuiltCodeOut(folder, language) {
  rmSync(join(folder, 'action.mjs'));
  writeFileSync(join(folder, 'README.md'), builtCode[language]);
}

async function must(folder, now, argv) {
  const { exitCode, stdout, stderr } = await milepost(folder, now, argv);
  if (exitCode !== 0)
    throw new Error(`${now} milepost ${argv.join(' ')}\n${stdout}${stderr}exit ${exitCode}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildStarted(join(packageRoot, 'examples/ai-mkb-started'), 'nl');
  await buildHalfway(join(packageRoot, 'examples/ai-mkb-halfway'), 'en');
}
