// Words of the archive's pages in Spanish. How to correct a text: docs/languages.md.
extension ArchiveTables {
  static let spanish = #"""
    # Finding one's way
    archive-title = Archivo de votaciones
    archive-none = Este servidor no muestra ningún archivo de votaciones.
    archive-none-detail = Inícielo con {serve}. Un archivo se crea con {import}.
    archive-unreadable = El archivo de votaciones no puede leerse en este momento.
    archive-unreadable-detail = Quien administra el servidor encontrará la causa en su registro.
      Inténtelo de nuevo dentro de un momento.
    archive-not-found = El archivo no contiene nada en esta dirección.
    archive-not-found-detail = Busque la votación, el período de sesiones o el miembro en la
      primera página del archivo.
    body-assembly = Asamblea General
    body-council = Consejo de Seguridad
    session-numbered = Período de sesiones {number}
    year-numbered = Año {number}
    archive-body = Órgano
    archive-session = Período de sesiones
    archive-date = Fecha
    precision-month = solo se conoce el mes
    precision-year = solo se conoce el año
    precision-uncertain = el día es incierto

    # Searching
    search-words = Palabras del título, el tema del programa, la materia o la signatura
    search-more = Más condiciones
    search-from = Desde el período de sesiones o el año
    search-to = Hasta el período de sesiones o el año
    search-choice = Voto de ese miembro
    search-kind = Objeto de la votación
    search-margin = Diferencia máxima entre votos a favor y en contra
    search-subject = Materia
    search-any = Cualquiera
    search-go = Buscar
    search-found = {count, plural, one {# votación} other {# votaciones}}
    search-nothing = No se encontró nada. Use menos palabras o condiciones; un asterisco al final
      de una palabra sustituye sus terminaciones.
    search-left-out = No se entendió y se omitió: {text}
    search-table = Estas votaciones en forma de tabla
    pages-of-results = Páginas de resultados
    page-numbered = Página {page} de {pages}
    previous-page = Página anterior
    next-page = Página siguiente
    totals-order = Los totales figuran en este orden: a favor, en contra, abstenciones.
    sessions-title = Períodos de sesiones
    members-title = Miembros
    members-count = {count, plural, one {# miembro} other {# miembros}}

    # Sources
    sources-title = Fuentes
    sources-note = Los archivos de los que procede todo. Lo que dos de ellos dicen de distinto
      modo figura lado a lado en la página de la votación.
    source-file = Archivo
    source-form = Forma
    source-rows = Filas
    source-imported = Importado
    source-name = Fuente
    source-link = Original
    source-line = línea {number}
    source-differs = Publicados y contados
    accounts-title = Lo que dicen las fuentes
    accounts-no-names = Ninguna fuente indica quién votó ni cómo.
    published-totals = Totales publicados (no votantes)
    counted-totals = Contados según la lista (no votantes)
    totals-agree = iguales
    totals-differ = difieren
    lists-agree = Las listas no se contradicen.
    lists-differ = Miembros sobre los que difieren las fuentes
    list-partial = lista de solo algunos miembros
    not-listed = no figura

    # A vote
    totals-none = Ninguna fuente da totales.
    kind-whole = Un texto en su conjunto
    kind-paragraph = Un párrafo o una parte
    kind-motion = Una moción
    kind-amendment = Una enmienda
    kind-unstated = No se indica
    not-a-member = No miembro
    fact-resolution = Resolución
    fact-draft = Proyecto
    fact-report = Informe de la comisión
    fact-meeting = Acta de la sesión
    fact-session = Período de sesiones según la fuente
    fact-note = Nota de la fuente
    fact-name = Nombre en este archivo
    totals-title = Totales de la votación
    totals-word = Totales
    announced-title = Resultado proclamado
    announced-unstated = Ninguna fuente indica qué se proclamó.
    announced-not-adopted = No aprobado
    determination-title = Según las normas de ese día
    determination-note = Plenary lo calcula según la lista de votos; no es el resultado
      proclamado.
    determination-rule = Norma:
    determination-contradicts = Esto difiere del resultado proclamado.
    determination-unseated = Figuran con un voto y sin puesto ese día; no se cuentan: {members}
    determination-day = El día de la votación no es seguro, y por tanto tampoco las normas
      aplicables.
    determination-no-rules = No puede decirse: no se dispone de las normas de este órgano en esa
      fecha.
    determination-no-names = No puede decirse: la norma depende del voto de ciertos miembros, y
      ninguna fuente los nombra a todos.
    determination-no-totals = No puede decirse: ninguna fuente da totales.
    determination-without-vote = Se aprobó sin votación: no se exigía mayoría.
    determination-two-thirds = Las cuestiones importantes exigen dos tercios de los miembros
      presentes y votantes; las fuentes no indican si esta lo era.
    two-thirds-reached = Se alcanzaron los dos tercios.
    two-thirds-missed = No se alcanzaron los dos tercios.
    determination-procedural = Las cuestiones de procedimiento exigen el mismo número de votos y
      no admiten veto; las fuentes no siempre indican qué votaciones eran de procedimiento.
    regions-title = Miembros por región
    regions-note = Grupos regionales según su composición actual.
    regional-group = Grupo regional
    group-african = Grupo de los Estados de África
    group-asia-pacific = Grupo de los Estados de Asia y el Pacífico
    group-eastern-european = Grupo de los Estados de Europa Oriental
    group-latin-american = Grupo de los Estados de América Latina y el Caribe
    group-western-european = Grupo de los Estados de Europa Occidental y otros Estados
    group-none = Sin grupo
    board-of-vote = Miembros según su voto

    # Series
    series-title = El mismo texto antes y después
    series-none = No se encontró por el título ninguna otra votación sobre el mismo texto.
    series-count = {count, plural, one {# votación} other {# votaciones}} en esta serie
    previous-vote = Votación anterior
    next-vote = Votación siguiente
    moved-since = Quién cambió desde la votación anterior
    moved-between = Quién cambió de una votación a la siguiente
    moved-unknown = Ninguna fuente da todos los votos de ambas votaciones.
    moved-nobody = Nadie votó de otro modo.
    moved-count = {count, plural, one {# cambio} other {# cambios}}
    moved-from-to = {from} → {to}
    series-note = Las votaciones se enlazan por la semejanza de sus títulos dentro de diez
      períodos de sesiones; nadie ha comprobado los enlaces.
    series-over-time = Totales a lo largo de los años
    series-evidence = Por qué se enlazan estas votaciones
    similarity = Semejanza de los títulos

    # Members and pairs
    former-names = Llamado antes: {names}
    member-history = Votos por período de sesiones
    as-table = Las cifras en una tabla
    with-majority = Con la mayoría de los votos a favor y en contra
    others-title = Los más cercanos y los más lejanos
    closest-members = Los más cercanos
    farthest-members = Los más lejanos
    compared-over = Períodos de sesiones {first} a {last}.
    agreement-note = El mismo voto cuenta uno, una abstención frente a un voto medio, votos
      opuestos nada; no se cuentan las votaciones unánimes ni las ausencias.
    agreement-word = Coincidencia
    common-votes = Votaciones comunes
    too-few-in-common = Demasiado pocas votaciones comunes para comparar.
    compare-with = Comparar con
    compare-go = Comparar
    how-it-moved = Cómo cambió su posición
    how-it-moved-note = Textos recurrentes en los que su voto cambió, los más recientes primero.
    last-votes = Últimos votos
    all-against = Todos los votos en contra
    pair-of = {first} y {second}
    agreement-by-session = Coincidencia por período de sesiones
    pair-same = El mismo voto
    pair-half = Una abstención
    pair-opposite = Opuestos
    pair-absent = Solo no votó {member}
    pair-both-absent = Ninguno votó
    opposed-title = Votaciones en que se opusieron
    opposed-none = Nunca votaron uno a favor y otro en contra.

    # Sessions
    most-contested = Votaciones más reñidas
    margin-of = {count, plural, =0 {empate} one {# voto de diferencia} other {# votos de
      diferencia}}
    cohesion-title = Cohesión de los grupos regionales
    cohesion-note = Ambos índices van de 0, partes iguales, a 1, todos iguales. El primero no ve
      las abstenciones.
    rice-index = Índice de cohesión
    agreement-index = Índice de coincidencia
    votes-counted = Votaciones contadas
    map-title = Quién coincidió con quién
    map-note = Los miembros que votaron igual están juntos. Es un orden de semejanza, no una lista
      de bloques.
    map-left-out = Omitidos por falta de votaciones comunes: {names}

    # Pictures
    picture-data = Las cifras correspondientes
    picture-fact = Según consta
    picture-forecast = Pronóstico
    picture-no-data = No hay nada que mostrar.
    picture-no-value = sin valor
    picture-required = Se requieren: {count}
    picture-interval = de {low} a {high}
    picture-more = y {count} más
    picture-pair = {label}: {value}
    percent-number = {number} %
    letter-in-favour = F
    letter-abstaining = A
    letter-against = C
    letter-not-voting = X

    # Forecasts
    press-account = Todas las noticias juntas
    press-check = Comprobar
    press-introduction = Pegue noticias sobre votaciones. Lo que dicen se compara con las actas y
      entre sí; no se guarda nada.
    press-no-archive = Este servidor no tiene archivo de votaciones: las noticias solo se
      comparan entre sí.
    press-note = Se leen noticias en inglés. Lo que no se entiende se deja de lado; lo que el
      archivo no conoce no puede comprobarse.
    press-published = Publicado el (año-mes-día)
    press-publisher = Medio
    press-report = Noticia {number}
    press-result = Lo que se ha encontrado
    press-text = Texto
    press-title = Las noticias frente a las actas
    press-findings = Resultados
    press-nothing = Nada de este informe pudo comprobarse.
    press-on-record = Consta en acta:
    verdict-match = conforme al acta
    verdict-mismatch = no conforme al acta
    verdict-wrong-stage = etapa equivocada
    verdict-wrong-column = columna equivocada
    verdict-superseded = sustituido después
    verdict-later-intention = intención posterior, no el resultado
    verdict-transplanted = pertenece a otra votación
    verdict-rule-error = contrario a la regla
    verdict-contradiction = contradice el mismo informe
    verdict-arithmetic = las cifras no cuadran
    verdict-unfit-word = la palabra no corresponde a las cifras
    verdict-omission = omitido
    verdict-prediction = un pronóstico
    verdict-unverifiable = no se puede comprobar
    forecast-title = Lo que se espera de la votación
    forecast-banner = Pronóstico: nada de esto ha ocurrido.
    forecast-from = Calculado a partir de las votaciones registradas antes del {day}: {body}.
    forecast-of-parent = Para {body} se usan las votaciones de {parent}, donde votan los mismos
      miembros.
    forecast-committee = Se tiene en cuenta la votación del mismo texto en comisión:
    forecast-basis = Se basa en:
    forecast-measured-assembly = Acierto de estos pronósticos ({body}): en seis períodos de sesiones
      la opción más probable se cumplió en el {series} de los votos sobre textos recurrentes y el
      {new} sobre textos nuevos; el {inside} de los totales a favor quedó en el intervalo.
    forecast-measured-amendments = Acierto de estos pronósticos sobre enmiendas y partes de textos
      ({body}): la opción más probable se cumplió en el {share} de los votos; el {inside} de los
      totales a favor quedó en el intervalo, que es demasiado estrecho.
    forecast-measured-council = Acierto de estos pronósticos: de 2010 a 2025 esperaban {expected}
      vetos en {of} proyectos y hubo {came}. Los vetos son más frecuentes de lo que aquí se dice.
    forecast-not-measured = No se ha medido el acierto de estos pronósticos.
    forecast-majority = Mayoría simple a favor
    forecast-two-thirds = Dos tercios a favor
    forecast-enough = Al menos {number} votos a favor
    forecast-against = Un miembro con veto vota en contra
    forecast-veto-by = {member} impide la aprobación
    forecast-interval = La línea muestra el intervalo: se esperan 9 de cada 10 resultados entre
      sus extremos.
    forecast-members = Todos los miembros
    forecast-open = Miembros más inciertos
    forecast-why = Por qué
    forecast-declared = Ha declarado: {vote}
    forecast-sponsor = Patrocina el texto
    basis-series = Texto recurrente, sometido a votación {count, plural, one {una vez} other {# veces}} en
      los diez períodos de sesiones anteriores
    basis-similar = Título nuevo: votaciones sobre textos semejantes
    basis-few = {count, plural, one {Una sola votación} other {Solo # votaciones}} de las que
      aprender: poco más que las proporciones habituales
    basis-amendments = Enmienda; votaciones sobre enmiendas de las que aprender: {count}. No se sabe casi
      nada
    basis-nothing = Ninguna votación de la que aprender: no se sabe nada
    basis-council = {count, plural, one {# votación} other {# votaciones}}; vetadas: {vetoes}
    reason-committee = En comisión: {vote}
    reason-last = La última vez: {vote}
    reason-similar = En textos semejantes, {vote}: {share}
    reason-bloc = Su grupo de {count} en textos semejantes, {vote}: {share}
    reason-place = Por su lugar entre los miembros, {vote}: {share}
    reason-all = En todas sus votaciones, {vote}: {share}
    reason-others = Modificado por lo que otros declararon
    reason-no-record = Sin votos conocidos: la media de los demás
    forecast-positions = Posiciones conocidas
    forecast-positions-note = Figuran solo en la dirección de esta página; no se registra nada ni
      se emite el voto de nadie.
    forecast-add = Añadir
    forecast-remove = Quitar
    forecast-grounds = Votaciones anteriores en que se basa
    forecast-weight = Peso
    forecast-score = Puntuación de Brier del pronóstico: {score} (0 es la mejor, 2 la peor).
    forecast-inside = Los votos a favor quedaron dentro del intervalo esperado.
    forecast-outside = Los votos a favor quedaron fuera del intervalo esperado.
    forecast-not-pending = Este texto no espera votación, y no se ha votado sobre él.
    forecast-other-archive = No puede pronosticarse nada: las votaciones del archivo son de otra
      institución.
    forecast-nothing = No puede pronosticarse nada: el archivo no tiene votaciones de este órgano
      anteriores al {day}, o tiene muy pocas.
    forecast-contradictory = No puede pronosticarse nada: ningún resultado concuerda con estas
      posiciones.
    """#
}
