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
kader-aanbieders = Aanbieders
kader-voorbeeld = Voorbeeld
kader-voorbeeld-uitleg = Dit is een voorbeeld. Gegevens kunnen verouderd zijn.
kader-lees-meer = Lees meer
kader-over = Over deze site
kader-privacy = Privacy: wij bewaren niets van u
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
keuze-afdrukken = Druk deze pagina af
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
balans-terug = Vorige
balans-verder = Volgende
balans-uitkomst = Bekijk de uitkomst
balans-bewaren = Wij bewaren uw antwoorden niet. Ze staan alleen op deze pagina. Met de knop ‘Bekijk de uitkomst’ gaan ze één keer naar onze site. Die zoekt er hulp bij en vergeet ze weer.
balans-mislukt = De site antwoordt niet. Uw antwoorden staan hier nog. Probeer het zo nog eens.
balans-bron-kop = Waar komen deze vragen vandaan?
balans-bron = Wij bedachten de vragen zelf. Ze gaan over wat onderzoek en mantelzorgers vaak als zwaar noemen. Dat zijn veel uren, de nachten, er alleen voor staan, uw gezondheid, werk, geld en zorgen. En ze gaan over wat u kracht geeft.
balans-bron-hulp = Welke hulp waarbij past, komt uit een overzicht van Frieslab en Vilans uit 2012.
balans-geen-test = Dit is geen test en geen diagnose. U weet zelf het best hoe het gaat.
balans-goed = Het gaat goed zo
balans-goed-uitleg = U kunt het zorgen nu goed aan. Mooi! Weet waar hulp is, voor als dat verandert.
balans-goed-bel = Zet dit nummer in uw telefoon, voor later.
balans-goed-doe = Doe deze week iets leuks voor uzelf.
balans-redt-het = U redt het, en een beetje hulp is fijn
balans-redt-het-uitleg = Wacht niet tot het te veel wordt. Met wat hulp houdt u het langer vol.
balans-redt-het-bel = Bel eens en vraag wat er voor u is.
balans-redt-het-doe = Vraag één ander om één ding van u over te nemen.
balans-veel = U draagt veel. Dat mag lichter
balans-veel-uitleg = U doet al heel veel. Laat een ander iets van u overnemen. Dat is heel gewoon.
balans-veel-bel = Bel vandaag of morgen en vertel hoe zwaar het is.
balans-veel-doe = Vraag vandaag iemand om hulp: een avond, een nacht of de boodschappen.
balans-te-zwaar = Dit is te zwaar om alleen te dragen
balans-te-zwaar-uitleg = Dat ligt niet aan u. Laat vandaag nog iemand met u meedenken.
balans-te-zwaar-bel = Bel vandaag en zeg dat het niet meer gaat.
balans-te-zwaar-doe = Bel ook uw huisarts. Die is er ook voor u.
balans-voorlopig =
    { $aantal ->
        [one] Dit is een eerste idee: u gaf 1 antwoord. Met meer antwoorden past de hulp beter.
       *[other] Dit is een eerste idee: u gaf { $aantal } antwoorden. Met meer antwoorden past de hulp beter.
    }
balans-zwaar = Dit weegt nu zwaar voor u:
balans-vandaag = Dit kunt u vandaag doen
balans-meer = Meer van deze hulp
balans-ook = Dit kan ook helpen
balans-afdrukken = Druk dit af
balans-veranderen = Verander uw antwoorden
balans-opnieuw = Begin opnieuw
balans-antwoorden = Uw antwoorden
balans-leeg-kop = U hebt nog niets ingevuld
balans-leeg = Dat geeft niet. Kies een antwoord bij één vraag of meer, dan zoeken wij hulp die past.
balans-leeg-bel = Of bel gewoon:
balans-alle-hulp = Bekijk alle hulp

## Zonder internet
zonder-internet-kop = U hebt nu geen internet
zonder-internet-uitleg = Deze pagina kunt u nu niet zien. Bellen kan wel.
zonder-internet-opnieuw = Probeer het opnieuw
zonder-internet-bewaard = Dit kunt u nu wel lezen

## Privacy
privacy-toestel-kop = Wat uw apparaat bewaart
privacy-toestel-uitleg = Uw browser bewaart de laatste 60 pagina’s die u hier las. Zo leest u ze ook zonder internet. Wij zien die pagina’s niet.
privacy-toestel-zoeken = Wat u zocht, staat daar niet bij.
privacy-toestel-wissen = Leest er iemand mee op uw apparaat? Wis de pagina’s dan. Dat kan ook in de instellingen van uw browser.
privacy-toestel-knop = Wis de bewaarde pagina’s
privacy-toestel-gewist = De pagina’s zijn gewist.
