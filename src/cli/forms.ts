import { annotations } from '../reporters/annotations.ts';
import { jsonText } from '../reporters/json.ts';
import { type Paint, unpainted } from '../reporters/paint.ts';
import { sarifText } from '../reporters/sarif.ts';
import { worstCode } from './exit-codes.ts';
import { paintOf } from './paint.ts';
import type { Asked, ReporterName } from './reporters.ts';
import type { CommandResult } from './result.ts';
import type { GlobalOptions, Services } from './services.ts';
import { writeOut } from './write-out.ts';

interface Shown {
  readonly command: string;
  readonly result: CommandResult;
  readonly version: string;
  readonly paint: Paint;
}

/** Writes the files that were asked for, each whole and without a token. @returns the form for the screen */
export async function giveForms(
  services: Services,
  command: string,
  result: CommandResult,
  { asked, options }: { readonly asked: Asked; readonly options: GlobalOptions },
): Promise<string> {
  const { version } = services;
  for (const { name, file } of asked.files)
    writeOut(
      services,
      options,
      file,
      ended(await form(name, { command, result, version, paint: unpainted })),
    );
  return form(asked.screen, { command, result, version, paint: paintOf(services, options) });
}

async function form(name: ReporterName, { command, result, version, paint }: Shown): Promise<string> {
  const { forms } = result;
  if (name === 'json') return jsonText(command, worstCode(result.codes), result.body, result.error);
  if (name === 'text' || forms === undefined) return result.painted?.(paint) ?? result.text;
  switch (name) {
    case 'markdown':
      return forms.markdown();
    case 'github':
      return annotations(forms.told(), forms.texts, { prefix: forms.prefix, summary: forms.summary() });
    case 'junit': {
      const { junitXml } = await import('../reporters/junit.ts');
      return junitXml(command, forms.suites());
    }
    case 'sarif':
      return sarifText(forms.told(), { version, language: forms.texts.language, prefix: forms.prefix });
  }
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
