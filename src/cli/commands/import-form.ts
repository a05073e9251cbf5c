import { auditDrafts } from '../../intake/forms/audit-records.ts';
import { type FormMark, formSections } from '../../intake/forms/form.ts';
import { formOf, type PlanForm, type SectionEdit } from '../../intake/forms/plan.ts';
import { readForm } from '../../intake/forms/sheet.ts';
import { withoutKnown } from '../../intake/known.ts';
import { importResult } from '../../reporters/results/import.ts';
import { safe } from '../../reporters/safe.ts';
import { validate } from '../../schema/validate.ts';
import { printYaml } from '../../source/print.ts';
import { textsFor } from '../../text/translate.ts';
import { UsageError } from '../errors.ts';
import { type Importing, originOf, refusedFile } from '../importing.ts';
import type { CommandResult } from '../result.ts';
import { roleOf } from '../write.ts';
import { writeOut } from '../write-out.ts';
import { writeImported } from './import-write.ts';

/**
 * A filled form becomes the section of the plan that it asks about, printed or written with `--out`: plan files belong
 * to people and are never rewritten. With `--by` a data audit is recorded at the gates as well.
 */
export async function importForm(importing: Importing): Promise<CommandResult> {
  const { repository, programme, file, bytes } = importing;
  const { readFormFile } = await import('../../sheets/read-sheet.ts');
  const opened = await readFormFile(file, bytes);
  if (opened.findings.length > 0) return refusedFile(repository, opened.findings);
  if (opened.value === null) throw new UsageError('flags-missing', { flags: '--map map.yaml' });
  const { recognised, sheet, headerRow } = opened.value;
  if ('fault' in recognised) return refusedFile(repository, [recognised.fault]);
  const { mark } = recognised;
  const texts = textsFor(mark.language);
  const form = formOf(programme.plan, mark.form, texts);
  if (form === null) throw new UsageError('form-without-section', { section: formSections[mark.form] });
  if (sheet === null) throw new Error('a form that was opened has a sheet');
  const { value: filled, findings } = readForm(sheet, headerRow, mark.form, form.slots, texts);
  if (filled === null) return refusedFile(repository, findings);
  const { value: section, findings: faults } = form.fill(filled);
  if (section === null) return refusedFile(repository, faults);
  const start = { file, line: 1, column: 1 };
  const wrong = validate('methods', { formatVersion: '1.0', ...section }, { at: () => start });
  return wrong.length > 0 ? refusedFile(repository, wrong) : show(importing, mark, form, section);
}

function show(
  importing: Importing,
  { form: name }: FormMark,
  form: PlanForm,
  section: SectionEdit,
): CommandResult {
  const { services, options, repository, file, bytes } = importing;
  const texts = textsFor(repository.language);
  const origin = originOf(file, bytes, null);
  const { result, known } = recordAudit(importing, section);
  if (result?.error !== undefined) return result;
  const yaml = printYaml(section);
  const { out } = options;
  if (out !== undefined) writeOut(services, options, out, yaml);
  const imported = { name, section, out: out ?? null };
  const recorded =
    result === null ? [] : [result.text === '' ? texts.label('import.nothing', {}) : result.text];
  return {
    codes: [0],
    body: {
      ...importResult({ origin, records: [], known, measured: null, form: imported }),
      ...(result?.body ?? {}),
    },
    text: out === undefined ? yaml : texts.label('written', { file: safe(out) }),
    talk: [
      ...recorded.flatMap((text) => text.split('\n')),
      texts.label('import.paste', { section: formSections[name], file: safe(form.file) }),
      ...(result === null && name === 'data-audit' ? [texts.label('import.recordToo', {})] : []),
    ],
  };
}

/** The answers of a data audit at the gates, if somebody says in which role they are given. */
function recordAudit(
  importing: Importing,
  { dataQuality }: SectionEdit,
): { readonly result: CommandResult | null; readonly known: number } {
  const { options, repository, programme, file, bytes, day } = importing;
  const source = dataQuality?.sources?.at(-1);
  if (options.by === undefined || dataQuality === undefined || source === undefined)
    return { result: null, known: 0 };
  const by = roleOf(repository, options.by);
  const origin = originOf(file, bytes, null);
  const drafts = auditDrafts(programme.plan, dataQuality, source, file, day);
  const isStated = source.observed !== undefined || options.observed !== undefined;
  const { fresh, known, findings } = withoutKnown(drafts, origin, programme.records.ordered, isStated);
  if (findings.length > 0) return { result: refusedFile(repository, findings), known };
  return { result: writeImported(importing, by, fresh, origin), known };
}
