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

## Hoe gaat het met u?

balans-kop = Nasılsınız?
balans-inleiding = Bakım ve kendiniz hakkında on kısa soru. İstediğiniz soruyu atlayabilirsiniz. Sonra size hangi yardımın uygun olduğunu görürsünüz.
balans-stap = Soru { $stap } / { $stappen }
balans-tijd = Bakım ne kadar zamanınızı alıyor?
balans-tijd-weinig = Haftada birkaç saat
balans-tijd-soms = Her gün birkaç saat
balans-tijd-veel = Neredeyse bütün gün
balans-tijd-zwaar = uzun saatler
balans-nacht = Bakım geceleri de sürüyor mu?
balans-nacht-nee = Hayır, uyuyabiliyorum
balans-nacht-soms = Bazen
balans-nacht-vaak = Evet, sık sık
balans-nacht-zwaar = geceler
balans-samen = Bu işte yalnız mısınız?
balans-samen-veel = Hayır, başkaları da yardım ediyor
balans-samen-soms = Bazen biri yardım ediyor
balans-samen-alleen = Evet, neredeyse her şeyi tek başıma yapıyorum
balans-samen-zwaar = neredeyse her şeyi tek başına yapmak
balans-werk = Bakımı işiniz, okulunuz veya ailenizle birlikte yürütebiliyor musunuz?
balans-werk-ja = Evet, yürütebiliyorum
balans-werk-soms = Bazen evet, bazen hayır
balans-werk-nee = Hayır, artık yürütemiyorum
balans-werk-zwaar = iş, okul veya aile
balans-geld = Bakım, bütçenizi zorlayan masraflara yol açıyor mu?
balans-geld-nee = Hayır
balans-geld-soms = Biraz
balans-geld-ja = Evet
balans-geld-zwaar = para
balans-gezond = Kendi sağlığınız nasıl?
balans-gezond-goed = İyi
balans-gezond-soms = Şöyle böyle
balans-gezond-slecht = Kötü ya da sürekli yorgunum
balans-gezond-zwaar = sağlığınız
balans-vrij = Sadece kendiniz için güzel bir şeye vaktiniz var mı?
balans-vrij-week = Evet, her hafta
balans-vrij-soms = Ara sıra
balans-vrij-nooit = Neredeyse hiç
balans-vrij-zwaar = kendinize vakit kalmaması
balans-praten = Bu konuda biriyle konuşabiliyor musunuz?
balans-praten-ja = Evet
balans-praten-soms = Bazen
balans-praten-nee = Hayır
balans-praten-zwaar = kimseyle konuşamamak
balans-zorgen = Bundan sonra ne olacağı sizi kaygılandırıyor mu?
balans-zorgen-nee = Neredeyse hiç
balans-zorgen-soms = Bazen
balans-zorgen-vaak = Çok sık
balans-zorgen-zwaar = gelecek kaygısı
balans-vol = Buna daha ne kadar dayanabilirsiniz?
balans-vol-lang = Uzun süre
balans-vol-even = Bir süre daha
balans-vol-kort = Fazla uzun değil
balans-vol-niet = Şimdiden dayanamıyorum
balans-vol-zwaar = dayanmak
balans-tot-slot = Son olarak
balans-waar = Nerede yardım arıyorsunuz?
balans-waarom-waar = Böylece önce yakınınızdaki yardımı görürsünüz.
balans-terug = Geri
balans-verder = İleri
balans-uitkomst = Sonucu göster
balans-bewaren = Cevaplarınızı saklamıyoruz. Cevaplar yalnızca bu sayfada durur. ‘Sonucu göster’ düğmesine basınca sitemize bir kez gönderilir. Site uygun yardımı arar ve cevapları unutur.
balans-mislukt = Site yanıt vermiyor. Cevaplarınız hâlâ burada. Lütfen biraz sonra yeniden deneyin.
balans-bron-kop = Bu sorular nereden geliyor?
balans-bron = Soruları kendimiz yazdık. Araştırmaların ve bakım verenlerin sık sık ağır dediği konuları soruyoruz. Bunlar uzun saatler, geceler, yalnız kalmak, sağlığınız, iş, para ve kaygılardır. Size güç veren şeyleri de soruyoruz.
balans-bron-hulp = Hangi durumda hangi yardımın uygun olduğu, Frieslab ve Vilans’ın 2012 tarihli bir çalışmasından gelir.
balans-geen-test = Bu bir test veya teşhis değildir. Nasıl olduğunuzu en iyi siz bilirsiniz.
balans-goed = Durumunuz iyi
balans-goed-uitleg = Şu anda bakımın üstesinden iyi geliyorsunuz. Ne güzel! Durum değişirse nereden yardım alacağınızı bilin.
balans-goed-bel = Bu numarayı ileride aramak için telefonunuza kaydedin.
balans-goed-doe = Bu hafta kendiniz için güzel bir şey yapın.
balans-redt-het = İdare ediyorsunuz, biraz yardım iyi gelir
balans-redt-het-uitleg = Her şey fazla gelene kadar beklemeyin. Biraz yardımla daha uzun süre dayanırsınız.
balans-redt-het-bel = Bir arayın ve sizin için neler olduğunu sorun.
balans-redt-het-doe = Birinden, işlerinizden birini üstlenmesini isteyin.
balans-veel = Yükünüz ağır. Hafifleyebilir
balans-veel-uitleg = Zaten çok şey yapıyorsunuz. Bir kısmını başkasına bırakın. Bu çok normal.
balans-veel-bel = Bugün veya yarın arayın ve ne kadar zor olduğunu anlatın.
balans-veel-doe = Bugün birinden yardım isteyin: bir akşam, bir gece veya alışveriş için.
balans-te-zwaar = Bu yük tek başına taşınamayacak kadar ağır
balans-te-zwaar-uitleg = Bu sizin suçunuz değil. Bugün biriyle birlikte çözüm arayın.
balans-te-zwaar-bel = Bugün arayın ve artık dayanamadığınızı söyleyin.
balans-te-zwaar-doe = Aile hekiminizi (huisarts) de arayın. O sizin için de var.
balans-voorlopig =
    { $aantal ->
        [one] Bu bir ilk fikir: 1 cevap verdiniz. Daha çok cevap verirseniz yardım size daha iyi uyar.
       *[other] Bu bir ilk fikir: { $aantal } cevap verdiniz. Daha çok cevap verirseniz yardım size daha iyi uyar.
    }
balans-zwaar = Şu anda size ağır gelenler:
balans-vandaag = Bugün yapabilecekleriniz
balans-meer = Bu yardımdan daha fazlası
balans-ook = Bunlar da yardımcı olabilir
balans-afdrukken = Yazdır
balans-veranderen = Cevaplarınızı değiştirin
balans-opnieuw = Baştan başlayın
balans-antwoorden = Cevaplarınız
balans-leeg-kop = Henüz bir şey doldurmadınız
balans-leeg = Sorun değil. En az bir soruya cevap verin, size uygun yardımı arayalım.
balans-leeg-bel = Ya da doğrudan arayın:
balans-alle-hulp = Bütün yardımları görün
