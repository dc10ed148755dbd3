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

## Hoe gaat het met u?

balans-kop = كيف حالكم؟
balans-inleiding = عشرة أسئلة قصيرة عن الرعاية وعنكم. يمكنكم تخطي أي سؤال. بعد ذلك ترون المساعدة التي تناسبكم.
balans-stap = السؤال { $stap } من { $stappen }
balans-tijd = كم من الوقت تأخذ الرعاية منكم؟
balans-tijd-weinig = بضع ساعات في الأسبوع
balans-tijd-soms = بضع ساعات كل يوم
balans-tijd-veel = طوال اليوم تقريبًا
balans-tijd-zwaar = الساعات الطويلة
balans-nacht = هل تستمر الرعاية في الليل؟
balans-nacht-nee = لا، أستطيع النوم
balans-nacht-soms = أحيانًا
balans-nacht-vaak = نعم، كثيرًا
balans-nacht-zwaar = الليالي
balans-samen = هل تقومون بذلك وحدكم؟
balans-samen-veel = لا، هناك من يساعد
balans-samen-soms = يساعدني أحد أحيانًا
balans-samen-alleen = نعم، أقوم بكل شيء تقريبًا وحدي
balans-samen-zwaar = القيام بكل شيء تقريبًا وحدكم
balans-werk = هل تستطيعون الجمع بين الرعاية والعمل أو الدراسة أو الأسرة؟
balans-werk-ja = نعم، أستطيع
balans-werk-soms = أحيانًا نعم وأحيانًا لا
balans-werk-nee = لا، لم أعد أستطيع
balans-werk-zwaar = العمل أو الدراسة أو الأسرة
balans-geld = هل تكلفكم الرعاية مالًا لا تستطيعون الاستغناء عنه؟
balans-geld-nee = لا
balans-geld-soms = قليلًا
balans-geld-ja = نعم
balans-geld-zwaar = المال
balans-gezond = كيف صحتكم أنتم؟
balans-gezond-goed = جيدة
balans-gezond-soms = مقبولة
balans-gezond-slecht = سيئة، أو أنا متعب دائمًا
balans-gezond-zwaar = صحتكم
balans-vrij = هل لديكم وقت لشيء ممتع لكم وحدكم؟
balans-vrij-week = نعم، كل أسبوع
balans-vrij-soms = من حين إلى آخر
balans-vrij-nooit = نادرًا جدًا
balans-vrij-zwaar = عدم وجود وقت لكم
balans-praten = هل هناك من تتحدثون معه عن ذلك؟
balans-praten-ja = نعم
balans-praten-soms = أحيانًا
balans-praten-nee = لا
balans-praten-zwaar = عدم وجود من تتحدثون معه
balans-zorgen = هل تقلقون بشأن ما سيأتي؟
balans-zorgen-nee = نادرًا جدًا
balans-zorgen-soms = أحيانًا
balans-zorgen-vaak = كثيرًا جدًا
balans-zorgen-zwaar = القلق على المستقبل
balans-vol = إلى متى تستطيعون الاستمرار؟
balans-vol-lang = وقتًا طويلًا
balans-vol-even = بعض الوقت
balans-vol-kort = ليس طويلًا
balans-vol-niet = لم أعد أستطيع الآن
balans-vol-zwaar = الاستمرار
balans-tot-slot = وأخيرًا
balans-waar = أين تبحثون عن مساعدة؟
balans-waarom-waar = عندها ترون المساعدة القريبة منكم أولًا.
balans-terug = السابق
balans-verder = التالي
balans-uitkomst = اعرض النتيجة
balans-bewaren = نحن لا نحفظ إجاباتكم. هي موجودة في هذه الصفحة فقط. عند الضغط على زر «اعرض النتيجة» تُرسل مرة واحدة إلى موقعنا. يبحث الموقع عن المساعدة المناسبة ثم ينسى الإجابات.
balans-mislukt = الموقع لا يستجيب. إجاباتكم ما زالت هنا. حاولوا مرة أخرى بعد قليل.
balans-bron-kop = من أين جاءت هذه الأسئلة؟
balans-bron = كتبنا الأسئلة بأنفسنا. وهي عن الأمور التي تصفها الأبحاث ومقدمو الرعاية كثيرًا بأنها ثقيلة. وهي الساعات الطويلة، والليالي، والوحدة، وصحتكم، والعمل، والمال، والقلق. وهي أيضًا عما يمنحكم القوة.
balans-bron-hulp = أما أي مساعدة تناسب أي حالة، فهذا من دراسة لـ Frieslab و Vilans عام 2012.
balans-geen-test = هذا ليس اختبارًا ولا تشخيصًا. أنتم أعلم الناس بحالكم.
balans-goed = أموركم تسير جيدًا
balans-goed-uitleg = أنتم قادرون الآن على الرعاية جيدًا. هذا رائع! اعرفوا أين تجدون المساعدة إذا تغير ذلك.
balans-goed-bel = احفظوا هذا الرقم في هاتفكم لوقت لاحق.
balans-goed-doe = افعلوا هذا الأسبوع شيئًا ممتعًا لكم.
balans-redt-het = أنتم تتدبرون أموركم، وقليل من المساعدة ينفعكم
balans-redt-het-uitleg = لا تنتظروا حتى يصبح الأمر أكثر من اللازم. مع بعض المساعدة تستمرون مدة أطول.
balans-redt-het-bel = اتصلوا واسألوا عما هو متاح لكم.
balans-redt-het-doe = اطلبوا من شخص واحد أن يتولى عنكم أمرًا واحدًا.
balans-veel = أنتم تحملون الكثير. يمكن أن يخف الحمل
balans-veel-uitleg = أنتم تفعلون الكثير بالفعل. دعوا غيركم يتولى عنكم شيئًا. هذا أمر عادي جدًا.
balans-veel-bel = اتصلوا اليوم أو غدًا وأخبروهم كم هو صعب.
balans-veel-doe = اطلبوا اليوم المساعدة من أحد: لأمسية أو ليلة أو للتسوق.
balans-te-zwaar = هذا الحمل أثقل من أن تحملوه وحدكم
balans-te-zwaar-uitleg = هذا ليس ذنبكم. دعوا أحدًا يفكر معكم اليوم.
balans-te-zwaar-bel = اتصلوا اليوم وقولوا إنكم لم تعودوا تستطيعون.
balans-te-zwaar-doe = اتصلوا أيضًا بطبيب الأسرة (huisarts). هو موجود من أجلكم أيضًا.
balans-voorlopig =
    { $aantal ->
        [zero] هذه فكرة أولية. مع إجابات أكثر تكون المساعدة أنسب.
        [one] هذه فكرة أولية: أعطيتم إجابة واحدة. مع إجابات أكثر تكون المساعدة أنسب.
        [two] هذه فكرة أولية: أعطيتم إجابتين. مع إجابات أكثر تكون المساعدة أنسب.
        [few] هذه فكرة أولية: أعطيتم { $aantal } إجابات. مع إجابات أكثر تكون المساعدة أنسب.
        [many] هذه فكرة أولية: أعطيتم { $aantal } إجابة. مع إجابات أكثر تكون المساعدة أنسب.
       *[other] هذه فكرة أولية: أعطيتم { $aantal } إجابة. مع إجابات أكثر تكون المساعدة أنسب.
    }
balans-zwaar = هذا ثقيل عليكم الآن:
balans-vandaag = ما يمكنكم فعله اليوم
balans-meer = المزيد من هذه المساعدة
balans-ook = قد يساعدكم هذا أيضًا
balans-afdrukken = اطبعوا هذه الصفحة
balans-veranderen = غيّروا إجاباتكم
balans-opnieuw = ابدؤوا من جديد
balans-antwoorden = إجاباتكم
balans-leeg-kop = لم تملؤوا شيئًا بعد
balans-leeg = لا بأس. اختاروا إجابة لسؤال واحد أو أكثر، ونحن نبحث عن المساعدة المناسبة.
balans-leeg-bel = أو اتصلوا مباشرة:
balans-alle-hulp = اعرضوا كل المساعدات
