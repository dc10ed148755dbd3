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
kader-bewaard = You are looking at a saved page. You have no internet now.

## Zonder internet
zonder-internet-kop = You have no internet now
zonder-internet-uitleg = You cannot see this page now. You can still call.
zonder-internet-opnieuw = Try again
zonder-internet-bewaard = What you can read now

## Privacy
privacy-toestel-kop = What your device keeps
privacy-toestel-uitleg = Your browser keeps the last 60 pages that you read here. You can read them again without internet. We do not see those pages.
privacy-toestel-zoeken = What you searched for is not kept with them.
privacy-toestel-wissen = Does somebody else use your device? Then delete the pages. You can also do this in the settings of your browser.
privacy-toestel-knop = Delete the saved pages
privacy-toestel-gewist = The pages have been deleted.
