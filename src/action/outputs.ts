import type { ExitCode } from '../cli/exit-codes.ts';
import type { CommandResult } from '../cli/result.ts';
import { field } from './runner.ts';

/** From the best to the worst, as everywhere. */
const VERDICTS = ['pass', 'warn', 'inconclusive', 'error', 'fail'] as const;

/** Only a yes, or differences found, lets a step succeed; "not yet" only where somebody asked for that. */
export function isSuccess(code: ExitCode, allowsPending: boolean): boolean {
  return code === 0 || code === 5 || (code === 3 && allowsPending);
}

/** The outputs that tell what a command came to: name → one line. */
export function outputsOf(
  command: string,
  code: ExitCode,
  result: CommandResult,
): ReadonlyMap<string, string> {
  return new Map([
    ['exit-code', String(code)],
    ['ok', String(code === 0 || code === 5)],
    ...counts(result),
    ...(command === 'gate' ? [['verdict', worstVerdict(result.body)] as const] : []),
    ...(command === 'diff' || command === 'apply' ? changes(result.body) : []),
  ]);
}

function counts({ forms }: CommandResult): readonly (readonly [string, string])[] {
  if (forms === undefined) return [];
  const told = forms.told();
  const count = (severity: string): string => String(told.filter((one) => one.severity === severity).length);
  return [
    ['errors', count('error')],
    ['warnings', count('warning')],
  ];
}

function worstVerdict(body: object): string {
  const gates = field(body, 'gates');
  const found = Array.isArray(gates) ? gates.map((gate) => field(gate, 'verdict')) : [];
  return VERDICTS.findLast((verdict) => found.includes(verdict)) ?? '';
}

/** Nothing is said of changes where none could be looked for. */
function changes(body: object): readonly (readonly [string, string])[] {
  const summary = field(body, 'summary');
  const numbers = ['create', 'update', 'close', 'adopt'].map((kind) => field(summary, kind));
  if (!numbers.some((one) => typeof one === 'number')) return [];
  const total = numbers.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
  return [
    ['has-changes', String(total > 0)],
    ['changes', String(total)],
  ];
}
