// Words of the archive's pages in Russian. How to correct a text: docs/languages.md.
extension ArchiveTables {
  static let russian = #"""
    # Finding one's way
    archive-title = Архив голосований
    archive-none = На этом сервере нет архива голосований.
    archive-none-detail = Запустите его командой {serve}. Архив создаётся командой {import}.
    archive-unreadable = Архив голосований сейчас не читается.
    archive-unreadable-detail = Причина записана в журнале сервера. Попробуйте ещё раз немного
      позже.
    archive-not-found = По этому адресу в архиве ничего нет.
    archive-not-found-detail = Найдите голосование, сессию или члена на первой странице архива.
    body-assembly = Генеральная Ассамблея
    body-council = Совет Безопасности
    session-numbered = Сессия {number}
    year-numbered = {number} год
    archive-body = Орган
    archive-session = Сессия
    archive-date = Дата
    precision-month = известен только месяц
    precision-year = известен только год
    precision-uncertain = день не достоверен

    # Searching
    search-words = Слова из названия, пункта повестки дня, темы или условного обозначения
    search-more = Другие условия
    search-from = С сессии или года
    search-to = По сессию или год
    search-choice = Как голосовал этот член
    search-kind = Предмет голосования
    search-margin = Наибольшая разница голосов за и против
    search-subject = Тема
    search-any = Любой
    search-go = Найти
    search-found = {count, plural, one {# голосование} few {# голосования} many {# голосований}}
    search-nothing = Ничего не найдено. Уменьшите число слов или условий; звёздочка в конце слова
      заменяет его окончания.
    search-left-out = Не понято и пропущено: {text}
    search-table = Эти голосования в виде таблицы
    pages-of-results = Страницы результатов
    page-numbered = Страница {page} из {pages}
    previous-page = Предыдущая страница
    next-page = Следующая страница
    totals-order = Итоги указаны в порядке: за, против, воздержались.
    sessions-title = Сессии
    members-title = Члены
    members-count = {count, plural, one {# член} few {# члена} many {# членов}}

    # Sources
    sources-title = Источники
    sources-note = Файлы, из которых всё взято. То, в чём они расходятся, стоит рядом на странице
      голосования.
    source-file = Файл
    source-form = Формат
    source-rows = Строк
    source-imported = Загружен
    source-name = Источник
    source-link = Оригинал
    source-line = строка {number}
    source-differs = Опубликованное и подсчитанное
    accounts-title = Что говорят источники
    accounts-no-names = Ни один источник не сообщает, кто как голосовал.
    published-totals = Опубликованные итоги (не голосовали)
    counted-totals = Подсчитано по списку (не голосовали)
    totals-agree = совпадают
    totals-differ = расходятся
    lists-agree = Списки не противоречат друг другу.
    lists-differ = Члены, о которых источники расходятся
    list-partial = список лишь некоторых членов
    not-listed = не указан

    # A vote
    totals-none = Ни один источник не приводит итогов.
    kind-whole = Текст в целом
    kind-paragraph = Пункт или часть
    kind-motion = Предложение процедурного характера
    kind-amendment = Поправка
    kind-unstated = Не указано
    not-a-member = Не член
    fact-resolution = Резолюция
    fact-draft = Проект
    fact-report = Доклад комитета
    fact-meeting = Отчёт о заседании
    fact-session = Сессия в источнике
    fact-note = Примечание источника
    fact-name = Имя в этом архиве
    totals-title = Итоги голосования
    totals-word = Итоги
    announced-title = Объявленный результат
    announced-unstated = Ни один источник не сообщает, что было объявлено.
    announced-not-adopted = Не принято
    determination-title = По правилам того дня
    determination-note = Это вычислено Plenary по списку голосов; это не объявленный результат.
    determination-rule = Правило:
    determination-contradicts = Это расходится с объявленным результатом.
    determination-unseated = Указаны с голосом, но без места в этот день, не учтены: {members}
    determination-day = День голосования не достоверен, а значит, и применимые правила тоже.
    determination-no-rules = Сказать нельзя: правил этого органа на тот день нет.
    determination-no-names = Сказать нельзя: правило зависит от голосов отдельных членов, а
      источники называют не всех.
    determination-no-totals = Сказать нельзя: ни один источник не приводит итогов.
    determination-without-vote = Принято без голосования: большинства не требовалось.
    determination-two-thirds = Важные вопросы требуют двух третей присутствующих и участвующих в
      голосовании членов; источники не говорят, был ли вопрос важным.
    two-thirds-reached = Две трети были набраны.
    two-thirds-missed = Две трети не были набраны.
    determination-procedural = Процедурные вопросы требуют того же числа голосов и не знают вето;
      источники не всегда указывают, какие голосования были процедурными.
    regions-title = Члены по регионам
    regions-note = Региональные группы в нынешнем составе.
    regional-group = Региональная группа
    group-african = Группа африканских государств
    group-asia-pacific = Группа государств Азии и Тихого океана
    group-eastern-european = Группа восточноевропейских государств
    group-latin-american = Группа государств Латинской Америки и Карибского бассейна
    group-western-european = Группа западноевропейских и других государств
    group-none = Вне групп
    board-of-vote = Члены по голосам

    # Series
    series-title = Тот же текст раньше и позже
    series-none = По названию других голосований по тому же тексту не найдено.
    series-count = {count, plural, one {# голосование} few {# голосования} many {# голосований}} в
      этом ряду
    previous-vote = Предыдущее голосование
    next-vote = Следующее голосование
    moved-since = Кто изменил позицию с предыдущего голосования
    moved-between = Кто изменил позицию от голосования к голосованию
    moved-unknown = Ни в одном источнике нет всех голосов по обоим голосованиям.
    moved-nobody = Никто не голосовал иначе.
    moved-count = {count, plural, one {# изменение} few {# изменения} many {# изменений}}
    moved-from-to = {from} → {to}
    series-note = Голосования связаны по сходству названий в пределах десяти сессий; связи никто
      не проверял.
    series-over-time = Итоги по годам
    series-evidence = Почему эти голосования связаны
    similarity = Сходство названий

    # Members and pairs
    former-names = Прежние названия: {names}
    member-history = Голоса по сессиям
    as-table = Числа в таблице
    with-majority = С большинством голосов за и против
    others-title = Ближайшие и самые далёкие
    closest-members = Ближайшие
    farthest-members = Самые далёкие
    compared-over = Сессии с {first} по {last}.
    agreement-note = Одинаковый голос считается за единицу, воздержание при голосе другого за
      половину, противоположные голоса за ноль; единогласные голосования и отсутствие не
      учитываются.
    agreement-word = Согласие
    common-votes = Общие голосования
    too-few-in-common = Слишком мало общих голосований для сравнения.
    compare-with = Сравнить с членом
    compare-go = Сравнить
    how-it-moved = Как менялась позиция
    how-it-moved-note = Повторяющиеся тексты, по которым голос изменился; сначала последние.
    last-votes = Последние голоса
    all-against = Все голоса против
    pair-of = {first} и {second}
    agreement-by-session = Согласие по сессиям
    pair-same = Одинаково
    pair-half = Один воздержался
    pair-opposite = Противоположно
    pair-absent = Не голосовал только член: {member}
    pair-both-absent = Не голосовали оба
    opposed-title = Голосования, в которых они расходились
    opposed-none = Они ни разу не голосовали один за, другой против.

    # Sessions
    most-contested = Самые спорные голосования
    margin-of = {count, plural, =0 {поровну} one {разница # голос} few {разница # голоса} many
      {разница # голосов}}
    cohesion-title = Единство региональных групп
    cohesion-note = Оба показателя идут от 0, равные части, до 1, все одинаково. Первый не
      учитывает воздержавшихся.
    rice-index = Индекс сплочённости
    agreement-index = Индекс согласия
    votes-counted = Учтено голосований
    map-title = Кто с кем был согласен
    map-note = Члены, голосовавшие сходно, стоят рядом. Это порядок по сходству, а не список
      блоков.
    map-left-out = Не показаны из-за нехватки общих голосований: {names}

    # Pictures
    picture-data = Числа к этому
    picture-fact = Как записано
    picture-forecast = Прогноз
    picture-no-data = Показывать нечего.
    picture-no-value = нет значения
    picture-required = Требуется: {count}
    picture-interval = от {low} до {high}
    picture-more = и ещё {count}
    picture-pair = {label}: {value}
    percent-number = {number} %
    letter-in-favour = З
    letter-abstaining = В
    letter-against = П
    letter-not-voting = Н

    # Forecasts
    press-account = Все сообщения вместе
    press-check = Проверить
    press-introduction = Вставьте сообщения о голосованиях. Сказанное в них сверяется с отчётами
      и между собой; ничего не сохраняется.
    press-no-archive = На этом сервере нет архива голосований: сообщения сверяются только между
      собой.
    press-note = Читаются сообщения на английском языке. Непонятое не рассматривается; чего нет в
      архиве, того проверить нельзя.
    press-published = Опубликовано (год-месяц-день)
    press-publisher = Издание
    press-report = Сообщение {number}
    press-result = Что обнаружено
    press-text = Текст
    press-title = Сообщения печати и отчёты
    press-findings = Результаты проверки
    press-nothing = В этом сообщении нечего было проверить.
    press-on-record = В протоколе:
    verdict-match = соответствует протоколу
    verdict-mismatch = не соответствует протоколу
    verdict-wrong-stage = не та стадия
    verdict-wrong-column = не та графа
    verdict-superseded = заменено позднее
    verdict-later-intention = позднее намерение, а не результат
    verdict-transplanted = относится к другому голосованию
    verdict-rule-error = противоречит правилу
    verdict-contradiction = противоречит тому же сообщению
    verdict-arithmetic = цифры не сходятся
    verdict-unfit-word = слово не подходит к цифрам
    verdict-omission = пропущено
    verdict-prediction = прогноз
    verdict-unverifiable = проверить нельзя
    forecast-title = Чего ждать от голосования
    forecast-banner = Прогноз: ничего из этого не произошло.
    forecast-from = Рассчитано по занесённым в отчёт голосованиям до {day}: {body}.
    forecast-of-parent = Для органа «{body}» взяты голосования органа «{parent}», где голосуют те
      же члены.
    forecast-committee = Учтено голосование по тому же тексту в комитете:
    forecast-basis = Основание:
    forecast-measured-assembly = Точность таких прогнозов ({body}): за шесть сессий самый вероятный
      выбор сбылся для {series} голосов по повторяющимся текстам и {new} по новым; {inside} итогов
      за попали в интервал.
    forecast-measured-amendments = Точность таких прогнозов по поправкам и частям текстов ({body}):
      самый вероятный выбор сбылся для {share} голосов; {inside} итогов за попали в интервал,
      который слишком узок.
    forecast-measured-council = Точность таких прогнозов: за 2010–2025 годы ожидалось вето:
      {expected} (проектов: {of}), а было {came}. Вето бывают чаще, чем здесь сказано.
    forecast-not-measured = Точность таких прогнозов не измерена.
    forecast-majority = Простое большинство за
    forecast-two-thirds = Две трети за
    forecast-enough = Не менее {number} голосов за
    forecast-against = Член с правом вето голосует против
    forecast-veto-by = {member} не даёт принять решение
    forecast-interval = Черта показывает интервал: между её концами ожидаются 9 исходов из 10.
    forecast-members = Все члены
    forecast-open = Самые неопределённые члены
    forecast-why = Почему
    forecast-declared = Объявлено: {vote}
    forecast-sponsor = Автор текста
    basis-series = Повторяющийся текст, голосований за десять предыдущих сессий: {count}
    basis-similar = Новое название: голосования по сходным текстам
    basis-few = {count, plural, one {Только # голосование} few {Только # голосования} many
      {Только # голосований}} для расчёта: немногим больше обычных долей
    basis-amendments = Поправка; голосований по поправкам для расчёта: {count}. Почти ничего не известно
    basis-nothing = Нет голосований для расчёта: ничего не известно
    basis-council = {count, plural, one {# голосование} few {# голосования} many {#
      голосований}}; вето: {vetoes}
    reason-committee = В комитете: {vote}
    reason-last = В прошлый раз: {vote}
    reason-similar = По сходным текстам, {vote}: {share}
    reason-bloc = Его группа (членов: {count}) по сходным текстам, {vote}: {share}
    reason-place = По месту среди членов, {vote}: {share}
    reason-all = Во всех голосованиях, {vote}: {share}
    reason-others = Изменено заявлениями других
    reason-no-record = Нет сведений: среднее по остальным
    forecast-positions = Известные позиции
    forecast-positions-note = Они стоят только в адресе этой страницы; ничего не записывается, и
      ничей голос не подаётся.
    forecast-add = Добавить
    forecast-remove = Убрать
    forecast-grounds = Прошлые голосования, на которых основан прогноз
    forecast-weight = Вес
    forecast-score = Оценка Брайера: {score} (0 — лучшая, 2 — худшая).
    forecast-inside = Число голосов за попало в ожидаемый интервал.
    forecast-outside = Число голосов за не попало в ожидаемый интервал.
    forecast-not-pending = Этот текст не ждёт голосования, и голосования по нему не было.
    forecast-other-archive = Прогноз невозможен: в архиве голосования другой организации.
    forecast-nothing = Прогноз невозможен: в архиве нет голосований этого органа до {day} или их
      слишком мало.
    forecast-contradictory = Прогноз невозможен: с этими позициями не согласуется ни один исход.
    """#
}
