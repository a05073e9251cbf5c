import type { CommandKey } from './commands.ts';
import { isLanguage } from './languages.ts';
import type { Language } from './plain-words.ts';

/** A line to copy; where somebody writes a sentence in it, one in each language. */
type Example = string | Readonly<Record<Language, string>>;

/** A command: each has its help, and in it how it is typed. */
export type ExampleKey = Exclude<CommandKey, `opt-${string}` | 'version' | 'help' | 'exit-codes'>;

/** Every command line here is run by `test/cli/help-examples.test.ts`; ids are those of the worked examples. */
const examples: Readonly<Record<ExampleKey, readonly Example[]>> = {
  programme: ['milepost init --playbook ai-mkb --language nl --start 2026-09-07', 'milepost check'],
  init: [
    'milepost init --playbook ai-mkb --language nl --start 2026-09-07',
    'milepost init acme --playbook ai-mkb --language en --start 2026-09-07 --repository acme/planning',
  ],
  check: ['milepost check', 'milepost check --reporter text --reporter sarif=check.sarif'],
  status: ['milepost status', 'milepost status --at 2026-09-30'],
  approve: [
    {
      en: 'milepost approve --by owner --reason "The board agrees"',
      nl: 'milepost approve --by owner --reason "De directie is akkoord"',
    },
  ],
  gate: ['milepost gate', 'milepost gate gate-go-live --json'],
  record: ['milepost record check hand-over --result done --by process-owner'],
  'record-evidence': [
    'milepost record evidence rollout-50 --metric processing-accuracy --value 97 --samples 400 --by process-owner',
    'milepost record evidence rollout-50 --measure "processing-accuracy=388/400 percent" --by process-owner',
  ],
  'record-check': ['milepost record check hand-over --result done --by process-owner'],
  'record-decision': [
    {
      en: 'milepost record decision gate-go-live --decision hold --until 2026-09-01 --reason "Holidays" --by sponsor',
      nl: 'milepost record decision gate-go-live --decision hold --until 2026-09-01 --reason "Vakantie" --by sponsor',
    },
  ],
  'record-correction': [
    {
      en: 'milepost record correction 2026-08-19t160000z-evidence-rollout-50-4zzo39te --withdraw --reason "Wrong week" --by process-owner',
      nl: 'milepost record correction 2026-08-19t160000z-evidence-rollout-50-4zzo39te --withdraw --reason "Verkeerde week" --by process-owner',
    },
  ],
  rollout: ['milepost rollout status'],
  'rollout-status': ['milepost rollout status', 'milepost rollout status --json'],
  'rollout-promote': ['milepost rollout promote --by sponsor'],
  'rollout-pause': ['milepost rollout pause --until 2026-09-01 --by sponsor'],
  'rollout-resume': ['milepost rollout resume --by sponsor'],
  'rollout-step-back': [
    {
      en: 'milepost rollout step-back --reason "Too many corrections" --by sponsor',
      nl: 'milepost rollout step-back --reason "Te veel correcties" --by sponsor',
    },
  ],
  'rollout-roll-back': [
    {
      en: 'milepost rollout roll-back --reason "Wrong amounts booked" --by sponsor',
      nl: 'milepost rollout roll-back --reason "Verkeerde bedragen geboekt" --by sponsor',
    },
  ],
  review: ['milepost review status'],
  'review-status': ['milepost review status', 'milepost review status 2026-08'],
  'review-open': ['milepost review open 2026-09 --by process-owner'],
  'review-step': [
    {
      en: 'milepost review step 2026-09 --step user-feedback --responses 12 --finding "Search is slow" --by change-lead',
      nl: 'milepost review step 2026-09 --step user-feedback --responses 12 --finding "Zoeken is traag" --by change-lead',
    },
  ],
  'review-close': ['milepost review close 2026-09 --by process-owner'],
  'review-skip': [
    {
      en: 'milepost review skip 2026-09 --reason "Office closed" --by process-owner',
      nl: 'milepost review skip 2026-09 --reason "Kantoor dicht" --by process-owner',
    },
  ],
  diff: ['milepost diff', 'milepost diff --out changes.json'],
  apply: ['milepost apply changes.json', 'milepost apply --yes'],
  pull: ['milepost pull'],
  forecast: ['milepost forecast', 'milepost forecast --until 2026-10-01'],
  report: [
    'milepost report --format html --out report.html',
    'milepost report --format ics --out programme.ics',
  ],
  import: ['milepost import kpis.csv --map kpi-map.yaml --by data-lead', 'milepost import readiness.csv'],
  template: ['milepost template readiness --format xlsx --out readiness.xlsx'],
  calc: ['milepost calc readiness'],
  'calc-readiness': [
    'milepost calc readiness',
    'milepost calc readiness --record gate-readiness --by process-owner',
  ],
  'calc-use-cases': ['milepost calc use-cases'],
  'calc-business-case': ['milepost calc business-case', 'milepost calc business-case --json'],
  'calc-technology': ['milepost calc technology'],
  'calc-sourcing': ['milepost calc sourcing'],
  'calc-data-quality': ['milepost calc data-quality'],
  explain: ['milepost explain day-not-valid', 'milepost explain stale'],
  doctor: ['milepost doctor'],
  completion: ['milepost completion bash'],
};

const headings: Readonly<Record<Language, string>> = { en: 'Examples', nl: 'Voorbeelden' };

/** The lines for one command; English where the language is not known. */
export function examplesOf(name: string, key: ExampleKey): readonly string[] {
  const language = isLanguage(name) ? name : 'en';
  return examples[key].map((one) => (typeof one === 'string' ? one : one[language]));
}

/** What stands above them. */
export function examplesHeading(name: string): string {
  return headings[isLanguage(name) ? name : 'en'];
}
