// What votes, methods, subjects and motions are called in Russian. How to correct a text: docs/languages.md.
extension TermTables {
  static let russian = #"""
    # Members
    member-unnamed = Член, не названный в источниках
    in-group = (группа {group})

    # What is voted on
    subject-proposal = проект {text}
    subject-amendment = поправка {text}
    subject-part = часть {number} проекта {text}
    subject-motion = предложение {number}
    subject-appeal = протест
    subject-preliminary-question = предварительный вопрос по {text}

    # How a member votes, and how a vote is taken
    vote-in-favour = за
    vote-against = против
    vote-abstaining = воздержался
    method-show-of-hands = голосование поднятием рук
    method-recorded-vote = заносимое в отчет о заседании голосование
    method-roll-call = поименное голосование
    method-secret-ballot = тайное голосование
    attendance-present = присутствует
    attendance-present-and-voting = присутствует и участвует в голосовании
    attendance-absent = отсутствует

    # Shares, after "more than" and "at least"
    fraction-1-2 = половины
    fraction-1-3 = одной трети
    fraction-1-4 = одной четверти
    fraction-2-3 = двух третей
    fraction-3-4 = трех четвертей
    fraction-3-5 = трех пятых
    fraction-7-8 = семи восьмых
    fraction-per-cent = {part} %

    # Kinds of motions, by the names that institutions give them
    motion-suspend-meeting = перерыв в заседании
    motion-adjourn-meeting = закрытие заседания
    motion-adjourn-debate = перерыв в прениях
    motion-close-debate = прекращение прений
    motion-decline-competence = решение вопроса о компетенции
    motion-reconsider = повторное рассмотрение предложения
    motion-priority = первоочередность при голосовании
    motion-divide = раздельное голосование
    motion-do-not-vote = решение не голосовать по следующему предложению
    motion-time-limit = ограничение времени выступлений
    motion-important-question = решение о том, что вопрос является важным
    motion-simple-majority-suffices = решение о достаточности простого большинства
    motion-invite = приглашение к участию без права голоса
    motion-amend = внесение поправки
    motion-postpone = отложение обсуждения
    motion-postpone-voting = отложение голосования
    motion-refer = передача в комитет, Генеральному секретарю или докладчику
    motion-adjourn-to-day = закрытие до определенного дня или часа
    motion-adopt-agenda = утверждение повестки дня
    motion-include-item = включение пункта в повестку дня
    motion-discuss-report = обсуждение доклада главного комитета
    motion-call-special-session = созыв специальной сессии
    motion-call-emergency-special-session = созыв чрезвычайной специальной сессии Генеральной
      Ассамблеи
    motion-unmoderated-caucus = свободные консультации
    motion-moderated-caucus = консультации под руководством Председателя
    motion-introduce-draft = внесение проекта резолюции
    motion-roll-call = поименное голосование
    """#
}
