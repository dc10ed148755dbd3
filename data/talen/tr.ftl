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
kader-agenda = Takvim
kader-aanbieders = Kuruluşlar
kader-voorbeeld = Örnek
kader-voorbeeld-uitleg = Bu bir örnektir. Bilgiler eski olabilir.
kader-lees-meer = Devamını okuyun
kader-over = Bu site hakkında
kader-privacy = Gizlilik: sizinle ilgili hiçbir şey saklamıyoruz
kader-toegankelijkheid = Erişilebilirlik
kader-begin = Ana sayfa
kader-kruimelpad = Bulunduğunuz yer
kader-bel = Şu numarayı arayın: { $steunpunt }.
kader-keer-hulp = { $aantal ->
   *[other] yardım olanağı
}
kader-hulp-nederlands = Yardımların açıklamaları Hollandacadır.
kader-bewaard = Kayıtlı bir sayfa görüyorsunuz. Şu anda internet bağlantınız yok.

## Het zoekveld
zoekveld-vraag = Hangi konuda yardım arıyorsunuz?
zoekveld-vraag-jong = Hangi konuda yardım arıyorsun?
zoekveld-plaats = Yer
zoekveld-plaats-of-postcode = Yer veya posta kodu
zoekveld-mag-leeg = (boş bırakabilirsiniz)
zoekveld-knop = Yardım ara
zoekveld-knop-hierin = Burada ara
zoekveld-nederlands = Hollandaca kelimelerle arayın veya aşağıdan seçin.
zoekveld-suggesties = Öneriler
zoekveld-suggesties-aantal = Öneri sayısı: #. Aşağı okla seçin.
zoekveld-suggesties-geen = Öneri yok.
zoekveld-postcode-onbekend = Bu posta kodunu bilmiyoruz. Lütfen yaşadığınız yeri yazın.
zoekveld-plaats-onbekend = ‘{ $plaats }’ adlı yeri bilmiyoruz. Lütfen yakındaki daha büyük bir yeri yazın.
zoekveld-plaats-onbekend-of-postcode = ‘{ $plaats }’ adlı yeri bilmiyoruz. Lütfen yakındaki daha büyük bir yeri veya posta kodunuzu yazın.

## Begin
home-titel = Bir yakınına bakanlar için yardım
home-omschrijving = Birine mi bakıyorsunuz? Kendiniz için yardım bulun: biraz dinlenme, konuşacak biri, evde yardım, danışmanlık ve para.
home-kop = Birine mi bakıyorsunuz? Burada kendiniz için yardım bulabilirsiniz.
home-uitleg = Kendinizle ilgili hiçbir bilgi vermeniz gerekmez.
home-niet-meer = Artık gücünüz kalmadı mı?
home-niet-alleen = Bunu yaşayan yalnız siz değilsiniz ve tek başınıza çözmek zorunda değilsiniz. Arayın: { $steunpunt }.
home-bijvoorbeeld = Örneğin
home-voorbeeld-moe = artık dayanamıyorum
home-voorbeeld-oppas = eşimin yanında kalacak biri
home-voorbeeld-formulieren = formlar için yardım
home-voorbeeld-jong = 15 yaşındayım ve annem hasta
home-functies = Size ne iyi gelir?
home-wie = Veya size uyanı seçin
home-ziekten = Baktığınız kişinin hastalığı nedir?

## Een soort hulp, een mantelzorger of een ziekte
landing-titel-functie = { $naam } ({ $officieel }): yakınına bakanlar için
landing-titel-aandoening = { $naam }: yakınına bakanlar için yardım
landing-ook-genoemd = Diğer adları: { $namen }
landing-dit-is-er = Neler var?
landing-past = Size uygun yardımlar
landing-past-jong = Özellikle senin için
landing-ook = Sizin için de
landing-ook-jong = Senin için de
landing-ook-uitleg = Bu yardımlar yalnız sizin için değil, yakınına bakan herkes içindir.
landing-ook-uitleg-jong = Bu yardımlar yalnız senin için değil, yakınına bakan herkes içindir.
landing-geen = Bunun için henüz bir yardım bilmiyoruz.
landing-bekijk-alle = Tüm yardımlara bakın
landing-alle = { $aantal ->
   *[other] Tümünü göster ({ $aantal })
}
landing-wie = Size hangisi uyuyor?
landing-wat = Neye ihtiyacınız var?
landing-wat-jong = Neye ihtiyacın var?

## Als iets niet lukt
fout-niet-gevonden = Bu sayfa yok
fout-niet-gevonden-raad = Adres değişmiş veya bir harf yanlış olabilir. Aşağıda yeniden arayın veya telefon edin.
fout-gestopt = ‘{ $titel }’ sona erdi
fout-gestopt-raad = Bu yardım artık yok. Aşağıda var olan yardımları bulabilirsiniz.
fout-log-in = Önce giriş yapın
fout-log-in-raad = Bu sayfa çalışanlar içindir. Giriş yapıp yeniden deneyin.
fout-mag-niet = Bunu yapma izniniz yok
fout-mag-niet-raad = Hesabınızın buna yetkisi yok. Değişmesi gerekiyorsa bu sitenin yöneticisine sorun.
fout-te-oud = Bu form çok eski
fout-te-oud-raad = Hiçbir şey kaydedilmedi. Bir sayfa geri gidin, sayfayı yenileyin ve formu yeniden gönderin.
fout-te-groot = Bu çok büyük
fout-te-groot-raad = Hiçbir şey kaydedilmedi. Daha küçük bir dosya veya daha kısa bir metin gönderin.
fout-bij-ons = Bizde bir sorun oluştu
fout-bij-ons-raad = Bu sizden kaynaklanmıyor. Birkaç dakika sonra yeniden deneyin veya telefon edin.
fout-in-de-plaats = Onun yerine bu geldi
fout-lijkt-erop = Buna benzer yardımlar
fout-kies = Veya bir yardım türü seçin
fout-alle-aanbieders = Tüm kuruluşlar

## Namen uit onze gegevensbestanden, die in het Nederlands daar staan
functie-respijtzorg-gewoon = Biraz dinlenme
functie-respijtzorg-kort = Biri bakımı bir saatliğine veya bir haftalığına üstlenir.
functie-respijtzorg-uitleg = Siz dinlenebilesiniz diye baktığınız kişiyle bir süre başkası ilgilenir. Bu, bir gönüllü veya bakıcı ile evde olabilir. Baktığınız kişi gündüzleri bir gruba gidebilir veya bir yerde birkaç gece kalabilir.
functie-emotionele-steun-gewoon = Biriyle konuşmak
functie-emotionele-steun-kort = Sizi dinleyen biri veya aynı şeyi yaşayan başkaları.
functie-emotionele-steun-uitleg = Sizi dinleyen birine derdinizi anlatabilirsiniz. Ya da aynı şeyi yaşayan insanlarla tanışırsınız: örneğin bir grupta, kahve içerken veya yürüyüşte.
functie-praktische-hulp-gewoon = Evde ve çevresinde yardım
functie-praktische-hulp-kort = Alışveriş, ulaşım, tamirat, formlar.
functie-praktische-hulp-uitleg = Biri alışverişte, yemekte, temizlikte, tamiratta veya bahçede yardım eder. Ulaşım, mektup ve formlar için de yardım vardır. Bunu çoğu zaman gönüllüler yapar.
functie-advies-en-begeleiding-gewoon = Sizinle birlikte düşünen biri
functie-advies-en-begeleiding-kort = Neler olabileceğini bulmak ve birlikte düzenlemek.
functie-advies-en-begeleiding-uitleg = Biri sizi dinler, sizinle birlikte düşünür ve neler yapılabileceğini araştırır. Başvurularda yardım eder ve çoğu zaman belediye görüşmesine sizinle gelebilir.
functie-informatie-gewoon = Neler olduğunu bilmek
functie-informatie-kort = Hastalık, kurallar ve başvurabileceğiniz yerler hakkında.
functie-informatie-uitleg = Baktığınız kişinin hastalığı, kurallar ve yakınınızdaki yardımlar hakkında bilgi alırsınız. Okuyabilir, telefon edebilir veya bir yere uğrayabilirsiniz.
functie-financiele-tegemoetkoming-gewoon = Para ve ödenekler
functie-financiele-tegemoetkoming-kort = Ödenekler, teşekkür hediyesi, park.
functie-financiele-tegemoetkoming-uitleg = Bakım çoğu zaman para ister. Belki belediyeden bir teşekkür hediyesi, bir ödenek veya park indirimi alırsınız. Burada neler olduğunu ve nereye başvuracağınızı görürsünüz.
functie-educatie-gewoon = Nasıl yapılacağını öğrenmek
functie-educatie-kort = Bakım, kaldırma ve sınır koyma kursları.
functie-educatie-uitleg = Bir kursta başkasına ve kendinize iyi bakmayı öğrenirsiniz. Örneğin bir hastalıkla yaşamayı veya hayır demeyi öğrenirsiniz. Bazı kurslara evde bilgisayardan katılabilirsiniz.
functie-materiele-hulp-gewoon = Yardımcı araçlar
functie-materiele-hulp-kort = Ödünç almak veya uyarlamak: tekerlekli sandalye, yatak, ev.
functie-materiele-hulp-uitleg = Tekerlekli sandalye, yürüteç veya yatak gibi araçları ödünç veya temelli alabilirsiniz. Park kartı ve birbirine yakın oturma hakkında bilgi de burada.
mantelzorger-jong-naam = Yakınına bakan gençler (24 yaşına kadar)
mantelzorger-jong-tegel = Ben gencim
mantelzorger-jong-kort = Evde biri hasta ve ben yardım ediyorum.
mantelzorger-jong-uitleg = Baban, annen veya kardeşin hasta mı? Ya da evde birinin engeli veya bağımlılığı mı var? O zaman sık sık yardım edersin veya endişelenirsin. Burada seni dinleyen insanlar ve bunu bilen başkalarıyla yapılacak güzel şeyler bulursun.
mantelzorger-ouder-naam = Yakınına bakan yaşlılar (65 yaş ve üstü)
mantelzorger-ouder-tegel = Ben de yaşlıyım
mantelzorger-ouder-kort = Yakınınızda yardım, telefonla kolayca.
mantelzorger-ouder-uitleg = 65 yaşında veya daha büyük müsünüz ve birine mi bakıyorsunuz? O zaman siz de kendiniz için yardım alabilirsiniz. Burada yakınınızdaki yardımları bulursunuz. Çoğu zaman telefon etmeniz yeter.
mantelzorger-werkend-naam = Çalışırken yakınına bakanlar
mantelzorger-werkend-tegel = Ben çalışıyorum da
mantelzorger-werkend-kort = İşin yanında bakım: izin ve kolaylıklar.
mantelzorger-werkend-uitleg = Hem çalışıp hem birine mi bakıyorsunuz? O zaman gün çabuk dolar. Burada işin yanında bakım hakkında bilgi ve işlerinizi devralan yardımlar bulursunuz.
mantelzorger-migratieachtergrond-naam = Göçmen kökenli, yakınına bakanlar
mantelzorger-migratieachtergrond-tegel = Ailem başka bir ülkeden geliyor
mantelzorger-migratieachtergrond-kort = Ailenize ve kültürünüze uygun yardım.
mantelzorger-migratieachtergrond-uitleg = Siz veya aileniz başka bir ülkeden mi geliyorsunuz? Belki bakımı aile içinde kendiniz yapmak istersiniz. O zaman da yardım isteyebilirsiniz. Burada bunu anlayan insanlardan destek bulursunuz.
mantelzorger-partner-naam = Eşim
mantelzorger-partner-tegel = Eşime bakıyorum
mantelzorger-partner-kort = Birlikte yaşamak ve gece gündüz bakmak.
mantelzorger-partner-uitleg = Eşiniz hasta mı? O zaman çoğu kez gece gündüz hazır beklersiniz. Burada evde yardım, konuşacak insanlar ve eşinizin bir süreliğine gidebileceği yerler bulursunuz.
mantelzorger-ouder-of-schoonouder-naam = Annem, babam, kayınvalidem veya kayınpederim
mantelzorger-ouder-of-schoonouder-tegel = Anneme veya babama bakıyorum
mantelzorger-ouder-of-schoonouder-kort = Anneniz, babanız, kayınvalideniz veya kayınpederiniz için.
mantelzorger-ouder-of-schoonouder-uitleg = Annenize, babanıza, kayınvalidenize veya kayınpederinize mi bakıyorsunuz? Alışveriş, ulaşım ve ev işleri için yardım vardır. Baktığınız kişi gündüzleri bir gruba gidebilir veya bir süre başka bir yerde kalabilir.
mantelzorger-kind-naam = Çocuğum
mantelzorger-kind-tegel = Çocuğuma bakıyorum
mantelzorger-kind-kort = Kısa süreli konaklama, birlikte tatil ve ek para.
mantelzorger-kind-uitleg = Çocuğunuz, yetişkin olsa bile, çok bakım mı istiyor? Kısa süreli konaklama, aile tatili ve bazen ek para vardır. Burada sizinle birlikte düşünen birini de bulursunuz.
mantelzorger-familie-vriend-of-buur-naam = Bir akraba, arkadaş veya komşu
mantelzorger-familie-vriend-of-buur-tegel = Başka birine bakıyorum
mantelzorger-familie-vriend-of-buur-kort = Kardeş, dede, nine, arkadaş veya komşu için.
mantelzorger-familie-vriend-of-buur-uitleg = Kardeşinize, dedenize, ninenize, bir arkadaşa veya komşuya mı bakıyorsunuz? Siz de yardım alabilirsiniz. Burada sizinle birlikte düşünen ve işlerinizi devralan insanlar bulursunuz.
aandoening-dementie-naam = Demans (bunama)
aandoening-dementie-uitleg = Demanslı birine mi bakıyorsunuz? Bunu bilen insanları arayabilir veya onlarla konuşabilirsiniz. Baktığınız kişi gündüzleri bir gruba gidebilir veya birkaç gün bir yerde kalabilir. Demansla nasıl yaşanacağını da öğrenebilirsiniz.
aandoening-niet-aangeboren-hersenletsel-naam = Sonradan oluşan beyin hasarı
aandoening-niet-aangeboren-hersenletsel-uitleg = Yakınınızda, örneğin felç veya kaza sonrası, beyin hasarı mı var? O zaman sizin için de çok şey değişir. Burada bununla yaşamak için yardım ve gündüzleri gidilecek yerler bulursunuz.
aandoening-psychische-aandoening-naam = Ruhsal hastalık
aandoening-psychische-aandoening-uitleg = Yakınınızın depresyon, kaygı veya psikoz gibi ruhsal sorunları mı var? Bu sizin için de ağırdır. Bilgi almak için telefon edebilir, başka ailelerle konuşabilir ve kursa katılabilirsiniz.
aandoening-verslaving-naam = Bağımlılık
aandoening-verslaving-uitleg = Eşiniz, çocuğunuz, anneniz veya babanız bağımlı mı? Sınır koymayı ve kendinize iyi bakmayı öğrenebilirsiniz. Bunu tek başınıza yapmak zorunda değilsiniz.
aandoening-kanker-naam = Kanser
aandoening-kanker-uitleg = Yakınınızdaki biri kanser mi? Yaşadıklarınızı konuşabilir ve bilgi alabilirsiniz. Dinlenebilmeniz için evde yardım da vardır.
aandoening-parkinson-naam = Parkinson hastalığı
aandoening-parkinson-uitleg = Parkinson hastası birine mi bakıyorsunuz? Burada bilgi ve aynı şeyi yaşayanlarla tanışma olanağı bulursunuz. Biraz dinlenmenizi sağlayan yardımlar da vardır.
aandoening-ms-naam = Multipl skleroz (MS)
aandoening-ms-uitleg = MS hastası birine mi bakıyorsunuz? Bir gün diğerinden iyi geçer. Burada evde yardım, yardımcı araçlar ve konuşabileceğiniz insanlar bulursunuz.
aandoening-als-naam = ALS ve diğer kas hastalıkları
aandoening-als-uitleg = Yakınınızda ALS veya başka bir kas hastalığı mı var? Bakım çoğu zaman giderek ağırlaşır. Evde yardım, yardımcı araçlar ve bakımı bir süre üstlenecek insanlar için zamanında başvurun.
aandoening-hartfalen-naam = Kalp hastalığı
aandoening-hartfalen-uitleg = Kalp hastası birine mi bakıyorsunuz? Yakınınız çoğu zaman çabuk yorulur. Burada evde yardım, ulaşım ve sizi dinleyen birini bulursunuz.
aandoening-longziekte-naam = Akciğer hastalığı
aandoening-longziekte-uitleg = KOAH gibi bir akciğer hastalığı olan birine mi bakıyorsunuz? Burada evde yardım, yardımcı araçlar ve ulaşım bulursunuz. Konuşabileceğiniz insanlar da vardır.
aandoening-diabetes-naam = Diyabet (şeker hastalığı)
aandoening-diabetes-uitleg = Yakınınız şeker hastası mı ve siz yemekte, iğnede veya ilaçlarda yardım mı ediyorsunuz? Burada bilgi, kurslar ve evde yardım bulursunuz.
aandoening-nierziekte-naam = Böbrek hastalığı
aandoening-nierziekte-uitleg = Böbrek hastası birine mi bakıyorsunuz? Diyaliz, sizin de çok zamanınızı alır. Burada ulaşım, evde yardım ve sizinle birlikte düşünen insanlar bulursunuz.
aandoening-reuma-naam = Romatizma ve eklemler
aandoening-reuma-uitleg = Yakınınızın ağrısı veya sertleşmiş eklemleri mi var? Burada evde yardım, tamiratta yardım ve yürüteç gibi yardımcı araçlar bulursunuz.
aandoening-lichamelijke-beperking-naam = Bedensel engel
aandoening-lichamelijke-beperking-uitleg = İyi yürüyemeyen veya hareket edemeyen birine mi bakıyorsunuz? Burada yardımcı araçlar, ulaşım ve evde yardım bulursunuz. Ziyarete gelen veya yakınınızla dışarı çıkan gönüllüler vardır.
aandoening-verstandelijke-beperking-naam = Zihinsel engel
aandoening-verstandelijke-beperking-uitleg = Zihinsel engelli bir çocuğa veya yetişkine mi bakıyorsunuz? Yakınınız bir hafta sonu başka bir yerde kalabilir. Böylece kendinize ve ailenin geri kalanına zaman ayırabilirsiniz.
aandoening-autisme-naam = Otizm
aandoening-autisme-uitleg = Otizmli birine mi bakıyorsunuz? Anne, baba, eş veya akraba olarak sizin için destek vardır. Burada sizinle birlikte düşünen insanlar ve dinlenebileceğiniz yerler bulursunuz.
aandoening-epilepsie-naam = Epilepsi (sara)
aandoening-epilepsie-uitleg = Yakınınızda epilepsi mi var? Sürekli dikkat etmek çok güç ister. Burada bir süre sizin yerinizi alan ve konuşabileceğiniz insanlar bulursunuz.
aandoening-ziekte-of-beperking-kind-naam = Çocuğun hastalığı veya engeli
aandoening-ziekte-of-beperking-kind-uitleg = Çocuğunuz çok bakım mı istiyor? Kısa süreli konaklama, tüm aile için tatil ve bazen ek para vardır. Düzenleme ve başvurularda biri sizinle birlikte düşünebilir.
aandoening-slechthorend-naam = İşitme kaybı
aandoening-slechthorend-uitleg = İyi duymayan veya sağır birine mi bakıyorsunuz? Burada işitme ve işitme cihazları için yardım bulursunuz, evinizde de.
aandoening-slechtziend-naam = Görme kaybı
aandoening-slechtziend-uitleg = İyi görmeyen veya kör birine mi bakıyorsunuz? Burada mektup, alışveriş ve ulaşım gibi konularda evde yardım bulursunuz.
aandoening-kwetsbaar-op-leeftijd-naam = Yaşlı ve güçsüz
aandoening-kwetsbaar-op-leeftijd-uitleg = Babanız, anneniz veya eşiniz yaşlanıyor ve artık her şeyi yapamıyor mu? Alışveriş, tamirat, yemek ve ulaşım için yardım vardır. Yakınınız gündüzleri bir gruba da gidebilir.
aandoening-ongeneeslijk-ziek-naam = İyileşmeyecek hastalık
aandoening-ongeneeslijk-ziek-uitleg = Yakınınız artık iyileşmeyecek mi? Gönüllüler evinizde, geceleri de, başında bekleyebilir. Böylece uyuyabilir veya biraz dışarı çıkabilirsiniz.

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

## Dagen en uren
dag-maandag = Pazartesi
dag-dinsdag = Salı
dag-woensdag = Çarşamba
dag-donderdag = Perşembe
dag-vrijdag = Cuma
dag-zaterdag = Cumartesi
dag-zondag = Pazar
maand-januari = Ocak
maand-februari = Şubat
maand-maart = Mart
maand-april = Nisan
maand-mei = Mayıs
maand-juni = Haziran
maand-juli = Temmuz
maand-augustus = Ağustos
maand-september = Eylül
maand-oktober = Ekim
maand-november = Kasım
maand-december = Aralık
datum-dag = { $nummer } { $maand } { $dag }
uur-teken = .
uur-van-tot = saat { $begin } ile { $eind } arası
uur-vanaf = saat { $begin }

## Agenda
agenda-titel = Takvim: başkalarıyla buluşabileceğiniz yerler
agenda-kop = Başkalarıyla tanışın
agenda-uitleg = Burada, bir yakınına bakanlar için buluşmalar bulursunuz.
agenda-straal = Ne kadar uzakta?
agenda-km = en fazla { $km } km
agenda-soort = Ne arıyorsunuz?
agenda-ziekte = Hastalık veya engel
agenda-alles = Hepsi
agenda-toon = Buluşmaları göster
agenda-weken = Haftalar
agenda-deze-week = Bu hafta
agenda-week-van = { $dag } haftası
agenda-vorige = Önceki hafta
agenda-volgende = Sonraki hafta
agenda-vandaag = Bugün
agenda-morgen = Yarın
agenda-aantal = { $aantal ->
    [one] 1 buluşma
   *[other] { $aantal } buluşma
}
agenda-bij = ({ $plaats } yakınında)
agenda-bel-eerst = İlk kez mi gidiyorsunuz? Önce arayıp sorun.
agenda-leeg = Takvimde henüz buluşma yok.
agenda-week-leeg = Bu hafta bir şey yok.
agenda-eerste-daarna = Bundan sonraki ilk buluşma:
agenda-alles-zien = Bütün buluşmaları görün
agenda-alle-plaatsen = Şimdi bütün yerleri görüyorsunuz.
agenda-keuze-onbekend = Adresteki bir seçimi bilmiyoruz. Onu dikkate almadık.
agenda-afstand = { $km } km
agenda-binnenlopen = Haber vermeden gelebilirsiniz
agenda-aanmelden = Önce kaydolun
agenda-bel = Arayın:
agenda-bladen = Bu haftanın devamı
agenda-eerder = Daha önceki buluşmalar
agenda-meer = Daha fazla buluşma
agenda-eigen-kop = Kendi takviminizde
agenda-eigen-uitleg = Bu takvimi telefonunuzda takip ederseniz yeni buluşmalar kendiliğinden eklenir.
agenda-eigen-let-op = O zaman telefonunuz burada seçtiklerinizi saklar.
agenda-volg = Bu takvimi takip edin
agenda-ophalen = Bir kez indirin
agenda-print = Yazdır

## Bijeenkomsten van één aanbod
bijeenkomsten-kop = Sonraki buluşmalar
bijeenkomsten-voorbij = Şu anda yeni tarih yok. Arayıp sorun.
bijeenkomsten-bewaar = Takviminize ekleyin
bijeenkomsten-agenda = Daha fazla buluşma
