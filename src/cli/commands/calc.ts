import { businessCase } from '../../methods/business-case.ts';
import { dataQuality } from '../../methods/data-quality.ts';
import {
  businessCaseOffers,
  dataQualityOffers,
  type Offer,
  readinessOffers,
} from '../../methods/evidence.ts';
import { readiness } from '../../methods/readiness.ts';
import { sourcing } from '../../methods/sourcing.ts';
import { technology } from '../../methods/technology.ts';
import { useCases } from '../../methods/use-cases.ts';
import { businessCaseCalculated } from '../../reporters/calc/business-case.ts';
import { sourcingCalculated, technologyCalculated } from '../../reporters/calc/choices.ts';
import { dataQualityCalculated } from '../../reporters/calc/data-quality.ts';
import { type Calculated, calcPen } from '../../reporters/calc/pen.ts';
import { readinessCalculated } from '../../reporters/calc/readiness.ts';
import { useCasesCalculated } from '../../reporters/calc/use-cases.ts';
import { type CalcInputs, inputsOfFile, inputsOfPlan } from '../calc-inputs.ts';
import { recordOffers } from '../calc-record.ts';
import { UsageError } from '../errors.ts';
import { languageOf } from '../language.ts';
import { openRepository, requireProgramme } from '../open.ts';
import { told } from '../refused.ts';
import type { CommandResult } from '../result.ts';
import type { GlobalOptions, Services } from '../services.ts';

export interface CalcOptions extends GlobalOptions {
  /** `--input`. */
  readonly inputFile?: string;
  readonly record?: string;
  readonly by?: string;
}

/** The section that each method works on. */
const SECTIONS = {
  readiness: 'readiness',
  'use-cases': 'useCases',
  'business-case': 'businessCase',
  technology: 'technology',
  sourcing: 'sourcing',
  'data-quality': 'dataQuality',
} as const;

export type Method = keyof typeof SECTIONS;

/** A method on the plan's own section, or on a file that holds one. Nothing is written without `--record`. */
export function calc(services: Services, options: CalcOptions, method: Method): CommandResult {
  const { inputFile, record } = options;
  if (inputFile === undefined) return onPlan(services, options, method);
  if (record !== undefined) throw new UsageError('flags-contrary', { flags: '--input, --record' });
  const language = languageOf(options, services);
  const { inputs, findings } = inputsOfFile(services, options, inputFile, SECTIONS[method]);
  if (inputs === null) return told({ language }, findings, 2);
  const { calculated } = run(method, inputs, language);
  return resultOf(method, inputFile, calculated);
}

function onPlan(services: Services, options: CalcOptions, method: Method): CommandResult {
  const repository = openRepository(services, options);
  const programme = requireProgramme(repository);
  const { inputs, file } = inputsOfPlan(programme, SECTIONS[method]);
  const { calculated, offers } = run(method, inputs, repository.language);
  const result = resultOf(method, file, calculated);
  const { record: gate, by } = options;
  if (gate === undefined) return result;
  const order = { gate, by, at: options.at, method, file, offers };
  const written = recordOffers(services, repository, programme, order);
  if (written.error !== undefined) return written;
  return {
    ...written,
    body: { ...result.body, ...written.body },
    text: `${result.text}\n\n${written.text}`,
  };
}

function resultOf(method: Method, input: string, { body, text }: Calculated): CommandResult {
  return { codes: [0], body: { method, input, ...body }, text };
}

interface Outcome {
  readonly calculated: Calculated;
  /** What gates may use of it. */
  readonly offers: readonly Offer[];
}

function run(method: Method, inputs: CalcInputs, language: 'nl' | 'en'): Outcome {
  const { sections, budget, ramp, currency } = inputs;
  const pen = calcPen(language, currency);
  switch (method) {
    case 'readiness': {
      const result = readiness(given(sections.readiness, method));
      return { calculated: readinessCalculated(result, pen), offers: readinessOffers(result) };
    }
    case 'use-cases':
      return plain(useCasesCalculated(useCases(given(sections.useCases, method)), pen));
    case 'business-case': {
      const result = businessCase(given(sections.businessCase, method), ramp);
      const offers = businessCaseOffers(result, currency ?? '');
      return { calculated: businessCaseCalculated(result, pen), offers };
    }
    case 'technology': {
      const section = given(sections.technology, method);
      return plain(technologyCalculated(technology(section, sections.useCases?.items, budget), pen));
    }
    case 'sourcing':
      return plain(sourcingCalculated(sourcing(given(sections.sourcing, method), budget), pen));
    case 'data-quality': {
      const section = given(sections.dataQuality, method);
      const result = dataQuality(section, sections.dataVolumes?.classes);
      return { calculated: dataQualityCalculated(result, pen), offers: dataQualityOffers(result) };
    }
  }
}

function plain(calculated: Calculated): Outcome {
  return { calculated, offers: [] };
}

/** @throws UsageError when the section is not there */
function given<T>(section: T | undefined, method: Method): T {
  if (section === undefined) throw new UsageError('section-missing', { section: SECTIONS[method] });
  return section;
}
