# De vaste teksten van de openbare pagina's in het Turks. Per pagina een deel, in elk bestand in dezelfde volgorde.
# Hoe u een eigen taal of eigen zinnen maakt, staat in README.md.

## De taal zelf
taal-naam = Türkçe
taal-richting = ltr
taal-gebied = tr_TR
taal-duizendtal = .

## Om elke pagina heen
kader-naar-inhoud = İçeriğe geç
kader-telefoon = Telefonla yardım
kader-liever-bellen = Telefonla sormak ister misiniz?
kader-talen = Dil
kader-hoofdmenu = Ana menü
kader-zoeken = Ara
kader-alle-hulp = Tüm yardımlar
kader-aanbieders = Kuruluşlar
kader-voorbeeld = Örnek
kader-voorbeeld-uitleg = Bu bir örnektir. Bilgiler eski olabilir.
kader-lees-meer = Devamını okuyun
kader-over = Bu site hakkında
kader-privacy = Gizlilik: sizinle ilgili hiçbir şey saklamıyoruz
kader-toegankelijkheid = Erişilebilirlik
