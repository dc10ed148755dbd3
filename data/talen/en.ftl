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
kader-aanbieders = Organisations
kader-voorbeeld = Example
kader-voorbeeld-uitleg = This is an example. The information may be out of date.
kader-lees-meer = Read more
kader-over = About this site
kader-privacy = Privacy: we keep nothing about you
kader-toegankelijkheid = Accessibility
