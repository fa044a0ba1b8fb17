// Why something is out of order, in Arabic. How to correct a text: docs/languages.md.
extension RefusalTables {
  static let arabic = #"""
    # One line
    sentence = مخالف للنظام الداخلي. {text} ({rule})

    # Who may act
    only-presiding-officer.what = لا يجوز ذلك إلا للرئيس.
    only-secretary.what = لا يجوز ذلك إلا للرئيس أو لأمانة الجلسة.
    only-members.what = {name}: هذا الحق للأعضاء فقط.
    not-seated.what = {name}: ليس لهذا الوفد مقعد في هذه الهيئة.
    not-seated.instead = لا يشارك إلا إذا دُعي.
    not-own-vote.what = {actor}: لا يجوز لهذا الوفد أن يصوت بدلا من وفد آخر ({member}).
    not-own-vote.instead = العضو الغائب لا يشارك في التصويت، ولا يصوت أحد بدلا منه.
    presiding-officer-does-not-vote.what = لا يصوت الرئيس.
    presiding-officer-does-not-vote.instead = يجوز أن يصوت عضو آخر من وفده.
    presiding-vote-not-decisive.what = لا يصوت الرئيس إلا إذا كان صوته يغير النتيجة.
    vote-suspended-for-arrears.what = {name}: المتأخرات ({owed}) لا تقل عن اشتراكات سنتين ({due})؛
      ولذلك لا حق له في التصويت.
    vote-suspended-for-arrears.instead = يعاد حق التصويت بقرار من الهيئة.
    membership-suspended.what = {name}: حقوق هذا العضو موقوفة.
    observer-may-not.what = {name}: يشارك بصفة مراقب ولا يجوز له ذلك.
    observer-may-not.instead = يجوز لعضو أن يفعل ذلك باسمه.
    proxies-unknown.what = لا ينص هذا النظام على التصويت بالوكالة.
    proxies-unknown.instead = العضو الغائب لا يشارك في التصويت، ولا يصوت أحد بدلا منه.
    own-proxy.what = {name}: لا يحتاج هذا الوفد إلى توكيل ليدلي بصوته.
    own-proxy.instead = سمّوا عضوا آخر.
    no-proxy.what = {name}: لم يعط هذا الوفد توكيلا.
    proxies-held.what = {name}: لدى هذا الوفد كل التوكيلات التي يجوز أن تكون لعضو ({most}).
    proxies-held.instead = يجوز إعطاء التوكيل لعضو آخر.
    proxy-not-passed-on.what = {name}: يكون لدى هذا الوفد توكيل ويعطي توكيلا آخر؛ والتوكيلات لا
      تُنقل.
    proxy-not-passed-on.instead = يجوز له أن يسحب توكيله أولا، أو أن يصوت عضو آخر.

    # The meeting
    meeting-not-open.what = الجلسة غير مفتوحة.
    meeting-not-open.instead = افتتحوها أو استأنفوها أولا.
    meeting-already-open.what = الجلسة مفتوحة بالفعل.
    meeting-not-suspended.what = الجلسة غير معلقة.
    no-quorum-to-open.what = عدد الأعضاء الحاضرين {present}، والمطلوب لافتتاح الجلسة {required}.
    no-quorum-to-open.instead = انتظروا حضور أعضاء آخرين أو اطلبوا الإعفاء من هذا الشرط.
    no-quorum-to-decide.what = عدد الأعضاء الحاضرين {present}، والمطلوب لاتخاذ قرار {required}.
    no-quorum-to-decide.instead = يجوز أن تستمر المناقشة؛ ويتخذ القرار حين يحضر {required}.
    more-present-than-members.what = لا يمكن أن يحضر {count}: عدد أعضاء الهيئة {members}.
    more-present-than-members.instead = أعيدوا العد.
    too-few.what = {amount, select, speaking-time {مدة البيان بالثواني} length-of-motion {المدة
      المحددة في الاقتراح بالثواني} parts-of-division {عدد أجزاء التقسيم} places-to-fill {عدد
      المقاعد الشاغرة} statements {عدد البيانات المسموح بها} other {مبلغ الاشتراكات المستحقة}}: لا
      يمكن أن يكون العدد {count}.
    too-few.instead = اذكروا {least} أو أكثر.

    # Voting
    voting-in-progress.what = بدأ التصويت ولا يجوز قطعه.
    voting-in-progress.instead = أعلنوا النتيجة أولا؛ ويجوز إثارة نقطة نظام تتعلق بسير التصويت.
    action-under-way.what = بدأ البت في {text} ولا يجوز قطعه قبل انتهائه.
    action-under-way.instead = اطرحوا ما تبقى للتصويت؛ وللرئيس أن يعلق الجلسة بين عمليات التصويت.
    no-voting-in-progress.what = لا يجري أي تصويت.
    voting-incomplete.what = لم يُنادَ بعد على عدد من الأعضاء: {missing}.
    voting-incomplete.instead = نادوا عليهم أو أثبتوا أن أحدا لم يجب.
    method-unknown.what = لا ينص هذا النظام على طريقة التصويت هذه: {method}.
    names-not-kept.what = تُعدّ الأصوات هنا ولا تسجل بالأسماء.
    names-not-kept.instead = أدخلوا المجاميع.
    must-not-abstain.what = {name}: لا يجوز لهذا الوفد الامتناع عن التصويت.
    must-not-abstain.instead = يصوت مؤيدا أو معارضا.
    no-abstention-on-procedure.what = لا امتناع عن التصويت في المسائل الإجرائية.
    no-abstention-on-procedure.instead = صوتوا بالتأييد أو بالمعارضة.
    passed-before.what = {name}: سبق لهذا الوفد أن أرجأ دوره مرة.
    passed-before.instead = يصوت مؤيدا أو معارضا.
    passing-unknown.what = لا ينص هذا النظام على إرجاء الدور.
    passing-unknown.instead = صوتوا أو امتنعوا أو لا تجيبوا.
    no-rights.what = تُحفظ الحقوق بالتصويت تأييدا أو معارضة في نداء الأسماء، وتُمارس بعده.
    no-rights.instead = صوتوا «مع حفظ الحقوق» لتعليل التصويت بعد ذلك.
    not-your-turn.what = الدور الآن لوفد: {next}.
    lot-not-drawn.what = يبدأ نداء الأسماء بعضو يختار بالقرعة.
    lot-not-drawn.instead = أجروا القرعة أولا.
    roll-call-over.what = نودي على جميع الأعضاء.
    roll-call-over.instead = يجوز تغيير الصوت إلى أن تعلن النتيجة.
    count-missing.what = لم يُعد ما رُفع من أيدٍ أو وُضع في الصندوق.
    count-missing.instead = يعد فارزان وتبلغ الأمانة عدهما.
    count-reported.what = أُبلغ العد مجاميعَ، ولا يضاف إليه صوت منفرد.
    count-reported.instead = يجوز للأمانة أن تبلغ العد من جديد، أو أن يطرح النص ثانية لتصويت مسجل.
    no-casting-vote.what = ليس للرئيس هنا صوت مرجح.
    no-casting-vote.instead = لا يدلى به إلا عند تعادل الأصوات، وحيث تنص قاعدة الأغلبية على ذلك.
    casting-vote-due.what = تعادلت الأصوات، وللرئيس صوت مرجح.
    casting-vote-due.instead = يدلي به مؤيدا أو معارضا، ثم يعلن النتيجة.
    method-requested.what = طلب أحد الأعضاء طريقة التصويت هذه: {method}، ويكفي طلب واحد.
    method-requested.instead = اطرحوا النص للتصويت بهذه الطريقة: {method}.
    voting-closed.what = أُقفل التصويت.
    voting-closed.instead = يجوز للأمانة أن تصحح صوتا إلى أن تعلن النتيجة؛ وبعدها يجوز ذكر النية.
    moment-passed.what = {moment}: انقضى هذا الوقت.
    moment-passed.instead = حددوا وقتا لاحقا أو تصرفوا الآن.
    result-announced.what = أُعلنت النتيجة ولا تتغير.
    result-announced.instead = يجوز ذكر النية لتثبت في المحضر.
    tally-impossible.what = لا يمكن أن تكون المجاميع صحيحة: {contradiction}.
    tally-impossible.instead = تحققوا من العد.
    veto-votes-unknown.what = تتوقف النتيجة على تصويت أعضاء المجموعة {group}، وهو غير معروف.
    veto-votes-unknown.instead = اذكروا أصواتهم بالأسماء أو مجاميعها.
    known-votes-exceed-tally.what = عدد الأعضاء المذكورين أكبر من الأصوات المعدودة ({vote}).
    known-votes-exceed-tally.instead = تحققوا من الأسماء.
    vote-requested.what = {name}: طلب هذا الوفد إجراء تصويت.
    vote-requested.instead = ابدأوا التصويت.
    objected.what = {name}: اعتراض؛ ولا يوجد توافق في الآراء.
    objected.instead = تابعوا المشاورات.
    decided-by-consensus.what = لا تصوت هذه الهيئة؛ بل تتخذ قراراتها بتوافق الآراء.
    decided-by-consensus.instead = اسألوا هل هناك اعتراض.
    not-proposed-for-adoption.what = لم يُقترح الاعتماد دون تصويت.
    not-proposed-for-adoption.instead = اسألوا أولا هل هناك اعتراض.
    already-decided.what = سبق البت في {text}، والقرار قائم.
    already-decided.instead = يجوز الإدلاء ببيان يثبت في المحضر.
    adoption-without-vote-unknown.what = لا ينص هذا النظام على الاعتماد دون تصويت.

    # Speaking
    not-called.what = لا يتكلم أحد دون إذن؛ والكلمة أو الدور لوفد: {next}.
    not-called.instead = اطلبوا الكلمة.
    not-on-list.what = {name}: هذا الوفد ليس في قائمة المتكلمين.
    not-next-speaker.what = تعطى الكلمة بحسب ترتيب القائمة؛ والدور التالي لوفد: {next}.
    not-next-speaker.instead = يجوز للوفود أن تتبادل أدوارها باتفاقها، والرئيس يرتب القائمة.
    list-closed.what = قائمة المتكلمين مقفلة.
    list-closed.instead = قد يتاح الرد بعدها.
    list-open.what = قائمة المتكلمين مفتوحة.
    statements-used.what = {name}: أدلى هذا الوفد بجميع البيانات المسموح له بها في إطار هذا البند
      ({allowed}).
    statements-used.instead = قد يتاح الرد.
    group-statements-used.what = المجموعة {group}: استُنفدت البيانات المسموح لها بها في إطار هذا
      البند ({allowed}).
    group-statements-used.instead = يجوز لأحد أعضاء المجموعة أن يترك مكانه في القائمة لعضو آخر.
    groups-missing.what = لا معنى لعدد البيانات لكل مجموعة دون ذكر المجموعات.
    groups-missing.instead = سمّوا المجموعات.
    no-such-group.what = لا ينتمي أي عضو في هذه الهيئة إلى مجموعة {group}.
    no-such-group.instead = تحققوا من اسم المجموعة.
    already-on-list.what = {name}: هذا الوفد مدرج في القائمة بالفعل.
    nobody-speaking.what = لا أحد يتكلم الآن.
    somebody-speaking.what = {name}: الكلمة لهذا الوفد.
    within-time.what = لم يتجاوز المتكلم وقته.
    replies-used.what = استُنفدت جميع الردود في إطار هذا البند ({used}).
    no-right-of-reply.what = لا ينص هذا النظام على حق الرد.
    point-of-order-is-not-substance.what = لا يجوز لمثير نقطة النظام أن يتكلم في جوهر المسألة.
    point-of-order-is-not-substance.instead = اطلبوا الكلمة.
    explanations-not-now.what = يعلل التصويت قبل التصويت أو بعده.
    explanations-not-now.instead = انتظروا النتيجة.
    no-explanation-after-secret-ballot.what = لا يعلل التصويت بعد الاقتراع السري.
    sponsor-may-not-explain.what = لا يجوز لأحد مقدمي {text} أن يعلل تصويته عليه.
    sponsor-may-not-explain.instead = يجوز له الإدلاء ببيان عام قبل البت.
    explained-before.what = سبق تعليل التصويت على {text}.
    explained-before.instead = لا يعلل ثانية إلا إذا اختلف التصويت.

    # Points and motions
    no-point-of-order.what = لا توجد نقطة نظام معلقة.
    point-of-order-pending.what = هناك نقطة نظام معلقة.
    point-of-order-pending.instead = يبت فيها الرئيس أولا، ويطرح أي طعن للتصويت.
    ruling-missing.what = لا يوجد قرار يُطعن فيه.
    appeal-not-debatable.what = يطرح الطعن للتصويت فورا دون مناقشة.
    second-needed.what = لا بد من تثنية.
    second-needed.instead = يجوز لعضو آخر أن يثني عليه.
    own-motion.what = لا يثني أحد على اقتراحه هو.
    motion-unknown.what = لا يعرف هذا النظام هذا الاقتراح: {motion}.
    motion-unknown.instead = للاستراحة يجوز اقتراح تعليق الجلسة.
    no-such-motion.what = لا يوجد اقتراح معلق برقم {number}.
    motion-not-debatable.what = لا يناقش هذا الاقتراح ({motion}).
    motion-not-debatable.instead = يطرح للتصويت فورا.
    speakers-on-motion-none.what = لا يتكلم أحد {side, select, for {تأييدا لهذا الاقتراح} other
      {معارضة لهذا الاقتراح}}.
    speakers-on-motion-none.instead = اطرحوا الاقتراح للتصويت.
    speakers-on-motion-used.what = تكلم {side, select, for {تأييدا} other {معارضة}} للاقتراح العدد
      المسموح به ({allowed})؛ ولا تسمح المادة بأكثر من ذلك.
    speakers-on-motion-used.instead = اطرحوا الاقتراح للتصويت.
    spoken-on-motion.what = {name}: سبق لهذا الوفد أن تكلم في هذا الاقتراح.
    spoken-on-motion.instead = يناقش الاقتراح أعضاء مختلفون، عدد مؤيد وعدد معارض.
    motion-outranked.what = لاقتراح آخر ({motion}) الأسبقية.
    motion-outranked.instead = اطرحوه للتصويت أولا.
    more-severe-first.what = الاقتراح {number} أبعد مدى ويبت فيه أولا.
    more-severe-first.instead = اطرحوا الاقتراح {number} للتصويت.
    rank-too-low.what = لا أسبقية لهذا الاقتراح ({motion}) على الاقتراح المعلق ({pending}).
    rank-too-low.instead = ابتوا في المعلق أولا.
    motion-needs-text.what = يجب أن يحدد الاقتراح ({motion}) النص المعني.
    not-on-prevailing-side.what = لا يجوز تقديم هذا الاقتراح إلا لمن صوت مع الجانب الغالب.
    not-on-prevailing-side.instead = يجوز ذلك لعضو من ذلك الجانب.
    debate-closed.what = أُقفل باب المناقشة.
    debate-closed.instead = اطرحوا النصوص للتصويت.

    # Texts
    no-such-text.what = ليس أمام الهيئة نص بالرمز {text}.
    no-such-text.instead = تحققوا من الرمز.
    text-exists.what = {text} معروض بالفعل على الهيئة.
    not-sponsor.what = لا يجوز ذلك إلا لأحد مقدمي {text}.
    not-pending.what = لم يعد {text} معروضا على الهيئة.
    sponsor-too-late.what = تم البت في {text}؛ ولا ينضم أحد الآن إلى مقدميه.
    sponsor-too-late.instead = يجوز ذكر التأييد ليثبت في المحضر.
    already-sponsor.what = هذا الوفد من مقدمي {text} بالفعل.
    withdrawal-too-late-amended.what = عُدّل {text} وأصبح ملكا للهيئة.
    withdrawal-too-late-amended.instead = يطرح للتصويت.
    withdrawal-too-late-voting.what = بدأ التصويت على {text}.
    withdrawal-too-late-voting.instead = يطرح للتصويت.
    not-withdrawn.what = لم يُسحب {text}.
    not-seconded.what = لا يجوز الإصرار على التصويت إلا لمن ثنى على {text}.
    not-circulated.what = لم يُعمم {text} في اليوم السابق.
    not-circulated.instead = يجوز التصويت عليه اعتبارا من {earliest}، أو الآن إذا وافقت الهيئة على
      عدم تطبيق المادة.
    not-permitted.what = قُدم {text} دون وثيقة مكتوبة.
    not-permitted.instead = للرئيس أن يأذن بالنظر فيه.
    cost-statement-missing.what = يترتب على {text} إنفاق، وليس أمام الهيئة بيان بالآثار المالية.
    cost-statement-missing.instead = يمكن توقع البيان في موعد أقصاه {earliest}.
    committee-report-missing.what = يعدل {text} النظام الداخلي.
    committee-report-missing.instead = تقدم لجنة تقريرا عنه أولا.
    only-on-request.what = قدم {text} من ليس عضوا.
    only-on-request.instead = يطرح للتصويت إذا طلب ذلك عضو.
    not-an-amendment.what = يحل {text} محل النص كله؛ وليس هذا تعديلا.
    not-an-amendment.instead = يجوز تقديمه مقترحا مستقلا.
    amendment-words-missing.what = لا تتضمن الفقرة {paragraph} عبارة «{words}».
    amendment-words-missing.instead = قارنوه بالنص.
    amendment-paragraph-taken.what = توجد بالفعل فقرة {paragraph}.
    amendment-paragraph-taken.instead = قارنوه بالنص.
    amendment-paragraph-missing.what = ليس في النص فقرة {paragraph}.
    amendment-paragraph-missing.instead = قارنوه بالنص.
    no-friendly-amendments.what = لا ينص هذا النظام على تعديلات يقبلها مقدمو المشروع.
    no-friendly-amendments.instead = يجوز لمقدمي المشروع تنقيح نصهم قبل بدء التصويت.
    amendments-first.what = يصوت على التعديلات أولا: {texts}.
    amendments-first.instead = اطرحوا {first} للتصويت.
    amendment-out-of-turn.what = يصوت على {next} قبله.
    amendment-out-of-turn.instead = للرئيس أن يحدد ترتيبا آخر قبل بدء التصويت.
    order-incomplete.what = يجب أن يشمل الترتيب جميع التعديلات المعلقة.
    earlier-proposal-first.what = يصوت على {text} قبله.
    earlier-proposal-first.instead = يجوز منحه الأولوية باقتراح إجرائي.
    division-unknown.what = لا ينص هذا النظام على التصويت على الأجزاء على حدة.
    mover-objects.what = يعترض مقدمه على التصويت على الأجزاء، وبذلك تنتهي المسألة.
    mover-objects.instead = يطرح النص للتصويت كاملا.
    division-pending.what = يبت أولا في اقتراح تقسيم {text}.
    division-refused.what = رفضت الهيئة تقسيم {text}.
    division-refused.instead = يطرح النص للتصويت كاملا.
    no-such-part.what = لا يوجد جزء {number} يصوت عليه.
    parts-first.what = يصوت على الجزء {number} أولا.
    reconsideration-needed.what = تم البت في {text}.
    reconsideration-needed.instead = لا ينظر فيه ثانية إلا إذا قررت الهيئة إعادة النظر.
    not-decided.what = {text}: لا يوجد قرار يعاد النظر فيه.
    second-vote-too-soon.what = يجرى التصويت الثاني في جلسة لاحقة.
    second-vote-too-soon.instead = ارفعوا هذه الجلسة أولا.
    second-vote-too-late.what = كان يجب إجراء التصويت الثاني في موعد أقصاه {deadline}.
    no-preliminary-question.what = لا يعرف هذا النظام المسألة الأولية.
    no-power-recommend.what = «{action}»: لا يجوز لهذه الهيئة إلا أن توصي بذلك.
    no-power-recommend.instead = يجوز لها أن توصي بذلك الهيئة المختصة.
    no-power.what = «{action}»: {extent, select, binding {يجوز ذلك لهذه الهيئة، وقرارها ملزم} may
      {يجوز ذلك لهذه الهيئة} other {لا يجوز ذلك لهذه الهيئة}}.
    not-adopted.what = لم يُعتمد {text}.

    # Elections
    elections-unknown.what = لا ينص هذا النظام على انتخابات.
    no-election.what = لا تجرى أي انتخابات.
    election-pending.what = تجرى انتخابات.
    election-pending.instead = أتموها أولا.
    contested.what = عدد المرشحين {candidates} وعدد المقاعد {seats}.
    contested.instead = يجرى اقتراع.
    ballot-requested.what = طُلب إجراء اقتراع.
    ballot-requested.instead = يجرى اقتراع.
    acclamation-unknown.what = لا يسمح هذا النظام بالاستغناء عن الاقتراع.
    acclamation-unknown.instead = يجرى الاقتراع حتى لو كان المرشح واحدا.
    more-votes-than-papers.what = لا تتفق الأصوات مع بطاقات الاقتراع.
    more-votes-than-papers.instead = أعيدوا العد.
    ballot-number-taken.what = الاقتراع {number} ليس لاحقا للاقتراع الأخير.
    ballot-number-taken.instead = رقموا عمليات الاقتراع تصاعديا.
    restricted-ballot.what = يقتصر هذا الاقتراع على {names}.
    no-lot-needed.what = لا حاجة إلى قرعة بين هذه الأسماء.
    lot-needed.what = تعادلت أصوات {names}.
    lot-needed.instead = أجروا القرعة.
    elected-already.what = {name}: تم انتخابه بالفعل.
    elected-already.instead = عدوا الآخرين.

    # Matters with steps
    no-step.what = {docket}: لا تلي «{act}» «{from}».
    step-not-ready.what = لا يمكن بعد «{act}» من «{from}»: ينقص شرط.

    # What cannot be true of a count
    tally-negative = {what, select, in-favour {الأصوات المؤيدة} against {الأصوات المعارضة}
      abstaining {الممتنعون} not-participating {غير المشاركين} objecting {الاعتراضات} members
      {الأعضاء} present {الحاضرون} other {المجموع}}{group}: {count}؛ والعدد لا يكون سالبا
    tally-beyond-counting = {what, select, in-favour {الأصوات المؤيدة} against {الأصوات المعارضة}
      abstaining {الممتنعون} not-participating {غير المشاركين} objecting {الاعتراضات} members
      {الأعضاء} present {الحاضرون} other {المجموع}}{group}: {count}؛ ولا يعد شيء بهذا القدر
    tally-more-votes-than-members = عدد الأصوات{group} {votes}، وعدد الأعضاء {members} فقط
    tally-more-votes-than-present = عدد الأصوات{group} {votes}، وعدد الحاضرين {present} فقط
    tally-more-present-than-members = عدد الحاضرين{group} {present}، وعدد الأعضاء {members} فقط
    tally-group-exceeds-whole = {what, select, in-favour {الأصوات المؤيدة} against {الأصوات
      المعارضة} other {الممتنعون}}{group}: {count}، والمجموع {whole} فقط
    tally-more-than-total = الوزن{group}: {weight}، ومجموعه {total}
    """#
}
