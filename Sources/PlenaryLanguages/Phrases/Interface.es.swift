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
    sign-in = Iniciar sesión
    sign-out = Cerrar sesión
    skip-to-content = Ir al contenido
    menu = Menú

    # Who somebody is
    role-presiding-officer = Presidencia
    role-secretary = Secretaría
    role-observer = Observador

    # Votes
    vote-in-favour = A favor
    vote-against = En contra
    vote-abstaining = Abstención
    vote-not-voting = No vota
    present = Presente
    present-and-voting = Presente y votante
    absent = Ausente

    # The state of a voting
    voting-open = La votación está abierta
    voting-closed = La votación está cerrada
    vote-on-this-device = En este dispositivo
    vote-sending = Enviando
    vote-in-the-record = En el registro
    vote-closed-without = La votación se cerró sin este voto
    vote-yours = Su voto
    vote-may-change = Puede cambiarse hasta que se cierre la votación.
    votes-received = Recibidos: {count} de {members}

    # The floor
    floor-speaking = Tiene la palabra: {name}
    floor-none = Nadie tiene la palabra
    floor-next-speakers = Próximos oradores
    floor-place-on-list = Ocupa el lugar {number} de la lista
    list-open = La lista de oradores está abierta
    list-closed = La lista de oradores está cerrada
    list-empty = No hay oradores inscritos
    right-of-reply = Derecho de respuesta

    # Points and motions
    point-of-order = Cuestión de orden
    ruling = Decisión de la Presidencia
    appeal = Apelar la decisión
    motion = Moción
    motions-pending = Mociones pendientes, por orden de precedencia

    # What the presiding officer does
    meeting-is-open = La sesión está abierta
    meeting-is-suspended = La sesión está suspendida
    meeting-is-adjourned = La sesión está levantada
    meeting-number = Sesión {number}
    adopt-without-vote = Aprobar sin votación
    objection = Objeción
    method-show-of-hands = Votación a mano alzada
    method-recorded-vote = Votación registrada
    method-roll-call = Votación nominal
    method-secret-ballot = Votación secreta
    lot-drawn = Resultado del sorteo: {name}
    roll-call-next = Próxima en ser llamada
    casting-vote = Voto de calidad

    # What came of it
    outcome-adopted = Aprobado
    outcome-approved = Aprobado en comisión
    outcome-agreed = Convenido
    outcome-rejected = Rechazado
    outcome-vetoed = No aprobado: voto en contra de un miembro permanente (veto)
    outcome-vetoed-by = No aprobado: {names}, voto en contra (veto)
    outcome-insufficient-votes = No aprobado: no se alcanzó el número de votos requerido
    outcome-no-quorum = Sin decisión: no hay quórum
    outcome-second-vote = Se procederá a una segunda votación en un plazo de {hours, plural, one {#
      hora} other {# horas}}
    outcome-casting-vote = Empate: la Presidencia tiene voto de calidad
    outcome-ruling-stands = La decisión se mantiene
    outcome-ruling-overturned = La decisión queda revocada
    outcome-motion-carried = La moción queda aprobada
    outcome-motion-lost = La moción queda rechazada
    outcome-without-vote = Aprobado sin votación
    quorum-reached = Hay quórum
    quorum-missing = No hay quórum
    majority-required = Mayoría requerida
    result = Resultado

    # Documents
    document-amendment = Enmienda
    document-sponsors = Patrocinadores
    document-consolidated = Texto consolidado
    document-inserted = Añadido
    document-deleted = Suprimido
    document-paragraph = Párrafo
    document-preambular = Párrafos del preámbulo
    document-operative = Párrafos dispositivos

    # The record
    record-log = Registro de hechos
    record-verify = Verificar
    record-genuine = El registro es auténtico: nada en él ha sido modificado
    record-not-genuine = El registro no concuerda con su prueba
    record-download = Descargar
    record-entries = {count, plural, one {# asiento} many {# de asientos} other {# asientos}}
    record-device = Dispositivo
    record-time = Hora
    record-by = Por
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

    # Connection
    connection-live = En directo
    connection-reconnecting = Restableciendo la conexión

    # Joining
    join-title = Unirse a la sesión
    join-short-code = Código corto
    join-scan = Escanee este código con su teléfono
    join-code-unknown = Ninguna sesión tiene este código

    # Settings and keys
    sound-on = Sonido activado
    sound-off = Sonido desactivado
    key-map = Teclado

    # Buttons and forms
    cancel = Cancelar
    preview = Vista previa
    send = Enviar
    save = Guardar
    close = Cerrar
    no = No
    total = Total
    reason = Motivo
    seconds = {count, plural, one {# segundo} many {# de segundos} other {# segundos}}
    minutes = {count, plural, one {# minuto} many {# de minutos} other {# minutos}}
    """#
}
