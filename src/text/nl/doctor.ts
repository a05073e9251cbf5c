import type { DoctorTexts } from '../doctor.ts';

/** What `doctor` says of the surroundings; what is fine needs no advice. */
export const doctor: DoctorTexts = {
  'node-fine': {
    message: 'Node {{version}}',
    help: '',
  },
  'node-old': {
    message: 'Node {{version}} is te oud; {{least}} is het minste.',
    help: 'Installeer een nieuwere Node.js van https://nodejs.org.',
  },
  'git-fine': {
    message: 'Git {{version}}, met de hele geschiedenis hier',
    help: '',
  },
  'git-missing': {
    message: 'Git is niet gevonden.',
    help: 'Installeer Git; zonder Git kan `check --base` niet zien of vastleggingen zijn gewijzigd.',
  },
  'git-no-repository': {
    message: 'Deze map zit in geen Git-repository.',
    help: 'Draai hier `git init`, zodat de geschiedenis van het programma bewaard blijft.',
  },
  'git-shallow': {
    message: 'Git {{version}} heeft hier maar een deel van de geschiedenis.',
    help: 'Draai `git fetch --unshallow`; zet in GitHub Actions `fetch-depth: 0`.',
  },
  'plan-none': {
    message: 'Hier is geen programma.',
    help: 'Draai `milepost init`, of noem de map met -C.',
  },
  'plan-broken': {
    message: 'Het plan is zo niet bruikbaar.',
    help: 'Draai `milepost check` om elke fout te zien.',
  },
  'plan-fine': {
    message: 'Het plan is leesbaar',
    help: '',
  },
  'files-fine': {
    message: 'Bestanden en mappen zijn te schrijven',
    help: '',
  },
  'files-unwritable': {
    message: 'Niet door jou te schrijven: {{files}}.',
    help: 'Pas de eigenaar of de rechten van deze bestanden aan.',
  },
  'calendar-fine': {
    message: 'De kalender loopt tot eind {{year}}',
    help: '',
  },
  'calendar-ends': {
    message: 'De kalender houdt op met {{year}}; binnen 90 dagen is {{needed}} nodig.',
    help: 'Voeg calendar/nl-{{needed}}.yaml toe met de vrije dagen van dat jaar.',
  },
  'people-fine': {
    message: 'Elke rol heeft een account',
    help: '',
  },
  'people-missing': {
    message: 'Rollen zonder account: {{roles}}.',
    help: 'Zet in people.yaml wie ze vervult.',
  },
  'tracker-local': {
    message: 'De tracker is lokaal; niemand schrijft erin',
    help: '',
  },
  'tracker-locked': {
    message: 'Een andere run schrijft in de tracker ({{holder}}).',
    help: 'Wacht tot die klaar is.',
  },
  'tracker-lock-dead': {
    message: 'Een run die al weg is liet zijn slot achter ({{holder}}).',
    help: 'Je hoeft niets te doen: de volgende `milepost apply` neemt het over.',
  },
  'token-missing': {
    message: 'Er is geen token voor GitHub.',
    help: 'Zet GITHUB_TOKEN of GH_TOKEN; dat heeft Issues: read and write nodig.',
  },
  'github-unreachable': {
    message: 'GitHub is niet te bereiken ({{reason}}).',
    help: 'Kijk naar het netwerk, een proxy en GITHUB_API_URL.',
  },
  'github-refused': {
    message: 'GitHub weigert {{repository}} ({{status}}).',
    help: 'Kijk of het token niet verlopen is en deze repository mag zien.',
  },
  'github-fine': {
    message: 'GitHub antwoordt voor {{repository}}',
    help: '',
  },
  'github-archived': {
    message: '{{repository}} is gearchiveerd: daar kan niets geschreven worden.',
    help: 'Haal de repository uit het archief, of noem een andere in milepost.yaml.',
  },
  'github-no-issues': {
    message: 'Issues staan uit in {{repository}}.',
    help: 'Zet ze aan onder Settings, General, Features.',
  },
  'rights-fine': {
    message: 'Het token mag schrijven in {{repository}}',
    help: '',
  },
  'rights-read-only': {
    message: 'Volgens GitHub mag het token in {{repository}} alleen lezen.',
    help: '`apply` heeft Issues: read and write nodig; een token van een workflow kan dat toch hebben.',
  },
  'rights-unsaid': {
    message: 'GitHub zegt niet wat het token in {{repository}} mag.',
    help: '`milepost apply` zegt het voordat er iets geschreven wordt.',
  },
  scopes: {
    message: 'Bereik (scopes) van het token: {{scopes}}',
    help: '',
  },
  'clock-fine': {
    message: 'De klok loopt gelijk met die van GitHub',
    help: '',
  },
  'clock-off': {
    message: 'De klok van GitHub loopt {{seconds}} s voor op deze.',
    help: 'Laat deze machine de klok via het netwerk gelijkzetten.',
  },
  'branch-fine': {
    message: 'De standaardbranch is beschermd',
    help: '',
  },
  'branch-open': {
    message:
      'De standaardbranch is niet beschermd: wie mag schrijven, kan de geschiedenis van vastleggingen herschrijven.',
    help: 'Maak onder Settings, Branches een regel die om een pull request vraagt.',
  },
  'origin-fine': {
    message: 'Git pusht naar {{origin}}, waar ook de issues staan',
    help: '',
  },
  'origin-other': {
    message: 'Git pusht naar {{origin}}, en het plan zet issues in {{repository}}.',
    help: 'Verbeter `repository` in milepost.yaml, of de remote: `git remote set-url origin …`.',
  },
  'repository-other': {
    message:
      'milepost.yaml noemt repositorynummer {{stated}}, GitHub zegt {{id}}: het is een andere repository met dezelfde naam.',
    help: 'Verbeter `repositoryId` of `repository` in milepost.yaml.',
  },
  'map-other': {
    message: 'Wat bewaard is gaat over repository {{known}}, GitHub zegt {{id}}.',
    help: 'Verwijder .milepost/tracker-map.json; het wordt opnieuw gemaakt.',
  },
  'lock-held': {
    message: 'Een apply houdt het slot vast, of liet het achter ({{holder}}).',
    help: 'Wacht tot die klaar is; is die weg, dan neemt `milepost apply --unlock ID` het over.',
  },
  'review-fine': {
    message: 'Het schema voor de review liep het laatst op {{day}}',
    help: '',
  },
  'review-unknown': {
    message: 'GitHub zegt niet of het schema voor de review loopt.',
    help: 'Geef het token Actions: read, of kijk op het tabblad Actions.',
  },
  'review-missing': {
    message: 'De workflow voor de review staat niet in de repository.',
    help: 'Push .github/workflows/{{file}}.',
  },
  'review-never': {
    message: 'Het schema voor de review heeft nog nooit gelopen.',
    help: 'Wacht op het eerste moment, of start het met de hand op het tabblad Actions.',
  },
  'review-disabled': {
    message: 'Het schema voor de review staat uit ({{state}}); GitHub doet dat na 60 stille dagen.',
    help: 'Zet het weer aan op het tabblad Actions.',
  },
  'review-old': {
    message: 'Het schema voor de review liep het laatst op {{day}}, meer dan 35 dagen geleden.',
    help: 'Kijk op het tabblad Actions waarom het niet meer loopt.',
  },
};
