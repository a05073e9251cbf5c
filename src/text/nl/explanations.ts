import type { Explanations } from '../catalogue.ts';

export const explanations: Explanations = {
  'yaml-bracket-open':
    'Een lijst tussen [ en ] of een mapping tussen { en } moet dicht zijn voordat de volgende sleutel begint: `roles: {owner: 1}`.',
  'yaml-text-after-quote':
    'Een tekst tussen aanhalingstekens houdt op bij het tweede aanhalingsteken; wat daarna komt hoort nergens bij. Zit er een apostrof in, neem dan dubbele: `title: "Foto\'s gemaakt"`.',
  'file-too-large':
    'Een planbestand of vastlegging is nooit zo groot, en het geheel inlezen maakt milepost traag. Grote gegevens horen in een eigen bestand, waar een vastlegging naar verwijst.',
  'file-not-text':
    'De inhoud is van een ander soort bestand, opgeslagen onder de naam van een planbestand. Bewaar het opnieuw als tekst, of zet het buiten de mappen die milepost leest.',
  'encoding-utf16':
    'milepost leest alleen UTF-8, zodat elke computer dezelfde tekens ziet. In Kladblok: Opslaan als, en kies UTF-8 als codering.',
  'encoding-not-utf8':
    'In een oudere codering zijn é en € andere bytes, en gokken zou veranderen wat je schreef. Opgeslagen als UTF-8 is het bestand overal hetzelfde.',
  'file-empty':
    'Een leeg bestand zegt niets, en een mislukte opslag laat precies dat achter. milepost leest het daarom nooit als "er is niets te doen".',
  'file-not-mapping':
    'Elk bestand bestaat uit sleutels met waarden en begint met de versie van het formaat: `formatVersion: "1.0"`.',
  'line-end-old-mac':
    'Met alleen CR is het hele bestand één regel, en elke plaats die milepost of Git noemt zou niet kloppen.',
  'character-forbidden':
    'Besturingstekens, onzichtbare tekens en tekens die de leesrichting omkeren, laten een tekst iets anders lijken dan er staat. Zo zou een plan goedgekeurd kunnen worden om wat het lijkt.',
  'indent-not-spaces':
    'Het lijkt een spatie, maar is een ander teken, bijvoorbeeld een vaste spatie; voor YAML telt dat niet als inspringing.',
  'merge-unresolved':
    'Git kon niet kiezen tussen twee versies en schreef ze allebei in het bestand. Alleen een mens kan kiezen; tot dan betekent het bestand niets.',
  'git-lfs-pointer':
    'Git LFS bewaart de inhoud ergens anders en laat een kort briefje achter. Plannen en vastleggingen horen in Git zelf, anders is de geschiedenis niet compleet.',
  'yaml-tab':
    'Een tab is in elke editor anders breed, daarom telt YAML alleen spaties. Stel je editor in op twee spaties per tab.',
  'yaml-indent':
    'De inspringing zegt wat waarbij hoort; hier past ze niet bij het niveau erboven en ook niet bij een nieuw. Sleutels van één onderdeel beginnen in dezelfde kolom.',
  'yaml-quote-open':
    'Zonder tweede aanhalingsteken slokt de tekst de rest van het bestand op; de fout zit daardoor vaak ver boven de plek waar ze opvalt.',
  'yaml-colon-in-text':
    'Een dubbele punt met een spatie maakt van het stuk ervoor een sleutel. Met aanhalingstekens is het weer tekst: `goal: "Eén doel: minder fouten"`.',
  'yaml-line-without-key':
    'Tussen sleutels is elke regel zelf ook een sleutel. Loopt hier een lange tekst door, laat de regel dan inspringen onder zijn sleutel, of gebruik `description: |`.',
  'yaml-first-character':
    'Sommige tekens hebben aan het begin van een waarde een eigen betekenis. Aanhalingstekens halen die weg: `title: "@ de klant"`.',
  'yaml-escape':
    'Tussen dubbele aanhalingstekens begint een backslash een bijzonder teken, zoals "\\n". Een pad van Windows zet je tussen enkele: `\'C:\\plan\'`.',
  'yaml-two-documents':
    "Een regel met --- begint een nieuw document, en de meeste programma's lezen alleen het eerste. Wat daaronder staat, zou ongemerkt niet meetellen.",
  'yaml-directive':
    'Een directive zoals %YAML 1.1 verandert hoe waarden gelezen worden: "no" kan dan onwaar worden. Een plan moet overal hetzelfde betekenen.',
  'yaml-alias':
    'Met een alias staat een waarde ergens anders dan waar ze telt, en een paar regels kunnen uitgroeien tot miljoenen waarden. Voluit geschreven ziet een collega wat er verandert.',
  'yaml-anchor':
    'Een anchor dient alleen voor aliassen, en die worden niet gelezen. Herhalen is langer, maar laat geen twijfel.',
  'yaml-tag':
    'Een tag zegt dat de waarde iets anders moet worden. milepost weet uit het schema al wat voor waarde er hoort.',
  'yaml-merge-key':
    'Met << staan de sleutels die tellen ergens anders, en welke wint is snel verkeerd begrepen.',
  'key-not-text':
    'Een sleutel is de naam van een waarde en moet dus een woord zijn; een lijst, een mapping of niets kan geen naam zijn.',
  'key-not-allowed':
    "Sommige namen hebben in programma's een bijzondere betekenis en zouden meer kunnen veranderen dan deze ene waarde.",
  'key-twice':
    "De meeste programma's nemen ongemerkt de laatste van twee gelijke sleutels. Dan telt een van de twee waarden die je ziet niet mee.",
  'too-deep':
    'Een echt plan is een handvol niveaus diep; zo veel nesting komt van een foutje in de inspringing, of van een bestand dat moeilijkheden wil maken.',
  'too-many-values':
    'De grens houdt milepost op elke computer snel. Splits een groot bestand per fase, of bewaar metingen in een eigen bestand.',
  'text-too-long':
    'Titels en teksten komen in issues en rapporten, waar langere zouden worden afgekapt. De grens staat in de beschrijving van de sleutel.',
  'number-leading-zero':
    '010 is voor het ene programma tien en voor het andere acht. Zonder de nul is het overal tien.',
  'number-not-decimal':
    '0x10 is zestien, en dat bedoelt bijna niemand in een plan. Is het een code, dan houden aanhalingstekens hem zoals hij is: `"0x10"`.',
  'number-not-finite':
    'Oneindig en "geen getal" zijn nergens mee te vergelijken, dus een criterium zou er per ongeluk op kunnen slagen.',
  'number-not-exact':
    'Van een getal blijven ongeveer zestien cijfers bewaard, de rest verdwijnt ongemerkt. Rekening- en ordernummers zijn teksten: `"00123456789012345678"`.',
  'number-thousands':
    '15.000 is hier vijftien met drie decimalen, geen vijftienduizend. Schrijf 15000; milepost zet er bij het tonen zelf de punten in.',
  'comment-cuts-text':
    'Na een spatie begint # een opmerking en is de rest van de regel weg. Aanhalingstekens bewaren hem: `title: "Actie #3"`.',
  'token-in-file':
    'Wie de repository kan lezen, kan het token gebruiken, en de regel weghalen haalt het niet uit de geschiedenis. Ingetrokken is het niets meer waard.',
  'bsn-number':
    'De negen cijfers doorstaan de controle van een burgerservicenummer, en dat mag je bijna nooit bewaren. Is het iets anders, schrijf het dan anders op.',
  'email-address':
    'Plannen en vastleggingen noemen rollen, zodat je ze jaren kunt bewaren en aan iedereen kunt laten zien. Wie een rol heeft, staat in people.yaml, met een login.',
  'phone-number':
    'Plannen en vastleggingen noemen rollen, zodat je ze jaren kunt bewaren en aan iedereen kunt laten zien. Contactgegevens horen in je adresboek.',
  'front-matter-missing':
    'Een issue van de lokale tracker is een Markdown-bestand dat begint met titel, stand en labels tussen twee regels met ---. Zonder die regels weet milepost niet welk issue het is.',
  'front-matter-open':
    'Zonder de tweede regel met --- zou de hele tekst als sleutels gelezen worden. Die regel komt direct onder de laatste sleutel.',
  'yaml-syntax':
    'YAML loopt hier vast, dus het hele bestand is nog niet te gebruiken. Meestal ontbreekt er een aanhalingsteken, of staat een tekst met ": " erin zonder aanhalingstekens: `title: "Fase 1: start"`.',
  'key-missing':
    'Voor deze sleutel bestaat geen standaardwaarde: wat milepost ook koos, het kon fout zijn. De beschrijving van de sleutel zegt wat er hoort.',
  'key-unknown':
    'Een sleutel die milepost niet kent doet niets, terwijl jij denkt van wel. Misschien staat hij ook op het verkeerde niveau.',
  'key-misspelt':
    'Een verkeerd gespelde sleutel doet niets, en wat je ermee instelt blijft ongemerkt op de standaardwaarde staan.',
  'value-not-allowed':
    'Hier heeft alleen een woord uit een vaste lijst betekenis. Je editor laat de lijst zien als die het schema in de eerste regel van het bestand kent.',
  'value-misspelt':
    'Hier heeft alleen een woord uit een vaste lijst betekenis, en dit lijkt er sterk op een. milepost verbetert het nooit uit zichzelf.',
  'value-empty':
    'Niets na de dubbele punt is "null", en dat is iets anders dan een lege tekst, een nul of de sleutel weglaten.',
  'value-wrong':
    'De waarde past niet bij een regel van het schema waar geen preciezere bevinding voor is. De beschrijving van de sleutel zegt wat wel past.',
  'text-wanted':
    'YAML leest 2026, true en 1.0 als getal, ja en getal. Aanhalingstekens maken er tekst van: `version: "1.0"`.',
  'text-empty': 'Een lege tekst geeft een gat in een issue of een rapport.',
  'text-too-short': 'De tekst moet later voor anderen te begrijpen zijn, daarom is er een minimum.',
  'text-not-one-line':
    'Titels staan in tabellen en koppen, waar een regeleinde de opmaak breekt. Lange teksten horen bij "description".',
  'number-wanted':
    'Alleen met een kaal getal valt te rekenen: `value: 97.2`, met de eenheid bij een eigen sleutel.',
  'number-as-text':
    'Tussen aanhalingstekens is een getal een tekst, en dan komt "9" na "80". Kaal kun je ermee vergelijken.',
  'number-not-whole':
    'Hier wordt iets geteld dat alleen in hele aantallen voorkomt, zoals weken, mensen of gewichten.',
  'number-too-small':
    'Onder deze grens betekent de waarde hier niets, zoals een week 0 of een gewicht zonder gevolg.',
  'number-too-large':
    'Boven deze grens kan de waarde bijna niet bedoeld zijn. Kijk of er een punt of een eenheid verschoven is.',
  'number-not-above':
    'De grens zelf mag niet, omdat er door de waarde gedeeld wordt of omdat ze verschil moet maken.',
  'number-not-below': 'De grens zelf mag niet; de waarde moet eronder blijven.',
  'boolean-wanted': 'Alleen true en false gelden als ja en nee. "yes", "no", "ja" en "nee" zijn teksten.',
  'list-wanted': 'Ook een enkel onderdeel schrijf je als lijst: `requires: [gate-data]`.',
  'list-too-short':
    'Met minder onderdelen heeft dit stuk van het plan geen gevolg. Heb je het niet nodig, laat de sleutel dan weg.',
  'list-too-long': 'De grens houdt issues en rapporten leesbaar, en trackers nemen niet meer aan.',
  'list-has-double':
    'Twee keer hetzelfde telt één keer, dus waarschijnlijk was een van de twee anders bedoeld.',
  'mapping-wanted':
    'Hier horen sleutels met waarden, ingesprongen eronder of tussen { en }: `pass: {gte: 40}`.',
  'mapping-too-small':
    'Zonder een van zijn sleutels zegt dit stuk niets; een drempel heeft bijvoorbeeld precies één operator nodig.',
  'mapping-too-large': 'De sleutels hier sluiten elkaar uit; met meer is niet duidelijk welke telt.',
  'threshold-wanted':
    'Een tekst als ">= 90%" is op meer manieren te lezen, daarom is de operator een sleutel: gt, gte, lt, lte, eq of between, in de eenheid die ernaast staat. "Meer dan 90 procent" is `pass: {gt: 90}` met `unit: percent`.',
  'day-not-valid':
    '05-01-2026 is voor de een 5 januari en voor de ander 1 mei. Jaar, maand, dag laat geen twijfel en sorteert vanzelf.',
  'day-written-otherwise':
    'milepost kan wel raden welke dag je bedoelt, maar leest één schrijfwijze, zodat niemand hoeft te raden.',
  'date-not-real':
    "Sommige programma's maken van 30 februari 2 maart. milepost weigert dat: een datum die vanzelf verschuift is erger dan geen datum.",
  'instant-not-valid':
    'Een moment zonder tijdzone kan vierentwintig dingen betekenen. Z is UTC; +01:00 is Amsterdam in de winter.',
  'time-zone-not-valid':
    'De tijdzone bepaalt op welke dag iets gebeurde, zomertijd inbegrepen. Een kaal verschil als +01:00 kent geen zomertijd.',
  'duration-not-valid':
    'De vorm komt uit ISO 8601: P, een getal, en D voor dagen of W voor weken. Maanden kan niet, want die zijn niet even lang.',
  'weeks-not-valid':
    'Weken tellen vanaf de start van het programma, met week 1 als eerste: 4, 4-6, of 13+ zonder einde. Het zijn geen kalenderweken.',
  'id-not-valid':
    'Een id komt in bestandsnamen, adressen en opdrachten op elk systeem, en verandert nooit. De titel is er voor mensen en mag wel veranderen.',
  'record-id-not-valid':
    'De id van een vastlegging is de bestandsnaam zonder .yaml, zoals `milepost record` die maakte.',
  'about-not-valid':
    'Elke vastlegging zegt waar ze over gaat: een beslismoment, een onderdeel van het plan of de maand van een review. Anders telt ze nergens voor mee.',
  'fact-not-valid':
    'Gepubliceerde feiten zijn genummerd, zodat elke waarde in het plan naar de bron terug te voeren is: `source: {fact: F-12, line: 45}`.',
  'link-not-valid':
    'Links gaan zoals ze zijn naar issues en rapporten. Alleen gewone https-adressen mogen, zodat een link niets meer kan dan een pagina openen.',
  'repository-not-valid':
    'De tracker heeft eigenaar en naam van een repository nodig, meer niet: `repository: acme/plan`.',
  'currency-not-valid':
    'Alle bedragen van het plan zijn in één munt, geschreven als ISO 4217-code; bij een teken als $ weet je niet welke.',
  'country-not-valid': 'De code kiest de kalenderbestanden: `calendar: nl` leest calendar/nl-2026.yaml.',
  'login-not-valid':
    'Logins dienen alleen om issues toe te wijzen en om de rol te vinden van wie er een sloot.',
  'digest-not-valid':
    'Een digest is de vingerafdruk van een bestand of definitie; met één teken anders past hij nergens meer op. Laat milepost hem schrijven.',
  'format-version-number':
    'Als getal is 1.10 hetzelfde als 1.1. Als tekst blijft het wat het is: `formatVersion: "1.0"`.',
  'format-version-unknown':
    'In een nieuwer formaat kunnen dingen staan die deze milepost over het hoofd ziet. Hij leest alleen wat hij helemaal kent.',
  'no-phases':
    'Een programma bestaat uit fasen; zonder fase valt er niets te plannen, te besluiten of te melden.',
  'too-many-phases':
    "Zo veel fasen passen niet op één pagina en wijzen op meer programma's in één repository.",
  'file-not-expected':
    'milepost leest vaste namen, zodat een typfout niet ongemerkt een stuk van het plan weglaat. Notities horen in bestanden op .md.',
  'id-used-twice':
    'Vastleggingen, issues en eisen noemen onderdelen alleen bij hun id. Delen er twee dezelfde, dan weet niemand welke bedoeld is.',
  'role-unknown':
    'Eigenaren en beslissers zijn rollen uit milepost.yaml. Een rol die nergens staat, kan niets besluiten en krijgt geen werk.',
  'people-missing':
    'people.yaml zegt welke login welke rol heeft; dat is nodig om issues toe te wijzen en te weten wie iets sloot. Het is het enige bestand met mensen erin.',
  'role-without-holder':
    'Werk van deze rol wordt aan niemand toegewezen. Zet een login in people.yaml: `roles: {owner: octocat}`.',
  'gate-unknown':
    'Een eis aan een beslismoment dat niet bestaat, is nooit te vervullen of wordt nooit gesteld. Een uitrolstap noem je bij zijn eigen id.',
  'sprint-unknown':
    'Een taak ligt in de weken van haar sprint; met een sprint van een andere fase staat ze op de verkeerde plek.',
  'task-unknown': '`needs` zegt welke taken eerst af moeten zijn. Een taak die niet bestaat, komt nooit af.',
  'phase-unknown':
    'Modules, communicatiemomenten en budgetregels horen bij een fase en krijgen daar hun datum van.',
  'audience-unknown':
    'Een bericht aan een groep die nergens beschreven is, bereikt niemand. Groepen staan in plan/stakeholders.yaml; een rol uit milepost.yaml mag ook.',
  'training-group-unknown':
    'Een module is voor de groepen onder "groups" in plan/training.yaml, zodat duidelijk is wie haar gevolgd heeft.',
  'matrix-criterion-unknown':
    'Antwoorden en scores tellen voor een criterium van de matrix. Bestaat dat niet, dan blijft het buiten het totaal.',
  'option-unknown': 'Een keuze is een van de opties erboven, zodat de kosten en redenen na te gaan zijn.',
  'data-class-unknown':
    'De klasse zegt hoeveel data er nodig is. Zonder klasse is een dataset niet te beoordelen.',
  'workstream-unknown':
    'Een risico kan adviseren hoeveel tijd een werkstroom krijgt. Draagt geen fase of taak die werkstroom, dan is het aandeel altijd nul.',
  'check-item-unknown':
    'Een criterium met "item" is gehaald als dat onderdeel als gedaan is vastgelegd. Bestaat het niet, dan gebeurt dat nooit.',
  'check-box-unknown': 'Het vakje moet bij de taak horen, anders is het criterium nooit te halen.',
  'check-box-without-item':
    'Vakjes van verschillende taken kunnen dezelfde id hebben, dus noem de taak erbij: `item: keuring` met `box: brandveilig`.',
  'requires-own-part':
    'Een onderdeel begint als de eisen ervoor gehaald zijn. Wat er zelf in zit, is pas te halen als het begonnen is: zo gebeurt geen van beide.',
  'requires-cycle':
    'Elk van deze beslismomenten wacht op het volgende, en het laatste op het eerste. Een van de eisen moet weg.',
  'unreachable-item':
    'Dit onderdeel is zelf goed, maar iets ervoor wacht eeuwig. Los dat op, dan verdwijnt ook deze bevinding.',
  'needs-cycle':
    'Elke taak wacht op een van de andere, dus niemand kan beginnen. Een van de afhankelijkheden moet weg.',
  'id-twice-in-list':
    'Binnen een lijst zegt de id welk onderdeel bedoeld is. Met twee dezelfde valt er een weg.',
  'criterion-key-twice':
    'Met "keys" wordt elke waarde apart beoordeeld en telt de slechtste. Twee keer dezelfde verandert niets; waarschijnlijk was een andere bedoeld.',
  'range-reversed': 'Een bereik loopt van laag naar hoog; andersom is het leeg en valt er nooit iets in.',
  'score-outside-scale':
    'Een score buiten de schaal tilt het totaal voorbij waar de banden voor gemaakt zijn.',
  'scale-holds-zero': 'Impact is besparing maal kans gedeeld door complexiteit, en delen door nul kan niet.',
  'gate-without-criteria':
    "Aan een lege lijst voldoet alles, dus zo'n beslismoment zou vanzelf gehaald zijn. Eén controle maakt er al een vraag van: `- {id: akkoord, kind: check, level: must}`.",
  'only-advisories':
    'Een advies laat een beslismoment nooit zakken. Met alleen adviezen is het altijd gehaald, wat er ook gebeurt.',
  'should-without-score':
    'Criteria op niveau "should" tellen samen, met gewicht, in procenten. De score zegt hoeveel procent gehaald is, en hoeveel krap.',
  'score-without-should':
    'De score telt criteria op niveau "should", of eisen met een gewicht. Zonder die criteria doet ze niets.',
  'score-band-reversed':
    'Van "warn" tot "pass" is het beslismoment krap gehaald. Ligt "warn" niet lager, dan bestaat die marge niet.',
  'weight-without-effect':
    'Gewichten tellen alleen in de score. Een advies zit daar nooit in, en een eis alleen als het beslismoment een score heeft.',
  'quorum-not-yet':
    'Besluiten met meer stemmen komt in een latere versie. Tot dan beslist er één, en deze bevinding voorkomt dat je denkt dat het er twee waren.',
  'metric-unit-differs':
    'Een maatstaf heeft in het hele programma één eenheid, zodat één vastlegging voor beslismoment en dashboard telt. Hier seconden en daar minuten past nooit.',
  'warn-narrower-than-pass':
    'Wat gehaald is, is minstens zo goed als wat krap gehaald is. "warn" omvat dus heel "pass", met een marge eromheen.',
  'warn-and-tolerance':
    '"tolerance: 5" is kort voor een marge van 5 procent van het doel. Met "warn" erbij ziet niemand in één keer welke marge telt.',
  'empty-pass-region': 'Geen enkele waarde voldoet aan deze drempel, dus het criterium is nooit te halen.',
  'empty-fail-region': 'Een noodgrens die door niets te raken is, geeft schijnveiligheid.',
  'rollout-second': 'Een programma heeft één uitrol, zodat "20 procent in gebruik" één betekenis heeft.',
  'rollout-not-rising':
    'Elke uitrolstap maakt de uitrol groter. Terug is een besluit (step-back), geen stap in het plan.',
  'rollout-stage-not-distinct':
    'Aandelen worden naar boven afgerond op hele eenheden. Bij een klein totaal komen twee aandelen op hetzelfde aantal uit, en dan probeer je niets uit.',
  'rollout-not-complete':
    'Na de laatste uitrolstap geldt de uitrol als voltooid. Onder de 100 procent komt een deel nooit aan de beurt.',
  'soak-exceeds-stage':
    'De soak is de minste tijd op een uitrolstap voordat je verder mag. Langer dan de geplande weken betekent dat het plan vanzelf uitloopt.',
  'observations-exceed-stage':
    'Zo veel goede metingen met zo veel tijd ertussen passen niet in de geplande weken, ook niet als alles goed gaat.',
  'start-rule-missing':
    'Bij een start op woensdag kan week 1 die dag beginnen, de maandag ervoor of de maandag erna. milepost kiest dat niet voor je.',
  'start-in-weekend':
    'Elke programmaweek begint op de weekdag van de start. Bij een zaterdag geldt dat voor alle weken.',
  'start-on-day-off':
    'Weken schuiven niet op voor een vrije dag, alleen het werk erin. Het staat er zodat niemand verrast wordt.',
  'calendar-year-missing':
    'Datums schuiven langs vrije dagen. Voor een jaar zonder kalender zijn alleen de weekenden bekend.',
  'calendar-name-differs':
    'De naam zegt voor welk land en jaar een kalender is, en de inhoud ook. Verschillen ze, dan weet niemand wat klopt.',
  'calendar-country-differs': 'Vrije dagen van een ander land verschuiven de datums van dit programma.',
  'day-off-outside-year':
    'Een dag uit een ander jaar zie je in dit bestand makkelijk over het hoofd, of het jaar is verkeerd getypt.',
  'phases-overlap':
    'Fasen mogen naast elkaar lopen. Het staat er omdat het vaak niet bedoeld is, en omdat mensen dan aan twee fasen werken.',
  'phases-backwards':
    'Fasen staan in de volgorde van hun bestandsnamen. Begint er een vóór haar voorganger, dan leest elk overzicht lastig.',
  'phase-after-open-end': 'Weken als 13+ hebben geen einde, dus wat erna komt heeft ook geen begin.',
  'sprints-overflow-step':
    'De sprints duren samen langer dan de weken van hun fase. `schedule.policy` bepaalt wat wijkt: met `extend` groeit de fase en schuift de rest op, met `as_published` blijven de gepubliceerde weken staan.',
  'sprint-weeks-assumed':
    'Zonder "sprintWeeks" duurt elke sprint twee weken. Schrijf je het op, dan ziet een lezer van het plan het ook.',
  'start-before-required-gate':
    'De klok stelt voor, het beslismoment beslist: dit onderdeel begint pas als het beslismoment gehaald is, wat de weken ook zeggen. Het plan belooft dus een datum die niet kan.',
  'weeks-outside-phase':
    'Werk buiten de weken van de fase staat daar toch, en telt voor het beslismoment van die fase.',
  'event-outside-phase':
    'Het communicatiemoment houdt zijn eigen week; de fase zegt alleen waar het te zien is.',
  'readiness-bands-gap':
    'Gepubliceerde banden hebben vaak hele grenzen, zoals 25 tot 39 en 40 tot 60. Eén beoordelaar geeft hele totalen, maar het gemiddelde van meer kan 39,5 zijn.',
  'readiness-bands-overlap':
    'Een totaal in beide banden zou twee conclusies geven. Dan telt de band die het hoogst begint.',
  'readiness-bands-outside-scale':
    'Het laagste en hoogste totaal volgen uit gewichten en schaal. Een band daarbuiten beschrijft wat niet kan.',
  'question-informs-nothing':
    'Een vragenlijst dient om de matrix te scoren. Een vraag zonder "informs" wordt wel gesteld, maar met het antwoord gebeurt niets.',
  'budget-below-published':
    'De bron noemt een minimum. Daaronder kan het programma gewoon door, maar wie besluit moet het weten.',
  'published-budgets-differ':
    'De bron spreekt zichzelf tegen. Beide waarden blijven staan zoals gepubliceerd, en je budget wordt met elk vergeleken.',
  'recurring-cost-as-investment':
    'Investering gedeeld door besparing per maand gaat ervan uit dat je één keer betaalt. Terugkerende kosten verlagen ook de besparing van elk later jaar.',
  'break-even-before-rollout':
    'Vóór de uitrol bespaar je niets, en tijdens de uitrol een deel. De gepubliceerde formule blijft staan, dus het echte moment ligt later.',
  'scores-on-two-scales':
    'Een gepubliceerd cijfer op tien en een berekende impact in geld per punt zijn verschillende dingen, ook al ordenen ze allebei.',
  'roi-horizons-differ':
    '300 procent in zes maanden is iets anders dan 300 procent in twee jaar. Per maand zijn ze te vergelijken.',
  'use-case-without-technology':
    'De technologie geeft de kosten en de complexiteit van een toepassing. Zonder die keuze mist de businesscase ze.',
  'use-case-without-data-class':
    'De dataklasse zegt hoeveel voorbeelden of maanden historie een toepassing nodig heeft, en dus of jouw data volstaat.',
  'technology-without-use-case':
    'Een optie die geen toepassing nodig heeft, kost aandacht bij het kiezen. Kwaad kan het niet.',
  'section-twice':
    'Een methode leest één stel gegevens. Twee stel geven twee antwoorden, en niemand ziet welk er gebruikt is.',
  'business-case-without-saving':
    'De terugverdientijd deelt de investering door de besparing per maand. Zonder besparing is er geen zo’n maand, en een negatief getal zou er een lijken.',
  'saving-given-twice':
    'De besparing van een toepassing is óf één bedrag per jaar, óf een bedrag per keer met hoe vaak dat is: `savingPerTime: 4.5` en `timesPerYear: 6000`.',
  'ramp-out-of-order':
    'De ramp zegt in welke weken welk deel van de besparing er is, bijvoorbeeld `{weeks: 13-14, share: 20}` en daarna `{weeks: 15+, share: 100}`. Een week heeft één aandeel.',
  'missing-above-rows':
    'Volledigheid wordt geteld: in zoveel van alle rijen ontbreekt het veld. Meer ontbrekende waarden dan rijen is een verschrijving.',
  'requirement-unknown':
    'Elk antwoord over een databron noemt een van de eisen in `items` van de datakwaliteit.',
  'technology-superseded':
    'De bron is ouder dan het product dat ze noemt. De gepubliceerde naam blijft staan, met de opvolger ernaast.',
  'sourcing-budget-gap':
    'De gepubliceerde budgetregels laten een bereik over dat bij geen optie hoort. Dan beslissen de andere criteria, en een mens.',
  'sourcing-budget-overlap':
    'In dit bereik kiest budget alleen niet. Dan beslissen de andere criteria, en een mens.',
  'budget-fits-no-option':
    'Jouw budget ligt waar geen optie voor bedoeld is. Dat houdt niets tegen, maar de reden voor een keuze hoort op papier.',
  'budget-fits-several-options':
    'Jouw budget ligt waar opties elkaar overlappen, dus het kiest niet tussen die opties.',
  'option-below-published-budget':
    'Wie het gepubliceerde minimum heeft, heeft nooit zo weinig budget. De bron spreekt zichzelf tegen; beide blijven zichtbaar.',
  'time-share-below-advice':
    'Het advies telt de weken van een werkstroom op alle weken tot livegang. Geef werk dat erbij hoort die werkstroom, of plan meer.',
  'end-users-late': 'Wie pas van een verandering hoort als ze er bijna is, verzet zich sneller.',
  'later-criterion-weaker':
    'Latere beslismomenten vragen meestal hetzelfde of meer. Een lager doel later laat door wat eerder geweigerd zou zijn.',
  'samples-not-set': 'Met één gelukkige meting haal je elk doel. `minSamples: 200` vraagt er genoeg.',
  'dataset-below-data-class':
    'Het criterium is te halen met minder voorbeelden dan de klasse van de gekozen toepassing nodig heeft.',
  'operator-assumed':
    'Een bron die "80 procent" zegt, laat open of 80 zelf genoeg is. Het plan heeft gekozen, en elke tabel zet er een sterretje bij.',
  'several-use-cases-selected':
    'Doelen, data en uitrol horen bij één toepassing. Twee in één programma worden op dezelfde cijfers beoordeeld.',
  'no-use-case-selected':
    'Zolang er niets gekozen is, zijn controles die ervan afhangen niet te doen: dataklasse, technologie, besparing.',
  'completeness-pooled':
    'Vier velden waar 1 procent ontbreekt en één met 12 zijn samen 3,2 procent, en halen "minder dan 5". Apart beoordeeld valt het slechte veld op.',
  'critical-fields-missing':
    'Volledigheid gaat over de kritieke velden. Zonder namen meet iedereen andere velden.',
  'measured-without-target':
    'Iets meten zonder doel is niet te halen en niet te missen. Wat niet in een getal past, is "attested": iemand bevestigt het.',
  'arrow-ambiguous':
    'Bij een tijd of een foutpercentage kan een pijl omhoog "hoger" of "beter" betekenen. milepost zegt ze apart: de richting, en of dat beter is.',
  'baseline-missing':
    'Een besparing of daling bewijs je alleen tegen hoe het was. Is de verandering begonnen, dan is dat niet meer te meten.',
  'review-anchor-missing':
    'De maanden tellen vanaf een moment dat dit plan nooit bereikt, dus geen review komt ooit aan de beurt.',
  'too-many-children':
    'GitHub weigert het volgende sub-issue, en een apply zou halverwege stoppen. Met `nest: sprint` hangen taken onder hun sprint.',
  'many-children':
    'Gesloten sub-issues tellen ook mee, en mensen voegen er zelf toe. Een fase die zo vol is, loopt tegen de grens van GitHub.',
  'acknowledged-nothing':
    'Een erkenning zonder bevinding verbergt vandaag niets, maar wel een bevinding die terugkomt.',
  'acknowledged-error':
    'Een erkenning maakt van een bekende tegenstrijdigheid een opmerking. Een fout betekent dat milepost er niet mee verder kan.',
  'tracker-conflict':
    'milepost vergelijkt wat het het laatst schreef met wat het plan wil en wat er nu staat. Zijn beide sindsdien veranderd, dan valt niet te zeggen wie gelijk heeft, en wordt er niets overschreven.',
  'tracker-double':
    'Elk item draagt een verborgen merk met zijn sleutel. Twee items met één merk komen van het kopiëren van een issue, en schrijven naar een van beide kan fout zijn.',
  'tracker-detached':
    'Het label weghalen is de manier om milepost te zeggen dat een issue voortaan van jou is. Het blijft met rust tot het label terug is.',
  'tracker-marker-damaged':
    'De verborgen opmerking zegt welk item dit is en wat er het laatst geschreven is. Zonder die opmerking is niets veilig te schrijven, dus gebeurt dat niet.',
  'tracker-key-barred':
    'Een issue met een beschadigd merk kan precies het issue zijn dat nu aangemaakt zou worden. Opnieuw aanmaken geeft een dubbel waar niemand om vroeg.',
  'tracker-cannot-adopt':
    'Alleen een bestaand issue zonder merk is over te nemen: een issue met merk hoort al bij een ander item.',
  'tracker-text-too-long':
    'Een tracker weigert langere teksten, en afkappen kan weghalen wat mensen eronder schreven. Daarom wordt er niets geschreven tot het past.',
  'tracker-foreign-marker':
    'Iedereen die issues mag openen, kan ons merk kopiëren. Het telt alleen van accounts die in de repository mogen schrijven, of van een bot die het plan noemt.',
  'tracker-marker-ignored':
    'Iedereen die issues mag openen, kan ons merk kopiëren. Zonder ons label kan dit geen kwaad; het wordt alleen gemeld.',
  'tracker-marker-newer':
    'In het merk staan dingen die deze versie niet kent. Er een ouder merk overheen schrijven zou ze weggooien.',
  'tracker-file-field':
    'De kop van een lokaal issue bevat stand, labels, mijlpaal en dagen in een vaste vorm, zoals `state: open`. Een onleesbare kop zou kunnen verbergen dat iemand het issue sloot.',
  'tracker-not-planned':
    'Een issue sluiten als "not planned" haalt het werk niet uit het plan, en het beslismoment dat erop wacht, wacht nog steeds.',
  'tracker-gate-closed':
    'Over een beslismoment gaat een vastlegging die zegt wie op welk oordeel besloot. Een gesloten issue zegt geen van beide.',
  'tracker-reopened':
    'Wat is vastgelegd blijft gelden tot een correctie iets anders zegt; een heropend issue verandert daar niets aan.',
  'tracker-behind':
    'Een vastlegging van na de laatste pull nam terug wat was opgehaald, en de tracker toont nog de oude stand. De vastleggingen tellen, en milepost opent nooit wat een mens sloot.',
  'tracker-disagrees':
    'Beide kanten zijn gewijzigd sinds ze het voor het laatst eens waren, en de nieuwste is niet altijd de juiste. Daarom schrijft de pull niets tot iemand beslist.',
  'tracker-due-moved':
    'Een datum in het plan volgt uit de weken en raakt meer dan één issue, dus een verzette mijlpaal is een voorstel aan wie het plan bijhoudt. `apply` laat de verzette dag staan.',
  'tracker-assigned':
    'Het plan noemt rollen als eigenaar en vastleggingen bevatten geen mensen, dus een toewijzing is een voorstel voor een andere eigenaar. Hulp voor de eigenaar is dat niet.',
  'tracker-retitled':
    'Het plan geeft een onderdeel zijn titel; `apply` laat de titel staan die een mens schreef. `milepost diff` toont ze allebei.',
  'tracker-rewritten':
    'De tekst tussen de twee verborgen regels van milepost is uit het plan gemaakt. Heeft een mens die gewijzigd, dan laat `apply` hem staan en volgt hij het plan niet meer.',
  'tracker-file-refused':
    'Een bestand van de lokale tracker kon niet worden geschreven. Wat eerder is geschreven blijft staan; de volgende apply doet de rest.',
  'tracker-dropped-field':
    'GitHub meldt succes en laat labels, mijlpaal, toegewezenen of type stil weg als het account die niet mag zetten. milepost vergelijkt elk antwoord met wat gevraagd is en stopt bij het eerste verschil.',
  'tracker-lock-lost':
    'Er schrijft één apply tegelijk. Deze was langer stil dan zijn slot gold, en een andere nam het over; twee tegelijk zouden dubbele items kunnen maken.',
  'tracker-unknown':
    'Het antwoord op een schrijfactie is verloren gegaan. Misschien is ze gedaan, misschien niet; opnieuw sturen zou een dubbel item kunnen maken. De volgende run wacht tot het te zien is en gaat dan pas verder.',
  'tracker-title-taken':
    'GitHub neemt elke titel van een mijlpaal één keer aan, ook van gesloten mijlpalen. De andere mijlpaal is van iets of iemand anders en blijft dus staan.',
  'tracker-same-title':
    'Aan een titel is niet te zien welk issue het is: twee issues kunnen best dezelfde hebben. Daarom neemt milepost alleen over wat iemand noemt, en zegt het waar dat bedoeld kan zijn.',
  'tracker-name-taken':
    'Het bestand van een onderdeel draagt de naam van zijn sleutel. Een bestand zonder ons merk is van iemand zelf, en dat wordt nooit overschreven. Er wordt niets geschreven tot de naam vrij is.',
  'tracker-recreated':
    'Iemand heeft het issue of de mijlpaal verwijderd. milepost houdt de tracker zoals het plan zegt; met verwijderen alleen is een item niet ongewenst.',
  'tracker-transferred':
    'Iemand heeft het issue overgezet, misschien naar een repository die dit token niet mag zien. Het werk gaat daar verder; een nieuw issue hier zou het in tweeën delen. Op een verwijderd issue antwoordt GitHub 410, en alleen zo een wordt opnieuw gemaakt.',
  'github-token-refused':
    'Het antwoord was 401: het token klopt niet, is verlopen of ingetrokken. Er is niets geschreven.',
  'github-not-found': 'GitHub antwoordt 404 op wat niet bestaat en ook op wat een token niet mag zien.',
  'github-refused': 'GitHub zei duidelijk nee; van dat verzoek is niets uitgevoerd.',
  'github-archived': 'Een gearchiveerde repository kan alleen gelezen worden.',
  'github-issues-off':
    'Elke fase, taak en elk beslismoment wordt een issue; zonder issues is er geen tracker.',
  'github-unreachable':
    'Na meerdere pogingen kwam er geen bruikbaar antwoord. Een antwoord dat is afgekapt of een andere vorm heeft dan GitHub beschrijft, telt niet.',
  'github-limited':
    'GitHub beperkt het aantal verzoeken per uur en wat er per minuut gemaakt wordt, samen met al het andere op hetzelfde account. Korte wachttijden worden afgewacht; deze was langer dan --wait.',
  'github-redirected':
    'Een schrijfactie die wordt doorgestuurd gebeurt twee keer, of helemaal niet terwijl het gelukt lijkt.',
  'github-renamed':
    'De repository is hernoemd of verhuisd. milepost gaat verder onder de nieuwe naam, maar iemand anders kan de oude nemen.',
  'github-issue-type':
    'Issuetypen horen bij een organisatie; een persoonlijk account heeft ze niet, en een type dat uit staat is niet te gebruiken. Een type helpt bij het filteren en er hangt niets van af: de issues komen er gewoon.',
  'github-no-push':
    'GitHub zegt of er code geschreven mag worden; dat is iets anders dan issues schrijven: een workflowtoken mag dat ook zonder. Daarom is dit een waarschuwing; de eerste schrijfactie geeft uitsluitsel.',
  'github-other-repository':
    'Elke repository heeft een vast nummer. Een ander nummer onder dezelfde naam is een andere repository; schrijven zou de issues van een ander vullen.',
  'github-doubtful':
    'Lijsten van GitHub kunnen even te kort of leeg zijn. milepost vergelijkt ze met de tellers en de nummers die het kent, en maakt niets aan op een lijst die niet te vertrouwen is.',
  'github-no-summaries':
    'Een oudere GitHub Enterprise Server mist deze velden. Alles werkt, met meer verzoeken.',
  'github-map-unsaved':
    'Voor en na elk nieuw issue noteert milepost in dit bestand wat onderweg is; zo maakt een afgebroken run niets dubbel. Zonder die aantekening schrijft het niet verder. Wat er al geschreven was, blijft staan en de volgende run vindt het.',
  'github-map-unreadable':
    'De lijst met bekende nummers maakt runs sneller en veiliger. Ze is geen bron: zonder de lijst leest milepost meer en wacht het langer na een afgebroken run.',
  'github-project-refused':
    'De roadmap is een extra. Het workflowtoken GITHUB_TOKEN heeft geen recht op projecten, en alleen organisaties hebben projecten die zo te schrijven zijn. Wat de markers van het project zeggen, blijft zoals het is.',
  'github-project-field-missing':
    'milepost maakt geen velden: het project is van jou. Hoofdletters in namen tellen niet.',
  'github-project-field-type':
    'Dagen gaan in datumvelden, de status in een single select, de fase in een tekst of een single select.',
  'github-project-status-options':
    'milepost kent drie standen, in het Nederlands en Engels: Te doen, Bezig, Klaar. Andere keuzes van het veld mogen blijven; kiezen mensen er een, dan is die van hen.',
  'tracker-project-option-missing':
    'Een single select neemt alleen zijn eigen keuzes. De andere velden van deze issues worden ingevuld.',
  'tracker-project-full': 'Een vol project neemt geen items meer op. De issues zelf merken daar niets van.',
  'github-other-origin':
    'De issues mogen ergens anders staan dan het plan; vaker is het een kopie van de repository van een andere klant waarin de naam niet is aangepast.',
  'tracker-adopt-stranger':
    "Ons merk telt alleen in issues van mensen die in de repository mogen schrijven, want ieder ander zou het kunnen kopiëren. Een overgenomen issue van een buitenstaander zou bij de volgende run op zo'n kopie lijken.",
  'record-name':
    'De bestandsnaam van een vastlegging is haar id, met moment, soort en onderwerp; zo schrijven twee mensen nooit hetzelfde bestand. `milepost record` maakt hem voor je.',
  'record-name-case':
    'Windows en macOS zien één bestand waar Linux er twee ziet. Dan is de geschiedenis op elke computer anders.',
  'record-id-differs':
    'Een vastlegging staat bekend onder haar id, en andere verwijzen ernaar. Een gekopieerd bestand met de oude id erin zou twee keer dezelfde zijn.',
  'record-kind-differs':
    'De bestandsnaam zegt evidence, check, decision enzovoort, en de inhoud moet hetzelfde zeggen, zodat niets zich achter een onschuldige naam verschuilt.',
  'record-at-differs':
    'Het moment bepaalt in welke volgorde vastleggingen tellen. Twee verschillende in één vastlegging laat dat open.',
  'record-cause-unknown':
    '`after` noemt de vastleggingen waar deze op voortbouwt. Ontbreekt er een, dan mist een stuk geschiedenis: misschien is een branch nog niet samengevoegd.',
  'record-cause-circular':
    "Een vastlegging kan niet na zichzelf komen, dus geen volgorde past. Vastleggingen in zo'n kring tellen niet mee.",
  'record-cause-left-out':
    'Een vastlegging die op een onbruikbare voortbouwt, is niet eerlijk te beoordelen en blijft dus ook buiten beschouwing tot de eerste hersteld is.',
  'record-before-cause':
    'Een vastlegging kan niet ouder zijn dan wat eraan voorafging. Klokken lopen niet gelijk, dus geldt het latere moment en blijft de volgorde goed.',
  'record-edited':
    'Oordelen en besluiten rusten op de vastleggingen. Was een vastlegging te wijzigen, dan kon iedereen herschrijven waarom een beslismoment is gehaald. Wat fout was verbeter je met een nieuwe, en beide blijven te lezen.',
  'record-removed':
    'Een vastlegging die weg is neemt de reden van een besluit mee. Een foute bewaren kost niets: een correctie trekt haar in, en zegt wie dat deed en waarom.',
  'record-renamed':
    'Andere vastleggingen noemen deze bij haar id, en dat is de bestandsnaam. Git toont een hernoeming alsof er niets is gebeurd, dus kijkt milepost zonder die herkenning.',
  'record-mode':
    "Een link kan overal heen wijzen en veranderen zonder spoor in de geschiedenis, en een uitvoerbaar bestand is geen vastlegging. Git toont zo'n wijziging alleen in de modus.",
  'record-path':
    'De naam van een vastlegging zegt wanneer ze is gemaakt, van welke soort ze is en waarover ze gaat; milepost en mensen rekenen daarop. Een bestand met een andere naam leest niemand, of wordt voor iets anders aangezien.',
  'record-merge-edited':
    'Wat een merge-commit zelf wijzigt staat in geen pull request en in geen `git log` zonder merges. Daarom vergelijkt milepost elke merge met al zijn kanten.',
  'record-added-again':
    'Een vastlegging verwijderen en weer toevoegen laat de bestanden zoals ze waren, dus dit is geen fout. Maar tussendoor was ze weg, en de tweede kan anders zijn dan wat anderen zagen.',
  'plan-tightened':
    'Een lopend onderdeel is gestart op een definitie die in een vastlegging staat. Een strengere telt zodra één beslisser haar goedkeurt; tot dan moet het beslismoment aan beide voldoen.',
  'plan-loosened':
    'Niemand mag vlak voor het besluit de lat lager leggen. Wat minder vraagt, of niet aantoonbaar meer, telt na goedkeuring door het hele quorum van het beslismoment; tot dan moet het aan beide voldoen.',
  'plan-reworded':
    'Titels en uitleg horen niet bij de definitie waarop een beslismoment wordt beoordeeld, dus die mogen altijd veranderen.',
  'plan-part-gone':
    'Vastleggingen verwijzen met een id naar een onderdeel. Verdwijnt een onderdeel terwijl het loopt, dan gaan zijn vastleggingen nergens meer over.',
  'plan-base-not-usable':
    'Om twee plannen te vergelijken moeten ze allebei leesbaar zijn. Herstelt deze wijziging het plan, dan was er geen bruikbaar plan om mee te vergelijken.',
  'record-about-unknown':
    'Een vastlegging over iets dat niet in het plan staat telt nergens voor mee. Is het onderdeel hernoemd, zet dan `renamedFrom` in het plan.',
  'record-role-unknown':
    'Vastleggingen blijven jaren leesbaar doordat ze rollen noemen. De rollen staan in milepost.yaml, en wie ze heeft in people.yaml.',
  'record-in-future':
    'Een vastlegging van morgen zou vandaag een beslismoment kunnen halen. Een uur mag, voor klokken die niet gelijk lopen.',
  'decision-about-no-gate':
    'Besluiten neem je bij een beslismoment, bij een uitrolstap, over de uitrol of over het hele programma.',
  'correction-unknown':
    'Een correctie noemt de vastlegging die ze rechtzet. Zonder die vastlegging valt er niets recht te zetten.',
  'correction-not-allowed':
    'Bewijs en controles zeggen wat er gezien is, en dat kan achteraf fout zijn. Besluiten en goedkeuringen zijn genomen; alleen een nieuw besluit zet ze opzij.',
  'correction-incomplete':
    'Of de vastlegging had nooit mogen tellen, of ze had iets anders moeten zeggen. Allebei of geen van beide laat open wat er geldt.',
  'observed-backwards':
    'De waarneming loopt van de eerste tot de laatste dag; vanaf de laatste telt hoe vers ze is.',
  'observed-after-record':
    'Wat op maandag is vastgelegd, kan niet op dinsdag gezien zijn. Meestal is er een dag of maand verkeerd getypt.',
  'metric-unknown':
    'Een waarde telt voor criteria met precies dezelfde maatstaf. Met een typfout zou ze wel bewaard worden, maar nergens voor tellen.',
  'unit-differs':
    'Eenheden worden nooit op de gok omgerekend: 2 minuten en 2 seconden zijn allebei gewoon 2. Geef de waarde in de eenheid van het plan.',
  'measurement-incomplete':
    'Een meting is één waarde, of een aantal op een totaal: `part: 451` en `whole: 500`. Tellingen worden precies vergeleken, zonder afronden.',
  'fraction-suspected':
    'In een plan is 8 procent gewoon 8. Met 0.08 zou een criterium "minder dan 5 procent" gehaald zijn terwijl je 8 procent bedoelt.',
  'item-unknown':
    'Een controle bevestigt een taak, een oplevering, een training, een communicatiemoment of een criterium. Wat niet in het plan staat, valt niet te bevestigen.',
  'box-unknown': 'Vakjes horen bij een taak en hebben een eigen id. Zonder vakje bevestig je de hele taak.',
  'reason-missing':
    'Wie zegt dat een voorwaarde niet van toepassing is, haalt haar uit het oordeel. De reden blijft zichtbaar voor wie besluit.',
  'path-not-allowed':
    'Bewijs mag een bestand uit deze repository noemen, nooit een bestand daarbuiten: een pad met .. of een schijfletter betekent op elke computer iets anders.',
  'record-without-effect':
    'De vastlegging blijft bewaard, maar kon in de stand van dat moment niets veranderen. Vaak is iets dubbel of te vroeg vastgelegd.',
  'record-kind-not-yet':
    "Deze versie beslist nog niet op stemmen of ontheffingen. Zo'n vastlegging ongemerkt overslaan zou een oordeel op halve feiten geven.",
  'decision-not-supported':
    'Bij gehaald kan elk besluit, bij krap gehaald alles behalve gewoon door, en anders alleen aanhouden, overdoen of stoppen. Door tegen het oordeel in bestaat niet: verander het bewijs of, zichtbaar, het plan.',
  'decision-not-bound':
    'Een besluit bewaart wat er op dat moment te zien was, en milepost rekent het oordeel daarmee opnieuw uit. Hier klopt dat niet, dus er is met de hand geschreven of later iets veranderd.',
  'decision-disputed':
    'Een branch die later is samengevoegd bevat bewijs van vóór het besluit. Was dat bekend geweest, dan was het oordeel anders; daarom is een nieuw besluit nodig.',
  'decisions-conflict':
    'Twee mensen besloten tegelijk, zonder het van elkaar te weten. milepost kiest niet tussen hen.',
  'decision-by-other-role':
    'Wie bij een beslismoment besluit, staat in het plan bij `decide`. Een besluit van een andere rol is niet wat er is afgesproken.',
  'hold-without-day':
    'Aanhouden zonder einde wordt vergeten. De dag na de laatste loopt het vanzelf af en staat het beslismoment weer open.',
  'conditions-missing':
    'Is een beslismoment krap gehaald, dan kun je alleen door onder voorwaarden: wat nog ontbreekt, wordt een eis bij het volgende beslismoment. Zonder voorwaarde zou het "toch maar door" zijn.',
  'start-digest-differs':
    'Wat begint, wordt beoordeeld volgens de definitie in de vastlegging, zodat latere wijzigingen in het plan de lat niet ongemerkt verleggen. Een bewerkte definitie telt niet.',
  'start-item-unknown':
    'De vastlegging laat iets beginnen dat niet meer in het plan staat. Kreeg het alleen een andere id, zeg dat dan: `renamedFrom: oude-id`.',
  'start-too-early':
    'Een onderdeel begint pas als de beslismomenten ervoor gehaald zijn. Anders bouw je voort op wat nog niet bewezen is.',
  'start-missing':
    'Een besluit dat een onderdeel laat beginnen, draagt de definitie waarop het beoordeeld wordt. Zonder die definitie is later niet te zien wat er is afgesproken.',
  'evidence-corrected-since':
    'Het verleden wordt niet opnieuw beoordeeld: het besluit klopte met wat toen bekend was. Of het over moet, bepalen mensen.',
  'rollout-hard-stop':
    'Een noodgrens brengt het aandeel meteen naar 0, in elke stand. milepost zet zelf niets uit: het zegt dat iemand dat moet doen.',
  'review-period-unknown':
    'Reviews tellen in maanden vanaf hun beginpunt en heten naar de maand waarin ze vallen: 2026-11.',
  'review-step-unknown':
    'De stappen van een review staan in plan/review.yaml; naar een stap die daar niet staat vraagt niemand.',
  'review-step-incomplete':
    'Elke stap zegt wat er nodig is: gemeten cijfers, bevindingen, het aantal reacties, acties of veranderingen. Een leeg vinkje is geen review.',
  'review-not-complete':
    'Een review gaat dicht als elke stap gedaan is en elke open actie van eerdere reviews gedaan is of met een reden doorschuift. Zo verdwijnt niets ongemerkt.',
  'file-unreadable':
    'Wat niet te lezen is, kan de vastlegging zijn die een oordeel bepaalt. Daarom zegt milepost liever niets dan iets op halve gegevens.',
  'file-not-regular':
    'Een link kan overal op de computer uitkomen, en op een andere computer ergens anders. Alleen bestanden die echt hier staan, worden gelezen.',
  'path-not-usable':
    'Een vastlegging noemt dit bestand als bron, en wie het bewijs controleert gaat ernaar zoeken.',
  'plan-drifted':
    'Een lopend onderdeel wordt beoordeeld op de definitie van de start én op de nieuwe, en de slechtste telt. Zo kan niemand vlak voor het besluit ongemerkt de lat lager leggen.',
  // sheets and forms (intake/, sheets/)
  'sheet-missing':
    'De importregels zeggen letter voor letter welk blad wordt gelezen. Een blad wordt nooit op zijn plaats gekozen, want iemand kan het verschuiven.',
  'sheet-is-workbook':
    'Welk soort bestand het is, staat in de importregels en wordt niet uit de bestandsnaam opgemaakt: die kan onjuist zijn.',
  'sheet-without-header':
    'Kolommen worden op naam gevonden, zodat er een bij mag komen of verhuizen. De eerste rij bevat de namen, tenzij de importregels iets anders zeggen.',
  'sheet-without-rows':
    'Aan nul rijen valt niets te meten: 0 van 0 is goed noch slecht, en haalt nooit een beslismoment.',
  'sheet-too-long':
    'Grotere bestanden maken milepost traag of leggen het stil. Een steekproef van enkele duizenden rijen zegt evenveel over de kwaliteit.',
  'sheet-too-wide':
    'Een verdwaalde waarde ver naar rechts maakt elke rij zo lang. Selecteer de lege kolommen in je spreadsheetprogramma en verwijder ze.',
  'row-width':
    'Een rij van andere breedte betekent dat er een scheidingsteken in een tekst zonder aanhalingstekens staat, of dat er een ontbreekt. Elke waarde daarna zou in de verkeerde kolom belanden.',
  'column-missing':
    'Een kolom wordt gevonden op de naam in de kop, letter voor letter. Ontbreken alle kolommen, dan is het scheidingsteken waarschijnlijk een ander.',
  'column-twice':
    'Bij twee kolommen met dezelfde naam kan niemand zien welke bedoeld is, en de eerste wordt niet zomaar gekozen.',
  'column-not-dated':
    'De nieuwste datum van een kolom zegt hoe oud de gegevens zijn. De importregels moeten zeggen dat de kolom datums bevat, en hoe die geschreven zijn.',
  'cell-empty':
    'Een werkmap bewaart geen waarde van een formule die mislukt, dus leest zo’n cel als leeg. Een lege cel telt nooit als 0.',
  'cell-not-one-line': 'Wat hier wordt vastgelegd is één regel, zodat het in een lijst past.',
  'cell-not-known':
    'Hier hebben alleen bepaalde woorden een betekenis. Een ander woord kan van alles betekenen, en er wordt niet geraden.',
  'cell-not-a-number':
    'Een tekst in een kolom met getallen telt nooit als 0 en wordt nooit overgeslagen. Eenheid en munt staan één keer in de importregels of het plan.',
  'cell-number-grouping':
    'In het Nederlands is 1.234 duizend tweehonderdvierendertig, in het Engels iets meer dan één. Welke van de twee geldt, staat in de importregels en wordt nooit geraden; een getal dat niet in groepen van drie cijfers of met een decimaalteken klopt, wordt geweigerd.',
  'cell-number-ambiguous':
    'Eén teken met drie cijfers erachter kan duizendtallen scheiden, of decimalen als het bestand uit een programma met de andere schrijfwijze komt: een factor duizend verschil, dus wordt er niets vastgelegd. 1.234,5 en 1.234.567 zijn duidelijk. In de importregels zegt `grouped: true` dat zo’n teken duizendtallen scheidt, en `grouped: false` dat het bestand zulke tekens niet heeft.',
  'cell-out-of-range':
    'De grenzen staan in de importregels of komen uit het plan: een score op een schaal van 1 tot 5 kan geen 6 zijn. De grenzen zelf mogen wel.',
  'cell-not-a-count': 'Waarnemingen worden geteld, dus een halve of minder dan nul bestaat niet.',
  'cell-not-a-date':
    'Aan 03-04-2026 ziet niemand of het maart of april is, dus staat de vorm vast en wordt er niet geraden. Een dag die niet bestaat, zoals 30 februari, wordt ook geweigerd.',
  'cell-figure':
    'Een meting is een waarde, of een deel van een geheel, zoals 451 van 500. Met allebei kan niemand zeggen welke geldt.',
  'csv-quote':
    'Vanaf hier is niet te zien waar een cel eindigt, dus wordt niets van het bestand gebruikt. Volgens RFC 4180 schrijf je een aanhalingsteken binnen een tekst dubbel: "een ""goede"" dag".',
  'workbook-protected':
    'De inhoud is versleuteld en zonder wachtwoord niet te lezen. milepost vraagt nooit om een wachtwoord.',
  'workbook-old':
    'De vorm van vóór 2007 is een heel andere. Elk spreadsheetprogramma kan het bestand als .xlsx bewaren.',
  'workbook-broken':
    'Een bestand dat bij het kopiëren is afgebroken, of een ander soort bestand met de naam .xlsx, gaat niet open. Bestanden die hun eigen entiteiten vastleggen, worden ook geweigerd.',
  'workbook-too-large':
    'Een werkmap is ingepakt, en een klein bestand kan uitgepakt meer zijn dan een computer aankan. Daarom is er een grens.',
  'import-too-many-rows':
    'Elke rij wordt een vastlegging die voorgoed blijft. Duizenden rijen zijn gegevens om te meten, en daarvan worden aantallen vastgelegd.',
  'import-said-otherwise':
    'Eén cel van één bestand kan geen twee dingen betekenen. Vastleggingen worden nooit veranderd, dus de eerdere moet eerst worden ingetrokken.',
  'timeliness-not-measured':
    'Zonder datum kan niemand zeggen hoe oud de gegevens zijn. Er wordt dan niets vastgelegd: bij het beslismoment blijft dat open.',
  'form-unknown':
    'Een formulier zegt in het blad milepost, of in de eerste regel, welk formulier het is. Laat die staan zoals ze zijn.',
  'form-version':
    'Een formulier van een andere versie kan andere dingen vragen, dus wordt er niet naar de antwoorden geraden.',
  'form-row-unknown':
    'De eerste kolom zegt waar een regel over gaat. Een regel die het plan niet kent zou verloren gaan, en wordt daarom gemeld.',
  'form-row-twice': 'Bij twee antwoorden op één vraag kan niemand zeggen welk geldt.',
  'form-row-missing':
    'Een regel die iemand heeft verwijderd ziet er net zo uit als een die verloren ging. Een antwoord dat er niet is, is een lege cel.',
  'form-answer-missing':
    'Wat elders is ingevuld betekent niets zonder dit: bij scores horen een dag en een rol, bij een telling het aantal rijen, bij een bereik het begin.',
  'form-no-second-answer':
    'Op deze regel heeft de kolom geen betekenis, dus wat er staat zou stilletjes verloren gaan.',
  'form-not-applicable':
    'Een eis niet van toepassing verklaren haalt hem weg, dus het plan moet dat vooraf toestaan.',
};
