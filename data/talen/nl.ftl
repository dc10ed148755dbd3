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
kader-bewaard = U ziet een bewaarde pagina. U hebt nu geen internet.

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
