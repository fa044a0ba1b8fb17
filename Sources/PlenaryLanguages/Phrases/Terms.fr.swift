// What votes, methods, subjects and motions are called in French. How to correct a text: docs/languages.md.
extension TermTables {
  static let french = #"""
    # Members
    member-unnamed = Un membre que les sources ne nomment pas
    in-group = (groupe {group})

    # What is voted on
    subject-proposal = le projet {text}
    subject-amendment = l'amendement {text}
    subject-part = la partie {number} de {text}
    subject-motion = la motion {number}
    subject-appeal = l'appel
    subject-preliminary-question = la question préliminaire concernant {text}

    # How a member votes, and how a vote is taken
    vote-in-favour = pour
    vote-against = contre
    vote-abstaining = abstention
    method-show-of-hands = vote à main levée
    method-recorded-vote = vote enregistré
    method-roll-call = vote par appel nominal
    method-secret-ballot = scrutin secret
    attendance-present = présence
    attendance-present-and-voting = présence et participation au vote
    attendance-absent = absence

    # Shares, after "more than" and "at least"
    fraction-1-2 = la moitié
    fraction-1-3 = un tiers
    fraction-1-4 = un quart
    fraction-2-3 = deux tiers
    fraction-3-4 = trois quarts
    fraction-3-5 = trois cinquièmes
    fraction-7-8 = sept huitièmes
    fraction-per-cent = {part} %

    # Kinds of motions, by the names that institutions give them
    motion-suspend-meeting = suspension de la séance
    motion-adjourn-meeting = ajournement de la séance
    motion-adjourn-debate = ajournement du débat
    motion-close-debate = clôture du débat
    motion-decline-competence = décision sur la compétence
    motion-reconsider = nouvel examen de la proposition
    motion-priority = priorité dans le vote
    motion-divide = division de la proposition
    motion-do-not-vote = décision de ne pas mettre aux voix la proposition suivante
    motion-time-limit = limitation du temps de parole
    motion-important-question = décision de traiter la question comme importante
    motion-simple-majority-suffices = décision que la majorité simple suffit
    motion-invite = invitation à participer sans droit de vote
    motion-amend = présentation d'un amendement
    motion-postpone = ajournement de la discussion
    motion-postpone-voting = report du vote
    motion-refer = renvoi à une commission, au Secrétaire général ou à un rapporteur
    motion-adjourn-to-day = ajournement à un jour ou une heure déterminés
    motion-adopt-agenda = adoption de l'ordre du jour
    motion-include-item = inscription d'un point à l'ordre du jour
    motion-discuss-report = discussion du rapport d'une grande commission
    motion-call-special-session = convocation d'une session extraordinaire
    motion-call-emergency-special-session = convocation d'une session extraordinaire d'urgence de
      l'Assemblée générale
    motion-unmoderated-caucus = consultations libres
    motion-moderated-caucus = consultations dirigées
    motion-introduce-draft = présentation d'un projet de résolution
    motion-roll-call = vote par appel nominal
    """#
}
