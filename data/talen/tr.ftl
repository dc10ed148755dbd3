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
kader-mijn-lijst = Listem
kader-voorbeeld = Örnek
kader-voorbeeld-uitleg = Bu bir örnektir.
kader-voorbeeld-oud = Bilgiler eski olabilir.
kader-lees-meer = Devamını okuyun
kader-contact = İletişim
kader-mail = Destek merkezine e-posta gönderin
kader-op-werkdagen = hafta içi
kader-over = Bu site hakkında
kader-privacy = Gizlilik: kim olduğunuzu bilmiyoruz
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

## Vaste keuzes in gewone woorden
betaalt-gratis-kort = Ücretsiz
betaalt-wmo-kort = Belediye (Wmo)
betaalt-wlz-kort = Uzun süreli bakım (Wlz)
betaalt-zvw-kort = Sağlık sigortası
betaalt-jeugdwet-kort = Gençlik Yasası (Jeugdwet)
betaalt-pgb-kort = Kişisel bakım bütçesi (pgb)
betaalt-zelf-kort = Kendiniz (bir kısmını) ödersiniz
betaalt-niets = Hiçbir şey ödemezsiniz
betaalt-soms-niets = Bazen ücretsiz
betaalt-wmo = Belediye (Wmo)
betaalt-wlz = Bölge bakım ofisi, zorgkantoor (Wlz)
betaalt-zvw = Sağlık sigortası
betaalt-jeugdwet = Belediye (Gençlik Yasası, Jeugdwet)
betaalt-pgb = Pgb’den (kişisel bakım bütçesinden) ödeyebilirsiniz
betaalt-zelf = Kendiniz ödersiniz
betaalt-zelf-deel = Bir kısmını kendiniz ödersiniz
indicatie-niet-kort = Resmî karar (indicatie) gerekmez
indicatie-wel-kort = Resmî karar (indicatie) gerekir
indicatie-niet = Gerekmez. İzin istemeniz gerekmez.
indicatie-gemeente = Gerekir. Önce belediyenizden bir karar (indicatie) isteyin.
indicatie-ciz = Gerekir. Önce CIZ’den bir karar (indicatie) isteyin.
indicatie-beide = Gerekir. Önce belediyenizden veya CIZ’den bir karar (indicatie) isteyin.
indicatie-aanbieder = Gerekir: önce bir karar (indicatie). Bunu nereden alacağınızı kuruluşa sorun.
vorm-thuis-kort = Evinizde
vorm-plek-kort = Evinizin dışında bir yerde
vorm-telefoon-kort = Telefonla
vorm-online-kort = İnternetten
vorm-groep-kort = Grup içinde
vorm-thuis-zin = evinizde
vorm-telefoon-zin = telefonla
vorm-online-zin = internetten
vorm-plek = Siz oraya gidersiniz
vorm-online = İnternet üzerinden
door-vrijwilligers = Gönüllüler
door-beroepskrachten = Meslek sahibi görevliler
door-ervaring = Bunu kendisi yaşamış kişiler
door-ervaring-voluit = Bunu kendisi yaşamış kişiler (ervaringsdeskundigen)
door-vrijwilligers-zin = gönüllüler
door-beroepskrachten-zin = uzmanlar
door-ervaring-zin = bunu kendisi yaşamış kişiler
wachttijd-direct = Bekleme süresi yok
wachttijd-kort = 4 haftaya kadar
wachttijd-lang = 4 haftadan uzun
wachttijd-onbekend = Bilinmiyor

## Hulp op een kaart
kaart-lang-niet = Uzun süredir kontrol edilmedi
kaart-waarom = Neden bu?
kaart-betekent = şu demek:
kaart-gevonden-in = Bulunduğu yer:
kaart-in-titel = başlık
kaart-in-onderwerp = konu
kaart-in-samenvatting = özet
kaart-in-aanbieder = kuruluş veya yer
kaart-in-uitleg = açıklama
kaart-bel = Arayın:
kaart-website = Web sitesi
kaart-meer = Daha fazla bilgi
kaart-bewaar = Kaydet
kaart-bewaard = Listenizde
kaart-vergelijk = Karşılaştır
kaart-vraag-ons = Numara bilinmiyor. Destek merkezini arayın.
kaart-en = ve
kaart-komma = { ", " }
kaart-en-meer = ve diğerleri
kaart-hele-land = tüm ülke
kaart-alleen-voor = yalnızca { $plaatsen } sakinleri için
kaart-plaats-onbekend = yer bilinmiyor
kaart-minder-dan-km = 1 km’den az
kaart-km = km

## Zoeken
zoeken-omschrijving = Bir yakınına bakan kişi olarak kendiniz için yardım bulun: biraz dinlenme, konuşacak biri, evde yardım, danışmanlık ve para.
zoeken-hoe-ver = Ne kadar uzakta?
zoeken-tot = { $km } km’ye kadar
zoeken-wat-u-zoekt = Aradığınız
zoeken-u-zoekt = Aradığınız:
zoeken-haal-weg = Kaldır:
zoeken-wis = Tümünü sil
zoeken-sla-over = Seçenekleri geç
zoeken-korter = Listeyi kısaltın
zoeken-gekozen = (# seçildi)
zoeken-nog = { $aantal } seçenek daha
zoeken-keer = sonuç
zoeken-toon = Sonuçları göster
zoeken-past-aan = Bir seçeneği işaretlediğinizde liste hemen değişir.
zoeken-wordt-aangepast = Liste değiştiriliyor.
zoeken-geen = Yardım bulamadık
zoeken-niet-begrepen = Sorunuzu tam anlayamadık
zoeken-gevonden = { $aantal ->
   *[other] { $aantal } yardım bulundu
}
zoeken-bij = – { $woorden }
zoeken-in-de-buurt = – { $plaats } yakınında
zoeken-tot-km-van = – { $plaats } çevresinde { $km } km’ye kadar
zoeken-heel-nederland = – tüm Hollanda’da
zoeken-alles = { $aantal ->
   *[other] Bir yakınına bakanlar için { $aantal } yardım.
}
zoeken-letterlijk-nu = Şu anda kelimeleri aynen arıyorsunuz.
zoeken-op = Şunu aradık:
zoeken-lazen = Siz { $getypt } yazdınız. Biz { $gelezen } diye okuduk.
zoeken-zochten = Siz { $getypt } yazdınız. Biz { $gelezen } aradık.
zoeken-letterlijk = Aynen { $woorden } ara
zoeken-gewoon = Normal aramaya dön
zoeken-dichtst = Aradığınıza en yakın sonuçlar bunlar.
zoeken-bedoelde = Bunu mu demek istediniz:
zoeken-bedoelde-einde = ?
zoeken-verder-km = { $plaats } yakınında bir şey bulamadık. { $km } km’ye kadar bunlar var.
zoeken-verder-land = { $plaats } yakınında bir şey bulamadık. Tüm Hollanda’da bunlar var.
zoeken-kies = Aşağıdan seçin.
zoeken-kies-of-bel = Aşağıdan seçin veya arayın: { $steunpunt }.
zoeken-iedereen = Bunlar hemen herkese yardımcı olur
zoeken-hele-land = Şimdi tüm ülkeden yardımları görüyorsunuz.
zoeken-lang = Sorunuz çok uzundu. İlk bölümünü aradık.
zoeken-onbekende-keuze = Adresteki seçeneklerden birini bilmiyoruz. Onu hesaba katmadık.
zoeken-vul-plaats = Yakınınızdaki yardım için yaşadığınız yeri yazın.
zoeken-volgorde = Sıralama
zoeken-dichtbij = Önce yakındakiler
zoeken-past = En uygun
zoeken-az = A’dan Z’ye
zoeken-laatst = En son kontrol edilen
zoeken-paginas = Sayfalar
zoeken-vorige = Önceki
zoeken-volgende = Sonraki
zoeken-pagina = Sayfa
zoeken-tot-ver = { $km } km’ye kadar ara
zoeken-overal = Tüm Hollanda’da ara
zoeken-niet-gevonden = Aradığınızı bulamadınız mı?
zoeken-bel = Arayın: { $steunpunt }. Orada sizinle birlikte düşünürler.
zoeken-leeg = Bu sitede seçtiklerinizin hepsine uyan bir şey yok. Çoğu zaman burada yazandan daha fazlası mümkündür.
zoeken-ruimer = Aramayı genişletin
zoeken-lijkt = Aradığınıza benzeyenler
zoeken-soort = Veya bir yardım türü seçin
zoeken-zonder-woorden = { $woorden } kelimeleri olmadan
zoeken-zonder-keuze = ‘{ $keuze }’ seçiminiz olmadan
zoeken-zonder-keuzes = Seçimleriniz olmadan
zoeken-ruimer-km = { $plaats } çevresinde { $km } km’ye kadar
zoeken-ruimer-land = Tüm Hollanda’da
zoeken-chip-plaats = { $plaats } yakınında
zoeken-chip-onbekend = yer: { $plaats }
filter-soort = Yardım türü
filter-voor = Kimin için
filter-zorgt-voor = Baktığınız kişi
filter-aandoening = Hastalık veya engel
filter-betaalt = Kim öder
filter-indicatie = Resmî karar (indicatie)
filter-vorm = Nerede ve nasıl
filter-door = Kim yardım eder
filter-taal = Konuşulan diller
filter-wachttijd = Bekleme süresi
filter-indicatie-uitleg = Indicatie, örneğin belediyenin yardım alabileceğinize dair verdiği karardır.

## Als het nu niet meer gaat
hulp-nu-kop = Artık dayanamıyor musunuz? Bunu tek başınıza yapmak zorunda değilsiniz.
hulp-nu-kop-jong = Artık dayanamıyor musun? Bunu tek başına yapmak zorunda değilsin.
hulp-jong-112 = Şu anda tehlike var mı? Hemen ara.
hulp-jong-113 = Ölümü mü düşünüyorsun? Yoksa bir başkasının bunu düşünmesinden mi korkuyorsun? Bunu konuş. Adını söylemen gerekmez.
hulp-jong-veilig-thuis = Ev güvenli değil mi? Burada seninle birlikte düşünürler.
hulp-jong-luisterlijn = Sadece biraz konuşmak mı istiyorsun? Burada seni dinleyen biri var. Adını söylemen gerekmez.
hulp-jong-huisartsenpost = Bekleyemez mi? Aile hekimini (huisarts) ara. Akşamları ve hafta sonu orada nöbetçi doktorun numarasını duyarsın.
hulp-nu-typen = Yazmak mı istersiniz?

## Eén aanbod
aanbod-van = Kuruluş:
aanbod-lang-niet = { $maanden ->
   *[other] Bunu { $maanden } aydır kontrol etmedik.
}
aanbod-even-niet = Bunu bir süredir kontrol etmedik.
aanbod-bel-eerst = Önce telefon edin.
aanbod-vraag-eerst = Önce bilginin hâlâ doğru olup olmadığını sorun.
aanbod-kort = Kısaca
aanbod-niet-gebeld = Bunu henüz telefonla kontrol etmedik.
aanbod-gecontroleerd = Kontrol tarihi: { $dag }.
aanbod-gecontroleerd-door = Kontrol tarihi: { $dag }. Kontrol eden: { $wie }.
aanbod-veranderd = Bu metin en son { $dag } tarihinde değiştirildi.
aanbod-bron = Kaynak:
aanbod-openbare-lijst = açık bir liste:
aanbod-klopt = Yanlış bir şey mi var?
aanbod-laat-weten = Bize bildirin
aanbod-op-internet = Bu sayfanın internet adresi:
aanbod-deel-mail = E-postayla paylaş
aanbod-deel-whatsapp = WhatsApp’ta paylaş
aanbod-print = Yazdır
aanbod-kopieer = Adresi kopyala
aanbod-gekopieerd = Adres kopyalandı
aanbod-lijkt = Buna benzeyenler
aanbod-vergelijk = Bunları yan yana karşılaştır

## Wat men van aanbod weten moet
feiten-kosten = Ücret
feiten-kosten-zin = ücret
feiten-betaalt-zin = kimin ödediği
feiten-indicatie-zin = resmî karar (indicatie) gerekip gerekmediği
feiten-niet-bekend = Bilinmiyor
feiten-nog-niet-bekend = Henüz bilinmiyor
feiten-vraag-bellen = Telefon ettiğinizde sorun.
feiten-vraag-aan = Şu kuruluşa sorun: { $aanbieder }.
feiten-op = ({ $dag })
feiten-alle-mantelzorgers = Bir yakınına bakan herkes
feiten-waar = Nerede
feiten-wijk = Mahalle:
feiten-inwoners = Şurada oturanlar için
feiten-heel-nederland = Tüm Hollanda
feiten-hoe = Nasıl
feiten-door = Kim tarafından
feiten-talen = Diller
feiten-keurmerk = Kalite belgesi
feiten-tot-en-met = Son kullanım tarihi
feiten-meer = Bununla ilgili daha fazlası

## Contact met een aanbieder
contact-kop = İletişime geçin
contact-telefoon = Telefon:
contact-mail = E-posta:
contact-website = Web sitesi:
contact-geen-nummer = Bu yardımın telefon numarası bizde yok.
contact-onzeker = Bu numaranın doğru olduğundan emin değiliz.
contact-hulp-nodig = Yardıma mı ihtiyacınız var? Arayın: { $steunpunt }.
contact-aanmelden = Başvuru
contact-wanneer = Ne zaman

## Een lijst, van uzelf of van een ander
lijst-kop = Yardım listesi
lijst-niets-meer = Bu listedekiler artık sitede yok.
lijst-leeg = Listeniz henüz boş.
lijst-leeg-uitleg = Size uygun bir yardım mı gördünüz? ‘Kaydet’ düğmesine basın. Onu burada yine bulursunuz.
lijst-bekeken = Bu listeye kimin baktığını kaydetmiyoruz.
lijst-eigen = Listenizi ve notlarınızı yalnızca bu tarayıcı saklar. Hesap açmanız gerekmez. Listeyi paylaşırsanız notlarınız gönderilmez.
lijst-ander = Bu yardımları saklamak ister misiniz? Onları kendi listenize ekleyin. Listenizde olanlar yerinde kalır.
lijst-voeg-toe = Listeme ekle
lijst-adres = Bu tarayıcı listenizi saklamıyor: bu sayfanın adresini sık kullanılanlara ekleyin.
lijst-adres-leeg = Bu tarayıcı listenizi saklamıyor: listeniz bu sayfanın adresinde durur.
lijst-niet-heel = Şu anda internetiniz yok. Bu yüzden listenizin tamamını göremiyorsunuz.
lijst-gekopieerd = Kopyalandı
lijst-kopieer = Bağlantıyı kopyala
lijst-deel = Paylaş
lijst-delen = Bu listeyi yazdırın veya paylaşın
lijst-gestopt = Bu yardım artık verilmiyor.
lijst-in-de-plaats = Yerine bu geldi:
lijst-andere-hulp = Başka yardım ara
lijst-omhoog = Yukarı
lijst-omlaag = Aşağı
lijst-haal-weg = Çıkar
lijst-notitie = Notunuz (bu tarayıcıda kalır)
lijst-notitie-niet = Notunuz kaydedilmedi. Tarayıcınız dolu olabilir.
lijst-wis = Hepsini sil
lijst-eraf = Listenizden çıkarıldı.
lijst-gewist = Listeniz silindi.
lijst-zet-terug = Geri koy
lijst-weg = { $aantal ->
   *[other] Bu listeden { $aantal } yardım artık sitede yok.
}
lijst-te-lang = { $aantal ->
   *[other] Bu liste gösterebileceğimizden uzun: ilk { $eerste } yardımı görüyorsunuz. Listede { $aantal } yardım daha var.
}
lijst-op-internet = Bu listenin internet adresi:
lijst-mail-meer = { $aantal ->
   *[other] Ve { $aantal } yardım daha.
}
lijst-toestel-kop = Bu listeyi başka bir cihazda açın
lijst-toestel = O cihazın kamerasını kareye tutun. Ya da orada bu adresi yazın:
lijst-zoek-kop = Bu liste için başka bir yardım arayın
lijst-zoek-uitleg = Uygun bir şey mi gördünüz? ‘Kaydet’ düğmesine basın. O zaman listenize eklenir.
lijst-zoek-niets = Bir şey bulamadık. Başka kelimeler deneyin.
lijst-zoek-alles = Bulduğumuz her şeye bakın
lijst-bekijk = Listenize bakın
lijst-vol = Listeniz dolu. Önce bir şey çıkarın.

## Aanbod naast elkaar
vergelijk-kop = Yardımları karşılaştır
vergelijk-geen = Burada iki ile { $meeste } arası yardımı yan yana görebilirsiniz.
vergelijk-zoek-eerst = Önce yardım ara
vergelijk-kies = Sonra iki veya daha fazla sonucu işaretleyin. ‘İşaretlediklerinizi karşılaştırın’ düğmesine basın.
vergelijk-een = Şimdi bir tane görüyorsunuz.
vergelijk-zoek-nog = Bir tane daha ara
vergelijk-te-veel = Yan yana { $meeste } yardım sığar. İlk { $meeste } yardımı görüyorsunuz.
vergelijk-gestopt = ‘{ $titel }’ artık verilmiyor.
vergelijk-in-de-plaats = Yerine ‘{ $titel }’ geldi.
vergelijk-dat = Onu karşılaştır
vergelijk-onbekend = ‘{ $code }’ kodlu bir yardım yok.
vergelijk-naast-elkaar = Yan yana
vergelijk-vraag = Soru
vergelijk-haal-weg = Kaldır
vergelijk-verschilt = farklı
vergelijk-gelijk = aynı
vergelijk-wat = Ne olduğu
vergelijk-iedereen = Herkes
vergelijk-alle = Hepsi
vergelijk-adres = Adres
vergelijk-contact = İletişim
vergelijk-gecontroleerd = Kontrol edildi
vergelijk-knop = İşaretlediklerinizi karşılaştırın
vergelijk-bijeenkomst = Sonraki buluşma
vergelijk-alleen-anders = Yalnızca farklı olanları göster
vergelijk-terug = Listenize dönün

## Suggesties onder het zoekveld
suggestie-soort = yardım türü
suggestie-aandoening = hastalık veya engel
suggestie-voor-u = sizin için yardım
suggestie-aanbod = yardım
suggestie-aanbod-keer = { $aantal } yardım
suggestie-aanbieder = kuruluş

## Begin
home-titel = Bir yakınına bakanlar için yardım
home-omschrijving = Birine mi bakıyorsunuz? Kendiniz için yardım bulun: biraz dinlenme, konuşacak biri, evde yardım, danışmanlık ve para.
home-kop = Hasta, yaşlı veya engelli bir yakınınıza mı bakıyorsunuz? Burada kendiniz için yardım bulabilirsiniz.
home-uitleg = Kendinizle ilgili hiçbir bilgi vermeniz gerekmez.
home-niet-meer = Artık gücüm kalmadı
home-niet-alleen = Bunu yaşayan yalnız siz değilsiniz ve tek başınıza çözmek zorunda değilsiniz. Arayın: { $steunpunt }.
home-balans = On soru: nasılsınız?
home-zorg = Veya baktığınız kişiyle başlayın
home-zorg-voor = Bakımını üstlendiğim kişi
home-zorg-met = Hastalığı veya engeli
home-zorg-kies = Seçin (boş kalabilir)
home-zorg-knop = Yardım ara
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

## Wat u het eerst kiest
keuze-kop = Buradan başlayın
keuze-kop-jong = Nereden başlamak istersin?
keuze-talen = Bu siteyi kendi dilinizde okuyun:
keuze-afdrukken = Bu sayfayı yazdır
keuze-balans = Çok mu ağır geliyor? On soruyla nasıl olduğunuza bakın
keuze-jong-praten = Biriyle konuşmak istiyorum
keuze-jong-online = Telefon yerine internetten
keuze-jong-anderen = Bunu yaşayan başka gençler
keuze-jong-leuk = Biraz eğlenceli bir şey yapmak
keuze-jong-school = Okulda bilmiyorlar
keuze-jong-verslaving = Annem ya da babam çok içiyor
keuze-jong-op = Artık dayanamıyorum
keuze-ouder-bellen = Dinleyen birini aramak
keuze-ouder-oppas = Evde yanında kalacak biri
keuze-ouder-boodschappen = Alışverişte yardım
keuze-ouder-vervoer = Hastaneye ulaşım
keuze-ouder-papieren = Evrak işlerinde yardım
keuze-ouder-gezelschap = Arkadaşlık
keuze-werk-verlof = İşten izin almak
keuze-werk-baas = Patronumla konuşmak
keuze-werk-makelaar = İşlemleri benim yerime yapacak biri
keuze-werk-opvang = Ben çalışırken gündüz bakımı
keuze-werk-huishouden = Ev işlerinde yardım
keuze-land-taal = Kendi dilimde yardım
keuze-land-cultuur = Kültürümüzde bakım
keuze-land-groep = Başka bakım verenlerle bir grup
keuze-land-consulent = Benimle birlikte düşünecek biri
keuze-land-formulieren = Formlarda yardım
keuze-partner-nacht = Bir gece uyuyabilmek
keuze-partner-oppas = Evde yanında kalacak biri
keuze-partner-wassen = Yıkanma ve giyinmede yardım
keuze-partner-anderen = Aynı şeyi yaşayanlarla konuşmak
keuze-partner-alleen = Kendimi yalnız hissediyorum
keuze-vader-boodschappen = Alışverişte yardım
keuze-vader-dag = Gündüz gidilecek bir yer
keuze-vader-vervoer = Hastaneye ulaşım
keuze-vader-regelen = İşlemleri benim yerime yapacak biri
keuze-vader-gezelschap = Annem veya babam için arkadaşlık
keuze-kind-logeren = Hafta sonu başka yerde kalmak
keuze-kind-vakantie = Tatile gitmek
keuze-kind-geld = Para ve ödenekler
keuze-kind-anderen = Aynı şeyi yaşayanlarla konuşmak
keuze-kind-meedenken = Bakımı düzenlemede yardım
keuze-ander-maatje = Yakınım için bir arkadaş
keuze-ander-klussen = Evde ve bahçede küçük işler
keuze-ander-oppas = Yanında kalacak biri
keuze-ander-meedenken = Benimle birlikte düşünecek biri

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
functie-informatie-gewoon = Hangi yardımlar var?
functie-informatie-kort = Hastalık, kurallar ve başvurabileceğiniz yerler hakkında.
functie-informatie-uitleg = Baktığınız kişinin hastalığı, kurallar ve yakınınızdaki yardımlar hakkında bilgi alırsınız. Okuyabilir, telefon edebilir veya bir yere uğrayabilirsiniz.
functie-financiele-tegemoetkoming-gewoon = Para ve ödenekler
functie-financiele-tegemoetkoming-kort = Ödenekler, teşekkür ödülü, park izni.
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
mantelzorger-werkend-tegel = Aynı zamanda çalışıyorum
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
hulplijn-112-wanneer = Şu anda siz veya bir başkası için tehlike var mı? Hemen arayın.
hulplijn-113-wanneer = Ölümü mü düşünüyorsunuz? Yoksa bir başkasının bunu düşünmesinden mi korkuyorsunuz? Burada adınızı söylemeden konuşabilirsiniz.
hulplijn-kindertelefoon-wanneer = 18 yaşından küçük müsün? Burada her şeyi konuşabilirsin (Hollandaca). Adını söylemen gerekmez.
hulplijn-veilig-thuis-wanneer = Ev güvenli değil mi? Yoksa kötü bir şey olmasından, belki kendinizden de, mi korkuyorsunuz? Burada sizinle birlikte düşünürler.
hulplijn-luisterlijn-wanneer = Sadece biraz konuşmak mı istiyorsunuz? Burada sizi dinleyen biri var. Adınızı söylemeniz gerekmez.
hulplijn-huisartsenpost-wanneer = Bekleyemez mi? Aile hekiminizi (huisarts) arayın. Akşamları ve hafta sonu orada nöbetçi doktorun numarasını duyarsınız.
hulplijn-steunpunt-wanneer = Bundan sonra ne yapacağınızı konuşmak ister misiniz? Burada sizi dinlerler.
bereikbaar-dag-en-nacht-gratis = gece gündüz, ücretsiz
bereikbaar-elke-dag-van-11-tot-21-uur-gratis = her gün saat 11:00–21:00, ücretsiz
bereikbaar-dag-en-nacht = gece gündüz
spreekt-nederlands = Hollandaca
spreekt-engels = İngilizce
spreekt-duits = Almanca
spreekt-frans = Fransızca
spreekt-spaans = İspanyolca
spreekt-portugees = Portekizce
spreekt-italiaans = İtalyanca
spreekt-turks = Türkçe
spreekt-koerdisch = Kürtçe
spreekt-arabisch = Arapça
spreekt-marokkaans = Fas Arapçası
spreekt-berbers = Berberice
spreekt-tamazight = Tamazight dili
spreekt-tigrinya = Tigrinya dili
spreekt-somalisch = Somalice
spreekt-farsi = Farsça
spreekt-perzisch = Farsça
spreekt-dari = Dari dili
spreekt-pools = Lehçe
spreekt-roemeens = Romence
spreekt-bulgaars = Bulgarca
spreekt-oekraiens = Ukraynaca
spreekt-russisch = Rusça
spreekt-papiaments = Papiamento dili
spreekt-sranantongo = Sranan Tongo dili
spreekt-hindi = Hintçe
spreekt-urdu = Urduca
spreekt-chinees = Çince
spreekt-vietnamees = Vietnamca
spreekt-indonesisch = Endonezce
spreekt-fries = Frizce
spreekt-gebarentaal = İşaret dili

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
balans-vol = Bunu daha ne kadar sürdürebilirsiniz?
balans-vol-lang = Uzun süre
balans-vol-even = Bir süre daha
balans-vol-kort = Fazla uzun değil
balans-vol-niet = Şimdiden dayanamıyorum
balans-vol-zwaar = dayanmak
balans-tot-slot = Son olarak
balans-waar = Nerede yardım arıyorsunuz?
balans-waarom-waar = Böylece önce yakınınızdaki yardımı görürsünüz.
balans-ziekte = Baktığınız kişinin hastalığı veya engeli nedir? Boş bırakabilirsiniz.
balans-terug = Geri
balans-verder = İleri
balans-uitkomst = Sonucu göster
balans-bewaren = Cevaplarınızı saklamıyoruz. Cevaplar yalnızca bu sayfada durur. ‘Sonucu göster’ düğmesine basınca sitemize bir kez gönderilir. Site uygun yardımı arar ve cevapları unutur.
balans-mislukt = Site yanıt vermiyor. İnternetiniz var mı? Yanıtlarınız hâlâ burada. Yine de telefon edebilirsiniz.
balans-bron-kop = Bu sorular nereden geliyor?
balans-bron = Soruları kendimiz yazdık. Araştırmaların ve bakım verenlerin sık sık ağır dediği konuları soruyoruz. Bunlar uzun saatler, geceler, yalnız kalmak, sağlığınız, iş, para ve kaygılardır. Size güç veren şeyleri de soruyoruz.
balans-bron-hulp = Hangi durumda hangi yardımın uygun olduğu, Frieslab ve Vilans’ın 2012 tarihli bir çalışmasından gelir.
balans-geen-test = Bu bir test veya teşhis değildir. Nasıl olduğunuzu en iyi siz bilirsiniz.
balans-goed = Durumunuz iyi
balans-goed-uitleg = Şu anda bakımın üstesinden iyi geliyorsunuz. Ne güzel! Durum değişirse nereden yardım alacağınızı bilin.
balans-goed-zwaar = Çoğu şey iyi gidiyor, bu yük de hafifleyebilir
balans-goed-zwaar-uitleg = Şu anda bakımın üstesinden iyi geliyorsunuz. Ağır gelen şeyler için yardım var.
balans-goed-bel = Bu numarayı ileride aramak için telefonunuza kaydedin.
balans-goed-doe = Bu hafta kendiniz için güzel bir şey yapın.
balans-redt-het = İdare ediyorsunuz, biraz yardım iyi gelir
balans-redt-het-uitleg = Her şey fazla gelene kadar beklemeyin. Biraz yardımla daha uzun süre dayanırsınız.
balans-redt-het-bel = Bir arayın ve sizin için neler olduğunu sorun.
balans-redt-het-doe = Birinden, işlerinizden birini üstlenmesini isteyin.
balans-veel = Yükünüz ağır. Hafifleyebilir
balans-veel-uitleg = Zaten çok şey yapıyorsunuz. Bir kısmını başkasına bırakın. Bu çok normal.
balans-veel-bel = Mümkün olan en kısa zamanda arayın ve ne kadar zor olduğunu anlatın.
balans-veel-doe = Bugün birinden yardım isteyin: bir akşam, bir gece veya alışveriş için.
balans-te-zwaar = Bu yük tek başına taşınamayacak kadar ağır
balans-te-zwaar-uitleg = Bu sizin suçunuz değil. Bugün biriyle birlikte çözüm arayın.
balans-te-zwaar-bel = Mümkün olan en kısa zamanda arayın ve artık dayanamadığınızı söyleyin.
balans-te-zwaar-doe = Aile hekiminizi (huisarts) de arayın. O sizin için de var.
balans-voorlopig =
    { $aantal ->
        [one] Bu bir ilk fikir: 1 cevap verdiniz. Daha çok cevap verirseniz yardım size daha iyi uyar.
       *[other] Bu bir ilk fikir: { $aantal } cevap verdiniz. Daha çok cevap verirseniz yardım size daha iyi uyar.
    }
balans-zwaar = Şu anda size ağır gelenler:
balans-zwaar-kies = Birini seçin; onun için olan yardımı görürsünüz.
balans-vandaag = Bununla başlayın
balans-meer = Bu türden diğer yardımlar
balans-ook = Bunlar da yardımcı olabilir
balans-afdrukken = Yazdır
balans-veranderen = Cevaplarınızı değiştirin
balans-opnieuw = Baştan başlayın
balans-antwoorden = Cevaplarınız
balans-leeg-kop = Henüz bir şey doldurmadınız
balans-leeg = Sorun değil. En az bir soruya cevap verin, size uygun yardımı arayalım.
balans-leeg-bel = Ya da doğrudan arayın:
balans-naar-vragen = Sorulara dön
balans-alle-hulp = Bütün yardımları görün

## Zonder internet
zonder-internet-kop = Şu anda internet bağlantınız yok
zonder-internet-uitleg = Bu sayfayı şu anda göremezsiniz. Ama telefon edebilirsiniz.
zonder-internet-opnieuw = Yeniden deneyin
zonder-internet-bewaard = Şu anda okuyabileceğiniz sayfalar

## Contact
contact-omschrijving = Destek merkezini arayın, WhatsApp’tan veya e-postayla yazın. Açılış saatleri ve kapalıyken kimi arayabileceğiniz.
contact-uitleg = Birine mi bakıyorsunuz? Burada sizi dinlerler ve sizinle birlikte düşünürler.
contact-bellen = Telefon
contact-whatsapp = WhatsApp
contact-mailen = E-posta
contact-site = İnternet sitesi
contact-openingstijden = Açılış saatleri
contact-dicht = kapalı
contact-dagen-dicht = Destek merkezi şu günlerde kapalıdır:
contact-buiten = Destek merkezi kapalı mı?
contact-wacht = Bekleyebilir mi? O zaman destek merkezi açılınca arayın.
contact-wacht-mail = Ya da e-posta gönderin. Numaranızı da yazın, sizi arayabilsinler.
contact-nu-bellen = Aşağıda şimdi kimi arayabileceğiniz yazıyor.
contact-geen = Bu sitenin kendi numarası yok.
contact-nu-open = Şu an açık
contact-nu-open-tot = Şu an açık. Kapanış: #
contact-nu-gesloten = Şu an kapalı
contact-weer-open = Şu an kapalı. Açılış: #
contact-nu-doen = Şimdi yapabilecekleriniz

## Bel mij terug
bellen-kop = Beni arayın
bellen-omschrijving = Numaranızı bırakın. Destek merkezi sizi arasın.
bellen-titel-fout = Henüz gönderilmedi: beni arayın
bellen-uitleg = Birine mi bakıyorsunuz? Konuşmak veya bir şey sormak mı istiyorsunuz? Sizi şu merkez arar: { $steunpunt }.
bellen-bewaart-niets = Yazdıklarınızı destek merkezine e-postayla göndeririz. Bu site onları saklamaz.
bellen-niet-verstuurd = İsteğiniz henüz gönderilmedi.
bellen-naam = Size nasıl hitap etsinler?
bellen-naam-uitleg = Yalnızca ad yeterlidir.
bellen-telefoon = Sizi hangi numaradan arasınlar?
bellen-wanneer = Sizin için ne zaman uygun?
bellen-wanneer-uitleg = Destek merkezi mümkün olana bakar.
bellen-wanneer-altijd = Fark etmez
bellen-wanneer-ochtend = Sabah
bellen-wanneer-middag = Öğleden sonra
bellen-wanneer-avond = Akşam
bellen-taal = Hangi dilde konuşmak istersiniz?
bellen-bericht = Eklemek istediğiniz bir şey var mı?
bellen-bericht-uitleg = Bir cümle yeterlidir. Hastalık hakkında yazmayın: onu telefonda anlatırsınız.
bellen-mis-naam = Bir ad yazın. Yalnızca ad yeterlidir.
bellen-mis-telefoon = Bir telefon numarası yazın.
bellen-fout-telefoon = Bu numara doğru değil. Şöyle yazın: 06 12 34 56 78.
bellen-te-lang =
    { $letters ->
        [one] Bu yazı 1 harf fazla. Kısaltın.
       *[other] Bu yazı { $letters } harf fazla. Kısaltın.
    }
bellen-mislukt = Şu anda gönderilemiyor. Yazdıklarınız aşağıda duruyor. Daha sonra yeniden deneyin veya telefon edin.
bellen-te-veel = Şu anda çok fazla istek geliyor. İsteğiniz henüz gönderilmedi. Bir saat sonra yeniden deneyin veya telefon edin.
bellen-geen = Burada aranmayı isteyemezsiniz. Kendiniz arayabilirsiniz.
bellen-bedankt = Teşekkürler
bellen-bedankt-verstuurd = İsteğiniz destek merkezine gönderildi.
bellen-bedankt-wanneer = Sizi iki iş günü içinde ararlar.
bellen-bedankt-niets = O zamana kadar aranmadınız mı?
bellen-bedankt-nu = O kadar bekleyemez misiniz?
bellen-bedankt-wie = Şimdi kimi arayabileceğinize bakın

## Ik ken een mantelzorger
ander-kop = Yakınına bakan birini tanıyorum
ander-omschrijving = Başka birine bakan bir kişiyi tanıyor musunuz? Destek merkezinden onu aramasını isteyin.
ander-titel-fout = Henüz gönderilmedi: yakınına bakan birini tanıyorum
ander-uitleg = Başka birine bakan bir kişiyi tanıyor musunuz? Destek merkezi onu arar ve birlikte düşünür. Önce kendisine sorun.
ander-mantelzorger = Yakınına bakan kişi
ander-naam = Bu kişinin adı nedir?
ander-telefoon = Hangi numarayı arasınlar?
ander-wanneer = Bu kişi için ne zaman uygun?
ander-taal = Bu kişi hangi dilde konuşmak ister?
ander-u = Siz
ander-uw-naam = Adınız
ander-uw-naam-uitleg = Destek merkezi isteğin kimden geldiğini söyler.
ander-wie = Bu kişiyi nereden tanıyorsunuz?
ander-wie-familie = Aile
ander-wie-bekende = Arkadaş, komşu veya iş arkadaşı
ander-wie-werk = İşim gereği
ander-bericht-uitleg = Bir cümle yeterlidir. Hastalık hakkında yazmayın. Onu bu kişi kendisi anlatır.
ander-akkoord = Bu kişinin haberi var ve kabul ediyor.
ander-mis-uw-naam = Kendi adınızı yazın.
ander-mis-wie = Bu kişiyi nereden tanıdığınızı seçin.
ander-mis-akkoord = Önce kendisine sorun. Sonra kabul ettiğini işaretleyin.
ander-bedankt-wanneer = Bu kişiyi iki iş günü içinde ararlar.
ander-bedankt-niets = Size ayrıca haber verilmez. Siz de bir şey sormak ister misiniz?

## Over deze site
over-titel = Bu site hakkında
over-omschrijving = Bu yardım rehberi nedir, kim günceller ve bilgiler nereden gelir.
over-wat = { $naam }, yakınına bakanlar için bir yardım rehberidir. Bu kişiler kendilerine yakın birine bakar. Örneğin eşine, annesine, babasına, çocuğuna, arkadaşına veya komşusuna.
over-aantal =
    Burada şu anda { $organisaties ->
        [one] 1 kuruluştan
       *[other] { $organisaties } kuruluştan
    } { $aantal ->
        [one] 1 yardım bulabilirsiniz.
       *[other] { $aantal } yardım bulabilirsiniz.
    }
over-niets = Giriş yapmanız gerekmez. Kendinizle ilgili hiçbir şey anlatmanız gerekmez.
over-voorbeeld-kop = Bu bir örnektir
over-voorbeeld = Bu sitedeki yardımlar bir örnektir, kuruluşlar ise gerçektir. Bilgiler herkese açık sitelerden gelir. Eski olabilirler. Her yardımın yanında kaynağı yazar. Yola çıkmadan önce oraya bakın veya telefon edin.
over-wie-kop = Siteyi kim günceller?
over-van = Bu sitenin sahibi:
over-controle = Her yardımın yanında, birinin arayıp kontrol edip etmediği ve ne zaman kontrol ettiği yazar. Metnin ne zaman değiştiği de yazar. Bu ikisi aynı şey değildir. Metin dün değişmiş olabilir, ama belki uzun zamandır kimse arayıp sormamıştır.
over-fout-kop = Yanlış bir şey mi var? Eksik bir şey mi var?
over-fout = O zaman düzeltiriz.
over-bellen-kop = Biriyle konuşmak mı istersiniz?
over-volgorde-kop = En üstte ne yer alır?
over-volgorde = Sözcüklerinize ve seçimlerinize en uygun olan en üstte yer alır. Bir yer adı yazarsanız, yakındaki yardımlar üstte olur. Kimse para vererek daha üste çıkamaz.
over-bronnen-kop = Bilgiler nereden gelir?
over-bronnen-hulp = Her yardımın yanında bilgilerin nereden geldiği yazar.
over-bronnen-soorten = Yardımları sekiz türe ayırırız: temel işlevler. Bu ayrım Mezzo (şimdiki adı MantelzorgNL) ve Hollanda Sağlık Bakanlığı’ndan (VWS) gelir. 2009 yılındandır.
over-bronnen-plaatsen = Yerlerin konumu { $geonames } verilerinden ve { $opendatasoft } üzerinden Hollanda İstatistik Kurumu (CBS) verilerinden türetilmiştir. İkisi için de şu lisans geçerlidir: { $licentie }.
over-programma-kop = Yazılım
over-programma = Bu site Mantelkaart ile çalışır. Bu, özgür bir yazılımdır. Her belediye onu kullanabilir ve değiştirebilir. Lisansı şudur: { $licentie }.
over-meer-kop = Daha fazla bilgi
over-meer-privacy = Sizin hakkınızda ne biliyoruz
over-meer-toegankelijk = Siteyi herkes kullanabilir mi?

## Privacy
privacy-titel = Gizlilik
privacy-omschrijving = Kim olduğunuzu bilmiyoruz. Sizi izlemiyoruz ve kimin ne aradığını bilmiyoruz.
privacy-kop = Gizlilik: kim olduğunuzu bilmiyoruz
privacy-inleiding = Burada aradıklarınız sağlığınız hakkında bir şey söyleyebilir. Veya baktığınız kişinin sağlığı hakkında.
privacy-inleiding-geteld = Bu yüzden kimin ne aradığını bilmiyoruz.
privacy-inleiding-niet-geteld = Bu yüzden bunu saklamıyoruz.
privacy-niet-kop = Neleri yapmıyoruz
privacy-niet-cookies = Yalnızca bir çerez kullanıyoruz, o da bir dil seçerseniz. Cihazınız o dili bir yıl boyunca hatırlar. İçinde başka bir şey yoktur. Yeniden Hollandaca seçerseniz silinir.
privacy-niet-volgen = Sizi izlemiyoruz. Başka hiçbir şirket ne yaptığınızı ölçmez. Reklam yoktur. Sizi izleyen sosyal medya düğmeleri de yoktur.
privacy-niet-wie = Kimin ne aradığını saklamıyoruz.
privacy-niet-wat = Ne aradığınızı saklamıyoruz.
privacy-niet-elders = Bu site başka sitelerden hiçbir şey almaz. Yazı tipleri ve resimler de bizimdir.
privacy-niet-account = Hesap açmanız gerekmez.
privacy-wel-kop = Neleri görüyoruz
privacy-wel-adres = Bir sayfa açtığınızda cihazınız bilgisayarımıza bir istek gönderir. Bununla birlikte her zaman bir internet adresi (IP adresi) gelir. O adres olmadan yanıt size ulaşmaz. Site bu adresi bir yere yazmaz.
privacy-wel-logboek = Kayıtlarımızda yalnızca bir sayfanın saat kaçta istendiği ve hangi sayfa olduğu yazar. Bir de açılıp açılmadığı ve ne kadar sürdüğü. Arama sözcükleriniz, seçtiğiniz yer ve internet adresiniz orada yazmaz.
privacy-wel-typen = Arama alanına yazdığınızda, harfler hemen bilgisayarımıza gider. Böylece ne aramak istediğinizi önerebiliriz. Harfler yalnızca bu siteye gider. Onları saklamıyoruz.
privacy-wel-scherm = Arama sözcükleriniz kendi ekranınızın üstündeki adreste görünür. Böylece bir aramayı saklayabilir veya paylaşabilirsiniz. Kendi cihazınız bu adresi hatırlayabilir. Bilgisayarı başkalarıyla birlikte mi kullanıyorsunuz? O zaman sonunda geçmişi silin veya gizli pencere kullanın.
privacy-toestel-kop = Cihazınızda ne saklanır
privacy-toestel-uitleg = Tarayıcınız burada okuduğunuz son 60 sayfayı saklar. Böylece bu sayfaları internet olmadan da okursunuz. Biz bu sayfaları görmeyiz.
privacy-toestel-zoeken = Aradığınız sözcükler bunlarla birlikte saklanmaz.
privacy-toestel-wissen = Cihazınızı başka biri de kullanıyor mu? O zaman sayfaları silin. Bunu tarayıcınızın ayarlarında da yapabilirsiniz.
privacy-toestel-knop = Kayıtlı sayfaları sil
privacy-toestel-gewist = Sayfalar silindi.
privacy-balans-kop = ‘Nasılsınız?’ sayfasındaki sorular
privacy-balans = Cevaplarınız yalnızca kendi ekranınızda durur. ‘Sonucu göster’ düğmesine basarsanız, sitemize bir kez gönderilir. Site uygun yardımı arar ve cevapları unutur. Onları saklamıyoruz. Cevaplar sayfanın adresinde ve kayıtlarımızda yer almaz.
privacy-lijst-kop = Kendi listeniz
privacy-lijst = Listenizi ve yanına yazdıklarınızı yalnızca kendi tarayıcınız saklar. Listeyi açarsanız, tarayıcınız o yardımları bizden ister. Hangi yardımlar olduğunu yazmayız. Notlarınız bize hiç gelmez.
privacy-lijst-delen = Listeyi paylaşırsanız, adreste hangi yardımların olduğu yazar. Yanına yazdıklarınız gönderilmez. Listedeki ‘Hepsini sil’ ile her şeyi silersiniz.
privacy-agenda-kop = Takvimi izlediğinizde
privacy-agenda = Takvimimizi telefonunuzda veya bilgisayarınızda mı izliyorsunuz? O zaman kendi takvim programınız onu bizden tekrar tekrar ister. Seçtikleriniz, örneğin yeriniz, bu adreste yazar. Biz bunu bir yere yazmayız. Ama cihazınız adresi saklar, belki takviminizin şirketi de saklar.
privacy-melden-kop = Bir yanlışı bildirdiğinizde
privacy-melden = O zaman seçtiğinizi ve yazdığınızı, hangi yardımla ilgili olduğunu ve günü saklarız. Kim olduğunuzu ve internet adresinizi saklamayız. Bu yüzden kendiniz veya birinin sağlığı hakkında bir şey yazmayın.
privacy-melden-veel = Bazen bir bilgisayar çok fazla bildirim gönderir. Bunu fark etmek için bir saat boyunca bir kod tutarız. Bu kod internet adresinizle yapılır. Onu hiçbir yere yazmayız.
privacy-bellen-kop = Destek merkezinin aramasını istediğinizde
privacy-bellen = İsteğinizi destek merkezine e-posta ile göndeririz. Site onu saklamaz. Destek merkezine bununla ne yaptığını sorabilirsiniz.
privacy-bellen-dubbel = Bazen biri düğmeye iki kez basar. Bunu fark etmek için bir gün boyunca bir kod tutarız. Adınız ve numaranız onun içinde yoktur.
privacy-tellen-kop = Neleri sayıyoruz
privacy-tellen-waarom = İnsanların hangi yardımı arayıp bulamadığını bilmek istiyoruz. Bu yüzden her gün üç şeyi sayıyoruz:
privacy-tellen-gevraagd = bir aramanın kaç kez yapıldığını
privacy-tellen-niets = kaç kez hiçbir şey bulamadığımızı
privacy-tellen-gekozen = sonra kaç kez bir sonucun seçildiğini
privacy-tellen-alleen = Yalnızca arama alanındaki sözcükleri sayıyoruz. Yanında yalnızca gün yazar. Kim olduğunuz, internet adresiniz ve saat yazmaz. Yazdığınız yer ve işaretledikleriniz de yazmaz. Başka ne aradığınız veya seçtiğiniz de yazmaz.
privacy-tellen-woorden = Sözcükleri yalnızca şu durumlarda saklıyoruz:
privacy-tellen-bekend = bütün sözcükleri biliyorsak, örneğin ‘oppas’ veya bir yer adı
privacy-tellen-vijf = veya aynı arama bir günde beş kez yapıldıysa. O ana kadar bilgisayar, içinde sözcükler olmayan bir kodla sayar. Bu kodu hiçbir yere yazmayız. O günden sonra silinir.
privacy-tellen-nooit = Aramada bir kişiyle ilgili olabilecek bir şey mi var? O zaman sözcükleri hiçbir zaman saklamayız. Örneğin bir ad, telefon numarası veya başka bir uzun numara. Ya da doğum tarihi, e-posta adresi veya ev adresi. O zaman yalnızca bir arama yapıldığını sayarız.
privacy-tellen-liever = Bilgisayar her şeyi tanımaz. Bu yüzden arama alanına ad ve numara yazmamanız daha iyidir.
privacy-tellen-wissen = Bu sayıları 400 gün sonra sileriz.
privacy-tellen-bekeken = Bir yardım sayfasına bir ayda kaç kez bakıldığını da sayıyoruz. Yanında yalnızca ay yazar, sizinle ilgili bir şey yazmaz.
privacy-tellen-posters = Bize bir afişimiz veya broşürümüz yoluyla mı geldiniz? O gün o afiş için bir ziyaret sayarız. Daha sık gelirseniz daha çok sayarız: kim olduğunuzu bilmiyoruz.
privacy-overdracht-kop = Wmo masası sizi bir kuruluşa yönlendirdiğinde
privacy-overdracht = Belediyenin Wmo masasından (Wmo-loket) yardım mı istiyorsunuz? O zaman size, bir kuruluşun sizi arayıp arayamayacağı sorulabilir. Yalnızca kabul ederseniz, paylaşmak istediklerinizi saklarız. Örneğin adınızı ve telefon numaranızı. Bunları şifreli saklarız. Yalnızca Wmo masası ve o kuruluş okuyabilir, başka kimse okuyamaz. E-postada yer almaz.
privacy-overdracht-wissen = Görüştünüz mü, yoksa vaz mı geçildi? O zaman Wmo masası işi kapatır. Otuz gün sonra her şey silinir. Yalnızca birinin yönlendirildiğini ve nasıl sonuçlandığını sayarız. Fikriniz değişti mi? Wmo masasına söyleyin. O zaman hemen sileriz.
privacy-links-kop = Başka bir siteye geçtiğinizde
privacy-links = Bir kuruluşun sitesine mi tıkladınız? O site hangi sayfadan geldiğinizi görmez. Ne aradığınızı da görmez. O sitede kendi kuralları geçerlidir.
privacy-links-delen = Bir sayfayı WhatsApp veya e-posta ile mi paylaşıyorsunuz? Kime göndereceğinizi siz seçersiniz. Biz bunu bilmeyiz. WhatsApp’ın ve e-posta şirketinizin kendi kuralları vardır.
privacy-organisaties-kop = Kuruluşların bilgileri
privacy-organisaties = Kuruluşlara bazen e-posta yazıp yardımlarının hâlâ doğru olup olmadığını sorarız. O zaman hangi adrese yazdığımızı ve cevabı saklarız.
privacy-organisaties-naam = Bir yardımın yanında bazen bir çalışanın adı, telefon numarası veya e-posta adresi yazar. Adınız burada yazıyor ve bunu istemiyor musunuz?
privacy-wie-kop = Sorumlu kimdir?
privacy-wie = Bu siteden sorumlu olan:
privacy-vraag = Gizlilik hakkında bir sorunuz veya şikâyetiniz mi var?
privacy-klacht = Bizimle anlaşamadınız mı? O zaman Hollanda Kişisel Verileri Koruma Kurumu’na ({ $autoriteit }) şikâyet edebilirsiniz.

## Toegankelijkheid
toegankelijk-titel = Erişilebilirlik
toegankelijk-omschrijving = Bu siteyi herkes kullanabilir mi? Neleri inceledik ve bir sorunu nereye bildirirsiniz.
toegankelijk-kop = Erişilebilirlik
toegankelijk-iedereen = Bu siteyi herkes kullanabilmelidir. İyi görmüyor veya duymuyor olsanız da, fare kullanamıyor olsanız da. Yorgun olsanız veya iyi okuyamıyor olsanız da.
toegankelijk-verklaring = Bu, { $naam } sitesinin erişilebilirlik beyanıdır. Hollanda hükümetinin örneğine göre yazılmıştır.
toegankelijk-status-kop = Durum: C, ilk önlemler alındı
toegankelijk-status-norm = EN 301 549 standardına ve WCAG 2.2’nin A ve AA düzeylerine uymak istiyoruz. Sitenin bir bölümünü kendimiz inceledik. Dışarıdan bir kuruluş siteyi henüz incelemedi.
toegankelijk-status-c = Bu yüzden sitenin her şeye uyduğunu söyleyemeyiz. Onun için C durumunu seçiyoruz. Bu bizim kendi görüşümüzdür. Bir kalite belgesi değildir.
toegankelijk-onderzoek-kop = Ne, nasıl incelendi?
toegankelijk-onderzoek-axe = Chromium tarayıcısında axe programıyla. Bu program WCAG 2.0, 2.1 ve 2.2’nin A ve AA düzeyindeki kurallarına bakar. Bunu açık ve koyu renklerle ve cihazın kendi renkleriyle yaptık. Sağdan sola yazıyla, betikli (script) ve betiksiz de yaptık. Bir program bütün hataları bulamaz.
toegankelijk-onderzoek-smal = 320 piksellik dar bir ekranda. Hiçbir şey yandan kaybolmaz. Harfler iki kat büyük olsa da (yüzde 200) böyledir.
toegankelijk-onderzoek-toetsen = Yalnızca klavyeyle: içeriğe geçmek, aramak ve seçmek. Arama alanının altındaki öneriler de. Ana sayfada ve sonuçlarda her zaman nerede olduğunuzu görürsünüz.
toegankelijk-onderzoek-script = Betik (script) olmadan: aramak, seçmek, geri dönmek ve telefon numarası bulmak.
toegankelijk-onderzoek-papier = Kâğıtta: bir yardım bir A4 sayfasına sığar.
toegankelijk-gedaan-kop = Neler yaptık?
toegankelijk-gedaan-taal = Sitenin sabit metinleri sade Hollandaca ile, B1 düzeyinde yazılmıştır.
toegankelijk-gedaan-talen = Bu metinler başka dillerde de vardır. Dilinizi her sayfanın üstünde seçersiniz.
toegankelijk-gedaan-letters = Harfler büyüktür ve iyi görünür. Düğmeler de büyüktür.
toegankelijk-gedaan-kleuren = Koyu renk veya az hareket mi istiyorsunuz? Bunu cihazınızda ayarlayın. Site buna uyar.
toegankelijk-gedaan-telefoon = Telefon etmek isteyenler için her sayfada bir telefon numarası vardır.
toegankelijk-niet-kop = Ne henüz iyi değil veya incelenmedi?
toegankelijk-niet-mensen = Site, ekran okuyucu veya sesini kullanan kişilerle henüz denenmedi.
toegankelijk-niet-bureau = Dışarıdan bir kuruluş siteyi henüz incelemedi.
toegankelijk-niet-teksten = Yardımların açıklamaları kuruluşlardan gelir. Her metin B1 düzeyinde değildir.
toegankelijk-niet-talen = Yardımların açıklamaları yalnızca Hollandacadır. Başka bir dil seçseniz de böyledir. Hollandaca sözcüklerle aramak en iyi sonucu verir.
toegankelijk-niet-anderen = Bağlantılar başkalarının sitelerine gider. O siteleri herkesin kullanıp kullanamayacağını bilmiyoruz.
toegankelijk-melden-kop = Bir şeyi yapamıyor musunuz?
toegankelijk-melden = Hangi sayfada olduğunu ve ne yapmak istediğinizi anlatın. Mesajınızı aldığımızı beş iş günü içinde bildiririz. Ne yapacağımızı üç hafta içinde bildiririz. Bilgiyi size başka bir yolla da, örneğin telefonda, seve seve veririz.
toegankelijk-klacht-kop = Cevabımızdan memnun değil misiniz?
toegankelijk-klacht = Ya da çok uzun süre cevap almadınız mı? O zaman bize şikâyetinizi gönderin. Bu işe yaramazsa, devlete ait bir sitede ulusal ombudsmana ({ $ombudsman }) gidebilirsiniz.
toegankelijk-wie-kop = Bu beyan kimin?
toegankelijk-wie = Siteden ve bu beyandan sorumlu olan:
toegankelijk-datum = Bu metni en son 22 Kasım 2026’da gözden geçirdik.

## Een melding
melding-terug = Geri dönün: { $titel }
melding-kop = Yanlış bir şey mi var?
melding-titel-fout = Henüz gönderilmedi: yanlış bir şey mi var?
melding-vertel = ‘{ $titel }’ ile ilgili neyin yanlış olduğunu anlatın. Biz kontrol ederiz.
melding-niet-verstuurd = Bildiriminiz henüz gönderilmedi.
melding-soort = Yanlış olan nedir?
melding-soort-telefoon = Telefon numarası veya e-posta adresi yanlış
melding-soort-website = İnternet sitesi çalışmıyor
melding-soort-gestopt = Bu yardım artık yok
melding-soort-tekst = Açıklama, ücret veya saatler yanlış
melding-soort-anders = Başka bir şey
melding-tekst = Doğrusu nedir?
melding-tekst-uitleg = Bunu doldurmanız gerekmez. Yapabiliyorsanız Hollandaca yazın. Kendiniz veya birinin sağlığı hakkında bir şey yazmayın. Adınızı sormuyoruz ve size cevap veremeyiz.
melding-laat-leeg = Burayı boş bırakın
melding-knop = Gönder
melding-bedankt = Teşekkürler
melding-verstuurd = ‘{ $titel }’ hakkındaki bildiriminiz gönderildi. Ona bakacağız ve gerekirse metni değiştireceğiz.
melding-geen-antwoord = Kim olduğunuzu bilmiyoruz. Bu yüzden cevap almayacaksınız.
melding-zelf-hulp = Kendiniz yardıma mı ihtiyaç duyuyorsunuz?
melding-te-veel = Şu anda çok fazla bildirim geliyor. Bildiriminiz henüz gönderilmedi. Bir saat sonra yeniden deneyin veya telefon edin.
melding-kies = Neyin yanlış olduğunu seçin.
melding-schrijf = Neyin yanlış olduğunu birkaç sözcükle yazın.
melding-te-lang =
    { $letters ->
        [one] Metniniz 1 harf fazla uzun. Lütfen kısaltın.
       *[other] Metniniz { $letters } harf fazla uzun. Lütfen kısaltın.
    }

## Aanbieders
aanbieders-titel = A’dan Z’ye tüm kuruluşlar
aanbieders-omschrijving = A’dan Z’ye, yakınına bakanlara yardım eden kuruluşlar. Neler yaptıklarını görürsünüz.
aanbieders-kop = Tüm kuruluşlar
aanbieders-aantal =
    { $aantal ->
        [one] 1 kuruluş, yakınına bakanlara yardım ediyor.
       *[other] { $aantal } kuruluş, yakınına bakanlara yardım ediyor.
    }
aanbieders-kies = Neler yaptıklarını görmek için bir ad seçin.
aanbieders-geen = Burada henüz kuruluş yok.
aanbieders-letters = Harfler
aanbieder-omschrijving = Yakınına bakanlar için { $naam } kuruluşunun yardımları.
aanbieder-aantal =
    { $aantal ->
        [one] Bu kuruluş 1 yardım sunuyor.
       *[other] Bu kuruluş { $aantal } yardım sunuyor.
    }
aanbieder-verder = Ayrıca

## Schrijf ons
schrijf-ons-mail = E-posta gönderin: { $adres }.
schrijf-ons-zomaar = Bize bildirin.
schrijf-ons-voorbeeld = Bu bir örnektir. Bize yazabileceğiniz bir adres henüz yok. Bir yardımda yanlış mı var? O yardımın sayfasının altından bildirin.

## Op een andere site
inbedden-hulp = Yakınına bakanlar için yardım
inbedden-nederlands = Lütfen Hollandaca kelimelerle arayın.
inbedden-meer = { $site } sitesinde daha fazla yardım
inbedden-los-kop = Bu bölüm başka bir internet sitesi içindir
inbedden-los-sites = Şu sitelerde gösterilebilir: { $sites }.
inbedden-los-anders = Diğer sitelerde burada hiçbir şey görünmez.
inbedden-los-nergens = Şu anda hiçbir sitede gösterilemez. Bu yüzden her sitede burası boş kalır.
inbedden-los-kleuren = Seçilen renkler kolay okunmuyor. Bu yüzden bizim renklerimizi görüyorsunuz.

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
agenda-twee-weken = Bu hafta ve gelecek hafta
agenda-week-van = { $dag } haftası
agenda-vorige = Önceki hafta
agenda-volgende = Sonraki hafta
agenda-later = Daha sonra
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
agenda-twee-weken-leeg = Bu hafta ve gelecek hafta bir şey yok.
agenda-eerste-daarna = Bundan sonraki ilk buluşma:
agenda-alles-zien = Bütün buluşmaları görün
agenda-andere-hulp = { $plaats } yakınındaki başka yardımları görün
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
agenda-ophalen = Takviminize bir kez ekleyin
agenda-print = Yazdır

## Bijeenkomsten van één aanbod
bijeenkomsten-kop = Sonraki buluşmalar
bijeenkomsten-voorbij = Şu anda yeni tarih yok. Arayıp sorun.
bijeenkomsten-bewaar = Takviminize ekleyin
bijeenkomsten-agenda = Daha fazla buluşma

## Posters en folders
poster-jong-vraag = Evde hasta biri mi var? Sen de önemlisin.
poster-jong-uitleg = Yardım ediyorsun veya endişeleniyorsun. Bunu bilen biriyle konuş. Yapılacak güzel şeyler de var.
poster-ouder-vraag = Birine mi bakıyorsunuz? Zor mu geliyor?
poster-ouder-uitleg = Siz de evinize yakın bir yerde yardım alabilirsiniz. Çekinmeden arayın. Sizi dinleyen biri var.
poster-werkend-vraag = Çalışıyor musunuz? Bir de birine mi bakıyorsunuz?
poster-werkend-uitleg = Bazen işinizden izin alabilirsiniz. İşlerinizin bir kısmını üstlenen kişiler de var.
poster-migratieachtergrond-vraag = Babanıza, annenize veya ailenizden başka birine mi bakıyorsunuz?
poster-migratieachtergrond-uitleg = Bunu sevgiyle yapıyorsunuz. Yine de yardım isteyebilirsiniz. Ailenize uygun yardım bulursunuz.
poster-plaats = { $plaats } ve çevresinde yardım
poster-bel = Arayın: { $steunpunt }
poster-scan = Kodu telefonunuzla okutun veya şu adrese gidin:
poster-scan-jong = Kodu telefonunla okut veya şu adrese git:
poster-anoniem = Hesap açmanız gerekmez. Kim olduğunuzu kimse bilmez.
poster-anoniem-jong = Hesap açman gerekmez. Kim olduğunu kimse bilmez.
poster-hulp = Bu yardımlar var
poster-keuze = Bunu mu arıyorsunuz?
poster-keuze-jong = Bunu mu arıyorsun?
