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
    sign-in = Se connecter
    sign-out = Se déconnecter
    skip-to-content = Aller au contenu
    menu = Menu

    # Who somebody is
    role-presiding-officer = Présidence
    role-secretary = Secrétaire
    role-observer = Observateur

    # Votes
    vote-in-favour = Pour
    vote-against = Contre
    vote-abstaining = Abstention
    vote-not-voting = Non-participation au vote
    present = Présent
    present-and-voting = Présent et votant
    absent = Absent

    # The state of a voting
    voting-open = Le vote est ouvert
    voting-closed = Le vote est clos
    vote-on-this-device = Sur cet appareil
    vote-sending = Envoi en cours
    vote-in-the-record = Inscrit au registre
    vote-closed-without = Le scrutin a été clos sans ce vote
    vote-yours = Votre vote
    vote-may-change = Il peut être modifié jusqu'à la clôture du scrutin.
    votes-received = {count} sur {members} reçus

    # The floor
    floor-speaking = {name} : la parole est à cette délégation
    floor-none = Personne n'a la parole
    floor-next-speakers = Prochains orateurs
    floor-place-on-list = Vous êtes au rang {number} de la liste
    list-open = La liste des orateurs est ouverte
    list-closed = La liste des orateurs est close
    list-empty = Personne n'est inscrit
    right-of-reply = Droit de réponse

    # Points and motions
    point-of-order = Motion d'ordre
    ruling = Décision de la présidence
    appeal = Faire appel de la décision
    motion = Motion
    motions-pending = Motions en attente, par ordre de priorité

    # What the presiding officer does
    meeting-is-open = La séance est ouverte
    meeting-is-suspended = La séance est suspendue
    meeting-is-adjourned = La séance est levée
    meeting-number = Séance {number}
    adopt-without-vote = Adopter sans vote
    objection = Objection
    method-show-of-hands = Vote à main levée
    method-recorded-vote = Vote enregistré
    method-roll-call = Vote par appel nominal
    method-secret-ballot = Scrutin secret
    lot-drawn = Tirage au sort : {name}
    roll-call-next = À appeler ensuite
    casting-vote = Voix prépondérante

    # What came of it
    outcome-adopted = Adopté
    outcome-approved = Approuvé
    outcome-agreed = Convenu
    outcome-rejected = Rejeté
    outcome-vetoed = Non adopté : vote contre d'un membre permanent (veto)
    outcome-vetoed-by = Non adopté : {names}, vote contre (veto)
    outcome-insufficient-votes = Non adopté : le nombre de voix requis n'a pas été atteint
    outcome-no-quorum = Pas de décision : le quorum n'est pas atteint
    outcome-second-vote = Un second vote a lieu dans un délai de {hours, plural, one {# heure} other
      {# heures}}
    outcome-casting-vote = Partage égal des voix : la présidence a voix prépondérante
    outcome-ruling-stands = La décision est maintenue
    outcome-ruling-overturned = La décision est annulée
    outcome-motion-carried = La motion est adoptée
    outcome-motion-lost = La motion est rejetée
    outcome-without-vote = Adopté sans vote
    quorum-reached = Le quorum est atteint
    quorum-missing = Le quorum n'est pas atteint
    majority-required = Majorité requise
    result = Résultat

    # Documents
    document-amendment = Amendement
    document-sponsors = Auteurs
    document-consolidated = Texte consolidé
    document-inserted = Ajouté
    document-deleted = Supprimé
    document-paragraph = Paragraphe
    document-preambular = Préambule
    document-operative = Dispositif

    # The record
    record-log = Journal
    record-verify = Vérifier
    record-genuine = Le registre est authentique : rien n'y a été modifié
    record-not-genuine = Le registre ne concorde pas avec sa preuve
    record-download = Télécharger
    record-entries = {count, plural, one {# inscription} many {# d'inscriptions} other {#
      inscriptions}}
    record-device = Appareil
    record-time = Heure
    record-by = Par
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

    # Connection
    connection-live = En direct
    connection-reconnecting = Reconnexion en cours

    # Joining
    join-title = Rejoindre la séance
    join-short-code = Code court
    join-scan = Scannez ce code avec votre téléphone
    join-code-unknown = Aucune séance ne porte ce code

    # Settings and keys
    sound-on = Son activé
    sound-off = Son désactivé
    key-map = Clavier

    # Buttons and forms
    cancel = Annuler
    preview = Aperçu
    send = Envoyer
    save = Enregistrer
    close = Fermer
    no = Non
    total = Total
    reason = Motif
    seconds = {count, plural, one {# seconde} many {# de secondes} other {# secondes}}
    minutes = {count, plural, one {# minute} many {# de minutes} other {# minutes}}
    """#
}
