import { extname } from 'node:path';
import { formCsv } from '../../intake/forms/csv.ts';
import { type FormName, formNames, formSections } from '../../intake/forms/form.ts';
import { formMarkdown } from '../../intake/forms/markdown.ts';
import { formOf } from '../../intake/forms/plan.ts';
import { type FormFormat, templateResult } from '../../reporters/results/template.ts';
import { safe } from '../../reporters/safe.ts';
import { type Texts, textsFor } from '../../text/translate.ts';
import { FORM_FORMATS } from '../choices.ts';
import { UsageError } from '../errors.ts';
import { openRepository, requireProgramme } from '../open.ts';
import { redactorOf } from '../redact.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';
import { writeBytesOut, writeOut } from '../write-out.ts';

export interface TemplateOptions extends GlobalOptions {
  readonly format?: string;
  readonly out?: string;
}

const ENDINGS: Readonly<Record<string, FormFormat>> = { '.xlsx': 'xlsx', '.csv': 'csv', '.md': 'markdown' };

/** Writes a form, filled in as far as the plan knows the answers. A workbook needs a file. */
export async function template(
  services: Services,
  options: TemplateOptions,
  wanted: string,
): Promise<CommandResult> {
  const name = formNames.find((one) => one === wanted);
  if (name === undefined)
    throw new UsageError('value-wrong', { flag: 'template', value: wanted, allowed: formNames.join(', ') });
  const format = formatOf(options);
  const repository = openRepository(services, options);
  const { plan } = requireProgramme(repository);
  const texts = textsFor(repository.language);
  const form = formOf(plan, name, texts);
  if (form === null) throw new UsageError('form-without-section', { section: formSections[name] });
  const { out } = options;
  if (format === 'xlsx') {
    if (out === undefined) throw new UsageError('flags-missing', { flags: '--out FILE.xlsx' });
    const { formXlsx } = await import('../../sheets/write-xlsx.ts');
    writeBytesOut(services, options, out, await formXlsx(name, form.slots, texts, redactorOf(services)));
    return written(name, format, texts, out);
  }
  const make = format === 'csv' ? formCsv : formMarkdown;
  const text = make(name, form.slots, texts);
  if (out === undefined)
    return { codes: [0], body: templateResult(name, format, texts.language, { file: null, text }), text };
  writeOut(services, options, out, text);
  return written(name, format, texts, out);
}

function formatOf({ format, out }: TemplateOptions): FormFormat {
  const value = format ?? (out === undefined ? 'markdown' : ENDINGS[extname(out).toLowerCase()]);
  const found = FORM_FORMATS.find((one) => one === value);
  if (found !== undefined) return found;
  throw new UsageError('value-wrong', {
    flag: '--format',
    value: format ?? '',
    allowed: FORM_FORMATS.join(', '),
  });
}

function written(name: FormName, format: FormFormat, texts: Texts, out: string): CommandResult {
  return {
    codes: [0],
    body: templateResult(name, format, texts.language, { file: out, text: null }),
    text: '',
    talk: [texts.label('written', { file: safe(out) })],
  };
}
