// Words of the pages in French. How to correct a text: docs/languages.md.
extension InterfaceTables {
  static let french = #"""
    # Finding one's way
    nav-meetings = Séances
    nav-record = Registre
    nav-documents = Documents
    nav-speakers = Liste des orateurs
    nav-voting = Vote
    nav-attendance = Présences
    nav-minutes = Procès-verbal
    nav-languages = Langues
    nav-rules = Règlement intérieur
    nav-agenda = Ordre du jour
    nav-help = Aide
    nav-back = Retour
    sign-in = Se connecter
    sign-out = Se déconnecter
    signed-in-as = Connexion : {name}
    skip-to-content = Aller au contenu
    menu = Menu

    # Who somebody is
    role-presiding-officer = Présidence
    role-secretary = Secrétaire
    role-delegate = Délégation
    role-observer = Observateur
    role-public = Public

    # Votes
    vote-in-favour = Pour
    vote-against = Contre
    vote-abstaining = Abstention
    vote-not-voting = Non-participation au vote
    votes-in-favour = Ont voté pour
    votes-against = Ont voté contre
    votes-abstaining = Se sont abstenus
    votes-not-voting = N'ont pas participé au vote
    present = Présent
    present-and-voting = Présent et votant
    absent = Absent
    members-present = {count, plural, one {# membre présent} other {# membres présents}}
    votes-count = {count, plural, one {# voix} many {# de voix} other {# voix}}

    # The state of a voting
    voting-not-open = Le vote n'est pas ouvert
    voting-open = Le vote est ouvert
    voting-closed = Le vote est clos
    voting-announced = Le résultat a été proclamé
    voting-on = Vote sur : {subject}
    vote-on-this-device = Sur cet appareil
    vote-sending = Envoi en cours
    vote-in-the-record = Inscrit au registre
    vote-closed-without = Le scrutin a été clos sans ce vote
    vote-yours = Votre vote
    vote-change = Modifier votre vote
    vote-may-change = Il peut être modifié jusqu'à la clôture du scrutin.
    votes-received = {count} sur {members} reçus

    # The floor
    floor-speaking = {name} : la parole est à cette délégation
    floor-none = Personne n'a la parole
    floor-time-left = Temps restant
    floor-over-time = Temps dépassé
    floor-next-speakers = Prochains orateurs
    floor-place-on-list = Vous êtes au rang {number} de la liste
    list-open = La liste des orateurs est ouverte
    list-closed = La liste des orateurs est close
    list-empty = Personne n'est inscrit
    floor-ask = Demander la parole
    floor-leave-list = Se retirer de la liste
    floor-give = Donner la parole
    floor-end-statement = Fin de l'intervention
    list-close = Clore la liste
    list-reopen = Rouvrir la liste
    speeches-limit = Limiter le temps de parole
    right-of-reply = Droit de réponse
    explanation-of-vote = Explication de vote

    # Points and motions
    point-of-order = Motion d'ordre
    point-raise = Présenter une motion d'ordre
    point-rule = Statuer sur la motion d'ordre
    ruling = Décision de la présidence
    appeal = Faire appel de la décision
    motion = Motion
    motion-move = Présenter une motion
    motion-second = Appuyer
    motion-withdraw = Retirer la motion
    motions-pending = Motions en attente, par ordre de priorité
    motion-none-pending = Aucune motion en attente
    motion-speaks-for = Parler pour la motion
    motion-speaks-against = Parler contre la motion
    motion-put = Mettre la motion aux voix

    # What the presiding officer does
    meeting-open = Ouvrir la séance
    meeting-suspend = Suspendre la séance
    meeting-resume = Reprendre la séance
    meeting-adjourn = Lever la séance
    meeting-is-open = La séance est ouverte
    meeting-is-suspended = La séance est suspendue
    meeting-is-adjourned = La séance est levée
    meeting-number = Séance {number}
    voting-begin = Ouvrir le scrutin
    voting-close = Clore le scrutin
    voting-announce = Proclamer le résultat
    put-to-the-vote = Mise aux voix
    adopt-without-vote = Adopter sans vote
    any-objection = Y a-t-il des objections?
    objection = Objection
    method-show-of-hands = Vote à main levée
    method-recorded-vote = Vote enregistré
    method-roll-call = Vote par appel nominal
    method-secret-ballot = Scrutin secret
    lot-draw = Tirer au sort
    lot-drawn = Tirage au sort : {name}
    roll-call-next = À appeler ensuite
    roll-call-pass = Passer son tour
    roll-call-no-answer = Pas de réponse
    call-the-roll = Faire l'appel
    casting-vote = Voix prépondérante
    chair-hand-over = Céder la présidence
    item-take-up = Aborder un point

    # What came of it
    outcome-adopted = Adopté
    outcome-approved = Approuvé
    outcome-agreed = Convenu
    outcome-rejected = Rejeté
    outcome-vetoed = Non adopté : vote contre d'un membre permanent (veto)
    outcome-vetoed-by = Non adopté : {names}, vote contre (veto)
    outcome-insufficient-votes = Non adopté : le nombre de voix requis n'a pas été atteint
    outcome-no-quorum = Pas de décision : le quorum n'est pas atteint
    outcome-equally-divided = Partage égal des voix
    outcome-second-vote = Un second vote a lieu dans un délai de {hours, plural, one {# heure} other
      {# heures}}
    outcome-casting-vote = Partage égal des voix : la présidence a voix prépondérante
    outcome-ruling-stands = La décision est maintenue
    outcome-ruling-overturned = La décision est annulée
    outcome-motion-carried = La motion est adoptée
    outcome-motion-lost = La motion est rejetée
    outcome-without-vote = Adopté sans vote
    required-votes = {count, plural, one {# voix requise} other {# voix requises}}
    required-quorum = Quorum : {count} sur {members}
    quorum-reached = Le quorum est atteint
    quorum-missing = Le quorum n'est pas atteint
    majority-required = Majorité requise
    result = Résultat
    result-why = Motif du résultat

    # Documents
    document-draft = Projet
    document-draft-resolution = Projet de résolution
    document-amendment = Amendement
    document-sponsors = Auteurs
    document-become-sponsor = Se porter coauteur
    document-consolidated = Texte consolidé
    document-inserted = Ajouté
    document-deleted = Supprimé
    document-paragraph = Paragraphe {number}
    document-preambular = Préambule
    document-operative = Dispositif
    document-withdraw = Retirer
    document-separate-vote = Vote séparé
    document-compare = Comparer

    # The record
    record-log = Journal
    record-verify = Vérifier
    record-genuine = Le registre est authentique : rien n'y a été modifié
    record-not-genuine = Le registre ne concorde pas avec sa preuve
    record-download = Télécharger
    record-entry = Inscription {number}
    record-entries = {count, plural, one {# inscription} many {# d'inscriptions} other {#
      inscriptions}}
    record-device = Appareil
    record-time = Heure
    record-day = Jour
    record-by = Par
    record-rule = Article
    minutes-draft = Projet de procès-verbal
    minutes-print = Imprimer

    # Errors
    error-page-not-found = Cette page n'existe pas
    error-link-expired = Ce lien a expiré
    error-not-allowed = Vous n'êtes pas autorisé à faire cela
    error-late-vote = Votre vote est arrivé après la clôture du scrutin
    error-network-lost = La connexion est perdue
    error-try-again = Veuillez réessayer
    error-too-many-attempts = Trop de tentatives; veuillez patienter un instant
    error-body-too-large = L'envoi est trop volumineux
    error-out-of-order = Irrecevable
    error-on-our-side = Une erreur est survenue de notre côté
    error-row = Ligne {number} : {text}
    error-row-columns = {count, plural, one {# colonne trouvée} other {# colonnes trouvées}},
      {required} attendues
    error-row-member-unknown = Aucun membre ne porte le nom de {name}
    error-row-twice = {name} : figure deux fois
    error-row-vote-unknown = {text} : ce n'est pas un vote

    # Connection
    connection-live = En direct
    connection-reconnecting = Reconnexion en cours
    connection-offline = Hors ligne
    connection-as-of = Situation à {time}

    # Joining
    join-title = Rejoindre la séance
    join-short-code = Code court
    join-scan = Scannez ce code avec votre téléphone
    join-your-delegation = Votre délégation
    join-as-public = Suivre en tant que membre du public
    join-code-unknown = Aucune séance ne porte ce code

    # Settings and keys
    sound-on = Son activé
    sound-off = Son désactivé
    key-map = Clavier
    appearance-dark = Sombre
    appearance-light = Clair
    appearance-as-device = Comme l'appareil
    language-choose = Choisir une langue

    # Buttons and forms
    confirm = Confirmer
    cancel = Annuler
    preview = Aperçu
    send = Envoyer
    save = Enregistrer
    close = Fermer
    search = Rechercher
    yes = Oui
    no = Non
    total = Total
    reason = Motif
    seconds = {count, plural, one {# seconde} many {# de secondes} other {# secondes}}
    minutes = {count, plural, one {# minute} many {# de minutes} other {# minutes}}
    """#
}
