import { jsonText } from '../reporters/json.ts';
import { safe } from '../reporters/safe.ts';
import { usageText } from '../text/usage.ts';
import { UsageError } from './errors.ts';
import { type ExitCode, worstCode } from './exit-codes.ts';
import { giveForms } from './forms.ts';
import { languageOf } from './language.ts';
import { makeProgram } from './program.ts';
import { withoutTokens } from './redact.ts';
import { type Asked, asksForJson } from './reporters.ts';
import type { CommandResult } from './result.ts';
import type { GlobalOptions, Services } from './services.ts';
import { printData, printTalk } from './terminal.ts';
import { isCommanderError, subjectOf, toUsageError } from './usage.ts';

/** Told what a command came to, also when it could not be done, besides what is printed. */
export type Hear = (result: CommandResult) => void;

/**
 * Runs one command line and says with which code to exit. The only place that catches everything; it never ends
 * the process, so that no output is cut off. No token leaves it: see `withoutTokens`.
 * @param argv arguments without the program, e.g. `['check', '--json']`
 */
export async function run(
  argv: readonly string[],
  world: Services,
  hear: Hear = () => undefined,
): Promise<ExitCode> {
  const services = withoutTokens(world);
  const language = languageOf(flagsIn(argv), services);
  let code: ExitCode = 0;
  const program = makeProgram(services, language, async (command, result, options, asked) => {
    code = await show(services, { command, result, options, asked });
    hear(result);
  });
  const subject = subjectOf(program, argv);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    const usage = isCommanderError(error) ? toUsageError(error, subject) : error;
    if (usage === null) return 0;
    const isWithoutVerb = usage instanceof UsageError && usage.key === 'usage';
    const help = isWithoutVerb ? subject.command.helpInformation() : null;
    return tell(services, { error: usage, command: subject.words[0] ?? '', language, help }, argv, hear);
  }
}

/** Flags that must be known before the line is parsed: what is printed on a usage error depends on them. */
function flagsIn(argv: readonly string[]): GlobalOptions {
  const at = argv.indexOf('--language');
  const joined = argv.find((one) => one.startsWith('--language='))?.slice('--language='.length);
  const language = at >= 0 ? argv[at + 1] : joined;
  return { json: asksForJson(argv), ...(language === undefined ? {} : { language }) };
}

interface Answer {
  readonly command: string;
  readonly result: CommandResult;
  readonly options: GlobalOptions;
  readonly asked: Asked;
}

/** Files first: what cannot be written is told before anything is on the screen. */
async function show(services: Services, { command, result, options, asked }: Answer): Promise<ExitCode> {
  printData(services, await giveForms(services, command, result, { asked, options }));
  const isTalk = options.quiet !== true || result.error !== undefined;
  if (asked.screen !== 'json' && isTalk) printTalk(services, result.talk ?? []);
  return worstCode(result.codes);
}

interface Trouble {
  readonly error: unknown;
  /** The verb, for the head of the JSON object. */
  readonly command: string;
  readonly language: string;
  /** Help on the command, where a verb is missing. */
  readonly help: string | null;
}

/** A usage error in one line with what to do, or a bug without any of the user's text. */
function tell(
  services: Services,
  { error, command, language, help: helpText }: Trouble,
  argv: readonly string[],
  hear: Hear,
): ExitCode {
  const isUsage = error instanceof UsageError;
  const code: ExitCode = isUsage ? error.exitCode : 70;
  const key = isUsage ? error.key : 'bug';
  const { message, help } = usageText(language, key, isUsage ? error.args : { version: services.version });
  hear({ codes: [code], body: {}, text: '', error: { code: key, message, help } });
  if (asksForJson(argv)) printData(services, jsonText(command, code, {}, { code: key, message, help }));
  else {
    if (helpText !== null) printTalk(services, helpText.split('\n'));
    printTalk(services, [`milepost: ${safe(message)}`, `  ${safe(help)}`]);
  }
  if (!isUsage && services.env.MILEPOST_DEBUG === '1' && error instanceof Error)
    printTalk(services, [error.stack ?? '']);
  return code;
}
