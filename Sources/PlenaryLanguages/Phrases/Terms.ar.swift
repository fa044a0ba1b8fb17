// What votes, methods, subjects and motions are called in Arabic. How to correct a text: docs/languages.md.
extension TermTables {
  static let arabic = #"""
    # Members
    member-unnamed = عضو لا تذكره المصادر
    in-group = (المجموعة {group})

    # What is voted on
    subject-proposal = المشروع {text}
    subject-amendment = التعديل {text}
    subject-part = الجزء {number} من {text}
    subject-motion = الاقتراح الإجرائي {number}
    subject-appeal = الطعن
    subject-preliminary-question = المسألة الأولية المتعلقة بـ {text}

    # How a member votes, and how a vote is taken
    vote-in-favour = مؤيد
    vote-against = معارض
    vote-abstaining = ممتنع
    method-show-of-hands = تصويت برفع الأيدي
    method-recorded-vote = تصويت مسجل
    method-roll-call = تصويت بنداء الأسماء
    method-secret-ballot = اقتراع سري
    attendance-present = حاضر
    attendance-present-and-voting = حاضر ومصوّت
    attendance-absent = غائب

    # Shares, after "more than" and "at least"
    fraction-1-2 = النصف
    fraction-1-3 = الثلث
    fraction-1-4 = الربع
    fraction-2-3 = الثلثين
    fraction-3-4 = ثلاثة أرباع
    fraction-3-5 = ثلاثة أخماس
    fraction-7-8 = سبعة أثمان
    fraction-per-cent = {part} في المائة

    # Kinds of motions, by the names that institutions give them
    motion-suspend-meeting = تعليق الجلسة
    motion-adjourn-meeting = رفع الجلسة
    motion-adjourn-debate = تأجيل المناقشة
    motion-close-debate = إقفال باب المناقشة
    motion-decline-competence = البت في مسألة الاختصاص
    motion-reconsider = إعادة النظر في المقترح
    motion-priority = الأولوية في التصويت
    motion-divide = تقسيم المقترح
    motion-do-not-vote = قرار عدم التصويت على المقترح التالي
    motion-time-limit = تحديد مدة الكلام
    motion-important-question = قرار باعتبار المسألة هامة
    motion-simple-majority-suffices = قرار بكفاية الأغلبية البسيطة
    motion-invite = الدعوة إلى المشاركة دون حق التصويت
    motion-amend = تقديم تعديل
    motion-postpone = تأجيل المناقشة إلى موعد لاحق
    motion-postpone-voting = تأجيل التصويت
    motion-refer = إحالة إلى لجنة أو إلى الأمين العام أو إلى مقرر
    motion-adjourn-to-day = رفع الجلسة إلى يوم أو ساعة محددين
    motion-adopt-agenda = إقرار جدول الأعمال
    motion-include-item = إدراج بند في جدول الأعمال
    motion-discuss-report = مناقشة تقرير لجنة رئيسية
    motion-call-special-session = عقد دورة استثنائية
    motion-call-emergency-special-session = عقد دورة استثنائية طارئة للجمعية العامة
    motion-unmoderated-caucus = مشاورات حرة
    motion-moderated-caucus = مشاورات موجهة
    motion-introduce-draft = تقديم مشروع قرار
    motion-roll-call = تصويت بنداء الأسماء
    """#
}
