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
kader-aanbieders = المنظمات
kader-voorbeeld = مثال
kader-voorbeeld-uitleg = هذا مثال. قد تكون بعض المعلومات قديمة.
kader-lees-meer = اقرأ المزيد
kader-over = عن هذا الموقع
kader-privacy = الخصوصية: لا نحتفظ بأي شيء عنك
kader-toegankelijkheid = سهولة الوصول
kader-bewaard = هذه صفحة محفوظة. لا يوجد لديك اتصال بالإنترنت الآن.

## Zonder internet
zonder-internet-kop = لا يوجد لديك اتصال بالإنترنت الآن
zonder-internet-uitleg = لا يمكنك رؤية هذه الصفحة الآن. لكن يمكنك الاتصال هاتفيًا.
zonder-internet-opnieuw = حاول مرة أخرى
zonder-internet-bewaard = صفحات يمكنك قراءتها الآن

## Privacy
privacy-toestel-kop = ما يحفظه جهازك
privacy-toestel-uitleg = يحفظ متصفحك آخر 60 صفحة قرأتها هنا. هكذا يمكنك قراءتها أيضًا بدون إنترنت. نحن لا نرى هذه الصفحات.
privacy-toestel-zoeken = الكلمات التي بحثت عنها لا تُحفظ معها.
privacy-toestel-wissen = هل يستخدم شخص آخر جهازك؟ احذف الصفحات إذن. يمكنك فعل ذلك أيضًا في إعدادات متصفحك.
privacy-toestel-knop = احذف الصفحات المحفوظة
privacy-toestel-gewist = تم حذف الصفحات.
