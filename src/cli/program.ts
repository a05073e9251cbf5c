import { Command, Option } from 'commander';
import { type CommandKey, commandText } from '../text/commands.ts';
import { type ExampleKey, examplesHeading, examplesOf } from '../text/examples.ts';
import { type Asked, askedReporters } from './reporters.ts';
import type { CommandResult } from './result.ts';
import type { GlobalOptions, Services } from './services.ts';

/** Receives what a command came to. */
export type Done = (
  command: string,
  result: CommandResult,
  options: GlobalOptions,
  asked: Asked,
) => Promise<void>;

interface Spec {
  readonly name: string;
  readonly key: CommandKey & ExampleKey;
  readonly options: readonly (readonly [flags: string, key: CommandKey, kind?: 'list'])[];
  readonly run: (
    services: Services,
    options: GlobalOptions,
    args: readonly string[],
    /** The whole command line, for those that describe it. */
    tree: Command,
  ) => Promise<CommandResult>;
  /** Only for shells, not in the help. */
  readonly isHidden?: true;
}

const BY: Spec['options'][number] = ['--by <role>', 'opt-by'];
const REASON: Spec['options'][number] = ['--reason <text>', 'opt-reason'];

const API: Spec['options'][number] = ['--api-url <url>', 'opt-api-url'];
const REPORTER: Spec['options'][number] = ['--reporter <name>', 'opt-reporter', 'list'];
const ADOPT: Spec['options'][number] = ['--adopt <key=number>', 'opt-adopt', 'list'];

/** Commands without a group. Each loads its code only when it runs. */
const single: readonly Spec[] = [
  {
    name: 'init [dir]',
    key: 'init',
    options: [
      ['--playbook <id>', 'opt-playbook'],
      ['--start <day>', 'opt-start'],
      ['--start-rule <rule>', 'opt-start-rule'],
      ['--schedule <policy>', 'opt-schedule'],
      ['--repository <owner/name>', 'opt-repository'],
      ['--action <owner/name@sha>', 'opt-action-source'],
      ['--with-pull', 'opt-with-pull'],
      ['--id <id>', 'opt-id'],
      ['--title <text>', 'opt-title'],
    ],
    run: async (services, options, [first]) =>
      (await import('./commands/init.ts')).init(services, options, first),
  },
  {
    name: 'check [dir]',
    key: 'check',
    options: [['--base <ref>', 'opt-base'], REPORTER],
    run: async (services, options, [first]) =>
      (await import('./commands/check.ts')).check(services, options, first),
  },
  {
    name: 'status',
    key: 'status',
    options: [],
    run: async (services, options) => (await import('./commands/status.ts')).status(services, options),
  },
  {
    name: 'approve',
    key: 'approve',
    options: [BY, REASON],
    run: async (services, options) => (await import('./commands/approve.ts')).approve(services, options),
  },
  {
    name: 'gate [id...]',
    key: 'gate',
    options: [REPORTER],
    run: async (services, options, ids) => (await import('./commands/gate.ts')).gate(services, options, ids),
  },
  {
    name: 'diff',
    key: 'diff',
    options: [['--out <file>', 'opt-out'], ['--exit-code', 'opt-exit-code'], ADOPT, API, REPORTER],
    run: async (services, options) => (await import('./commands/diff.ts')).diff(services, options),
  },
  {
    name: 'apply [changes]',
    key: 'apply',
    options: [
      ['--yes', 'opt-yes'],
      ['--allow <limit>', 'opt-allow', 'list'],
      ADOPT,
      ['--pace <ms>', 'opt-pace'],
      ['--wait <seconds>', 'opt-wait'],
      ['--settle <seconds>', 'opt-settle'],
      ['--unlock <id>', 'opt-unlock'],
      API,
    ],
    run: async (services, options, [first]) =>
      (await import('./commands/apply.ts')).apply(services, options, first),
  },
  {
    name: 'pull',
    key: 'pull',
    options: [['--corrections', 'opt-corrections'], API],
    run: async (services, options) => (await import('./commands/pull.ts')).pull(services, options),
  },
  {
    name: 'forecast',
    key: 'forecast',
    options: [
      ['--until <day>', 'opt-promised'],
      ['--seed <number>', 'opt-seed'],
      ['--runs <number>', 'opt-runs'],
    ],
    run: async (services, options) => (await import('./commands/forecast.ts')).forecast(services, options),
  },
  {
    name: 'report',
    key: 'report',
    options: [
      ['--format <format>', 'opt-format'],
      ['--out <file>', 'opt-out'],
      ['--into <file>', 'opt-into'],
    ],
    run: async (services, options) => (await import('./commands/report.ts')).report(services, options),
  },
  {
    name: 'import <file>',
    key: 'import',
    options: [['--map <file>', 'opt-map'], ['--observed <day>', 'opt-day'], ['--out <file>', 'opt-out'], BY],
    run: async (services, options, [first = '']) =>
      (await import('./commands/import.ts')).importFile(services, options, first),
  },
  {
    name: 'template <form>',
    key: 'template',
    options: [
      ['--format <format>', 'opt-form-format'],
      ['--out <file>', 'opt-out'],
    ],
    run: async (services, options, [first = '']) =>
      (await import('./commands/template.ts')).template(services, options, first),
  },
  {
    name: 'explain <code>',
    key: 'explain',
    options: [],
    run: async (services, options, [code = '']) =>
      (await import('./commands/explain.ts')).explain(services, options, code),
  },
  {
    name: 'doctor',
    key: 'doctor',
    options: [API],
    run: async (services, options) => (await import('./commands/doctor.ts')).doctor(services, options),
  },
  {
    name: 'completion <shell>',
    key: 'completion',
    options: [],
    run: async (_services, _options, [shell = '']) =>
      (await import('./commands/completion.ts')).completion(shell),
  },
  {
    name: 'complete [words...]',
    key: 'completion',
    options: [],
    isHidden: true,
    run: async (services, options, words, tree) =>
      (await import('./commands/completion.ts')).complete(services, options, words, tree),
  },
];

const recordSpecs: readonly Spec[] = [
  {
    name: 'evidence <about>',
    key: 'record-evidence',
    options: [
      ['--metric <metric>', 'opt-metric'],
      ['--value <number>', 'opt-value'],
      ['--part <number>', 'opt-part'],
      ['--whole <number>', 'opt-whole'],
      ['--unit <unit>', 'opt-unit'],
      ['--key <key>', 'opt-key'],
      ['--samples <number>', 'opt-samples'],
      ['--unit-confirmed', 'opt-unit-confirmed'],
      ['--measure <text>', 'opt-measure', 'list'],
      ['--observed <day>', 'opt-observed'],
      ['--source <source>', 'opt-source'],
      ['--note <text>', 'opt-note'],
      BY,
    ],
    run: async (services, options, [about = '']) =>
      (await import('./commands/record-evidence.ts')).recordEvidence(services, options, about),
  },
  {
    name: 'check <item>',
    key: 'record-check',
    options: [
      ['--result <result>', 'opt-result'],
      ['--about <id>', 'opt-about'],
      ['--box <box>', 'opt-box'],
      ['--observed <day>', 'opt-observed'],
      ['--source <source>', 'opt-source'],
      REASON,
      BY,
    ],
    run: async (services, options, [item = '']) =>
      (await import('./commands/record-check.ts')).recordCheck(services, options, item),
  },
  {
    name: 'decision <about>',
    key: 'record-decision',
    options: [
      ['--decision <decision>', 'opt-decision'],
      ['--until <day>', 'opt-until'],
      ['--condition <text>', 'opt-condition', 'list'],
      REASON,
      BY,
    ],
    run: async (services, options, [about = '']) =>
      (await import('./commands/record-decision.ts')).recordDecision(services, options, about),
  },
  {
    name: 'correction <record>',
    key: 'record-correction',
    options: [
      ['--withdraw', 'opt-withdraw'],
      ['--metric <metric>', 'opt-metric'],
      ['--value <number>', 'opt-value'],
      ['--part <number>', 'opt-part'],
      ['--whole <number>', 'opt-whole'],
      ['--result <result>', 'opt-result'],
      REASON,
      BY,
    ],
    run: async (services, options, [id = '']) =>
      (await import('./commands/record-correction.ts')).recordCorrection(services, options, id),
  },
];

const rolloutSpecs: readonly Spec[] = [
  {
    name: 'status',
    key: 'rollout-status',
    options: [],
    run: async (services, options) =>
      (await import('./commands/rollout.ts')).rolloutStatus(services, options),
  },
  ...(['promote', 'pause', 'resume', 'step-back', 'roll-back'] as const).map(
    (move): Spec => ({
      name: move,
      key: `rollout-${move}`,
      options: [BY, REASON, ...(move === 'pause' ? [['--until <day>', 'opt-until'] as const] : [])],
      run: async (services, options) =>
        (await import('./commands/rollout.ts')).rolloutMove(services, options, move),
    }),
  ),
];

const STEP_OPTIONS: Spec['options'] = [
  ['--step <step>', 'opt-step'],
  ['--done', 'opt-done'],
  ['--not-needed', 'opt-not-needed'],
  ['--responses <number>', 'opt-responses'],
  ['--finding <text>', 'opt-finding', 'list'],
  ['--action <text>', 'opt-action', 'list'],
  ['--change <text>', 'opt-change', 'list'],
];
const CARRY: Spec['options'][number] = ['--carry <text>', 'opt-carry', 'list'];

const reviewSpecs: readonly Spec[] = [
  {
    name: 'status [period]',
    key: 'review-status',
    options: [],
    run: async (services, options, [first]) =>
      (await import('./commands/review.ts')).reviewStatus(services, options, first),
  },
  ...(['open', 'step', 'close', 'skip'] as const).map(
    (move): Spec => ({
      name: `${move} [period]`,
      key: `review-${move}`,
      options: [
        BY,
        REASON,
        ...(move === 'step' ? STEP_OPTIONS : []),
        ...(move === 'step' || move === 'close' ? [CARRY] : []),
      ],
      run: async (services, options, [period]) =>
        (await import('./commands/review.ts')).reviewMove(services, options, move, period),
    }),
  ),
];

const METHODS = [
  'readiness',
  'use-cases',
  'business-case',
  'technology',
  'sourcing',
  'data-quality',
] as const;

const calcSpecs: readonly Spec[] = METHODS.map((method) => ({
  name: method,
  key: `calc-${method}`,
  options: [['--input <file>', 'opt-input'], ['--record <gate>', 'opt-record'], BY],
  run: async (services, options) => (await import('./commands/calc.ts')).calc(services, options, method),
}));

const groups: readonly {
  readonly name: string;
  readonly key: CommandKey & ExampleKey;
  readonly specs: readonly Spec[];
}[] = [
  { name: 'record', key: 'record', specs: recordSpecs },
  { name: 'rollout', key: 'rollout', specs: rolloutSpecs },
  { name: 'review', key: 'review', specs: reviewSpecs },
  { name: 'calc', key: 'calc', specs: calcSpecs },
];

/** The whole command line. Usage errors are thrown, never end the process. */
export function makeProgram(services: Services, language: string, done: Done): Command {
  const say = (key: CommandKey): string => commandText(language, key);
  const program = new Command('milepost')
    .exitOverride()
    .configureOutput({ writeOut: (text) => services.stdout.write(text), writeErr: () => undefined })
    .description(say('programme'))
    .version(services.version, '-V, --version', say('version'))
    .helpOption('-h, --help', say('help'))
    .helpCommand('help [command]', say('help'))
    .addHelpText('after', () => `\n${shown(language, 'programme')}\n\n${say('exit-codes')}`)
    .option('-C, --cwd <dir>', say('opt-cwd'))
    .option('--json', say('opt-json'))
    .addOption(new Option('--language <language>', say('opt-language')).choices(['nl', 'en']))
    .option('--at <day>', say('opt-at'))
    .option('--no-input', say('opt-no-input'))
    .option('--no-color', say('opt-no-color'))
    .option('-q, --quiet', say('opt-quiet'));
  const make = { services, language, say, done };
  for (const spec of single.slice(0, 5)) add(program, spec, make);
  for (const { name, key, specs } of groups) {
    const group = program
      .command(name)
      .description(say(key))
      .helpOption('-h, --help', say('help'))
      .addHelpText('after', () => `\n${shown(language, key)}`)
      .helpCommand(false);
    for (const spec of specs) add(group, spec, make);
  }
  for (const spec of single.slice(5)) add(program, spec, make);
  return program;
}

interface Making {
  readonly services: Services;
  readonly language: string;
  readonly say: (key: CommandKey) => string;
  readonly done: Done;
}

/** Lines to copy, below a heading, as the help of a command ends. */
function shown(language: string, key: ExampleKey): string {
  return [`${examplesHeading(language)}:`, ...examplesOf(language, key).map((line) => `  ${line}`)].join(
    '\n',
  );
}

function add(parent: Command, spec: Spec, { services, language, say, done }: Making): void {
  const command = parent
    .command(spec.name, { hidden: spec.isHidden === true })
    .description(say(spec.key))
    .helpOption('-h, --help', say('help'))
    .addHelpText('after', () => `\n${shown(language, spec.key)}`);
  for (const [flags, key, kind] of spec.options) {
    const option = new Option(flags, say(key));
    command.addOption(kind === 'list' ? option.argParser(collect) : option);
  }
  command.action(async () => {
    // `--input` of one command and `--no-input` of all share their name inside commander.
    const { input } = command.opts<{ input?: string }>();
    const options = {
      ...command.optsWithGlobals<GlobalOptions>(),
      ...(input === undefined ? {} : { inputFile: input }),
    };
    const args = command.args.map(String);
    const name = parent.parent === null ? command.name() : parent.name();
    const asked = askedReporters(services, options); // a slip is told before anything is done
    await done(name, await spec.run(services, options, args, parent.parent ?? parent), options, asked);
  });
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
