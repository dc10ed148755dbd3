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
kader-bewaard = Kayıtlı bir sayfa görüyorsunuz. Şu anda internet bağlantınız yok.

## Zonder internet
zonder-internet-kop = Şu anda internet bağlantınız yok
zonder-internet-uitleg = Bu sayfayı şu anda göremezsiniz. Ama telefon edebilirsiniz.
zonder-internet-opnieuw = Yeniden deneyin
zonder-internet-bewaard = Şu anda okuyabileceğiniz sayfalar

## Privacy
privacy-toestel-kop = Cihazınızda ne saklanır
privacy-toestel-uitleg = Tarayıcınız burada okuduğunuz son 60 sayfayı saklar. Böylece bu sayfaları internet olmadan da okursunuz. Biz bu sayfaları görmeyiz.
privacy-toestel-zoeken = Aradığınız sözcükler bunlarla birlikte saklanmaz.
privacy-toestel-wissen = Cihazınızı başka biri de kullanıyor mu? O zaman sayfaları silin. Bunu tarayıcınızın ayarlarında da yapabilirsiniz.
privacy-toestel-knop = Kayıtlı sayfaları sil
privacy-toestel-gewist = Sayfalar silindi.
