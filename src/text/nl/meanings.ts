import type { Meanings } from '../meanings.ts';

export const meanings: Meanings = {
  usage:
    'milepost zegt dit over de opdracht zoals je die typte, of over wat ze nodig heeft, en niet over een regel in een plan. De opdracht is niet uitgevoerd.',
  pass: {
    why: 'Alles wat moet, is gehaald, met bewijs dat nog geldt. Het beslismoment is voorbij zodra iemand dat besluit.',
    help: 'Leg het besluit vast met `milepost record decision`.',
  },
  warn: {
    why: 'Alles wat moet, is gehaald, maar op het nippertje, of een adviserend criterium is het niet. Wie besluit, hoort dat te weten.',
    help: 'Besluit onder voorwaarden, of breng het krappe criterium eerst op zijn doel.',
  },
  inconclusive: {
    why: 'Iets wat meetelt, is nog niet bekend; ja en nee zouden allebei niet eerlijk zijn. Van wachten alleen wordt het nooit gehaald.',
    help: 'Doe de volgende stap die `milepost gate` noemt, en leg hem vast.',
  },
  error: {
    why: 'Een vastlegging of definitie waar dit beslismoment op rust, klopt niet. Een oordeel op foute gegevens is niets waard, dus is er geen.',
    help: 'Draai `milepost check`, en verbeter de vastlegging met `milepost record correction`.',
  },
  fail: {
    why: 'Wat er ook nog onbekend is, gehaald kan het niet meer worden: van iets wat meetelt, staat vast dat het niet zo is.',
    help: 'Verbeter het en meet opnieuw, of besluit tot aanhouden, overdoen of stoppen.',
  },
  'warn-band': {
    why: 'Het plan laat krap halen toe: de waarde ligt tussen de waarschuwingsgrens en het doel.',
    help: 'Breng de waarde op het doel, of besluit onder voorwaarden.',
  },
  'could-still-pass': {
    why: 'Criteria die voor de score tellen, zijn nog niet bekend. Vallen ze mee, dan is het helemaal gehaald in plaats van krap.',
    help: 'Meet wat nog onbekend is, of besluit nu onder voorwaarden.',
  },
  'advisory-failed': {
    why: 'Een adviserend criterium houdt het beslismoment niet tegen, maar maakt van gehaald wel krap gehaald.',
    help: 'Verbeter het, of zeg in het besluit waarom je zonder doorgaat.',
  },
  'advisory-unknown': {
    why: 'Voor een adviserend criterium is er geen bewijs dat telt. Het houdt niets tegen, maar maakt van gehaald wel krap gehaald.',
    help: 'Leg er bewijs voor vast, of zeg in het besluit waarom je zonder doorgaat.',
  },
  'no-evidence': {
    why: 'Er is niets vastgelegd over dit criterium. Geen bewijs geldt nooit als goed nieuws, en ook niet als slecht.',
    help: 'Meet het en leg het vast met `milepost record evidence` of `milepost record check`.',
  },
  stale: {
    why: 'In het plan staat hoe oud bewijs mag zijn (`maxAge`), en het nieuwste is ouder.',
    help: 'Meet opnieuw en leg het vast.',
  },
  'too-few-samples': {
    why: 'Het plan vraagt een aantal waarnemingen (`minSamples`), en de meting heeft er minder of noemt geen aantal.',
    help: 'Meet er meer, en leg het aantal vast met `--samples`.',
  },
  'outside-window': {
    why: 'Voor dit criterium telt alleen wat gemeten is terwijl dit onderdeel liep, en de meting is van daarvoor.',
    help: 'Meet opnieuw nu het onderdeel begonnen is.',
  },
  'conflicting-evidence': {
    why: 'Twee vastleggingen meten hetzelfde op dezelfde dag en verschillen. milepost kiest daar niet tussen.',
    help: 'Trek de foute in of vervang haar met `milepost record correction`.',
  },
  soak: {
    why: 'In het plan staat hoe lang een uitrolstap moet draaien voordat hij zich bewezen heeft, en die tijd is niet om.',
    help: 'Wacht tot de dag die `milepost gate` noemt.',
  },
  'undecided-score': {
    why: 'De score hangt af van criteria die nog niet bekend zijn: daarmee kan ze aan beide kanten van de grens uitkomen.',
    help: 'Meet de criteria die `milepost gate` noemt; die met de meeste punten staan vooraan.',
  },
  'nothing-applicable': {
    why: 'Elk criterium dat niet gehaald kon zijn, is vastgelegd als niet van toepassing. Een beslismoment dat niets vraagt, zou om niets gehaald zijn.',
    help: 'Neem er een terug door de vastlegging te verbeteren, of besluit tot aanhouden of stoppen.',
  },
  'not-started': {
    why: 'Het onderdeel van dit beslismoment is nog niet begonnen, of een ander beslismoment moet eerst gehaald zijn.',
    help: 'Haal het beslismoment waar het op wacht, of keur het plan goed om het programma te starten.',
  },
  disputed: {
    why: 'Vastleggingen hierover gaan niet samen, bijvoorbeeld twee besluiten die niet van elkaar wisten.',
    help: 'Verbeter er een, of neem een nieuw besluit.',
  },
  'observations-pending': {
    why: 'Het plan vraagt een aantal goede metingen achter elkaar, of een uitrol die op de laatste stap staat.',
    help: 'Leg de volgende meting vast, of breng de uitrol verder.',
  },
  unreadable: {
    why: 'Een vastlegging is niet te lezen, en wat erin staat kan over dit beslismoment gaan. milepost doet niet alsof ze er niet is.',
    help: 'Draai `milepost check`: dat noemt het bestand en de regel.',
  },
  'unit-mismatch': {
    why: 'De meting heeft een andere eenheid dan het criterium. milepost rekent niet om: 0.9 kan uren zijn of procenten.',
    help: 'Verbeter de vastlegging, met de eenheid uit het plan.',
  },
  'fraction-suspected': {
    why: 'Er is een percentage tussen 0 en 1 vastgelegd, en dat is meestal een breuk: 0.97 waar 97 bedoeld is.',
    help: 'Verbeter de vastlegging, of bevestig de eenheid met `--unit-confirmed` als het klopt.',
  },
  'future-dated': {
    why: 'De meting heeft een datum na de dag waarop ze is vastgelegd, of na vandaag.',
    help: 'Verbeter de dag in de vastlegging.',
  },
  'unknown-metric': {
    why: 'Een vastlegging noemt een maatstaf die geen criterium en geen KPI heeft; niemand weet dus wat ze zegt.',
    help: 'Verbeter de naam in de vastlegging, of zet de maatstaf in het plan.',
  },
  'bad-reference': {
    why: 'Een vastlegging verwijst naar een beslismoment, een onderdeel of een andere vastlegging die er niet is.',
    help: 'Draai `milepost check`: dat noemt de vastlegging, en wat bedoeld kan zijn.',
  },
  'not-a-number': {
    why: 'Er is een waarde vastgelegd die geen getal is; die is niet met het doel te vergelijken.',
    help: 'Verbeter de vastlegging.',
  },
  'record-invalid': {
    why: 'Een vastlegging of de definitie van het beslismoment is niet volledig, en dus niet te beoordelen.',
    help: 'Draai `milepost check` en herstel wat het noemt.',
  },
  'below-threshold': {
    why: 'De waarde, of de score, is lager dan het plan vraagt.',
    help: 'Verbeter het en meet opnieuw. Het doel verlagen is een wijziging van het plan, en die moet worden goedgekeurd.',
  },
  'above-threshold': {
    why: 'De waarde is hoger dan het plan toestaat.',
    help: 'Breng haar omlaag en meet opnieuw. De grens verhogen is een wijziging van het plan, en die moet worden goedgekeurd.',
  },
  'check-not-done': {
    why: 'Iemand heeft vastgelegd dat het niet gedaan is, of de sprint of uitrol waar het op wacht, is gestopt.',
    help: 'Doe het alsnog en leg dat vast, of besluit wat er in plaats daarvan gebeurt.',
  },
  'hard-stop': {
    why: 'Er is een grens overschreden waarbij de uitrol volgens het plan niet verder mag.',
    help: 'Ga een stap terug of draai terug met `milepost rollout`, en zoek de oorzaak.',
  },
  'plan-drifted': {
    why: 'Het plan van dit onderdeel is gewijzigd na de start, en de wijziging is niet ingegaan. Het beslismoment wordt twee keer beoordeeld, en het slechtste oordeel telt.',
    help: 'Laat de wijziging ingaan met `milepost approve`, of draai het plan terug.',
  },
};
