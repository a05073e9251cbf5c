import type { Programme } from '../../programme/programme.ts';
import { reportMarkdown } from '../../report/markdown.ts';
import { jsonText } from '../../reporters/json.ts';
import { reportResult } from '../../reporters/results/report.ts';
import { reportFacts } from '../../reporters/results/report-facts.ts';
import { safe, withoutCommands } from '../../reporters/safe.ts';
import { type Texts, textsFor } from '../../text/translate.ts';
import { REPORT_FORMATS } from '../choices.ts';
import { UsageError } from '../errors.ts';
import { openRepository, requireProgramme } from '../open.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { writeInto } from '../write-into.ts';
import { writeOut } from '../write-out.ts';

export interface ReportOptions extends GlobalOptions {
  readonly format?: string;
  readonly out?: string;
  readonly into?: string;
}

type Format = (typeof REPORT_FORMATS)[number];

/** The report for whoever decides: on stdout, in a file of its own, or between two lines of one. */
export async function report(services: Services, options: ReportOptions): Promise<CommandResult> {
  const { out, into } = options;
  const format = formatOf(options);
  if (out !== undefined && into !== undefined)
    throw new UsageError('flags-contrary', { flags: '--out, --into' });
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const texts = textsFor(repository.language);
  if (into !== undefined) {
    const isNew = writeInto(services, options, {
      file: into,
      format,
      part: await partOf(format, programme, texts),
    });
    return written(
      format,
      into,
      isNew ? texts.label('written', { file: safe(into) }) : texts.label('report.same', { file: safe(into) }),
    );
  }
  const text = await textOf(format, programme, texts);
  if (out !== undefined) {
    writeOut(services, options, out, text);
    return written(format, out, texts.label('written', { file: safe(out) }));
  }
  const body =
    format === 'json'
      ? { ...reportResult(format, null, null), report: reportFacts(programme, texts) }
      : reportResult(format, null, text);
  // Any format may be read by a runner of GitHub Actions, which obeys lines wherever they come from.
  return { codes: [0], body, text: format === 'json' ? text : withoutCommands(text) };
}

function formatOf({ format = 'markdown', into }: ReportOptions): Format {
  const possible = into === undefined ? REPORT_FORMATS : (['markdown', 'mermaid'] as const);
  const found = possible.find((one) => one === format);
  if (found !== undefined) return found;
  throw new UsageError('value-wrong', { flag: '--format', value: format, allowed: possible.join(', ') });
}

function written(format: Format, file: string, talk: string): CommandResult {
  return { codes: [0], body: reportResult(format, file, null), text: '', talk: [talk] };
}

/** What only one format needs is read when that is asked for. */
async function textOf(format: Format, programme: Programme, texts: Texts): Promise<string> {
  switch (format) {
    case 'markdown':
      return reportMarkdown(programme, texts);
    case 'html':
      return (await import('../../report/html/page.ts')).reportHtml(programme, texts);
    case 'mermaid':
      return (await import('../../report/mermaid/markdown.ts')).reportMermaid(programme, texts);
    case 'ics':
      return (await import('../../report/ics.ts')).reportIcs(programme, texts.language);
    case 'json': {
      const body = { ...reportResult(format, null, null), report: reportFacts(programme, texts) };
      return jsonText('report', 0, body);
    }
  }
}

/** The same below a heading that the file has itself. */
async function partOf(format: Format, programme: Programme, texts: Texts): Promise<string> {
  const text = await textOf(format, programme, texts);
  return text.replace(/^# .*\n\n/, '');
}
