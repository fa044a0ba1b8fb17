// Why something is out of order, in Russian. How to correct a text: docs/languages.md.
extension RefusalTables {
  static let russian = #"""
    # One line
    sentence = Не соответствует правилам процедуры. {text} ({rule})

    # Who may act
    only-presiding-officer.what = Это вправе сделать только Председатель.
    only-secretary.what = Это вправе сделать только Председатель или секретарь.
    only-members.what = {name}: это право принадлежит только членам.
    not-seated.what = {name}: не входит в состав данного органа.
    not-seated.instead = Участие возможно только по приглашению.
    not-own-vote.what = {actor}: нельзя голосовать за другую делегацию ({member}).
    not-own-vote.instead = Отсутствующий член не участвует в голосовании; никто не голосует вместо
      него.
    presiding-officer-does-not-vote.what = Председатель не голосует.
    presiding-officer-does-not-vote.instead = Голосовать может другой член той же делегации.
    presiding-vote-not-decisive.what = Председатель голосует только тогда, когда его голос меняет
      результат.
    vote-suspended-for-arrears.what = {name}: задолженность ({owed}) не меньше взносов за два года
      ({due}); права голоса нет.
    vote-suspended-for-arrears.instead = Решение органа об изъятии восстанавливает право голоса.
    membership-suspended.what = {name}: права этого члена приостановлены.
    observer-may-not.what = {name}: участвует в качестве наблюдателя и не вправе это делать.
    observer-may-not.instead = Это может сделать член от своего имени.
    proxies-unknown.what = Эти правила не предусматривают голосования по доверенности.
    proxies-unknown.instead = Отсутствующий член не участвует в голосовании; никто не голосует
      вместо него.
    own-proxy.what = {name}: для собственного голоса доверенность не нужна.
    own-proxy.instead = Назовите другого члена.
    no-proxy.what = {name}: доверенность не выдана.
    proxies-held.what = {name}: доверенностей уже столько, сколько может иметь один член ({most}).
    proxies-held.instead = Доверенность можно выдать другому члену.
    proxy-not-passed-on.what = {name}: эта делегация имела бы доверенность и выдала бы другую;
      доверенности дальше не передаются.
    proxy-not-passed-on.instead = Она может сначала отозвать свою, или голосовать может другой член.

    # The meeting
    meeting-not-open.what = Заседание не открыто.
    meeting-not-open.instead = Сначала откройте или возобновите его.
    meeting-already-open.what = Заседание уже открыто.
    meeting-not-suspended.what = Заседание не прервано.
    no-quorum-to-open.what = Присутствует членов: {present}; для открытия заседания требуется
      {required}.
    no-quorum-to-open.instead = Дождитесь других членов или добейтесь отказа от этого требования.
    no-quorum-to-decide.what = Присутствует членов: {present}; для принятия решения требуется
      {required}.
    no-quorum-to-decide.instead = Прения могут продолжаться; решение принимается, когда в зале будет
      {required}.
    more-present-than-members.what = Не может присутствовать {count}: число членов органа —
      {members}.
    more-present-than-members.instead = Пересчитайте.
    too-few.what = {amount, select, speaking-time {Продолжительность выступления в секундах}
      length-of-motion {Срок в предложении в секундах} parts-of-division {Число частей при
      раздельном голосовании} places-to-fill {Число вакантных мест} statements {Число допустимых
      выступлений} other {Сумма причитающихся взносов}}: не может быть {count}.
    too-few.instead = Укажите {least} или больше.

    # Voting
    voting-in-progress.what = Голосование началось и не может быть прервано.
    voting-in-progress.instead = Сначала объявите результат; возможно выступление по порядку ведения
      заседания в связи с проведением голосования.
    action-under-way.what = Принятие решения по {text} началось и не может быть прервано до его
      завершения.
    action-under-way.instead = Поставьте на голосование оставшееся; Председатель может прервать
      заседание между голосованиями.
    no-voting-in-progress.what = Голосование не проводится.
    voting-incomplete.what = Еще не вызвано членов: {missing}.
    voting-incomplete.instead = Вызовите их или отметьте, что ответа не было.
    method-unknown.what = Эти правила не предусматривают такого способа голосования: {method}.
    names-not-kept.what = Здесь голоса подсчитываются, а не записываются поименно.
    names-not-kept.instead = Внесите итоговые числа.
    must-not-abstain.what = {name}: воздержаться нельзя.
    must-not-abstain.instead = Следует голосовать за или против.
    no-abstention-on-procedure.what = По процедурным вопросам не воздерживаются.
    no-abstention-on-procedure.instead = Голосуйте за или против.
    passed-before.what = {name}: очередь уже один раз пропущена.
    passed-before.instead = Следует голосовать за или против.
    passing-unknown.what = Эти правила не позволяют пропускать очередь.
    passing-unknown.instead = Голосуйте, воздержитесь или не отвечайте.
    no-rights.what = Права резервируются голосом за или против при поименном голосовании и
      используются после него.
    no-rights.instead = Чтобы объяснить голос потом, голосуйте «с правами».
    not-your-turn.what = Сейчас очередь: {next}.
    lot-not-drawn.what = Поименное голосование начинается с члена, определенного по жребию.
    lot-not-drawn.instead = Сначала бросьте жребий.
    roll-call-over.what = Вызваны все члены.
    roll-call-over.instead = Голос можно изменить до объявления результата.
    count-missing.what = То, что было показано или опущено в урну, не подсчитано.
    count-missing.instead = Два счетчика подсчитывают, и секретарь сообщает их подсчет.
    count-reported.what = Подсчет сообщен в итоговых числах; отдельный голос к нему не прибавляется.
    count-reported.instead = Секретарь может сообщить подсчет заново, либо текст вновь ставится на
      заносимое в отчет о заседании голосование.
    no-casting-vote.what = Здесь у Председателя нет решающего голоса.
    no-casting-vote.instead = Он подается, когда голоса разделились поровну, и только если это
      предусмотрено правилом о большинстве.
    casting-vote-due.what = Голоса разделились поровну, и у Председателя решающий голос.
    casting-vote-due.instead = Подайте его за или против, а затем объявите результат.
    method-requested.what = Один из членов просил применить этот способ: {method}; достаточно одной
      просьбы.
    method-requested.instead = Поставьте текст на голосование этим способом: {method}.
    voting-closed.what = Голосование закончено.
    voting-closed.instead = До объявления результата секретарь может исправить голос; затем можно
      заявить о намерении.
    moment-passed.what = {moment}: это время прошло.
    moment-passed.instead = Назовите более позднее время или действуйте сейчас.
    result-announced.what = Результат объявлен и не меняется.
    result-announced.instead = О намерении можно заявить для отчета.
    tally-impossible.what = Итоговые числа не могут быть верны: {contradiction}.
    tally-impossible.instead = Проверьте подсчет.
    veto-votes-unknown.what = Исход зависит от того, как голосовали члены группы {group}, а это
      неизвестно.
    veto-votes-unknown.instead = Укажите их голоса поименно или в итоговых числах.
    known-votes-exceed-tally.what = Членов названо больше, чем подсчитано голосов ({vote}).
    known-votes-exceed-tally.instead = Проверьте названия.
    vote-requested.what = {name}: поступила просьба о голосовании.
    vote-requested.instead = Начните голосование.
    objected.what = {name}: возражение; консенсуса нет.
    objected.instead = Продолжите консультации.
    decided-by-consensus.what = Этот орган не голосует; он принимает решения консенсусом.
    decided-by-consensus.instead = Спросите, есть ли возражения.
    not-proposed-for-adoption.what = Принятие без голосования не предлагалось.
    not-proposed-for-adoption.instead = Сначала спросите, есть ли возражения.
    already-decided.what = По {text} решение принято и остается в силе.
    already-decided.instead = Можно сделать заявление для отчета.
    adoption-without-vote-unknown.what = Эти правила не предусматривают принятия без голосования.

    # Speaking
    not-called.what = Никто не выступает без предоставления слова; сейчас очередь: {next}.
    not-called.instead = Попросите слово.
    not-on-list.what = {name}: нет в списке ораторов.
    not-next-speaker.what = Слово предоставляется в порядке списка; следующая очередь: {next}.
    not-next-speaker.instead = Делегации могут по договоренности обменяться очередью, а Председатель
      упорядочивает список.
    list-closed.what = Список ораторов закрыт.
    list-closed.instead = После него может быть предоставлено право на ответ.
    list-open.what = Список ораторов открыт.
    statements-used.what = {name}: все допустимые выступления по этому пункту ({allowed})
      использованы.
    statements-used.instead = Может быть предоставлено право на ответ.
    group-statements-used.what = Группа {group}: все допустимые выступления группы по этому пункту
      ({allowed}) распределены.
    group-statements-used.instead = Один из членов группы может уступить место в списке другому.
    groups-missing.what = Число выступлений на группу ничего не значит, если группы не названы.
    groups-missing.instead = Назовите группы.
    no-such-group.what = Ни один член этого органа не входит в группу {group}.
    no-such-group.instead = Проверьте название группы.
    already-on-list.what = {name}: уже в списке.
    nobody-speaking.what = Слово никому не предоставлено.
    somebody-speaking.what = {name}: слово предоставлено этой делегации.
    within-time.what = Оратор не превысил регламент.
    replies-used.what = Все ответы по этому пункту ({used}) использованы.
    no-right-of-reply.what = Эти правила не предусматривают права на ответ.
    point-of-order-is-not-substance.what = Выступая по порядку ведения заседания, нельзя говорить по
      существу вопроса.
    point-of-order-is-not-substance.instead = Попросите слово.
    explanations-not-now.what = По мотивам голосования выступают до или после него.
    explanations-not-now.instead = Дождитесь результата.
    no-explanation-after-secret-ballot.what = После тайного голосования по мотивам не выступают.
    sponsor-may-not-explain.what = Автор {text} не может выступать по мотивам голосования по этому
      тексту.
    sponsor-may-not-explain.instead = Он может сделать общее заявление до принятия решения.
    explained-before.what = По мотивам голосования по {text} уже выступали.
    explained-before.instead = Еще раз — только если голос иной.

    # Points and motions
    no-point-of-order.what = Вопросов по порядку ведения заседания нет.
    point-of-order-pending.what = Поднят вопрос по порядку ведения заседания.
    point-of-order-pending.instead = Сначала Председатель выносит постановление, а протест ставится
      на голосование.
    ruling-missing.what = Нет постановления, которое можно опротестовать.
    appeal-not-debatable.what = Протест немедленно ставится на голосование без прений.
    second-needed.what = Предложение должно быть поддержано.
    second-needed.instead = Его может поддержать другой член.
    own-motion.what = Никто не поддерживает собственное предложение.
    motion-unknown.what = Эти правила не знают такого предложения: {motion}.
    motion-unknown.instead = Чтобы сделать паузу, можно предложить прервать заседание.
    no-such-motion.what = Предложения {number} на рассмотрении нет.
    motion-not-debatable.what = Это предложение ({motion}) не обсуждается.
    motion-not-debatable.instead = Оно немедленно ставится на голосование.
    speakers-on-motion-none.what = {side, select, for {За} other {Против}} это предложение никто не
      выступает.
    speakers-on-motion-none.instead = Поставьте предложение на голосование.
    speakers-on-motion-used.what = {side, select, for {За} other {Против}} предложение уже выступило
      допустимое число ораторов ({allowed}); больше правило не допускает.
    speakers-on-motion-used.instead = Поставьте предложение на голосование.
    spoken-on-motion.what = {name}: по этому предложению эта делегация уже выступала.
    spoken-on-motion.instead = Предложение обсуждают разные члены: столько-то за и столько-то
      против.
    motion-outranked.what = Другое предложение ({motion}) имеет приоритет.
    motion-outranked.instead = Сначала поставьте на голосование его.
    more-severe-first.what = Предложение {number} идет дальше, и решение по нему принимается первым.
    more-severe-first.instead = Поставьте на голосование предложение {number}.
    rank-too-low.what = Это предложение ({motion}) не имеет приоритета перед рассматриваемым
      ({pending}).
    rank-too-low.instead = Сначала примите решение по нему.
    motion-needs-text.what = В предложении ({motion}) следует указать, к какому тексту оно
      относится.
    not-on-prevailing-side.what = Это предложение может внести только тот, кто голосовал с
      победившей стороной.
    not-on-prevailing-side.instead = Это может сделать член с той стороны.
    debate-closed.what = Прения прекращены.
    debate-closed.instead = Поставьте тексты на голосование.

    # Texts
    no-such-text.what = На рассмотрении органа нет текста {text}.
    no-such-text.instead = Проверьте условное обозначение.
    text-exists.what = {text}: уже на рассмотрении органа.
    not-sponsor.what = Это вправе сделать только автор {text}.
    not-pending.what = {text}: больше не на рассмотрении органа.
    sponsor-too-late.what = По {text} решение принято; присоединиться к числу авторов уже нельзя.
    sponsor-too-late.instead = О поддержке можно заявить для отчета.
    already-sponsor.what = Эта делегация уже входит в число авторов {text}.
    withdrawal-too-late-amended.what = В {text} внесены поправки; теперь этот текст принадлежит
      органу.
    withdrawal-too-late-amended.instead = Он ставится на голосование.
    withdrawal-too-late-voting.what = Голосование по {text} началось.
    withdrawal-too-late-voting.instead = Он ставится на голосование.
    not-withdrawn.what = {text}: не снято.
    not-seconded.what = Настаивать на голосовании может только тот, кто поддержал {text}.
    not-circulated.what = {text}: не распространено накануне.
    not-circulated.instead = Голосовать можно начиная с {earliest} или сейчас, если орган согласится
      отступить от правила.
    not-permitted.what = {text}: внесено без письменного документа.
    not-permitted.instead = Председатель может разрешить его рассмотрение.
    cost-statement-missing.what = {text}: связано с расходами, а сведения о финансовых последствиях
      не представлены.
    cost-statement-missing.instead = Их можно ожидать к {earliest}.
    committee-report-missing.what = {text}: изменяет правила процедуры.
    committee-report-missing.instead = Сначала доклад представляет комитет.
    only-on-request.what = {text}: внесено участником, не являющимся членом.
    only-on-request.instead = Ставится на голосование по просьбе члена.
    not-an-amendment.what = {text}: заменяет весь текст; это не поправка.
    not-an-amendment.instead = Можно внести как отдельное предложение.
    amendment-words-missing.what = В пункте {paragraph} нет слов «{words}».
    amendment-words-missing.instead = Сверьте с текстом.
    amendment-paragraph-taken.what = Пункт {paragraph} уже есть.
    amendment-paragraph-taken.instead = Сверьте с текстом.
    amendment-paragraph-missing.what = Пункта {paragraph} в тексте нет.
    amendment-paragraph-missing.instead = Сверьте с текстом.
    no-friendly-amendments.what = Эти правила не предусматривают поправок, принимаемых авторами без
      голосования.
    no-friendly-amendments.instead = Авторы могут пересмотреть свой текст до начала голосования.
    amendments-first.what = Сначала голосуются поправки: {texts}.
    amendments-first.instead = Поставьте на голосование {first}.
    amendment-out-of-turn.what = Раньше голосуется {next}.
    amendment-out-of-turn.instead = Председатель может установить иной порядок до начала
      голосования.
    order-incomplete.what = Порядок должен охватывать все рассматриваемые поправки.
    earlier-proposal-first.what = Раньше голосуется {text}.
    earlier-proposal-first.instead = Первоочередность может быть предоставлена по предложению.
    division-unknown.what = Эти правила не предусматривают раздельного голосования по частям.
    mover-objects.what = Автор возражает против раздельного голосования, и на этом вопрос исчерпан.
    mover-objects.instead = Текст ставится на голосование целиком.
    division-pending.what = Сначала принимается решение о раздельном голосовании по {text}.
    division-refused.what = Орган отклонил раздельное голосование по {text}.
    division-refused.instead = Текст ставится на голосование целиком.
    no-such-part.what = Части {number}, которую можно было бы голосовать, нет.
    parts-first.what = Сначала голосуется часть {number}.
    reconsideration-needed.what = По {text} решение принято.
    reconsideration-needed.instead = К нему возвращаются, только если орган решит его пересмотреть.
    not-decided.what = {text}: нет решения, которое можно было бы пересмотреть.
    second-vote-too-soon.what = Второе голосование проводится на одном из следующих заседаний.
    second-vote-too-soon.instead = Сначала закройте это заседание.
    second-vote-too-late.what = Второе голосование следовало провести не позднее {deadline}.
    no-preliminary-question.what = Эти правила не знают предварительного вопроса.
    no-power-recommend.what = «{action}»: этот орган может лишь рекомендовать это.
    no-power-recommend.instead = Он может рекомендовать это органу, который вправе так поступить.
    no-power.what = «{action}»: {extent, select, binding {этот орган вправе так поступить, и его
      решение обязательно} may {этот орган вправе так поступить} other {этот орган не вправе так
      поступить}}.
    not-adopted.what = {text}: не принято.

    # Elections
    elections-unknown.what = Эти правила не предусматривают выборов.
    no-election.what = Выборы не проводятся.
    election-pending.what = Проводятся выборы.
    election-pending.instead = Сначала завершите их.
    contested.what = Кандидатов: {candidates}; мест: {seats}.
    contested.instead = Проводится голосование.
    ballot-requested.what = Поступила просьба о голосовании.
    ballot-requested.instead = Проводится голосование.
    acclamation-unknown.what = Эти правила не позволяют обойтись без голосования.
    acclamation-unknown.instead = Голосование проводится даже при одном кандидате.
    more-votes-than-papers.what = Голоса не соответствуют числу бюллетеней.
    more-votes-than-papers.instead = Пересчитайте.
    ballot-number-taken.what = Тур {number} не следует за последним.
    ballot-number-taken.instead = Нумеруйте туры по возрастанию.
    restricted-ballot.what = Это голосование ограничено следующими кандидатами: {names}.
    no-lot-needed.what = Жребий между этими именами не требуется.
    lot-needed.what = Голоса разделились поровну: {names}.
    lot-needed.instead = Бросьте жребий.
    elected-already.what = {name}: избрание уже состоялось.
    elected-already.instead = Подсчитайте остальных.

    # Matters with steps
    no-step.what = {docket}: «{act}» не следует за «{from}».
    step-not-ready.what = «{act}» пока невозможно из состояния «{from}»: не выполнено одно из
      условий.

    # What cannot be true of a count
    tally-negative = {what, select, in-favour {голоса за} against {голоса против} abstaining
      {воздержавшиеся} not-participating {не участвующие} objecting {возражения} members {члены}
      present {присутствующие} other {итог}}{group}: {count}; подсчет не бывает отрицательным
    tally-beyond-counting = {what, select, in-favour {голоса за} against {голоса против} abstaining
      {воздержавшиеся} not-participating {не участвующие} objecting {возражения} members {члены}
      present {присутствующие} other {итог}}{group}: {count}; такие числа не подсчитываются
    tally-more-votes-than-members = голосов{group}: {votes}, а членов всего {members}
    tally-more-votes-than-present = голосов{group}: {votes}, а присутствующих всего {present}
    tally-more-present-than-members = присутствующих{group}: {present}, а членов всего {members}
    tally-group-exceeds-whole = {what, select, in-favour {голоса за} against {голоса против} other
      {воздержавшиеся}}{group}: {count}, а всего {whole}
    tally-more-than-total = вес{group}: {weight}, а в сумме {total}
    """#
}
