# De vaste teksten van de openbare pagina's in het Engels. Per pagina een deel, in elk bestand in dezelfde volgorde.
# Hoe u een eigen taal of eigen zinnen maakt, staat in README.md.

## De taal zelf
taal-naam = English
taal-richting = ltr
taal-gebied = en_GB
taal-duizendtal = ,

## Om elke pagina heen
kader-naar-inhoud = Skip to the content
kader-telefoon = Help by telephone
kader-liever-bellen = Would you rather call?
kader-talen = Language
kader-hoofdmenu = Main menu
kader-zoeken = Search
kader-alle-hulp = All help
kader-agenda = Calendar
kader-aanbieders = Organisations
kader-voorbeeld = Example
kader-voorbeeld-uitleg = This is an example. The information may be out of date.
kader-lees-meer = Read more
kader-over = About this site
kader-privacy = Privacy: we keep nothing about you
kader-toegankelijkheid = Accessibility

## Dagen en uren
dag-maandag = Monday
dag-dinsdag = Tuesday
dag-woensdag = Wednesday
dag-donderdag = Thursday
dag-vrijdag = Friday
dag-zaterdag = Saturday
dag-zondag = Sunday
maand-januari = January
maand-februari = February
maand-maart = March
maand-april = April
maand-mei = May
maand-juni = June
maand-juli = July
maand-augustus = August
maand-september = September
maand-oktober = October
maand-november = November
maand-december = December
datum-dag = { $dag } { $nummer } { $maand }
uur-teken = :
uur-van-tot = { $begin } to { $eind }
uur-vanaf = { $begin }

## Agenda
agenda-titel = Calendar: where you meet others
agenda-kop = Meet others
agenda-uitleg = Here you find meetings for people who care for someone.
agenda-straal = How far away?
agenda-km = up to { $km } km
agenda-soort = What are you looking for?
agenda-ziekte = Illness or disability
agenda-alles = Everything
agenda-toon = Show meetings
agenda-weken = Weeks
agenda-deze-week = This week
agenda-week-van = Week of { $dag }
agenda-vorige = Previous week
agenda-volgende = Next week
agenda-vandaag = Today
agenda-morgen = Tomorrow
agenda-aantal = { $aantal ->
    [one] 1 meeting
   *[other] { $aantal } meetings
}
agenda-bij = near { $plaats }
agenda-bel-eerst = Going for the first time? Call to check that it is on.
agenda-leeg = There are no meetings in the calendar yet.
agenda-week-leeg = There is nothing this week.
agenda-eerste-daarna = The first one after that:
agenda-alles-zien = See all meetings
agenda-plaats-onbekend = We do not know the place ‘{ $plaats }’. You now see all places.
agenda-keuze-onbekend = We do not know one of the choices in the address. It does not count.
agenda-afstand = { $km } km
agenda-binnenlopen = You can just walk in
agenda-aanmelden = Sign up first
agenda-bel = Call
agenda-bladen = More of this week
agenda-eerder = Earlier meetings
agenda-meer = More meetings
agenda-eigen-kop = In your own calendar
agenda-eigen-uitleg = Do you follow this calendar on your phone? Then new meetings appear by themselves.
agenda-eigen-let-op = Your phone then keeps what you chose here.
agenda-volg = Follow this calendar
agenda-ophalen = Download once
agenda-print = Print

## Bijeenkomsten van één aanbod
bijeenkomsten-kop = Next meetings
bijeenkomsten-voorbij = There are no new dates now. Call to ask.
bijeenkomsten-bewaar = Add to your calendar
bijeenkomsten-agenda = More meetings
