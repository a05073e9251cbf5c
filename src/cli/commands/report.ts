import { reportMarkdown } from '../../report/markdown.ts';
import { reportResult } from '../../reporters/results/report.ts';
import { safe } from '../../reporters/safe.ts';
import { textsFor } from '../../text/translate.ts';
import { UsageError } from '../errors.ts';
import { openRepository, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { writeOut } from '../write-out.ts';

export interface ReportOptions extends GlobalOptions {
  readonly format?: string;
  readonly out?: string;
}

const FORMATS = ['markdown'] as const;

/** The report for whoever decides, on stdout or in a file. */
export function report(services: Services, options: ReportOptions): CommandResult {
  const format = FORMATS.find((one) => one === (options.format ?? 'markdown'));
  if (format === undefined)
    throw new UsageError('value-wrong', {
      flag: '--format',
      value: options.format ?? '',
      allowed: FORMATS.join(', '),
    });
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const texts = textsFor(repository.language);
  const text = reportMarkdown(programme, texts);
  const { out } = options;
  if (out === undefined) return { codes: [0], body: reportResult(format, null, text), text };
  writeOut(services, options, out, text);
  return {
    codes: [0],
    body: reportResult(format, out, null),
    text: '',
    talk: [texts.label('written', { file: safe(out) })],
  };
}
