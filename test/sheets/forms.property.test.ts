import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formCsv } from '../../src/intake/forms/csv.ts';
import type { FormName } from '../../src/intake/forms/form.ts';
import { formMarkdown } from '../../src/intake/forms/markdown.ts';
import { formOf, type SectionEdit } from '../../src/intake/forms/plan.ts';
import { readForm } from '../../src/intake/forms/sheet.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { openProgramme } from '../../src/programme/open.ts';
import type { BusinessCase, DataQuality, Readiness } from '../../src/schema/types.generated.ts';
import { isValid } from '../../src/schema/validate.ts';
import { readFormFile } from '../../src/sheets/read-sheet.ts';
import { formXlsx } from '../../src/sheets/write-xlsx.ts';
import { textsFor } from '../../src/text/translate.ts';
import { filesIn } from '../makers/repository.ts';

const opened = openProgramme(filesIn('templates/playbooks/ai-mkb/nl'), {
  now: '2026-01-05T09:00:00Z',
  at: null,
});
const playbook = present(opened.plan);

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('nothing there');
  return value;
}

/** The plan with one section replaced. */
function planWith(section: SectionEdit): Plan {
  const [key] = Object.keys(section);
  const phases = playbook.phases.map((file) =>
    key !== undefined && key in file.value ? { ...file, value: { ...file.value, ...section } } : file,
  );
  return { ...playbook, phases };
}

function sectionOf<K extends 'readiness' | 'businessCase' | 'dataQuality'>(key: K) {
  return present(playbook.phases.map(({ value }) => value[key]).find((one) => one !== undefined));
}

type Way = 'xlsx' | 'csv' | 'markdown';

/** Writes the form of a plan and reads it back. */
async function throughForm(
  plan: Plan,
  name: FormName,
  way: Way,
  language: 'nl' | 'en',
): Promise<SectionEdit> {
  const texts = textsFor(language, { isStrict: true });
  const { slots } = present(formOf(plan, name, texts));
  const bytes =
    way === 'xlsx'
      ? await formXlsx(name, slots, texts)
      : new TextEncoder().encode((way === 'csv' ? formCsv : formMarkdown)(name, slots, texts));
  const { value, findings } = await readFormFile('form', bytes);
  expect(findings).toEqual([]);
  const form = present(value);
  if ('fault' in form.recognised) throw new Error(form.recognised.fault.code);
  expect(form.recognised.mark).toEqual({ form: name, language });
  const read = readForm(present(form.sheet), form.headerRow, name, slots, texts);
  expect(read.findings).toEqual([]);
  const filled = present(formOf(plan, name, texts)).fill(present(read.value));
  expect(filled.findings).toEqual([]);
  return present(filled.value);
}

/** Texts that a plan can hold, among them what spreadsheets would run and what Markdown would eat. */
const line = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      "'=x",
      '-5',
      '+31',
      '| a | b |',
      '<br>',
      '\\|',
      '1,5',
      '1.234',
      'ja',
      '"x";y,z',
      '＝1',
      '#DIV/0!',
      '_x0041_',
    ),
    fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' }),
    fc.string({
      minLength: 1,
      maxLength: 20,
      unit: fc.constantFrom('é', '€', '’', ';', '|', '\\', '`', 'a', ' ', '*'),
    }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/[\r\n]/.test(text));
const amount = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => cents / 100),
  fc.tuple(fc.nat(10 ** 6), fc.nat(10 ** 6)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);
const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const role = fc.constantFrom(...playbook.milepost.value.roles.map(({ id }) => id));
const way = fc.constantFrom<Way>('xlsx', 'csv', 'markdown');
const language = fc.constantFrom<'nl' | 'en'>('nl', 'en');

function answerFor(type: string, choices: readonly string[]): fc.Arbitrary<string | number | boolean | null> {
  switch (type) {
    case 'yes-no':
      return fc.option(fc.boolean());
    case 'percent':
      return fc.option(fc.integer({ min: 0, max: 100 }));
    case 'money':
      return fc.option(fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => cents / 100));
    case 'choice':
      return fc.option(fc.constantFrom(...choices));
    default:
      return fc.option(line);
  }
}

const readiness: fc.Arbitrary<Readiness> = fc
  .record({
    answers: fc.tuple(
      ...(sectionOf('readiness').questions ?? []).flatMap(({ items }) =>
        items.map(({ answerType, choices }) => answerFor(answerType, choices ?? [])),
      ),
    ),
    scores: fc.tuple(
      ...sectionOf('readiness').matrix.criteria.map(() =>
        fc.record({ score: fc.integer({ min: 1, max: 5 }), reason: fc.option(line) }),
      ),
    ),
    observed: day,
    by: role,
  })
  .map(({ answers, scores, observed, by }): Readiness => {
    const section = sectionOf('readiness');
    let next = 0;
    const questions = (section.questions ?? []).map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, answer: answers[next++] ?? null })),
    }));
    const given = section.matrix.criteria.map(({ id }, i) => {
      const { score = 1, reason = null } = scores[i] ?? {};
      return { criterion: id, score, ...(reason === null ? {} : { reason }) };
    });
    return { ...section, questions, assessments: [{ observed, by, scores: given }] };
  });

const businessCase: fc.Arbitrary<BusinessCase> = fc
  .tuple(
    fc.array(amount, { minLength: 6, maxLength: 6 }),
    fc.option(fc.integer({ min: 0, max: 1000 })),
    fc.option(day),
  )
  .map(([amounts, rate, observed]): BusinessCase => {
    const section = sectionOf('businessCase');
    const rows = section.rows.map((row, i) => ({
      ...row,
      now: amounts[2 * i] ?? null,
      after: amounts[2 * i + 1] ?? null,
    }));
    return {
      ...section,
      rows,
      ...(rate === null ? {} : { discountRate: rate / 10 }),
      ...(observed === null ? {} : { observed }),
    };
  });

const dataQuality: fc.Arbitrary<DataQuality> = fc
  .record({
    title: line,
    observed: day,
    by: role,
    counts: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 5, maxLength: 5 }),
    results: fc.array(fc.tuple(fc.constantFrom('met', 'not-met', null), fc.option(line)), {
      minLength: 4,
      maxLength: 4,
    }),
    amount: fc.nat(10 ** 6),
  })
  .map(({ title, observed, by, counts, results, amount: size }): DataQuality => {
    const section = sectionOf('dataQuality');
    const missing = (section.fields ?? []).map((field, i) => {
      const [a = 0, b = 0] = counts[i] ?? [];
      return { field, missing: Math.min(a, b), rows: Math.max(a, b) };
    });
    const answers = section.items
      .filter(({ kind }) => kind === 'attested')
      .flatMap(({ id }, i) => {
        const [result = null, reason = null] = results[i] ?? [];
        if (result === null && reason === null) return [];
        return [{ item: id, result, ...(reason === null ? {} : { reason }) }];
      });
    const source = {
      id: 'invoices',
      title,
      observed,
      by,
      missing,
      ...(answers.length === 0 ? {} : { answers }),
      amount: size,
    };
    return { ...section, sources: [source] };
  });

const RUNS = { numRuns: 60, seed: 11 };

test('a filled readiness form imports back without loss', async () => {
  await fc.assert(
    fc.asyncProperty(readiness, way, language, async (section, how, tongue) => {
      expect(isValid('methods', { formatVersion: '1.0', readiness: section })).toBe(true);
      expect(await throughForm(planWith({ readiness: section }), 'readiness', how, tongue)).toEqual({
        readiness: section,
      });
    }),
    RUNS,
  );
});

test('a filled business case imports back without loss', async () => {
  await fc.assert(
    fc.asyncProperty(businessCase, way, language, async (section, how, tongue) => {
      expect(await throughForm(planWith({ businessCase: section }), 'business-case', how, tongue)).toEqual({
        businessCase: section,
      });
    }),
    RUNS,
  );
});

test('a filled data audit imports back without loss', async () => {
  await fc.assert(
    fc.asyncProperty(dataQuality, way, language, async (section, how, tongue) => {
      expect(await throughForm(planWith({ dataQuality: section }), 'data-audit', how, tongue)).toEqual({
        dataQuality: section,
      });
    }),
    RUNS,
  );
});
