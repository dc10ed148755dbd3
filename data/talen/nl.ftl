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
kader-voorbeeld = Voorbeeld
kader-voorbeeld-uitleg = Dit is een voorbeeld. Gegevens kunnen verouderd zijn.
kader-lees-meer = Lees meer
kader-over = Over deze site
kader-privacy = Privacy: wij bewaren niets van u
kader-toegankelijkheid = Toegankelijkheid

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
agenda-deze-week = Deze week
agenda-week-van = Week van { $dag }
agenda-vorige = Vorige week
agenda-volgende = Volgende week
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
agenda-eerste-daarna = De eerste keer daarna:
agenda-alles-zien = Bekijk alle bijeenkomsten
agenda-plaats-onbekend = De plaats ‘{ $plaats }’ kennen wij niet. U ziet nu alle plaatsen.
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
agenda-ophalen = Haal één keer op
agenda-print = Print

## Bijeenkomsten van één aanbod
bijeenkomsten-kop = Volgende bijeenkomsten
bijeenkomsten-voorbij = Er zijn nu geen nieuwe data. Bel om het te vragen.
bijeenkomsten-bewaar = Zet in uw agenda
bijeenkomsten-agenda = Meer bijeenkomsten
