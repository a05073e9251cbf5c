import { UsageError } from '../cli/errors.ts';
import type { ExitCode } from '../cli/exit-codes.ts';
import { fileTrouble } from '../cli/file-trouble.ts';
import { apiUrlOf } from '../cli/github.ts';
import { languageOf } from '../cli/language.ts';
import { redactorOf } from '../cli/redact.ts';
import type { CommandResult } from '../cli/result.ts';
import { run } from '../cli/run.ts';
import type { Services } from '../cli/services.ts';
import { FileProblem } from '../files/errors.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { makeTransport, type Transport } from '../github/transport.ts';
import { jsonText } from '../reporters/json.ts';
import { safe, withoutCommands } from '../reporters/safe.ts';
import { type Texts, textsFor } from '../text/translate.ts';
import { usageText } from '../text/usage.ts';
import { keepComment, markerOf } from './comment.ts';
import { commandLine, type Inputs, isFirstPush, takeInputs } from './inputs.ts';
import { isSuccess, outputsOf } from './outputs.ts';
import type { Occasion, Runner } from './runner.ts';
import {
  bytesOf,
  charactersOf,
  fenced,
  MOST_COMMENT_CHARACTERS,
  MOST_SUMMARY_BYTES,
  shortened,
} from './shortened.ts';
import { tipOf } from './tip.ts';

/** What the Action needs of the world. */
export interface ActionWorld {
  readonly services: Services;
  readonly runner: Runner;
  readonly occasion: Occasion;
  /** Folder for files of this run; nobody else reads it. */
  readonly folder: string;
}

/** What a command came to, and what is to be said of it. */
interface Came {
  readonly code: ExitCode;
  readonly result: CommandResult;
  readonly texts: Texts;
  readonly isSuperseded: boolean;
}

/**
 * One step of a workflow: inputs → the same command line as everywhere → outputs, summary, a comment if asked for.
 * @returns whether the step succeeds; the last line of the log says why
 */
export async function act({ services: world, ...rest }: ActionWorld): Promise<boolean> {
  const { runner } = rest;
  const inputs = takeInputs(runner.input);
  const token = runner.input('token');
  if (token !== '') runner.mask(token);
  // the token comes from the input alone, whatever the job has in its environment
  const services = { ...world, env: { ...world.env, GITHUB_TOKEN: token, GH_TOKEN: undefined } };
  if ('allowed' in inputs) {
    const texts = textsFor(languageOf({ language: runner.input('language') }, services));
    runner.output('exit-code', '2');
    runner.error(
      oneLine(texts.label('action.input-wrong', { ...inputs, value: JSON.stringify(inputs.value) })),
    );
    return false;
  }
  try {
    const came = await carryOut({ ...rest, services }, inputs);
    await tell({ ...rest, services }, inputs, came);
    return isSuccess(came.code, inputs.allowsPending);
  } catch (error) {
    tellTrouble({ ...rest, services }, inputs, error);
    return false;
  }
}

/** What `run` could not catch: a file of this run that cannot be written, a wrong address of GitHub, a bug. */
function tellTrouble({ services, runner }: ActionWorld, inputs: Inputs, error: unknown): void {
  const language = languageOf({ language: inputs.language }, services);
  const known = error instanceof FileProblem ? fileTrouble(error) : error;
  const isUsage = known instanceof UsageError;
  const code = isUsage ? known.exitCode : 70;
  const { message, help } = isUsage
    ? usageText(language, known.key, known.args)
    : usageText(language, 'bug', { version: services.version });
  runner.output('exit-code', String(code));
  runner.error(redactorOf(services)(oneLine(`milepost ${inputs.command}: ${message} ${help}`)));
}

async function carryOut(world: ActionWorld, inputs: Inputs): Promise<Came> {
  const { services, runner } = world;
  const texts = textsFor(languageOf({ language: inputs.language }, services));
  if (inputs.command === 'check' && isFirstPush(inputs)) runner.info(texts.label('action.first-push'));
  const refusal = inputs.command === 'apply' ? await whyNot(world, inputs, texts) : null;
  if (refusal !== null) return refusal;
  const heard: { result: CommandResult | null } = { result: null };
  const code = await run(commandLine(inputs), services, (result) => {
    heard.result = result;
  });
  const result = heard.result ?? { codes: [code], body: {}, text: '' };
  return { code, result, texts: result.forms?.texts ?? texts, isSuperseded: false };
}

/** Only the newest commit of a branch may write to the tracker; null if this is one. */
async function whyNot(world: ActionWorld, inputs: Inputs, texts: Texts): Promise<Came | null> {
  const { occasion } = world;
  const send = transportOf(world, inputs);
  if (send === null) return null; // without a token the command says so itself
  const { tip, newest } = await tipOf(send, occasion);
  const { branch, commit, ref } = occasion;
  const came = (code: ExitCode, text: string): Came => ({
    code,
    result: { codes: [code], body: {}, text },
    texts,
    isSuperseded: tip === 'superseded',
  });
  switch (tip) {
    case 'newest':
      return null;
    case 'superseded':
      return came(
        0,
        texts.label('action.superseded', {
          branch: safe(branch ?? ''),
          commit: short(commit ?? ''),
          newest: short(newest),
        }),
      );
    case 'no-branch':
      return came(2, texts.label('action.no-branch', { ref: safe(ref) }));
    case 'unknown':
      return came(4, texts.label('action.tip-unknown', { branch: safe(branch ?? '') }));
  }
}

function transportOf({ services }: ActionWorld, { token }: Inputs): Transport | null {
  if (token === '') return null;
  return makeTransport({
    apiUrl: apiUrlOf(services, {}),
    token,
    fetch: services.fetch,
    userAgent: `milepost/${services.version}`,
  });
}

/** Files and outputs first, then the summary and the comment, and last the reason. */
async function tell(world: ActionWorld, inputs: Inputs, came: Came): Promise<void> {
  const { services, runner } = world;
  const { code, result, texts } = came;
  const redact = redactorOf(services);
  const file = `milepost-${inputs.command}-${services.suffix()}.json`;
  const json = redact(jsonText(inputs.command, code, result.body, result.error));
  writeFileWhole(world.folder, file, new TextEncoder().encode(json));
  for (const [name, value] of outputsOf(inputs.command, code, result)) runner.output(name, value);
  if (inputs.command === 'apply') runner.output('superseded', String(came.isSuperseded));
  runner.output('json', `${world.folder}/${file}`);
  const reason = redact(reasonOf(inputs.command, came));
  const markdown = redact(`### milepost ${inputs.command}\n\n${markdownOf(inputs.command, came, reason)}`);
  const left = (lines: number): string => texts.label('action.cut', { count: lines });
  await runner.summarize(shortened(markdown, MOST_SUMMARY_BYTES, bytesOf, left));
  if (inputs.wantsComment)
    await comment(world, inputs, texts, shortened(markdown, MOST_COMMENT_CHARACTERS, charactersOf, left));
  const isRed = !isSuccess(code, inputs.allowsPending);
  // ten annotations of a kind are shown: where a command has told its own, the reason is a plain line
  if (isRed && result.forms === undefined) runner.error(reason);
  else runner.info(reason);
}

/** A comment is an extra: what stands in its way is said, and nothing fails. */
async function comment(world: ActionWorld, inputs: Inputs, texts: Texts, body: string): Promise<void> {
  const { repository, pullRequest } = world.occasion;
  const send = transportOf(world, inputs);
  if (repository === null || pullRequest === null || send === null) {
    world.runner.info(texts.label('action.comment-nowhere'));
    return;
  }
  const marker = markerOf(inputs.command, inputs.directory);
  const isKept = await keepComment(send, { repository, pullRequest, marker, body });
  if (!isKept) world.runner.info(texts.label('action.comment-refused'));
}

/** Reports are Markdown already; what has no form of its own is shown as it was printed. */
function markdownOf(command: string, { result }: Came, reason: string): string {
  if (result.forms !== undefined) return result.forms.markdown();
  const { error, text } = result;
  if (command === 'report' && error === undefined) return text;
  const lines = error === undefined ? text : `${error.message}\n${error.help}`;
  return fenced(lines.trim() === '' ? reason : lines);
}

/** `milepost check: 1, no: 2 errors, 1 warning.` */
function reasonOf(command: string, { code, result, texts }: Came): string {
  const { forms, error, text } = result;
  const last = command === 'report' ? '' : text.trim().split('\n').at(-1); // a report ends in one of its tables
  const why = forms?.summary() ?? error?.message ?? last ?? '';
  const head = texts.label('action.reason', { command, code, meaning: texts.label(`action.code.${code}`) });
  return oneLine(why === '' ? head : `${head}: ${why}`);
}

function oneLine(text: string): string {
  return withoutCommands(safe(text));
}

function short(commit: string): string {
  return commit.slice(0, 10);
}
