import type { UsageTexts } from '../usage.ts';

export const usage: UsageTexts = {
  'no-programme': {
    message: 'There is no milepost.yaml in {{folder}} or above it.',
    help: 'Go to a planning repository, name one with -C, or start one with `milepost init`.',
  },
  'reporter-wrong': {
    message: '--reporter: {{value}} is not possible.',
    help: 'Write NAME or NAME=FILE, with {{allowed}} as NAME.',
  },
  'reporter-twice': {
    message: '{{names}} cannot all go to the screen.',
    help: 'Give all but one a file: --reporter {{last}}=FILE.',
  },
  'reporter-file-twice': {
    message: 'Two reporters would write {{file}}.',
    help: 'Give each a file of its own.',
  },
  'git-missing': {
    message: 'Git is not installed, or not on the PATH; --base needs it.',
    help: 'Install Git, or leave --base out.',
  },
  'git-no-repository': {
    message: '{{folder}} is in no Git repository, so there is nothing to compare with.',
    help: 'Leave --base out, or check a clone.',
  },
  'git-no-commit': {
    message: 'The Git repository around {{folder}} has no commit yet.',
    help: 'Leave --base out until there is one.',
  },
  'git-refused': {
    message: 'Git could not answer: {{reason}}',
    help: 'Repair that first; milepost only reads, with the Git that is on the PATH.',
  },
  'base-unknown': {
    message: 'Git knows no commit {{ref}}.',
    help: 'Name a branch, a tag or a SHA that is in this clone; on a CI machine fetch it first, with fetch-depth: 0.',
  },
  'base-shallow': {
    message: 'This clone does not hold enough of the history to compare with {{ref}}.',
    help: 'Fetch all of it: fetch-depth: 0 at actions/checkout, or `git fetch --unshallow`.',
  },
  'base-unrelated': {
    message: 'The history here and that of {{ref}} have nothing in common.',
    help: 'Name the branch that this one came from; on a CI machine check out with fetch-depth: 0.',
  },
  'folder-missing': {
    message: 'There is no folder {{folder}}.',
    help: 'Name a folder that is there.',
  },
  'flags-missing': {
    message: 'Missing: {{flags}}.',
    help: 'Give them; nothing is asked where nobody can answer.',
  },
  'section-missing': {
    message: 'There is no section "{{section}}".',
    help: 'Add it to a phase or to plan/methods.yaml; docs/en/methods.md has an example.',
  },
  'input-not-readable': {
    message: 'The file {{path}} cannot be read.',
    help: 'Name a YAML or JSON file that holds the section, as a plan has it.',
  },
  'into-not-readable': {
    message: '--into: the file {{path}} cannot be read as text in UTF-8.',
    help: 'Name a Markdown file that is there already, such as README.md.',
  },
  'markers-missing': {
    message: '{{file}} does not say where this part belongs.',
    help: 'Put these two lines where you want it: {{begin}} and, below it, {{end}}',
  },
  'markers-damaged': {
    message: 'The two lines in {{file}} that mark this part are not one pair, so nothing was written.',
    help: 'Leave exactly one {{begin}} and, below it, one {{end}}',
  },
  'calc-nothing-for-gate': {
    message: 'The gate "{{gate}}" has no criterion on a metric that "calc {{method}}" gives.',
    help: 'Name another gate; docs/en/methods.md lists the metrics of each method.',
  },
  'calc-range': {
    message: '"{{metric}}" is a range, {{low}} to {{high}}: nothing was recorded.',
    help: 'Record it once the amounts are known as one figure each.',
  },
  'calc-range-missing': {
    message: '"{{metric}}" is still a range, {{low}} to {{high}}: nothing was recorded.',
    help: 'First answer: {{missing}}.',
  },
  'calc-missing': {
    message: '"{{metric}}" is not known yet: nothing was recorded.',
    help: 'First fill in: {{missing}}.',
  },
  'calc-twice': {
    message: '"{{metric}}" is counted in two sources: nothing was recorded.',
    help: 'Keep one of them, or record the evidence by hand.',
  },
  'flags-contrary': {
    message: '{{flags}} cannot be used together.',
    help: 'Leave out all but one.',
  },
  'not-a-number': {
    message: '{{flag}}: {{value}} is not a number.',
    help: 'Write 15000 or 97.2, without grouping.',
  },
  'not-whole': {
    message: '{{flag}}: {{value}} is not a whole number.',
    help: 'Write digits only.',
  },
  'fields-wrong': {
    message: '{{flag}}: cannot read {{value}}.',
    help: 'Write {{flag}} "{{form}}".',
  },
  'measure-wrong': {
    message: '--measure: cannot read {{value}}.',
    help: 'Write --measure "metric=97.2 percent", "metric=451/500 percent" or "metric/key=1 percent n=200".',
  },
  'at-while-writing': {
    message: '--at looks at another day; a look can never be recorded.',
    help: 'Leave --at out; records take the moment from the clock.',
  },
  'day-wrong': {
    message: '{{flag}}: {{value}} is not a day.',
    help: 'Write a real day as YYYY-MM-DD, for example 2026-03-12.',
  },
  'value-wrong': {
    message: '{{flag}}: {{value}} is not possible.',
    help: 'Possible: {{allowed}}.',
  },
  'gate-unknown': {
    message: 'There is no gate {{gate}}.',
    help: 'Did you mean {{near}}?',
  },
  'item-unknown': {
    message: 'There is nothing called {{item}} to confirm.',
    help: 'Did you mean {{near}}?',
  },
  'item-ambiguous': {
    message: '{{item}} is a criterion of several gates.',
    help: 'Say which one with --about: {{gates}}.',
  },
  'metric-unknown': {
    message: 'No criterion or KPI names the metric {{metric}}.',
    help: 'Did you mean {{near}}?',
  },
  'record-unknown': {
    message: 'There is no record {{id}}.',
    help: 'Did you mean {{near}}?',
  },
  'role-unknown': {
    message: 'There is no role {{role}}.',
    help: 'Did you mean {{near}}? Roles: {{allowed}}.',
  },
  'record-kind-wrong': {
    message: '{{id}} is of kind {{kind}}: only evidence and checks can be corrected.',
    help: 'Take a new decision to overturn an old one.',
  },
  'plan-not-usable': {
    message: 'The files hold errors ({{errors}}), so nothing can be decided on them.',
    help: 'Run `milepost check` and repair them first.',
  },
  'playbook-unknown': {
    message: 'There is no playbook {{playbook}}.',
    help: 'Shipped: {{known}}.',
  },
  'folder-not-empty': {
    message: '{{file}} is already there; nothing was written.',
    help: 'Start in an empty folder, or move the file away.',
  },
  'id-wrong': {
    message: '{{flag}}: {{value}} is not an id.',
    help: 'Lower-case words joined by hyphens, at most 63 characters: acme-programme.',
  },
  'title-wrong': {
    message: '--title: {{value}} cannot be a title.',
    help: 'One line of 1 to 120 visible characters.',
  },
  'repository-wrong': {
    message: '--repository: {{value}} is not owner/name.',
    help: 'Write it as on GitHub: acme/planning.',
  },
  'file-exists': {
    message: '{{path}} is there already; it was left as it is.',
    help: 'Nothing was written. Run the command again, or move the file away.',
  },
  'file-is-link': {
    message: '{{path}} was not written: there is a link on the way.',
    help: 'Use real folders and files.',
  },
  'file-outside': {
    message: '{{path}} was not written: it leaves the folder.',
    help: 'Name a file with an ordinary name.',
  },
  'file-folder-missing': {
    message: '{{path}} was not written: the folder is missing, or is a file.',
    help: 'Make the folder first.',
  },
  'file-refused': {
    message: '{{path}} was not written: no permission.',
    help: 'Check the permissions of the folder; nothing has changed.',
  },
  'file-no-space': {
    message: '{{path}} was not written: the disk is full.',
    help: 'Make room and run it again; nothing was left half-written.',
  },
  'file-problem': {
    message: '{{path}} was not written.',
    help: 'Check the folder, its permissions and the free space; nothing was left half-written.',
  },
  'yes-missing': {
    message: '{{changes}} changes wait for a yes, and nobody can be asked.',
    help: 'Add --yes, or save them with `milepost diff --out changes.json` and apply that file.',
  },
  'changes-file-wrong': {
    message: '{{path}} does not hold saved changes: {{reason}}.',
    help: 'Save the changes with `milepost diff --out changes.json`, and name that file.',
  },
  'code-unknown': {
    message: 'Nothing has the code {{code}}.',
    help: 'Did you mean {{near}}?',
  },
  'token-missing': {
    message: 'GitHub needs a token, and there is none.',
    help: 'Put it in GITHUB_TOKEN (or GH_TOKEN): a fine-grained token with Issues, read and write, and Metadata, read, for this repository.',
  },
  'review-missing': {
    message: 'This programme has no plan/review.yaml.',
    help: 'Add one, or start from a playbook that has it.',
  },
  'period-missing': {
    message: 'Which review? No period is open or due.',
    help: 'Name the month: `milepost review open 2026-11`.',
  },
  'period-wrong': {
    message: '{{period}} is not a month.',
    help: 'Write the month as YYYY-MM, for example 2026-11.',
  },
  'rollout-missing': {
    message: 'This programme has no rollout.',
    help: 'Add `rollout:` to a phase.',
  },
  'nothing-to-approve': {
    message: 'Nothing waits for approval: no part can start and no plan has changed.',
    help: '`milepost status` says what is next.',
  },
  'source-not-usable': {
    message: '--source: {{path}} cannot be used ({{problem}}).',
    help: 'Name a regular file inside this repository.',
  },
  'form-without-section': {
    message: 'The plan has no section {{section}}, which this form fills.',
    help: 'Add the section to a phase, or start from a playbook that has it.',
  },
  'option-unknown': {
    message: 'Unknown option {{option}}.',
    help: 'Did you mean {{near}}? `milepost help` lists all.',
  },
  'command-unknown': {
    message: 'Unknown command {{command}}.',
    help: 'Did you mean {{near}}? `milepost help` lists all.',
  },
  'argument-missing': {
    message: 'The argument {{name}} is missing.',
    help: '`milepost help` shows how the command is written.',
  },
  'argument-excess': {
    message: 'Too many arguments.',
    help: '`milepost help` shows how the command is written.',
  },
  'option-value-missing': {
    message: '{{option}} needs a value.',
    help: '`milepost help` shows what it takes.',
  },
  usage: {
    message: 'A command is missing.',
    help: '`milepost help` lists all.',
  },
  bug: {
    message: 'This is a fault in milepost {{version}}, not in your files.',
    help: 'Please report it with the command you ran; MILEPOST_DEBUG=1 shows where it happened.',
  },
  interrupted: {
    message: 'Interrupted; nothing was left half-written.',
    help: 'Run it again.',
  },
};
