import type { UsageTexts } from '../usage.ts';

export const usage: UsageTexts = {
  'no-programme': {
    message: 'Er is geen milepost.yaml in {{folder}} of daarboven.',
    help: 'Ga naar een map met een programma, noem er een met -C, of begin er een met `milepost init`.',
  },
  'reporter-wrong': {
    message: '--reporter: {{value}} kan niet.',
    help: 'Schrijf NAAM of NAAM=BESTAND, met als NAAM {{allowed}}.',
  },
  'reporter-twice': {
    message: '{{names}} kunnen niet allemaal naar het scherm.',
    help: 'Geef op één na alle een bestand: --reporter {{last}}=BESTAND.',
  },
  'reporter-file-twice': {
    message: 'Twee rapportages zouden {{file}} schrijven.',
    help: 'Geef elk een eigen bestand.',
  },
  'git-missing': {
    message: 'Git is niet geïnstalleerd, of staat niet in het PATH; --base heeft het nodig.',
    help: 'Installeer Git, of laat --base weg.',
  },
  'git-no-repository': {
    message: '{{folder}} ligt in geen Git-repository, dus er is niets om mee te vergelijken.',
    help: 'Laat --base weg, of controleer een kloon.',
  },
  'git-no-commit': {
    message: 'De Git-repository van {{folder}} heeft nog geen commit.',
    help: 'Laat --base weg tot die er is.',
  },
  'git-refused': {
    message: 'Git kon niet antwoorden: {{reason}}',
    help: 'Herstel dat eerst; milepost leest alleen, met de Git uit het PATH.',
  },
  'base-unknown': {
    message: 'Git kent geen commit {{ref}}.',
    help: 'Noem een branch, een tag of een SHA uit deze kloon; haal die in CI eerst op, met fetch-depth: 0.',
  },
  'base-shallow': {
    message: 'Deze kloon bevat te weinig van de geschiedenis om met {{ref}} te vergelijken.',
    help: 'Haal alles op: fetch-depth: 0 bij actions/checkout, of `git fetch --unshallow`.',
  },
  'base-unrelated': {
    message: 'De geschiedenis hier en die van {{ref}} hebben niets gemeen.',
    help: 'Noem de branch waar deze vandaan komt; check in CI uit met fetch-depth: 0.',
  },
  'folder-missing': {
    message: 'Er is geen map {{folder}}.',
    help: 'Noem een map die er is.',
  },
  'flags-missing': {
    message: 'Er ontbreekt: {{flags}}.',
    help: 'Geef ze op; er wordt niets gevraagd waar niemand kan antwoorden.',
  },
  'section-missing': {
    message: 'Er is geen onderdeel "{{section}}".',
    help: 'Voeg het toe aan een fase of aan plan/methods.yaml; docs/nl/methoden.md heeft een voorbeeld.',
  },
  'input-not-readable': {
    message: 'Het bestand {{path}} is niet te lezen.',
    help: 'Noem een YAML- of JSON-bestand met het onderdeel, zoals een plan het heeft.',
  },
  'into-not-readable': {
    message: '--into: het bestand {{path}} is niet als tekst in UTF-8 te lezen.',
    help: 'Noem een Markdown-bestand dat er al is, zoals README.md.',
  },
  'markers-missing': {
    message: '{{file}} zegt niet waar dit deel moet komen.',
    help: 'Zet deze twee regels waar je het wilt hebben: {{begin}} en daaronder {{end}}',
  },
  'markers-damaged': {
    message: 'De twee regels in {{file}} die dit deel afbakenen vormen geen paar; er is niets geschreven.',
    help: 'Laat precies één {{begin}} staan en daaronder één {{end}}',
  },
  'calc-nothing-for-gate': {
    message: 'Het beslismoment "{{gate}}" heeft geen criterium op iets dat "calc {{method}}" oplevert.',
    help: 'Noem een ander beslismoment; docs/nl/methoden.md noemt wat elke methode oplevert.',
  },
  'calc-range': {
    message: '"{{metric}}" is een marge, {{low}} tot {{high}}: er is niets vastgelegd.',
    help: 'Leg het vast zodra elk bedrag als één getal bekend is.',
  },
  'calc-range-missing': {
    message: '"{{metric}}" is nog een marge, {{low}} tot {{high}}: er is niets vastgelegd.',
    help: 'Geef eerst antwoord op: {{missing}}.',
  },
  'calc-missing': {
    message: '"{{metric}}" is nog niet bekend: er is niets vastgelegd.',
    help: 'Vul eerst in: {{missing}}.',
  },
  'calc-twice': {
    message: '"{{metric}}" is in twee bronnen geteld: er is niets vastgelegd.',
    help: 'Houd er één, of leg het bewijs met de hand vast.',
  },
  'flags-contrary': {
    message: '{{flags}} gaan niet samen.',
    help: 'Laat er maar één staan.',
  },
  'not-a-number': {
    message: '{{flag}}: {{value}} is geen getal.',
    help: 'Schrijf 15000 of 97.2, zonder scheiding van duizendtallen.',
  },
  'not-whole': {
    message: '{{flag}}: {{value}} is geen geheel getal.',
    help: 'Schrijf alleen cijfers.',
  },
  'fields-wrong': {
    message: '{{flag}}: {{value}} is niet te lezen.',
    help: 'Schrijf {{flag}} "{{form}}".',
  },
  'measure-wrong': {
    message: '--measure: {{value}} is niet te lezen.',
    help: 'Schrijf --measure "meetwaarde=97.2 percent", "meetwaarde=451/500 percent" of "meetwaarde/sleutel=1 percent n=200".',
  },
  'at-while-writing': {
    message: "--at kijkt naar een andere dag; zo'n blik kun je niet vastleggen.",
    help: 'Laat --at weg; een vastlegging neemt het moment van de klok.',
  },
  'day-wrong': {
    message: '{{flag}}: {{value}} is geen dag.',
    help: 'Schrijf een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2026-03-12.',
  },
  'value-wrong': {
    message: '{{flag}}: {{value}} kan niet.',
    help: 'Mogelijk: {{allowed}}.',
  },
  'gate-unknown': {
    message: 'Er is geen beslismoment {{gate}}.',
    help: 'Bedoelde je {{near}}?',
  },
  'item-unknown': {
    message: 'Er is niets met de naam {{item}} om te bevestigen.',
    help: 'Bedoelde je {{near}}?',
  },
  'item-ambiguous': {
    message: '{{item}} is een criterium van meer dan één beslismoment.',
    help: 'Zeg met --about welk: {{gates}}.',
  },
  'metric-unknown': {
    message: 'Geen criterium of KPI noemt de meetwaarde {{metric}}.',
    help: 'Bedoelde je {{near}}?',
  },
  'record-unknown': {
    message: 'Er is geen vastlegging {{id}}.',
    help: 'Bedoelde je {{near}}?',
  },
  'role-unknown': {
    message: 'Er is geen rol {{role}}.',
    help: 'Bedoelde je {{near}}? Rollen: {{allowed}}.',
  },
  'record-kind-wrong': {
    message: '{{id}} is van het soort {{kind}}: alleen bewijs en controles kun je corrigeren.',
    help: 'Een nieuw besluit vervangt een oud besluit.',
  },
  'plan-not-usable': {
    message: 'Er staan fouten in de bestanden ({{errors}}); daar valt niets op te beslissen.',
    help: 'Draai `milepost check` en herstel ze eerst.',
  },
  'playbook-unknown': {
    message: 'Er is geen playbook {{playbook}}.',
    help: 'Meegeleverd: {{known}}.',
  },
  'folder-not-empty': {
    message: '{{file}} bestaat al; er is niets geschreven.',
    help: 'Begin in een lege map, of zet het bestand elders.',
  },
  'id-wrong': {
    message: '{{flag}}: {{value}} is geen id.',
    help: 'Kleine letters en streepjes, hooguit 63 tekens: acme-programma.',
  },
  'title-wrong': {
    message: '--title: {{value}} kan geen titel zijn.',
    help: 'Eén regel van 1 tot 120 zichtbare tekens.',
  },
  'repository-wrong': {
    message: '--repository: {{value}} is geen eigenaar/naam.',
    help: 'Schrijf het zoals op GitHub: acme/planning.',
  },
  'file-exists': {
    message: '{{path}} bestaat al en blijft zoals het is.',
    help: 'Er is niets geschreven. Geef de opdracht nog eens, of zet het bestand elders.',
  },
  'file-is-link': {
    message: '{{path}} is niet geschreven: er zit een koppeling in het pad.',
    help: 'Gebruik echte mappen en bestanden.',
  },
  'file-outside': {
    message: '{{path}} is niet geschreven: het pad verlaat de map.',
    help: 'Noem een bestand met een gewone naam.',
  },
  'file-folder-missing': {
    message: '{{path}} is niet geschreven: de map ontbreekt, of is een bestand.',
    help: 'Maak eerst de map.',
  },
  'file-refused': {
    message: '{{path}} is niet geschreven: geen toestemming.',
    help: 'Controleer de rechten van de map; er is niets veranderd.',
  },
  'file-no-space': {
    message: '{{path}} is niet geschreven: de schijf is vol.',
    help: 'Maak ruimte en probeer het opnieuw; er staat niets half geschreven.',
  },
  'file-problem': {
    message: '{{path}} is niet geschreven.',
    help: 'Controleer de map, de rechten en de vrije ruimte; er staat niets half geschreven.',
  },
  'yes-missing': {
    message: '{{changes}} wijzigingen wachten op een ja, en er is niemand om het te vragen.',
    help: 'Voeg --yes toe, of bewaar ze met `milepost diff --out changes.json` en pas dat bestand toe.',
  },
  'changes-file-wrong': {
    message: '{{path}} bevat geen bewaarde wijzigingen: {{reason}}.',
    help: 'Bewaar de wijzigingen met `milepost diff --out changes.json` en noem dat bestand.',
  },
  'code-unknown': {
    message: 'Niets heeft de code {{code}}.',
    help: 'Bedoelde je {{near}}?',
  },
  'token-missing': {
    message: 'GitHub vraagt een token, en er is er geen.',
    help: 'Zet het in GITHUB_TOKEN (of GH_TOKEN): een fine-grained token met Issues, read and write, en Metadata, read, voor deze repository.',
  },
  'review-missing': {
    message: 'Dit programma heeft geen plan/review.yaml.',
    help: 'Voeg die toe, of begin met een playbook dat er een heeft.',
  },
  'period-missing': {
    message: 'Welke review? Er staat geen maand open en er is er geen aan de beurt.',
    help: 'Noem de maand: `milepost review open 2026-11`.',
  },
  'period-wrong': {
    message: '{{period}} is geen maand.',
    help: 'Schrijf de maand als JJJJ-MM, bijvoorbeeld 2026-11.',
  },
  'rollout-missing': {
    message: 'Dit programma heeft geen uitrol.',
    help: 'Voeg `rollout:` toe aan een fase.',
  },
  'nothing-to-approve': {
    message: 'Er wacht niets op goedkeuring: er kan niets beginnen en er is geen plan gewijzigd.',
    help: '`milepost status` zegt wat er nu aan de beurt is.',
  },
  'source-not-usable': {
    message: '--source: {{path}} is niet te gebruiken ({{problem}}).',
    help: 'Noem een gewoon bestand in deze map.',
  },
  'form-without-section': {
    message: 'Het plan heeft geen onderdeel {{section}}, dat dit formulier vult.',
    help: 'Zet het onderdeel in een fase, of begin met een playbook dat het heeft.',
  },
  'option-unknown': {
    message: 'Onbekende optie {{option}}.',
    help: 'Bedoelde je {{near}}? `milepost help` toont alles.',
  },
  'command-unknown': {
    message: 'Onbekende opdracht {{command}}.',
    help: 'Bedoelde je {{near}}? `milepost help` toont alles.',
  },
  'argument-missing': {
    message: 'Het argument {{name}} ontbreekt.',
    help: '`milepost help` laat zien hoe je de opdracht schrijft.',
  },
  'argument-excess': {
    message: 'Te veel argumenten.',
    help: '`milepost help` laat zien hoe je de opdracht schrijft.',
  },
  'option-value-missing': {
    message: '{{option}} heeft een waarde nodig.',
    help: '`milepost help` laat zien welke.',
  },
  usage: {
    message: 'Er ontbreekt een opdracht.',
    help: '`milepost help` toont alles.',
  },
  bug: {
    message: 'Dit is een fout in milepost {{version}}, niet in je bestanden.',
    help: 'Meld hem met de opdracht die je gaf; MILEPOST_DEBUG=1 toont waar het misging.',
  },
  interrupted: {
    message: 'Onderbroken; er staat niets half geschreven.',
    help: 'Voer het opnieuw uit.',
  },
};
