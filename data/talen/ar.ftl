# De vaste teksten van de openbare pagina's in het Arabisch. Per pagina een deel, in elk bestand in dezelfde volgorde.
# Hoe u een eigen taal of eigen zinnen maakt, staat in README.md.

## De taal zelf
taal-naam = العربية
taal-richting = rtl
taal-gebied = ar_AR
taal-duizendtal = ,

## Om elke pagina heen
kader-naar-inhoud = انتقل إلى المحتوى
kader-telefoon = المساعدة عبر الهاتف
kader-liever-bellen = هل تفضل الاتصال هاتفيًا؟
kader-talen = اللغة
kader-hoofdmenu = القائمة الرئيسية
kader-zoeken = بحث
kader-alle-hulp = كل أنواع المساعدة
kader-agenda = المواعيد
kader-aanbieders = المنظمات
kader-voorbeeld = مثال
kader-voorbeeld-uitleg = هذا مثال. قد تكون بعض المعلومات قديمة.
kader-lees-meer = اقرأ المزيد
kader-over = عن هذا الموقع
kader-privacy = الخصوصية: لا نحتفظ بأي شيء عنك
kader-toegankelijkheid = سهولة الوصول

## Dagen en uren
dag-maandag = الاثنين
dag-dinsdag = الثلاثاء
dag-woensdag = الأربعاء
dag-donderdag = الخميس
dag-vrijdag = الجمعة
dag-zaterdag = السبت
dag-zondag = الأحد
maand-januari = يناير
maand-februari = فبراير
maand-maart = مارس
maand-april = أبريل
maand-mei = مايو
maand-juni = يونيو
maand-juli = يوليو
maand-augustus = أغسطس
maand-september = سبتمبر
maand-oktober = أكتوبر
maand-november = نوفمبر
maand-december = ديسمبر
datum-dag = { $dag } { $nummer } { $maand }
uur-teken = :
uur-van-tot = من { $begin } إلى { $eind }
uur-vanaf = الساعة { $begin }

## Agenda
agenda-titel = المواعيد: أين تلتقي بالآخرين
agenda-kop = التقِ بالآخرين
agenda-uitleg = تجد هنا لقاءات لمن يعتني بشخص قريب منه.
agenda-straal = على أي مسافة؟
agenda-km = حتى { $km } كم
agenda-soort = عمّ تبحث؟
agenda-ziekte = المرض أو الإعاقة
agenda-alles = الكل
agenda-toon = عرض اللقاءات
agenda-weken = الأسابيع
agenda-deze-week = هذا الأسبوع
agenda-week-van = أسبوع { $dag }
agenda-vorige = الأسبوع السابق
agenda-volgende = الأسبوع التالي
agenda-vandaag = اليوم
agenda-morgen = غدًا
agenda-aantal = { $aantal ->
    [one] لقاء واحد
    [two] لقاءان
    [few] { $aantal } لقاءات
    [many] { $aantal } لقاءً
   *[other] { $aantal } لقاء
}
agenda-bij = بالقرب من { $plaats }
agenda-bel-eerst = هل تذهب لأول مرة؟ اتصل أولًا لتتأكد من الموعد.
agenda-leeg = لا توجد لقاءات في المواعيد بعد.
agenda-week-leeg = لا يوجد شيء في هذا الأسبوع.
agenda-eerste-daarna = أول لقاء بعد ذلك:
agenda-alles-zien = عرض كل اللقاءات
agenda-plaats-onbekend = لا نعرف المكان ‘{ $plaats }’. ترى الآن كل الأماكن.
agenda-keuze-onbekend = لا نعرف أحد الاختيارات في العنوان، ولذلك لا يُحسب.
agenda-afstand = { $km } كم
agenda-binnenlopen = يمكنك الحضور دون موعد
agenda-aanmelden = سجّل نفسك أولًا
agenda-bel = اتصل بالرقم
agenda-bladen = المزيد من هذا الأسبوع
agenda-eerder = لقاءات سابقة
agenda-meer = لقاءات أخرى
agenda-eigen-kop = في تقويمك الخاص
agenda-eigen-uitleg = إذا تابعت هذه المواعيد على هاتفك، تُضاف اللقاءات الجديدة تلقائيًا.
agenda-eigen-let-op = يحفظ هاتفك عندئذ ما اخترته هنا.
agenda-volg = تابع هذه المواعيد
agenda-ophalen = تنزيل مرة واحدة
agenda-print = طباعة

## Bijeenkomsten van één aanbod
bijeenkomsten-kop = اللقاءات القادمة
bijeenkomsten-voorbij = لا توجد مواعيد جديدة الآن. اتصل للسؤال.
bijeenkomsten-bewaar = أضف إلى تقويمك
bijeenkomsten-agenda = لقاءات أخرى
