// Words of the pages in Russian. How to correct a text: docs/languages.md.
extension InterfaceTables {
  static let russian = #"""
    # Finding one's way
    nav-meetings = Заседания
    nav-record = Протокол событий
    nav-documents = Документы
    nav-speakers = Список ораторов
    nav-voting = Голосование
    nav-attendance = Присутствие
    nav-minutes = Отчет о заседании
    nav-languages = Языки
    sign-in = Войти
    sign-out = Выйти
    skip-to-content = Перейти к содержанию
    menu = Меню

    # Who somebody is
    role-presiding-officer = Председатель
    role-secretary = Секретарь
    role-observer = Наблюдатель

    # Votes
    vote-in-favour = За
    vote-against = Против
    vote-abstaining = Воздержался
    vote-not-voting = Не участвует в голосовании
    present = Присутствует
    present-and-voting = Присутствует и участвует в голосовании
    absent = Отсутствует

    # The state of a voting
    voting-open = Идет голосование
    voting-closed = Голосование закончено
    vote-on-this-device = На этом устройстве
    vote-sending = Отправляется
    vote-in-the-record = Внесено в протокол
    vote-closed-without = Голосование закончилось без этого голоса
    vote-yours = Ваш голос
    vote-may-change = Его можно изменить до окончания голосования.
    votes-received = Получено: {count} из {members}

    # The floor
    floor-speaking = Слово предоставлено: {name}
    floor-none = Слово никому не предоставлено
    floor-next-speakers = Следующие ораторы
    floor-place-on-list = Ваше место в списке: {number}
    list-open = Список ораторов открыт
    list-closed = Список ораторов закрыт
    list-empty = Список пуст
    right-of-reply = Право на ответ

    # Points and motions
    point-of-order = Порядок ведения заседания
    ruling = Постановление Председателя
    appeal = Опротестовать постановление
    motion = Предложение процедурного характера
    motions-pending = Ожидающие предложения в порядке очередности

    # What the presiding officer does
    meeting-is-open = Заседание открыто
    meeting-is-suspended = Заседание прервано
    meeting-is-adjourned = Заседание закрыто
    meeting-number = Заседание {number}
    adopt-without-vote = Принять без голосования
    objection = Возражение
    method-show-of-hands = Голосование поднятием рук
    method-recorded-vote = Заносимое в отчет о заседании голосование
    method-roll-call = Поименное голосование
    method-secret-ballot = Тайное голосование
    lot-drawn = По жребию: {name}
    roll-call-next = Вызывается следующей
    casting-vote = Решающий голос

    # What came of it
    outcome-adopted = Принято
    outcome-approved = Одобрено
    outcome-agreed = Согласовано
    outcome-rejected = Отклонено
    outcome-vetoed = Не принято: голос против постоянного члена (вето)
    outcome-vetoed-by = Не принято: голос против ({names}), вето
    outcome-insufficient-votes = Не принято: не набрано требуемое число голосов
    outcome-no-quorum = Решение не принято: нет кворума
    outcome-second-vote = Второе голосование проводится в течение {hours, plural, one {# часа} few
      {# часов} many {# часов}}
    outcome-casting-vote = Голоса разделились поровну: решающий голос у Председателя
    outcome-ruling-stands = Постановление остается в силе
    outcome-ruling-overturned = Постановление отменено
    outcome-motion-carried = Предложение принято
    outcome-motion-lost = Предложение отклонено
    outcome-without-vote = Принято без голосования
    quorum-reached = Кворум имеется
    quorum-missing = Кворума нет
    majority-required = Требуемое большинство
    result = Результат

    # Documents
    document-amendment = Поправка
    document-sponsors = Авторы
    document-consolidated = Сводный текст
    document-inserted = Добавлено
    document-deleted = Исключено
    document-paragraph = Пункт
    document-preambular = Пункты преамбулы
    document-operative = Пункты постановляющей части

    # The record
    record-log = Журнал
    record-verify = Проверить
    record-genuine = Протокол подлинный: в нем ничего не изменено
    record-not-genuine = Протокол не соответствует своему доказательству
    record-download = Скачать
    record-entries = {count, plural, one {# запись} few {# записи} many {# записей}}
    record-device = Устройство
    record-time = Время
    record-by = Кем
    minutes-draft = Проект отчета о заседании
    minutes-print = Печать

    # Errors
    error-page-not-found = Такой страницы нет
    error-link-expired = Срок действия ссылки истек
    error-not-allowed = У вас нет на это права
    error-late-vote = Ваш голос поступил после окончания голосования
    error-network-lost = Связь потеряна
    error-try-again = Попробуйте еще раз
    error-too-many-attempts = Слишком много попыток; подождите немного
    error-body-too-large = Отправленные данные слишком велики
    error-out-of-order = Не соответствует правилам процедуры
    error-on-our-side = Произошла ошибка на нашей стороне

    # Connection
    connection-live = В прямом эфире
    connection-reconnecting = Восстановление связи

    # Joining
    join-title = Присоединиться к заседанию
    join-short-code = Короткий код
    join-scan = Отсканируйте этот код телефоном
    join-code-unknown = Заседания с таким кодом нет

    # Settings and keys
    sound-on = Звук включен
    sound-off = Звук выключен
    key-map = Клавиатура

    # Buttons and forms
    cancel = Отменить
    preview = Предварительный просмотр
    send = Отправить
    save = Сохранить
    close = Закрыть
    no = Нет
    total = Всего
    reason = Основание
    seconds = {count, plural, one {# секунда} few {# секунды} many {# секунд}}
    minutes = {count, plural, one {# минута} few {# минуты} many {# минут}}
    """#
}
