// Words of the pages in Spanish. How to correct a text: docs/languages.md.
extension InterfaceTables {
  static let spanish = #"""
    # Finding one's way
    nav-meetings = Sesiones
    nav-record = Registro
    nav-documents = Documentos
    nav-speakers = Lista de oradores
    nav-voting = Votación
    nav-attendance = Asistencia
    nav-minutes = Actas
    nav-languages = Idiomas
    nav-rules = Reglamento
    nav-agenda = Programa
    nav-help = Ayuda
    nav-back = Volver
    sign-in = Iniciar sesión
    sign-out = Cerrar sesión
    signed-in-as = Sesión iniciada: {name}
    skip-to-content = Ir al contenido
    menu = Menú

    # Who somebody is
    role-presiding-officer = Presidencia
    role-secretary = Secretaría
    role-delegate = Delegación
    role-observer = Observador
    role-public = Público

    # Votes
    vote-in-favour = A favor
    vote-against = En contra
    vote-abstaining = Abstención
    vote-not-voting = No vota
    votes-in-favour = Votos a favor
    votes-against = Votos en contra
    votes-abstaining = Abstenciones
    votes-not-voting = No votaron
    present = Presente
    present-and-voting = Presente y votante
    absent = Ausente
    members-present = {count, plural, one {# miembro presente} other {# miembros presentes}}
    votes-count = {count, plural, one {# voto} many {# de votos} other {# votos}}

    # The state of a voting
    voting-not-open = La votación no está abierta
    voting-open = La votación está abierta
    voting-closed = La votación está cerrada
    voting-announced = Se ha anunciado el resultado
    voting-on = Votación sobre: {subject}
    vote-on-this-device = En este dispositivo
    vote-sending = Enviando
    vote-in-the-record = En el registro
    vote-closed-without = La votación se cerró sin este voto
    vote-yours = Su voto
    vote-change = Cambiar su voto
    vote-may-change = Puede cambiarse hasta que se cierre la votación.
    votes-received = Recibidos: {count} de {members}

    # The floor
    floor-speaking = Tiene la palabra: {name}
    floor-none = Nadie tiene la palabra
    floor-time-left = Tiempo restante
    floor-over-time = Tiempo excedido
    floor-next-speakers = Próximos oradores
    floor-place-on-list = Ocupa el lugar {number} de la lista
    list-open = La lista de oradores está abierta
    list-closed = La lista de oradores está cerrada
    list-empty = No hay oradores inscritos
    floor-ask = Pedir la palabra
    floor-leave-list = Retirarse de la lista
    floor-give = Dar la palabra
    floor-end-statement = Terminar la intervención
    list-close = Cerrar la lista
    list-reopen = Reabrir la lista
    speeches-limit = Limitar la duración de las intervenciones
    right-of-reply = Derecho de respuesta
    explanation-of-vote = Explicación de voto

    # Points and motions
    point-of-order = Cuestión de orden
    point-raise = Plantear una cuestión de orden
    point-rule = Decidir la cuestión de orden
    ruling = Decisión de la Presidencia
    appeal = Apelar la decisión
    motion = Moción
    motion-move = Presentar una moción
    motion-second = Secundar
    motion-withdraw = Retirar la moción
    motions-pending = Mociones pendientes, por orden de precedencia
    motion-none-pending = No hay mociones pendientes
    motion-speaks-for = Hablar a favor de la moción
    motion-speaks-against = Hablar en contra de la moción
    motion-put = Someter la moción a votación

    # What the presiding officer does
    meeting-open = Abrir la sesión
    meeting-suspend = Suspender la sesión
    meeting-resume = Reanudar la sesión
    meeting-adjourn = Levantar la sesión
    meeting-is-open = La sesión está abierta
    meeting-is-suspended = La sesión está suspendida
    meeting-is-adjourned = La sesión está levantada
    meeting-number = Sesión {number}
    voting-begin = Abrir la votación
    voting-close = Cerrar la votación
    voting-announce = Anunciar el resultado
    put-to-the-vote = Someter a votación
    adopt-without-vote = Aprobar sin votación
    any-objection = ¿Hay alguna objeción?
    objection = Objeción
    method-show-of-hands = Votación a mano alzada
    method-recorded-vote = Votación registrada
    method-roll-call = Votación nominal
    method-secret-ballot = Votación secreta
    lot-draw = Sortear
    lot-drawn = Resultado del sorteo: {name}
    roll-call-next = Próxima en ser llamada
    roll-call-pass = Pasar el turno
    roll-call-no-answer = No responde
    call-the-roll = Pasar lista
    casting-vote = Voto de calidad
    chair-hand-over = Ceder la Presidencia
    item-take-up = Abordar un tema

    # What came of it
    outcome-adopted = Aprobado
    outcome-approved = Aprobado en comisión
    outcome-agreed = Convenido
    outcome-rejected = Rechazado
    outcome-vetoed = No aprobado: voto en contra de un miembro permanente (veto)
    outcome-vetoed-by = No aprobado: {names}, voto en contra (veto)
    outcome-insufficient-votes = No aprobado: no se alcanzó el número de votos requerido
    outcome-no-quorum = Sin decisión: no hay quórum
    outcome-equally-divided = Empate
    outcome-second-vote = Se procederá a una segunda votación en un plazo de {hours, plural, one {#
      hora} other {# horas}}
    outcome-casting-vote = Empate: la Presidencia tiene voto de calidad
    outcome-ruling-stands = La decisión se mantiene
    outcome-ruling-overturned = La decisión queda revocada
    outcome-motion-carried = La moción queda aprobada
    outcome-motion-lost = La moción queda rechazada
    outcome-without-vote = Aprobado sin votación
    required-votes = {count, plural, one {Se requiere # voto} other {Se requieren # votos}}
    required-quorum = Quórum: {count} de {members}
    quorum-reached = Hay quórum
    quorum-missing = No hay quórum
    majority-required = Mayoría requerida
    result = Resultado
    result-why = Motivo del resultado

    # Documents
    document-draft = Proyecto
    document-draft-resolution = Proyecto de resolución
    document-amendment = Enmienda
    document-sponsors = Patrocinadores
    document-become-sponsor = Sumarse a los patrocinadores
    document-consolidated = Texto consolidado
    document-inserted = Añadido
    document-deleted = Suprimido
    document-paragraph = Párrafo {number}
    document-preambular = Párrafos del preámbulo
    document-operative = Párrafos dispositivos
    document-withdraw = Retirar
    document-separate-vote = Votación por separado
    document-compare = Comparar

    # The record
    record-log = Registro de hechos
    record-verify = Verificar
    record-genuine = El registro es auténtico: nada en él ha sido modificado
    record-not-genuine = El registro no concuerda con su prueba
    record-download = Descargar
    record-entry = Asiento {number}
    record-entries = {count, plural, one {# asiento} many {# de asientos} other {# asientos}}
    record-device = Dispositivo
    record-time = Hora
    record-day = Día
    record-by = Por
    record-rule = Artículo
    minutes-draft = Proyecto de acta
    minutes-print = Imprimir

    # Errors
    error-page-not-found = Esta página no existe
    error-link-expired = Este enlace ha caducado
    error-not-allowed = No está autorizado a hacer esto
    error-late-vote = Su voto llegó después del cierre de la votación
    error-network-lost = Se ha perdido la conexión
    error-try-again = Inténtelo de nuevo
    error-too-many-attempts = Demasiados intentos; espere un momento
    error-body-too-large = El envío es demasiado grande
    error-out-of-order = No procede
    error-on-our-side = Se ha producido un error de nuestra parte
    error-row = Fila {number}: {text}
    error-row-columns = {count, plural, one {# columna encontrada} other {# columnas encontradas}};
      se esperaban {required}
    error-row-member-unknown = Ningún miembro se llama {name}
    error-row-twice = {name}: figura dos veces
    error-row-vote-unknown = {text}: no es un voto

    # Connection
    connection-live = En directo
    connection-reconnecting = Restableciendo la conexión
    connection-offline = Sin conexión
    connection-as-of = Situación a las {time}

    # Joining
    join-title = Unirse a la sesión
    join-short-code = Código corto
    join-scan = Escanee este código con su teléfono
    join-your-delegation = Su delegación
    join-as-public = Seguir como público
    join-code-unknown = Ninguna sesión tiene este código

    # Settings and keys
    sound-on = Sonido activado
    sound-off = Sonido desactivado
    key-map = Teclado
    appearance-dark = Oscuro
    appearance-light = Claro
    appearance-as-device = Como el dispositivo
    language-choose = Elegir un idioma

    # Buttons and forms
    confirm = Confirmar
    cancel = Cancelar
    preview = Vista previa
    send = Enviar
    save = Guardar
    close = Cerrar
    search = Buscar
    yes = Sí
    no = No
    total = Total
    reason = Motivo
    seconds = {count, plural, one {# segundo} many {# de segundos} other {# segundos}}
    minutes = {count, plural, one {# minuto} many {# de minutos} other {# minutos}}
    """#
}
