import builder from 'junit-report-builder';
import { safe } from './safe.ts';

/** How one case ended. Only `passed` looks green without doubt; `skipped` is for what is not yet due. */
export type Outcome = 'passed' | 'failed' | 'error' | 'skipped';

export interface SuiteCase {
  readonly name: string;
  readonly outcome: Outcome;
  /** A stable word: a code or a verdict. */
  readonly type: string;
  /** Why; empty if there is nothing to say. */
  readonly text: string;
}

export interface Suite {
  readonly name: string;
  readonly cases: readonly SuiteCase[];
}

/** JUnit XML: a suite for each file or gate, a case for each thing that was judged. */
export function junitXml(command: string, suites: readonly Suite[]): string {
  const report = builder.newBuilder().name(xml(`milepost ${command}`));
  for (const { name, cases } of suites) {
    const suite = report.testSuite().name(xml(name));
    for (const one of cases) addCase(suite.testCase().className(xml(name)).name(xml(one.name)), one);
  }
  return `${report.build()}\n`;
}

type Case = ReturnType<ReturnType<typeof builder.testSuite>['testCase']>;

function addCase(made: Case, { outcome, type, text }: SuiteCase): void {
  switch (outcome) {
    case 'failed':
      made.failure(xml(text), type);
      break;
    case 'error':
      made.error(xml(text), type);
      break;
    case 'skipped':
      made.skipped();
      break;
    case 'passed':
      break;
  }
  if (text !== '' && (outcome === 'passed' || outcome === 'skipped')) made.standardOutput(xml(text));
}

/** One safe line, without the characters that XML 1.0 forbids even as an entity. */
function xml(text: string): string {
  return safe(text).replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
