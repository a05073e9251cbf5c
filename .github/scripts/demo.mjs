// The main job on the shipped example, in a fresh folder and on a fixed day: `npm run demo [-- --language nl]`.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHalfway } from './build-examples.mjs';
import { milepost, packageRoot } from './world.mjs';

const DAY = '2026-09-08';
const language = readLanguage(process.argv);
const folder = join(mkdtempSync(join(tmpdir(), 'milepost-demo-')), 'programme');

const words = {
  en: {
    note: '\nI will be away on Friday; ask Kim for the way back.\n',
    drift: 'No drift; the new pdf layout is read well',
    notNeeded: 'Accuracy is well above the target',
    feedback: 'The new search field saves time',
    action: 'Show the supplier in the list of invoices',
    carry: 'Waits for the supplier of the accounting package',
    end: ['Look around in', 'milestones and issues', 'what happened', 'the report for whoever decides'],
  },
  nl: {
    note: '\nIk ben er vrijdag niet; vraag Kim naar de weg terug.\n',
    drift: 'Geen verschuiving; de nieuwe pdf-layout wordt goed gelezen',
    notNeeded: 'Nauwkeurigheid ligt ruim boven het doel',
    feedback: 'Het nieuwe zoekveld scheelt tijd',
    action: 'Leverancier tonen in de lijst met facturen',
    carry: 'Wacht op de leverancier van het boekhoudpakket',
    end: ['Kijk rond in', 'mijlpalen en taken', 'wat er is gebeurd', 'het verslag voor wie besluit'],
  },
}[language];

if (language === 'en') cpSync(join(packageRoot, 'examples/ai-mkb-halfway'), folder, { recursive: true });
else await buildHalfway(folder, language);

let minute = 0;
const by = (role) => ['--by', role];
const step = (id, role, ...more) => ['review', 'step', '--step', id, ...by(role), ...more];

await show(['check', '--quiet'], 0);
await show(['status'], 0);
await show(['gate'], 3);
await show(['diff', '--out', 'changes.json'], 0, 12);
await show(['apply', 'changes.json'], 0);
await show(['apply', '--yes'], 0);
comment('a person ticks a box, closes a task and writes a line into the files');
tick('tracker/issues/task-start-monitoring.md', 'processing-accuracy');
close('tracker/issues/task-plan-reviews.md');
appendFileSync(join(folder, 'tracker/issues/task-agree-way-back.md'), words.note);
await show(['pull'], 0);
await show(['apply', '--yes'], 0);
comment('a second good observation at 50 %, and everybody gets it');
await show(
  [
    'record',
    'evidence',
    'rollout-50',
    ...by('process-owner'),
    '--measure',
    'processing-accuracy=97.3 percent n=400',
    '--measure',
    'processing-time=23 seconds',
    '--measure',
    'daily-throughput=264 documents/day',
    '--measure',
    'user-satisfaction=8.4 out-of-10 n=9',
    '--measure',
    'wrong-payments=0 count',
  ],
  0,
);
await show(['gate', 'rollout-50'], 3);
await show(['rollout', 'promote', ...by('sponsor')], 0);
comment('the monthly review');
await show(['review', 'open', ...by('process-owner')], 0);
await show(['apply', '--yes'], 0);
await show(step('data-review', 'data-lead', '--finding', words.drift), 0);
await show(step('model-retraining', 'ai-lead', '--not-needed', '--reason', words.notNeeded), 0);
await show(step('user-feedback', 'change-lead', '--responses', '11', '--finding', words.feedback), 0);
await show(
  step(
    'feature-prioritisation',
    'process-owner',
    '--action',
    `id=supplier-in-list;text=${words.action};owner=ai-lead;due=2026-09-30`,
    '--carry',
    `action=pdf-by-mail;reason=${words.carry}`,
    '--carry',
    `action=credit-note-help;reason=${words.carry}`,
  ),
  0,
);
await show(
  step(
    'performance-optimisation',
    'data-lead',
    '--change',
    'subject=speed;target=30;current=23;previous=23;unit=seconds',
    '--change',
    'subject=accuracy;target=95;current=97.3;previous=97.1;unit=percent',
    '--change',
    'subject=cost;target=450;current=420;previous=425;unit=EUR/month',
  ),
  0,
);
await show(['review', 'close', ...by('process-owner')], 0);
await show(['apply', '--yes'], 0);
await show(['report', '--format', 'markdown', '--out', 'report.md'], 0);

const [look, issues, records, report] = words.end;
console.log(`\n${look} ${folder}\n  tracker/   ${issues}\n  records/   ${records}\n  report.md  ${report}`);

/** Runs one command as a user would, prints both, and stops at an unexpected exit code. */
async function show(argv, expected, most = Infinity) {
  minute += 1;
  const now = `${DAY}T09:${String(minute).padStart(2, '0')}:00Z`;
  const { exitCode, stdout, stderr } = await milepost(folder, now, argv);
  console.log(`\n$ milepost ${argv.map((one) => (/[ ;]/.test(one) ? `"${one}"` : one)).join(' ')}`);
  const lines = stdout.trimEnd().split('\n');
  if (lines.length <= most) console.log(lines.join('\n'));
  else
    console.log([...lines.slice(0, most - 3), `… ${lines.length - most + 1}`, ...lines.slice(-2)].join('\n'));
  if (stderr !== '') process.stderr.write(stderr);
  if (exitCode !== expected) {
    console.error(`exit ${exitCode}, expected ${expected}`);
    process.exit(1);
  }
}

function comment(text) {
  console.log(`\n# ${text}`);
}

function tick(path, box) {
  edit(path, (text) => text.replace(new RegExp(`- \\[ \\] (.*<!-- box:${box} -->)`), '- [x] $1'));
}

function close(path) {
  edit(path, (text) =>
    text.replace(/^state: open$/m, 'state: closed').replace(/^reason: .*$/m, 'reason: completed'),
  );
}

function edit(path, change) {
  const before = readFileSync(join(folder, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} has nothing to edit`);
  writeFileSync(join(folder, path), after);
}

function readLanguage(argv) {
  const at = argv.indexOf('--language');
  const given = at < 0 ? 'en' : argv[at + 1];
  if (given === 'nl' || given === 'en') return given;
  console.error('--language nl | en');
  process.exit(2);
}
