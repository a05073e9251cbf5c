import { gitPrefix } from '../../files/git-folder.ts';
import type { Programme } from '../../programme/programme.ts';
import { openGates } from '../../programme/status.ts';
import { gateMarkdown, gateSummary } from '../../reporters/markdown/gate.ts';
import { gateResults } from '../../reporters/results/gate.ts';
import { gateSuites } from '../../reporters/suites.ts';
import { gateText } from '../../reporters/text/gate.ts';
import { toldGates } from '../../reporters/told-gates.ts';
import { textsFor } from '../../text/translate.ts';
import { closestText } from '../../values/id.ts';
import { isPassed } from '../../workflow/replay-state.ts';
import { UsageError } from '../errors.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openRepository, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

/** Verdicts with reasons; without ids every open gate. Nothing is written, however often it runs. */
export function gate(services: Services, options: GlobalOptions, ids: readonly string[]): CommandResult {
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  for (const id of ids) requireGate(programme, id);
  const chosen = ids.length > 0 ? ids : openGates(programme);
  const texts = textsFor(repository.language);
  return {
    codes: chosen.length === 0 ? [allPassed(programme) ? 0 : 3] : chosen.map((id) => codeOf(programme, id)),
    body: gateResults(programme, chosen, texts),
    text: gateText(programme, chosen, texts),
    painted: (paint) => gateText(programme, chosen, texts, paint),
    forms: {
      texts,
      prefix: gitPrefix(repository.root),
      markdown: () => gateMarkdown(programme, chosen, texts),
      told: () => toldGates(programme, chosen, texts),
      suites: () => gateSuites(programme, chosen, texts),
      summary: () => gateSummary(programme, chosen, texts),
    },
  };
}

function requireGate({ plan }: Programme, id: string): void {
  if (plan.gates.has(id)) return;
  throw new UsageError('gate-unknown', { gate: id, near: closestText(id, plan.gates.keys()) });
}

function allPassed({ plan, fold, state }: Programme): boolean {
  return state.delivery !== 'draft' && [...plan.gates.keys()].every((id) => isPassed(fold, id));
}

/** 0 after a valid go, 1 failed, 2 error, 3 not yet or waiting for a decision. */
function codeOf({ gates, fold }: Programme, id: string): ExitCode {
  if (isPassed(fold, id)) return 0;
  switch (gates.get(id)?.verdict) {
    case 'fail':
      return 1;
    case 'error':
    case undefined:
      return 2;
    case 'pass':
    case 'warn':
    case 'inconclusive':
      return 3;
  }
}
