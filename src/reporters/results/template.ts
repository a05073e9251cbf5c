import type { FormName } from '../../intake/forms/form.ts';

export type FormFormat = 'xlsx' | 'csv' | 'markdown';

/** The published shape of `template`: the form itself, or the file it was written to. */
export function templateResult(
  form: FormName,
  format: FormFormat,
  language: string,
  written: { readonly file: string | null; readonly text: string | null },
): object {
  return { form, format, language, file: written.file, text: written.text };
}
