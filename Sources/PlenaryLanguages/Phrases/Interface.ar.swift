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
    sign-in = تسجيل الدخول
    sign-out = تسجيل الخروج
    skip-to-content = الانتقال إلى المحتوى
    menu = القائمة

    # Who somebody is
    role-presiding-officer = رئيس الجلسة
    role-secretary = أمانة الجلسة
    role-observer = مراقب

    # Votes
    vote-in-favour = مؤيد
    vote-against = معارض
    vote-abstaining = ممتنع
    vote-not-voting = لا يشارك في التصويت
    present = حاضر
    present-and-voting = حاضر ومصوّت
    absent = غائب

    # The state of a voting
    voting-open = التصويت جارٍ
    voting-closed = أُقفل التصويت
    vote-on-this-device = على هذا الجهاز
    vote-sending = جارٍ الإرسال
    vote-in-the-record = مثبت في السجل
    vote-closed-without = أُقفل التصويت دون هذا الصوت
    vote-yours = صوتكم
    vote-may-change = يجوز تغييره إلى أن يُقفل التصويت.
    votes-received = ورد {count} من {members}

    # The floor
    floor-speaking = الكلمة الآن لوفد: {name}
    floor-none = لا أحد يتكلم الآن
    floor-next-speakers = المتكلمون التالون
    floor-place-on-list = ترتيبكم في القائمة: {number}
    list-open = قائمة المتكلمين مفتوحة
    list-closed = قائمة المتكلمين مقفلة
    list-empty = لا أحد في القائمة
    right-of-reply = حق الرد

    # Points and motions
    point-of-order = نقطة نظام
    ruling = قرار الرئيس
    appeal = الطعن في القرار
    motion = اقتراح إجرائي
    motions-pending = الاقتراحات المعلقة بحسب الأسبقية

    # What the presiding officer does
    meeting-is-open = الجلسة مفتوحة
    meeting-is-suspended = الجلسة معلقة
    meeting-is-adjourned = رُفعت الجلسة
    meeting-number = الجلسة {number}
    adopt-without-vote = اعتماد دون تصويت
    objection = اعتراض
    method-show-of-hands = تصويت برفع الأيدي
    method-recorded-vote = تصويت مسجل
    method-roll-call = تصويت بنداء الأسماء
    method-secret-ballot = اقتراع سري
    lot-drawn = نتيجة القرعة: {name}
    roll-call-next = التالي في نداء الأسماء
    casting-vote = الصوت المرجح

    # What came of it
    outcome-adopted = اعتُمد
    outcome-approved = ووفق عليه
    outcome-agreed = اتُفق عليه
    outcome-rejected = رُفض
    outcome-vetoed = لم يُعتمد: صوت معارض من عضو دائم (حق النقض)
    outcome-vetoed-by = لم يُعتمد: صوت معارض من {names} (حق النقض)
    outcome-insufficient-votes = لم يُعتمد: لم يبلغ عدد الأصوات المطلوب
    outcome-no-quorum = لا قرار: النصاب غير مكتمل
    outcome-second-vote = يجرى تصويت ثانٍ في غضون {hours, plural, one {ساعة واحدة} two {ساعتين} few
      {# ساعات} many {# ساعة} other {# ساعة}}
    outcome-casting-vote = تعادل الأصوات: للرئيس صوت مرجح
    outcome-ruling-stands = القرار قائم
    outcome-ruling-overturned = نُقض القرار
    outcome-motion-carried = اعتُمد الاقتراح الإجرائي
    outcome-motion-lost = رُفض الاقتراح الإجرائي
    outcome-without-vote = اعتُمد دون تصويت
    quorum-reached = النصاب مكتمل
    quorum-missing = النصاب غير مكتمل
    majority-required = الأغلبية المطلوبة
    result = النتيجة

    # Documents
    document-amendment = تعديل
    document-sponsors = مقدمو المشروع
    document-consolidated = النص الموحد
    document-inserted = مضاف
    document-deleted = محذوف
    document-paragraph = الفقرة
    document-preambular = فقرات الديباجة
    document-operative = فقرات المنطوق

    # The record
    record-log = سجل الوقائع
    record-verify = تحقق
    record-genuine = السجل صحيح: لم يُغيَّر فيه شيء
    record-not-genuine = السجل لا يطابق إثباته
    record-download = تنزيل
    record-entries = {count, plural, zero {لا قيود} one {قيد واحد} two {قيدان} few {# قيود} many {#
      قيدا} other {# قيد}}
    record-device = الجهاز
    record-time = الوقت
    record-by = الفاعل
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

    # Connection
    connection-live = مباشر
    connection-reconnecting = جارٍ إعادة الاتصال

    # Joining
    join-title = الانضمام إلى الجلسة
    join-short-code = الرمز القصير
    join-scan = امسحوا هذا الرمز بالهاتف
    join-code-unknown = لا توجد جلسة بهذا الرمز

    # Settings and keys
    sound-on = الصوت مشغّل
    sound-off = الصوت موقوف
    key-map = لوحة المفاتيح

    # Buttons and forms
    cancel = إلغاء
    preview = معاينة
    send = إرسال
    save = حفظ
    close = إغلاق
    no = لا
    total = المجموع
    reason = السبب
    seconds = {count, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتان} few {# ثوانٍ} many {#
      ثانية} other {# ثانية}}
    minutes = {count, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {#
      دقيقة} other {# دقيقة}}
    """#
}
