// Why something is out of order, in Spanish. How to correct a text: docs/languages.md.
extension RefusalTables {
  static let spanish = #"""
    # One line
    sentence = No procede. {text} ({rule})

    # Who may act
    only-presiding-officer.what = Solo la Presidencia puede hacer esto.
    only-secretary.what = Solo la Presidencia o la Secretaría pueden hacer esto.
    only-members.what = Esto corresponde a los miembros, no a {name}.
    not-seated.what = {name} no forma parte de este órgano.
    not-seated.instead = Solo puede participar si recibe una invitación.
    not-own-vote.what = {actor} no puede emitir el voto de {member}.
    not-own-vote.instead = El miembro ausente no participa; nadie vota en su lugar.
    presiding-officer-does-not-vote.what = La Presidencia no vota.
    presiding-officer-does-not-vote.instead = Puede votar otro miembro de su delegación.
    presiding-vote-not-decisive.what = La Presidencia solo vota cuando su voto cambia el resultado.
    vote-suspended-for-arrears.what = {name} adeuda {owed}, suma no inferior a las cuotas de dos
      años ({due}): no tiene voto.
    vote-suspended-for-arrears.instead = Una exención concedida por el órgano restablece el voto.
    membership-suspended.what = Los derechos de {name} están suspendidos.
    observer-may-not.what = {name} participa en calidad de observador y no puede hacer esto.
    observer-may-not.instead = Un miembro puede hacerlo en su propio nombre.
    proxies-unknown.what = Este reglamento no prevé el voto por poder.
    proxies-unknown.instead = El miembro ausente no participa; nadie vota en su lugar.
    own-proxy.what = {name} no necesita poder para emitir su propio voto.
    own-proxy.instead = Indique otro miembro.
    no-proxy.what = {name} no ha otorgado ningún poder.
    proxies-held.what = {name} ya tiene todos los poderes que puede tener un miembro ({most}).
    proxies-held.instead = El poder puede otorgarse a otro miembro.
    proxy-not-passed-on.what = {name} tendría un poder y otorgaría otro; los poderes no se
      transmiten.
    proxy-not-passed-on.instead = Puede retirar antes el suyo, o puede votar otro miembro.

    # The meeting
    meeting-not-open.what = La sesión no está abierta.
    meeting-not-open.instead = Ábrala o reanúdela primero.
    meeting-already-open.what = La sesión ya está abierta.
    meeting-not-suspended.what = La sesión no está suspendida.
    no-quorum-to-open.what = {present, plural, one {Está presente # miembro} other {Están presentes
      # miembros}}; se requieren {required} para abrir la sesión.
    no-quorum-to-open.instead = Espere a más miembros o pida que se exima del requisito.
    no-quorum-to-decide.what = {present, plural, one {Está presente # miembro} other {Están
      presentes # miembros}}; se requieren {required} para tomar una decisión.
    no-quorum-to-decide.instead = El debate puede continuar; decida cuando haya {required} en la
      sala.
    more-present-than-members.what = No pueden estar presentes {count}: el órgano tiene {members}
      miembros.
    more-present-than-members.instead = Cuente de nuevo.
    too-few.what = {amount, select, speaking-time {La duración de una intervención, en segundos,}
      length-of-motion {La duración prevista en una moción, en segundos,} parts-of-division {El
      número de partes de una división} places-to-fill {El número de puestos por cubrir} statements
      {El número de declaraciones permitidas} other {El importe de las cuotas adeudadas}} no puede
      ser {count}.
    too-few.instead = Indique {least} o más.

    # Voting
    voting-in-progress.what = La votación ha comenzado y no puede interrumpirse.
    voting-in-progress.instead = Anuncie primero el resultado; cabe una cuestión de orden relativa a
      la forma en que se realiza la votación.
    action-under-way.what = Ha comenzado el proceso de decisión sobre {text} y no puede
      interrumpirse hasta que concluya.
    action-under-way.instead = Someta a votación lo que queda; la Presidencia puede suspender la
      sesión entre votaciones.
    no-voting-in-progress.what = No hay ninguna votación en curso.
    voting-incomplete.what = {missing, plural, one {Falta llamar a # miembro.} other {Falta llamar a
      # miembros.}}
    voting-incomplete.instead = Llámelos o haga constar que nadie respondió.
    method-unknown.what = Este reglamento no prevé este modo de votación: {method}.
    names-not-kept.what = Aquí los votos se cuentan; no se registran por nombre.
    names-not-kept.instead = Introduzca los totales.
    must-not-abstain.what = {name} no puede abstenerse.
    must-not-abstain.instead = Vota a favor o en contra.
    no-abstention-on-procedure.what = Nadie se abstiene en una cuestión de procedimiento.
    no-abstention-on-procedure.instead = Vote a favor o en contra.
    passed-before.what = {name} ya pasó el turno una vez.
    passed-before.instead = Vota a favor o en contra.
    passing-unknown.what = Este reglamento no permite pasar el turno.
    passing-unknown.instead = Vote, absténgase o no responda.
    no-rights.what = Los derechos se reservan votando a favor o en contra en votación nominal, y se
      ejercen después.
    no-rights.instead = Vote «con derechos» para explicar el voto después.
    not-your-turn.what = Es el turno de {next}.
    lot-not-drawn.what = La votación nominal comienza por un miembro elegido por sorteo.
    lot-not-drawn.instead = Realice primero el sorteo.
    roll-call-over.what = Todos los miembros han sido llamados.
    roll-call-over.instead = Un voto puede cambiarse hasta que se anuncie el resultado.
    count-missing.what = Lo que se mostró o se depositó en la urna no se ha contado.
    count-missing.instead = Dos escrutadores cuentan y la Secretaría comunica el recuento.
    count-reported.what = El recuento se comunicó en totales; no se le añade un voto aislado.
    count-reported.instead = La Secretaría puede comunicar un nuevo recuento, o someta el texto de
      nuevo a votación registrada.
    no-casting-vote.what = La Presidencia no tiene aquí voto de calidad.
    no-casting-vote.instead = Se emite en caso de empate, y solo si la norma de mayoría lo dispone.
    casting-vote-due.what = Hay empate, y la Presidencia tiene voto de calidad.
    casting-vote-due.instead = Emítalo, a favor o en contra, y anuncie después el resultado.
    method-requested.what = Un miembro ha pedido este modo de votación: {method}; basta una sola
      solicitud.
    method-requested.instead = Someta el texto a votación de este modo: {method}.
    voting-closed.what = La votación está cerrada.
    voting-closed.instead = Hasta que se anuncie el resultado, la Secretaría puede corregir un voto;
      después puede hacerse constar la intención de voto.
    moment-passed.what = {moment}: ese momento ya ha pasado.
    moment-passed.instead = Indique una hora posterior o actúe ahora.
    result-announced.what = El resultado se ha anunciado y no cambia.
    result-announced.instead = Puede hacerse constar la intención de voto.
    tally-impossible.what = Los totales no pueden ser correctos: {contradiction}.
    tally-impossible.instead = Compruebe el recuento.
    veto-votes-unknown.what = El resultado depende de cómo votaron los miembros de {group}, y no se
      sabe.
    veto-votes-unknown.instead = Indique sus votos por nombre, o sus totales.
    known-votes-exceed-tally.what = Se nombran más miembros que votos se contaron ({vote}).
    known-votes-exceed-tally.instead = Compruebe los nombres.
    vote-requested.what = {name} ha pedido votación.
    vote-requested.instead = Abra la votación.
    objected.what = {name} se opone: no hay consenso.
    objected.instead = Prosiga las consultas.
    decided-by-consensus.what = Este órgano no vota; decide por consenso.
    decided-by-consensus.instead = Pregunte si hay alguna objeción.
    not-proposed-for-adoption.what = No se ha propuesto la aprobación sin votación.
    not-proposed-for-adoption.instead = Pregunte primero si hay alguna objeción.
    already-decided.what = Ya se ha tomado una decisión sobre {text}, y se mantiene.
    already-decided.instead = Puede hacerse una declaración para que conste.
    adoption-without-vote-unknown.what = Este reglamento no prevé la aprobación sin votación.

    # Speaking
    not-called.what = Nadie habla sin que se le conceda la palabra; corresponde a {next}.
    not-called.instead = Pida la palabra.
    not-on-list.what = {name} no figura en la lista de oradores.
    not-next-speaker.what = La palabra se concede en el orden de la lista; sigue {next}.
    not-next-speaker.instead = Las delegaciones pueden intercambiar sus turnos de común acuerdo, y
      la Presidencia organiza la lista.
    list-closed.what = La lista de oradores está cerrada.
    list-closed.instead = Después puede caber una respuesta.
    list-open.what = La lista de oradores está abierta.
    statements-used.what = {name} ya ha hecho las declaraciones que puede hacer sobre este tema
      ({allowed}).
    statements-used.instead = Puede caber una respuesta.
    group-statements-used.what = El grupo {group} ya tiene asignadas las declaraciones que puede
      hacer sobre este tema ({allowed}).
    group-statements-used.instead = Un miembro del grupo puede ceder su lugar en la lista a otro.
    groups-missing.what = Un número de declaraciones por grupo no significa nada si no se indican
      los grupos.
    groups-missing.instead = Indique los grupos.
    no-such-group.what = Ningún miembro de este órgano pertenece a un grupo {group}.
    no-such-group.instead = Compruebe el nombre del grupo.
    already-on-list.what = {name} ya figura en la lista.
    nobody-speaking.what = Nadie tiene la palabra.
    somebody-speaking.what = {name} tiene la palabra.
    within-time.what = El orador está dentro de su tiempo.
    replies-used.what = Se han agotado las respuestas sobre este tema ({used}).
    no-right-of-reply.what = Este reglamento no prevé el derecho de respuesta.
    point-of-order-is-not-substance.what = Una cuestión de orden no permite tratar del fondo del
      asunto.
    point-of-order-is-not-substance.instead = Pida la palabra.
    explanations-not-now.what = Los votos se explican antes o después de la votación.
    explanations-not-now.instead = Espere el resultado.
    no-explanation-after-secret-ballot.what = No se explica el voto después de una votación secreta.
    sponsor-may-not-explain.what = Un patrocinador de {text} no puede explicar su voto sobre él.
    sponsor-may-not-explain.instead = Puede hacer una declaración general antes de la decisión.
    explained-before.what = El voto sobre {text} ya se ha explicado.
    explained-before.instead = Solo de nuevo si el voto es distinto.

    # Points and motions
    no-point-of-order.what = No hay ninguna cuestión de orden pendiente.
    point-of-order-pending.what = Hay una cuestión de orden pendiente.
    point-of-order-pending.instead = La Presidencia la decide primero, y la apelación se somete a
      votación.
    ruling-missing.what = No hay ninguna decisión que apelar.
    appeal-not-debatable.what = La apelación se somete inmediatamente a votación, sin debate.
    second-needed.what = Debe ser secundada.
    second-needed.instead = Otro miembro puede secundarla.
    own-motion.what = Nadie secunda su propia moción.
    motion-unknown.what = Este reglamento no conoce esta moción: {motion}.
    motion-unknown.instead = Para una pausa, puede proponerse la suspensión de la sesión.
    no-such-motion.what = No hay ninguna moción {number} pendiente.
    motion-not-debatable.what = Esta moción ({motion}) no se debate.
    motion-not-debatable.instead = Se somete inmediatamente a votación.
    speakers-on-motion-none.what = Nadie habla {side, select, for {a favor} other {en contra}} de
      esta moción.
    speakers-on-motion-none.instead = Someta la moción a votación.
    speakers-on-motion-used.what = Ya han hablado {side, select, for {a favor} other {en contra}} de
      la moción los oradores permitidos ({allowed}); el reglamento no admite más.
    speakers-on-motion-used.instead = Someta la moción a votación.
    spoken-on-motion.what = {name} ya ha hablado sobre esta moción.
    spoken-on-motion.instead = Una moción la debaten miembros distintos, unos a favor y otros en
      contra.
    motion-outranked.what = Otra moción ({motion}) tiene precedencia.
    motion-outranked.instead = Sométala antes a votación.
    more-severe-first.what = La moción {number} es de mayor alcance y se decide primero.
    more-severe-first.instead = Someta a votación la moción {number}.
    rank-too-low.what = Esta moción ({motion}) no tiene precedencia sobre la que está pendiente
      ({pending}).
    rank-too-low.instead = Decida primero esta última.
    motion-needs-text.what = La moción ({motion}) debe indicar a qué texto se refiere.
    not-on-prevailing-side.what = Solo quien votó con la parte que prevaleció puede presentar esta
      moción.
    not-on-prevailing-side.instead = Puede hacerlo un miembro de esa parte.
    debate-closed.what = El debate está cerrado.
    debate-closed.instead = Someta los textos a votación.

    # Texts
    no-such-text.what = El órgano no tiene ante sí ningún texto con la signatura {text}.
    no-such-text.instead = Compruebe la signatura.
    text-exists.what = El órgano ya tiene ante sí {text}.
    not-sponsor.what = Solo un patrocinador de {text} puede hacer esto.
    not-pending.what = El órgano ya no tiene ante sí {text}.
    sponsor-too-late.what = Ya se ha decidido sobre {text}; nadie puede sumarse ahora a los
      patrocinadores.
    sponsor-too-late.instead = El apoyo puede hacerse constar.
    already-sponsor.what = Ya es patrocinador de {text}.
    withdrawal-too-late-amended.what = {text} ha sido enmendado y pertenece ahora al órgano.
    withdrawal-too-late-amended.instead = Se somete a votación.
    withdrawal-too-late-voting.what = La votación sobre {text} ha comenzado.
    withdrawal-too-late-voting.instead = Se somete a votación.
    not-withdrawn.what = {text} no ha sido retirado.
    not-seconded.what = Solo quien secundó {text} puede insistir en que se someta a votación.
    not-circulated.what = {text} no se distribuyó la víspera.
    not-circulated.instead = Puede votarse a partir del {earliest}, o ahora si el órgano acuerda
      dejar sin efecto la norma.
    not-permitted.what = {text} se presentó sin documento escrito.
    not-permitted.instead = La Presidencia puede permitir que se examine.
    cost-statement-missing.what = {text} entraña gastos y no se ha presentado una exposición de sus
      consecuencias financieras.
    cost-statement-missing.instead = La exposición cabe esperarla a más tardar el {earliest}.
    committee-report-missing.what = {text} modifica el reglamento.
    committee-report-missing.instead = Una comisión informa primero al respecto.
    only-on-request.what = {text} fue presentado por quien no es miembro.
    only-on-request.instead = Se somete a votación si un miembro lo pide.
    not-an-amendment.what = {text} sustituiría el texto entero; no es una enmienda.
    not-an-amendment.instead = Puede presentarse como propuesta aparte.
    amendment-words-missing.what = El párrafo {paragraph} no contiene «{words}».
    amendment-words-missing.instead = Compruébelo en el texto.
    amendment-paragraph-taken.what = Ya existe un párrafo {paragraph}.
    amendment-paragraph-taken.instead = Compruébelo en el texto.
    amendment-paragraph-missing.what = El texto no tiene párrafo {paragraph}.
    amendment-paragraph-missing.instead = Compruébelo en el texto.
    no-friendly-amendments.what = Este reglamento no prevé enmiendas aceptadas por los
      patrocinadores.
    no-friendly-amendments.instead = Los patrocinadores pueden revisar su texto antes de que
      comience la votación.
    amendments-first.what = Las enmiendas se votan primero: {texts}.
    amendments-first.instead = Someta a votación {first}.
    amendment-out-of-turn.what = {next} se vota antes.
    amendment-out-of-turn.instead = La Presidencia puede fijar otro orden antes de que comience la
      votación.
    order-incomplete.what = El orden debe incluir todas las enmiendas pendientes.
    earlier-proposal-first.what = {text} se vota antes.
    earlier-proposal-first.instead = Una moción puede darle prioridad.
    division-unknown.what = Este reglamento no prevé votaciones por separado sobre partes.
    mover-objects.what = El autor se opone a la votación por separado, lo que zanja la cuestión.
    mover-objects.instead = Se somete a votación en su conjunto.
    division-pending.what = Antes se decide la moción de división de {text}.
    division-refused.what = El órgano ha rechazado dividir {text}.
    division-refused.instead = Se somete a votación en su conjunto.
    no-such-part.what = No hay ninguna parte {number} que someter a votación.
    parts-first.what = La parte {number} se vota primero.
    reconsideration-needed.what = Ya se ha decidido sobre {text}.
    reconsideration-needed.instead = Solo se vuelve a tratar si el órgano decide reconsiderarlo.
    not-decided.what = {text}: no hay decisión que pueda reconsiderarse.
    second-vote-too-soon.what = La segunda votación se celebra en una sesión posterior.
    second-vote-too-soon.instead = Levante antes esta sesión.
    second-vote-too-late.what = La segunda votación debía celebrarse a más tardar el {deadline}.
    no-preliminary-question.what = Este reglamento no conoce la cuestión preliminar.
    no-power-recommend.what = «{action}»: este órgano solo puede recomendarlo.
    no-power-recommend.instead = Puede recomendarlo al órgano que tiene esa facultad.
    no-power.what = «{action}»: {extent, select, binding {este órgano puede hacerlo y su decisión
      obliga} may {este órgano puede hacerlo} other {este órgano no puede hacerlo}}.
    not-adopted.what = {text} no ha sido aprobado.

    # Elections
    elections-unknown.what = Este reglamento no prevé elecciones.
    no-election.what = No se está celebrando ninguna elección.
    election-pending.what = Se está celebrando una elección.
    election-pending.instead = Termínela primero.
    contested.what = {candidates, plural, one {# candidato} other {# candidatos}} para {seats,
      plural, one {# puesto} other {# puestos}}.
    contested.instead = Se celebra una votación.
    ballot-requested.what = Se ha pedido una votación.
    ballot-requested.instead = Se celebra una votación.
    acclamation-unknown.what = Este reglamento no permite prescindir de la votación.
    acclamation-unknown.instead = Se celebra votación aunque haya un solo candidato.
    more-votes-than-papers.what = Los votos no concuerdan con las cédulas de votación.
    more-votes-than-papers.instead = Cuente de nuevo.
    ballot-number-taken.what = La votación {number} no es posterior a la última.
    ballot-number-taken.instead = Numere las votaciones en orden creciente.
    restricted-ballot.what = Esta votación se limita a {names}.
    no-lot-needed.what = No procede un sorteo entre estos nombres.
    lot-needed.what = Hay empate entre {names}.
    lot-needed.instead = Realice el sorteo.
    elected-already.what = {name} ya ha resultado elegido.
    elected-already.instead = Cuente los demás.

    # Matters with steps
    no-step.what = {docket}: «{act}» no sigue a «{from}».
    step-not-ready.what = «{act}» todavía no es posible desde «{from}»: falta una condición.

    # What cannot be true of a count
    tally-negative = {what, select, in-favour {votos a favor} against {votos en contra} abstaining
      {abstenciones} not-participating {miembros que no participan} objecting {objeciones} members
      {miembros} present {presentes} other {total}}{group}: {count}; un recuento nunca es negativo
    tally-beyond-counting = {what, select, in-favour {votos a favor} against {votos en contra}
      abstaining {abstenciones} not-participating {miembros que no participan} objecting
      {objeciones} members {miembros} present {presentes} other {total}}{group}: {count}; nada de
      ese tamaño se cuenta
    tally-more-votes-than-members = {votes} votos{group}, y solo {members} miembros
    tally-more-votes-than-present = {votes} votos{group}, y solo {present} presentes
    tally-more-present-than-members = {present} presentes{group}, y solo {members} miembros
    tally-group-exceeds-whole = {what, select, in-favour {votos a favor} against {votos en contra}
      other {abstenciones}}{group}: {count}, y solo {whole} en total
    tally-more-than-total = ponderación{group}: {weight}, y su total es {total}
    """#
}
