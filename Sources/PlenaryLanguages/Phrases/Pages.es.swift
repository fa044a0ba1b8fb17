// Words of single pages and messages in Spanish. How to correct a text: docs/languages.md.
extension PageTables {
  static let spanish = #"""
    amend-append = Añadir al final
    amend-delete = Suprimir el párrafo
    amend-insert-after = Insertar después del párrafo
    amend-in-words = Como instrucción, en los términos de una enmienda
    draft-from-file = Desde un archivo: Word, Akoma Ntoso o texto
    draft-file-notes = Archivo leído. Revise estos puntos:
    amend-move = Presentar una enmienda
    amend-new = Nueva redacción
    amend-old = Palabras que se sustituyen
    amend-replace = Sustituir el párrafo
    amend-replace-words = Sustituir palabras
    amend-what = Efecto de la enmienda
    board-has-voted = ha votado
    board-title = Tablero de miembros
    clock-numbered = Cronómetro {number}
    clock-start = Iniciar
    clock-stop = Detener
    clocks = Cronómetros
    convene = Convocar la sesión
    convene-title = Nueva sesión
    desk-by-hand = Votos emitidos en la sala
    document-amended = El texto con las enmiendas aprobadas.
    document-amendments = Enmiendas
    document-as-introduced = El texto presentado y el texto actual
    document-checks = Comprobaciones del proyecto
    document-checks-none = No se ha encontrado nada.
    document-checks-note = Reglas de redacción en inglés y competencias del órgano; lo hallado no
      obliga a nadie.
    document-compare = Comparar
    document-downloads = Descargar
    document-joined = a los que se sumaron
    documents-none = El órgano todavía no tiene ante sí ningún texto.
    effect-approval = Aprobado en comisión: es una recomendación a la plenaria, y no todavía una
      resolución.
    effect-binding = Obligatorio para sus destinatarios.
    effect-internal = Obligatorio dentro de la organización.
    effect-next = Pasa al órgano siguiente: {body}.
    effect-none = No tiene efecto propio.
    effect-recommendation = Es una recomendación: no obliga.
    field-address = Nombre corto para la dirección (minúsculas, cifras, guiones)
    field-body = Órgano y su reglamento
    field-candidates = Candidatos, uno por línea
    field-day = Día que determina el reglamento y los miembros
    field-each = Segundos por orador
    field-invitee = A quién se invita (código)
    field-item = Tema del programa
    field-member = Miembro
    field-members = Miembros propios de esta sesión (tabla: code, name, groups)
    field-method = Modo de votación
    field-name = Nombre
    field-offset = Minutos de adelanto de la hora local respecto de la hora UTC
    field-parts = Número de partes
    field-password = Contraseña
    field-place = Lugar
    field-post = Cargo
    field-present = Miembros presentes
    field-reason = Motivo
    field-seats = Puestos por cubrir
    field-seconds = Segundos
    field-seconds-from-now = Segundos a partir de ahora
    field-symbol = Signatura
    field-text = Texto: un párrafo por línea; los párrafos dispositivos comienzan por su número
    field-title = Título
    field-words = Palabras
    front-none = Todavía no se ha convocado ninguna sesión.
    front-yours = Sus lugares
    group-elections = Elecciones
    group-members = Miembros
    group-points = Cuestiones de orden
    intention-line = {member} declaró cuál había sido su intención de voto ({vote}).
    intentions = Intenciones declaradas después de la votación; el resultado no cambia
    item-numbered = Tema {item}
    join-all-meetings = Todas las sesiones
    join-go = Unirse
    list-more = {count, plural, one {y # más} other {y # más}}
    meeting-not-open = La sesión no se ha abierto
    members-note = Déjelo vacío para que ocupen su lugar los miembros que los archivos de la
      institución indican para ese día. La primera línea puede nombrar las columnas code, name,
      groups, weight:NAME.
    minutes-annex = anexo {number}
    minutes-annexes = Anexos: votos por nombre
    minutes-note = Redactado a partir del registro. Lo que aquí se dice ocurrió como consta en el
      registro; las palabras son de Plenary.
    minutes-presumed = No se pasó lista; se presumió el quórum.
    minutes-proceedings = Deliberaciones
    minutes-tally = por {for} votos contra {against} y {abstaining, plural, one {# abstención} other
      {# abstenciones}}
    motion-needs-second = debe ser secundada
    motion-numbered = la moción {number} ({kind})
    motions-in-order = Se someten a votación en este orden.
    nav-desk = Mesa de la Secretaría
    nav-display = Pantalla pública
    nav-meeting = Sesión
    nobody = Ninguno
    operation-append = Añádase al final:
    operation-delete = Suprímase el párrafo {paragraph}.
    operation-insert-after = Insértese después del párrafo {paragraph}:
    operation-insert-before = Insértese antes del párrafo {paragraph}:
    operation-replace = Sustitúyase el párrafo {paragraph} por:
    operation-replace-words = En el párrafo {paragraph}, sustitúyase:
    orders-in-order = Procede ahora
    passes-devices = {count, plural, one {# dispositivo} other {# dispositivos}}
    passes-for = Para quién
    passes-issue = Emitir un nuevo enlace
    passes-issue-all = Emitir un enlace para cada delegación que no lo tenga
    passes-new = Nuevos enlaces y códigos
    passes-new-note = Se muestran una sola vez y no se guardan en ningún lugar. Imprima esta página
      o envíelos ahora.
    passes-reissue = Nuevo enlace
    passes-revoke = Revocar
    passes-title = Enlaces y códigos
    password-choose = Elija un nombre y una contraseña para iniciar sesión
    password-too-common = Esta contraseña es de las primeras que cualquiera probaría. Elija otra.
    password-too-long = Una contraseña tiene 256 caracteres como máximo.
    password-too-short = Una contraseña tiene 8 caracteres como mínimo; es mejor que tenga 15 o más.
    problem-counts-differ = Los dos recuentos difieren. No se ha registrado nada; cuente de nuevo.
    problem-disk-full = No queda espacio en el disco.
    problem-forged = Esta solicitud no procede de una página de este servidor. Vuelva a cargar la
      página.
    problem-key = La clave de una solicitud tiene de 1 a 80 letras, cifras, guiones o guiones bajos.
    problem-key-used = La clave de esta solicitud ya se usó para otra cosa.
    problem-link-used = Este enlace se ha usado en tantos dispositivos como permite. Pida uno nuevo
      a la Secretaría.
    problem-meeting-exists = Ya existe una sesión llamada {name}.
    problem-meeting-name = El nombre corto de una sesión consta de minúsculas, cifras y guiones, 60
      como máximo.
    problem-name-taken = Otra persona ya tiene este nombre. Elija otro.
    problem-no-meeting = Esa sesión no existe.
    problem-no-number = Un recuento es un número entero, 0 o más.
    problem-not-joined = Únase primero: abra su enlace o introduzca su código.
    problem-not-understood = No se ha entendido la solicitud.
    problem-nothing-recorded = No se ha registrado nada. Envíelo de nuevo cuando se haya resuelto.
    problem-other-rules = Esta sesión se registró con un reglamento distinto del disponible.
    problem-other-rules-detail = Puede leerse, pero no puede añadirse nada. Restablezca los archivos
      que la institución tenía entonces.
    problem-record = El registro no puede escribirse ahora.
    problem-wrong-password = El nombre o la contraseña son incorrectos.
    quorum-count = Miembros presentes: {present} de {members}; se requieren {required} para tomar
      una decisión.
    quorum-needed = Miembros requeridos para tomar una decisión: {required} de {members}.
    quorum-presumed = Se presume el quórum.
    record-began = Comienzo del registro de esta sesión: miembros, reglamento.
    record-older = Asientos anteriores
    record-trust-note = Verificado con la clave de este servidor. Quien no confíe en él descarga el
      registro y lo verifica con plenary verify y con una clave recibida por otra vía.
    record-verified = {count, plural, one {# asiento verificado.} many {# de asientos verificados.}
      other {# asientos verificados.}}
    record-votes = Votos
    record-what = Qué ocurrió
    required-now = {count, plural, one {En este momento se requiere # voto a favor.} other {En este
      momento se requieren # votos a favor.}}
    result-reported = Solo se conocen los totales, o algunos de los nombres.
    results-so-far = Decisiones tomadas hasta ahora
    rooms-now = Ahora
    rooms-title = Las salas de un vistazo
    rooms-watching = Espectadores
    row-code = el código {code} no puede usarse
    row-no-name = falta el nombre
    row-numbered = Línea {line}
    row-quote = unas comillas no se han cerrado
    row-twice = {code} figura dos veces
    row-weight = {column}: {value} no es un número entero
    rows-bad = {count, plural, one {# fila no puede admitirse} other {# filas no pueden admitirse}}
    rows-good = {count, plural, one {# miembro} other {# miembros}}
    side-against = en contra
    side-for = a favor
    sign-in-officers = Iniciar sesión como responsable de la sesión
    status-incorporated = Incorporado al texto, con el consentimiento de todos los patrocinadores
    status-no-action = Sin decisión
    status-not-competent = Fuera de la competencia del órgano
    status-not-put = No sometido a votación
    status-pending = Pendiente
    status-withdrawn = Retirado
    teller-numbered = Escrutador {number}
    tellers-note = Dos escrutadores cuentan e introducen sus recuentos por separado. Si difieren, no
      se registra nada.
    text-not-held = Las palabras de este texto no se conservan aquí.
    text-under-vote = El texto sometido a votación
    texts-and-amendments = Textos y enmiendas
    texts-pending = Textos pendientes
    vote-in-the-room = Esta votación se realiza en la sala.
    field-side = Posición
    side-none = Sin posición
    field-per-delegation = Declaraciones por delegación
    field-list-order = Orden de la lista
    list-as-requested = Por orden de solicitud
    list-alternating = Por turnos, a favor y en contra
    list-least-heard = Primero quienes menos han intervenido
    ballot-secret-title = Votación secreta
    ballot-secret-join = Tomar su cédula
    ballot-secret-cast = Depositarla en la urna
    ballot-secret-cast-done = Su cédula está en la urna. Conserve este recibo: {receipt}
    ballot-secret-wait = Se están entregando las cédulas. La votación comienza cuando todos tienen
      la suya.
    ballot-secret-note = El servidor no guarda ningún vínculo entre usted y su cédula, ni el orden
      en que se depositan. Aquí se explica qué confianza sigue siendo necesaria.
    ballot-secret-issued = {count, plural, one {# cédula entregada} other {# cédulas entregadas}}
    ballot-secret-prepare = Preparar una votación secreta
    ballot-secret-open-casting = Abrir el depósito de cédulas
    ballot-secret-close = Cerrar la votación y contar
    ballot-secret-choose = Elija {count, plural, one {un nombre} other {hasta # nombres}}
    ballot-invalid = Nulo
    ballot-blank = En blanco
    election-round = Votación {number}
    election-required = Se requiere: {count}
    election-elected = Elegido
    election-none = Nadie resultó elegido; sigue otra votación.
    minutes-add = Añadir palabras de la Secretaría
    minutes-edited = Palabras de la Secretaría; no forman parte del registro
    proxy-for = Por poder de {member}
    weight = Ponderación: {weight}
    clock-minutes = Minutos
    problem-no-secret-ballot = No hay ninguna elección ni cuestión sometida a votación secreta.
    problem-votes-line = Escriba en cada línea un nombre, dos puntos y un número.
    ballot-secret-casting-open = La urna está abierta: deposite su cédula de votación.
    ballot-secret-held = Este dispositivo tiene su cédula. Espere a que se abra la urna.
    ballot-secret-missing = Este dispositivo no tiene ninguna cédula. Puede que la tenga otro
      dispositivo de su delegación.
    ballot-secret-needs-script = La cédula se hace en este dispositivo y requiere JavaScript.
    ballot-secret-abandon = Abandonar la votación secreta
    ballot-paper-count = Introducir el recuento de las cédulas de papel
    field-papers = Cédulas en la urna
    field-votes = Votos: en cada línea un nombre, dos puntos y un número
    secret-kept = Lo que queda en secreto para todos, incluido el servidor: qué cédula es la
      suya. Su dispositivo crea un testigo al azar y lo oculta antes de que el servidor lo
      firme. El testigo vuelve a la urna sin nombre, sin sesión y sin hora.
    secret-public = Lo que es público, para que todos puedan comprobarlo: quién tomó una
      cédula, cuántas hay y, al final, todas las cédulas en un orden que nada dice de cuándo
      se depositaron.
    secret-trust-issuer = La confianza que sigue siendo necesaria: quien administra el
      servidor podría tomar cédulas por miembros ausentes. Cada cédula tomada se anuncia con
      el nombre del miembro; compruebe la suya y proteste si es preciso.
    secret-trust-timing = Quien observe la red podría ver cuándo un dispositivo envía algo.
      Las cédulas se entregan y se depositan en momentos distintos, y no se anota nada del
      remitente.
    secret-trust-disk = Hasta el cierre, quien tenga acceso al disco del servidor podría ver
      el orden en que llegaron las cédulas, pero no de quién son.
    secret-receipt = Su recibo le permite encontrar su cédula entre las publicadas. También le
      permitiría mostrarla a quien lo presione: esta votación no protege de eso.
    field-owed = Cuotas adeudadas
    field-due = Adeudado por dos años
    field-other = Con
    field-holder = Titular del poder
    field-texts = Enmiendas en el orden en que se someten a votación, una signatura por línea
    row-too-many = una tabla tiene como máximo {count} miembros
    row-too-many-cells = tiene más celdas que columnas; una celda con una coma va entre comillas
    keys-in-use = Actuar con teclas sueltas
    problem-ballot-overtaken = Las cédulas están publicadas, pero la sesión ya no está en la cuestión de esta votación: no se cuentan en otra.
    ballot-secret-count-again = Comunicar el recuento de la urna
    ballot-secret-fingerprint = Huella de la clave de la votación; la Mesa la lee en voz alta y es la misma en todos los dispositivos:
    ballot-secret-taken-by = Se entregaron cédulas a
    ballot-secret-papers = Cédulas de la última votación
    ballot-secret-own-paper = la suya
    ballot-secret-own-missing = Este dispositivo depositó una cédula que no está entre estas. Su recibo lo prueba: dígalo a la Mesa.
    ballot-secret-own-found = La cédula de este dispositivo está entre estas, tal como la depositó.
    problem-ballot-elsewhere = La sesión no está ahora en la cuestión de esta votación: ciérrela cuando lo esté, o abandónela.
    floor-now = En uso de la palabra
    record-number = Número
    ballot-secret-empty = Elija, o marque la cédula como en blanco.
    ballot-secret-both = Una cédula en blanco no lleva elección: quite una de las dos cosas.
    objection-asked = ¿Hay objeciones a que {text} se apruebe sin votación?
    objection-raise = Objetar: pedir votación
    objection-made = {member} pidió votación sobre {text}.
    all-present = Todos los miembros están presentes
    your-turn = Se le llama: responda ahora.
    status-second-vote = A la espera de una segunda votación
    """#
}
