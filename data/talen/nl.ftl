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

## Het zoekveld
zoekveld-vraag = Waar zoekt u hulp bij?
zoekveld-vraag-jong = Waar zoek je hulp bij?
zoekveld-plaats = Plaats
zoekveld-plaats-of-postcode = Plaats of postcode
zoekveld-mag-leeg = (mag leeg)
zoekveld-knop = Zoek hulp
zoekveld-knop-hierin = Zoek hierin
zoekveld-nederlands = Zoek met Nederlandse woorden, of kies hieronder.
zoekveld-postcode-onbekend = Wij kennen deze postcode niet. Vul uw woonplaats in.
zoekveld-plaats-onbekend = De plaats ‘{ $plaats }’ kennen wij niet. Vul een grotere plaats in de buurt in.
zoekveld-plaats-onbekend-of-postcode = De plaats ‘{ $plaats }’ kennen wij niet. Vul een grotere plaats in de buurt in, of uw postcode.

## Begin
home-titel = Hulp voor wie voor een ander zorgt
home-omschrijving = Zorgt u voor iemand? Vind hulp voor uzelf: even vrij, praten, hulp in huis, advies en geld.
home-kop = Zorgt u voor iemand? Hier vindt u hulp voor uzelf.
home-uitleg = Schrijf het zoals u het zou zeggen. U hoeft niets over uzelf in te vullen.
home-niet-meer = Red u het niet meer?
home-niet-alleen = U bent niet de enige, en u hoeft het niet alleen op te lossen. Bel { $steunpunt }.
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
