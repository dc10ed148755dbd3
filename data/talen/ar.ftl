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
kader-mijn-lijst = قائمتي
kader-voorbeeld = مثال
kader-voorbeeld-uitleg = هذا مثال.
kader-voorbeeld-oud = قد تكون بعض المعلومات قديمة.
kader-lees-meer = اقرأ المزيد
kader-contact = اتصل بنا
kader-mail = راسل مركز الدعم بالبريد الإلكتروني
kader-op-werkdagen = في أيام العمل
kader-over = عن هذا الموقع
kader-privacy = الخصوصية: لا نعرف من أنت
kader-toegankelijkheid = سهولة الوصول
kader-begin = الصفحة الرئيسية
kader-kruimelpad = أنت هنا
kader-bel = اتصل بـ { $steunpunt }.
kader-keer-hulp = { $aantal ->
    [zero] عروض مساعدة
    [one] عرض مساعدة
    [two] عرضا مساعدة
    [few] عروض مساعدة
    [many] عرض مساعدة
   *[other] عرض مساعدة
}
kader-hulp-nederlands = وصف المساعدة مكتوب باللغة الهولندية.
kader-bewaard = هذه صفحة محفوظة. لا يوجد لديك اتصال بالإنترنت الآن.

## Het zoekveld
zoekveld-vraag = في أي شيء تحتاج إلى مساعدة؟
zoekveld-vraag-jong = في أي شيء تحتاج إلى مساعدة؟
zoekveld-plaats = المدينة
zoekveld-plaats-of-postcode = المدينة أو الرمز البريدي
zoekveld-mag-leeg = (اختياري)
zoekveld-knop = ابحث عن مساعدة
zoekveld-knop-hierin = ابحث هنا
zoekveld-nederlands = ابحث بكلمات هولندية، أو اختر مما يلي.
zoekveld-suggesties = اقتراحات
zoekveld-suggesties-aantal = عدد الاقتراحات: #. اختر بالسهم إلى أسفل.
zoekveld-suggesties-geen = لا توجد اقتراحات.
zoekveld-postcode-onbekend = لا نعرف هذا الرمز البريدي. اكتب اسم مدينتك من فضلك.
zoekveld-plaats-onbekend = لا نعرف المكان ‘{ $plaats }’. اكتب اسم مدينة أكبر قريبة منك من فضلك.
zoekveld-plaats-onbekend-of-postcode = لا نعرف المكان ‘{ $plaats }’. اكتب اسم مدينة أكبر قريبة منك أو رمزك البريدي من فضلك.

## Vaste keuzes in gewone woorden
betaalt-gratis-kort = مجاني
betaalt-wmo-kort = البلدية (Wmo)
betaalt-wlz-kort = الرعاية طويلة الأمد (Wlz)
betaalt-zvw-kort = التأمين الصحي
betaalt-jeugdwet-kort = قانون الشباب (Jeugdwet)
betaalt-pgb-kort = ميزانية شخصية (pgb)
betaalt-zelf-kort = تدفع بنفسك (جزءًا منها)
betaalt-niets = لا تدفع شيئًا
betaalt-soms-niets = مجانية أحيانًا
betaalt-wmo = البلدية (Wmo)
betaalt-wlz = مكتب الرعاية، zorgkantoor (Wlz)
betaalt-zvw = التأمين الصحي
betaalt-jeugdwet = البلدية (قانون الشباب، Jeugdwet)
betaalt-pgb = يمكنك الدفع من pgb (ميزانية شخصية للرعاية)
betaalt-zelf = تدفع بنفسك
betaalt-zelf-deel = تدفع جزءًا بنفسك
indicatie-niet-kort = لا حاجة إلى قرار رسمي (indicatie)
indicatie-wel-kort = يلزم قرار رسمي (indicatie)
indicatie-niet = غير لازم. لا تحتاج إلى طلب إذن.
indicatie-gemeente = لازم. اطلب أولًا قرارًا (indicatie) من بلديتك.
indicatie-ciz = لازم. اطلب أولًا قرارًا (indicatie) من CIZ.
indicatie-beide = لازم. اطلب أولًا قرارًا (indicatie) من بلديتك أو من CIZ.
indicatie-aanbieder = لازم: قرار (indicatie) أولًا. اسأل المنظمة من أين تحصل عليه.
vorm-thuis-kort = في بيتك
vorm-plek-kort = في مكان خارج البيت
vorm-telefoon-kort = عبر الهاتف
vorm-online-kort = عبر الإنترنت
vorm-groep-kort = ضمن مجموعة
vorm-thuis-zin = في بيتك
vorm-telefoon-zin = عبر الهاتف
vorm-online-zin = عبر الإنترنت
vorm-plek = تذهب إلى هناك
vorm-online = عبر الإنترنت
door-vrijwilligers = متطوعون
door-beroepskrachten = مهنيون
door-ervaring = أشخاص مروا بالتجربة نفسها
door-ervaring-voluit = أشخاص مروا بالتجربة نفسها (ervaringsdeskundigen)
door-vrijwilligers-zin = متطوعون
door-beroepskrachten-zin = مهنيون
door-ervaring-zin = أشخاص مروا بالتجربة نفسها
wachttijd-direct = بدون وقت انتظار
wachttijd-kort = حتى 4 أسابيع
wachttijd-lang = أكثر من 4 أسابيع
wachttijd-onbekend = غير معروف

## Hulp op een kaart
kaart-lang-niet = لم يُراجَع منذ مدة طويلة
kaart-waarom = لماذا هذا؟
kaart-betekent = يعني
kaart-gevonden-in = وُجد في
kaart-in-titel = العنوان
kaart-in-onderwerp = الموضوع
kaart-in-samenvatting = الملخص
kaart-in-aanbieder = المنظمة أو المكان
kaart-in-uitleg = الشرح
kaart-bel = اتصل بـ
kaart-website = الموقع الإلكتروني
kaart-meer = لمعرفة المزيد
kaart-bewaar = احفظ
kaart-bewaard = في قائمتك
kaart-vergelijk = قارن
kaart-vraag-ons = الرقم غير معروف. اتصل بمركز الدعم.
kaart-en = و
kaart-komma = { "، " }
kaart-en-meer = وأماكن أخرى
kaart-hele-land = كل البلد
kaart-alleen-voor = لسكان { $plaatsen } فقط
kaart-plaats-onbekend = المكان غير معروف
kaart-minder-dan-km = أقل من 1 كم
kaart-km = كم

## Zoeken
zoeken-omschrijving = ابحث عن مساعدة لنفسك وأنت تعتني بغيرك: وقت للراحة، شخص تتحدث معه، مساعدة في البيت، نصائح ومال.
zoeken-hoe-ver = على أي مسافة؟
zoeken-tot = حتى { $km } كم
zoeken-wat-u-zoekt = ما تبحث عنه
zoeken-u-zoekt = تبحث عن
zoeken-haal-weg = احذف:
zoeken-wis = امسح الكل
zoeken-sla-over = تجاوز الخيارات
zoeken-korter = اجعل القائمة أقصر
zoeken-gekozen = (المختار: #)
zoeken-nog = المزيد ({ $aantal })
zoeken-keer = نتيجة
zoeken-toon = أظهر النتائج
zoeken-past-aan = عندما تضع علامة تتغير القائمة فورًا.
zoeken-wordt-aangepast = يجري تغيير القائمة.
zoeken-geen = لم نجد مساعدة
zoeken-niet-begrepen = لم نفهم سؤالك جيدًا
zoeken-gevonden = { $aantal ->
    [zero] لم نجد عروض مساعدة
    [one] وجدنا عرض مساعدة واحدًا
    [two] وجدنا عرضي مساعدة
    [few] وجدنا { $aantal } عروض مساعدة
    [many] وجدنا { $aantal } عرض مساعدة
   *[other] وجدنا { $aantal } عرض مساعدة
}
zoeken-bij = عن { $woorden }
zoeken-in-de-buurt = بالقرب من { $plaats }
zoeken-tot-km-van = حتى { $km } كم من { $plaats }
zoeken-heel-nederland = في كل هولندا
zoeken-alles = { $aantal ->
    [zero] لا توجد عروض مساعدة لمن يعتني بغيره.
    [one] عرض مساعدة واحد لمن يعتني بغيره.
    [two] عرضا مساعدة لمن يعتني بغيره.
    [few] { $aantal } عروض مساعدة لمن يعتني بغيره.
    [many] { $aantal } عرض مساعدة لمن يعتني بغيره.
   *[other] { $aantal } عرض مساعدة لمن يعتني بغيره.
}
zoeken-letterlijk-nu = تبحث الآن عن الكلمات نفسها.
zoeken-op = بحثنا عن:
zoeken-lazen = كتبت { $getypt }. قرأناها { $gelezen }.
zoeken-zochten = كتبت { $getypt }. بحثنا عن { $gelezen }.
zoeken-letterlijk = ابحث عن { $woorden } كما هي
zoeken-gewoon = عُد إلى البحث العادي
zoeken-dichtst = هذا أقرب ما وجدنا إلى ما تبحث عنه.
zoeken-bedoelde = هل تقصد
zoeken-bedoelde-einde = ؟
zoeken-verder-km = لم نجد شيئًا قرب { $plaats }. هذا ما يوجد حتى { $km } كم.
zoeken-verder-land = لم نجد شيئًا قرب { $plaats }. هذا ما يوجد في كل هولندا.
zoeken-kies = اختر مما يلي.
zoeken-kies-of-bel = اختر مما يلي، أو اتصل بـ { $steunpunt }.
zoeken-iedereen = هذا يساعد الجميع تقريبًا
zoeken-hele-land = ترى الآن مساعدة من كل البلد.
zoeken-lang = سؤالك طويل جدًا. بحثنا عن الجزء الأول منه.
zoeken-onbekende-keuze = لا نعرف أحد الخيارات في العنوان. لم نأخذه في الحساب.
zoeken-vul-plaats = اكتب مدينتك لتجد مساعدة قريبة منك.
zoeken-volgorde = الترتيب
zoeken-dichtbij = الأقرب أولًا
zoeken-past = الأنسب
zoeken-az = من A إلى Z
zoeken-laatst = الأحدث مراجعة
zoeken-paginas = الصفحات
zoeken-vorige = السابق
zoeken-volgende = التالي
zoeken-pagina = صفحة
zoeken-tot-ver = ابحث حتى { $km } كم
zoeken-overal = ابحث في كل هولندا
zoeken-niet-gevonden = لم تجد ما تبحث عنه؟
zoeken-bel = اتصل بـ { $steunpunt }. سيفكرون معك في حل.
zoeken-leeg = لا يوجد في هذا الموقع ما يناسب كل ما اخترته. كثيرًا ما توجد إمكانيات أكثر مما هو مذكور هنا.
zoeken-ruimer = وسّع البحث
zoeken-lijkt = هذا يشبه ما تبحث عنه
zoeken-soort = أو اختر نوعًا من المساعدة
zoeken-zonder-woorden = من دون الكلمات { $woorden }
zoeken-zonder-keuze = من دون اختيارك في ‘{ $keuze }’
zoeken-zonder-keuzes = من دون اختياراتك
zoeken-ruimer-km = حتى { $km } كم من { $plaats }
zoeken-ruimer-land = في كل هولندا
zoeken-chip-plaats = قرب { $plaats }
zoeken-chip-onbekend = المكان: { $plaats }
filter-soort = نوع المساعدة
filter-voor = لمن
filter-zorgt-voor = تعتني بـ
filter-aandoening = المرض أو الإعاقة
filter-betaalt = من يدفع
filter-indicatie = القرار الرسمي (indicatie)
filter-vorm = أين وكيف
filter-door = من يساعدك
filter-taal = لغات من يساعدك
filter-wachttijd = وقت الانتظار
filter-indicatie-uitleg = ‏Indicatie هو قرار، من البلدية مثلًا، بأن من حقك الحصول على المساعدة.

## Als het nu niet meer gaat
hulp-nu-kop = ألم تعد تحتمل الآن؟ لا يجب أن تواجه هذا وحدك.
hulp-nu-kop-jong = ألم تعد تحتمل؟ لست مضطرًا إلى مواجهة هذا وحدك.
hulp-jong-112 = هل هناك خطر الآن؟ اتصل فورًا.
hulp-jong-113 = هل تفكر في الموت؟ أو تخاف أن شخصًا آخر يفكر فيه؟ تحدث عن ذلك. لا يلزم أن تذكر اسمك.
hulp-jong-veilig-thuis = هل البيت غير آمن؟ هنا يفكرون معك في حل.
hulp-jong-luisterlijn = هل تريد فقط أن تتحدث قليلًا؟ هنا يستمع إليك شخص. لا يلزم أن تقول اسمك.
hulp-jong-huisartsenpost = لا يمكن الانتظار؟ اتصل بطبيب الأسرة (huisarts). في المساء وعطلة نهاية الأسبوع تسمع هناك رقم الطبيب المناوب.
hulp-nu-typen = هل تفضل الكتابة؟

## Eén aanbod
aanbod-van = من
aanbod-lang-niet = { $maanden ->
    [zero] لم نراجع هذا منذ مدة.
    [one] لم نراجع هذا منذ شهر.
    [two] لم نراجع هذا منذ شهرين.
    [few] لم نراجع هذا منذ { $maanden } أشهر.
    [many] لم نراجع هذا منذ { $maanden } شهرًا.
   *[other] لم نراجع هذا منذ { $maanden } شهر.
}
aanbod-even-niet = لم نراجع هذا منذ مدة.
aanbod-bel-eerst = اتصل أولًا.
aanbod-vraag-eerst = اسأل أولًا إن كانت المعلومات ما زالت صحيحة.
aanbod-kort = باختصار
aanbod-niet-gebeld = لم نتصل بعد للتأكد من هذا.
aanbod-gecontroleerd = تمت المراجعة في { $dag }.
aanbod-gecontroleerd-door = راجعها { $wie } في { $dag }.
aanbod-veranderd = تم تغيير هذا النص آخر مرة في { $dag }.
aanbod-bron = المصدر:
aanbod-openbare-lijst = قائمة عامة على
aanbod-klopt = هل هناك خطأ؟
aanbod-laat-weten = أخبرنا
aanbod-op-internet = هذه الصفحة على الإنترنت:
aanbod-deel-mail = شارك بالبريد الإلكتروني
aanbod-deel-whatsapp = شارك عبر WhatsApp
aanbod-print = اطبع
aanbod-kopieer = انسخ العنوان
aanbod-gekopieerd = تم نسخ العنوان
aanbod-lijkt = مساعدة مشابهة
aanbod-vergelijk = قارن بينها جنبًا إلى جنب

## Wat men van aanbod weten moet
feiten-kosten = التكلفة
feiten-kosten-zin = التكلفة
feiten-betaalt-zin = من يدفع
feiten-indicatie-zin = هل تحتاج إلى قرار رسمي (indicatie)
feiten-niet-bekend = غير معروف
feiten-nog-niet-bekend = غير معروف بعد
feiten-vraag-bellen = اسأل عند الاتصال.
feiten-vraag-aan = اسأل { $aanbieder }.
feiten-op = (في { $dag })
feiten-alle-mantelzorgers = كل من يعتني بغيره
feiten-waar = أين
feiten-wijk = الحي:
feiten-inwoners = لسكان
feiten-heel-nederland = كل هولندا
feiten-hoe = كيف
feiten-door = من يقدمها
feiten-talen = اللغات
feiten-keurmerk = علامة الجودة
feiten-tot-en-met = يمكن استخدامها حتى
feiten-meer = المزيد عن هذا

## Contact met een aanbieder
contact-kop = تواصل معهم
contact-telefoon = الهاتف:
contact-mail = البريد الإلكتروني:
contact-website = الموقع الإلكتروني:
contact-geen-nummer = ليس لدينا رقم هاتف لهذا العرض.
contact-onzeker = لسنا متأكدين من صحة هذا الرقم.
contact-hulp-nodig = هل تحتاج إلى مساعدة؟ اتصل بـ { $steunpunt }.
contact-aanmelden = التسجيل
contact-wanneer = متى

## Een lijst, van uzelf of van een ander
lijst-kop = قائمة مساعدة
lijst-niets-meer = ما كان في هذه القائمة لم يعد موجودًا في الموقع.
lijst-leeg = قائمتك فارغة حتى الآن.
lijst-leeg-uitleg = هل ترى مساعدة تناسبك؟ اضغط على ‘احفظ’. ستجدها هنا مرة أخرى.
lijst-bekeken = لا نحتفظ بأي معلومات عمن يرى هذه القائمة.
lijst-eigen = هذا المتصفح وحده يحفظ قائمتك وملاحظاتك. لا تحتاج إلى حساب. لا تُرسل ملاحظاتك عندما تشارك القائمة.
lijst-ander = هل تريد حفظ هذه المساعدة؟ ضعها في قائمتك. وما هو موجود في قائمتك يبقى فيها.
lijst-voeg-toe = أضف إلى قائمتي
lijst-adres = هذا المتصفح لا يحفظ قائمتك: احفظ عنوان هذه الصفحة في المفضلة.
lijst-adres-leeg = هذا المتصفح لا يحفظ قائمتك: ستكون قائمتك في عنوان هذه الصفحة.
lijst-niet-heel = ليس لديك إنترنت الآن. لذلك لا ترى قائمتك كلها.
lijst-gekopieerd = تم النسخ
lijst-kopieer = انسخ الرابط
lijst-deel = شارك
lijst-delen = اطبع هذه القائمة أو شاركها
lijst-gestopt = توقفت هذه المساعدة.
lijst-in-de-plaats = حل محلها:
lijst-andere-hulp = ابحث عن مساعدة أخرى
lijst-omhoog = إلى أعلى
lijst-omlaag = إلى أسفل
lijst-haal-weg = احذف
lijst-notitie = ملاحظتك (تبقى في هذا المتصفح)
lijst-notitie-niet = لم تُحفظ ملاحظتك. ربما امتلأ متصفحك.
lijst-wis = امسح الكل
lijst-eraf = حُذفت من قائمتك.
lijst-gewist = مُسحت قائمتك.
lijst-zet-terug = أعدها
lijst-weg = { $aantal ->
    [zero] كل عروض هذه القائمة موجودة في الموقع.
    [one] عرض واحد من هذه القائمة لم يعد موجودًا في الموقع.
    [two] عرضان من هذه القائمة لم يعودا موجودين في الموقع.
    [few] { $aantal } عروض من هذه القائمة لم تعد موجودة في الموقع.
    [many] { $aantal } عرضًا من هذه القائمة لم تعد موجودة في الموقع.
   *[other] { $aantal } عرض من هذه القائمة لم تعد موجودة في الموقع.
}
lijst-te-lang = { $aantal ->
    [zero] هذه القائمة أطول مما يمكننا عرضه: ترى أول { $eerste }.
    [one] هذه القائمة أطول مما يمكننا عرضه: ترى أول { $eerste }. يوجد عرض آخر.
    [two] هذه القائمة أطول مما يمكننا عرضه: ترى أول { $eerste }. يوجد عرضان آخران.
    [few] هذه القائمة أطول مما يمكننا عرضه: ترى أول { $eerste }. توجد { $aantal } عروض أخرى.
    [many] هذه القائمة أطول مما يمكننا عرضه: ترى أول { $eerste }. يوجد { $aantal } عرضًا آخر.
   *[other] هذه القائمة أطول مما يمكننا عرضه: ترى أول { $eerste }. يوجد { $aantal } عرض آخر.
}
lijst-op-internet = هذه القائمة على الإنترنت:
lijst-mail-meer = { $aantal ->
    [zero] ولا شيء غيرها.
    [one] وواحدة أخرى.
    [two] واثنتان أخريان.
    [few] و{ $aantal } أخرى.
    [many] و{ $aantal } أخرى.
   *[other] و{ $aantal } أخرى.
}
lijst-toestel-kop = افتح هذه القائمة على جهاز آخر
lijst-toestel = وجّه كاميرا ذلك الجهاز إلى المربع. أو اكتب فيه هذا العنوان:
lijst-zoek-kop = ابحث عن شيء آخر لهذه القائمة
lijst-zoek-uitleg = هل ترى شيئًا يناسبك؟ اضغط على ‘احفظ’. عندها يصبح في قائمتك.
lijst-zoek-niets = لم نجد شيئًا. جرّب كلمات أخرى.
lijst-zoek-alles = انظر إلى كل ما وجدناه
lijst-bekijk = انظر إلى قائمتك
lijst-vol = قائمتك ممتلئة. احذف منها شيئًا أولًا.

## Aanbod naast elkaar
vergelijk-kop = قارن بين المساعدات
vergelijk-geen = هنا يمكنك رؤية من مساعدتين إلى { $meeste } جنبًا إلى جنب.
vergelijk-zoek-eerst = ابحث أولًا عن مساعدة
vergelijk-kies = ثم ضع علامة على نتيجتين أو أكثر. اضغط على ‘قارن ما وضعت عليه علامة’.
vergelijk-een = ترى الآن واحدة فقط.
vergelijk-zoek-nog = ابحث عن واحدة أخرى
vergelijk-te-veel = يتسع المكان لـ { $meeste } جنبًا إلى جنب. ترى أول { $meeste }.
vergelijk-gestopt = توقفت ‘{ $titel }’.
vergelijk-in-de-plaats = حلت محلها ‘{ $titel }’.
vergelijk-dat = قارن تلك
vergelijk-onbekend = لا يوجد عرض بالرمز ‘{ $code }’.
vergelijk-naast-elkaar = جنبًا إلى جنب
vergelijk-vraag = السؤال
vergelijk-haal-weg = احذف
vergelijk-verschilt = مختلف
vergelijk-gelijk = متطابق
vergelijk-wat = ما هي
vergelijk-iedereen = الجميع
vergelijk-alle = الكل
vergelijk-adres = العنوان
vergelijk-contact = التواصل
vergelijk-gecontroleerd = تاريخ المراجعة
vergelijk-knop = قارن ما وضعت عليه علامة
vergelijk-bijeenkomst = اللقاء القادم
vergelijk-alleen-anders = اعرض المختلف فقط
vergelijk-terug = ارجع إلى قائمتك

## Suggesties onder het zoekveld
suggestie-soort = نوع المساعدة
suggestie-aandoening = مرض أو إعاقة
suggestie-voor-u = مساعدة لك
suggestie-aanbod = عرض مساعدة
suggestie-aanbod-keer = عدد العروض: { $aantal }
suggestie-aanbieder = منظمة

## Begin
home-titel = مساعدة لمن يعتني بشخص قريب منه
home-omschrijving = هل تعتني بشخص ما؟ ابحث عن مساعدة لنفسك: وقت للراحة، شخص تتحدث معه، مساعدة في البيت، نصائح ومال.
home-kop = هل تعتني بشخص ما؟ هنا تجد مساعدة لنفسك.
home-uitleg = لا تحتاج إلى ذكر أي معلومات عن نفسك.
home-niet-meer = لم أعد أحتمل
home-niet-alleen = لست وحدك، ولا يجب أن تحل كل شيء بنفسك. اتصل بـ { $steunpunt }.
home-balans = عشرة أسئلة: كيف حالك؟
home-zorg = أو ابدأ بالشخص الذي تعتني به
home-zorg-voor = أعتني بـ
home-zorg-met = ولديه
home-zorg-kies = اختر (يمكن تركه فارغًا)
home-zorg-knop = ابحث عن مساعدة
home-bijvoorbeeld = مثلًا
home-voorbeeld-moe = لم أعد أحتمل
home-voorbeeld-oppas = شخص يبقى مع زوجي
home-voorbeeld-formulieren = مساعدة في ملء الأوراق
home-voorbeeld-jong = عمري 15 سنة وأمي مريضة
home-functies = ما الذي يفيدك؟
home-wie = أو اختر ما يناسبك
home-ziekten = ما مرض الشخص الذي تعتني به؟

## Een soort hulp, een mantelzorger of een ziekte
landing-titel-functie = { $naam } ({ $officieel }) لمن يعتني بشخص قريب منه
landing-titel-aandoening = { $naam }: مساعدة لمن يعتني بشخص قريب منه
landing-ook-genoemd = أيضًا: { $namen }
landing-dit-is-er = المساعدة المتوفرة
landing-past = مساعدة تناسب هذا
landing-past-jong = خصيصًا لك
landing-ook = لك أيضًا
landing-ook-jong = لك أيضًا
landing-ook-uitleg = هذه المساعدة ليست لك وحدك، بل لكل من يعتني بشخص قريب منه.
landing-ook-uitleg-jong = هذه المساعدة ليست لك وحدك، بل لكل من يعتني بشخص قريب منه.
landing-geen = لا نعرف مساعدة لهذا حتى الآن.
landing-bekijk-alle = شاهد كل أنواع المساعدة
landing-alle = { $aantal ->
    [zero] شاهد الكل ({ $aantal })
    [one] شاهد عرضًا واحدًا
    [two] شاهد العرضين
    [few] شاهد كل العروض الـ { $aantal }
    [many] شاهد كل العروض الـ { $aantal }
   *[other] شاهد كل العروض الـ { $aantal }
}
landing-wie = ما الذي يناسبك؟
landing-wat = ما الذي تحتاج إليه؟
landing-wat-jong = ما الذي تحتاج إليه؟

## Wat u het eerst kiest
keuze-kop = ابدأ من هنا
keuze-kop-jong = من أين تريد أن تبدأ؟
keuze-talen = اقرأ هذا الموقع بلغتك:
keuze-afdrukken = اطبع هذه الصفحة
keuze-balans = هل أصبح الأمر أكثر من اللازم؟ انظر كيف حالك بعشرة أسئلة
keuze-jong-praten = أريد أن أتحدث مع أحد
keuze-jong-online = أفضّل الإنترنت على الهاتف
keuze-jong-anderen = شباب آخرون يعيشون الشيء نفسه
keuze-jong-leuk = أن أفعل شيئًا ممتعًا
keuze-jong-school = في المدرسة لا يعرفون ذلك
keuze-jong-verslaving = أبي أو أمي يشرب كثيرًا
keuze-jong-op = لم أعد أحتمل
keuze-ouder-bellen = الاتصال بشخص يستمع
keuze-ouder-oppas = شخص يبقى معه في البيت
keuze-ouder-boodschappen = المساعدة في التسوق
keuze-ouder-vervoer = التوصيل إلى المستشفى
keuze-ouder-papieren = المساعدة في الأوراق
keuze-ouder-gezelschap = الرفقة
keuze-werk-verlof = إجازة من عملي
keuze-werk-baas = الحديث مع رئيسي في العمل
keuze-werk-makelaar = شخص يرتب المعاملات عني
keuze-werk-opvang = رعاية نهارية وأنا في العمل
keuze-werk-huishouden = المساعدة في أعمال البيت
keuze-land-taal = مساعدة بلغتي
keuze-land-cultuur = الرعاية في ثقافتنا
keuze-land-groep = مجموعة مع مقدمي رعاية آخرين
keuze-land-consulent = شخص يفكر معي
keuze-land-formulieren = المساعدة في الاستمارات
keuze-partner-nacht = أن أنام ليلة كاملة
keuze-partner-oppas = شخص يبقى معه في البيت
keuze-partner-wassen = المساعدة في الاغتسال واللبس
keuze-partner-anderen = الحديث مع من يعيشون الشيء نفسه
keuze-partner-alleen = أشعر بالوحدة
keuze-vader-boodschappen = المساعدة في التسوق
keuze-vader-dag = مكان يذهب إليه في النهار
keuze-vader-vervoer = التوصيل إلى المستشفى
keuze-vader-regelen = شخص يرتب المعاملات عني
keuze-vader-gezelschap = رفقة لأبي أو أمي
keuze-kind-logeren = عطلة نهاية أسبوع خارج البيت
keuze-kind-vakantie = قضاء عطلة
keuze-kind-geld = المال والتعويضات
keuze-kind-anderen = الحديث مع من يعيشون الشيء نفسه
keuze-kind-meedenken = المساعدة في ترتيب الرعاية
keuze-ander-maatje = رفيق للشخص الآخر
keuze-ander-klussen = أعمال صغيرة في البيت والحديقة
keuze-ander-oppas = شخص يبقى معه
keuze-ander-meedenken = شخص يفكر معي

## Als iets niet lukt
fout-niet-gevonden = هذه الصفحة غير موجودة
fout-niet-gevonden-raad = ربما تغيّر العنوان أو فيه حرف خطأ. ابحث مرة أخرى أدناه، أو اتصل هاتفيًا.
fout-gestopt = توقف عرض ‘{ $titel }’
fout-gestopt-raad = لم تعد هذه المساعدة متوفرة. أدناه تجد مساعدة متوفرة.
fout-log-in = سجّل الدخول أولًا
fout-log-in-raad = هذه الصفحة للموظفين. سجّل الدخول ثم حاول مرة أخرى.
fout-mag-niet = لا يُسمح لك بهذا
fout-mag-niet-raad = ليس لحسابك حق في ذلك. اسأل مدير هذا الموقع إن كان يجب تغيير ذلك.
fout-te-oud = هذا النموذج قديم
fout-te-oud-raad = لم يُحفظ شيء. ارجع صفحة إلى الوراء، وحدّث الصفحة، ثم أرسل النموذج مرة أخرى.
fout-te-groot = هذا كبير جدًا
fout-te-groot-raad = لم يُحفظ شيء. أرسل ملفًا أصغر أو نصًا أقصر.
fout-bij-ons = حدث خطأ عندنا
fout-bij-ons-raad = الخطأ ليس منك. حاول مرة أخرى بعد بضع دقائق، أو اتصل هاتفيًا.
fout-in-de-plaats = حلّ هذا محله
fout-lijkt-erop = مساعدة مشابهة
fout-kies = أو اختر نوعًا من المساعدة
fout-alle-aanbieders = كل المنظمات

## Namen uit onze gegevensbestanden, die in het Nederlands daar staan
functie-respijtzorg-gewoon = وقت للراحة
functie-respijtzorg-kort = شخص آخر يتولى الرعاية، لساعة أو لأسبوع.
functie-respijtzorg-uitleg = شخص آخر يعتني بقريبك لبعض الوقت حتى ترتاح. يمكن ذلك في البيت، مع جليس أو متطوع. ويمكن لقريبك أن يذهب نهارًا إلى مجموعة، أو أن يبيت في مكان آخر.
functie-emotionele-steun-gewoon = التحدث مع شخص
functie-emotionele-steun-kort = شخص يستمع إليك، أو أشخاص يعيشون الشيء نفسه.
functie-emotionele-steun-uitleg = يمكنك أن تحكي لشخص يستمع إليك. أو تلتقي بأشخاص يعيشون الشيء نفسه، مثلًا في مجموعة أو مع فنجان قهوة أو أثناء نزهة.
functie-praktische-hulp-gewoon = مساعدة في البيت وحوله
functie-praktische-hulp-kort = تسوّق، نقل، إصلاحات، أوراق.
functie-praktische-hulp-uitleg = شخص يساعد في التسوّق أو الطبخ أو التنظيف أو الإصلاحات أو الحديقة. وهناك أيضًا مساعدة في النقل وفي الرسائل والأوراق. غالبًا ما يقوم بذلك متطوعون.
functie-advies-en-begeleiding-gewoon = شخص يساعدك على إيجاد الحل
functie-advies-en-begeleiding-kort = معرفة ما هو ممكن وترتيبه معًا.
functie-advies-en-begeleiding-uitleg = شخص يستمع إليك ويفكر معك ويبحث عما هو ممكن. يساعدك في تقديم الطلبات، وغالبًا يمكنه أن يذهب معك إلى مقابلة في البلدية.
functie-informatie-gewoon = ما المساعدة المتاحة؟
functie-informatie-kort = شرح عن المرض والقواعد والأماكن التي يمكنك الذهاب إليها.
functie-informatie-uitleg = تحصل على شرح عن مرض قريبك وعن القواعد وعن المساعدة القريبة منك. يمكنك أن تقرأ أو تتصل أو تذهب بنفسك.
functie-financiele-tegemoetkoming-gewoon = مال وتعويضات
functie-financiele-tegemoetkoming-kort = إعانات، مكافأة تقدير، مواقف سيارات.
functie-financiele-tegemoetkoming-uitleg = الرعاية تكلف مالًا في الغالب. ربما تحصل على هدية تقدير من البلدية أو تعويض أو تخفيض في مواقف السيارات. هنا ترى ما يوجد وأين تقدم الطلب.
functie-educatie-gewoon = تعلّم كيفية الرعاية
functie-educatie-kort = دورات عن الرعاية ورفع المريض ووضع الحدود.
functie-educatie-uitleg = في الدورة تتعلم كيف تعتني جيدًا بغيرك وبنفسك. تتعلم مثلًا كيف تتعامل مع المرض أو كيف تقول لا. بعض الدورات يمكنك متابعتها في البيت على الحاسوب.
functie-materiele-hulp-gewoon = أدوات مساعدة
functie-materiele-hulp-kort = استعارة أو تعديل: كرسي متحرك، سرير، بيت.
functie-materiele-hulp-uitleg = يمكنك استعارة أدوات أو الحصول عليها، مثل كرسي متحرك أو مشّاية أو سرير. تجد هنا أيضًا بطاقة وقوف السيارات وشرحًا عن السكن قريبًا من بعضكم.
mantelzorger-jong-naam = الشباب الذين يعتنون بقريب (حتى 24 سنة)
mantelzorger-jong-tegel = أنا شاب أو شابة
mantelzorger-jong-kort = في البيت شخص مريض، وأنا أساعد.
mantelzorger-jong-uitleg = هل والدك أو والدتك أو أخوك أو أختك مريض؟ أو هل لدى شخص في البيت إعاقة أو إدمان؟ عندها تساعد كثيرًا أو تقلق. هنا تجد أشخاصًا يستمعون إليك وأشياء ممتعة مع آخرين يعرفون هذا أيضًا.
mantelzorger-ouder-naam = كبار السن الذين يعتنون بقريب (65 سنة فأكثر)
mantelzorger-ouder-tegel = أنا أيضًا كبير في السن
mantelzorger-ouder-kort = مساعدة قريبة، ببساطة عبر الهاتف.
mantelzorger-ouder-uitleg = هل عمرك 65 سنة أو أكثر وتعتني بشخص ما؟ يحق لك أيضًا الحصول على مساعدة لنفسك. هنا تجد مساعدة قريبة منك. غالبًا يكفي أن تتصل هاتفيًا.
mantelzorger-werkend-naam = العاملون الذين يعتنون بقريب
mantelzorger-werkend-tegel = أنا أعمل أيضًا
mantelzorger-werkend-kort = الرعاية إلى جانب عملك: إجازة ومرونة.
mantelzorger-werkend-uitleg = هل تعمل وتعتني بشخص ما أيضًا؟ عندها يمتلئ اليوم سريعًا. هنا تجد نصائح عن الرعاية إلى جانب عملك، ومساعدة تخفف عنك المهام.
mantelzorger-migratieachtergrond-naam = مقدمو رعاية من أصول مهاجرة
mantelzorger-migratieachtergrond-tegel = عائلتي من بلد آخر
mantelzorger-migratieachtergrond-kort = مساعدة تناسب عائلتك وثقافتك.
mantelzorger-migratieachtergrond-uitleg = هل أنت أو عائلتك من بلد آخر؟ ربما تفضل أن تقدم الرعاية بنفسك داخل العائلة. حتى في هذه الحالة يمكنك طلب المساعدة. هنا تجد دعمًا من أشخاص يفهمون ذلك.
mantelzorger-partner-naam = زوجي أو زوجتي
mantelzorger-partner-tegel = أعتني بزوجي أو زوجتي
mantelzorger-partner-kort = نعيش معًا، والرعاية ليلًا ونهارًا.
mantelzorger-partner-uitleg = هل زوجك أو زوجتك أو شريكك مريض؟ عندها تكون مشغولًا ليلًا ونهارًا في الغالب. هنا تجد مساعدة في البيت، وأشخاصًا تتحدث معهم، وأماكن يمكن أن يذهب إليها شريكك لبعض الوقت.
mantelzorger-ouder-of-schoonouder-naam = أحد والديّ أو والدي شريكي
mantelzorger-ouder-of-schoonouder-tegel = أعتني بأبي أو أمي
mantelzorger-ouder-of-schoonouder-kort = لوالدك أو والدتك أو والدي شريكك.
mantelzorger-ouder-of-schoonouder-uitleg = هل تعتني بوالدك أو والدتك أو والدي شريكك؟ هناك مساعدة في التسوّق والنقل وأعمال البيت. يمكن لوالدك أو والدتك أيضًا الذهاب نهارًا إلى مجموعة أو الإقامة في مكان آخر لبعض الوقت.
mantelzorger-kind-naam = طفلي
mantelzorger-kind-tegel = أعتني بطفلي
mantelzorger-kind-kort = مبيت مؤقت، عطلة معًا ومال إضافي.
mantelzorger-kind-uitleg = هل يحتاج طفلك إلى رعاية كثيرة، حتى بعد أن كبر؟ هناك أماكن للمبيت وعطلة للعائلة وأحيانًا مال إضافي. تجد هنا أيضًا شخصًا يفكر معك.
mantelzorger-familie-vriend-of-buur-naam = قريب أو صديق أو جار
mantelzorger-familie-vriend-of-buur-tegel = أعتني بشخص آخر
mantelzorger-familie-vriend-of-buur-kort = لأخ أو أخت أو جد أو جدة أو صديق أو جار.
mantelzorger-familie-vriend-of-buur-uitleg = هل تعتني بأخ أو أخت أو جد أو جدة أو صديق أو جار؟ يمكنك أنت أيضًا الحصول على مساعدة. هنا تجد أشخاصًا يفكرون معك وأشخاصًا يخففون عنك المهام.
aandoening-dementie-naam = الخرف
aandoening-dementie-uitleg = هل تعتني بشخص مصاب بالخرف؟ يمكنك الاتصال بأشخاص يعرفون هذا أو التحدث معهم. يمكن لقريبك الذهاب نهارًا إلى مجموعة أو الإقامة بضعة أيام في مكان آخر. ويمكنك أن تتعلم كيف تتعامل مع الخرف.
aandoening-niet-aangeboren-hersenletsel-naam = إصابة الدماغ المكتسبة
aandoening-niet-aangeboren-hersenletsel-uitleg = هل لدى قريبك إصابة في الدماغ، مثلًا بسبب جلطة أو حادث؟ عندها يتغير الكثير لك أيضًا. هنا تجد مساعدة للتعايش مع ذلك، وأماكن يمكن أن يذهب إليها قريبك نهارًا.
aandoening-psychische-aandoening-naam = مرض نفسي
aandoening-psychische-aandoening-uitleg = هل لدى قريبك مشاكل نفسية، مثل الاكتئاب أو القلق أو الذهان؟ هذا صعب عليك أيضًا. يمكنك الاتصال للحصول على نصيحة، والتحدث مع عائلات أخرى، ومتابعة دورة.
aandoening-verslaving-naam = الإدمان
aandoening-verslaving-uitleg = هل شريكك أو طفلك أو أحد والديك مدمن؟ يمكنك أن تتعلم كيف تضع حدودًا وتعتني بنفسك جيدًا. لا يجب أن تفعل ذلك وحدك.
aandoening-kanker-naam = السرطان
aandoening-kanker-uitleg = هل شخص قريب منك مصاب بالسرطان؟ يمكنك أن تتحدث عما تمر به وتحصل على نصيحة. وهناك أيضًا مساعدة في البيت حتى ترتاح قليلًا.
aandoening-parkinson-naam = مرض باركنسون
aandoening-parkinson-uitleg = هل تعتني بشخص مصاب بمرض باركنسون؟ هنا تجد معلومات وتواصلًا مع أشخاص يعيشون الشيء نفسه. وهناك أيضًا مساعدة تمنحك وقتًا للراحة.
aandoening-ms-naam = التصلب المتعدد (MS)
aandoening-ms-uitleg = هل تعتني بشخص مصاب بالتصلب المتعدد؟ يوم يكون أفضل من يوم. هنا تجد مساعدة في البيت وأدوات مساعدة وأشخاصًا تتحدث معهم.
aandoening-als-naam = التصلب الجانبي الضموري (ALS) وأمراض العضلات الأخرى
aandoening-als-uitleg = هل قريبك مصاب بمرض ALS أو مرض آخر في العضلات؟ غالبًا تصبح الرعاية أثقل مع الوقت. اطلب في الوقت المناسب مساعدة في البيت وأدوات مساعدة وأشخاصًا يتولون الرعاية لبعض الوقت.
aandoening-hartfalen-naam = مرض القلب
aandoening-hartfalen-uitleg = هل تعتني بشخص مصاب بمرض في القلب؟ غالبًا يتعب قريبك بسرعة. هنا تجد مساعدة في البيت ونقلًا وشخصًا يستمع إليك.
aandoening-longziekte-naam = مرض الرئة
aandoening-longziekte-uitleg = هل تعتني بشخص مصاب بمرض في الرئة، مثل الانسداد الرئوي (COPD)؟ هنا تجد مساعدة في البيت وأدوات مساعدة ونقلًا. وهناك أيضًا أشخاص يمكنك التحدث معهم.
aandoening-diabetes-naam = السكري
aandoening-diabetes-uitleg = هل قريبك مصاب بالسكري وتساعده في الطعام أو الحقن أو الأدوية؟ هنا تجد شرحًا ودورات ومساعدة في البيت.
aandoening-nierziekte-naam = مرض الكلى
aandoening-nierziekte-uitleg = هل تعتني بشخص مصاب بمرض في الكلى؟ غسيل الكلى يأخذ وقتًا كثيرًا، منك أيضًا. هنا تجد نقلًا ومساعدة في البيت وأشخاصًا يفكرون معك.
aandoening-reuma-naam = الروماتيزم والمفاصل
aandoening-reuma-uitleg = هل لدى قريبك ألم أو تيبّس في المفاصل؟ هنا تجد مساعدة في البيت ومساعدة في الإصلاحات وأدوات مثل المشّاية.
aandoening-lichamelijke-beperking-naam = إعاقة جسدية
aandoening-lichamelijke-beperking-uitleg = هل تعتني بشخص لا يستطيع المشي أو الحركة جيدًا؟ هنا تجد أدوات مساعدة ونقلًا ومساعدة في البيت. وهناك متطوعون يزورون قريبك أو يخرجون معه.
aandoening-verstandelijke-beperking-naam = إعاقة ذهنية
aandoening-verstandelijke-beperking-uitleg = هل تعتني بطفل أو بالغ لديه إعاقة ذهنية؟ يمكن لقريبك أن يبيت عطلة نهاية أسبوع في مكان آخر. هكذا يكون لديك وقت لنفسك ولبقية العائلة.
aandoening-autisme-naam = التوحد
aandoening-autisme-uitleg = هل تعتني بشخص مصاب بالتوحد؟ هناك دعم لك كوالد أو شريك أو قريب. هنا تجد أشخاصًا يفكرون معك وأماكن تجد فيها بعض الراحة.
aandoening-epilepsie-naam = الصرع
aandoening-epilepsie-uitleg = هل قريبك مصاب بالصرع؟ الانتباه الدائم يحتاج إلى قوة كبيرة. هنا تجد أشخاصًا يتولون الرعاية عنك لبعض الوقت وأشخاصًا تتحدث معهم.
aandoening-ziekte-of-beperking-kind-naam = مرض طفل أو إعاقته
aandoening-ziekte-of-beperking-kind-uitleg = هل يحتاج طفلك إلى رعاية كثيرة؟ هناك أماكن للمبيت وعطلة للعائلة كلها وأحيانًا مال إضافي. ويمكن لشخص أن يفكر معك في الترتيبات والطلبات.
aandoening-slechthorend-naam = ضعف السمع
aandoening-slechthorend-uitleg = هل تعتني بشخص ضعيف السمع أو أصم؟ هنا تجد مساعدة في السمع وأجهزة السمع، حتى في بيتك.
aandoening-slechtziend-naam = ضعف البصر
aandoening-slechtziend-uitleg = هل تعتني بشخص ضعيف البصر أو كفيف؟ هنا تجد مساعدة في البيت، مثل المساعدة في الرسائل والتسوّق والنقل.
aandoening-kwetsbaar-op-leeftijd-naam = كبير السن وضعيف
aandoening-kwetsbaar-op-leeftijd-uitleg = هل يتقدم والدك أو والدتك أو شريكك في السن ولم يعد يستطيع كل شيء؟ هناك مساعدة في التسوّق والإصلاحات والطعام والنقل. ويمكن لقريبك أن يذهب نهارًا إلى مجموعة.
aandoening-ongeneeslijk-ziek-naam = مرض لا شفاء منه
aandoening-ongeneeslijk-ziek-uitleg = هل لن يُشفى قريبك؟ يمكن لمتطوعين أن يسهروا بجانبه في بيتك، ليلًا أيضًا. عندها يمكنك أن تنام أو تخرج قليلًا.
hulplijn-112-wanneer = هل هناك خطر الآن عليك أو على غيرك؟ اتصل فورًا.
hulplijn-113-wanneer = هل تفكر في الموت؟ أو تخاف أن شخصًا آخر يفكر فيه؟ هنا يمكنك التحدث عن ذلك من دون ذكر اسمك.
hulplijn-kindertelefoon-wanneer = هل عمرك أقل من 18 سنة؟ هنا يمكنك التحدث عن أي شيء، بالهولندية. ولا يلزم أن تذكر اسمك.
hulplijn-veilig-thuis-wanneer = هل البيت غير آمن؟ أو تخاف أن يحدث شيء سيئ، ولو منك أنت؟ هنا يفكرون معك في حل.
hulplijn-luisterlijn-wanneer = هل تريد فقط أن تتحدث قليلًا؟ هنا يستمع إليك شخص. لا يلزم أن تقول اسمك.
hulplijn-huisartsenpost-wanneer = لا يمكن الانتظار؟ اتصل بطبيب الأسرة (huisarts). في المساء وعطلة نهاية الأسبوع تسمع هناك رقم الطبيب المناوب.
hulplijn-steunpunt-wanneer = هل تريد التحدث عن كيفية الاستمرار؟ هنا يستمعون إليك.
bereikbaar-dag-en-nacht-gratis = ليلًا ونهارًا، مجانًا
bereikbaar-elke-dag-van-11-tot-21-uur-gratis = كل يوم من الساعة 11:00 إلى 21:00، مجانًا
bereikbaar-dag-en-nacht = ليلًا ونهارًا
spreekt-nederlands = الهولندية
spreekt-engels = الإنجليزية
spreekt-duits = الألمانية
spreekt-frans = الفرنسية
spreekt-spaans = الإسبانية
spreekt-portugees = البرتغالية
spreekt-italiaans = الإيطالية
spreekt-turks = التركية
spreekt-koerdisch = الكردية
spreekt-arabisch = العربية
spreekt-marokkaans = العربية المغربية
spreekt-berbers = الأمازيغية
spreekt-tamazight = تمازيغت
spreekt-tigrinya = التغرينية
spreekt-somalisch = الصومالية
spreekt-farsi = الفارسية
spreekt-perzisch = الفارسية
spreekt-dari = الدرية
spreekt-pools = البولندية
spreekt-roemeens = الرومانية
spreekt-bulgaars = البلغارية
spreekt-oekraiens = الأوكرانية
spreekt-russisch = الروسية
spreekt-papiaments = البابيامنتو
spreekt-sranantongo = السرانان تونغو
spreekt-hindi = الهندية
spreekt-urdu = الأردية
spreekt-chinees = الصينية
spreekt-vietnamees = الفيتنامية
spreekt-indonesisch = الإندونيسية
spreekt-fries = الفريزية
spreekt-gebarentaal = لغة الإشارة

## Hoe gaat het met u?

balans-kop = كيف حالك؟
balans-inleiding = عشرة أسئلة قصيرة عن الرعاية وعنك. يمكنك تخطي أي سؤال. بعد ذلك ترى المساعدة التي تناسبك.
balans-stap = السؤال { $stap } من { $stappen }
balans-tijd = كم من الوقت تأخذ الرعاية منك؟
balans-tijd-weinig = بضع ساعات في الأسبوع
balans-tijd-soms = بضع ساعات كل يوم
balans-tijd-veel = طوال اليوم تقريبًا
balans-tijd-zwaar = الساعات الطويلة
balans-nacht = هل تستمر الرعاية في الليل؟
balans-nacht-nee = لا، أستطيع النوم
balans-nacht-soms = أحيانًا
balans-nacht-vaak = نعم، كثيرًا
balans-nacht-zwaar = الليالي
balans-samen = هل تقوم بذلك وحدك؟
balans-samen-veel = لا، هناك من يساعد
balans-samen-soms = يساعدني أحد أحيانًا
balans-samen-alleen = نعم، أقوم بكل شيء تقريبًا وحدي
balans-samen-zwaar = القيام بكل شيء تقريبًا وحدك
balans-werk = هل تستطيع الجمع بين الرعاية والعمل أو الدراسة أو الأسرة؟
balans-werk-ja = نعم، أستطيع
balans-werk-soms = أحيانًا نعم وأحيانًا لا
balans-werk-nee = لا، لم أعد أستطيع
balans-werk-zwaar = العمل أو الدراسة أو الأسرة
balans-geld = هل تكلفك الرعاية مالًا لا تستطيع الاستغناء عنه؟
balans-geld-nee = لا
balans-geld-soms = قليلًا
balans-geld-ja = نعم
balans-geld-zwaar = المال
balans-gezond = كيف صحتك أنت؟
balans-gezond-goed = جيدة
balans-gezond-soms = مقبولة
balans-gezond-slecht = سيئة، أو أنا متعب دائمًا
balans-gezond-zwaar = صحتك
balans-vrij = هل لديك وقت لشيء ممتع لك وحدك؟
balans-vrij-week = نعم، كل أسبوع
balans-vrij-soms = من حين إلى آخر
balans-vrij-nooit = نادرًا جدًا
balans-vrij-zwaar = عدم وجود وقت لك
balans-praten = هل هناك من تتحدث معه عن ذلك؟
balans-praten-ja = نعم
balans-praten-soms = أحيانًا
balans-praten-nee = لا
balans-praten-zwaar = عدم وجود من تتحدث معه
balans-zorgen = هل تقلق بشأن ما سيأتي؟
balans-zorgen-nee = نادرًا جدًا
balans-zorgen-soms = أحيانًا
balans-zorgen-vaak = كثيرًا جدًا
balans-zorgen-zwaar = القلق على المستقبل
balans-vol = إلى متى تستطيع الاستمرار؟
balans-vol-lang = وقتًا طويلًا
balans-vol-even = بعض الوقت
balans-vol-kort = ليس طويلًا
balans-vol-niet = لم أعد أستطيع الآن
balans-vol-zwaar = الاستمرار
balans-tot-slot = وأخيرًا
balans-waar = أين تبحث عن مساعدة؟
balans-waarom-waar = عندها ترى المساعدة القريبة منك أولًا.
balans-ziekte = ما مرض أو إعاقة الشخص الذي تعتني به؟ يمكنك ترك هذا فارغًا.
balans-terug = السابق
balans-verder = التالي
balans-uitkomst = اعرض النتيجة
balans-bewaren = نحن لا نحفظ إجاباتك. هي موجودة في هذه الصفحة فقط. عند الضغط على زر «اعرض النتيجة» تُرسل مرة واحدة إلى موقعنا. يبحث الموقع عن المساعدة المناسبة ثم ينسى الإجابات.
balans-mislukt = الموقع لا يستجيب. هل لديك إنترنت؟ إجاباتك ما زالت هنا. ويمكنك الاتصال هاتفيًا.
balans-bron-kop = من أين جاءت هذه الأسئلة؟
balans-bron = كتبنا الأسئلة بأنفسنا. وهي عن الأمور التي تصفها الأبحاث ومقدمو الرعاية كثيرًا بأنها ثقيلة. وهي الساعات الطويلة، والليالي، والوحدة، وصحتك، والعمل، والمال، والقلق. وهي أيضًا عما يمنحك القوة.
balans-bron-hulp = أما أي مساعدة تناسب أي حالة، فهذا من دراسة لـ Frieslab و Vilans عام 2012.
balans-geen-test = هذا ليس اختبارًا ولا تشخيصًا. أنت أعلم الناس بحالك.
balans-goed = أمورك تسير جيدًا
balans-goed-uitleg = أنت قادر الآن على الرعاية جيدًا. هذا رائع! اعرف أين تجد المساعدة إذا تغير ذلك.
balans-goed-zwaar = أمور كثيرة تسير جيدًا، وهذا العبء يمكن أن يخف
balans-goed-zwaar-uitleg = أنت قادر الآن على الرعاية. وهناك مساعدة لما يثقل عليك.
balans-goed-bel = احفظ هذا الرقم في هاتفك لوقت لاحق.
balans-goed-doe = افعل هذا الأسبوع شيئًا ممتعًا لنفسك.
balans-redt-het = أنت تتدبر أمورك، وقليل من المساعدة ينفعك
balans-redt-het-uitleg = لا تنتظر حتى يصبح الأمر أكثر من اللازم. مع بعض المساعدة تستمر مدة أطول.
balans-redt-het-bel = اتصل واسأل عما هو متاح لك.
balans-redt-het-doe = اطلب من شخص واحد أن يتولى عنك أمرًا واحدًا.
balans-veel = أنت تحمل الكثير. يمكن أن يخف الحمل
balans-veel-uitleg = أنت تفعل الكثير بالفعل. دع غيرك يتولى عنك شيئًا. هذا أمر عادي جدًا.
balans-veel-bel = اتصل في أقرب وقت ممكن وأخبرهم كم هو صعب.
balans-veel-doe = اطلب اليوم المساعدة من أحد: لأمسية أو ليلة أو للتسوق.
balans-te-zwaar = هذا الحمل أثقل من أن تحمله وحدك
balans-te-zwaar-uitleg = هذا ليس ذنبك. دع أحدًا يفكر معك اليوم.
balans-te-zwaar-bel = اتصل في أقرب وقت ممكن وقل إنك لم تعد تستطيع.
balans-te-zwaar-doe = اتصل أيضًا بطبيب الأسرة (huisarts). هو موجود من أجلك أيضًا.
balans-voorlopig =
    { $aantal ->
        [zero] هذه فكرة أولية. مع إجابات أكثر تكون المساعدة أنسب.
        [one] هذه فكرة أولية: أعطيت إجابة واحدة. مع إجابات أكثر تكون المساعدة أنسب.
        [two] هذه فكرة أولية: أعطيت إجابتين. مع إجابات أكثر تكون المساعدة أنسب.
        [few] هذه فكرة أولية: أعطيت { $aantal } إجابات. مع إجابات أكثر تكون المساعدة أنسب.
        [many] هذه فكرة أولية: أعطيت { $aantal } إجابة. مع إجابات أكثر تكون المساعدة أنسب.
       *[other] هذه فكرة أولية: أعطيت { $aantal } إجابة. مع إجابات أكثر تكون المساعدة أنسب.
    }
balans-zwaar = هذا ثقيل عليك الآن:
balans-zwaar-kies = اختر واحدًا لترى المساعدة الخاصة به.
balans-vandaag = ابدأ بهذا
balans-meer = المزيد من هذه المساعدة
balans-ook = قد يساعدك هذا أيضًا
balans-afdrukken = اطبع هذه الصفحة
balans-veranderen = غيّر إجاباتك
balans-opnieuw = ابدأ من جديد
balans-antwoorden = إجاباتك
balans-leeg-kop = لم تملأ شيئًا بعد
balans-leeg = لا بأس. اختر إجابة لسؤال واحد أو أكثر، ونحن نبحث عن المساعدة المناسبة.
balans-leeg-bel = أو اتصل مباشرة:
balans-naar-vragen = العودة إلى الأسئلة
balans-alle-hulp = اعرض كل المساعدات

## Zonder internet
zonder-internet-kop = لا يوجد لديك اتصال بالإنترنت الآن
zonder-internet-uitleg = لا يمكنك رؤية هذه الصفحة الآن. لكن يمكنك الاتصال هاتفيًا.
zonder-internet-opnieuw = حاول مرة أخرى
zonder-internet-bewaard = صفحات يمكنك قراءتها الآن

## Contact
contact-omschrijving = اتصل بمركز الدعم أو راسله عبر WhatsApp أو البريد الإلكتروني. مع أوقات العمل، وبمن تتصل عندما يكون مغلقًا.
contact-uitleg = هل تعتني بشخص ما؟ هنا يستمعون إليك ويفكرون معك.
contact-bellen = الهاتف
contact-whatsapp = واتساب (WhatsApp)
contact-mailen = البريد الإلكتروني
contact-site = الموقع
contact-openingstijden = أوقات العمل
contact-dicht = مغلق
contact-dagen-dicht = مركز الدعم مغلق في هذه الأيام:
contact-buiten = هل مركز الدعم مغلق؟
contact-wacht = هل يمكن الانتظار؟ اتصل إذن عندما يفتح مركز الدعم من جديد.
contact-wacht-mail = أو أرسل بريدًا إلكترونيًا. اكتب فيه رقمك ليتمكنوا من الاتصال بك.
contact-nu-bellen = تجد في الأسفل بمن يمكنك الاتصال الآن.
contact-geen = ليس لهذا الموقع رقم خاص به.
contact-nu-open = مفتوح الآن
contact-nu-open-tot = مفتوح الآن حتى #
contact-nu-gesloten = مغلق الآن
contact-weer-open = مغلق الآن. يفتح: #
contact-nu-doen = ما يمكنك فعله الآن

## Bel mij terug
bellen-kop = اتصلوا بي
bellen-omschrijving = اترك رقمك، وسيتصل بك مركز الدعم.
bellen-titel-fout = لم يُرسل بعد: اتصلوا بي
bellen-uitleg = هل تعتني بشخص ما وتريد أن تتحدث أو تسأل؟ سيتصل بك { $steunpunt }.
bellen-bewaart-niets = نرسل ما تكتبه إلى مركز الدعم بالبريد الإلكتروني. ولا يحتفظ به هذا الموقع.
bellen-niet-verstuurd = لم يُرسل طلبك بعد.
bellen-naam = بأي اسم ينادونك؟
bellen-naam-uitleg = يكفي الاسم الأول.
bellen-telefoon = على أي رقم يتصلون بك؟
bellen-wanneer = متى يناسبك ذلك؟
bellen-wanneer-uitleg = سيرى مركز الدعم ما هو ممكن.
bellen-wanneer-altijd = لا فرق
bellen-wanneer-ochtend = في الصباح
bellen-wanneer-middag = بعد الظهر
bellen-wanneer-avond = في المساء
bellen-taal = بأي لغة تريد أن تتحدث؟
bellen-bericht = هل تريد أن تضيف شيئًا؟
bellen-bericht-uitleg = تكفي جملة واحدة. لا تكتب شيئًا عن المرض: تحدث عنه على الهاتف.
bellen-mis-naam = اكتب اسمًا. يكفي الاسم الأول.
bellen-mis-telefoon = اكتب رقم هاتف.
bellen-fout-telefoon = هذا الرقم غير صحيح. اكتبه مثل { "\u2066" }06 12 34 56 78{ "\u2069" }.
bellen-te-lang =
    { $letters ->
        [zero] هذا النص طويل جدًا. اجعله أقصر.
        [one] هذا النص أطول بحرف واحد. اجعله أقصر.
        [two] هذا النص أطول بحرفين. اجعله أقصر.
        [few] هذا النص أطول بـ { $letters } أحرف. اجعله أقصر.
        [many] هذا النص أطول بـ { $letters } حرفًا. اجعله أقصر.
       *[other] هذا النص أطول بـ { $letters } حرف. اجعله أقصر.
    }
bellen-mislukt = لا يمكن الإرسال الآن. ما كتبته ما زال موجودًا في الأسفل. حاول مرة أخرى لاحقًا، أو اتصل هاتفيًا.
bellen-te-veel = تصلنا الآن طلبات كثيرة جدًا. لم يُرسل طلبك بعد. حاول مرة أخرى بعد ساعة، أو اتصل هاتفيًا.
bellen-geen = لا يمكنك أن تطلب هنا أن يتصل بك أحد. لكن يمكنك أن تتصل بنفسك.
bellen-bedankt = شكرًا
bellen-bedankt-verstuurd = أُرسل طلبك إلى مركز الدعم.
bellen-bedankt-wanneer = سيتصلون بك خلال يومي عمل.
bellen-bedankt-niets = ألم يتصل بك أحد حتى ذلك الوقت؟
bellen-bedankt-nu = ألا تستطيع الانتظار كل هذا الوقت؟
bellen-bedankt-wie = انظر بمن يمكنك الاتصال الآن

## Ik ken een mantelzorger
ander-kop = أعرف شخصًا يعتني بغيره
ander-omschrijving = هل تعرف شخصًا يعتني بغيره؟ اطلب من مركز الدعم أن يتصل به.
ander-titel-fout = لم يُرسل بعد: أعرف شخصًا يعتني بغيره
ander-uitleg = هل تعرف شخصًا يعتني بغيره؟ سيتصل به مركز الدعم ويفكر معه. اسأله هو أولًا.
ander-mantelzorger = الشخص الذي يعتني بغيره
ander-naam = ما اسم هذا الشخص؟
ander-telefoon = على أي رقم يتصلون به؟
ander-wanneer = متى يناسب هذا الشخص؟
ander-taal = بأي لغة يريد هذا الشخص أن يتحدث؟
ander-u = عنك
ander-uw-naam = اسمك
ander-uw-naam-uitleg = سيقول مركز الدعم ممن جاء الطلب.
ander-wie = كيف تعرف هذا الشخص؟
ander-wie-familie = من العائلة
ander-wie-bekende = صديق أو جار أو زميل
ander-wie-werk = من خلال عملي
ander-bericht-uitleg = تكفي جملة واحدة. لا تكتب شيئًا عن المرض. هذا الشخص يخبر عنه بنفسه.
ander-akkoord = هذا الشخص يعرف ذلك وهو موافق.
ander-mis-uw-naam = اكتب اسمك أنت.
ander-mis-wie = اختر كيف تعرف هذا الشخص.
ander-mis-akkoord = اسأل هذا الشخص أولًا. ثم ضع علامة أنه موافق.
ander-bedankt-wanneer = سيتصلون بهذا الشخص خلال يومي عمل.
ander-bedankt-niets = لن تصلك أنت رسالة. هل تريد أنت أيضًا أن تسأل شيئًا؟

## Over deze site
over-titel = عن هذا الموقع
over-omschrijving = ما هو دليل المساعدة هذا، ومن يحدّثه، ومن أين تأتي المعلومات.
over-wat = { $naam } دليل للمساعدة لمن يعتني بشخص قريب منه. مثلًا بالزوج أو الزوجة أو الأب أو الأم أو الطفل أو الصديق أو الجار.
over-aantal =
    تجد هنا الآن { $aantal ->
        [zero] { $aantal } عروض مساعدة
        [one] عرض مساعدة واحدًا
        [two] عرضي مساعدة
        [few] { $aantal } عروض مساعدة
        [many] { $aantal } عرض مساعدة
       *[other] { $aantal } عرض مساعدة
    } من { $organisaties ->
        [zero] { $organisaties } منظمات.
        [one] منظمة واحدة.
        [two] منظمتين.
        [few] { $organisaties } منظمات.
        [many] { $organisaties } منظمة.
       *[other] { $organisaties } منظمة.
    }
over-niets = لا تحتاج إلى تسجيل الدخول. ولا تحتاج إلى ذكر أي شيء عن نفسك.
over-voorbeeld-kop = هذا مثال
over-voorbeeld = المساعدة في هذا الموقع مثال، والمنظمات حقيقية. تأتي المعلومات من مواقع عامة. وقد تكون قديمة. مع كل مساعدة تجد المصدر. انظر هناك أو اتصل هاتفيًا قبل أن تذهب.
over-wie-kop = من يحدّث الموقع؟
over-van = هذا الموقع تابع لـ:
over-controle = مع كل مساعدة ترى هل اتصل أحد للتأكد منها، ومتى. وترى أيضًا متى تغيّر النص. وهما أمران مختلفان. قد يكون النص قد تغيّر أمس، ولم يتصل أحد للتأكد منذ مدة طويلة.
over-fout-kop = هل هناك خطأ؟ هل ينقص شيء؟
over-fout = وسنصحح ذلك.
over-bellen-kop = هل تفضل التحدث مع شخص؟
over-volgorde-kop = ما الذي يظهر أولًا؟
over-volgorde = يظهر أولًا ما يناسب كلماتك واختياراتك أكثر. هل كتبت اسم مكان؟ عندها تظهر المساعدة القريبة أولًا. لا يمكن لأحد أن يدفع ليظهر أعلى.
over-bronnen-kop = من أين يأتي كل شيء؟
over-bronnen-hulp = بجانب كل مساعدة يُذكر مصدر المعلومات.
over-bronnen-soorten = نقسم المساعدة إلى ثمانية أنواع: الوظائف الأساسية. وضعتها Mezzo (الآن MantelzorgNL) ووزارة الصحة الهولندية (VWS) في عام 2009.
over-bronnen-plaatsen = مواقع الأماكن مشتقة من { $geonames } ومن هيئة الإحصاء الهولندية (CBS)، عبر { $opendatasoft }. ويسري على كليهما الترخيص { $licentie }.
over-programma-kop = البرنامج
over-programma = يعمل هذا الموقع ببرنامج Mantelkaart. وهو برنامج حر. يحق لكل بلدية أن تستخدمه وتعدّله. ويسري عليه الترخيص { $licentie }.
over-meer-kop = لمعرفة المزيد
over-meer-privacy = ماذا نعرف عنك
over-meer-toegankelijk = هل يستطيع الجميع استخدام الموقع؟

## Privacy
privacy-titel = الخصوصية
privacy-omschrijving = لا نعرف من أنت. لا نتتبعك، ولا نعرف من يبحث عن ماذا.
privacy-kop = الخصوصية: لا نعرف من أنت
privacy-inleiding = ما تبحث عنه هنا قد يقول شيئًا عن صحتك. أو عن صحة الشخص الذي تعتني به.
privacy-inleiding-geteld = لذلك لا نعرف من يبحث عن ماذا.
privacy-inleiding-niet-geteld = لذلك لا نحتفظ به.
privacy-niet-kop = ما لا نفعله
privacy-niet-cookies = نضع ملف تعريف ارتباط (cookie) واحدًا فقط، وذلك إذا اخترت لغة. يتذكر جهازك هذه اللغة لمدة سنة. ولا يوجد فيه شيء آخر. إذا اخترت الهولندية من جديد، يُحذف الملف.
privacy-niet-volgen = لا نتتبعك. لا تراقب أي شركة أخرى ما تفعله. لا توجد إعلانات. ولا توجد أزرار لوسائل التواصل تراقبك.
privacy-niet-wie = لا نحتفظ بمن يبحث عن ماذا.
privacy-niet-wat = لا نحتفظ بما تبحث عنه.
privacy-niet-elders = لا يجلب هذا الموقع شيئًا من مواقع أخرى. الخطوط والصور أيضًا من عندنا.
privacy-niet-account = لا تحتاج إلى حساب.
privacy-wel-kop = ما نراه
privacy-wel-adres = عندما تفتح صفحة، يرسل جهازك طلبًا إلى حاسوبنا. ومع الطلب يأتي دائمًا عنوان إنترنت (عنوان IP). بدون هذا العنوان لا يصل الرد إليك. لا يسجل الموقع هذا العنوان.
privacy-wel-logboek = في سجلنا فقط: متى طُلبت صفحة، وأي صفحة. وهل نجح ذلك، وكم استغرق. أما كلمات بحثك والمكان الذي اخترته وعنوان الإنترنت فلا توجد فيه.
privacy-wel-typen = عندما تكتب في حقل البحث، تذهب الحروف فورًا إلى حاسوبنا. هكذا نعرض ما قد تقصده. تذهب إلى هذا الموقع فقط. ولا نحتفظ بها.
privacy-wel-scherm = كلمات بحثك تظهر في العنوان أعلى شاشتك. هكذا يمكنك أن تحفظ البحث أو تشاركه. قد يتذكر جهازك هذا العنوان. هل تستخدم حاسوبًا مع آخرين؟ امسح السجل بعد ذلك، أو استخدم نافذة خاصة.
privacy-toestel-kop = ما يحفظه جهازك
privacy-toestel-uitleg = يحفظ متصفحك آخر 60 صفحة قرأتها هنا. هكذا يمكنك قراءتها أيضًا بدون إنترنت. نحن لا نرى هذه الصفحات.
privacy-toestel-zoeken = الكلمات التي بحثت عنها لا تُحفظ معها.
privacy-toestel-wissen = هل يستخدم شخص آخر جهازك؟ احذف الصفحات إذن. يمكنك فعل ذلك أيضًا في إعدادات متصفحك.
privacy-toestel-knop = احذف الصفحات المحفوظة
privacy-toestel-gewist = تم حذف الصفحات.
privacy-balans-kop = الأسئلة في صفحة ‘كيف حالك؟’
privacy-balans = إجاباتك موجودة على شاشتك فقط. إذا ضغطت على زر النتيجة، تُرسل مرة واحدة إلى موقعنا. يبحث الموقع عن مساعدة مناسبة ثم ينسى الإجابات. نحن لا نحتفظ بها. ولا توجد في عنوان الصفحة ولا في سجلنا.
privacy-lijst-kop = قائمتك الخاصة
privacy-lijst = قائمتك وما تكتبه معها يحفظهما متصفحك فقط. هل تفتح القائمة؟ عندها يطلب متصفحك منا هذه المساعدة. لا نسجل أي مساعدة هي. ولا تصلنا ملاحظاتك أبدًا.
privacy-lijst-delen = هل تشارك القائمة؟ عندها يكون في العنوان ما عليها من مساعدة. أما ما كتبته فلا يُرسل معها. بزر ‘امسح الكل’ في القائمة تحذف كل شيء.
privacy-agenda-kop = عندما تتابع التقويم
privacy-agenda = هل تتابع تقويمنا على هاتفك أو حاسوبك؟ عندها يطلبه برنامج التقويم عندك منا مرة بعد مرة. في ذلك العنوان ما اخترته، مثل مكانك. نحن لا نسجل ذلك. لكن جهازك يحفظ العنوان، وربما تحفظه أيضًا شركة التقويم.
privacy-melden-kop = عندما تبلغ عن خطأ
privacy-melden = عندها نحتفظ بما اخترته وكتبته، وعن أي مساعدة هو، واليوم. لا نحتفظ بمن أنت ولا بعنوان الإنترنت. لذلك لا تكتب شيئًا عن نفسك أو عن صحة أحد.
privacy-melden-veel = أحيانًا يرسل حاسوب واحد بلاغات كثيرة جدًا. لكي نلاحظ ذلك، نحتفظ برمز لمدة ساعة. يُصنع هذا الرمز من عنوان الإنترنت. ولا نسجله في أي مكان.
privacy-bellen-kop = عندما تطلب أن يتصل مركز الدعم
privacy-bellen = نرسل طلبك بالبريد الإلكتروني إلى مركز الدعم. ولا يحتفظ الموقع به. يمكنك أن تسأل مركز الدعم عما يفعله به.
privacy-bellen-dubbel = أحيانًا يضغط أحدهم على الزر مرتين. لكي نلاحظ ذلك، نحتفظ برمز لمدة يوم. ليس فيه اسمك ولا رقمك.
privacy-tellen-kop = ما نعدّه
privacy-tellen-waarom = نريد أن نعرف أي مساعدة يبحث عنها الناس ولا يجدونها. لذلك نعدّ كل يوم ثلاثة أشياء:
privacy-tellen-gevraagd = كم مرة تم البحث عن شيء
privacy-tellen-niets = كم مرة لم نجد شيئًا
privacy-tellen-gekozen = كم مرة اختار شخص نتيجة بعد ذلك
privacy-tellen-alleen = نعدّ فقط الكلمات في حقل البحث. معها اليوم، ولا شيء آخر. لا من أنت، ولا عنوان الإنترنت، ولا الساعة. ولا المكان الذي كتبته أو ما حددته. ولا ما بحثت عنه أو اخترته غير ذلك.
privacy-tellen-woorden = نحتفظ بالكلمات فقط:
privacy-tellen-bekend = إذا كنا نعرف كل الكلمات، مثل ‘oppas’ أو اسم مكان
privacy-tellen-vijf = أو إذا طُرح البحث نفسه خمس مرات في يوم واحد. حتى ذلك الحين يعدّ الحاسوب برمز لا توجد فيه الكلمات. لا نسجل هذا الرمز في أي مكان. وبعد ذلك اليوم يُحذف.
privacy-tellen-nooit = هل في البحث شيء قد يتعلق بشخص؟ عندها لا نحتفظ بالكلمات أبدًا. مثلًا اسم أو رقم هاتف أو رقم طويل آخر. أو تاريخ ميلاد أو بريد إلكتروني أو عنوان بيت. عندها نعدّ فقط أنه كان هناك بحث.
privacy-tellen-liever = لا يتعرف الحاسوب على كل شيء. لذلك من الأفضل ألا تكتب أسماء وأرقامًا في حقل البحث.
privacy-tellen-wissen = بعد 400 يوم نحذف هذه الأعداد.
privacy-tellen-bekeken = نعدّ أيضًا كم مرة فُتحت صفحة مساعدة في الشهر. معها الشهر فقط، ولا شيء عنك.
privacy-tellen-posters = هل وصلت إلينا عن طريق ملصق أو مطوية من عندنا؟ عندها نحسب زيارة واحدة لذلك الملصق في ذلك اليوم. وإذا أتيت مرات أكثر نحسب مرات أكثر: نحن لا نعرف من أنت.
privacy-overdracht-kop = عندما يحيلك مكتب Wmo
privacy-overdracht = هل تطلب المساعدة من مكتب Wmo في البلدية (Wmo-loket)؟ قد يسألك المكتب إن كان يمكن لمنظمة أن تتصل بك. فقط إذا وافقت، نحتفظ بما تريد مشاركته. مثلًا اسمك ورقم هاتفك. نحفظه مشفرًا. يقرؤه المكتب وتلك المنظمة فقط، ولا أحد غيرهما. ولا يوجد في أي رسالة بريد إلكتروني.
privacy-overdracht-wissen = هل تم الاتصال، أو أُلغي الأمر؟ عندها يغلق المكتب الإحالة. بعد ثلاثين يومًا يُحذف كل شيء. نعدّ فقط أن شخصًا أُحيل، وكيف انتهى الأمر. هل غيّرت رأيك؟ أخبر المكتب. عندها نحذف كل شيء فورًا.
privacy-links-kop = عندما تنتقل إلى موقع آخر
privacy-links = هل تضغط على موقع منظمة؟ لا يرى ذلك الموقع من أي صفحة أتيت. ولا يرى ما بحثت عنه. ولذلك الموقع قواعده الخاصة.
privacy-links-delen = هل تشارك صفحة عبر WhatsApp أو البريد الإلكتروني؟ أنت تختار من يستلمها. نحن لا نعلم بذلك. ولدى WhatsApp وشركة بريدك الإلكتروني قواعدهما الخاصة.
privacy-organisaties-kop = معلومات المنظمات
privacy-organisaties = نراسل المنظمات أحيانًا لنسأل هل ما زالت معلومات مساعدتها صحيحة. عندها نحتفظ بالعنوان الذي راسلناه وبالجواب.
privacy-organisaties-naam = مع المساعدة يوجد أحيانًا اسم موظف أو رقم هاتفه أو بريده الإلكتروني. هل اسمك هنا ولا تريد ذلك؟
privacy-wie-kop = من المسؤول؟
privacy-wie = المسؤول عن هذا الموقع:
privacy-vraag = هل لديك سؤال أو شكوى عن الخصوصية؟
privacy-klacht = ألم نجد حلًا معًا؟ عندها يمكنك تقديم شكوى إلى هيئة حماية البيانات الهولندية ({ $autoriteit }).

## Toegankelijkheid
toegankelijk-titel = سهولة الوصول
toegankelijk-omschrijving = هل يستطيع الجميع استخدام هذا الموقع؟ ما فحصناه، وأين تبلغ عن مشكلة.
toegankelijk-kop = سهولة الوصول
toegankelijk-iedereen = يجب أن يستطيع الجميع استخدام هذا الموقع. حتى إذا كنت لا ترى أو لا تسمع جيدًا، أو لا تستطيع استخدام الفأرة. وحتى إذا كنت متعبًا أو لا تقرأ جيدًا.
toegankelijk-verklaring = هذا بيان سهولة الوصول لموقع { $naam }. وهو يتبع نموذج الحكومة الهولندية.
toegankelijk-status-kop = الحالة: C، اتُّخذت الإجراءات الأولى
toegankelijk-status-norm = نريد أن نلتزم بالمعيار EN 301 549 وبإرشادات WCAG 2.2، المستويين A و AA. فحصنا جزءًا من الموقع بأنفسنا. ولم تفحصه جهة خارجية بعد.
toegankelijk-status-c = لذلك لا نستطيع أن نقول إن الموقع يلتزم بكل شيء. ولهذا نختار الحالة C. هذا تقديرنا نحن. وليس شهادة جودة.
toegankelijk-onderzoek-kop = ماذا فُحص، وكيف؟
toegankelijk-onderzoek-axe = ببرنامج axe في متصفح Chromium. يفحص البرنامج قواعد WCAG 2.0 و 2.1 و 2.2، المستويين A و AA. فعلنا ذلك بألوان فاتحة وداكنة وبألوان الجهاز نفسه. وأيضًا من اليمين إلى اليسار، ومع السكربت وبدونه. لا يجد البرنامج كل الأخطاء.
toegankelijk-onderzoek-smal = على شاشة ضيقة بعرض 320 بكسل. لا يختفي شيء إلى الجانب. وكذلك مع حروف أكبر مرتين (200 بالمئة).
toegankelijk-onderzoek-toetsen = بلوحة المفاتيح فقط: الانتقال إلى المحتوى والبحث والاختيار. وكذلك الاقتراحات تحت حقل البحث. في الصفحة الرئيسية وفي النتائج ترى دائمًا أين أنت.
toegankelijk-onderzoek-script = بدون سكربت: البحث والاختيار والرجوع والعثور على رقم هاتف.
toegankelijk-onderzoek-papier = على الورق: المساعدة تكفيها ورقة A4 واحدة.
toegankelijk-gedaan-kop = ماذا فعلنا؟
toegankelijk-gedaan-taal = النصوص الثابتة في الموقع مكتوبة بهولندية بسيطة، بمستوى B1.
toegankelijk-gedaan-talen = هذه النصوص متوفرة بلغات أخرى. تختار لغتك أعلى كل صفحة.
toegankelijk-gedaan-letters = الحروف كبيرة وواضحة. والأزرار كبيرة أيضًا.
toegankelijk-gedaan-kleuren = هل تريد ألوانًا داكنة أو حركة قليلة؟ اضبط ذلك على جهازك. والموقع يتبع ذلك.
toegankelijk-gedaan-telefoon = في كل صفحة رقم هاتف، لمن يفضل الاتصال.
toegankelijk-niet-kop = ما الذي ليس جيدًا أو لم يُفحص بعد؟
toegankelijk-niet-mensen = لم يُجرَّب الموقع بعد مع أشخاص يستخدمون قارئ شاشة أو صوتهم.
toegankelijk-niet-bureau = لم تفحص جهة خارجية الموقع بعد.
toegankelijk-niet-teksten = شرح المساعدة يأتي من المنظمات. ليس كل نص بمستوى B1.
toegankelijk-niet-talen = شرح المساعدة بالهولندية فقط. وكذلك إذا اخترت لغة أخرى. والبحث أفضل بكلمات هولندية.
toegankelijk-niet-anderen = الروابط تؤدي إلى مواقع أخرى. لا نعرف هل يستطيع الجميع استخدامها.
toegankelijk-melden-kop = هل هناك شيء لا يعمل معك؟
toegankelijk-melden = أخبرنا في أي صفحة كان ذلك وماذا أردت أن تفعل. خلال خمسة أيام عمل نخبرك أن رسالتك وصلت. وخلال ثلاثة أسابيع نخبرك بما سنفعله. ويسرنا أن نعطيك المعلومات بطريقة أخرى، مثلًا بالهاتف.
toegankelijk-klacht-kop = ألست راضيًا عن جوابنا؟
toegankelijk-klacht = أو لم يصلك جواب منذ مدة طويلة؟ أرسل إلينا شكوى. ألم ينفع ذلك؟ إذا كان الموقع حكوميًا، يمكنك بعدها أن تتوجه إلى أمين المظالم الوطني ({ $ombudsman }).
toegankelijk-wie-kop = لمن هذا البيان؟
toegankelijk-wie = المسؤول عن الموقع وعن هذا البيان:
toegankelijk-datum = راجعنا هذا النص آخر مرة في 22 نوفمبر 2026.

## Een melding
melding-terug = العودة إلى { $titel }
melding-kop = هل هناك خطأ؟
melding-titel-fout = لم يُرسل بعد: هل هناك خطأ؟
melding-vertel = أخبرنا ما الخطأ في ‘{ $titel }’. سنتحقق منه.
melding-niet-verstuurd = لم يُرسل بلاغك بعد.
melding-soort = ما هو الخطأ؟
melding-soort-telefoon = رقم الهاتف أو البريد الإلكتروني خطأ
melding-soort-website = الموقع الإلكتروني لا يعمل
melding-soort-gestopt = لم تعد هذه المساعدة متوفرة
melding-soort-tekst = الشرح أو التكاليف أو الأوقات غير صحيحة
melding-soort-anders = شيء آخر
melding-tekst = ما هو الصحيح؟
melding-tekst-uitleg = ليس من الضروري أن تملأ هذا. اكتب بالهولندية إن استطعت. لا تكتب شيئًا عن نفسك أو عن صحة أحد. نحن لا نسأل عن اسمك ولا نستطيع الرد عليك.
melding-laat-leeg = اترك هذا فارغًا
melding-knop = أرسل
melding-bedankt = شكرًا
melding-verstuurd = أُرسل بلاغك عن ‘{ $titel }’. سنطّلع عليه ونعدّل النص إذا لزم الأمر.
melding-geen-antwoord = نحن لا نعرف من أنت. لذلك لن يصلك جواب.
melding-zelf-hulp = هل تحتاج أنت إلى مساعدة؟
melding-te-veel = تصلنا الآن بلاغات كثيرة جدًا. لم يُرسل بلاغك بعد. حاول مرة أخرى بعد ساعة، أو اتصل هاتفيًا.
melding-kies = اختر ما هو الخطأ.
melding-schrijf = اكتب في بضع كلمات ما هو الخطأ.
melding-te-lang =
    { $letters ->
        [zero] نصك طويل جدًا. اجعله أقصر.
        [one] نصك أطول من اللازم بحرف واحد. اجعله أقصر.
        [two] نصك أطول من اللازم بحرفين. اجعله أقصر.
        [few] نصك أطول من اللازم بـ { $letters } أحرف. اجعله أقصر.
        [many] نصك أطول من اللازم بـ { $letters } حرفًا. اجعله أقصر.
       *[other] نصك أطول من اللازم بـ { $letters } حرف. اجعله أقصر.
    }

## Aanbieders
aanbieders-titel = كل المنظمات مرتبة أبجديًا
aanbieders-omschrijving = منظمات تساعد من يعتني بشخص قريب منه، مرتبة أبجديًا. وترى ما تقدمه.
aanbieders-kop = كل المنظمات
aanbieders-aantal =
    { $aantal ->
        [zero] لا توجد منظمات.
        [one] منظمة واحدة تساعد من يعتني بشخص قريب منه.
        [two] منظمتان تساعدان من يعتني بشخص قريب منه.
        [few] { $aantal } منظمات تساعد من يعتني بشخص قريب منه.
        [many] { $aantal } منظمة تساعد من يعتني بشخص قريب منه.
       *[other] { $aantal } منظمة تساعد من يعتني بشخص قريب منه.
    }
aanbieders-kies = اختر اسمًا لترى ما تقدمه المنظمة.
aanbieders-geen = لا توجد منظمات هنا بعد.
aanbieders-letters = الحروف
aanbieder-omschrijving = المساعدة التي تقدمها { $naam } لمن يعتني بشخص قريب منه.
aanbieder-aantal =
    { $aantal ->
        [zero] لا تقدم هذه المنظمة مساعدة الآن.
        [one] تقدم هذه المنظمة عرض مساعدة واحدًا.
        [two] تقدم هذه المنظمة عرضي مساعدة.
        [few] تقدم هذه المنظمة { $aantal } عروض مساعدة.
        [many] تقدم هذه المنظمة { $aantal } عرض مساعدة.
       *[other] تقدم هذه المنظمة { $aantal } عرض مساعدة.
    }
aanbieder-verder = وأيضًا

## Schrijf ons
schrijf-ons-mail = أرسل رسالة إلى { $adres }.
schrijf-ons-zomaar = أخبرنا بذلك.
schrijf-ons-voorbeeld = هذا مثال. لا يوجد بعد عنوان تراسلنا عليه. هل هناك خطأ في مساعدة ما؟ أبلغ عنه في أسفل صفحتها.

## Op een andere site
inbedden-hulp = مساعدة لمن يعتني بشخص آخر
inbedden-nederlands = يرجى البحث بكلمات هولندية.
inbedden-meer = المزيد من المساعدة على { $site }
inbedden-los-kop = هذا الجزء مخصص لموقع آخر
inbedden-los-sites = يمكن عرضه على { $sites }.
inbedden-los-anders = لا يظهر هنا شيء في أي موقع آخر.
inbedden-los-nergens = لا يمكن عرضه الآن على أي موقع. لذلك لا يظهر هنا شيء في أي موقع.
inbedden-los-kleuren = الألوان المختارة صعبة القراءة. لذلك ترى ألواننا نحن.

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
agenda-twee-weken = هذا الأسبوع والأسبوع القادم
agenda-week-van = أسبوع { $dag }
agenda-vorige = الأسبوع السابق
agenda-volgende = الأسبوع التالي
agenda-later = لاحقًا
agenda-vandaag = اليوم
agenda-morgen = غدًا
agenda-aantal = { $aantal ->
    [zero] لا لقاءات
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
agenda-twee-weken-leeg = لا يوجد شيء هذا الأسبوع ولا الأسبوع القادم.
agenda-eerste-daarna = أول لقاء بعد ذلك:
agenda-alles-zien = عرض كل اللقاءات
agenda-andere-hulp = شاهد مساعدة أخرى قرب { $plaats }
agenda-alle-plaatsen = ترى الآن كل الأماكن.
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
agenda-ophalen = أضف إلى تقويمك مرة واحدة
agenda-print = طباعة

## Bijeenkomsten van één aanbod
bijeenkomsten-kop = اللقاءات القادمة
bijeenkomsten-voorbij = لا توجد مواعيد جديدة الآن. اتصل للسؤال.
bijeenkomsten-bewaar = أضف إلى تقويمك
bijeenkomsten-agenda = لقاءات أخرى

## Posters en folders
poster-jong-vraag = هل هناك مريض في البيت؟ أنت أيضًا مهم.
poster-jong-uitleg = أنت تساعد، أو تشعر بالقلق. تحدّث مع شخص يعرف هذا الوضع. وهناك أيضًا أنشطة ممتعة.
poster-ouder-vraag = هل تعتني بشخص ما؟ وهل أصبح الأمر صعبًا؟
poster-ouder-uitleg = يحق لك أنت أيضًا الحصول على مساعدة قريبة من بيتك. اتصل دون تردد. هناك من يستمع إليك.
poster-werkend-vraag = هل تعمل؟ وهل تعتني أيضًا بشخص ما؟
poster-werkend-uitleg = يمكنك أحيانًا الحصول على إجازة من عملك. وهناك أيضًا أشخاص يتولون بعض المهام عنك.
poster-migratieachtergrond-vraag = هل تعتني بوالدك أو والدتك أو بشخص آخر من العائلة؟
poster-migratieachtergrond-uitleg = أنت تفعل ذلك بمحبة. ومع ذلك يحق لك أن تطلب المساعدة أيضًا. ستجد مساعدة تناسب عائلتك.
poster-plaats = مساعدة في { $plaats } وما حولها
poster-bel = اتصل بـ { $steunpunt }
poster-scan = امسح الرمز بهاتفك، أو اذهب إلى:
poster-scan-jong = امسح الرمز بهاتفك، أو اذهب إلى:
poster-anoniem = لا تحتاج إلى حساب. لا أحد يعرف من أنت.
poster-anoniem-jong = لا تحتاج إلى حساب. لا أحد يعرف من أنت.
poster-hulp = هذه المساعدة متوفرة
poster-keuze = هل تبحث عن هذا؟
poster-keuze-jong = هل تبحث عن هذا؟
