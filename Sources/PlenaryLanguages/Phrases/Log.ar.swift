// The log and the reasons of outcomes in Arabic. How to correct a text: docs/languages.md.
extension LogTables {
  static let arabic = #"""
    # The meeting
    meeting-opened = افتتح الرئيس الجلسة {number}.
    attendance-recorded = {name}: {attendance}.
    present-counted = الأعضاء الحاضرون: {count} من {members}.
    meeting-suspended = عُلقت الجلسة.
    meeting-resumed = استؤنفت الجلسة.
    meeting-adjourned = رُفعت الجلسة.
    rule-waived = تقرر عدم تطبيق المادة {rule}.
    rule-waived-reason = تقرر عدم تطبيق المادة {rule}: {reason}.
    item-taken-up = بدأ النظر في البند {item}.
    item-taken-up-title = بدأ النظر في البند {item}: {title}.
    chair-handed-over = {name}: تولي الرئاسة.
    chair-handed-over-back = عاد الرئيس إلى تولي الرئاسة.

    # Members
    arrears-recorded = {name}: المتأخرات {owed}؛ واشتراكات سنتين {due}.
    arrears-waived = {name}: يجوز له التصويت حتى {day} رغم متأخراته.
    credentials-challenged = {name}: طُعن في وثائق التفويض؛ والمشاركة مؤقتة.
    rights-suspended = {name}: أوقفت الحقوق.
    proxy-given = {name}: أُعطي توكيل بالتصويت؛ الوكيل: {holder}.
    proxy-withdrawn = {name}: سُحب التوكيل بالتصويت.

    # Speakers
    floor-requested = {name}: طلب الكلمة.
    floor-requested-side = {name}: طلب الكلمة {side, select, for {تأييدا} other {معارضة}}.
    speaker-called = {name}: أعطيت الكلمة.
    replier-called = {name}: أعطيت الكلمة لممارسة حق الرد.
    left-list = {name}: حُذف الاسم من قائمة المتكلمين.
    list-arranged = رتب الرئيس قائمة المتكلمين: {order, select, as-requested {بحسب ترتيب الطلبات}
      alternating-sides {بالتناوب بين التأييد والمعارضة} other {الأقل كلاما أولا}}{each, select, -1
      {} other {؛ البيانات لكل وفد: {each}}}{together, select, -1 {} other {؛ البيانات لكل مجموعة
      ({groups}): {together}}}.
    places-exchanged = {first} و{second}: تبادل الدورين في قائمة المتكلمين.
    speech-ended = {name}: انتهى البيان (المدة: {duration}).
    speakers-list-closed = أُقفلت قائمة المتكلمين.
    speakers-list-reopened = أعيد فتح قائمة المتكلمين.
    speeches-limited = حُددت مدة البيانات: {duration}.
    speaker-called-to-order = {name}: تنبيه إلى مراعاة النظام (التجاوز: {duration}).
    reply-granted = {name}: مُنح حق الرد (المدة: {duration}).
    statement-made = {name}: بيان.
    statement-made-words = {name}: «{words}».

    # Points of order
    point-of-order-raised = {name}: نقطة نظام{voting, select, yes { تتعلق بسير التصويت} other {}}.
    point-of-order-raised-words = {name}: نقطة نظام{voting, select, yes { تتعلق بسير التصويت} other
      {}}: {words}.
    ruling-given = قرار الرئيس: {words}.
    ruling-appealed = {name}: طعن في قرار الرئيس.
    appeal-seconded = {name}: تثنية على الطعن.

    # Motions
    motion-moved = {name}: قُدم الاقتراح {number} ({motion}).
    motion-moved-on = {name}: قُدم الاقتراح {number} ({motion})، بشأن {text}.
    motion-moved-inviting = {name}: قُدم الاقتراح {number} ({motion}): {invitee}.
    motion-seconded = {name}: تثنية على الاقتراح {number}.
    spoken-on-motion = {name}: الكلام {side, select, for {تأييدا للاقتراح} other {معارضة للاقتراح}}
      {number}.
    motion-withdrawn = سُحب الاقتراح {number}.
    motion-carried = اعتُمد الاقتراح {number}.
    motion-lost = رُفض الاقتراح {number}.
    debate-adjourned-text = لا يُتخذ أي إجراء بشأن {text}: لا تستمر المناقشة ولا التصويت.
    debate-adjourned = أُجلت مناقشة البند: لا تستمر المناقشة ولا التصويت.
    debate-closed = أُقفل باب المناقشة.
    debate-closed-text = أُقفل باب مناقشة {text}.
    competence-declined = رأت الهيئة أنها غير مختصة باعتماد {text}.
    majority-decided = {important, select, yes {يتطلب {text} الأغلبية المقررة للمسائل الهامة} other
      {تكفي الأغلبية العادية لاعتماد {text}}}.
    priority-given = أُعطي {text} الأولوية في التصويت.
    text-not-put = قررت الهيئة عدم التصويت على {text}.
    reconsideration-opened = يعاد النظر في {text}.
    invitee-admitted = {name}: دُعي إلى المشاركة دون حق التصويت.
    caucus-begun = بدأت مشاورات (المدة: {duration}).
    caucus-begun-speakers = بدأت مشاورات (المدة: {duration}؛ المتكلمون: {speakers}).

    # Texts
    proposal-introduced = {name}: تقديم {text}، «{title}».
    proposal-introduced-with = {name}: تقديم {text}، «{title}» (مقدمون آخرون: {count}).
    warning-given = تنبيه بشأن {text}: {rule}.
    warning-given-member = تنبيه ({name}) بشأن {text}: {rule}.
    competence-doubted = من شأن {text}: «{action}»؛ {extent, select, binding {يجوز ذلك للهيئة،
      وقرارها ملزم} may {يجوز ذلك للهيئة} may-only-recommend {لا يجوز للهيئة إلا أن توصي بذلك} other
      {لا يجوز ذلك للهيئة}}.
    text-circulated = عُمم {text}.
    oral-text-permitted = أذن الرئيس بالنظر في {text}.
    sponsor-added = {name}: انضمام إلى مقدمي {text}.
    sponsor-withdrew = {name}: انسحاب من مقدمي {text}.
    text-withdrawn = سُحب {text}.
    text-reintroduced = {name}: إعادة تقديم {text}.
    proposal-seconded = {name}: تثنية على {text}.
    proposal-revised = نقّح المقدمون {text}.
    proposal-revised-as = نقّح المقدمون {text} فأصبح {new}.
    cost-stated = قُدم بيان بالآثار المالية المترتبة على {text}.
    rules-amendment-reported = قدمت لجنة تقريرا عن {text}.
    amendment-moved = {name}: تقديم {text}، وهو تعديل على {to}.
    amendment-accepted = {name}: قبول {text}.
    amendment-incorporated = قبل جميع المقدمين {text}، فأُدرج في النص دون تصويت.
    order-of-amendments-fixed = حدد الرئيس ترتيب التصويت: {texts}.
    order-of-amendments-fixed-reason = حدد الرئيس ترتيب التصويت: {texts} ({reason}).
    division-requested = {name}: طلب التصويت على أجزاء {text} على حدة (الأجزاء: {count}).
    division-granted = يصوت على {text} جزءا جزءا.
    division-refused = لا يقسم {text}.
    earlier-stage-noted = أحيط علما بالأصوات المدلى بها بشأن {text} في مرحلة سابقة (الأعضاء:
      {count}).

    # Decisions
    vote-requested = {name}: طلب التصويت على {text}.
    method-requested = {name}: طلب {method}.
    adoption-without-vote-proposed = سأل الرئيس عما إذا كان يجوز {stage, select, approves {الموافقة
      على} other {اعتماد}} {text} دون تصويت.
    adopted-without-vote = {stage, select, approves {تمت الموافقة على} other {تم اعتماد}} {text} دون
      تصويت.
    voting-opened = بدأ التصويت. الموضوع: {subject}؛ الطريقة: {method}.
    lot-drawn = يبدأ نداء الأسماء بالعضو الذي وقعت عليه القرعة: {name}.
    vote-cast = {name}: {vote}.
    rights-reserved = {name}: حُفظ حق تعليل التصويت.
    casting-vote-given = أدلى الرئيس بصوته المرجح: {side, select, for {مؤيدا} other {معارضا}}.
    closing-scheduled = يُقفل التصويت في الساعة {time}.
    voting-closed = أُقفل التصويت.
    vote-passed = {name}: أرجأ دوره.
    no-answer = {name}: لا جواب.
    vote-reported = أُبلغ العد: {tally} ({status, select, sourced {بمصدر} partial {مصدر جزئي}
      unsourced {دون مصدر} other {افتراض}}).
    vote-reported-source = أُبلغ العد: {tally} ({status, select, sourced {بمصدر} partial {مصدر جزئي}
      unsourced {دون مصدر} other {افتراض}}؛ {source}).
    result-announced = أعلن الرئيس النتيجة. الموضوع: {subject}؛ الأصوات: {tally}؛ {outcome}.
    amendment-not-put = لا يطرح {text} للتصويت: لم يعد له موضوع بعد {because}.
    rejected-in-parts = رُفضت جميع أجزاء منطوق {text}، فيعتبر مرفوضا في مجموعه.
    intention-stated = {name}: إعلان نية التصويت ({vote})؛ الموضوع: {subject}.
    vote-explained = {name}: تعليل التصويت على {text}.
    matter-ruled-procedural = {text}: {procedural, select, yes {مسألة إجرائية} other {ليست مسألة
      إجرائية}}.
    effect-given = نُفذ {text}: {action}.

    # Elections
    election-opened = بدأ الانتخاب ({post})؛ المقاعد: {seats}.
    election-opened-candidates = بدأ الانتخاب ({post})؛ المقاعد: {seats}؛ المرشحون: {candidates}.
    ballot-paper-found = بطاقة اقتراع {valid, select, yes {صحيحة} other {باطلة}}: {names}.
    ballot-counted = الاقتراع {round}؛ البطاقات: {papers}{invalid, plural, =0 {} one {؛ الباطلة: #}
      two {؛ الباطلة: #} few {؛ الباطلة: #} many {؛ الباطلة: #} other {؛ الباطلة: #}}{blank, plural,
      =0 {} one {؛ البيضاء: #} two {؛ البيضاء: #} few {؛ البيضاء: #} many {؛ البيضاء: #} other {؛
      البيضاء: #}}؛ الأغلبية المطلوبة: {required}. الأصوات: {votes}. لم يُنتخب أحد.
    ballot-counted-elected = الاقتراع {round}؛ البطاقات: {papers}{invalid, plural, =0 {} one {؛
      الباطلة: #} two {؛ الباطلة: #} few {؛ الباطلة: #} many {؛ الباطلة: #} other {؛ الباطلة:
      #}}{blank, plural, =0 {} one {؛ البيضاء: #} two {؛ البيضاء: #} few {؛ البيضاء: #} many {؛
      البيضاء: #} other {؛ البيضاء: #}}؛ الأغلبية المطلوبة: {required}. الأصوات: {votes}. نتيجة
      الانتخاب: {names}.
    candidate-elected = نتيجة الانتخاب: {name}{acclamation, select, yes { (بالتزكية)} other {}}.
    election-lot-needed = تعادلت أصوات {names}: تجرى قرعة.

    # Why the outcome is what it is
    quorum-presumed = يُفترض اكتمال النصاب ({required} من {members})؛ ولم يشكك فيه أحد.
    quorum-missing = الأعضاء الحاضرون: {present} من {members}، والمطلوب {required}: لا يمكن اتخاذ
      قرار.
    quorum-reached = الأعضاء الحاضرون: {present} من {members}، والمطلوب {required}: النصاب مكتمل.
    tie-rejected = تعادلت الأصوات ({for} مؤيدا و{against} معارضا): يعتبر المقترح مرفوضا.
    tie-lost = تعادلت الأصوات ({for} مؤيدا و{against} معارضا): ليس التعادل أغلبية، ويعتبر الاقتراح
      مرفوضا.
    tie-second-vote = تعادلت الأصوات ({for} مؤيدا و{against} معارضا): يجرى تصويت ثانٍ في جلسة لاحقة
      في غضون {hours, plural, one {ساعة واحدة} two {ساعتين} few {# ساعات} many {# ساعة} other {#
      ساعة}}.
    tie-ruling-stands = تعادلت الأصوات ({for} مؤيدا و{against} معارضا): يبقى قرار الرئيس قائما.
    tie-casting-vote = تعادلت الأصوات ({for} مؤيدا و{against} معارضا): للرئيس صوت مرجح.
    veto = بلغ عدد الأصوات المطلوب؛ ويحول التصويت المعارض ({names}) دون الاعتماد: هذا نقض.
    veto-unnamed = بلغ عدد الأصوات المطلوب؛ ويحول صوت معارض من عضو له هذا الحق دون الاعتماد: هذا
      نقض.
    no-veto = أعضاء المجموعة {group} الذين صوتوا معارضين: {count}؛ لكن عدد الأصوات المطلوب لم يُبلغ:
      سقط المشروع لنقص الأصوات، ولم يُستعمل النقض.
    counted = {counted, select, yes {الأصوات المؤيدة} no {الأصوات المعارضة} abstain {الممتنعون}
      other {الاعتراضات}}{group}: {actual}
    limb-share = {counted}. المطلوب: {strict, select, yes {أكثر من} other {ما لا يقل عن}}
      {fraction}، على أساس: {base, select, pv {الأصوات المؤيدة والمعارضة} cast {الأصوات المدلى بها
      بما فيها الامتناع} present {الحاضرون} members {جميع الأعضاء} participating {الأعضاء المشاركون}
      other {المجموع}}{group} ({whole})، أي {required}: {reached, select, yes {تحقق} other {لم
      يتحقق}}.
    limb-min = {counted}. المطلوب: {required}: {reached, select, yes {تحقق} other {لم يتحقق}}.
    limb-max = {counted}. الحد الأقصى المسموح به: {required}: {reached, select, yes {روعي} other
      {تُجوز}}.
    limb-no-negative = {reached, select, yes {لم يصوت أي عضو في المجموعة {group} معارضا} other
      {أعضاء المجموعة {group} الذين صوتوا معارضين: {actual}؛ ويجب ألا يكون أحد}}.
    limb-all-affirm = {reached, select, yes {صوت جميع أعضاء المجموعة {group} مؤيدين} other {أعضاء
      المجموعة {group} الذين لم يصوتوا مؤيدين: {actual}؛ ويجب أن يؤيد الجميع}}.
    limb-max-withholding = الأعضاء الذين لم يصوتوا مؤيدين{group}: {actual}؛ والأقلية المعطلة تتطلب
      {blocking}: {reached, select, yes {لا توجد} other {توجد}}.
    limb-not = شرط عكسي: {text}
    """#
}
