// Words of the archive's pages in Arabic. How to correct a text: docs/languages.md.
extension ArchiveTables {
  static let arabic = #"""
    # Finding one's way
    archive-title = محفوظات التصويت
    archive-none = لا يعرض هذا الخادم محفوظات للتصويت.
    archive-none-detail = شغّلوه بالأمر {serve}. وتُنشأ المحفوظات بالأمر {import}.
    archive-unreadable = تتعذر قراءة محفوظات التصويت حاليا.
    archive-unreadable-detail = يجد القائم على الخادم السبب في سجلّه. حاولوا مرة أخرى بعد لحظة.
    archive-not-found = لا شيء في المحفوظات تحت هذا العنوان.
    archive-not-found-detail = ابحثوا عن التصويت أو الدورة أو العضو في الصفحة الأولى من المحفوظات.
    body-assembly = الجمعية العامة
    body-council = مجلس الأمن
    session-numbered = الدورة {number}
    year-numbered = سنة {number}
    archive-body = الهيئة
    archive-session = الدورة
    archive-date = التاريخ
    precision-month = الشهر وحده معروف
    precision-year = السنة وحدها معروفة
    precision-uncertain = اليوم غير مؤكد

    # Searching
    search-words = كلمات من العنوان أو بند جدول الأعمال أو الموضوع أو الرمز
    search-more = شروط أخرى
    search-from = من الدورة أو السنة
    search-to = إلى الدورة أو السنة
    search-choice = كيف صوّت هذا العضو
    search-kind = موضوع التصويت
    search-margin = أقصى فارق بين المؤيدين والمعارضين
    search-subject = الموضوع العام
    search-any = الكل
    search-go = بحث
    search-found = {count, plural, one {تصويت واحد} two {تصويتان} few {# عمليات تصويت} many {#
      عملية تصويت} other {# عملية تصويت}}
    search-nothing = لم يُعثر على شيء. استخدموا كلمات أو شروطا أقل؛ والنجمة في آخر الكلمة تنوب عن
      نهاياتها الأخرى.
    search-left-out = لم يُفهم فتُرك جانبا: {text}
    search-table = عمليات التصويت هذه في جدول
    pages-of-results = صفحات النتائج
    page-numbered = الصفحة {page} من {pages}
    previous-page = الصفحة السابقة
    next-page = الصفحة التالية
    totals-order = ترد المجاميع بالترتيب: مؤيدون، معارضون، ممتنعون.
    sessions-title = الدورات
    members-title = الأعضاء
    members-count = {count, plural, one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other
      {# عضو}}

    # Sources
    sources-title = المصادر
    sources-note = الملفات التي أُخذ منها كل ما هنا. وما تختلف فيه يرد جنبا إلى جنب في صفحة
      التصويت.
    source-file = الملف
    source-form = الصيغة
    source-rows = الصفوف
    source-imported = تاريخ الاستيراد
    source-name = المصدر
    source-link = الأصل
    source-line = السطر {number}
    source-differs = المنشور والمحسوب
    accounts-title = ما تقوله المصادر
    accounts-no-names = لا يذكر أي مصدر كيف صوّت كل عضو.
    published-totals = المجاميع المنشورة (لم يصوتوا)
    counted-totals = المحسوب من القائمة (لم يصوتوا)
    totals-agree = متطابقان
    totals-differ = مختلفان
    lists-agree = لا تتعارض القوائم.
    lists-differ = أعضاء تختلف المصادر بشأنهم
    list-partial = قائمة ببعض الأعضاء فقط
    not-listed = غير مدرج

    # A vote
    totals-none = لا يورد أي مصدر المجاميع.
    kind-whole = نص بكامله
    kind-paragraph = فقرة أو جزء
    kind-motion = اقتراح إجرائي
    kind-amendment = تعديل
    kind-unstated = غير مذكور
    not-a-member = غير عضو
    fact-resolution = القرار
    fact-draft = المشروع
    fact-report = تقرير اللجنة
    fact-meeting = محضر الجلسة
    fact-session = الدورة في المصدر
    fact-note = ملاحظة المصدر
    fact-name = الاسم في هذه المحفوظات
    totals-title = مجاميع التصويت
    totals-word = المجاميع
    announced-title = النتيجة المعلنة
    announced-unstated = لا يذكر أي مصدر ما أُعلن.
    announced-not-adopted = لم يُعتمد
    determination-title = بموجب قواعد ذلك اليوم
    determination-note = هذا ما يحسبه Plenary من قائمة الأصوات، وليس النتيجة المعلنة.
    determination-rule = القاعدة:
    determination-contradicts = يختلف هذا عن النتيجة المعلنة.
    determination-unseated = مدرجون بصوت دون مقعد في ذلك اليوم، ولا يُحسبون: {members}
    determination-day = يوم التصويت غير مؤكد، ومن ثم فالقواعد المنطبقة غير مؤكدة كذلك.
    determination-no-rules = لا يمكن القول: لا تتوافر قواعد هذه الهيئة في ذلك اليوم.
    determination-no-names = لا يمكن القول: تتوقف القاعدة على تصويت أعضاء معينين، ولا يسميهم أي
      مصدر جميعا.
    determination-no-totals = لا يمكن القول: لا يورد أي مصدر المجاميع.
    determination-without-vote = اعتُمد بدون تصويت: لم تُطلب أغلبية.
    determination-two-thirds = تتطلب المسائل الهامة أغلبية ثلثي الأعضاء الحاضرين المصوتين؛ ولا
      تذكر المصادر إن كانت هذه منها.
    two-thirds-reached = وقد بُلغ الثلثان.
    two-thirds-missed = ولم يُبلغ الثلثان.
    determination-procedural = تتطلب المسائل الإجرائية العدد نفسه من الأصوات ولا نقض فيها؛ ولا
      تذكر المصادر دائما أي عمليات التصويت كانت إجرائية.
    regions-title = الأعضاء بحسب المناطق
    regions-note = المجموعات الإقليمية بتشكيلها الحالي.
    regional-group = المجموعة الإقليمية
    group-african = مجموعة الدول الأفريقية
    group-asia-pacific = مجموعة دول آسيا والمحيط الهادئ
    group-eastern-european = مجموعة دول أوروبا الشرقية
    group-latin-american = مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي
    group-western-european = مجموعة دول أوروبا الغربية ودول أخرى
    group-none = خارج المجموعات
    board-of-vote = الأعضاء بحسب تصويتهم

    # Series
    series-title = النص نفسه قبلا وبعدا
    series-none = لم يُعثر بالعنوان على تصويت آخر على النص نفسه.
    series-count = {count, plural, one {تصويت واحد} two {تصويتان} few {# عمليات تصويت} many {#
      عملية تصويت} other {# عملية تصويت}} في هذه السلسلة
    previous-vote = التصويت السابق
    next-vote = التصويت التالي
    moved-since = من غيّر موقفه منذ التصويت السابق
    moved-between = من غيّر موقفه بين تصويت والذي يليه
    moved-unknown = لا مصدر يورد جميع الأصوات في التصويتين.
    moved-nobody = لم يصوّت أحد على نحو مختلف.
    moved-count = {count, plural, one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرا}
      other {# تغيير}}
    moved-from-to = {from} ← {to}
    series-note = رُبطت عمليات التصويت بتشابه عناوينها في حدود عشر دورات؛ ولم يتحقق أحد من هذا
      الربط.
    series-over-time = المجاميع عبر السنوات
    series-evidence = لماذا رُبطت عمليات التصويت هذه
    similarity = تشابه العناوين

    # Members and pairs
    former-names = الأسماء السابقة: {names}
    member-history = الأصوات دورة بدورة
    as-table = الأرقام في جدول
    with-majority = مع أغلبية المؤيدين والمعارضين
    others-title = الأقرب والأبعد
    closest-members = الأقرب
    farthest-members = الأبعد
    compared-over = الدورات من {first} إلى {last}.
    agreement-note = يُحسب التصويت المتماثل واحدا، والامتناع مقابل صوت نصفا، والصوتان المتعارضان
      صفرا؛ ولا تُحسب الإجماعات ولا الغياب.
    agreement-word = التوافق
    common-votes = تصويتات مشتركة
    too-few-in-common = عدد التصويتات المشتركة أقل من أن يُقارن.
    compare-with = مقارنة مع
    compare-go = قارن
    how-it-moved = كيف تغيّر موقفه
    how-it-moved-note = نصوص متكررة صوّت عليها على غير ما فعل قبلا، الأحدث أولا.
    last-votes = آخر الأصوات
    all-against = جميع أصوات المعارضة
    pair-of = {first} و{second}
    agreement-by-session = التوافق دورة بدورة
    pair-same = الصوت نفسه
    pair-half = امتنع أحدهما
    pair-opposite = متعارضان
    pair-absent = لم يصوّت {member} وحده
    pair-both-absent = لم يصوّت أي منهما
    opposed-title = تصويتات تعارضا فيها
    opposed-none = لم يصوّت قط أحدهما مؤيدا والآخر معارضا.

    # Sessions
    most-contested = أشد عمليات التصويت تقاربا
    margin-of = {count, plural, =0 {تساوي الأصوات} one {بفارق صوت واحد} two {بفارق صوتين} few
      {بفارق # أصوات} many {بفارق # صوتا} other {بفارق # صوت}}
    cohesion-title = تماسك المجموعات الإقليمية
    cohesion-note = يمتد المؤشران من 0، أجزاء متساوية، إلى 1، الكل سواء. ولا يرى الأول الامتناع.
    rice-index = مؤشر التماسك
    agreement-index = مؤشر التوافق
    votes-counted = التصويتات المحسوبة
    map-title = من وافق من
    map-note = يتجاور الأعضاء المتشابهون في التصويت. وهذا ترتيب بالتشابه، لا قائمة كتل.
    map-left-out = لم يُدرجوا لقلة التصويتات المشتركة: {names}

    # Pictures
    picture-data = الأرقام وراء هذا
    picture-fact = كما سُجّل
    picture-forecast = توقع
    picture-no-data = لا شيء يُعرض.
    picture-no-value = بلا قيمة
    picture-required = المطلوب: {count}
    picture-interval = من {low} إلى {high}
    picture-more = و{count} أخرى
    picture-pair = {label}: {value}
    percent-number = {number}%
    letter-in-favour = م
    letter-abstaining = ت
    letter-against = ع
    letter-not-voting = غ

    # Forecasts
    press-account = جميع التقارير معا
    press-check = تحقّق
    press-introduction = الصق تقارير عن عمليات التصويت. يُقارن ما تقوله بالمحاضر وبعضها ببعض؛ ولا
      يُحفظ شيء.
    press-no-archive = لا يحتوي هذا الخادم على محفوظات للتصويت: تُقارن التقارير بعضها ببعض فقط.
    press-note = تُقرأ التقارير بالإنكليزية. ما لا يُفهم يُترك؛ وما لا تعرفه المحفوظات لا يمكن
      التحقق منه.
    press-published = تاريخ النشر (سنة-شهر-يوم)
    press-publisher = الناشر
    press-report = التقرير {number}
    press-result = ما عُثر عليه
    press-text = النص
    press-title = التقارير في مقابل المحاضر
    press-findings = النتائج
    press-nothing = لم يمكن التحقق من أي شيء في هذا التقرير.
    press-on-record = المسجَّل:
    verdict-match = كما سُجِّل
    verdict-mismatch = ليس كما سُجِّل
    verdict-wrong-stage = مرحلة خاطئة
    verdict-wrong-column = خانة خاطئة
    verdict-superseded = استُبدل لاحقا
    verdict-later-intention = نية أُعلنت لاحقا وليست النتيجة
    verdict-transplanted = يخص تصويتا آخر
    verdict-rule-error = ليست هذه القاعدة
    verdict-contradiction = يناقض التقرير نفسه
    verdict-arithmetic = الأرقام لا تستقيم
    verdict-unfit-word = الكلمة لا تناسب الأرقام
    verdict-omission = أُغفل
    verdict-prediction = توقُّع
    verdict-unverifiable = لا يمكن التحقق منه
    forecast-title = ما يُتوقع من التصويت
    forecast-banner = توقع: لم يحدث شيء من هذا.
    forecast-from = محسوب من عمليات التصويت المسجلة قبل {day}: {body}.
    forecast-of-parent = بالنسبة إلى {body} تُستخدم عمليات التصويت في {parent}، حيث يصوّت الأعضاء
      أنفسهم.
    forecast-committee = أُخذ في الحسبان التصويت على النص نفسه في اللجنة:
    forecast-basis = يستند إلى:
    forecast-measured-assembly = مدى صحة هذه التوقعات ({body}): في ست دورات تحقق الخيار الأرجح في
      {series} من الأصوات على النصوص المتكررة وفي {new} على النصوص الجديدة؛ ووقع {inside} من مجاميع
      المؤيدين ضمن المجال.
    forecast-measured-amendments = مدى صحة هذه التوقعات في التعديلات وأجزاء النصوص ({body}): تحقق
      الخيار الأرجح في {share} من الأصوات؛ ووقع {inside} من مجاميع المؤيدين ضمن المجال، وهو أضيق
      مما ينبغي.
    forecast-measured-council = مدى صحة هذه التوقعات: من 2010 إلى 2025 كان عدد حالات النقض المتوقع
      {expected} في مشاريع عددها {of}، وبلغ العدد الفعلي {came}. فالنقض أكثر مما يُذكر هنا.
    forecast-not-measured = لم تُقَس صحة هذه التوقعات.
    forecast-majority = أغلبية بسيطة مؤيدة
    forecast-two-thirds = ثلثان مؤيدان
    forecast-enough = عدد المؤيدين لا يقل عن {number}
    forecast-against = عضو له حق النقض يعارض
    forecast-veto-by = {member}: صوت يمنع الاعتماد
    forecast-interval = يبيّن الخط المجال: تُتوقع 9 نتائج من كل 10 بين طرفيه.
    forecast-members = جميع الأعضاء
    forecast-open = الأعضاء الأقل وضوحا
    forecast-why = السبب
    forecast-declared = أعلن: {vote}
    forecast-sponsor = من مقدمي النص
    basis-series = نص متكرر، عدد مرات طرحه للتصويت في الدورات العشر السابقة: {count}
    basis-similar = عنوان جديد: تصويتات على نصوص مشابهة
    basis-few = عدد التصويتات التي يُستند إليها {count} فقط: أكثر قليلا من النسب المعتادة
    basis-amendments = تعديل؛ عدد التصويتات على تعديلات يُستند إليها: {count}. لا يكاد يُعرف شيء
    basis-nothing = لا تصويت يُستند إليه: لا شيء معروف
    basis-council = عدد التصويتات: {count}؛ المنقوض منها: {vetoes}
    reason-committee = في اللجنة: {vote}
    reason-last = في المرة الأخيرة: {vote}
    reason-similar = في نصوص مشابهة، {vote}: {share}
    reason-bloc = كتلته المؤلفة من {count} في نصوص مشابهة، {vote}: {share}
    reason-place = بحسب موقعه بين الأعضاء، {vote}: {share}
    reason-all = في جميع تصويتاته، {vote}: {share}
    reason-others = تأثر بما أعلنه آخرون
    reason-no-record = لا سجل له: متوسط الآخرين
    forecast-positions = المواقف المعروفة
    forecast-positions-note = لا تُكتب إلا في عنوان هذه الصفحة؛ فلا يُسجَّل شيء ولا يُدلى بصوت
      أحد.
    forecast-add = إضافة
    forecast-remove = إزالة
    forecast-grounds = عمليات التصويت السابقة التي يستند إليها
    forecast-weight = الوزن
    forecast-score = درجة براير للتوقع: {score} (0 أفضلها و2 أسوأها).
    forecast-inside = وقع عدد المؤيدين ضمن المجال المتوقع.
    forecast-outside = وقع عدد المؤيدين خارج المجال المتوقع.
    forecast-not-pending = لا ينتظر هذا النص تصويتا، ولم يُصوَّت عليه.
    forecast-other-archive = لا يمكن توقع شيء: عمليات التصويت في المحفوظات هي لمؤسسة أخرى.
    forecast-nothing = لا يمكن توقع شيء: ليس في المحفوظات تصويت لهذه الهيئة قبل {day}، أو أن عددها
      قليل جدا.
    forecast-contradictory = لا يمكن توقع شيء: لا نتيجة تتفق مع هذه المواقف.
    """#
}
