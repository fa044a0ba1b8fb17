// The log and the reasons of outcomes in Spanish. How to correct a text: docs/languages.md.
extension LogTables {
  static let spanish = #"""
    # The meeting
    meeting-opened = La Presidencia abrió la sesión {number}.
    attendance-recorded = {name}: {attendance}.
    present-counted = Miembros presentes: {count} de {members}.
    meeting-suspended = Se suspendió la sesión.
    meeting-resumed = Se reanudó la sesión.
    meeting-adjourned = Se levantó la sesión.
    rule-waived = Se dejó sin efecto la norma {rule}.
    rule-waived-reason = Se dejó sin efecto la norma {rule}: {reason}.
    item-taken-up = Se abordó el tema {item}.
    item-taken-up-title = Se abordó el tema {item}: {title}.
    chair-handed-over = {name} asumió la Presidencia.
    chair-handed-over-back = La Presidencia volvió a ocupar su puesto.

    # Members
    arrears-recorded = {name}: adeuda {owed}; sus cuotas de dos años ascienden a {due}.
    arrears-waived = {name} puede votar hasta el {day} a pesar de sus cuotas atrasadas.
    credentials-challenged = Se impugnaron las credenciales de {name}; participa provisionalmente.
    rights-suspended = Se suspendieron los derechos de {name}.
    proxy-given = {name} otorgó poder a {holder} para votar en su nombre.
    proxy-withdrawn = Se retiró el poder otorgado por {name}.

    # Speakers
    floor-requested = {name} pidió la palabra.
    floor-requested-side = {name} pidió la palabra para hablar {side, select, for {a favor} other
      {en contra}}.
    speaker-called = Se dio la palabra a {name}.
    replier-called = Se dio la palabra a {name} para ejercer el derecho de respuesta.
    left-list = Se retiró a {name} de la lista de oradores.
    list-arranged = La Presidencia organizó la lista de oradores: {order, select, as-requested {por
      orden de solicitud} alternating-sides {por turnos, a favor y en contra} other {primero quienes
      menos han intervenido}}{each, select, -1 {} other {; declaraciones por delegación:
      {each}}}{together, select, -1 {} other {; declaraciones por grupo ({groups}): {together}}}.
    places-exchanged = {first} y {second} intercambiaron sus turnos en la lista.
    speech-ended = {name} terminó su intervención (duración: {duration}).
    speakers-list-closed = Se cerró la lista de oradores.
    speakers-list-reopened = Se reabrió la lista de oradores.
    speeches-limited = Se limitó la duración de las intervenciones: {duration}.
    speaker-called-to-order = Se llamó al orden a {name} (tiempo excedido: {duration}).
    reply-granted = Se concedió el derecho de respuesta a {name} (duración: {duration}).
    statement-made = {name} hizo una declaración.
    statement-made-words = {name} dijo: «{words}».

    # Points of order
    point-of-order-raised = {name} planteó una cuestión de orden{voting, select, yes { relativa a la
      forma en que se realiza la votación} other {}}.
    point-of-order-raised-words = {name} planteó una cuestión de orden{voting, select, yes {
      relativa a la forma en que se realiza la votación} other {}}: {words}.
    ruling-given = Decisión de la Presidencia: {words}.
    ruling-appealed = {name} apeló la decisión de la Presidencia.
    appeal-seconded = {name} secundó la apelación.

    # Motions
    motion-moved = {name} presentó la moción {number} ({motion}).
    motion-moved-on = {name} presentó la moción {number} ({motion}), sobre {text}.
    motion-moved-inviting = {name} presentó la moción {number} ({motion}), relativa a {invitee}.
    motion-seconded = {name} secundó la moción {number}.
    spoken-on-motion = {name} habló {side, select, for {a favor} other {en contra}} de la moción
      {number}.
    motion-withdrawn = Se retiró la moción {number}.
    motion-carried = Se aprobó la moción {number}.
    motion-lost = Se rechazó la moción {number}.
    debate-adjourned-text = No se toma ninguna decisión sobre {text}: no continúan ni el debate ni
      la votación.
    debate-adjourned = Se aplazó el debate sobre el tema: no continúan ni el debate ni la votación.
    debate-closed = Se cerró el debate.
    debate-closed-text = Se cerró el debate sobre {text}.
    competence-declined = El órgano consideró que no era competente para aprobar {text}.
    majority-decided = {important, select, yes {{text} requiere la mayoría de las cuestiones
      importantes} other {Para {text} basta la mayoría ordinaria}}.
    priority-given = Se dio prioridad en la votación a {text}.
    text-not-put = El órgano decidió no someter a votación {text}.
    reconsideration-opened = Se reconsidera {text}.
    invitee-admitted = Se invitó a {name} a participar sin derecho de voto.
    caucus-begun = Comenzaron consultas (duración: {duration}).
    caucus-begun-speakers = Comenzaron consultas (duración: {duration}; oradores: {speakers}).

    # Texts
    proposal-introduced = {name} presentó {text}, «{title}».
    proposal-introduced-with = {name} presentó {text}, «{title}» (otros patrocinadores: {count}).
    warning-given = Advertencia sobre {text}: {rule}.
    warning-given-member = Advertencia a {name}, sobre {text}: {rule}.
    competence-doubted = {text} tendría este efecto: «{action}»; {extent, select, binding {el órgano
      puede hacerlo y su decisión obliga} may {el órgano puede hacerlo} may-only-recommend {el
      órgano solo puede recomendarlo} other {el órgano no puede hacerlo}}.
    text-circulated = Se distribuyó {text}.
    oral-text-permitted = La Presidencia permitió que se examinara {text}.
    sponsor-added = {name} se sumó a los patrocinadores de {text}.
    sponsor-withdrew = {name} se retiró de la lista de patrocinadores de {text}.
    text-withdrawn = Se retiró {text}.
    text-reintroduced = {name} volvió a presentar {text}.
    proposal-seconded = {name} secundó {text}.
    proposal-revised = Los patrocinadores revisaron {text}.
    proposal-revised-as = Los patrocinadores revisaron {text}, que pasa a ser {new}.
    cost-stated = Se expusieron las consecuencias financieras de {text}.
    rules-amendment-reported = Una comisión informó sobre {text}.
    amendment-moved = {name} presentó {text}, enmienda a {to}.
    amendment-accepted = {name} aceptó {text}.
    amendment-incorporated = Todos los patrocinadores aceptaron {text}, que se incorpora al texto
      sin votación.
    order-of-amendments-fixed = La Presidencia fijó el orden de votación: {texts}.
    order-of-amendments-fixed-reason = La Presidencia fijó el orden de votación: {texts} ({reason}).
    division-requested = {name} pidió votaciones por separado sobre {text} (partes: {count}).
    division-granted = {text} se vota por partes.
    division-refused = {text} no se divide.
    earlier-stage-noted = Se tomó nota de los votos emitidos sobre {text} en una etapa anterior
      (miembros: {count}).

    # Decisions
    vote-requested = {name} pidió que se sometiera a votación {text}.
    method-requested = {name} pidió {method}.
    adoption-without-vote-proposed = La Presidencia preguntó si {text} podía aprobarse sin votación.
    adopted-without-vote = {text} se aprobó sin votación{stage, select, approves { en comisión}
      other {}}.
    voting-opened = Comenzó la votación. Objeto: {subject}; modo: {method}.
    lot-drawn = La votación nominal comienza por {name}, por sorteo.
    vote-cast = {name}: {vote}.
    rights-reserved = {name} se reservó el derecho de explicar su voto.
    casting-vote-given = La Presidencia emitió su voto de calidad {side, select, for {a favor} other
      {en contra}}.
    closing-scheduled = La votación se cerrará a las {time}.
    voting-closed = Se cerró la votación.
    vote-passed = {name} pasó el turno.
    no-answer = {name} no respondió.
    vote-reported = Se comunicó el recuento: {tally} ({status, select, sourced {con fuente} partial
      {fuente parcial} unsourced {sin fuente} other {supuesto}}).
    vote-reported-source = Se comunicó el recuento: {tally} ({status, select, sourced {con fuente}
      partial {fuente parcial} unsourced {sin fuente} other {supuesto}}; {source}).
    result-announced = La Presidencia anunció el resultado. Objeto: {subject}; votos: {tally};
      {outcome}.
    amendment-not-put = {text} no se somete a votación: {because} lo ha dejado sin objeto.
    rejected-in-parts = Rechazadas todas las partes dispositivas de {text}, el conjunto se considera
      rechazado.
    intention-stated = {name} declaró cuál había sido su intención de voto ({vote}); objeto:
      {subject}.
    vote-explained = {name} explicó su voto sobre {text}.
    matter-ruled-procedural = {text}: {procedural, select, yes {es una cuestión de procedimiento}
      other {no es una cuestión de procedimiento}}.
    effect-given = Se dio efecto a {text}: {action}.

    # Elections
    election-opened = Comenzó la elección ({post}); puestos por cubrir: {seats}.
    election-opened-candidates = Comenzó la elección ({post}); puestos por cubrir: {seats};
      candidatos: {candidates}.
    ballot-paper-found = Cédula de votación {valid, select, yes {válida} other {nula}}: {names}.
    ballot-counted = Votación {round}; cédulas: {papers}{invalid, plural, =0 {} one {; nula: #}
      other {; nulas: #}}{blank, plural, =0 {} one {; en blanco: #} other {; en blanco: #}}; mayoría
      requerida: {required}. Votos: {votes}. Nadie resultó elegido.
    ballot-counted-elected = Votación {round}; cédulas: {papers}{invalid, plural, =0 {} one {; nula:
      #} other {; nulas: #}}{blank, plural, =0 {} one {; en blanco: #} other {; en blanco: #}};
      mayoría requerida: {required}. Votos: {votes}. Resultado de la elección: {names}.
    candidate-elected = Resultado de la elección: {name}{acclamation, select, yes { (por
      aclamación)} other {}}.
    election-lot-needed = Empate entre {names}: se procede a un sorteo.

    # Why the outcome is what it is
    quorum-presumed = Se presume el quórum ({required} de {members}); nadie lo ha cuestionado.
    quorum-missing = Miembros presentes: {present} de {members}; se requieren {required}: no puede
      decidirse nada.
    quorum-reached = Miembros presentes: {present} de {members}; se requieren {required}: hay
      quórum.
    tie-rejected = Empate ({for} a favor y {against} en contra): la propuesta se considera
      rechazada.
    tie-lost = Empate ({for} a favor y {against} en contra): no es mayoría, y la moción queda
      rechazada.
    tie-second-vote = Empate ({for} a favor y {against} en contra): se procede a una segunda
      votación en una sesión posterior, en un plazo de {hours, plural, one {# hora} other {#
      horas}}.
    tie-ruling-stands = Empate ({for} a favor y {against} en contra): la decisión de la Presidencia
      se mantiene.
    tie-casting-vote = Empate ({for} a favor y {against} en contra): la Presidencia tiene voto de
      calidad.
    veto = Se alcanzó el número de votos; el voto en contra de {names} impide la aprobación: es un
      veto.
    veto-unnamed = Se alcanzó el número de votos; el voto en contra de un miembro con ese derecho
      impide la aprobación: es un veto.
    no-veto = Miembros de {group} que votaron en contra: {count}; pero no se alcanzó el número de
      votos: el proyecto no se aprueba por falta de votos, y no hubo veto.
    counted = {counted, select, yes {Votos a favor} no {Votos en contra} abstain {Abstenciones}
      other {Objeciones}}{group}: {actual}
    limb-share = {counted}. Se requiere: {strict, select, yes {más de} other {al menos}} {fraction},
      sobre esta base: {base, select, pv {votos a favor y en contra} cast {votos emitidos, incluidas
      las abstenciones} present {presentes} members {todos los miembros} participating {miembros
      participantes} other {total}}{group} ({whole}), es decir, {required}: {reached, select, yes
      {alcanzado} other {no alcanzado}}.
    limb-min = {counted}. Se requiere: {required}: {reached, select, yes {alcanzado} other {no
      alcanzado}}.
    limb-max = {counted}. Máximo permitido: {required}: {reached, select, yes {respetado} other
      {superado}}.
    limb-no-negative = {reached, select, yes {Ningún miembro de {group} votó en contra} other
      {Miembros de {group} que votaron en contra: {actual}; no puede haber ninguno}}.
    limb-all-affirm = {reached, select, yes {Todos los miembros de {group} votaron a favor} other
      {Miembros de {group} que no votaron a favor: {actual}; deben hacerlo todos}}.
    limb-max-withholding = Miembros que no votaron a favor{group}: {actual}; una minoría de bloqueo
      requiere {blocking}: {reached, select, yes {no la hay} other {la hay}}.
    limb-not = Requisito contrario: {text}
    """#
}
