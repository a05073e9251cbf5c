import type { FindingTexts } from '../catalogue.ts';

export const findings: FindingTexts = {
  'yaml-syntax': {
    message: 'Dit is geen geldige YAML: {{reason}}',
    help: 'Verbeter de regel; een tekst met ": " of " #" erin, of die begint met @, & of *, moet tussen aanhalingstekens.',
  },
  // bytes, characters, YAML (source/)
  'yaml-bracket-open': {
    message: 'De lijst of reeks sleutels die hier opent, wordt niet gesloten met {{bracket}}.',
    help: 'Voeg {{bracket}} toe, of zet elk punt op een eigen regel.',
  },
  'yaml-text-after-quote': {
    message: 'Na het sluitende aanhalingsteken volgt nog tekst.',
    help: 'Zet de hele tekst tussen dubbele aanhalingstekens; binnen enkele schrijf je een apostrof dubbel.',
  },
  'file-too-large': {
    message: 'Dit bestand is groter dan {{limit}}.',
    help: 'Splits het, of haal eruit wat er niet in hoort.',
  },
  'file-not-text': {
    message: 'Dit is geen tekstbestand maar {{kind}}.',
    help: 'Zet hier het goede bestand neer, opgeslagen als platte tekst in UTF-8.',
  },
  'encoding-utf16': {
    message: 'Dit bestand is opgeslagen als UTF-16 (Kladblok noemt dat "Unicode").',
    help: 'Sla het opnieuw op met codering UTF-8.',
  },
  'encoding-not-utf8': {
    message:
      'Vanaf hier is dit bestand geen UTF-8; waarschijnlijk is het opgeslagen in een oudere Windows-codering.',
    help: 'Sla het opnieuw op met codering UTF-8 en controleer daarna de letters met accenten.',
  },
  'file-empty': {
    message: 'Dit bestand is leeg.',
    help: 'Haal het terug uit Git, of verwijder het.',
  },
  'file-not-mapping': {
    message: 'Dit bestand begint niet met een sleutel zoals "formatVersion:".',
    help: 'Zet op het hoogste niveau sleutels met een dubbele punt, geen lijst of losse tekst.',
  },
  'line-end-old-mac': {
    message:
      'De regels in dit bestand eindigen zoals op een oude Mac (alleen CR), waardoor het één lange regel is.',
    help: 'Sla het opnieuw op met regeleinden LF of CRLF.',
  },
  'character-forbidden': {
    message: 'Hier staat een stuurteken of onzichtbaar teken: {{character}}.',
    help: 'Haal het weg; zo’n teken kan verbergen wat er echt staat.',
  },
  'indent-not-spaces': {
    message: 'In de inspringing staat een witte plek die geen spatie is: {{character}}.',
    help: 'Vervang die door gewone spaties; zoiets komt vaak mee met tekst van een webpagina.',
  },
  'merge-unresolved': {
    message:
      'Hier staat een niet-opgelost samenvoegconflict (unresolved merge): Git heeft zijn markeringen laten staan.',
    help: 'Kies wat moet blijven en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
  },
  'git-lfs-pointer': {
    message: 'Dit is een verwijzing van Git LFS, niet het bestand zelf.',
    help: 'Haal het bestand op met "git lfs pull" en houd planbestanden en vastleggingen buiten LFS.',
  },
  'yaml-tab': {
    message: 'Deze regel springt in met een tab.',
    help: 'Gebruik spaties; YAML staat hier geen tabs toe.',
  },
  'yaml-indent': {
    message: 'De inspringing van deze regel past niet bij de regels erboven.',
    help: 'Laat de regel in dezelfde kolom beginnen als de regels waar hij bij hoort.',
  },
  'yaml-quote-open': {
    message: 'Het aanhalingsteken dat hier opent, wordt nergens gesloten.',
    help: 'Voeg het sluitende aanhalingsteken toe.',
  },
  'yaml-colon-in-text': {
    message: 'In deze tekst staat een dubbele punt met een spatie, waardoor YAML er een sleutel in ziet.',
    help: 'Zet de hele tekst tussen aanhalingstekens.',
  },
  'yaml-line-without-key': {
    message: 'Hier ontbreekt een sleutel met een dubbele punt.',
    help: 'Schrijf "sleutel: waarde", of laat de regel inspringen als hij bij de tekst erboven hoort.',
  },
  'yaml-first-character': {
    message: 'Een tekst zonder aanhalingstekens mag niet beginnen met {{character}}.',
    help: 'Zet de tekst tussen aanhalingstekens.',
  },
  'yaml-escape': {
    message: 'Tussen dubbele aanhalingstekens betekent {{escape}} niets.',
    help: 'Gebruik enkele aanhalingstekens, of schrijf de backslash dubbel.',
  },
  'yaml-two-documents': {
    message: 'Hier begint een tweede document; alles na deze regel zou genegeerd worden.',
    help: 'Houd één document per bestand: haal de regel met --- weg.',
  },
  'yaml-directive': {
    message: 'Regels die met % beginnen zijn niet toegestaan: ze veranderen wat waarden betekenen.',
    help: 'Haal de regel weg.',
  },
  'yaml-alias': {
    message: 'Aliassen (*{{alias}}) zijn niet toegestaan.',
    help: 'Schrijf de waarde uit op de plek waar je die nodig hebt.',
  },
  'yaml-anchor': {
    message: 'Ankers (&{{anchor}}) zijn niet toegestaan.',
    help: 'Haal het anker weg en schrijf de waarde uit op de plek waar je die nodig hebt.',
  },
  'yaml-tag': {
    message: 'Tags (!…) zijn niet toegestaan.',
    help: 'Haal de tag weg; zet een tekst die met ! begint tussen aanhalingstekens.',
  },
  'yaml-merge-key': {
    message: 'Samenvoegen met << is niet toegestaan: het verbergt waarden voor de lezer.',
    help: 'Schrijf de sleutels uit.',
  },
  'key-not-text': {
    message: 'Een sleutel moet een gewone tekst zijn.',
    help: 'Zet één woord voor de dubbele punt.',
  },
  'key-not-allowed': {
    message: 'De sleutel "{{key}}" is niet toegestaan.',
    help: 'Geef de sleutel een andere naam.',
  },
  'key-twice': {
    message: 'De sleutel "{{key}}" staat hier voor de tweede keer; de eerste staat op regel {{line}}.',
    help: 'Houd er één van de twee over.',
  },
  'too-deep': {
    message: 'Hier zijn waarden meer dan {{limit}} niveaus diep genest.',
    help: 'Dat heeft een plan nooit nodig; controleer de inspringing.',
  },
  'too-many-values': {
    message: 'Dit bestand bevat meer dan {{limit}} waarden.',
    help: 'Splits het, of haal eruit wat er niet in hoort.',
  },
  'text-too-long': {
    message: 'Deze tekst heeft {{length}} tekens; {{limit}} is het maximum.',
    help: 'Kort de tekst in, of zet de lange versie in een eigen document.',
  },
  'number-leading-zero': {
    message: '{{value}} begint met een nul: de een leest daar 8 waar de ander 10 leest.',
    help: 'Laat de nul weg, of zet de waarde tussen aanhalingstekens als het een tekst is.',
  },
  'number-not-decimal': {
    message: '{{value}} is een hexadecimaal of octaal getal.',
    help: 'Schrijf het als gewoon getal, of tussen aanhalingstekens als het een tekst is.',
  },
  'number-not-finite': {
    message: '{{value}} is geen getal waarmee je kunt vergelijken.',
    help: 'Schrijf een getal, of laat de sleutel weg.',
  },
  'number-not-exact': {
    message: '{{value}} heeft meer cijfers dan bewaard kunnen worden; het zou stilletjes worden afgerond.',
    help: 'Schrijf minder cijfers, of zet het tussen aanhalingstekens als het een nummer is, bijvoorbeeld van een rekening.',
  },
  'number-thousands': {
    message: '{{value}} wordt gelezen met een decimale punt, dus niet als duizendtal.',
    help: 'Schrijf duizendtallen zonder punt; bedoel je wel decimalen, laat dan de laatste nul weg.',
  },
  'comment-cuts-text': {
    message: 'De tekst houdt op na "{{value}}": wat na # komt is commentaar.',
    help: 'Zet de hele tekst tussen aanhalingstekens als # erbij hoort.',
  },
  'token-in-file': {
    message: 'Dit lijkt op een GitHub-token.',
    help: 'Trek het token nu in op GitHub: het blijft in de Git-geschiedenis staan. Haal het daarna hier weg.',
  },
  'bsn-number': {
    message: 'Deze negen cijfers kunnen een burgerservicenummer (BSN) zijn.',
    help: 'Haal persoonsnummers eruit: een Git-geschiedenis vergeet niets.',
  },
  'email-address': {
    message: 'Dit lijkt op een e-mailadres.',
    help: 'Noem liever een rol: een Git-geschiedenis vergeet geen persoonsgegevens.',
  },
  'phone-number': {
    message: 'Dit lijkt op een telefoonnummer.',
    help: 'Noem liever een rol: een Git-geschiedenis vergeet geen persoonsgegevens.',
  },
  'front-matter-missing': {
    message: 'Dit bestand begint niet met een regel van drie streepjes.',
    help: 'Zet het blok bovenaan terug: een regel ---, de sleutels, een regel ---.',
  },
  'front-matter-open': {
    message: 'Het blok dat hier begint heeft geen einde: een tweede regel van drie streepjes ontbreekt.',
    help: 'Zet een regel --- na de laatste sleutel.',
  },
  // shape (schema/)
  'key-missing': {
    message: 'Hier ontbreekt de sleutel "{{key}}".',
    help: 'Voeg "{{key}}:" toe, met een waarde.',
  },
  'key-unknown': {
    message: 'De sleutel "{{key}}" is hier niet bekend.',
    help: 'Haal hem weg. Hier bekend: {{allowed}}.',
  },
  'key-misspelt': {
    message: 'De sleutel "{{key}}" is hier niet bekend.',
    help: 'Bedoel je {{near}}?',
  },
  'value-not-allowed': {
    message: '"{{value}}" kan hier niet.',
    help: 'Kies uit: {{allowed}}.',
  },
  'value-misspelt': {
    message: '"{{value}}" kan hier niet.',
    help: 'Bedoel je {{near}}? Mogelijk zijn: {{allowed}}.',
  },
  'value-empty': {
    message: 'Hier staat geen waarde.',
    help: 'Schrijf een waarde na de dubbele punt, of haal de sleutel weg als die mag ontbreken.',
  },
  'value-wrong': {
    message: '{{value}} past hier niet (regel: {{rule}}).',
    help: 'Kijk in de documentatie bij deze sleutel.',
  },
  'text-wanted': {
    message: 'Hier hoort een tekst, niet {{value}}.',
    help: 'Zet het tussen aanhalingstekens als het een tekst moet zijn.',
  },
  'text-empty': {
    message: 'Deze tekst is leeg.',
    help: 'Schrijf iets, of haal de sleutel weg als die mag ontbreken.',
  },
  'text-too-short': {
    message: 'Deze tekst heeft {{length}} tekens; {{limit}} is het minimum.',
    help: 'Maak de tekst langer.',
  },
  'text-not-one-line': {
    message: 'Deze tekst moet op één regel staan.',
    help: 'Haal de regeleinden eruit.',
  },
  'number-wanted': {
    message: 'Hier hoort een getal, niet "{{value}}".',
    help: 'Schrijf alleen het getal: geen aanhalingstekens, geen eenheid, een punt voor decimalen.',
  },
  'number-as-text': {
    message: '"{{value}}" is een tekst; hier hoort een getal.',
    help: 'Schrijf {{number}}: geen aanhalingstekens, geen eenheid, niets tussen duizendtallen, een punt voor decimalen.',
  },
  'number-not-whole': {
    message: '{{value}} is geen heel getal.',
    help: 'Schrijf een heel getal.',
  },
  'number-too-small': {
    message: '{{value}} is te klein; {{limit}} is het minimum.',
    help: 'Schrijf {{limit}} of meer.',
  },
  'number-too-large': {
    message: '{{value}} is te groot; {{limit}} is het maximum.',
    help: 'Schrijf {{limit}} of minder.',
  },
  'number-not-above': {
    message: '{{value}} moet meer zijn dan {{limit}}.',
    help: 'Schrijf een getal boven {{limit}}.',
  },
  'number-not-below': {
    message: '{{value}} moet minder zijn dan {{limit}}.',
    help: 'Schrijf een getal onder {{limit}}.',
  },
  'boolean-wanted': {
    message: 'Hier hoort ja of nee, niet {{value}}.',
    help: 'Schrijf true of false.',
  },
  'list-wanted': {
    message: 'Hier hoort een lijst, niet {{value}}.',
    help: 'Zet elk punt op een eigen regel die begint met "- ", of tussen [ en ].',
  },
  'list-too-short': {
    message: 'Deze lijst heeft {{count}} punten; {{limit}} is het minimum.',
    help: 'Vul de lijst aan, of haal de sleutel weg als die mag ontbreken.',
  },
  'list-too-long': {
    message: 'Deze lijst heeft {{count}} punten; {{limit}} is het maximum.',
    help: 'Maak de lijst korter.',
  },
  'list-has-double': {
    message: 'Punt {{first}} en {{second}} van deze lijst zijn gelijk.',
    help: 'Haal er één van de twee weg.',
  },
  'mapping-wanted': {
    message: 'Hier horen sleutels met waarden, niet {{value}}.',
    help: 'Schrijf "sleutel: waarde" op de regels eronder, ingesprongen.',
  },
  'mapping-too-small': {
    message: 'Hier staan {{count}} sleutels; {{limit}} is het minimum.',
    help: 'Voeg een sleutel toe. Hier bekend: {{allowed}}.',
  },
  'mapping-too-large': {
    message: 'Hier staan {{count}} sleutels; {{limit}} is het maximum.',
    help: 'Haal sleutels weg.',
  },
  'threshold-wanted': {
    message: '{{value}} is geen drempel.',
    help: 'Schrijf een vergelijking en een getal, zoals {gte: 40} of {between: [4, 6]}.',
  },
  'day-not-valid': {
    message: '"{{value}}" is geen dag zoals milepost die leest.',
    help: 'Schrijf jaar, maand, dag: 2026-01-05.',
  },
  'day-written-otherwise': {
    message: '"{{value}}" is geen dag zoals milepost die leest.',
    help: 'Schrijf {{day}}.',
  },
  'date-not-real': {
    message: '{{value}} staat niet in de kalender.',
    help: 'Schrijf een dag die bestaat.',
  },
  'instant-not-valid': {
    message: '"{{value}}" is geen tijdstip met een tijdzone.',
    help: 'Schrijf het als 2026-03-12T14:15:02Z.',
  },
  'time-zone-not-valid': {
    message: '"{{value}}" is geen bekende tijdzone.',
    help: 'Schrijf een naam zoals Europe/Amsterdam.',
  },
  'duration-not-valid': {
    message: '"{{value}}" is geen aantal dagen of weken.',
    help: 'Schrijf P14D voor 14 dagen of P2W voor 2 weken.',
  },
  'weeks-not-valid': {
    message: '"{{value}}" zijn geen programmaweken.',
    help: 'Schrijf één week (4), een reeks (4-6) of een open einde (13+).',
  },
  'id-not-valid': {
    message: '"{{value}}" kan geen id zijn.',
    help: 'Gebruik kleine letters a-z, cijfers en losse streepjes, een letter voorop, hoogstens 63 tekens: data-audit.',
  },
  'record-id-not-valid': {
    message: '"{{value}}" kan geen id van een vastlegging zijn.',
    help: 'Gebruik de bestandsnaam zonder .yaml.',
  },
  'about-not-valid': {
    message: '"{{value}}" is geen id uit het plan en ook geen reviewperiode.',
    help: 'Schrijf een id zoals gate-readiness, of een periode zoals 2026-11.',
  },
  'fact-not-valid': {
    message: '"{{value}}" kan geen id van een gepubliceerd feit zijn.',
    help: 'Gebruik hoofdletters, cijfers en losse streepjes: F-12.',
  },
  'link-not-valid': {
    message: '"{{value}}" is niet bruikbaar als link.',
    help: 'Schrijf een adres dat begint met https://, zonder spaties, aanhalingstekens, @ of punthaken.',
  },
  'repository-not-valid': {
    message: '"{{value}}" is geen naam van een repository.',
    help: 'Schrijf eigenaar/naam, zoals in het adres op GitHub.',
  },
  'currency-not-valid': {
    message: '"{{value}}" is geen valutacode.',
    help: 'Schrijf drie hoofdletters: EUR.',
  },
  'country-not-valid': {
    message: '"{{value}}" is geen landcode.',
    help: 'Schrijf twee kleine letters: nl.',
  },
  'login-not-valid': {
    message: '"{{value}}" kan geen gebruikersnaam zijn.',
    help: 'Schrijf de gebruikersnaam zonder @, zoals GitHub die toont.',
  },
  'digest-not-valid': {
    message: '"{{value}}" is geen SHA-256-controlegetal.',
    help: 'Schrijf sha256: en 64 tekens 0-9, a-f.',
  },
  'format-version-number': {
    message: 'De formaatversie staat er als getal.',
    help: 'Zet die tussen aanhalingstekens: "1.0".',
  },
  'format-version-unknown': {
    message: 'Deze milepost kent formaatversie "{{value}}" niet.',
    help: 'Schrijf {{known}}, of installeer een nieuwere milepost.',
  },
  'tracker-conflict': {
    message: 'Zowel het plan als de tracker wijzigde {{field}} van {{key}}; daar is niets geschreven.',
    help: 'Pas een van beide aan tot ze hetzelfde zeggen.',
  },
  'tracker-double': {
    message: '{{second}} draagt hetzelfde kenmerk als {{first}}: {{key}}.',
    help: 'Houd er één: haal uit de andere de laatste commentaarregel van het deel van milepost weg, en het label milepost.',
  },
  'tracker-detached': {
    message: '{{key}} heeft het label milepost niet meer en wordt met rust gelaten.',
    help: 'Zet het label terug als milepost het weer mag bijhouden.',
  },
  'tracker-marker-damaged': {
    message: 'Het deel van milepost in {{item}} is beschadigd of weg, dus het blijft ongemoeid.',
    help: 'Zet het terug uit de geschiedenis, of haal de resten weg, met sleutel en label milepost, om {{item}} zelf te houden. Een issue zonder dat deel is weer over te nemen met --adopt {{key}}={{item}}.',
  },
  'tracker-key-barred': {
    message: '{{key}} wordt niet aangemaakt: een item van milepost zonder leesbaar kenmerk kan het al zijn.',
    help: 'Herstel het kenmerk, neem een issue waar de resten uit zijn weer over met --adopt {{key}}=NUMMER, of geef dat item een andere titel en haal de sleutel en het label milepost eruit.',
  },
  'tracker-cannot-adopt': {
    message:
      '{{item}} kan niet worden overgenomen als {{key}}: er is geen issue met die naam zonder kenmerk.',
    help: 'Noem een bestaande issue die milepost nog niet bijhoudt.',
  },
  'tracker-text-too-long': {
    message:
      'De tekst van {{key}} zou {{length}} lang worden, en er past hoogstens {{limit}}; die is niet geschreven.',
    help: 'Kort de tekst in die mensen in {{key}} schreven, of de omschrijvingen in het plan, en voer het opnieuw uit.',
  },
  'tracker-foreign-marker': {
    message: '{{item}} draagt ons kenmerk en label, maar de maker is niet vertrouwd.',
    help: 'Haal het label weg, of noem de bot in tracker.bots.',
  },
  'tracker-marker-ignored': {
    message: '{{item}} draagt ons kenmerk, maar de maker is niet vertrouwd; het wordt genegeerd.',
    help: 'Er hoeft niets te gebeuren.',
  },
  'tracker-marker-newer': {
    message: '{{key}} is geschreven door een nieuwere milepost en blijft ongemoeid.',
    help: 'Werk milepost bij.',
  },
  'tracker-file-field': {
    message: 'De kop zegt {{field}}: {{value}}, en dat kan milepost niet lezen.',
    help: 'Verbeter de regel; tot dan wordt er niets in de tracker geschreven.',
  },
  'tracker-not-planned': {
    message: '{{key}} is gesloten als {{reason}}, maar staat nog in het plan.',
    help: 'Haal het uit het plan, of open het weer.',
  },
  'tracker-gate-closed': {
    message: '{{key}} is gesloten, maar een beslismoment sluiten is geen besluit.',
    help: 'Leg het besluit vast met milepost record decision, of open de issue weer.',
  },
  'tracker-reopened': {
    message: '{{key}} is weer geopend of uitgevinkt nadat {{record}} het als gedaan vastlegde.',
    help: 'Haal op met --corrections om vast te leggen dat het niet gedaan is.',
  },
  'tracker-behind': {
    message:
      '{{key}} staat in de tracker nog als gedaan, maar sinds de laatste pull zegt {{record}} van niet.',
    help: 'Open het daar weer of haal het vinkje weg. Is het toch gedaan, leg dat dan vast met milepost record check.',
  },
  'tracker-disagrees': {
    message:
      'Sinds de laatste pull is {{key}} in de tracker gesloten of aangevinkt, terwijl het volgens {{record}} niet gedaan is. Er is niets geschreven.',
    help: 'Zoek uit wat klopt: open het daar weer of haal het vinkje weg, of leg met milepost record check vast dat het gedaan is. Haal daarna opnieuw op.',
  },
  'tracker-due-moved': {
    message: 'Iemand heeft de einddatum van {{key}} verzet naar {{due}}; het plan zegt {{planned}}.',
    help: 'Ben je het ermee eens, schrijf hier dan {{edit}}; een dag tussen haakjes is wat daaruit volgt, zet die ook in de tracker. Zet anders daar {{planned}} terug.',
  },
  'tracker-assigned': {
    message: '{{key}} is toegewezen aan iemand met de rol {{roles}}; de eigenaar in het plan is {{owner}}.',
    help: 'Ben je het ermee eens, schrijf hier dan {{edit}}; wie de rol unknown heeft, moet eerst in people.yaml staan. Wijs het anders toe aan de eigenaar.',
  },
  'tracker-retitled': {
    message: 'Iemand heeft {{key}} in de tracker een andere titel gegeven.',
    help: 'Ben je het ermee eens, schrijf hier dan {{edit}}, met de nieuwe titel. Zet anders daar de oude terug.',
  },
  'tracker-rewritten': {
    message: 'Iemand heeft de tekst gewijzigd die milepost in {{key}} schreef.',
    help: 'Ben je het ermee eens, verwerk de wijziging dan in dit deel van het plan. Zet anders de oude tekst terug; eigen tekst kan erboven of eronder staan.',
  },
  'tracker-file-refused': {
    message: '{{path}} is niet geschreven: {{reason}}.',
    help: 'Maak ruimte of geef rechten, en voer apply opnieuw uit.',
  },
  'tracker-dropped-field': {
    message: 'De tracker heeft {{key}} aangenomen, maar {{fields}} weggelaten.',
    help: 'Geef het token schrijfrechten op issues (op GitHub: Issues, read and write) en voer apply opnieuw uit.',
  },
  'tracker-lock-lost': {
    message: 'Een andere apply heeft het slot overgenomen ({{holder}}); deze is gestopt.',
    help: 'Wacht tot de andere klaar is en voer apply opnieuw uit.',
  },
  'tracker-unknown': {
    message: 'Er kwam geen duidelijk antwoord: {{reason}}.',
    help: 'Voer apply opnieuw uit: die kijkt eerst wat er staat.',
  },
  'tracker-title-taken': {
    message: 'Een andere mijlpaal heeft de titel "{{title}}" al.',
    help: 'Hernoem die mijlpaal, of wijzig de titel in het plan.',
  },
  'tracker-same-title': {
    message: 'Issue {{item}} heeft dezelfde titel als {{key}}, dat nog aangemaakt moet worden.',
    help: 'Is het hetzelfde werk, neem het dan over met --adopt {{key}}={{item}}. Zo niet, dan hoef je niets te doen.',
  },
  'tracker-name-taken': {
    message: 'Een bestand van jezelf heeft de naam die {{key}} nodig heeft.',
    help: 'Geef dat bestand een andere naam. Een issue kun je ook overnemen, met --adopt {{key}}={{item}}.',
  },
  'tracker-recreated': {
    message: '{{key}} was #{{number}} en is weg; zolang het in het plan staat, wordt het opnieuw gemaakt.',
    help: 'Haal het uit het plan als niemand het wil.',
  },
  'tracker-transferred': {
    message:
      '{{key}} was #{{number}} en staat niet meer in deze repository, maar is ook niet verwijderd; het blijft waar het is en wordt niet opnieuw gemaakt.',
    help: 'Haal het uit het plan, of zet het terug.',
  },
  'github-token-refused': {
    message: 'GitHub accepteert het token niet.',
    help: 'Maak een nieuw token en zet het in GITHUB_TOKEN; misschien is het verlopen.',
  },
  'github-not-found': {
    message: 'Repository {{repository}} bestaat niet, of dit token mag hem niet zien.',
    help: 'Controleer tracker.repository in milepost.yaml en geef het token toegang tot deze repository.',
  },
  'github-refused': {
    message: 'GitHub weigerde {{what}} met {{status}}: {{message}}.',
    help: 'Geef het token het recht daarvoor: Issues, read and write; Metadata, read.',
  },
  'github-archived': {
    message: '{{repository}} is gearchiveerd: daar kan niets worden geschreven.',
    help: 'Haal de repository op GitHub uit het archief, of noem een andere.',
  },
  'github-issues-off': {
    message: 'Issues staan uit in {{repository}}.',
    help: 'Zet ze aan onder Settings, General, Features.',
  },
  'github-unreachable': {
    message: 'GitHub gaf geen bruikbaar antwoord op {{what}}: {{reason}}.',
    help: 'Controleer het netwerk en https://www.githubstatus.com en probeer het opnieuw.',
  },
  'github-limited': {
    message: 'GitHub vraagt te wachten tot {{until}}.',
    help: 'Probeer het na dat tijdstip opnieuw, of sta met --wait een langere wachttijd toe.',
  },
  'github-redirected': {
    message: 'GitHub stuurde {{what}} door; een schrijfactie wordt nooit doorgestuurd.',
    help: 'Probeer het opnieuw; is de repository hernoemd, pas dan tracker.repository aan.',
  },
  'github-renamed': {
    message: '{{from}} heet nu {{to}}.',
    help: 'Schrijf de nieuwe naam bij tracker.repository in milepost.yaml.',
  },
  'github-issue-type': {
    message: '{{repository}} kent geen issuetype {{types}}; issues krijgen het dus niet.',
    help: 'Maak het aan in de organisatie, of verbeter tracker.issueTypes.',
  },
  'github-no-push': {
    message: 'Volgens GitHub mag dit token niet schrijven in {{repository}}.',
    help: 'Wordt apply geweigerd, geef het token dan Issues, read and write.',
  },
  'github-other-repository': {
    message: 'Dit is repository {{found}}, maar eerder was het {{expected}}.',
    help: 'Corrigeer tracker.repository of tracker.repositoryId. Is het bewust een nieuwe repository, verwijder dan .milepost/tracker-map.json.',
  },
  'github-doubtful': {
    message: 'GitHub noemde steeds {{listed}} van ten minste {{expected}} items.',
    help: 'Er is niets geschreven; probeer het over een paar minuten opnieuw. Geen --allow heft dit op.',
  },
  'github-no-summaries': {
    message:
      'De server van {{repository}} noemt ouders en afhankelijkheden niet in lijsten; ze worden een voor een gelezen.',
    help: 'Werk de server bij zodra dat kan.',
  },
  'github-project-refused': {
    message: 'Project {{project}} blijft buiten beschouwing: GitHub antwoordde {{status}} ({{message}}).',
    help: 'Mijlpalen en issues worden wel geschreven. Geef het token het recht Projects van de organisatie, read and write, of corrigeer tracker.project.',
  },
  'github-project-field-missing': {
    message: 'Het project heeft geen veld {{name}}; {{field}} wordt niet ingevuld.',
    help: 'Maak het veld in het project, of corrigeer tracker.project.fields.',
  },
  'github-project-field-type': {
    message: 'Veld {{name}} van het project heeft type {{type}}; {{field}} wordt niet ingevuld.',
    help: 'Noem in tracker.project.fields een veld van dit type: {{wanted}}.',
  },
  'github-project-status-options': {
    message: 'Veld {{name}} van het project mist keuzes; de status wordt niet ingevuld.',
    help: 'Voeg toe: {{wanted}}.',
  },
  'tracker-project-option-missing': {
    message: 'In project {{project}} heeft het veld voor de fase geen keuze “{{value}}”.',
    help: 'Voeg die keuze aan het veld toe, of maak er een tekstveld van.',
  },
  'tracker-project-full': {
    message: 'Project {{project}} zou {{count}} items krijgen; GitHub belooft er {{limit}}.',
    help: 'Archiveer items die klaar zijn, of gebruik een eigen project voor het programma.',
  },
  'github-map-unsaved': {
    message: '{{path}} kon niet worden opgeslagen ({{reason}}); daarom is er niet verder geschreven.',
    help: 'Controleer de rechten van de map en de vrije ruimte, en probeer het opnieuw; er komt niets dubbel.',
  },
  'github-map-unreadable': {
    message: '{{path}} is niet te lezen en wordt dus niet gebruikt.',
    help: 'Verwijder het bestand; het wordt opnieuw gemaakt.',
  },
  'github-other-origin': {
    message: 'Het plan noemt {{repository}}, maar Git heeft {{origin}} als origin.',
    help: 'Is dat niet de bedoeling, corrigeer dan tracker.repository.',
  },
  'tracker-adopt-stranger': {
    message: '#{{item}} kan niet worden overgenomen als {{key}}: de maker mag hier niet schrijven.',
    help: 'Noem de maker in tracker.bots, of laat milepost een eigen issue maken en verwijs naar dit issue.',
  },
  // records
  'record-name': {
    message: 'De naam van dit bestand past niet bij een vastlegging.',
    help: 'Laat `milepost record` het bestand schrijven; met de hand: records/<jaar>/<id>.yaml, met een id als 2026-03-12t141502z-evidence-gate-x-k3f9x2ma.',
  },
  'record-name-case': {
    message:
      'De naam verschilt alleen in hoofdletters van {{other}}; op Windows en macOS is dat één bestand.',
    help: 'Houd er één over, in kleine letters.',
  },
  'record-id-differs': {
    message: 'Het id {{id}} is niet gelijk aan de bestandsnaam {{name}}.',
    help: 'Maak ze gelijk; een gekopieerd bestand heeft een eigen id nodig.',
  },
  'record-kind-differs': {
    message: 'In de vastlegging staat {{kind}}, in de bestandsnaam {{name}}.',
    help: 'Maak ze gelijk.',
  },
  'record-at-differs': {
    message: 'Het moment {{at}} is niet dat van de bestandsnaam.',
    help: 'Maak ze gelijk; de bestandsnaam geeft het moment in UTC.',
  },
  'record-cause-unknown': {
    message: '`after` noemt de vastlegging {{id}}, en die is er niet.',
    help: 'Verbeter het id of voeg de ontbrekende vastlegging toe.',
  },
  'record-cause-circular': {
    message: '{{id}} komt via andere vastleggingen na zichzelf.',
    help: 'Haal een van de regels met `after` weg.',
  },
  'record-cause-left-out': {
    message: 'Deze vastlegging volgt op {{id}}, en die is zelf niet bruikbaar.',
    help: 'Herstel eerst die vastlegging.',
  },
  'record-before-cause': {
    message: 'Deze vastlegging is gedateerd vóór {{cause}}, waar ze op volgt.',
    help: 'We rekenen met het tijdstip van de oorzaak; controleer de klok van de computer.',
  },
  // records and plan against what Git has of them
  'record-edited': {
    message: 'Deze vastlegging is gewijzigd; in {{base}} stond er iets anders.',
    help: 'Zet haar terug met `git checkout {{base}} -- BESTAND` en verbeter haar met een nieuwe vastlegging: `milepost record correction`.',
  },
  'record-removed': {
    message: 'Deze vastlegging is weg; in {{base}} stond ze er nog.',
    help: 'Zet haar terug met `git checkout {{base}} -- BESTAND`; een onjuiste vastlegging trek je in met `milepost record correction`.',
  },
  'record-renamed': {
    message: 'Deze vastlegging, die er in {{base}} stond, is hernoemd tot {{to}}.',
    help: 'Geef haar de oude naam terug; die naam is het id waarmee andere naar haar verwijzen.',
  },
  'record-mode': {
    message: 'Voor Git is dit geen gewoon bestand (modus {{mode}}; een vastlegging heeft 100644).',
    help: 'Zet hier een gewoon bestand neer: geen link, geen submodule, niet uitvoerbaar (`git update-index --chmod=-x BESTAND`).',
  },
  'record-path': {
    message: 'Dit nieuwe bestand onder records/ heeft niet de naam van een vastlegging.',
    help: 'Vastleggingen schrijft milepost zelf, als records/JAAR/ID.yaml; bewaar al het andere in een andere map.',
  },
  'record-merge-edited': {
    message: 'Een merge-commit maakte van deze vastlegging iets dat aan geen van beide kanten stond.',
    help: 'Doe de merge opnieuw zonder aan vastleggingen te komen; verbeter een vastlegging met een nieuwe.',
  },
  'record-added-again': {
    message: 'Deze vastlegging is een keer verwijderd en staat er nu weer.',
    help: 'Kijk met `git log --full-history -- BESTAND` of er nog staat wat er stond.',
  },
  'plan-tightened': {
    message:
      '{{item}} loopt, en het plan vraagt er nu meer van ({{changes}}); één van {{roles}} moet het daarmee eens zijn. Oordeel volgens het oude plan: {{before}}, nu: {{now}}.',
    help: 'Keur het goed met `milepost approve --by ROL`, of draai de wijziging terug; tot dan tellen beide plannen.',
  },
  'plan-loosened': {
    message:
      '{{item}} loopt, en het plan vraagt er nu minder van, of iets anders ({{changes}}); {{roles}} moeten het daarmee eens zijn. Oordeel volgens het oude plan: {{before}}, nu: {{now}}.',
    help: 'Keur het goed met `milepost approve --by ROL`, of draai de wijziging terug; tot dan tellen beide plannen.',
  },
  'plan-reworded': {
    message: '{{item}} loopt; alleen de tekst erover is gewijzigd, niet waarop het wordt beoordeeld.',
    help: 'Er hoeft niets te worden goedgekeurd.',
  },
  'plan-part-gone': {
    message:
      '{{item}} loopt, maar het beslismoment {{gate}} staat niet meer in het plan, of hoort bij een ander onderdeel.',
    help: 'Zet het terug, of noem het nieuwe onderdeel met `renamedFrom`.',
  },
  'plan-base-not-usable': {
    message: 'Het plan in {{base}} bevat fouten, dus wat er sindsdien is gewijzigd valt niet in te delen.',
    help: 'Bekijk de wijzigingen zelf, en ook `milepost status`.',
  },
  // records against the plan
  'record-about-unknown': {
    message: '{{about}} hoort niet bij dit programma.',
    help: 'Bedoelde je {{near}}?',
  },
  'record-role-unknown': {
    message: '{{role}} is geen rol in milepost.yaml.',
    help: 'Bedoelde je {{near}}? Een vastlegging noemt rollen, nooit personen.',
  },
  'record-in-future': {
    message: 'Deze vastlegging is gedateerd op {{at}}, meer dan een uur na nu.',
    help: 'Zet de klok goed, of wacht tot dat moment.',
  },
  'decision-about-no-gate': {
    message: 'Over {{about}} valt niets te besluiten.',
    help: 'Neem een besluit over een beslismoment: {{near}}.',
  },
  'correction-unknown': {
    message: 'De vastlegging {{id}} die wordt gecorrigeerd, is er niet.',
    help: 'Verbeter het id bij `supersedes`.',
  },
  'correction-not-allowed': {
    message: 'Een vastlegging van het soort {{kind}} kun je niet corrigeren.',
    help: 'Alleen bewijs en controles; een nieuw besluit vervangt een oud besluit.',
  },
  'correction-incomplete': {
    message: 'Een correctie trekt de vastlegging in of vervangt haar.',
    help: 'Geef `withdraw: true` of `replacement:`, een van beide.',
  },
  'observed-backwards': {
    message: 'Waargenomen van {{from}} tot {{to}}: het einde ligt vóór het begin.',
    help: 'Wissel de twee dagen om.',
  },
  'observed-after-record': {
    message: 'Waargenomen op {{observed}}, maar vastgelegd op {{recorded}}: vooruit waarnemen kan niet.',
    help: 'Herstel de dag van waarneming met een correctie.',
  },
  'metric-unknown': {
    message: 'Geen enkel criterium, geen KPI en geen noodstop in het plan noemt de meetwaarde {{metric}}.',
    help: 'Bedoelde je {{near}}?',
  },
  'unit-differs': {
    message: '{{metric}} is opgegeven in {{unit}}, het plan meet in {{wanted}}.',
    help: 'Geef de waarde in {{wanted}}; een bestaande vastlegging herstel je met een correctie.',
  },
  'measurement-incomplete': {
    message: 'De meting van {{metric}} heeft een waarde nodig, of een deel en een geheel.',
    help: 'Geef `value`, of `part` en `whole`.',
  },
  'fraction-suspected': {
    message: '{{value}} procent voor {{metric}} lijkt een breuk.',
    help: 'Schrijf 8 voor 8 %, geef deel en geheel, of bevestig met `unitConfirmed: true`.',
  },
  'item-unknown': {
    message: 'Er is geen {{item}} om te bevestigen.',
    help: 'Bedoelde je {{near}}?',
  },
  'box-unknown': {
    message: '{{item}} heeft geen vinkvakje {{box}}.',
    help: 'Bedoelde je {{near}}?',
  },
  'reason-missing': {
    message: 'Bij "not-applicable" hoort een reden.',
    help: 'Voeg `reason:` toe, met één regel die een collega kan volgen.',
  },
  'path-not-allowed': {
    message: 'Het pad {{path}} mag niet ({{problem}}).',
    help: 'Geef het pad van een bestand in deze map, met / tussen de delen.',
  },
  // replay
  'record-without-effect': {
    message: 'Deze vastlegging verandert niets: {{state}}.',
    help: 'Hier kan wel: {{allowed}}.',
  },
  'record-kind-not-yet': {
    message: 'Vastleggingen van het soort {{kind}} worden nog niet ondersteund.',
    help: 'Haal het bestand weg; tot die tijd telt het nergens voor mee.',
  },
  'decision-not-supported': {
    message: 'Het oordeel is {{verdict}}: dat laat het besluit {{decision}} niet toe.',
    help: 'Wel mogelijk: {{allowed}}. `milepost gate` zegt wat er ontbreekt.',
  },
  'decision-not-bound': {
    message: 'Dit besluit past niet bij de vastleggingen: het noemt {{seen}}, zij geven {{verdict}}.',
    help: 'Leg het besluit opnieuw vast met `milepost record decision`.',
  },
  'decision-disputed': {
    message:
      'Eerdere vastleggingen die bij dit besluit niet bekend waren, hadden bij {{gate}} een ander oordeel gegeven.',
    help: 'Besluit opnieuw; tot dan telt dit besluit niet.',
  },
  'decisions-conflict': {
    message: 'Dit besluit en {{other}} wisten niet van elkaar; geen van beide telt.',
    help: 'Besluit opnieuw, met beide op tafel.',
  },
  'decision-by-other-role': {
    message: '{{role}} besluit hier niet.',
    help: 'Hier besluit: {{roles}}.',
  },
  'hold-without-day': {
    message: 'Bij aanhouden hoort een laatste dag.',
    help: 'Voeg `until: JJJJ-MM-DD` toe.',
  },
  'conditions-missing': {
    message: 'Bij "door onder voorwaarden" hoort minstens één voorwaarde.',
    help: 'Voeg `--condition "id=…;text=…;owner=…;due=…"` toe, of houd aan tot aan de criteria is voldaan.',
  },
  'start-digest-differs': {
    message: 'De vastgezette definitie van {{item}} past niet bij de digest.',
    help: 'Laat milepost de vastlegging schrijven; een vastgezette definitie mag je niet aanpassen.',
  },
  'start-item-unknown': {
    message: '{{item}} is geen fase, sprint of uitrolstap van dit programma.',
    help: 'Is de naam veranderd, zet dan `renamedFrom` in het plan.',
  },
  'start-too-early': {
    message: '{{item}} kan nog niet beginnen: nog niet gehaald is {{gates}}.',
    help: 'Haal die eerst.',
  },
  'start-missing': {
    message: 'In het besluit ontbreekt de definitie van {{item}}, dat hierdoor begint.',
    help: 'Laat `milepost rollout` de vastlegging schrijven.',
  },
  'evidence-corrected-since': {
    message: 'Bewijs achter {{decision}} bij {{gate}} is later gecorrigeerd; het besluit blijft staan.',
    help: 'Moet er opnieuw worden geoordeeld, heropen het beslismoment dan met "overdoen" (recycle).',
  },
  'rollout-hard-stop': {
    message: 'Bij {{stage}} is een noodstop geraakt: het aandeel is vanaf hier 0.',
    help: 'Zet het uit waar het draait; ga verder met `milepost rollout resume` als de oorzaak weg is.',
  },
  'review-period-unknown': {
    message: 'In {{period}} valt geen review.',
    help: '`milepost review status` toont de maanden.',
  },
  'review-step-unknown': {
    message: 'De review heeft geen stap {{step}}.',
    help: 'De stappen staan in plan/review.yaml.',
  },
  'review-step-incomplete': {
    message: 'Stap {{step}} mist nog: {{missing}}.',
    help: 'Leg vast wat plan/review.yaml bij deze stap vraagt, of geef een reden.',
  },
  'review-not-complete': {
    message: 'Review {{period}} kan nog niet dicht: nog te doen {{steps}}, open acties {{actions}}.',
    help: 'Doe de stappen; neem open acties mee met een reden, of leg vast dat ze klaar zijn.',
  },
  // plan rules (plan/)
  'no-phases': {
    message: 'Het plan heeft geen fasen.',
    help: 'Voeg een bestand toe voor de eerste fase, bijvoorbeeld plan/01-start.yaml.',
  },
  'too-many-phases': {
    message: 'Het plan heeft meer dan {{limit}} fasen.',
    help: 'Voeg fasen samen, of maak er twee programma’s van.',
  },
  'file-not-expected': {
    message: 'milepost kent dit bestand niet, dus het zou niets doen.',
    help: 'Geef het een andere naam of plek: een fase is plan/01-naam.yaml, een kalender calendar/nl-2026.yaml, de rest heeft een vaste naam. Lijkt het meest op: {{suggestion}}',
  },
  'id-used-twice': {
    message: 'De id "{{id}}" is al in gebruik: die staat ook in {{file}} op regel {{line}}.',
    help: 'Geef één van de twee een andere id. Een id komt in het hele programma één keer voor.',
  },
  'role-unknown': {
    message: 'milepost.yaml kent geen rol "{{role}}".',
    help: 'Bedoel je {{near}}? Voeg de rol anders toe bij "roles" in milepost.yaml.',
  },
  'people-missing': {
    message: 'people.yaml ontbreekt, dus niemand heeft een rol.',
    help: 'Voeg people.yaml toe, met bij elke rol een gebruikersnaam.',
  },
  'role-without-holder': {
    message: 'Niemand heeft de rol "{{about}}".',
    help: 'Zet er in people.yaml een gebruikersnaam achter, of haal de rol weg.',
  },
  'gate-unknown': {
    message: 'Er is geen beslismoment "{{gate}}".',
    help: 'Bedoel je {{near}}? Een uitrolstap noem je bij zijn eigen id.',
  },
  'sprint-unknown': {
    message: 'Deze fase heeft geen sprint "{{sprint}}".',
    help: 'Bedoel je {{near}}? Een taak hoort bij een sprint van haar eigen fase.',
  },
  'task-unknown': {
    message: 'Er is geen taak "{{task}}".',
    help: 'Bedoel je {{near}}?',
  },
  'phase-unknown': {
    message: 'Er is geen fase "{{phase}}".',
    help: 'Bedoel je {{near}}?',
  },
  'audience-unknown': {
    message: '"{{group}}" is geen groep uit stakeholders.yaml en ook geen rol.',
    help: 'Bedoel je {{near}}? Voeg de groep anders toe aan plan/stakeholders.yaml.',
  },
  'training-group-unknown': {
    message: 'training.yaml kent geen groep "{{group}}".',
    help: 'Bedoel je {{near}}? Voeg de groep anders toe bij "groups".',
  },
  'matrix-criterion-unknown': {
    message: 'De matrix heeft geen criterium "{{criterion}}".',
    help: 'Bedoel je {{near}}?',
  },
  'option-unknown': {
    message: 'Er is geen optie "{{option}}".',
    help: 'Bedoel je {{near}}?',
  },
  'data-class-unknown': {
    message: 'Er is geen dataklasse "{{class}}".',
    help: 'Bedoel je {{near}}?',
  },
  'workstream-unknown': {
    message:
      'Geen fase of taak heeft de werkstroom "{{workstream}}", dus het advies bij risico "{{about}}" is niet te volgen.',
    help: 'Bedoel je {{near}}? Zet anders "workstream: {{workstream}}" bij de fasen en taken waar het om gaat.',
  },
  'check-item-unknown': {
    message: 'Er is geen taak, resultaat, training of communicatiemoment "{{item}}".',
    help: 'Bedoel je {{near}}? Laat "item" weg als de controle over geen van deze gaat.',
  },
  'check-box-unknown': {
    message: '"{{item}}" heeft geen vakje "{{box}}".',
    help: 'Bedoel je {{near}}?',
  },
  'check-box-without-item': {
    message: 'Het vakje "{{box}}" staat er zonder taak.',
    help: 'Voeg "item:" toe met de id van de taak waar dit vakje bij hoort.',
  },
  'requires-own-part': {
    message: '"{{about}}" zou nooit kunnen beginnen: het wacht op "{{gate}}", dat er zelf deel van is.',
    help: 'Haal "{{gate}}" weg bij "requires". Eigen sprints en uitrol moeten toch al gehaald zijn.',
  },
  'requires-cycle': {
    message: 'Deze beslismomenten wachten op elkaar en zijn dus nooit te halen: {{path}}.',
    help: 'Doorbreek de kring: haal één ervan weg bij "requires".',
  },
  'unreachable-item': {
    message: '"{{about}}" kan nooit beginnen of slagen: het wacht op "{{gate}}", dat nooit te halen is.',
    help: 'Doorbreek de kring die bij "{{gate}}" of eerder gemeld is; dan verdwijnt dit ook.',
  },
  'needs-cycle': {
    message: 'Deze taken hebben elkaar nodig, dus niemand kan beginnen: {{path}}.',
    help: 'Doorbreek de kring: haal één ervan weg bij "needs".',
  },
  'id-twice-in-list': {
    message: 'De id "{{id}}" staat twee keer in deze lijst; de eerste staat op regel {{line}}.',
    help: 'Geef één van de twee een andere id.',
  },
  'criterion-key-twice': {
    message: '"{{key}}" wordt twee keer apart beoordeeld.',
    help: 'Haal er één van de twee weg.',
  },
  'range-reversed': {
    message: 'Dit bereik loopt terug, van {{low}} naar {{high}}.',
    help: 'Zet het kleinste getal eerst.',
  },
  'score-outside-scale': {
    message: '{{value}} valt buiten de schaal van {{low}} tot en met {{high}}.',
    help: 'Schrijf een heel getal van {{low}} tot en met {{high}}, of null als het nog niet bekend is.',
  },
  'scale-holds-zero': {
    message: 'Deze schaal laat 0 toe, terwijl de impact door de complexiteit gedeeld wordt.',
    help: 'Laat de schaal bij 1 of hoger beginnen.',
  },
  'gate-without-criteria': {
    message: 'Beslismoment "{{about}}" heeft geen criteria, dus alles zou erdoor komen.',
    help: 'Voeg minstens één criterium toe dat kan mislukken.',
  },
  'only-advisories': {
    message: 'Beslismoment "{{about}}" heeft alleen adviezen en kan dus nooit mislukken.',
    help: 'Maak van minstens één criterium "must", of "should" met een score.',
  },
  'should-without-score': {
    message: 'Beslismoment "{{about}}" heeft criteria met "should", maar geen score waarin ze meetellen.',
    help: 'Voeg "score: {warn: 60, pass: 80}" toe met je eigen percentages, of maak er "must" of "advisory" van.',
  },
  'score-without-should': {
    message: 'Beslismoment "{{about}}" heeft een score, maar niets dat erin meetelt.',
    help: 'Haal de score weg, of maak van een criterium "should".',
  },
  'score-band-reversed': {
    message: 'De score voor krap gehaald ({{warn}}) ligt niet onder die voor gehaald ({{pass}}).',
    help: 'Maak "warn" kleiner dan {{pass}}, of laat hem weg.',
  },
  'weight-without-effect': {
    message: 'Het gewicht van "{{about}}" in "{{within}}" doet niets.',
    help: 'Haal het weg: een advies heeft geen gewicht, en een must alleen als het beslismoment een score heeft.',
  },
  'quorum-not-yet': {
    message: '"{{about}}" vraagt {{count}} beslissers; stemmen kan nog niet.',
    help: 'Noem voorlopig één rol met 1.',
  },
  'metric-unit-differs': {
    message: '"{{about}}" meet "{{metric}}" in {{unit}}, maar de KPI is in {{wanted}}.',
    help: 'Gebruik hier {{wanted}} en reken de drempel om, of geef de meting een eigen naam.',
  },
  'warn-narrower-than-pass': {
    message:
      'Sommige waarden van "{{about}}" in "{{within}}" zouden gehaald zijn zonder dat ze krap gehaald zijn.',
    help: 'Laat "warn" alles omvatten wat gehaald is: schrijf bij pass {gte: 10} bijvoorbeeld warn {gte: 8}.',
  },
  'warn-and-tolerance': {
    message: '"{{about}}" in "{{within}}" heeft zowel "warn" als "tolerance"; de ruimste van de twee telt.',
    help: 'Houd er één van de twee over.',
  },
  'empty-pass-region': {
    message: 'Geen enkele waarde van "{{about}}" kan tussen {{low}} en {{high}} liggen.',
    help: 'Zet het kleinste getal eerst.',
  },
  'empty-fail-region': {
    message: 'De noodstop op "{{metric}}" kan nooit iets stoppen: tussen {{low}} en {{high}} ligt niets.',
    help: 'Zet het kleinste getal eerst.',
  },
  'rollout-second': {
    message: 'Hier begint een tweede uitrol; fase "{{first}}" heeft er al een.',
    help: 'Houd één uitrol per programma, en maak van de andere een tweede programma.',
  },
  'rollout-not-rising': {
    message:
      'Het aandeel van "{{about}}" ({{share}} %) ligt niet boven dat van de stap ervoor ({{before}} %).',
    help: 'Laat het aandeel van stap tot stap stijgen.',
  },
  'rollout-stage-not-distinct': {
    message:
      'Op een totaal van {{population}} bereikt "{{about}}" er {{size}}, evenveel als "{{before}}": dat is geen stap.',
    help: 'Haal een stap weg, kies andere aandelen, of tel in een kleinere eenheid.',
  },
  'rollout-not-complete': {
    message: 'De laatste stap, "{{about}}", blijft steken op {{share}} %.',
    help: 'Voeg een stap van 100 % toe, of verlaag het totaal tot wie het echt aangaat.',
  },
  'soak-exceeds-stage': {
    message: '"{{about}}" moet {{soak}} dagen draaien, maar er zijn er {{days}} gepland.',
    help: 'Verkort de wachttijd, of plan meer weken.',
  },
  'observations-exceed-stage': {
    message:
      'De waarnemingen van "{{about}}" vragen minstens {{needed}} dagen, maar er zijn er {{days}} gepland.',
    help: 'Vraag minder waarnemingen, zet ze dichter op elkaar, of plan meer weken.',
  },
  'start-rule-missing': {
    message: 'De start, {{day}}, is geen maandag, en nergens staat wat dat betekent.',
    help: 'Voeg "startRule: exact" toe (weken lopen vanaf die dag), "snap-back" (vanaf de maandag ervoor) of "snap-next" (vanaf de maandag erna).',
  },
  'start-in-weekend': {
    message: 'Week 1 begint op {{day}}, in een weekend; elke latere week dus ook.',
    help: 'Begin op een maandag als dat niet de bedoeling is.',
  },
  'start-on-day-off': {
    message: '"{{about}}" begint volgens plan op {{day}}, een vrije dag: {{name}}.',
    help: 'Je hoeft niets te veranderen; het werk begint op de eerstvolgende werkdag.',
  },
  'calendar-year-missing': {
    message: 'Het programma loopt tot in {{year}}, maar calendar/{{country}}-{{year}}.yaml ontbreekt.',
    help: 'Kopieer de kalender van een ander jaar naar die naam en zet er de vrije dagen van {{year}} in; tot dan tellen alleen weekenden.',
  },
  'calendar-name-differs': {
    message: 'De naam van dit bestand past niet bij de inhoud: {{country}}, {{year}}.',
    help: 'Noem het calendar/{{country}}-{{year}}.yaml, of verbeter land en jaar.',
  },
  'calendar-country-differs': {
    message:
      'Deze kalender is van {{country}}; milepost.yaml vraagt om {{wanted}}. De vrije dagen tellen toch mee.',
    help: 'Haal het bestand weg, of pas "calendar" in milepost.yaml aan.',
  },
  'day-off-outside-year': {
    message: '{{day}} valt niet in {{year}}, het jaar van dit bestand.',
    help: 'Verbeter de datum, of zet hem in het bestand van zijn eigen jaar.',
  },
  'phases-overlap': {
    message: 'De weken van "{{about}}" ({{weeks}}) overlappen die van "{{before}}" ({{beforeWeeks}}).',
    help: 'Prima als beide naast elkaar mogen lopen; verschuif er anders één.',
  },
  'phases-backwards': {
    message:
      '"{{about}}" (weken {{weeks}}) begint eerder dan "{{before}}" (weken {{beforeWeeks}}), dat ervoor staat.',
    help: 'Zet de fasen op volgorde met het nummer in de bestandsnaam, of verbeter de weken.',
  },
  'phase-after-open-end': {
    message:
      '"{{about}}" (weken {{weeks}}) volgt op "{{before}}" (weken {{beforeWeeks}}), dat geen einde heeft.',
    help: 'Geef "{{before}}" een einde, of zet de fase zonder einde achteraan.',
  },
  'sprints-overflow-step': {
    message:
      'De sprints van "{{about}}" passen niet in de weken ervan ({{weeks}}): ze lopen {{overflow}} weken door, in week {{overlap}}.',
    help: 'Kies een ander "schedule.policy", geef de fase meer weken, of accepteer dit met een reden bij "acknowledge" in milepost.yaml.',
  },
  'sprint-weeks-assumed': {
    message: 'De lengte van de sprints van "{{about}}" staat er niet; we rekenen met {{weeks}} weken.',
    help: 'Voeg "sprintWeeks: {{weeks}}" toe, of een andere lengte.',
  },
  'start-before-required-gate': {
    message:
      '"{{about}}" begint volgens plan op {{start}}, maar wacht op "{{gate}}", dat voor {{end}} gepland staat.',
    help: 'Verschuif één van de twee, kies een ander "schedule.policy", of laat de voorwaarde vallen.',
  },
  'weeks-outside-phase': {
    message: '"{{about}}" (weken {{weeks}}) valt buiten de fase "{{phase}}" (weken {{phaseWeeks}}).',
    help: 'Verbeter de weken als dat niet de bedoeling is.',
  },
  'event-outside-phase': {
    message:
      'Het moment "{{about}}" (week {{week}}) valt buiten de weken van "{{phase}}" ({{phaseWeeks}}), waar het onder staat.',
    help: 'Je hoeft niets te veranderen; kies een andere fase of week als dat niet de bedoeling is.',
  },
  'readiness-bands-gap': {
    message:
      'Een totaal tussen {{from}} en {{to}} hoort bij geen enkele gepubliceerde band; het gemiddelde van meer beoordelaars kan daar liggen.',
    help: 'Een totaal telt voor de band met de hoogste "min" die er niet boven ligt. Sluit het gat, of accepteer het met een reden bij "acknowledge" in milepost.yaml.',
  },
  'readiness-bands-overlap': {
    message: 'De band "{{about}}" overlapt "{{other}}".',
    help: 'Laat de ene ophouden voor de andere begint; een totaal telt voor de band met de hoogste "min" die er niet boven ligt.',
  },
  'readiness-bands-outside-scale': {
    message: 'De band "{{about}}" gaat verder dan de mogelijke totalen, {{low}} tot en met {{high}}.',
    help: 'Stem de banden af op de gewichten en de schaal.',
  },
  'question-informs-nothing': {
    message: 'Vraag "{{about}}" zegt niet bij welk criterium het antwoord helpt.',
    help: 'Voeg "informs:" toe met een of meer criteria uit de matrix.',
  },
  'budget-below-published': {
    message: 'Het budget ({{amount}}) ligt onder een gepubliceerd minimum, "{{about}}" ({{low}}).',
    help: 'Er wordt niets tegengehouden. Verhoog het budget, of accepteer dit met een reden bij "acknowledge" in milepost.yaml.',
  },
  'published-budgets-differ': {
    message:
      'De gepubliceerde minimumbudgetten verschillen: "{{about}}" noemt {{low}}, "{{other}}" noemt {{otherLow}}.',
    help: 'Je hoeft niets te veranderen: elk bedrag wordt apart met je budget vergeleken.',
  },
  'recurring-cost-as-investment': {
    message: '"{{about}}" komt elk jaar terug, maar telt mee als investering.',
    help: 'De gepubliceerde terugverdientijd rekent het mee; het cijfer zonder lopende kosten staat ernaast. Accepteer dit bij "acknowledge" in milepost.yaml als dat voor iedereen duidelijk is.',
  },
  'break-even-before-rollout': {
    message:
      'De terugverdientijd rekent vanaf de eerste dag met de hele besparing, maar de uitrol begint pas in week {{week}}.',
    help: 'Laat naast het gepubliceerde cijfer ook het cijfer zien dat de uitrol volgt.',
  },
  'scores-on-two-scales': {
    message: '"{{about}}" heeft een gepubliceerde score op 10 én de gegevens voor een berekende impact.',
    help: 'Je hoeft niets te veranderen: ze staan naast elkaar en worden nooit vergeleken.',
  },
  'roi-horizons-differ': {
    message:
      'De gepubliceerde rendementen gaan over ongelijke tijden: "{{about}}" over {{months}} maanden, "{{other}}" over {{otherMonths}}.',
    help: 'Maak geen rangorde van deze percentages; vergelijk ze per maand.',
  },
  'use-case-without-technology': {
    message: 'Toepassing "{{about}}" noemt geen technologie.',
    help: 'Voeg "technologyType:" toe met een van de opties uit het onderdeel technology.',
  },
  'use-case-without-data-class': {
    message: 'Toepassing "{{about}}" noemt geen dataklasse, dus hoeveel data nodig is blijft onbekend.',
    help: 'Voeg "dataClass:" toe met een van de klassen uit dataVolumes.',
  },
  'technology-without-use-case': {
    message: 'Geen toepassing vraagt om de technologie "{{about}}".',
    help: 'Je hoeft niets te veranderen; het is alleen een optie waar niemand om vraagt.',
  },
  'section-twice': {
    message: '"{{section}}" staat ook in {{file}} (regel {{line}}); "milepost calc" leest dat.',
    help: 'Laat het onderdeel in één bestand staan en haal het andere weg.',
  },
  'business-case-without-saving': {
    message: 'De besparing per maand in "{{about}}" is hoogstens {{high}}: de investering komt nooit terug.',
    help: 'Controleer "now" en "after" van elke regel; kloppen ze, kies dan een andere toepassing.',
  },
  'saving-given-twice': {
    message: 'De toepassing "{{about}}" heeft een besparing per jaar en een per keer; die per jaar telt.',
    help: 'Houd "saving", of "savingPerTime" met "timesPerYear".',
  },
  'ramp-out-of-order': {
    message: 'De stap van weken {{weeks}} begint niet nadat de stap van weken {{before}} is afgelopen.',
    help: 'Laat elke stap van "ramp" na de vorige beginnen; alleen de laatste mag op + eindigen.',
  },
  'missing-above-rows': {
    message: 'Het veld "{{field}}" heeft {{missing}} ontbrekende waarden in {{rows}} rijen.',
    help: 'Tel opnieuw: "missing" is hoogstens "rows".',
  },
  'requirement-unknown': {
    message: 'De datakwaliteit kent geen eis "{{item}}".',
    help: 'Bedoelde je: {{near}}?',
  },
  'technology-superseded': {
    message: '{{name}} is opgevolgd door {{by}}.',
    help: 'Kijk naar {{by}} voor je "{{about}}" kiest, of accepteer dit met een reden bij "acknowledge" in milepost.yaml.',
  },
  'sourcing-budget-gap': {
    message: 'Voor een budget van {{range}} is geen enkele optie bedoeld.',
    help: 'De scorekaart zegt dat, en een mens kiest. Pas de budgetregels aan, of accepteer dit met een reden bij "acknowledge" in milepost.yaml.',
  },
  'sourcing-budget-overlap': {
    message: 'Een budget van {{range}} past bij meer opties: {{options}}.',
    help: 'De scorekaart zegt dat, en een mens kiest. Pas de budgetregels aan, of accepteer dit met een reden bij "acknowledge" in milepost.yaml.',
  },
  'budget-fits-no-option': {
    message: 'Het budget ({{amount}}) past bij geen enkele optie van "{{about}}".',
    help: 'Kies een optie op de andere punten en schrijf op waarom.',
  },
  'budget-fits-several-options': {
    message: 'Het budget ({{amount}}) past bij meer opties van "{{about}}": {{options}}.',
    help: 'Kies er één op de andere punten en schrijf op waarom.',
  },
  'option-below-published-budget': {
    message:
      'Optie "{{about}}" is er alleen voor budgetten onder een gepubliceerd minimum, "{{published}}" ({{low}}).',
    help: 'Je hoeft niets te veranderen: beide worden getoond en geen van beide houdt iets tegen.',
  },
  'time-share-below-advice': {
    message:
      'De werkstroom "{{workstream}}" staat in {{weeks}} van de {{total}} weken voor de livegang ({{share}} %); risico "{{about}}" raadt minstens {{low}} % aan.',
    help: 'Plan er meer weken voor, merk het werk dat erbij hoort, of accepteer dit met een reden bij "acknowledge" in milepost.yaml.',
  },
  'end-users-late': {
    message: 'Voor week {{week}} ("{{about}}") hoort niemand iets.',
    help: 'Voeg een eerste moment in week 1 toe, zodat betrokkenen het vanaf het begin horen.',
  },
  'later-criterion-weaker': {
    message: '"{{about}}" in "{{within}}" vraagt minder van "{{metric}}" dan "{{earlier}}" in "{{before}}".',
    help: 'Je hoeft niets te veranderen als beide onder andere omstandigheden gemeten worden; maak anders de latere drempel strenger.',
  },
  'samples-not-set': {
    message:
      '"{{about}}" in "{{within}}" zegt niet hoeveel metingen of antwoorden er nodig zijn: één is al genoeg.',
    help: 'Voeg "minSamples:" toe.',
  },
  'dataset-below-data-class': {
    message:
      '"{{about}}" in "{{within}}" is al gehaald met {{target}}, maar de dataklasse van de gekozen toepassing, "{{class}}", vraagt er {{floor}}.',
    help: 'Verhoog de drempel, kies een andere dataklasse, of accepteer dit met een reden bij "acknowledge" in milepost.yaml.',
  },
  'operator-assumed': {
    message:
      'De bron noemt bij "{{about}}" in "{{within}}" geen vergelijking; die in het plan is aangenomen.',
    help: 'Spreek haar af met de opdrachtgever en haal dan "assumed" weg.',
  },
  'several-use-cases-selected': {
    message: '"{{about}}" is gekozen, en "{{first}}" ook: een programma voert één toepassing uit.',
    help: 'Laat er één gekozen; maak van de andere een tweede programma.',
  },
  'no-use-case-selected': {
    message: 'In "{{about}}" is nog geen toepassing gekozen.',
    help: 'Zet "selected: true" bij de toepassing die dit programma uitvoert.',
  },
  'completeness-pooled': {
    message:
      'Volledigheid wordt over alle velden samen beoordeeld, zodat één slecht veld achter goede kan schuilgaan.',
    help: 'Schrijf "aggregation: each-field", of accepteer dit met een reden bij "acknowledge" in milepost.yaml.',
  },
  'critical-fields-missing': {
    message: 'Bij de datakwaliteit van "{{about}}" staat niet welke velden kritiek zijn.',
    help: 'Voeg "fields:" toe met de namen ervan.',
  },
  'measured-without-target': {
    message: '"{{about}}" moet gemeten worden, maar er is geen getal om te halen.',
    help: 'Voeg "metric", "unit" en "pass" toe, of maak er "attested" van.',
  },
  'arrow-ambiguous': {
    message: 'De gepubliceerde pijl van "{{about}}" kan twee dingen betekenen, omdat lager beter is.',
    help: 'Je hoeft niets te veranderen: de pijl wordt getoond zoals gepubliceerd en beslist niets.',
  },
  'baseline-missing': {
    message: '"{{about}}" is een verandering ten opzichte van een nulmeting die er nog niet is.',
    help: 'Meet voordat er iets verandert, en voeg "baseline:" toe.',
  },
  'review-anchor-missing': {
    message:
      'De maanden van de review tellen vanaf "{{anchor}}", maar dat komt nooit: het plan heeft geen uitrol.',
    help: 'Schrijf "anchor: start", of voeg een uitrol toe.',
  },
  'too-many-children': {
    message:
      'De issue van "{{about}}" zou {{count}} sub-issues krijgen; GitHub staat er {{limit}} toe, gesloten issues meegeteld.',
    help: 'Zet "nest: sprint" bij "tracker", splits de fase, of voeg taken samen met vakjes.',
  },
  'many-children': {
    message:
      'De issue van "{{about}}" zou {{count}} sub-issues krijgen; GitHub staat er {{limit}} toe, gesloten issues meegeteld.',
    help: 'Houd ruimte voor wat onderweg opkomt: zet "nest: sprint" bij "tracker", of splits de fase.',
  },
  'acknowledged-nothing': {
    message: 'Niets in het plan geeft de bevinding "{{finding}}" die hier geaccepteerd wordt.',
    help: 'Haal de acceptatie weg, of verbeter de code of "about".',
  },
  'acknowledged-error': {
    message: '"{{finding}}" is een fout, en fouten kun je niet accepteren.',
    help: 'Herstel wat er gemeld wordt, en haal de acceptatie weg.',
  },
  // end of plan rules
  // files
  'file-unreadable': {
    message: 'Dit bestand is niet te lezen ({{reason}}).',
    help: 'Controleer de rechten; zolang het niet te lezen is, wordt er niets beslist.',
  },
  'file-not-regular': {
    message: 'Dit is geen gewoon bestand: koppelingen en speciale bestanden worden niet gevolgd.',
    help: 'Zet hier het bestand zelf neer.',
  },
  'path-not-usable': {
    message: 'Het bestand {{path}} kan niet worden gebruikt ({{problem}}).',
    help: 'Noem een gewoon bestand in deze map.',
  },
  'plan-drifted': {
    message: 'Het plan van {{item}} is gewijzigd sinds de start; "door" moet wachten.',
    help: 'Keur de wijziging goed met `milepost approve`, of draai haar terug.',
  },
  // sheets and forms (intake/, sheets/)
  'sheet-missing': {
    message: 'Deze werkmap heeft geen blad {{sheet}}.',
    help: 'Geef het blad die naam, of noem het juiste blad in de importregels.',
  },
  'sheet-is-workbook': {
    message: 'Dit is een werkmap, en de importregels beschrijven een CSV-bestand.',
    help: 'Schrijf `source: {kind: xlsx, sheet: …}` in de importregels, of bewaar het bestand als CSV.',
  },
  'sheet-without-header': {
    message: 'Rij {{row}} hoort de namen van de kolommen te bevatten, en is leeg.',
    help: 'Zet de namen daar, of noem de juiste rij bij headerRow.',
  },
  'sheet-without-rows': {
    message: 'Onder de kop staat geen enkele rij met gegevens.',
    help: 'Exporteer de gegevens opnieuw, of noem het juiste blad en de juiste koprij.',
  },
  'sheet-too-long': {
    message: 'Dit blad heeft meer dan {{limit}} rijen.',
    help: 'Splits het, of importeer een steekproef en zeg hoe groot die is.',
  },
  'sheet-too-wide': {
    message: 'Dit blad heeft meer dan {{limit}} kolommen.',
    help: 'Verwijder de kolommen die niet nodig zijn.',
  },
  'row-width': {
    message: 'Deze rij heeft {{cells}} cellen, en de kop {{columns}}.',
    help: 'Controleer het scheidingsteken, en zet een tekst waar het in voorkomt tussen dubbele aanhalingstekens.',
  },
  'column-missing': {
    message: 'Er is geen kolom {{column}}.',
    help: 'Bedoel je {{near}}? Noem de kolom in de importregels zoals in de kop, en controleer het scheidingsteken.',
  },
  'column-twice': {
    message: 'Er zijn twee kolommen {{column}}.',
    help: 'Geef een van de twee een andere naam.',
  },
  'column-not-dated': {
    message:
      'Hoe oud de gegevens zijn, valt niet op te maken uit {{column}}: die staat er niet bij als kolom van type date.',
    help: 'Zet de kolom onder columns met `type: date`.',
  },
  'cell-empty': {
    message: 'Kolom {{column}} is nodig, en deze cel is leeg of de formule geeft een fout zoals #DEEL/0!.',
    help: 'Vul de cel in, of herstel de formule.',
  },
  'cell-not-one-line': {
    message: 'De tekst in deze cel heeft meer dan één regel.',
    help: 'Schrijf hem op één regel.',
  },
  'cell-not-known': {
    message: '{{value}} is geen van de woorden die hier mogen staan.',
    help: 'Bedoel je {{near}}? Mogelijk: {{allowed}}.',
  },
  'cell-not-a-number': {
    message: '{{value}} is geen getal.',
    help: 'Schrijf alleen cijfers, zoals in {{example}}; een eenheid of teken hoort in de kop of de importregels.',
  },
  'cell-number-grouping': {
    message:
      '{{value}} staat er niet zoals getallen in dit bestand geschreven worden ({{locale}}: {{example}}).',
    help: 'Schrijf het zo, of noem in de importregels de andere schrijfwijze bij `numbers`.',
  },
  'cell-number-ambiguous': {
    message: '{{value}} kan {{whole}} betekenen, maar ook {{fraction}}.',
    help: 'Schrijf een van de twee. Horen er importregels bij het bestand en staat er overal een teken tussen duizendtallen, zet daar dan `grouped: true` in.',
  },
  'cell-out-of-range': {
    message: '{{value}} ligt niet tussen {{low}} en {{high}}.',
    help: 'Verbeter de waarde, of de grenzen als die niet kloppen.',
  },
  'cell-not-a-count': {
    message: '{{value}} is geen aantal: 0, 1, 2 enzovoort.',
    help: 'Schrijf een heel getal.',
  },
  'cell-not-a-date': {
    message: '{{value}} is geen datum in de vorm {{format}}.',
    help: 'Schrijf de datum zo, of noem in de importregels de andere vorm bij `dates`.',
  },
  'cell-figure': {
    message: 'Deze rij geeft geen meetwaarde, of twee: óf value, óf part en whole.',
    help: 'Vul een van de twee in.',
  },
  'csv-quote': {
    message: 'Hier staat een dubbel aanhalingsteken waar dat niet kan, of het wordt nergens gesloten.',
    help: 'Zet de hele tekst tussen dubbele aanhalingstekens, en schrijf een aanhalingsteken daarbinnen dubbel.',
  },
  'workbook-protected': {
    message: 'Deze werkmap is met een wachtwoord beveiligd.',
    help: 'Bewaar een kopie zonder wachtwoord (Bestand, Info, Werkmap beveiligen), en importeer die.',
  },
  'workbook-old': {
    message: 'Dit is een werkmap in de oude vorm (.xls), of een ander Office-bestand.',
    help: 'Bewaar het als .xlsx of CSV.',
  },
  'workbook-broken': {
    message:
      'Dit is geen werkmap die te lezen valt: hij is beschadigd, of niet door een spreadsheetprogramma gemaakt.',
    help: 'Open hem in je spreadsheetprogramma en bewaar hem opnieuw als .xlsx.',
  },
  'workbook-too-large': {
    message: 'Uitgepakt is deze werkmap groter dan {{limit}}.',
    help: 'Verwijder bladen en kolommen die niet nodig zijn, of bewaar het blad als CSV.',
  },
  'import-too-many-rows': {
    message: 'Deze importregels zouden {{count}} vastleggingen schrijven; de grens is {{limit}}.',
    help: 'Meet de gegevens met importregels van soort data-quality, of importeer totalen.',
  },
  'import-said-otherwise': {
    message: 'Dit is al eerder uit hetzelfde bestand geïmporteerd, maar zei toen iets anders: {{record}}.',
    help: 'Waren de importregels toen onjuist, trek die vastlegging dan in met `milepost record correction`, en importeer opnieuw.',
  },
  'timeliness-not-measured': {
    message:
      'In kolom {{column}} kon geen enkele datum worden gelezen, dus over de ouderdom van de gegevens wordt niets vastgelegd.',
    help: 'Controleer `dates` in de importregels, en importeer opnieuw.',
  },
  'form-unknown': {
    message: 'Dit noemt zich formulier {{form}}, en zo’n formulier bestaat niet.',
    help: 'Bedoel je {{near}}? Maak een leeg formulier met `milepost template`.',
  },
  'form-version': {
    message: 'Dit formulier is van versie {{version}}; versie {{known}} kan worden gelezen.',
    help: 'Maak een nieuw formulier met `milepost template`, en neem de antwoorden over.',
  },
  'form-row-unknown': {
    message: 'Het plan kent geen regel {{row}}.',
    help: 'Bedoel je {{near}}? Maak een nieuw formulier als het plan veranderd is.',
  },
  'form-row-twice': {
    message: 'De regel {{row}} staat hier voor de tweede keer.',
    help: 'Verwijder een van de twee.',
  },
  'form-row-missing': {
    message: 'De regel {{row}} ontbreekt.',
    help: 'Zet hem terug; laat het antwoord leeg als er geen is.',
  },
  'form-answer-missing': {
    message: '{{row}} heeft hier een antwoord nodig.',
    help: 'Vul het in, of maak leeg wat erbij hoort.',
  },
  'form-no-second-answer': {
    message: '{{row}} kent één antwoord, en hier staat een tweede.',
    help: 'Maak deze cel leeg; hij hoort nergens bij.',
  },
  'form-not-applicable': {
    message: 'Het plan laat niet toe dat {{item}} niet van toepassing is.',
    help: 'Antwoord of eraan voldaan is, of sta het in het plan toe met `mayBeNotApplicable: true`.',
  },
};
