# De vaste teksten van de openbare pagina's in het Nederlands. Per pagina een deel, in elk bestand in dezelfde volgorde.
# Hoe u een eigen taal of eigen zinnen maakt, staat in README.md.

## De taal zelf
taal-naam = Nederlands
taal-richting = ltr
taal-gebied = nl_NL
taal-duizendtal = .

## Om elke pagina heen
kader-naar-inhoud = Naar de inhoud
kader-telefoon = Hulp aan de telefoon
kader-liever-bellen = Liever bellen?
kader-talen = Taal
kader-hoofdmenu = Hoofdmenu
kader-zoeken = Zoeken
kader-alle-hulp = Alle hulp
kader-agenda = Agenda
kader-aanbieders = Aanbieders
kader-mijn-lijst = Mijn lijst
kader-voorbeeld = Voorbeeld
kader-voorbeeld-uitleg = Dit is een voorbeeld.
kader-voorbeeld-oud = Gegevens kunnen verouderd zijn.
kader-lees-meer = Lees meer
kader-contact = Contact
kader-mail = Mail het steunpunt
kader-op-werkdagen = op werkdagen
kader-over = Over deze site
kader-privacy = Privacy: wij weten niet wie u bent
kader-toegankelijkheid = Toegankelijkheid
kader-begin = Begin
kader-kruimelpad = Kruimelpad
kader-bel = Bel { $steunpunt }.
kader-keer-hulp = { $aantal ->
    [one] keer hulp
   *[other] keer hulp
}
kader-hulp-nederlands = De uitleg over de hulp is in het Nederlands.
kader-bewaard = U ziet een bewaarde pagina. U hebt nu geen internet.

## Het zoekveld
zoekveld-vraag = Waar zoekt u hulp bij?
zoekveld-vraag-jong = Waar zoek je hulp bij?
zoekveld-plaats = Plaats
zoekveld-plaats-of-postcode = Plaats of postcode
zoekveld-mag-leeg = (mag leeg)
zoekveld-knop = Zoek hulp
zoekveld-knop-hierin = Zoek hierin
zoekveld-nederlands = Zoek met Nederlandse woorden, of kies hieronder.
zoekveld-suggesties = Suggesties
zoekveld-suggesties-aantal = Suggesties: #. Kies met pijl omlaag.
zoekveld-suggesties-geen = Geen suggesties.
zoekveld-postcode-onbekend = Wij kennen deze postcode niet. Vul uw woonplaats in.
zoekveld-plaats-onbekend = De plaats ‘{ $plaats }’ kennen wij niet. Vul een grotere plaats in de buurt in.
zoekveld-plaats-onbekend-of-postcode = De plaats ‘{ $plaats }’ kennen wij niet. Vul een grotere plaats in de buurt in, of uw postcode.

## Vaste keuzes in gewone woorden
betaalt-gratis-kort = Gratis
betaalt-wmo-kort = Gemeente (Wmo)
betaalt-wlz-kort = Langdurige zorg (Wlz)
betaalt-zvw-kort = Zorgverzekering
betaalt-jeugdwet-kort = Jeugdwet
betaalt-pgb-kort = Pgb
betaalt-zelf-kort = U betaalt zelf (een deel)
betaalt-niets = U betaalt niets
betaalt-soms-niets = Soms gratis
betaalt-wmo = De gemeente (Wmo)
betaalt-wlz = Het zorgkantoor (Wlz)
betaalt-zvw = De zorgverzekering
betaalt-jeugdwet = De gemeente (Jeugdwet)
betaalt-pgb = U kunt het betalen uit een pgb (persoonsgebonden budget)
betaalt-zelf = U betaalt zelf
betaalt-zelf-deel = U betaalt zelf een deel
indicatie-niet-kort = Geen indicatie nodig
indicatie-wel-kort = Indicatie nodig
indicatie-niet = Niet nodig. U hoeft geen toestemming te vragen.
indicatie-gemeente = Nodig. Vraag eerst een besluit (indicatie) aan bij uw gemeente.
indicatie-ciz = Nodig. Vraag eerst een besluit (indicatie) aan bij het CIZ.
indicatie-beide = Nodig. Vraag eerst een besluit (indicatie) aan bij uw gemeente of bij het CIZ.
indicatie-aanbieder = Nodig: eerst een besluit (indicatie). Vraag de aanbieder waar u dat krijgt.
vorm-thuis-kort = Bij u thuis
vorm-plek-kort = Op een plek buiten de deur
vorm-telefoon-kort = Aan de telefoon
vorm-online-kort = Online
vorm-groep-kort = In een groep
vorm-thuis-zin = bij u thuis
vorm-telefoon-zin = aan de telefoon
vorm-online-zin = online
vorm-plek = U gaat ernaartoe
vorm-online = Via internet
door-vrijwilligers = Vrijwilligers
door-beroepskrachten = Beroepskrachten
door-ervaring = Mensen die het zelf meemaakten
door-ervaring-voluit = Ervaringsdeskundigen (mensen die het zelf hebben meegemaakt)
door-vrijwilligers-zin = vrijwilligers
door-beroepskrachten-zin = beroepskrachten
door-ervaring-zin = mensen die het zelf meemaakten
wachttijd-direct = Geen wachttijd
wachttijd-kort = Tot en met 4 weken
wachttijd-lang = Langer dan 4 weken
wachttijd-onbekend = Niet bekend

## Hulp op een kaart
kaart-lang-niet = Lang niet gecontroleerd
kaart-waarom = Waarom dit?
kaart-betekent = betekent
kaart-gevonden-in = Gevonden in
kaart-in-titel = titel
kaart-in-onderwerp = onderwerp
kaart-in-samenvatting = samenvatting
kaart-in-aanbieder = aanbieder of plaats
kaart-in-uitleg = uitleg
kaart-bel = Bel
kaart-website = Website
kaart-meer = Meer weten
kaart-bewaar = Bewaar
kaart-bewaard = Op mijn lijst
kaart-vergelijk = Vergelijk dit
kaart-vraag-ons = Nummer onbekend. Bel het steunpunt.
kaart-en = en
kaart-komma = { ", " }
kaart-en-meer = en meer
kaart-hele-land = hele land
kaart-alleen-voor = alleen voor inwoners van { $plaatsen }
kaart-plaats-onbekend = plaats niet bekend
kaart-minder-dan-km = minder dan 1 km
kaart-km = km

## Zoeken
zoeken-omschrijving = Zoek hulp voor uzelf als mantelzorger: even vrij, praten, hulp in huis, advies en geld.
zoeken-hoe-ver = Hoe ver weg?
zoeken-tot = tot { $km } km
zoeken-wat-u-zoekt = Wat u zoekt
zoeken-u-zoekt = U zoekt
zoeken-haal-weg = Haal weg:
zoeken-wis = Wis alles
zoeken-sla-over = Sla de keuzes over
zoeken-korter = Maak de lijst korter
zoeken-gekozen = (# gekozen)
zoeken-nog = Nog { $aantal }
zoeken-keer = keer
zoeken-toon = Toon resultaten
zoeken-past-aan = Vinkt u iets aan? Dan past de lijst zich meteen aan.
zoeken-wordt-aangepast = De lijst wordt aangepast.
zoeken-geen = Wij vonden geen hulp
zoeken-niet-begrepen = Wij begrepen uw vraag niet goed
zoeken-gevonden = { $aantal ->
    [one] 1 keer hulp gevonden
   *[other] { $aantal } keer hulp gevonden
}
zoeken-bij = bij { $woorden }
zoeken-in-de-buurt = in de buurt van { $plaats }
zoeken-tot-km-van = tot { $km } km van { $plaats }
zoeken-heel-nederland = in heel Nederland
zoeken-alles = { $aantal ->
    [one] 1 keer hulp voor wie voor een ander zorgt.
   *[other] { $aantal } keer hulp voor wie voor een ander zorgt.
}
zoeken-letterlijk-nu = U zoekt nu letterlijk.
zoeken-op = Wij zochten op:
zoeken-lazen = U typte { $getypt }. Wij lazen { $gelezen }.
zoeken-zochten = U typte { $getypt }. Wij zochten op { $gelezen }.
zoeken-letterlijk = Zoek letterlijk op { $woorden }
zoeken-gewoon = Terug naar gewoon zoeken
zoeken-dichtst = Dit komt het dichtst bij wat u zocht.
zoeken-bedoelde = Bedoelde u
zoeken-bedoelde-einde = ?
zoeken-verder-km = Bij { $plaats } vonden wij niets. Dit is er tot { $km } km ver.
zoeken-verder-land = Bij { $plaats } vonden wij niets. Dit is er in heel Nederland.
zoeken-kies = Kies hieronder.
zoeken-kies-of-bel = Kies hieronder, of bel { $steunpunt }.
zoeken-iedereen = Dit helpt bijna iedereen verder
zoeken-hele-land = U ziet nu hulp uit het hele land.
zoeken-lang = Uw vraag was erg lang. Wij zochten op het eerste stuk.
zoeken-onbekende-keuze = Een van de keuzes in het adres kennen wij niet. Die telt niet mee.
zoeken-vul-plaats = Vul uw plaats in voor hulp dichtbij.
zoeken-volgorde = Volgorde
zoeken-dichtbij = Dichtbij eerst
zoeken-past = Past het best
zoeken-az = A tot Z
zoeken-laatst = Laatst gecontroleerd
zoeken-paginas = Pagina’s
zoeken-vorige = Vorige
zoeken-volgende = Volgende
zoeken-pagina = Pagina
zoeken-tot-ver = Zoek tot { $km } km ver
zoeken-overal = Zoek in heel Nederland
zoeken-niet-gevonden = Niet gevonden wat u zoekt?
zoeken-bel = Bel { $steunpunt }. Daar denken ze met u mee.
zoeken-leeg = Op deze site staat niets dat past bij alles wat u koos. Er is vaak meer mogelijk dan hier staat.
zoeken-ruimer = Zoek ruimer
zoeken-lijkt = Dit lijkt op wat u zoekt
zoeken-soort = Of kies een soort hulp
zoeken-zonder-woorden = Zonder de woorden { $woorden }
zoeken-zonder-keuze = Zonder uw keuze bij ‘{ $keuze }’
zoeken-zonder-keuzes = Zonder uw keuzes
zoeken-ruimer-km = Tot { $km } km van { $plaats }
zoeken-ruimer-land = In heel Nederland
zoeken-chip-plaats = bij { $plaats }
zoeken-chip-onbekend = plaats: { $plaats }
filter-soort = Soort hulp
filter-voor = Voor wie
filter-zorgt-voor = U zorgt voor
filter-aandoening = Ziekte of beperking
filter-betaalt = Wie betaalt
filter-indicatie = Indicatie
filter-vorm = Waar en hoe
filter-door = Wie helpt u
filter-taal = Taal
filter-wachttijd = Wachttijd
filter-indicatie-uitleg = Een indicatie is een besluit dat u hulp mag krijgen, bijvoorbeeld van de gemeente.

## Als het nu niet meer gaat
hulp-nu-kop = Gaat het nu niet meer? U hoeft dit niet alleen te doen.
hulp-nu-kop-jong = Trek je het niet meer? Je hoeft dit niet alleen te doen.
hulp-jong-112 = Is er nu gevaar? Bel meteen.
hulp-jong-113 = Denk je aan de dood? Of ben je bang dat een ander dat doet? Praat erover. Je hoeft je naam niet te zeggen.
hulp-jong-veilig-thuis = Is het thuis niet veilig? Hier denken ze met je mee.
hulp-jong-luisterlijn = Wil je gewoon even praten? Hier luistert iemand naar je. Je hoeft je naam niet te zeggen.
hulp-jong-huisartsenpost = Kan het niet wachten? Bel je huisarts. ’s Avonds en in het weekend hoor je daar het nummer van de huisartsenpost.
hulp-nu-typen = Liever typen?

## Eén aanbod
aanbod-van = Van
aanbod-lang-niet = { $maanden ->
    [one] Wij hebben dit al 1 maand niet gecontroleerd.
   *[other] Wij hebben dit al { $maanden } maanden niet gecontroleerd.
}
aanbod-even-niet = Wij hebben dit al een tijdje niet gecontroleerd.
aanbod-bel-eerst = Bel eerst even.
aanbod-vraag-eerst = Vraag eerst na of het nog klopt.
aanbod-kort = In het kort
aanbod-niet-gebeld = Wij hebben dit nog niet nagebeld.
aanbod-gecontroleerd = Gecontroleerd op { $dag }.
aanbod-gecontroleerd-door = Gecontroleerd op { $dag } door { $wie }.
aanbod-veranderd = Deze tekst is voor het laatst veranderd op { $dag }.
aanbod-bron = Bron:
aanbod-openbare-lijst = een openbare lijst op
aanbod-klopt = Klopt er iets niet?
aanbod-laat-weten = Laat het ons weten
aanbod-op-internet = Deze pagina op internet:
aanbod-deel-mail = Deel per e-mail
aanbod-deel-whatsapp = Deel via WhatsApp
aanbod-print = Print
aanbod-kopieer = Kopieer adres
aanbod-gekopieerd = Adres gekopieerd
aanbod-lijkt = Lijkt hierop
aanbod-vergelijk = Vergelijk dit naast elkaar

## Wat men van aanbod weten moet
feiten-kosten = Kosten
feiten-kosten-zin = kosten
feiten-betaalt-zin = wie betaalt
feiten-indicatie-zin = of u een indicatie nodig heeft
feiten-niet-bekend = Niet bekend
feiten-nog-niet-bekend = Nog niet bekend
feiten-vraag-bellen = Vraag het bij het bellen.
feiten-vraag-aan = Vraag het aan { $aanbieder }.
feiten-op = (op { $dag })
feiten-alle-mantelzorgers = Alle mantelzorgers
feiten-waar = Waar
feiten-wijk = Wijk:
feiten-inwoners = Voor inwoners van
feiten-heel-nederland = Heel Nederland
feiten-hoe = Hoe
feiten-door = Door wie
feiten-talen = Talen
feiten-keurmerk = Keurmerk
feiten-tot-en-met = Te gebruiken tot en met
feiten-meer = Meer hierover

## Contact met een aanbieder
contact-kop = Neem contact op
contact-telefoon = Telefoon:
contact-mail = E-mail:
contact-website = Website:
contact-geen-nummer = Wij hebben geen telefoonnummer van dit aanbod.
contact-onzeker = Wij weten niet zeker of dit nummer klopt.
contact-hulp-nodig = Hulp nodig? Bel { $steunpunt }.
contact-aanmelden = Aanmelden
contact-wanneer = Wanneer

## Een lijst, van uzelf of van een ander
lijst-kop = Lijst met hulp
lijst-niets-meer = Wat op deze lijst stond, staat niet meer op de site.
lijst-leeg = Uw lijst is nog leeg.
lijst-leeg-uitleg = Ziet u hulp die bij u past? Druk dan op ‘Bewaar’. U vindt die hulp hier terug.
lijst-bekeken = Wij bewaren niet wie deze lijst bekijkt.
lijst-eigen = Alleen deze browser onthoudt uw lijst en uw notities. U hebt geen account nodig. Uw notities gaan niet mee als u de lijst deelt.
lijst-ander = Wilt u deze hulp bewaren? Zet de hulp dan op uw eigen lijst. Wat daar al op staat, blijft staan.
lijst-voeg-toe = Voeg toe aan mijn lijst
lijst-adres = Deze browser onthoudt uw lijst niet: bewaar het adres van deze pagina bij uw favorieten.
lijst-adres-leeg = Deze browser onthoudt uw lijst niet: uw lijst komt in het adres van deze pagina te staan.
lijst-niet-heel = U hebt nu geen internet. Daarom ziet u niet uw hele lijst.
lijst-gekopieerd = Gekopieerd
lijst-kopieer = Kopieer de link
lijst-deel = Deel
lijst-delen = Print of deel deze lijst
lijst-gestopt = Dit aanbod is gestopt.
lijst-in-de-plaats = Dit kwam ervoor in de plaats:
lijst-andere-hulp = Zoek andere hulp
lijst-omhoog = Omhoog
lijst-omlaag = Omlaag
lijst-haal-weg = Haal weg
lijst-notitie = Uw notitie (blijft in deze browser)
lijst-notitie-niet = Uw notitie is niet bewaard. Misschien is uw browser vol.
lijst-wis = Wis alles
lijst-eraf = Van uw lijst gehaald.
lijst-gewist = Uw lijst is gewist.
lijst-zet-terug = Zet terug
lijst-weg = { $aantal ->
    [one] 1 aanbod van deze lijst staat niet meer op de site.
   *[other] { $aantal } keer aanbod van deze lijst staat niet meer op de site.
}
lijst-te-lang = { $aantal ->
    [one] Deze lijst is langer dan wij kunnen laten zien: u ziet de eerste { $eerste }. Er staat nog 1 aanbod op.
   *[other] Deze lijst is langer dan wij kunnen laten zien: u ziet de eerste { $eerste }. Er staan er nog { $aantal } op.
}
lijst-op-internet = Deze lijst op internet:
lijst-mail-meer = { $aantal ->
    [one] En nog 1.
   *[other] En nog { $aantal }.
}
lijst-toestel-kop = Open deze lijst op een ander apparaat
lijst-toestel = Richt de camera van dat apparaat op het vierkant. Of tik daar dit adres in:
lijst-zoek-kop = Zoek nog iets voor op deze lijst
lijst-zoek-uitleg = Ziet u iets dat past? Druk op ‘Bewaar’. Dan komt het op uw lijst.
lijst-zoek-niets = Wij vonden niets. Probeer andere woorden.
lijst-zoek-alles = Bekijk alles wat wij vonden
lijst-bekijk = Bekijk mijn lijst
lijst-vol = Mijn lijst is vol. Haal er eerst iets af.

## Aanbod naast elkaar
vergelijk-kop = Vergelijk hulp
vergelijk-geen = Hier kunt u twee tot { $meeste } soorten hulp naast elkaar zien.
vergelijk-zoek-eerst = Zoek eerst hulp
vergelijk-kies = Vink dan twee of meer resultaten aan. Druk op ‘Vergelijk wat u aanvinkt’.
vergelijk-een = U ziet er nu één.
vergelijk-zoek-nog = Zoek er nog een bij
vergelijk-te-veel = Er passen er { $meeste } naast elkaar. U ziet de eerste { $meeste }.
vergelijk-gestopt = ‘{ $titel }’ is gestopt.
vergelijk-in-de-plaats = In de plaats kwam ‘{ $titel }’.
vergelijk-dat = Vergelijk dat
vergelijk-onbekend = Aanbod met de code ‘{ $code }’ is er niet.
vergelijk-naast-elkaar = Naast elkaar
vergelijk-vraag = Vraag
vergelijk-haal-weg = Haal weg
vergelijk-verschilt = verschilt
vergelijk-gelijk = gelijk
vergelijk-wat = Wat het is
vergelijk-iedereen = Iedereen
vergelijk-alle = Alle
vergelijk-adres = Adres
vergelijk-contact = Contact
vergelijk-gecontroleerd = Gecontroleerd
vergelijk-knop = Vergelijk wat u aanvinkt
vergelijk-bijeenkomst = Volgende bijeenkomst
vergelijk-alleen-anders = Toon alleen wat verschilt
vergelijk-terug = Terug naar mijn lijst

## Suggesties onder het zoekveld
suggestie-soort = soort hulp
suggestie-aandoening = ziekte of beperking
suggestie-voor-u = hulp voor u
suggestie-aanbod = aanbod
suggestie-aanbod-keer = aanbod, { $aantal } keer
suggestie-aanbieder = aanbieder

## Begin
home-titel = Hulp voor wie voor een ander zorgt
home-omschrijving = Zorgt u voor iemand? Vind hulp voor uzelf: even vrij, praten, hulp in huis, advies en geld.
home-kop = Zorgt u voor iemand? Hier vindt u hulp voor uzelf.
home-uitleg = Schrijf het zoals u het zou zeggen. U hoeft niets over uzelf in te vullen.
home-niet-meer = Ik red het niet meer
home-niet-alleen = U bent niet de enige, en u hoeft het niet alleen op te lossen. Bel { $steunpunt }.
home-balans = Tien vragen: hoe gaat het met u?
home-zorg = Of begin bij degene voor wie u zorgt
home-zorg-voor = Ik zorg voor
home-zorg-met = met
home-zorg-kies = Kies (mag leeg)
home-zorg-knop = Zoek hulp
home-bijvoorbeeld = Bijvoorbeeld
home-voorbeeld-moe = ik kan niet meer
home-voorbeeld-oppas = oppas voor mijn man
home-voorbeeld-formulieren = hulp met formulieren
home-voorbeeld-jong = ik ben 15 en mijn moeder is ziek
home-functies = Waar heeft u iets aan?
home-wie = Of kies wat bij u past
home-ziekten = Wat heeft de ander?

## Een soort hulp, een mantelzorger of een ziekte
landing-titel-functie = { $naam } ({ $officieel }) voor mantelzorgers
landing-titel-aandoening = { $naam }: hulp voor mantelzorgers
landing-ook-genoemd = Ook: { $namen }
landing-dit-is-er = Dit is er
landing-past = Hulp die hier goed bij past
landing-past-jong = Speciaal voor jou
landing-ook = Ook voor u
landing-ook-jong = Ook voor jou
landing-ook-uitleg = Deze hulp is er ook voor andere mantelzorgers, niet alleen voor u.
landing-ook-uitleg-jong = Deze hulp is er ook voor andere mantelzorgers, niet alleen voor jou.
landing-geen = Wij kennen hiervoor nog geen hulp.
landing-bekijk-alle = Bekijk alle hulp
landing-alle = { $aantal ->
    [one] Bekijk { $aantal }
   *[other] Alle { $aantal } bekijken
}
landing-wie = Wat past bij u?
landing-wat = Wat heeft u nodig?
landing-wat-jong = Wat heb je nodig?

## Wat u het eerst kiest
keuze-kop = Begin hier
keuze-kop-jong = Waar wil je beginnen?
keuze-talen = Lees deze site in uw taal:
keuze-afdrukken = Print deze pagina
keuze-balans = Wordt het te veel? Kijk met tien vragen hoe het met u gaat
keuze-jong-praten = Ik wil met iemand praten
keuze-jong-online = Liever online dan bellen
keuze-jong-anderen = Anderen die dit ook meemaken
keuze-jong-leuk = Even iets leuks doen
keuze-jong-school = Op school weten ze het niet
keuze-jong-verslaving = Mijn vader of moeder drinkt te veel
keuze-jong-op = Ik trek het niet meer
keuze-ouder-bellen = Bellen met iemand die luistert
keuze-ouder-oppas = Iemand die thuis oppast
keuze-ouder-boodschappen = Hulp met boodschappen
keuze-ouder-vervoer = Vervoer naar het ziekenhuis
keuze-ouder-papieren = Hulp met papieren
keuze-ouder-gezelschap = Gezelschap
keuze-werk-verlof = Vrij van mijn werk
keuze-werk-baas = Praten met mijn baas
keuze-werk-makelaar = Iemand die het regelwerk doet
keuze-werk-opvang = Opvang als ik werk
keuze-werk-huishouden = Hulp in het huishouden
keuze-land-taal = Hulp in mijn eigen taal
keuze-land-cultuur = Zorgen in onze cultuur
keuze-land-groep = Een groep met andere mantelzorgers
keuze-land-consulent = Iemand die met mij meedenkt
keuze-land-formulieren = Hulp met formulieren
keuze-partner-nacht = Een nacht kunnen slapen
keuze-partner-oppas = Iemand die thuis oppast
keuze-partner-wassen = Hulp bij wassen en aankleden
keuze-partner-anderen = Praten met mensen die dit ook meemaken
keuze-partner-alleen = Ik voel me alleen
keuze-vader-boodschappen = Hulp met boodschappen
keuze-vader-dag = Overdag ergens naartoe
keuze-vader-vervoer = Vervoer naar het ziekenhuis
keuze-vader-regelen = Iemand die het regelwerk doet
keuze-vader-gezelschap = Gezelschap voor mijn ouder
keuze-kind-logeren = Een weekend logeren
keuze-kind-vakantie = Op vakantie
keuze-kind-geld = Geld en vergoedingen
keuze-kind-anderen = Praten met mensen die dit ook meemaken
keuze-kind-meedenken = Hulp bij het regelen van zorg
keuze-ander-maatje = Een maatje voor de ander
keuze-ander-klussen = Klussen in huis en tuin
keuze-ander-oppas = Iemand die oppast
keuze-ander-meedenken = Iemand die met mij meedenkt

## Als iets niet lukt
fout-niet-gevonden = Deze pagina is er niet
fout-niet-gevonden-raad = Misschien is het adres veranderd of klopt er een letter niet. Zoek hieronder opnieuw, of bel.
fout-gestopt = ‘{ $titel }’ is gestopt
fout-gestopt-raad = Dit aanbod is er niet meer. Hieronder vindt u hulp die er wel is.
fout-log-in = Log eerst in
fout-log-in-raad = Deze pagina is voor medewerkers. Log in en probeer het opnieuw.
fout-mag-niet = Dit mag u hier niet doen
fout-mag-niet-raad = Uw account heeft hier geen recht op. Vraag een beheerder van deze site of dat moet veranderen.
fout-te-oud = Dit formulier is te oud
fout-te-oud-raad = Er is niets opgeslagen. Ga een pagina terug, ververs die pagina en verstuur het formulier opnieuw.
fout-te-groot = Dit is te groot
fout-te-groot-raad = Er is niets opgeslagen. Stuur een kleiner bestand of een kortere tekst.
fout-bij-ons = Er ging iets mis bij ons
fout-bij-ons-raad = Dat ligt niet aan u. Probeer het over een paar minuten nog eens, of bel.
fout-in-de-plaats = Dit is ervoor in de plaats gekomen
fout-lijkt-erop = Hulp die hierop lijkt
fout-kies = Of kies een soort hulp
fout-alle-aanbieders = Alle aanbieders

## Hoe gaat het met u?

balans-kop = Hoe gaat het met u?
balans-inleiding = Tien korte vragen over het zorgen en over uzelf. Sla gerust een vraag over. Daarna ziet u welke hulp bij u past.
balans-stap = Vraag { $stap } van { $stappen }
balans-tijd = Hoeveel tijd kost het zorgen u?
balans-tijd-weinig = Een paar uur per week
balans-tijd-soms = Elke dag een paar uur
balans-tijd-veel = Bijna de hele dag
balans-tijd-zwaar = de vele uren
balans-nacht = Gaat het zorgen ’s nachts door?
balans-nacht-nee = Nee, ik kan slapen
balans-nacht-soms = Soms
balans-nacht-vaak = Ja, vaak
balans-nacht-zwaar = de nachten
balans-samen = Staat u er alleen voor?
balans-samen-veel = Nee, anderen helpen mee
balans-samen-soms = Soms helpt er iemand
balans-samen-alleen = Ja, ik doe bijna alles alleen
balans-samen-zwaar = bijna alles alleen doen
balans-werk = Lukt het zorgen naast uw werk, school of gezin?
balans-werk-ja = Ja, dat lukt
balans-werk-soms = Soms wel, soms niet
balans-werk-nee = Nee, dat lukt niet meer
balans-werk-zwaar = werk, school of gezin
balans-geld = Kost het zorgen geld dat u niet kunt missen?
balans-geld-nee = Nee
balans-geld-soms = Een beetje
balans-geld-ja = Ja
balans-geld-zwaar = geld
balans-gezond = Hoe gaat het met uw eigen gezondheid?
balans-gezond-goed = Goed
balans-gezond-soms = Het gaat wel
balans-gezond-slecht = Slecht, of ik ben altijd moe
balans-gezond-zwaar = uw gezondheid
balans-vrij = Hebt u tijd voor iets leuks, alleen voor uzelf?
balans-vrij-week = Ja, elke week
balans-vrij-soms = Af en toe
balans-vrij-nooit = Bijna nooit
balans-vrij-zwaar = geen tijd voor uzelf
balans-praten = Kunt u er met iemand over praten?
balans-praten-ja = Ja
balans-praten-soms = Soms
balans-praten-nee = Nee
balans-praten-zwaar = er met niemand over praten
balans-zorgen = Maakt u zich zorgen over hoe het verder moet?
balans-zorgen-nee = Bijna nooit
balans-zorgen-soms = Soms
balans-zorgen-vaak = Heel vaak
balans-zorgen-zwaar = zorgen over later
balans-vol = Hoe lang houdt u dit nog vol?
balans-vol-lang = Nog lang
balans-vol-even = Nog wel even
balans-vol-kort = Niet lang meer
balans-vol-niet = Het gaat nu al niet meer
balans-vol-zwaar = het volhouden
balans-tot-slot = Tot slot
balans-waar = Waar zoekt u hulp?
balans-waarom-waar = Dan ziet u eerst de hulp in de buurt.
balans-ziekte = Welke ziekte of beperking heeft uw naaste? U mag dit leeg laten.
balans-terug = Vorige
balans-verder = Volgende
balans-uitkomst = Bekijk de uitkomst
balans-bewaren = Wij bewaren uw antwoorden niet. Ze staan alleen op deze pagina. Met de knop ‘Bekijk de uitkomst’ gaan ze één keer naar onze site. Die zoekt er hulp bij en vergeet ze weer.
balans-mislukt = De site antwoordt niet. Hebt u wel internet? Uw antwoorden staan hier nog. Bellen kan wel.
balans-bron-kop = Waar komen deze vragen vandaan?
balans-bron = Wij bedachten de vragen zelf. Ze gaan over wat onderzoek en mantelzorgers vaak als zwaar noemen. Dat zijn veel uren, de nachten, er alleen voor staan, uw gezondheid, werk, geld en zorgen. En ze gaan over wat u kracht geeft.
balans-bron-hulp = Welke hulp waarbij past, komt uit een overzicht van Frieslab en Vilans uit 2012.
balans-geen-test = Dit is geen test en geen diagnose. U weet zelf het best hoe het gaat.
balans-goed = Het gaat goed zo
balans-goed-uitleg = U kunt het zorgen nu goed aan. Mooi! Weet waar hulp is, voor als dat verandert.
balans-goed-zwaar = Veel gaat goed, en dit mag lichter
balans-goed-zwaar-uitleg = U kunt het zorgen nu goed aan. Voor wat zwaar weegt, is er hulp.
balans-goed-bel = Zet dit nummer in uw telefoon, voor later.
balans-goed-doe = Doe deze week iets leuks voor uzelf.
balans-redt-het = U redt het, en een beetje hulp is fijn
balans-redt-het-uitleg = Wacht niet tot het te veel wordt. Met wat hulp houdt u het langer vol.
balans-redt-het-bel = Bel eens en vraag wat er voor u is.
balans-redt-het-doe = Vraag één ander om één ding van u over te nemen.
balans-veel = U draagt veel. Dat mag lichter
balans-veel-uitleg = U doet al heel veel. Laat een ander iets van u overnemen. Dat is heel gewoon.
balans-veel-bel = Bel zo snel u kunt en vertel hoe zwaar het is.
balans-veel-doe = Vraag vandaag iemand om hulp: een avond, een nacht of de boodschappen.
balans-te-zwaar = Dit is te zwaar om alleen te dragen
balans-te-zwaar-uitleg = Dat ligt niet aan u. Laat vandaag nog iemand met u meedenken.
balans-te-zwaar-bel = Bel zo snel u kunt en zeg dat het niet meer gaat.
balans-te-zwaar-doe = Bel ook uw huisarts. Die is er ook voor u.
balans-voorlopig =
    { $aantal ->
        [one] Dit is een eerste idee: u gaf 1 antwoord. Met meer antwoorden past de hulp beter.
       *[other] Dit is een eerste idee: u gaf { $aantal } antwoorden. Met meer antwoorden past de hulp beter.
    }
balans-zwaar = Dit weegt nu zwaar voor u:
balans-zwaar-kies = Kies wat u wilt. Dan ziet u hulp daarvoor.
balans-vandaag = Begin hiermee
balans-meer = Meer van deze hulp
balans-ook = Dit kan ook helpen
balans-afdrukken = Print dit
balans-veranderen = Verander uw antwoorden
balans-opnieuw = Begin opnieuw
balans-antwoorden = Uw antwoorden
balans-leeg-kop = U hebt nog niets ingevuld
balans-leeg = Dat geeft niet. Kies een antwoord bij één vraag of meer, dan zoeken wij hulp die past.
balans-leeg-bel = Of bel gewoon:
balans-naar-vragen = Terug naar de vragen
balans-alle-hulp = Bekijk alle hulp

## Zonder internet
zonder-internet-kop = U hebt nu geen internet
zonder-internet-uitleg = Deze pagina kunt u nu niet zien. Bellen kan wel.
zonder-internet-opnieuw = Probeer het opnieuw
zonder-internet-bewaard = Dit kunt u nu wel lezen

## Contact
contact-omschrijving = Bel, app of mail het steunpunt. Met de openingstijden, en wie u kunt bellen als het dicht is.
contact-uitleg = Zorgt u voor iemand? Hier luisteren ze naar u en denken ze met u mee.
contact-bellen = Bellen
contact-whatsapp = WhatsApp
contact-mailen = Mailen
contact-site = Website
contact-openingstijden = Openingstijden
contact-dicht = gesloten
contact-dagen-dicht = Op deze dagen is het steunpunt dicht:
contact-buiten = Is het steunpunt dicht?
contact-wacht = Kan het wachten? Bel dan als het steunpunt weer open is.
contact-wacht-mail = Of stuur een mail. Zet uw nummer erin, dan kunnen ze u bellen.
contact-nu-bellen = Hieronder staat wie u nu kunt bellen.
contact-geen = Deze site heeft geen eigen nummer.
contact-nu-open = Nu open
contact-nu-open-tot = Nu open tot #
contact-nu-gesloten = Nu gesloten
contact-weer-open = Nu gesloten. Weer open: #
contact-nu-doen = Dit kan nu wel

## Bel mij terug
bellen-kop = Bel mij terug
bellen-omschrijving = Laat uw nummer achter. Dan belt het steunpunt u.
bellen-titel-fout = Nog niet verstuurd: bel mij terug
bellen-uitleg = Zorgt u voor iemand en wilt u praten of iets vragen? { $steunpunt } belt u.
bellen-bewaart-niets = Wat u invult, mailen wij naar het steunpunt. Deze site bewaart het niet.
bellen-niet-verstuurd = Uw vraag is nog niet verstuurd.
bellen-naam = Hoe mogen ze u noemen?
bellen-naam-uitleg = Een voornaam is genoeg.
bellen-telefoon = Op welk nummer mogen ze u bellen?
bellen-wanneer = Wanneer komt het goed uit?
bellen-wanneer-uitleg = Het steunpunt kijkt wat kan.
bellen-wanneer-altijd = Dat maakt niet uit
bellen-wanneer-ochtend = In de ochtend
bellen-wanneer-middag = In de middag
bellen-wanneer-avond = In de avond
bellen-taal = In welke taal wilt u praten?
bellen-bericht = Wilt u er iets bij schrijven?
bellen-bericht-uitleg = Eén zin is genoeg. Schrijf niets over ziekte: dat vertelt u aan de telefoon.
bellen-mis-naam = Vul een naam in. Een voornaam is genoeg.
bellen-mis-telefoon = Vul een telefoonnummer in.
bellen-fout-telefoon = Dit nummer klopt niet. Schrijf het zoals 06 12 34 56 78.
bellen-te-lang =
    { $letters ->
        [one] Wat hier staat, is 1 letter te lang. Maak het korter.
       *[other] Wat hier staat, is { $letters } letters te lang. Maak het korter.
    }
bellen-mislukt = Het versturen lukt nu niet. Wat u invulde, staat hieronder nog. Probeer het straks nog eens, of bel.
bellen-te-veel = Er komen nu heel veel vragen binnen. Uw vraag is nog niet verstuurd. Probeer het over een uur nog eens, of bel.
bellen-geen = Hier kunt u niet vragen of iemand u belt. U kunt wel zelf bellen.
bellen-bedankt = Bedankt
bellen-bedankt-verstuurd = Uw vraag is verstuurd naar het steunpunt.
bellen-bedankt-wanneer = Ze bellen u binnen twee werkdagen.
bellen-bedankt-niets = Hoort u dan nog niets?
bellen-bedankt-nu = Kunt u niet zo lang wachten?
bellen-bedankt-wie = Kijk wie u nu kunt bellen

## Ik ken een mantelzorger
ander-kop = Ik ken een mantelzorger
ander-omschrijving = Kent u iemand die voor een ander zorgt? Vraag het steunpunt om te bellen.
ander-titel-fout = Nog niet verstuurd: ik ken een mantelzorger
ander-uitleg = Kent u iemand die voor een ander zorgt? Het steunpunt belt dan en denkt mee. Vraag het eerst aan degene zelf.
ander-mantelzorger = De mantelzorger
ander-naam = Hoe heet de mantelzorger?
ander-telefoon = Op welk nummer mogen ze bellen?
ander-wanneer = Wanneer komt het de mantelzorger goed uit?
ander-taal = In welke taal wil de mantelzorger praten?
ander-u = Over u
ander-uw-naam = Uw naam
ander-uw-naam-uitleg = Het steunpunt zegt van wie de vraag komt.
ander-wie = Hoe kent u de mantelzorger?
ander-wie-familie = Familie
ander-wie-bekende = Vriend, buur of collega
ander-wie-werk = Door mijn werk
ander-bericht-uitleg = Eén zin is genoeg. Schrijf niets over ziekte. Dat vertelt de mantelzorger zelf.
ander-akkoord = De mantelzorger weet dit en vindt het goed.
ander-mis-uw-naam = Vul uw eigen naam in.
ander-mis-wie = Kies hoe u de mantelzorger kent.
ander-mis-akkoord = Vraag het eerst aan de mantelzorger. Vink daarna aan dat het goed is.
ander-bedankt-wanneer = Ze bellen de mantelzorger binnen twee werkdagen.
ander-bedankt-niets = U krijgt zelf geen bericht. Wilt u ook iets vragen?

## Over deze site
over-titel = Over deze site
over-omschrijving = Wat deze sociale kaart is, wie hem bijhoudt en waar de gegevens vandaan komen.
over-wat = { $naam } is een sociale kaart: een lijst van hulp voor mantelzorgers. Dat zijn mensen die zorgen voor iemand die dicht bij hen staat. Bijvoorbeeld hun partner, ouder, kind, vriend of buur.
over-aantal =
    U vindt hier nu { $aantal ->
        [one] 1 soort hulp
       *[other] { $aantal } soorten hulp
    } van { $organisaties ->
        [one] 1 organisatie.
       *[other] { $organisaties } organisaties.
    }
over-niets = U hoeft niet in te loggen. U hoeft niets over uzelf te vertellen.
over-voorbeeld-kop = Dit is een voorbeeld
over-voorbeeld = De hulp op deze site is een voorbeeld, met echte organisaties. De gegevens komen van openbare websites. Ze kunnen oud zijn. Bij elke hulp staat de bron. Kijk daar, of bel voordat u op pad gaat.
over-wie-kop = Wie houdt de site bij?
over-van = Deze site is van:
over-controle = Bij elke hulp staat of iemand heeft nagebeld, en wanneer. Er staat ook wanneer de tekst is veranderd. Dat is niet hetzelfde. Een tekst kan gisteren zijn veranderd, terwijl lang niemand heeft nagebeld.
over-fout-kop = Klopt er iets niet? Mist u iets?
over-fout = Dan passen wij het aan.
over-bellen-kop = Liever iemand spreken?
over-volgorde-kop = Wat staat er bovenaan?
over-volgorde = Wat het best past bij uw woorden en keuzes, staat bovenaan. Vult u een plaats in? Dan staat hulp dichtbij bovenaan. Niemand kan betalen om hoger te staan.
over-bronnen-kop = Waar komt alles vandaan?
over-bronnen-hulp = Bij elke hulp staat waar de gegevens vandaan komen.
over-bronnen-soorten = Wij delen hulp in acht soorten in: de basisfuncties. Die komen van Mezzo (nu MantelzorgNL) en het ministerie van VWS. Ze zijn van 2009.
over-bronnen-plaatsen = Waar plaatsen liggen, is afgeleid van { $geonames } en van het CBS, via { $opendatasoft }. Voor allebei geldt de licentie { $licentie }.
over-programma-kop = Het programma
over-programma = Deze site draait op Mantelkaart. Dat is vrije software. Elke gemeente mag het gebruiken en aanpassen. Daarbij geldt de licentie { $licentie }.
over-meer-kop = Meer weten
over-meer-privacy = Wat wij van u weten
over-meer-toegankelijk = Kan iedereen de site gebruiken?

## Privacy
privacy-titel = Privacy
privacy-omschrijving = Wij weten niet wie u bent. Wij volgen u niet, en wij weten niet wie wat zoekt.
privacy-kop = Privacy: wij weten niet wie u bent
privacy-inleiding = Wat u hier zoekt, kan iets zeggen over uw gezondheid. Of over de gezondheid van uw naaste.
privacy-inleiding-geteld = Daarom weten wij niet wie wat zoekt.
privacy-inleiding-niet-geteld = Daarom bewaren wij het niet.
privacy-niet-kop = Wat wij niet doen
privacy-niet-cookies = Wij plaatsen één cookie, en alleen als u een taal kiest. Uw apparaat onthoudt die taal dan een jaar. Er staat verder niets in. Kiest u weer Nederlands, dan is hij weg.
privacy-niet-volgen = Wij volgen u niet. Er kijkt geen ander bedrijf mee om te meten wat u doet. Er is geen reclame. Er zijn geen knoppen van sociale media die meekijken.
privacy-niet-wie = Wij bewaren niet wie waar naar zoekt.
privacy-niet-wat = Wij bewaren niet waar u naar zoekt.
privacy-niet-elders = Deze site haalt niets op bij andere sites. Ook letters en plaatjes komen van onszelf.
privacy-niet-account = U hebt geen account nodig.
privacy-wel-kop = Wat wij wel zien
privacy-wel-adres = Opent u een pagina? Dan stuurt uw apparaat een vraag naar onze computer. Daar hoort altijd een internetadres (IP-adres) bij. Zonder dat adres komt het antwoord niet bij u aan. De site schrijft dat adres niet op.
privacy-wel-logboek = In ons logboek staat alleen hoe laat een pagina is gevraagd, en welke pagina. En of het lukte, en hoe lang het duurde. Uw zoekwoorden, de plaats die u koos en uw internetadres staan er niet in.
privacy-wel-typen = Typt u in het zoekveld? Dan gaan die letters alvast naar onze computer. Zo laten wij zien wat u kunt bedoelen. Ze gaan alleen naar deze site. Wij bewaren ze niet.
privacy-wel-scherm = Uw zoekwoorden staan wel in het adres, boven in uw eigen scherm. Zo kunt u een zoekvraag bewaren of delen. Uw eigen apparaat kan dat adres onthouden. Zit u op een computer met anderen samen? Wis dan na afloop de geschiedenis, of gebruik een privévenster.
privacy-toestel-kop = Wat uw apparaat bewaart
privacy-toestel-uitleg = Uw browser bewaart de laatste 60 pagina’s die u hier las. Zo leest u ze ook zonder internet. Wij zien die pagina’s niet.
privacy-toestel-zoeken = Wat u zocht, staat daar niet bij.
privacy-toestel-wissen = Leest er iemand mee op uw apparaat? Wis de pagina’s dan. Dat kan ook in de instellingen van uw browser.
privacy-toestel-knop = Wis de bewaarde pagina’s
privacy-toestel-gewist = De pagina’s zijn gewist.
privacy-balans-kop = De vragen bij ‘Hoe gaat het met u?’
privacy-balans = Uw antwoorden staan alleen op uw eigen scherm. Drukt u op ‘Bekijk de uitkomst’? Dan gaan ze één keer naar onze site. Die zoekt er hulp bij en vergeet ze weer. Wij bewaren ze niet. Ze staan niet in het adres van de pagina en niet in ons logboek.
privacy-lijst-kop = Uw eigen lijst
privacy-lijst = Uw lijst en wat u erbij schrijft, bewaart alleen uw eigen browser. Opent u de lijst? Dan vraagt uw browser die hulp bij ons op. Wij schrijven niet op welke hulp dat is. Uw notities krijgen wij nooit.
privacy-lijst-delen = Deelt u de lijst? Dan staat in het adres welke hulp erop staat. Wat u erbij schreef, gaat niet mee. Met ‘Wis alles’ op de lijst haalt u alles weg.
privacy-agenda-kop = Als u de agenda volgt
privacy-agenda = Volgt u onze agenda op uw telefoon of computer? Dan haalt uw eigen agenda hem steeds weer bij ons op. In dat adres staat wat u koos, zoals uw plaats. Wij schrijven dat niet op. Uw apparaat bewaart het adres wel, en misschien ook het bedrijf van uw agenda.
privacy-melden-kop = Als u meldt dat iets niet klopt
privacy-melden = Dan bewaren wij wat u koos en schreef, over welke hulp het gaat, en de dag. Niet wie u bent, en niet uw internetadres. Schrijf daarom niets over uzelf of over iemands gezondheid.
privacy-melden-veel = Soms stuurt één computer heel veel meldingen. Om dat te merken, houden wij een uur lang een code bij. Die code is met uw internetadres gemaakt. Wij schrijven hem nergens op.
privacy-bellen-kop = Als u vraagt of het steunpunt belt
privacy-bellen = Wij mailen uw vraag naar het steunpunt. De site bewaart die vraag niet. Wat het steunpunt ermee doet, kunt u daar vragen.
privacy-bellen-dubbel = Soms drukt iemand twee keer op de knop. Om dat te merken, houden wij een dag lang een code bij. Uw naam en nummer staan daar niet in.
privacy-tellen-kop = Wat wij tellen
privacy-tellen-waarom = Wij willen weten welke hulp mensen zoeken en niet vinden. Daarom tellen wij per dag drie dingen:
privacy-tellen-gevraagd = hoe vaak een zoekvraag is gesteld
privacy-tellen-niets = hoe vaak wij dan niets vonden
privacy-tellen-gekozen = hoe vaak iemand daarna een resultaat koos
privacy-tellen-alleen = Wij tellen alleen de woorden uit het zoekveld. Daarbij staat de dag, en verder niets. Niet wie u bent, niet uw internetadres, niet hoe laat het was. Ook niet de plaats die u invulde of wat u aanvinkte. En niet wat u nog meer zocht of koos.
privacy-tellen-woorden = De woorden bewaren wij alleen:
privacy-tellen-bekend = als wij alle woorden kennen, zoals ‘oppas’ of de naam van een plaats
privacy-tellen-vijf = of als dezelfde vraag op één dag vijf keer is gesteld. Tot dan telt de computer met een code waar de woorden niet in staan. Die code schrijven wij nergens op. Na die dag is hij weg.
privacy-tellen-nooit = Staat er iets in wat over een persoon kan gaan? Dan bewaren wij de woorden nooit. Denk aan een naam, een telefoonnummer of een ander lang nummer. Of aan een geboortedatum, een e-mailadres of een huisadres. Wij tellen dan alleen dát er een vraag was.
privacy-tellen-liever = Een computer herkent niet alles. Typ daarom liever geen namen en nummers in het zoekveld.
privacy-tellen-wissen = Na 400 dagen wissen wij wat wij zo telden.
privacy-tellen-bekeken = Wij tellen ook hoe vaak een pagina met hulp in een maand is bekeken. Daarbij staat alleen de maand, en niets van u.
privacy-tellen-posters = Komt u via een poster of folder van ons? Dan tellen wij één bezoek bij die poster, op die dag. Komt u vaker, dan tellen wij vaker: wij weten niet wie u bent.
privacy-overdracht-kop = Als het loket u overdraagt
privacy-overdracht = Vraagt u het Wmo-loket om hulp? Dan kan het loket u vragen of een organisatie contact met u mag opnemen. Alleen als u dat goed vindt, bewaren wij wat u wilt delen. Dat is bijvoorbeeld uw naam en telefoonnummer. Wij bewaren het versleuteld. Het loket en die organisatie lezen het, en niemand anders. Het staat niet in een mail.
privacy-overdracht-wissen = Hebt u contact, of gaat het niet door? Dan rondt het loket het af. Dertig dagen later is alles gewist. Wij tellen alleen dat er iemand is overgedragen, en hoe dat afliep. Wilt u het toch niet? Zeg het tegen het loket. Dan wissen wij het meteen.
privacy-links-kop = Als u verder klikt
privacy-links = Klikt u op een website van een organisatie? Dan ziet die site niet van welke pagina u komt. Dus ook niet wat u zocht. Op die site gelden hun eigen regels.
privacy-links-delen = Deelt u een pagina via WhatsApp of e-mail? Dan kiest u zelf wie hem krijgt. Wij merken daar niets van. WhatsApp en uw e-mailbedrijf hebben hun eigen regels.
privacy-organisaties-kop = Gegevens van organisaties
privacy-organisaties = Wij mailen organisaties soms om te vragen of hun hulp nog klopt. Dan bewaren wij naar welk adres wij mailden en wat het antwoord was.
privacy-organisaties-naam = Bij hulp staat soms een naam, een telefoonnummer of een e-mailadres van een medewerker. Staat uw naam hier en wilt u dat niet?
privacy-wie-kop = Wie is verantwoordelijk?
privacy-wie = Verantwoordelijk voor deze site:
privacy-vraag = Hebt u een vraag of klacht over privacy?
privacy-klacht = Komt u er met ons niet uit? Dan kunt u een klacht sturen aan de { $autoriteit }.

## Toegankelijkheid
toegankelijk-titel = Toegankelijkheid
toegankelijk-omschrijving = Kan iedereen deze site gebruiken? Wat wij hebben onderzocht, en waar u een probleem meldt.
toegankelijk-kop = Toegankelijkheid
toegankelijk-iedereen = Iedereen moet deze site kunnen gebruiken. Ook als u slecht ziet of hoort, of geen muis kunt gebruiken. Ook als u moe bent of niet zo goed leest.
toegankelijk-verklaring = Dit is de toegankelijkheidsverklaring van { $naam }. Die volgt het model van de overheid.
toegankelijk-status-kop = Status: C, eerste maatregelen genomen
toegankelijk-status-norm = Wij willen voldoen aan de norm EN 301 549 en aan WCAG 2.2, niveau A en AA. Wij hebben de site zelf voor een deel onderzocht. Een bureau van buiten heeft dat nog niet gedaan.
toegankelijk-status-c = Daarom kunnen wij niet zeggen dat de site helemaal voldoet. Wij kiezen dus status C. Dat vinden wij zelf. Het is geen keurmerk.
toegankelijk-onderzoek-kop = Wat is onderzocht, en hoe?
toegankelijk-onderzoek-axe = Met het programma axe, in de browser Chromium. Dat let op de regels van WCAG 2.0, 2.1 en 2.2, niveau A en AA. Wij deden dat met lichte en donkere kleuren, en met de kleuren van het apparaat. Ook van rechts naar links, en met en zonder script. Een programma vindt niet alle fouten.
toegankelijk-onderzoek-smal = Op een smal scherm van 320 beeldpunten. Niets schuift opzij weg. Dat blijft zo met letters die twee keer zo groot zijn (200 procent).
toegankelijk-onderzoek-toetsen = Met alleen het toetsenbord: naar de inhoud springen, zoeken en kiezen. Ook de suggesties onder het zoekveld. Op de beginpagina en bij de resultaten ziet u steeds waar u bent.
toegankelijk-onderzoek-script = Zonder script: zoeken, kiezen, teruggaan en een telefoonnummer vinden.
toegankelijk-onderzoek-papier = Op papier: hulp past op één vel A4.
toegankelijk-gedaan-kop = Wat hebben wij gedaan?
toegankelijk-gedaan-taal = De vaste teksten op de site zijn in gewone taal, op niveau B1.
toegankelijk-gedaan-talen = Die teksten zijn er in meer talen. U kiest uw taal boven aan elke pagina.
toegankelijk-gedaan-letters = De letters zijn groot en goed te zien. De knoppen zijn ook groot.
toegankelijk-gedaan-kleuren = Wilt u donkere kleuren, of dat er weinig beweegt? Stel dat in op uw apparaat. De site doet dan mee.
toegankelijk-gedaan-telefoon = Op elke pagina staat een telefoonnummer, voor wie liever belt.
toegankelijk-niet-kop = Wat is nog niet goed of niet onderzocht?
toegankelijk-niet-mensen = De site is nog niet getest met mensen die een schermlezer of hun stem gebruiken.
toegankelijk-niet-bureau = Een bureau van buiten heeft de site nog niet onderzocht.
toegankelijk-niet-teksten = De uitleg over hulp komt van organisaties. Niet elke tekst is op niveau B1.
toegankelijk-niet-talen = De uitleg over hulp is alleen in het Nederlands. Dat is ook zo als u een andere taal kiest. Zoeken gaat het best met Nederlandse woorden.
toegankelijk-niet-anderen = Links gaan naar websites van anderen. Wij weten niet of iedereen die kan gebruiken.
toegankelijk-melden-kop = Lukt er iets niet?
toegankelijk-melden = Vertel op welke pagina het was en wat u wilde doen. Binnen vijf werkdagen hoort u dat wij uw bericht hebben. Binnen drie weken hoort u wat wij doen. Wij geven u de uitleg ook graag op een andere manier, bijvoorbeeld aan de telefoon.
toegankelijk-klacht-kop = Bent u niet tevreden met ons antwoord?
toegankelijk-klacht = Of hoorde u te lang niets? Stuur ons dan een klacht. Helpt dat niet? Bij een site van de overheid kunt u daarna naar de { $ombudsman }.
toegankelijk-wie-kop = Van wie is deze verklaring?
toegankelijk-wie = De site en deze verklaring zijn van:
toegankelijk-datum = Wij keken de tekst voor het laatst na op 22 november 2026.

## Een melding
melding-terug = Terug naar { $titel }
melding-kop = Klopt er iets niet?
melding-titel-fout = Nog niet verstuurd: klopt er iets niet?
melding-vertel = Vertel wat er niet klopt aan ‘{ $titel }’. Wij kijken het na.
melding-niet-verstuurd = Uw melding is nog niet verstuurd.
melding-soort = Wat klopt er niet?
melding-soort-telefoon = Het telefoonnummer of e-mailadres klopt niet
melding-soort-website = De website werkt niet
melding-soort-gestopt = Deze hulp is er niet meer
melding-soort-tekst = De uitleg, de kosten of de tijden kloppen niet
melding-soort-anders = Iets anders
melding-tekst = Wat moet het zijn?
melding-tekst-uitleg = U hoeft dit niet in te vullen. Schrijf hier niets over uzelf of over iemands gezondheid. Wij vragen uw naam niet en kunnen u niet antwoorden.
melding-laat-leeg = Laat dit leeg
melding-knop = Verstuur
melding-bedankt = Bedankt
melding-verstuurd = Uw melding over ‘{ $titel }’ is verstuurd. Wij kijken ernaar en passen de tekst aan als dat nodig is.
melding-geen-antwoord = Wij weten niet wie u bent. Daarom krijgt u geen antwoord.
melding-zelf-hulp = Hebt u zelf hulp nodig?
melding-te-veel = Er komen nu heel veel meldingen binnen. Uw melding is nog niet verstuurd. Probeer het over een uur nog eens, of bel.
melding-kies = Kies wat er niet klopt.
melding-schrijf = Schrijf in een paar woorden wat er niet klopt.
melding-te-lang =
    { $letters ->
        [one] Uw tekst is 1 letter te lang. Maak hem korter.
       *[other] Uw tekst is { $letters } letters te lang. Maak hem korter.
    }

## Aanbieders
aanbieders-titel = Alle aanbieders van A tot Z
aanbieders-omschrijving = Organisaties die mantelzorgers helpen, van A tot Z. U ziet wat zij doen.
aanbieders-kop = Alle aanbieders
aanbieders-aantal =
    { $aantal ->
        [one] 1 organisatie helpt mantelzorgers.
       *[other] { $aantal } organisaties helpen mantelzorgers.
    }
aanbieders-kies = Kies een naam om te zien wat zij doen.
aanbieders-geen = Hier staan nog geen organisaties.
aanbieders-letters = Letters
aanbieder-omschrijving = De hulp voor mantelzorgers van { $naam }.
aanbieder-aantal =
    { $aantal ->
        [one] Deze organisatie biedt 1 soort hulp.
       *[other] Deze organisatie biedt { $aantal } soorten hulp.
    }
aanbieder-verder = En verder

## Schrijf ons
schrijf-ons-mail = Mail naar { $adres }.
schrijf-ons-zomaar = Laat het ons weten.
schrijf-ons-voorbeeld = Dit is een voorbeeld. Er is nog geen adres waar u ons kunt schrijven. Klopt hulp niet? Meld het onder aan de pagina van die hulp.

## Op een andere site
inbedden-hulp = Hulp voor wie voor een ander zorgt
inbedden-nederlands = Zoek met Nederlandse woorden.
inbedden-meer = Meer hulp op { $site }
inbedden-los-kop = Dit hoort op een andere site
inbedden-los-sites = Het mag op { $sites }.
inbedden-los-anders = Elke andere site toont hier niets.
inbedden-los-nergens = Het mag nu op geen enkele site. Elke site toont hier dus niets.
inbedden-los-kleuren = De gekozen kleuren zijn niet goed te lezen. U ziet daarom onze eigen kleuren.

## Dagen en uren
dag-maandag = maandag
dag-dinsdag = dinsdag
dag-woensdag = woensdag
dag-donderdag = donderdag
dag-vrijdag = vrijdag
dag-zaterdag = zaterdag
dag-zondag = zondag
maand-januari = januari
maand-februari = februari
maand-maart = maart
maand-april = april
maand-mei = mei
maand-juni = juni
maand-juli = juli
maand-augustus = augustus
maand-september = september
maand-oktober = oktober
maand-november = november
maand-december = december
datum-dag = { $dag } { $nummer } { $maand }
uur-teken = .
uur-van-tot = { $begin } tot { $eind } uur
uur-vanaf = { $begin } uur

## Agenda
agenda-titel = Agenda: waar u anderen ontmoet
agenda-kop = Ontmoet anderen
agenda-uitleg = Hier vindt u bijeenkomsten voor wie voor een ander zorgt.
agenda-straal = Hoe ver weg?
agenda-km = tot { $km } km
agenda-soort = Wat zoekt u?
agenda-ziekte = Ziekte of beperking
agenda-alles = Alles
agenda-toon = Toon bijeenkomsten
agenda-weken = Weken
agenda-twee-weken = Deze week en volgende week
agenda-week-van = Week van { $dag }
agenda-vorige = Vorige week
agenda-volgende = Volgende week
agenda-later = Later
agenda-vandaag = Vandaag
agenda-morgen = Morgen
agenda-aantal = { $aantal ->
    [one] 1 bijeenkomst
   *[other] { $aantal } bijeenkomsten
}
agenda-bij = in de buurt van { $plaats }
agenda-bel-eerst = Gaat u voor het eerst? Bel even of het doorgaat.
agenda-leeg = Er staan nog geen bijeenkomsten in de agenda.
agenda-week-leeg = In deze week is er niets.
agenda-twee-weken-leeg = Deze week en volgende week is er niets.
agenda-eerste-daarna = De eerste keer daarna:
agenda-alles-zien = Bekijk alle bijeenkomsten
agenda-andere-hulp = Bekijk andere hulp bij { $plaats }
agenda-alle-plaatsen = U ziet nu alle plaatsen.
agenda-keuze-onbekend = Een keuze in het adres kennen wij niet. Die telt niet mee.
agenda-afstand = { $km } km
agenda-binnenlopen = U kunt zo binnenlopen
agenda-aanmelden = Meld u eerst aan
agenda-bel = Bel
agenda-bladen = Meer van deze week
agenda-eerder = Eerdere bijeenkomsten
agenda-meer = Meer bijeenkomsten
agenda-eigen-kop = In uw eigen agenda
agenda-eigen-uitleg = Volgt u de agenda op uw telefoon? Dan komt nieuws er vanzelf bij.
agenda-eigen-let-op = Uw telefoon bewaart dan wat u hier koos.
agenda-volg = Volg deze agenda
agenda-ophalen = Zet één keer in uw agenda
agenda-print = Print

## Bijeenkomsten van één aanbod
bijeenkomsten-kop = Volgende bijeenkomsten
bijeenkomsten-voorbij = Er zijn nu geen nieuwe data. Bel om het te vragen.
bijeenkomsten-bewaar = Zet in uw agenda
bijeenkomsten-agenda = Meer bijeenkomsten

## Posters en folders
poster-jong-vraag = Is er thuis iemand ziek? Jij mag er ook zijn.
poster-jong-uitleg = Je helpt mee, of je maakt je zorgen. Praat met iemand die dit kent. Er zijn ook leuke dingen te doen.
poster-ouder-vraag = Zorgt u voor iemand? En wordt het zwaar?
poster-ouder-uitleg = Ook u mag hulp krijgen, dicht bij huis. Bel gerust. Er is iemand die luistert.
poster-werkend-vraag = Werkt u? En zorgt u ook nog voor iemand?
poster-werkend-uitleg = Soms krijgt u vrij van uw werk. Er zijn ook mensen die taken van u overnemen.
poster-migratieachtergrond-vraag = Zorgt u voor uw vader, uw moeder of een ander in de familie?
poster-migratieachtergrond-uitleg = Dat doet u met liefde. Toch mag u ook hulp vragen. U vindt hulp die past bij uw familie.
poster-plaats = Hulp in en om { $plaats }
poster-bel = Bel { $steunpunt }
poster-scan = Scan de code met uw telefoon, of ga naar:
poster-scan-jong = Scan de code met je telefoon, of ga naar:
poster-anoniem = U hoeft geen account te maken. Niemand weet wie u bent.
poster-anoniem-jong = Je hoeft geen account te maken. Niemand weet wie je bent.
poster-hulp = Deze hulp is er
poster-keuze = Zoekt u dit?
poster-keuze-jong = Zoek je dit?
