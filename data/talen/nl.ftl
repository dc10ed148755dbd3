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
