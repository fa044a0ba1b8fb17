// What votes, methods, subjects and motions are called in Spanish. How to correct a text: docs/languages.md.
extension TermTables {
  static let spanish = #"""
    # Members
    member-unnamed = Un miembro que las fuentes no nombran
    in-group = (grupo {group})

    # What is voted on
    subject-proposal = el proyecto {text}
    subject-amendment = la enmienda {text}
    subject-part = la parte {number} de {text}
    subject-motion = la moción {number}
    subject-appeal = la apelación
    subject-preliminary-question = la cuestión preliminar sobre {text}

    # How a member votes, and how a vote is taken
    vote-in-favour = a favor
    vote-against = en contra
    vote-abstaining = abstención
    method-show-of-hands = votación a mano alzada
    method-recorded-vote = votación registrada
    method-roll-call = votación nominal
    method-secret-ballot = votación secreta
    attendance-present = presente
    attendance-present-and-voting = presente y votante
    attendance-absent = ausente

    # Shares, after "more than" and "at least"
    fraction-1-2 = la mitad
    fraction-1-3 = un tercio
    fraction-1-4 = un cuarto
    fraction-2-3 = dos tercios
    fraction-3-4 = tres cuartos
    fraction-3-5 = tres quintos
    fraction-7-8 = siete octavos
    fraction-per-cent = el {part} %

    # Kinds of motions, by the names that institutions give them
    motion-suspend-meeting = suspensión de la sesión
    motion-adjourn-meeting = levantamiento de la sesión
    motion-adjourn-debate = aplazamiento del debate
    motion-close-debate = cierre del debate
    motion-decline-competence = decisión sobre la competencia
    motion-reconsider = nuevo examen de la propuesta
    motion-priority = prioridad en la votación
    motion-divide = división de la propuesta
    motion-do-not-vote = decisión de no someter a votación la propuesta siguiente
    motion-time-limit = limitación del uso de la palabra
    motion-important-question = decisión de que la cuestión es importante
    motion-simple-majority-suffices = decisión de que basta la mayoría simple
    motion-invite = invitación a participar sin derecho de voto
    motion-amend = presentación de una enmienda
    motion-postpone = aplazamiento de la discusión
    motion-postpone-voting = aplazamiento de la votación
    motion-refer = remisión a una comisión, al Secretario General o a un relator
    motion-adjourn-to-day = levantamiento hasta un día o una hora determinados
    motion-adopt-agenda = aprobación del orden del día
    motion-include-item = inclusión de un tema en el programa
    motion-discuss-report = debate del informe de una Comisión Principal
    motion-call-special-session = convocación de un período extraordinario de sesiones
    motion-call-emergency-special-session = convocación de un período extraordinario de sesiones de
      emergencia de la Asamblea General
    motion-unmoderated-caucus = consultas libres
    motion-moderated-caucus = consultas moderadas
    motion-introduce-draft = presentación de un proyecto de resolución
    motion-roll-call = votación nominal
    """#
}
