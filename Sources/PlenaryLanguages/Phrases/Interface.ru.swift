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
    nav-rules = Правила процедуры
    nav-agenda = Повестка дня
    nav-help = Помощь
    nav-back = Назад
    sign-in = Войти
    sign-out = Выйти
    signed-in-as = Вход выполнен: {name}
    skip-to-content = Перейти к содержанию
    menu = Меню

    # Who somebody is
    role-presiding-officer = Председатель
    role-secretary = Секретарь
    role-delegate = Делегат
    role-observer = Наблюдатель
    role-public = Публика

    # Votes
    vote-in-favour = За
    vote-against = Против
    vote-abstaining = Воздержался
    vote-not-voting = Не участвует в голосовании
    votes-in-favour = Голосовали за
    votes-against = Голосовали против
    votes-abstaining = Воздержались
    votes-not-voting = Не участвовали в голосовании
    present = Присутствует
    present-and-voting = Присутствует и участвует в голосовании
    absent = Отсутствует
    members-present = {count, plural, one {Присутствует # член} few {Присутствуют # члена} many
      {Присутствуют # членов}}
    votes-count = {count, plural, one {# голос} few {# голоса} many {# голосов}}

    # The state of a voting
    voting-not-open = Голосование не открыто
    voting-open = Идет голосование
    voting-closed = Голосование закончено
    voting-announced = Результат объявлен
    voting-on = Предмет голосования: {subject}
    vote-on-this-device = На этом устройстве
    vote-sending = Отправляется
    vote-in-the-record = Внесено в протокол
    vote-closed-without = Голосование закончилось без этого голоса
    vote-yours = Ваш голос
    vote-change = Изменить голос
    vote-may-change = Его можно изменить до окончания голосования.
    votes-received = Получено: {count} из {members}

    # The floor
    floor-speaking = Слово предоставлено: {name}
    floor-none = Слово никому не предоставлено
    floor-time-left = Осталось времени
    floor-over-time = Регламент превышен
    floor-next-speakers = Следующие ораторы
    floor-place-on-list = Ваше место в списке: {number}
    list-open = Список ораторов открыт
    list-closed = Список ораторов закрыт
    list-empty = Список пуст
    floor-ask = Попросить слово
    floor-leave-list = Снять свою просьбу о слове
    floor-give = Предоставить слово
    floor-end-statement = Завершить выступление
    list-close = Закрыть список
    list-reopen = Вновь открыть список
    speeches-limit = Ограничить время выступлений
    right-of-reply = Право на ответ
    explanation-of-vote = Выступление по мотивам голосования

    # Points and motions
    point-of-order = Порядок ведения заседания
    point-raise = Взять слово по порядку ведения заседания
    point-rule = Вынести постановление
    ruling = Постановление Председателя
    appeal = Опротестовать постановление
    motion = Предложение процедурного характера
    motion-move = Внести предложение
    motion-second = Поддержать
    motion-withdraw = Снять предложение
    motions-pending = Ожидающие предложения в порядке очередности
    motion-none-pending = Предложений нет
    motion-speaks-for = Выступить за предложение
    motion-speaks-against = Выступить против предложения
    motion-put = Поставить предложение на голосование

    # What the presiding officer does
    meeting-open = Открыть заседание
    meeting-suspend = Прервать заседание
    meeting-resume = Возобновить заседание
    meeting-adjourn = Закрыть заседание
    meeting-is-open = Заседание открыто
    meeting-is-suspended = Заседание прервано
    meeting-is-adjourned = Заседание закрыто
    meeting-number = Заседание {number}
    voting-begin = Начать голосование
    voting-close = Закончить голосование
    voting-announce = Объявить результат
    put-to-the-vote = Поставить на голосование
    adopt-without-vote = Принять без голосования
    any-objection = Есть ли возражения?
    objection = Возражение
    method-show-of-hands = Голосование поднятием рук
    method-recorded-vote = Заносимое в отчет о заседании голосование
    method-roll-call = Поименное голосование
    method-secret-ballot = Тайное голосование
    lot-draw = Бросить жребий
    lot-drawn = По жребию: {name}
    roll-call-next = Вызывается следующей
    roll-call-pass = Пропустить очередь
    roll-call-no-answer = Ответа нет
    call-the-roll = Провести перекличку
    casting-vote = Решающий голос
    chair-hand-over = Передать функции Председателя
    item-take-up = Перейти к пункту повестки дня

    # What came of it
    outcome-adopted = Принято
    outcome-approved = Одобрено
    outcome-agreed = Согласовано
    outcome-rejected = Отклонено
    outcome-vetoed = Не принято: голос против постоянного члена (вето)
    outcome-vetoed-by = Не принято: голос против ({names}), вето
    outcome-insufficient-votes = Не принято: не набрано требуемое число голосов
    outcome-no-quorum = Решение не принято: нет кворума
    outcome-equally-divided = Голоса разделились поровну
    outcome-second-vote = Второе голосование проводится в течение {hours, plural, one {# часа} few
      {# часов} many {# часов}}
    outcome-casting-vote = Голоса разделились поровну: решающий голос у Председателя
    outcome-ruling-stands = Постановление остается в силе
    outcome-ruling-overturned = Постановление отменено
    outcome-motion-carried = Предложение принято
    outcome-motion-lost = Предложение отклонено
    outcome-without-vote = Принято без голосования
    required-votes = {count, plural, one {Требуется # голос} few {Требуется # голоса} many
      {Требуется # голосов}}
    required-quorum = Кворум: {count} из {members}
    quorum-reached = Кворум имеется
    quorum-missing = Кворума нет
    majority-required = Требуемое большинство
    result = Результат
    result-why = Почему такой результат

    # Documents
    document-draft = Проект
    document-draft-resolution = Проект резолюции
    document-amendment = Поправка
    document-sponsors = Авторы
    document-become-sponsor = Присоединиться к числу авторов
    document-consolidated = Сводный текст
    document-inserted = Добавлено
    document-deleted = Исключено
    document-paragraph = Пункт {number}
    document-preambular = Пункты преамбулы
    document-operative = Пункты постановляющей части
    document-withdraw = Снять
    document-separate-vote = Раздельное голосование
    document-compare = Сравнить

    # The record
    record-log = Журнал
    record-verify = Проверить
    record-genuine = Протокол подлинный: в нем ничего не изменено
    record-not-genuine = Протокол не соответствует своему доказательству
    record-download = Скачать
    record-entry = Запись {number}
    record-entries = {count, plural, one {# запись} few {# записи} many {# записей}}
    record-device = Устройство
    record-time = Время
    record-day = День
    record-by = Кем
    record-rule = Правило
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
    error-row = Строка {number}: {text}
    error-row-columns = Найдено столбцов: {count}; требуется: {required}
    error-row-member-unknown = Нет члена с названием {name}
    error-row-twice = {name}: указано дважды
    error-row-vote-unknown = {text}: это не голос

    # Connection
    connection-live = В прямом эфире
    connection-reconnecting = Восстановление связи
    connection-offline = Нет связи
    connection-as-of = По состоянию на {time}

    # Joining
    join-title = Присоединиться к заседанию
    join-short-code = Короткий код
    join-scan = Отсканируйте этот код телефоном
    join-your-delegation = Ваша делегация
    join-as-public = Следить за заседанием в качестве зрителя
    join-code-unknown = Заседания с таким кодом нет

    # Settings and keys
    sound-on = Звук включен
    sound-off = Звук выключен
    key-map = Клавиатура
    appearance-dark = Темное оформление
    appearance-light = Светлое оформление
    appearance-as-device = Как на устройстве
    language-choose = Выберите язык

    # Buttons and forms
    confirm = Подтвердить
    cancel = Отменить
    preview = Предварительный просмотр
    send = Отправить
    save = Сохранить
    close = Закрыть
    search = Поиск
    yes = Да
    no = Нет
    total = Всего
    reason = Основание
    seconds = {count, plural, one {# секунда} few {# секунды} many {# секунд}}
    minutes = {count, plural, one {# минута} few {# минуты} many {# минут}}
    """#
}
