// Words of the pages in Arabic. How to correct a text: docs/languages.md.
extension InterfaceTables {
  static let arabic = #"""
    # Finding one's way
    nav-meetings = الجلسات
    nav-record = السجل
    nav-documents = الوثائق
    nav-speakers = قائمة المتكلمين
    nav-voting = التصويت
    nav-attendance = الحضور
    nav-minutes = المحضر
    nav-languages = اللغات
    nav-rules = النظام الداخلي
    nav-agenda = جدول الأعمال
    nav-help = المساعدة
    nav-back = رجوع
    sign-in = تسجيل الدخول
    sign-out = تسجيل الخروج
    signed-in-as = تم الدخول باسم: {name}
    skip-to-content = الانتقال إلى المحتوى
    menu = القائمة

    # Who somebody is
    role-presiding-officer = رئيس الجلسة
    role-secretary = أمانة الجلسة
    role-delegate = وفد
    role-observer = مراقب
    role-public = الجمهور

    # Votes
    vote-in-favour = مؤيد
    vote-against = معارض
    vote-abstaining = ممتنع
    vote-not-voting = لا يشارك في التصويت
    votes-in-favour = المؤيدون
    votes-against = المعارضون
    votes-abstaining = الممتنعون
    votes-not-voting = لم يشاركوا في التصويت
    present = حاضر
    present-and-voting = حاضر ومصوّت
    absent = غائب
    members-present = الأعضاء الحاضرون: {count}
    votes-count = {count, plural, zero {لا أصوات} one {صوت واحد} two {صوتان} few {# أصوات} many {#
      صوتا} other {# صوت}}

    # The state of a voting
    voting-not-open = التصويت لم يُفتح
    voting-open = التصويت جارٍ
    voting-closed = أُقفل التصويت
    voting-announced = أُعلنت النتيجة
    voting-on = موضوع التصويت: {subject}
    vote-on-this-device = على هذا الجهاز
    vote-sending = جارٍ الإرسال
    vote-in-the-record = مثبت في السجل
    vote-closed-without = أُقفل التصويت دون هذا الصوت
    vote-yours = صوتكم
    vote-change = تغيير صوتكم
    vote-may-change = يجوز تغييره إلى أن يُقفل التصويت.
    votes-received = ورد {count} من {members}

    # The floor
    floor-speaking = الكلمة الآن لوفد: {name}
    floor-none = لا أحد يتكلم الآن
    floor-time-left = الوقت المتبقي
    floor-over-time = تجاوز الوقت
    floor-next-speakers = المتكلمون التالون
    floor-place-on-list = ترتيبكم في القائمة: {number}
    list-open = قائمة المتكلمين مفتوحة
    list-closed = قائمة المتكلمين مقفلة
    list-empty = لا أحد في القائمة
    floor-ask = طلب الكلمة
    floor-leave-list = الانسحاب من القائمة
    floor-give = إعطاء الكلمة
    floor-end-statement = إنهاء البيان
    list-close = إقفال القائمة
    list-reopen = إعادة فتح القائمة
    speeches-limit = تحديد مدة البيانات
    right-of-reply = حق الرد
    explanation-of-vote = تعليل التصويت

    # Points and motions
    point-of-order = نقطة نظام
    point-raise = إثارة نقطة نظام
    point-rule = البت في نقطة النظام
    ruling = قرار الرئيس
    appeal = الطعن في القرار
    motion = اقتراح إجرائي
    motion-move = تقديم اقتراح إجرائي
    motion-second = تثنية
    motion-withdraw = سحب الاقتراح
    motions-pending = الاقتراحات المعلقة بحسب الأسبقية
    motion-none-pending = لا توجد اقتراحات معلقة
    motion-speaks-for = الكلام تأييدا للاقتراح
    motion-speaks-against = الكلام معارضة للاقتراح
    motion-put = طرح الاقتراح للتصويت

    # What the presiding officer does
    meeting-open = افتتاح الجلسة
    meeting-suspend = تعليق الجلسة
    meeting-resume = استئناف الجلسة
    meeting-adjourn = رفع الجلسة
    meeting-is-open = الجلسة مفتوحة
    meeting-is-suspended = الجلسة معلقة
    meeting-is-adjourned = رُفعت الجلسة
    meeting-number = الجلسة {number}
    voting-begin = بدء التصويت
    voting-close = إقفال التصويت
    voting-announce = إعلان النتيجة
    put-to-the-vote = طرح للتصويت
    adopt-without-vote = اعتماد دون تصويت
    any-objection = هل هناك أي اعتراض؟
    objection = اعتراض
    method-show-of-hands = تصويت برفع الأيدي
    method-recorded-vote = تصويت مسجل
    method-roll-call = تصويت بنداء الأسماء
    method-secret-ballot = اقتراع سري
    lot-draw = إجراء القرعة
    lot-drawn = نتيجة القرعة: {name}
    roll-call-next = التالي في نداء الأسماء
    roll-call-pass = إرجاء الدور
    roll-call-no-answer = لا جواب
    call-the-roll = نداء الأسماء
    casting-vote = الصوت المرجح
    chair-hand-over = تسليم الرئاسة
    item-take-up = تناول بند

    # What came of it
    outcome-adopted = اعتُمد
    outcome-approved = ووفق عليه
    outcome-agreed = اتُفق عليه
    outcome-rejected = رُفض
    outcome-vetoed = لم يُعتمد: صوت معارض من عضو دائم (حق النقض)
    outcome-vetoed-by = لم يُعتمد: صوت معارض من {names} (حق النقض)
    outcome-insufficient-votes = لم يُعتمد: لم يبلغ عدد الأصوات المطلوب
    outcome-no-quorum = لا قرار: النصاب غير مكتمل
    outcome-equally-divided = تعادل الأصوات
    outcome-second-vote = يجرى تصويت ثانٍ في غضون {hours, plural, one {ساعة واحدة} two {ساعتين} few
      {# ساعات} many {# ساعة} other {# ساعة}}
    outcome-casting-vote = تعادل الأصوات: للرئيس صوت مرجح
    outcome-ruling-stands = القرار قائم
    outcome-ruling-overturned = نُقض القرار
    outcome-motion-carried = اعتُمد الاقتراح الإجرائي
    outcome-motion-lost = رُفض الاقتراح الإجرائي
    outcome-without-vote = اعتُمد دون تصويت
    required-votes = الأصوات المطلوبة: {count}
    required-quorum = النصاب القانوني: {count} من {members}
    quorum-reached = النصاب مكتمل
    quorum-missing = النصاب غير مكتمل
    majority-required = الأغلبية المطلوبة
    result = النتيجة
    result-why = سبب النتيجة

    # Documents
    document-draft = مشروع
    document-draft-resolution = مشروع قرار
    document-amendment = تعديل
    document-sponsors = مقدمو المشروع
    document-become-sponsor = الانضمام إلى مقدمي المشروع
    document-consolidated = النص الموحد
    document-inserted = مضاف
    document-deleted = محذوف
    document-paragraph = الفقرة {number}
    document-preambular = فقرات الديباجة
    document-operative = فقرات المنطوق
    document-withdraw = سحب
    document-separate-vote = تصويت منفصل
    document-compare = مقارنة

    # The record
    record-log = سجل الوقائع
    record-verify = تحقق
    record-genuine = السجل صحيح: لم يُغيَّر فيه شيء
    record-not-genuine = السجل لا يطابق إثباته
    record-download = تنزيل
    record-entry = القيد {number}
    record-entries = {count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {#
      قيدا} other {# قيد}}
    record-device = الجهاز
    record-time = الوقت
    record-day = اليوم
    record-by = الفاعل
    record-rule = المادة
    minutes-draft = مشروع المحضر
    minutes-print = طباعة

    # Errors
    error-page-not-found = هذه الصفحة غير موجودة
    error-link-expired = انتهت صلاحية هذا الرابط
    error-not-allowed = لا يحق لكم القيام بذلك
    error-late-vote = ورد صوتكم بعد إقفال التصويت
    error-network-lost = انقطع الاتصال
    error-try-again = يرجى إعادة المحاولة
    error-too-many-attempts = محاولات كثيرة جدا؛ يرجى الانتظار قليلا
    error-body-too-large = حجم المرسل كبير جدا
    error-out-of-order = مخالف للنظام الداخلي
    error-on-our-side = حدث خطأ من جانبنا
    error-row = السطر {number}: {text}
    error-row-columns = عدد الأعمدة {count}، والمطلوب {required}
    error-row-member-unknown = لا يوجد عضو باسم {name}
    error-row-twice = {name}: مكرر
    error-row-vote-unknown = {text}: ليس صوتا

    # Connection
    connection-live = مباشر
    connection-reconnecting = جارٍ إعادة الاتصال
    connection-offline = غير متصل
    connection-as-of = حتى الساعة {time}

    # Joining
    join-title = الانضمام إلى الجلسة
    join-short-code = الرمز القصير
    join-scan = امسحوا هذا الرمز بالهاتف
    join-your-delegation = وفدكم
    join-as-public = المتابعة كأحد أفراد الجمهور
    join-code-unknown = لا توجد جلسة بهذا الرمز

    # Settings and keys
    sound-on = الصوت مشغّل
    sound-off = الصوت موقوف
    key-map = لوحة المفاتيح
    appearance-dark = داكن
    appearance-light = فاتح
    appearance-as-device = كإعداد الجهاز
    language-choose = اختيار اللغة

    # Buttons and forms
    confirm = تأكيد
    cancel = إلغاء
    preview = معاينة
    send = إرسال
    save = حفظ
    close = إغلاق
    search = بحث
    yes = نعم
    no = لا
    total = المجموع
    reason = السبب
    seconds = {count, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتان} few {# ثوانٍ} many {#
      ثانية} other {# ثانية}}
    minutes = {count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {#
      دقيقة} other {# دقيقة}}
    """#
}
