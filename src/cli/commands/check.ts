import { probe } from '../../files/probe.ts';
import type { Finding } from '../../findings/finding.ts';
import { finding, hasError } from '../../findings/finding.ts';
import { checkResult } from '../../reporters/results/check.ts';
import { checkText } from '../../reporters/text/check.ts';
import { textsFor } from '../../text/translate.ts';
import { pathProblem } from '../../values/path.ts';
import { type OpenRepository, openRepository } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

/** Validates plan and records and replays the history: all findings at once. */
export function check(services: Services, options: GlobalOptions, folder?: string): CommandResult {
  const repository = openRepository(services, options, folder);
  const findings = [...repository.findings, ...checkPaths(repository)];
  const texts = textsFor(repository.language);
  const isFine = !hasError(findings);
  return {
    codes: [repository.isUnreadable ? 2 : 0, isFine ? 0 : 1],
    body: checkResult(findings, texts),
    text: checkText(findings, texts),
  };
}

/** Files that records name must lie in the repository. */
function checkPaths({ programme, root }: OpenRepository): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { record, places } of programme?.records.ordered ?? []) {
    if ((record.kind !== 'evidence' && record.kind !== 'check') || record.source?.kind !== 'file') continue;
    const { ref } = record.source;
    if (ref === undefined || pathProblem(ref) !== null) continue;
    const found = probe(root, ref);
    if (found !== 'file')
      findings.push(finding('path-not-usable', { path: ref, problem: found }, places.at(['source', 'ref'])));
  }
  return findings;
}
