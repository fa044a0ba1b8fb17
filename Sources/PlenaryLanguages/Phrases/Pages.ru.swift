// Words of single pages and messages in Russian. How to correct a text: docs/languages.md.
extension PageTables {
  static let russian = #"""
    amend-append = Добавить в конец
    amend-delete = Исключить пункт
    amend-insert-after = Вставить после пункта
    amend-in-words = В виде указания, словами поправки
    draft-from-file = Из файла документа
    draft-file-notes = Файл прочитан. Проверьте эти места:
    amend-move = Внести поправку
    amend-new = Новая формулировка
    amend-old = Заменяемые слова
    amend-replace = Заменить пункт
    amend-replace-words = Заменить слова
    amend-what = Содержание поправки
    board-has-voted = голос подан
    board-title = Табло членов
    clock-numbered = Таймер {number}
    clock-start = Запустить
    clock-stop = Остановить
    clocks = Таймеры
    convene = Созвать заседание
    convene-title = Новое заседание
    desk-by-hand = Голоса, поданные в зале
    document-amended = Текст с учетом принятых поправок.
    document-amendments = Поправки
    document-as-introduced = Текст в представленном и в нынешнем виде
    document-checks = Проверка проекта
    document-checks-none = Ничего не найдено.
    document-checks-note = Правила составления текстов на английском языке и полномочия органа;
      найденное никого не связывает.
    document-compare = Сравнить
    document-downloads = Скачать
    document-joined = к ним присоединились
    documents-none = На рассмотрении органа пока нет текстов.
    effect-approval = Одобрено в комитете: это рекомендация пленарному заседанию, но еще не
      резолюция.
    effect-binding = Обязательно для тех, кому адресовано.
    effect-internal = Обязательно внутри организации.
    effect-next = Передается далее: {body}.
    effect-none = Само по себе последствий не имеет.
    effect-recommendation = Рекомендация: обязательной силы не имеет.
    field-address = Краткое имя для адреса (строчные латинские буквы, цифры, дефисы)
    field-body = Орган и его правила
    field-candidates = Кандидаты, по одному в строке
    field-day = День, на который берутся правила и состав членов
    field-each = Секунд на оратора
    field-invitee = Кто приглашается (код)
    field-item = Пункт повестки дня
    field-member = Член
    field-members = Собственный состав членов (таблица: code, name, groups)
    field-method = Способ голосования
    field-name = Имя
    field-offset = На сколько минут местное время опережает UTC
    field-parts = Число частей
    field-password = Пароль
    field-place = Место проведения
    field-post = Должность
    field-present = Присутствует членов
    field-reason = Основание
    field-seats = Число мест
    field-seconds = Секунды
    field-seconds-from-now = Через сколько секунд
    field-symbol = Условное обозначение
    field-text = Текст: каждый пункт в отдельной строке; пункты постановляющей части начинаются с
      номера
    field-title = Название
    field-words = Слова
    front-none = Ни одно заседание еще не созвано.
    front-yours = Ваши места
    group-elections = Выборы
    group-members = Члены
    group-points = Порядок ведения заседания
    intention-line = {member}: заявлено о намерении при голосовании ({vote}).
    intentions = Намерения, заявленные после голосования; результат не меняется
    item-numbered = Пункт {item}
    join-all-meetings = Все заседания
    join-go = Присоединиться
    list-more = и еще {count}
    meeting-not-open = Заседание не открыто
    members-note = Оставьте это поле пустым, чтобы взять состав членов на этот день из файлов
      организации. В первой строке можно назвать столбцы code, name, groups, weight:NAME.
    minutes-annex = приложение {number}
    minutes-annexes = Приложения: поименные результаты голосования
    minutes-note = Составлено по протоколу событий. Изложенное здесь произошло так, как записано в
      протоколе; слова принадлежат системе Plenary.
    minutes-presumed = Перекличка не проводилась; наличие кворума предполагалось.
    minutes-proceedings = Ход заседания
    minutes-tally = {for, plural, one {# голосом} few {# голосами} many {# голосами}} против
      {against} при {abstaining, plural, one {# воздержавшемся} few {# воздержавшихся} many {#
      воздержавшихся}}
    motion-needs-second = должно быть поддержано
    motion-numbered = предложение {number} ({kind})
    motions-in-order = Они ставятся на голосование в этом порядке.
    nav-desk = Секретариат
    nav-display = Публичное табло
    nav-meeting = Заседание
    nobody = Нет
    operation-append = Добавить в конец:
    operation-delete = Исключить пункт {paragraph}.
    operation-insert-after = Вставить после пункта {paragraph}:
    operation-insert-before = Вставить перед пунктом {paragraph}:
    operation-replace = Заменить пункт {paragraph} следующим:
    operation-replace-words = В пункте {paragraph} заменить:
    orders-in-order = Допустимо сейчас
    passes-devices = {count, plural, one {# устройство} few {# устройства} many {# устройств}}
    passes-for = Для кого
    passes-issue = Выдать новую ссылку
    passes-issue-all = Выдать ссылку каждой делегации, у которой ее нет
    passes-new = Новые ссылки и коды
    passes-new-note = Они показываются один раз и нигде не хранятся. Распечатайте эту страницу или
      отправьте их сейчас.
    passes-reissue = Новая ссылка
    passes-revoke = Отозвать
    passes-title = Ссылки и коды
    password-choose = Выберите имя и пароль для входа
    password-too-common = Этот пароль любой попробовал бы одним из первых. Выберите другой.
    password-too-long = Пароль содержит не более 256 знаков.
    password-too-short = Пароль содержит не менее 8 знаков; лучше 15 или больше.
    problem-counts-differ = Два подсчета расходятся. Ничего не записано; пересчитайте.
    problem-disk-full = На диске нет места.
    problem-forged = Этот запрос поступил не со страницы данного сервера. Загрузите страницу заново.
    problem-key = Ключ запроса содержит от 1 до 80 букв, цифр, дефисов или знаков подчеркивания.
    problem-key-used = Ключ этого запроса уже использован для другого.
    problem-link-used = Эта ссылка использована на наибольшем допустимом числе устройств. Попросите
      у секретариата новую.
    problem-meeting-exists = Заседание с именем {name} уже есть.
    problem-meeting-name = Краткое имя заседания состоит из строчных латинских букв, цифр и дефисов,
      не более 60 знаков.
    problem-name-taken = Это имя уже занято. Выберите другое.
    problem-no-meeting = Такого заседания нет.
    problem-no-number = Подсчет выражается целым числом, 0 или больше.
    problem-not-joined = Сначала присоединитесь: откройте свою ссылку или введите свой код.
    problem-not-understood = Запрос не понят.
    problem-nothing-recorded = Ничего не записано. Отправьте еще раз, когда это будет исправлено.
    problem-other-rules = Это заседание записано по другим правилам, чем имеющиеся.
    problem-other-rules-detail = Его можно читать, но нельзя ничего добавить. Верните файлы
      организации того времени.
    problem-record = Сейчас внести запись в протокол нельзя.
    problem-wrong-password = Неверное имя или пароль.
    quorum-count = Присутствует членов: {present} из {members}; для принятия решения требуется
      {required}.
    quorum-needed = Для принятия решения требуется членов: {required} из {members}.
    quorum-presumed = Наличие кворума предполагается.
    record-began = Начало протокола этого заседания: члены, правила.
    record-older = Более ранние записи
    record-trust-note = Проверено ключом этого сервера. Кто не доверяет серверу, скачивает протокол
      и проверяет его командой plenary verify с ключом, полученным иным путем.
    record-verified = Проверено записей: {count}.
    record-votes = Голоса
    record-what = Что произошло
    required-now = Сейчас требуется голосов за: {count}.
    result-reported = Известны только итоговые числа или часть названий.
    results-so-far = Решения на данный момент
    rooms-now = Сейчас
    rooms-title = Обзор залов
    rooms-watching = Зрители
    row-code = код {code} использовать нельзя
    row-no-name = нет названия
    row-numbered = Строка {line}
    row-quote = кавычка не закрыта
    row-twice = {code}: указано дважды
    row-weight = {column}: {value} не является целым числом
    rows-bad = Строк, которые нельзя принять: {count}
    rows-good = {count, plural, one {# член} few {# члена} many {# членов}}
    side-against = против
    side-for = за
    sign-in-officers = Войти как должностное лицо заседания
    status-incorporated = Включено в текст с согласия всех авторов
    status-no-action = Решение не принимается
    status-not-competent = Вне компетенции органа
    status-not-put = Не ставится на голосование
    status-pending = На рассмотрении
    status-withdrawn = Снято
    teller-numbered = Счетчик голосов {number}
    tellers-note = Два счетчика считают голоса и вводят свои подсчеты раздельно. Если они
      расходятся, ничего не записывается.
    text-not-held = Содержание этого текста здесь не хранится.
    text-under-vote = Текст, поставленный на голосование
    texts-and-amendments = Тексты и поправки
    texts-pending = Тексты на рассмотрении
    vote-in-the-room = Это голосование проводится в зале.
    field-side = Позиция
    side-none = Без позиции
    field-per-delegation = Выступлений на делегацию
    field-list-order = Порядок списка
    list-as-requested = В порядке поступления просьб
    list-alternating = Поочередно за и против
    list-least-heard = Сначала выступавшие реже всех
    ballot-secret-title = Тайное голосование
    ballot-secret-join = Взять бюллетень
    ballot-secret-cast = Опустить в урну
    ballot-secret-cast-done = Ваш бюллетень в урне. Сохраните эту квитанцию: {receipt}
    ballot-secret-wait = Идет выдача бюллетеней. Голосование начнется, когда их получат все.
    ballot-secret-note = Сервер не хранит ни связи между вами и вашим бюллетенем, ни порядка подачи.
      В чем ему все же приходится доверять, объяснено здесь.
    ballot-secret-issued = Выдано бюллетеней: {count}
    ballot-secret-prepare = Подготовить тайное голосование
    ballot-secret-open-casting = Открыть подачу бюллетеней
    ballot-secret-close = Закончить голосование и подсчитать
    ballot-secret-choose = Выберите {count, plural, =1 {одно имя} one {не более # имени} few {не
      более # имен} many {не более # имен}}
    ballot-invalid = Недействительный
    ballot-blank = Пустой
    election-round = Тур {number}
    election-required = Требуется: {count}
    election-elected = Избран
    election-none = Никто не избран; проводится следующий тур.
    minutes-add = Добавить слова секретариата
    minutes-edited = Слова секретариата; они не входят в протокол событий
    proxy-for = По доверенности: {member}
    weight = Вес: {weight}
    clock-minutes = Минуты
    problem-no-secret-ballot = На рассмотрении нет ни выборов, ни вопроса, решаемого тайным
      голосованием.
    problem-votes-line = В каждой строке укажите имя, двоеточие и число.
    ballot-secret-casting-open = Урна открыта: опустите бюллетень.
    ballot-secret-held = Ваш бюллетень находится на этом устройстве. Дождитесь открытия урны.
    ballot-secret-missing = На этом устройстве бюллетеня нет. Возможно, он на другом
      устройстве вашей делегации.
    ballot-secret-needs-script = Бюллетень создается на этом устройстве; для этого в
      браузере должны быть разрешены сценарии.
    ballot-secret-abandon = Прекратить тайное голосование
    ballot-paper-count = Ввести итоги подсчета бумажных бюллетеней
    field-papers = Бюллетеней в урне
    field-votes = Голоса: в каждой строке имя, двоеточие и число
    secret-kept = Что остается тайной для всех, включая сервер: какой бюллетень ваш. Ваше
      устройство создает случайный жетон и скрывает его до того, как сервер его подпишет.
      Жетон возвращается в урну без имени, без сеанса и без времени.
    secret-public = Что является открытым, чтобы каждый мог проверить: кто получил бюллетень,
      сколько их, а в конце все бюллетени в порядке, который ничего не говорит о времени
      подачи.
    secret-trust-issuer = В чем остается полагаться на других: тот, кто управляет сервером,
      мог бы взять бюллетени за отсутствующих членов. О каждом выданном бюллетене объявляется
      с указанием члена: проверьте свой и при необходимости заявите протест.
    secret-trust-timing = Тот, кто наблюдает за сетью, мог бы увидеть, когда устройство что-то
      отправляет. Бюллетени выдаются и подаются в разное время, и об отправителе ничего не
      записывается.
    secret-trust-disk = До закрытия тот, кто имеет доступ к диску сервера, мог бы увидеть
      порядок поступления бюллетеней, но не то, чьи они.
    secret-receipt = Квитанция позволяет найти ваш бюллетень среди опубликованных. Она
      позволила бы и показать его тому, кто оказывает на вас давление: от этого такое
      голосование не защищает.
    field-owed = Задолженность по взносам
    field-due = Причитается за два года
    field-other = С кем
    field-holder = Кому дана доверенность
    field-texts = Поправки в порядке постановки на голосование, по одному условному
      обозначению в строке
    row-too-many = в таблице может быть не более {count} членов
    row-too-many-cells = ячеек больше, чем столбцов; ячейка с запятой ставится в кавычки
    keys-in-use = Управлять одиночными клавишами
    problem-ballot-overtaken = Бюллетени опубликованы, но заседание уже не рассматривает вопрос этого голосования: в другом они не считаются.
    ballot-secret-count-again = Сообщить результат подсчёта бюллетеней
    ballot-secret-fingerprint = Отпечаток ключа голосования; его зачитывают, и он одинаков на всех устройствах:
    ballot-secret-taken-by = Бюллетени выданы
    ballot-secret-papers = Бюллетени последнего голосования
    ballot-secret-own-paper = ваш
    ballot-secret-own-missing = С этого устройства опущен бюллетень, которого здесь нет. Ваша квитанция доказывает это: сообщите президиуму.
    ballot-secret-own-found = Бюллетень этого устройства есть среди этих, таким, каким вы его опустили.
    problem-ballot-elsewhere = Заседание сейчас не рассматривает вопрос этого голосования: закройте его, когда дойдёт очередь, или отмените.
    floor-now = На трибуне
    record-number = Номер
    ballot-secret-empty = Сделайте выбор или отметьте бюллетень как пустой.
    ballot-secret-both = В пустом бюллетене нет выбора: уберите одно из двух.
    objection-asked = Есть ли возражения против принятия {text} без голосования?
    objection-raise = Возразить: просить голосования
    objection-made = {member}: просьба о голосовании по {text}.
    all-present = Все члены присутствуют
    your-turn = Вас вызвали: отвечайте.
    status-second-vote = Ожидает второго голосования
    """#
}
