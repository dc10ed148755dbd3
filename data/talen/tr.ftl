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
agenda-plaats-onbekend = ‘{ $plaats }’ adlı yeri bilmiyoruz. Şimdi bütün yerleri görüyorsunuz.
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
