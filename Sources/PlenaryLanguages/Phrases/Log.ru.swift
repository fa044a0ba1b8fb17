// The log and the reasons of outcomes in Russian. How to correct a text: docs/languages.md.
extension LogTables {
  static let russian = #"""
    # The meeting
    meeting-opened = Председатель открыл заседание {number}.
    attendance-recorded = {name}: {attendance}.
    present-counted = Присутствует членов: {count} из {members}.
    meeting-suspended = Заседание было прервано.
    meeting-resumed = Заседание было возобновлено.
    meeting-adjourned = Заседание было закрыто.
    rule-waived = Применение правила {rule} было приостановлено.
    rule-waived-reason = Применение правила {rule} было приостановлено: {reason}.
    item-taken-up = Начато рассмотрение пункта {item}.
    item-taken-up-title = Начато рассмотрение пункта {item}: {title}.
    chair-handed-over = {name}: принятие функций Председателя.
    chair-handed-over-back = Председатель вновь занял свое место.

    # Members
    arrears-recorded = {name}: задолженность — {owed}; взносы за два года — {due}.
    arrears-waived = {name}: право голоса до {day}, несмотря на задолженность.
    credentials-challenged = {name}: полномочия оспорены; участие носит временный характер.
    rights-suspended = {name}: права приостановлены.
    proxy-given = {name}: выдана доверенность; голосует: {holder}.
    proxy-withdrawn = {name}: доверенность отозвана.

    # Speakers
    floor-requested = {name}: просьба предоставить слово.
    floor-requested-side = {name}: просьба предоставить слово для выступления {side, select, for
      {за} other {против}}.
    speaker-called = {name}: предоставлено слово.
    replier-called = {name}: предоставлено слово для осуществления права на ответ.
    left-list = {name}: запись снята со списка ораторов.
    list-arranged = Председатель упорядочил список ораторов: {order, select, as-requested {в порядке
      поступления просьб} alternating-sides {поочередно за и против} other {сначала выступавшие реже
      всех}}{each, select, -1 {} other {; выступлений на делегацию: {each}}}{together, select, -1 {}
      other {; выступлений на группу ({groups}): {together}}}.
    places-exchanged = {first} и {second}: обмен местами в списке ораторов.
    speech-ended = {name}: выступление окончено (продолжительность: {duration}).
    speakers-list-closed = Список ораторов был закрыт.
    speakers-list-reopened = Список ораторов был вновь открыт.
    speeches-limited = Продолжительность выступлений ограничена: {duration}.
    speaker-called-to-order = {name}: призыв к порядку (регламент превышен: {duration}).
    reply-granted = {name}: предоставлено право на ответ (продолжительность: {duration}).
    statement-made = {name}: заявление.
    statement-made-words = {name}: «{words}».

    # Points of order
    point-of-order-raised = {name}: выступление по порядку ведения заседания{voting, select, yes { в
      связи с проведением голосования} other {}}.
    point-of-order-raised-words = {name}: выступление по порядку ведения заседания{voting, select,
      yes { в связи с проведением голосования} other {}}: {words}.
    ruling-given = Постановление Председателя: {words}.
    ruling-appealed = {name}: протест против постановления Председателя.
    appeal-seconded = {name}: поддержка протеста.

    # Motions
    motion-moved = {name}: внесено предложение {number} ({motion}).
    motion-moved-on = {name}: внесено предложение {number} ({motion}), по {text}.
    motion-moved-inviting = {name}: внесено предложение {number} ({motion}): {invitee}.
    motion-seconded = {name}: поддержка предложения {number}.
    spoken-on-motion = {name}: выступление {side, select, for {за} other {против}} предложение
      {number}.
    motion-withdrawn = Предложение {number} было снято.
    motion-carried = Предложение {number} было принято.
    motion-lost = Предложение {number} было отклонено.
    debate-adjourned-text = Решение по {text} не принимается: ни прения, ни голосование не
      продолжаются.
    debate-adjourned = Прения по пункту прерваны: ни прения, ни голосование не продолжаются.
    debate-closed = Прения были прекращены.
    debate-closed-text = Прения по {text} были прекращены.
    competence-declined = Орган счел, что он не компетентен принимать {text}.
    majority-decided = {important, select, yes {Для {text} требуется большинство, установленное для
      важных вопросов} other {Для {text} достаточно обычного большинства}}.
    priority-given = Первоочередность при голосовании предоставлена {text}.
    text-not-put = Орган решил не голосовать по {text}.
    reconsideration-opened = {text}: рассматривается повторно.
    invitee-admitted = {name}: приглашение участвовать без права голоса.
    caucus-begun = Начались консультации (продолжительность: {duration}).
    caucus-begun-speakers = Начались консультации (продолжительность: {duration}; ораторов:
      {speakers}).

    # Texts
    proposal-introduced = {name}: внесение {text}, «{title}».
    proposal-introduced-with = {name}: внесение {text}, «{title}» (других авторов: {count}).
    warning-given = Предупреждение по {text}: {rule}.
    warning-given-member = Предупреждение ({name}) по {text}: {rule}.
    competence-doubted = {text} предусматривает следующее: «{action}»; {extent, select, binding
      {орган вправе так поступить, и его решение обязательно} may {орган вправе так поступить}
      may-only-recommend {орган может лишь рекомендовать это} other {орган не вправе так
      поступить}}.
    text-circulated = {text}: распространено.
    oral-text-permitted = Председатель разрешил рассмотрение {text}.
    sponsor-added = {name}: присоединение к числу авторов {text}.
    sponsor-withdrew = {name}: выход из числа авторов {text}.
    text-withdrawn = {text}: снято.
    text-reintroduced = {name}: повторное внесение {text}.
    proposal-seconded = {name}: поддержка {text}.
    proposal-revised = Авторы пересмотрели {text}.
    proposal-revised-as = Авторы пересмотрели {text}; новое обозначение: {new}.
    cost-stated = Представлены сведения о финансовых последствиях {text}.
    rules-amendment-reported = Комитет представил доклад по {text}.
    amendment-moved = {name}: внесение {text}, поправки к {to}.
    amendment-accepted = {name}: согласие с {text}.
    amendment-incorporated = Все авторы согласились с {text}; поправка включена в текст без
      голосования.
    order-of-amendments-fixed = Председатель установил порядок голосования: {texts}.
    order-of-amendments-fixed-reason = Председатель установил порядок голосования: {texts}
      ({reason}).
    division-requested = {name}: просьба о раздельном голосовании по {text} (частей: {count}).
    division-granted = {text}: голосуется по частям.
    division-refused = {text}: не голосуется по частям.
    earlier-stage-noted = Учтены голоса, поданные по {text} на более раннем этапе (членов: {count}).

    # Decisions
    vote-requested = {name}: просьба о голосовании по {text}.
    method-requested = {name}: просьба: {method}.
    adoption-without-vote-proposed = Председатель спросил, можно ли {stage, select, approves
      {одобрить} other {принять}} {text} без голосования.
    adopted-without-vote = {text}: {stage, select, approves {одобрено} other {принято}} без
      голосования.
    voting-opened = Началось голосование. Предмет: {subject}; способ: {method}.
    lot-drawn = Поименное голосование начинается с члена, определенного по жребию: {name}.
    vote-cast = {name}: {vote}.
    rights-reserved = {name}: зарезервировано право выступить по мотивам голосования.
    casting-vote-given = Председатель подал решающий голос {side, select, for {за} other {против}}.
    closing-scheduled = Голосование закончится в {time}.
    voting-closed = Голосование было закончено.
    vote-passed = {name}: очередь пропущена.
    no-answer = {name}: ответа нет.
    vote-reported = Сообщен подсчет: {tally} ({status, select, sourced {есть источник} partial
      {источник неполный} unsourced {без источника} other {допущение}}).
    vote-reported-source = Сообщен подсчет: {tally} ({status, select, sourced {есть источник}
      partial {источник неполный} unsourced {без источника} other {допущение}}; {source}).
    result-announced = Председатель объявил результат. Предмет: {subject}; голоса: {tally};
      {outcome}.
    amendment-not-put = {text}: на голосование не ставится, поскольку после {because} отпал предмет.
    rejected-in-parts = Все части постановляющей части {text} отклонены; текст в целом считается
      отклоненным.
    intention-stated = {name}: заявлено о намерении при голосовании ({vote}); предмет: {subject}.
    vote-explained = {name}: выступление по мотивам голосования по {text}.
    matter-ruled-procedural = {text}: {procedural, select, yes {вопрос процедуры} other {вопрос не
      является процедурным}}.
    effect-given = {text}: приведено в исполнение: {action}.

    # Elections
    election-opened = Начались выборы ({post}); мест: {seats}.
    election-opened-candidates = Начались выборы ({post}); мест: {seats}; кандидаты: {candidates}.
    ballot-paper-found = {valid, select, yes {Действительный} other {Недействительный}} бюллетень:
      {names}.
    ballot-counted = Тур {round}; бюллетеней: {papers}{invalid, plural, =0 {} one {;
      недействительных: #} few {; недействительных: #} many {; недействительных: #}}{blank, plural,
      =0 {} one {; пустых: #} few {; пустых: #} many {; пустых: #}}; требуемое большинство:
      {required}. Голоса: {votes}. Никто не избран.
    ballot-counted-elected = Тур {round}; бюллетеней: {papers}{invalid, plural, =0 {} one {;
      недействительных: #} few {; недействительных: #} many {; недействительных: #}}{blank, plural,
      =0 {} one {; пустых: #} few {; пустых: #} many {; пустых: #}}; требуемое большинство:
      {required}. Голоса: {votes}. Избраны: {names}.
    candidate-elected = Избрание: {name}{acclamation, select, yes { (путем аккламации)} other {}}.
    election-lot-needed = Голоса разделились поровну: {names}; проводится жеребьевка.

    # Why the outcome is what it is
    quorum-presumed = Кворум ({required} из {members}) предполагается; никто не поставил его под
      сомнение.
    quorum-missing = Присутствует членов: {present} из {members}; требуется {required}: решение
      принять нельзя.
    quorum-reached = Присутствует членов: {present} из {members}; требуется {required}: кворум
      имеется.
    tie-rejected = Голоса разделились поровну ({for} за и {against} против): предложение считается
      отклоненным.
    tie-lost = Голоса разделились поровну ({for} за и {against} против): это не большинство, и
      предложение отклонено.
    tie-second-vote = Голоса разделились поровну ({for} за и {against} против): второе голосование
      проводится на одном из следующих заседаний в течение {hours, plural, one {# часа} few {#
      часов} many {# часов}}.
    tie-ruling-stands = Голоса разделились поровну ({for} за и {against} против): постановление
      Председателя остается в силе.
    tie-casting-vote = Голоса разделились поровну ({for} за и {against} против): решающий голос у
      Председателя.
    veto = Необходимое число голосов набрано; принятию препятствует голос против ({names}): это
      вето.
    veto-unnamed = Необходимое число голосов набрано; принятию препятствует голос против члена,
      обладающего таким правом: это вето.
    no-veto = Членов группы {group}, голосовавших против: {count}; но требуемое число голосов не
      набрано: проект не принят за недостатком голосов, и вето не было.
    counted = {counted, select, yes {Голоса за} no {Голоса против} abstain {Воздержавшиеся} other
      {Возражения}}{group}: {actual}
    limb-share = {counted}. Требуется: {strict, select, yes {более} other {не менее}} {fraction};
      основа: {base, select, pv {голоса за и против} cast {все поданные голоса, включая
      воздержавшихся} present {присутствующие} members {все члены} participating {участвующие члены}
      other {общая сумма}}{group} ({whole}), то есть {required}: {reached, select, yes {достигнуто}
      other {не достигнуто}}.
    limb-min = {counted}. Требуется: {required}: {reached, select, yes {достигнуто} other {не
      достигнуто}}.
    limb-max = {counted}. Допускается не более: {required}: {reached, select, yes {соблюдено} other
      {превышено}}.
    limb-no-negative = {reached, select, yes {Ни один член группы {group} не голосовал против} other
      {Членов группы {group}, голосовавших против: {actual}; не должно быть ни одного}}.
    limb-all-affirm = {reached, select, yes {Все члены группы {group} голосовали за} other {Членов
      группы {group}, не голосовавших за: {actual}; за должны голосовать все}}.
    limb-max-withholding = Членов, не голосовавших за{group}: {actual}; для блокирующего меньшинства
      требуется {blocking}: {reached, select, yes {его нет} other {оно есть}}.
    limb-not = Не должно выполняться следующее: {text}
    """#
}
