import type { DoctorTexts } from '../doctor.ts';

/** What `doctor` says of the surroundings; what is fine needs no advice. */
export const doctor: DoctorTexts = {
  'node-fine': {
    message: 'Node {{version}}',
    help: '',
  },
  'node-old': {
    message: 'Node {{version}} is too old; {{least}} is the least.',
    help: 'Install a newer Node.js from https://nodejs.org.',
  },
  'git-fine': {
    message: 'Git {{version}}, with the whole history here',
    help: '',
  },
  'git-missing': {
    message: 'Git is not found.',
    help: 'Install Git; without it `check --base` cannot tell whether records were edited.',
  },
  'git-no-repository': {
    message: 'This folder is in no Git repository.',
    help: 'Run `git init` here, so that the history of the programme is kept.',
  },
  'git-shallow': {
    message: 'Git {{version}} has only a part of the history here.',
    help: 'Run `git fetch --unshallow`; in GitHub Actions set `fetch-depth: 0`.',
  },
  'plan-none': {
    message: 'There is no programme here.',
    help: 'Run `milepost init`, or name its folder with -C.',
  },
  'plan-broken': {
    message: 'The plan cannot be used as it is.',
    help: 'Run `milepost check` to see every fault.',
  },
  'plan-fine': {
    message: 'The plan can be read',
    help: '',
  },
  'files-fine': {
    message: 'Files and folders can be written',
    help: '',
  },
  'files-unwritable': {
    message: 'Not to be written by you: {{files}}.',
    help: 'Change the owner or the rights of these files.',
  },
  'calendar-fine': {
    message: 'The calendar reaches to the end of {{year}}',
    help: '',
  },
  'calendar-ends': {
    message: 'The calendar ends with {{year}}; {{needed}} is needed within 90 days.',
    help: 'Add calendar/nl-{{needed}}.yaml with the holidays of that year.',
  },
  'people-fine': {
    message: 'Every role has a login',
    help: '',
  },
  'people-missing': {
    message: 'Roles without a login: {{roles}}.',
    help: 'Write who holds them in people.yaml.',
  },
  'tracker-local': {
    message: 'The tracker is local; nobody is writing to it',
    help: '',
  },
  'tracker-locked': {
    message: 'Another run is writing to the tracker ({{holder}}).',
    help: 'Wait until it has ended.',
  },
  'tracker-lock-dead': {
    message: 'A run that has ended left its lock behind ({{holder}}).',
    help: 'Nothing to do: the next `milepost apply` takes it over.',
  },
  'token-missing': {
    message: 'There is no token for GitHub.',
    help: 'Set GITHUB_TOKEN or GH_TOKEN; it needs Issues: read and write.',
  },
  'github-unreachable': {
    message: 'GitHub cannot be reached ({{reason}}).',
    help: 'Check the network, a proxy, and GITHUB_API_URL.',
  },
  'github-refused': {
    message: 'GitHub refuses {{repository}} ({{status}}).',
    help: 'Check that the token has not expired and may see this repository.',
  },
  'github-fine': {
    message: 'GitHub answers for {{repository}}',
    help: '',
  },
  'github-archived': {
    message: '{{repository}} is archived: nothing can be written there.',
    help: 'Take it out of the archive, or name another repository in milepost.yaml.',
  },
  'github-no-issues': {
    message: 'Issues are switched off in {{repository}}.',
    help: 'Switch them on under Settings, General, Features.',
  },
  'rights-fine': {
    message: 'The token may write to {{repository}}',
    help: '',
  },
  'rights-read-only': {
    message: "By GitHub's own word the token may only read {{repository}}.",
    help: '`apply` needs Issues: read and write; a token of a workflow may have it all the same.',
  },
  'rights-unsaid': {
    message: 'GitHub does not say what the token may do in {{repository}}.',
    help: '`milepost apply` tells it before it writes anything.',
  },
  scopes: {
    message: 'Scopes of the token: {{scopes}}',
    help: '',
  },
  'clock-fine': {
    message: "The clock agrees with GitHub's",
    help: '',
  },
  'clock-off': {
    message: "GitHub's clock is {{seconds}} s ahead of this one.",
    help: 'Let this machine set its clock by the network.',
  },
  'branch-fine': {
    message: 'The default branch is protected',
    help: '',
  },
  'branch-open': {
    message:
      'The default branch is not protected: anybody with write access can rewrite the history of records.',
    help: 'Add a rule under Settings, Branches that asks for a pull request.',
  },
  'origin-fine': {
    message: 'Git pushes to {{origin}}, where the issues are too',
    help: '',
  },
  'origin-other': {
    message: 'Git pushes to {{origin}}, and the plan puts issues into {{repository}}.',
    help: 'Correct `repository` in milepost.yaml, or the remote: `git remote set-url origin …`.',
  },
  'repository-other': {
    message:
      'milepost.yaml says repository number {{stated}}, GitHub says {{id}}: it is another repository under the same name.',
    help: 'Correct `repositoryId` or `repository` in milepost.yaml.',
  },
  'map-other': {
    message: 'What was kept is about repository {{known}}, GitHub says {{id}}.',
    help: 'Delete .milepost/tracker-map.json; it is made again.',
  },
  'lock-held': {
    message: 'An apply holds the lock, or left it behind ({{holder}}).',
    help: 'Wait until it has ended; if it is gone, `milepost apply --unlock ID` takes it over.',
  },
  'review-fine': {
    message: 'The review schedule last ran on {{day}}',
    help: '',
  },
  'review-unknown': {
    message: 'GitHub does not say whether the review schedule runs.',
    help: 'Give the token Actions: read, or look at the tab Actions.',
  },
  'review-missing': {
    message: 'The workflow for the review is not in the repository.',
    help: 'Push .github/workflows/{{file}}.',
  },
  'review-never': {
    message: 'The review schedule has never run.',
    help: 'Wait for its first moment, or start it by hand at the tab Actions.',
  },
  'review-disabled': {
    message: 'The review schedule is switched off ({{state}}); GitHub does so after 60 quiet days.',
    help: 'Switch it on again at the tab Actions.',
  },
  'review-old': {
    message: 'The review schedule last ran on {{day}}, more than 35 days ago.',
    help: 'Look at the tab Actions why it no longer runs.',
  },
};
