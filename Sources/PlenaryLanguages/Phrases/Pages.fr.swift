// Words of single pages and messages in French. How to correct a text: docs/languages.md.
extension PageTables {
  static let french = #"""
    amend-append = Ajouter à la fin
    amend-delete = Supprimer le paragraphe
    amend-insert-after = Insérer après le paragraphe
    amend-in-words = Par une instruction, dans les termes d’un amendement
    draft-from-file = Depuis un fichier : Word, Akoma Ntoso ou texte
    draft-file-notes = Fichier lu. Points à revoir :
    amend-move = Présenter un amendement
    amend-new = Nouveau libellé
    amend-old = Termes à remplacer
    amend-replace = Remplacer le paragraphe
    amend-replace-words = Remplacer des mots
    amend-what = Effet de l'amendement
    board-has-voted = a voté
    board-title = Tableau des membres
    clock-numbered = Chronomètre {number}
    clock-start = Démarrer
    clock-stop = Arrêter
    clocks = Chronomètres
    convene = Convoquer la séance
    convene-title = Nouvelle séance
    desk-by-hand = Votes exprimés dans la salle
    document-amended = Le texte tel que modifié par les amendements adoptés.
    document-amendments = Amendements
    document-as-introduced = Le texte présenté et le texte actuel
    document-checks = Vérifications du projet
    document-checks-none = Rien n'a été trouvé.
    document-checks-note = Règles de rédaction en anglais et pouvoirs de l'organe; ce qui est
      trouvé ne lie personne.
    document-compare = Comparer
    document-downloads = Télécharger
    document-joined = auxquels se sont joints
    documents-none = L'organe n'est encore saisi d'aucun texte.
    effect-approval = Approuvé en commission : une recommandation à la plénière, et pas encore une
      résolution.
    effect-binding = Obligatoire pour ceux à qui il est adressé.
    effect-internal = Obligatoire au sein de l'organisation.
    effect-next = Transmission à l'organe suivant : {body}.
    effect-none = Sans effet propre.
    effect-recommendation = Une recommandation : elle ne lie pas.
    field-address = Nom abrégé pour l'adresse (minuscules, chiffres, traits d'union)
    field-body = Organe et son règlement
    field-candidates = Candidats, un par ligne
    field-day = Jour qui détermine le règlement et les membres
    field-each = Secondes par orateur
    field-invitee = Qui est invité (code)
    field-item = Point de l'ordre du jour
    field-member = Membre
    field-members = Membres propres à cette séance (tableau : code, name, groups)
    field-method = Mode de scrutin
    field-name = Nom
    field-offset = Avance de l'heure locale sur l'heure UTC, en minutes
    field-parts = Nombre de parties
    field-password = Mot de passe
    field-place = Lieu
    field-post = Poste
    field-present = Membres présents
    field-reason = Motif
    field-seats = Sièges à pourvoir
    field-seconds = Secondes
    field-seconds-from-now = Secondes à partir de maintenant
    field-symbol = Cote
    field-text = Texte : un paragraphe par ligne; les paragraphes du dispositif commencent par leur
      numéro
    field-title = Titre
    field-words = Propos
    front-none = Aucune séance n'a encore été convoquée.
    front-yours = Vos places
    group-elections = Élections
    group-members = Membres
    group-points = Motions d'ordre
    intention-line = {member} : intention de vote déclarée ({vote}).
    intentions = Intentions déclarées après le scrutin; le résultat ne change pas
    item-numbered = Point {item}
    join-all-meetings = Toutes les séances
    join-go = Rejoindre
    list-more = {count, plural, one {et # autre} other {et # autres}}
    meeting-not-open = La séance n'a pas été ouverte
    members-note = Laisser ce champ vide pour que siègent les membres que les fichiers de
      l'institution donnent pour ce jour. La première ligne peut nommer les colonnes code, name,
      groups, weight:NAME.
    minutes-annex = annexe {number}
    minutes-annexes = Annexes : votes nominatifs
    minutes-note = Rédigé à partir du registre. Ce qui est dit ici s'est passé comme l'indique le
      registre; les mots sont ceux de Plenary.
    minutes-presumed = Il n'a pas été fait d'appel; le quorum a été présumé.
    minutes-proceedings = Débats
    minutes-tally = par {for} voix contre {against}, avec {abstaining, plural, one {# abstention}
      other {# abstentions}}
    motion-needs-second = elle doit être appuyée
    motion-numbered = la motion {number} ({kind})
    motions-in-order = Elles sont mises aux voix dans cet ordre.
    nav-desk = Secrétariat
    nav-display = Affichage public
    nav-meeting = Séance
    nobody = Aucun
    operation-append = Ajouter à la fin :
    operation-delete = Supprimer le paragraphe {paragraph}.
    operation-insert-after = Insérer après le paragraphe {paragraph} :
    operation-insert-before = Insérer avant le paragraphe {paragraph} :
    operation-replace = Remplacer le paragraphe {paragraph} par :
    operation-replace-words = Au paragraphe {paragraph}, remplacer :
    orders-in-order = Recevable maintenant
    passes-devices = {count, plural, one {# appareil} other {# appareils}}
    passes-for = Destinataire
    passes-issue = Délivrer un nouveau lien
    passes-issue-all = Délivrer un lien à chaque délégation qui n'en a pas
    passes-new = Nouveaux liens et codes
    passes-new-note = Ils ne s'affichent qu'une fois et ne sont conservés nulle part. Imprimez cette
      page ou envoyez-les maintenant.
    passes-reissue = Nouveau lien
    passes-revoke = Révoquer
    passes-title = Liens et codes
    password-choose = Choisissez un nom et un mot de passe pour vous connecter
    password-too-common = Ce mot de passe est parmi les premiers que n'importe qui essaierait.
      Choisissez-en un autre.
    password-too-long = Un mot de passe compte au plus 256 caractères.
    password-too-short = Un mot de passe compte au moins 8 caractères; mieux vaut 15 ou plus.
    problem-counts-differ = Les deux décomptes diffèrent. Rien n'a été enregistré; recomptez.
    problem-disk-full = Il n'y a plus de place sur le disque.
    problem-forged = Cette requête ne vient pas d'une page de ce serveur. Rechargez la page.
    problem-key = La clef d'une requête compte de 1 à 80 lettres, chiffres, traits d'union ou traits
      de soulignement.
    problem-key-used = La clef de cette requête a déjà servi pour autre chose.
    problem-link-used = Ce lien a été utilisé sur autant d'appareils qu'il le permet. Demandez-en un
      nouveau au secrétariat.
    problem-meeting-exists = Il existe déjà une séance nommée {name}.
    problem-meeting-name = Le nom abrégé d'une séance se compose de minuscules, de chiffres et de
      traits d'union, 60 au plus.
    problem-name-taken = Quelqu'un d'autre a déjà ce nom. Choisissez-en un autre.
    problem-no-meeting = Cette séance n'existe pas.
    problem-no-number = Un décompte est un nombre entier, 0 ou plus.
    problem-not-joined = Rejoignez d'abord la séance : ouvrez votre lien ou saisissez votre code.
    problem-not-understood = La requête n'a pas été comprise.
    problem-nothing-recorded = Rien n'a été enregistré. Renvoyez la requête quand le problème sera
      réglé.
    problem-other-rules = Cette séance a été enregistrée sous un autre règlement que celui dont on
      dispose.
    problem-other-rules-detail = Elle peut être lue, mais rien ne peut y être ajouté. Remettez en
      place les fichiers de l'institution d'alors.
    problem-record = Le registre ne peut pas être écrit pour le moment.
    problem-wrong-password = Le nom ou le mot de passe est incorrect.
    quorum-count = Membres présents : {present} sur {members}; il en faut {required} pour prendre
      une décision.
    quorum-needed = Membres requis pour prendre une décision : {required} sur {members}.
    quorum-presumed = Le quorum est présumé.
    record-began = Début du registre de cette séance : membres, règlement.
    record-older = Inscriptions antérieures
    record-trust-note = Vérifié avec la clef de ce serveur. Qui ne se fie pas à ce serveur
      télécharge le registre et le vérifie au moyen de plenary verify et d'une clef reçue par une
      autre voie.
    record-verified = {count, plural, one {# inscription vérifiée.} many {# d'inscriptions
      vérifiées.} other {# inscriptions vérifiées.}}
    record-votes = Votes
    record-what = Ce qui s'est passé
    required-now = {count, plural, one {# voix pour est requise en ce moment.} other {# voix pour
      sont requises en ce moment.}}
    result-reported = Seuls les totaux sont connus, ou une partie des noms.
    results-so-far = Décisions prises jusqu'ici
    rooms-now = En ce moment
    rooms-title = Vue d'ensemble des salles
    rooms-watching = Spectateurs
    row-code = le code {code} ne peut pas être utilisé
    row-no-name = le nom manque
    row-numbered = Ligne {line}
    row-quote = un guillemet n'est pas fermé
    row-twice = {code} figure deux fois
    row-weight = {column} : {value} n'est pas un nombre entier
    rows-bad = {count, plural, one {# ligne ne peut pas être reprise} other {# lignes ne peuvent pas
      être reprises}}
    rows-good = {count, plural, one {# membre} other {# membres}}
    side-against = contre
    side-for = pour
    sign-in-officers = Se connecter comme responsable de la séance
    status-incorporated = Incorporé au texte, avec l'accord de tous les auteurs
    status-no-action = Pas de décision
    status-not-competent = Hors de la compétence de l'organe
    status-not-put = Non mis aux voix
    status-pending = En instance
    status-withdrawn = Retiré
    teller-numbered = Scrutateur {number}
    tellers-note = Deux scrutateurs comptent et saisissent leurs décomptes séparément. S'ils
      diffèrent, rien n'est enregistré.
    text-not-held = Le libellé de ce texte n'est pas conservé ici.
    text-under-vote = Le texte mis aux voix
    texts-and-amendments = Textes et amendements
    texts-pending = Textes en instance
    vote-in-the-room = Ce vote a lieu dans la salle.
    field-side = Position
    side-none = Sans position
    field-per-delegation = Déclarations par délégation
    field-list-order = Ordre de la liste
    list-as-requested = Dans l'ordre des demandes
    list-alternating = Tour à tour pour et contre
    list-least-heard = D'abord les moins entendus
    ballot-secret-title = Scrutin secret
    ballot-secret-join = Prendre votre bulletin
    ballot-secret-cast = Le déposer dans l'urne
    ballot-secret-cast-done = Votre bulletin est dans l'urne. Conservez ce reçu : {receipt}
    ballot-secret-wait = Les bulletins sont en cours de distribution. Le vote commence quand tous
      ont le leur.
    ballot-secret-note = Le serveur ne conserve ni lien entre vous et votre bulletin, ni ordre des
      dépôts. La confiance qui reste nécessaire est expliquée ici.
    ballot-secret-issued = {count, plural, one {# bulletin distribué} other {# bulletins
      distribués}}
    ballot-secret-prepare = Préparer un scrutin secret
    ballot-secret-open-casting = Ouvrir le dépôt des bulletins
    ballot-secret-close = Clore le scrutin et dépouiller
    ballot-secret-choose = Choisissez {count, plural, one {un nom} other {jusqu'à # noms}}
    ballot-invalid = Nul
    ballot-blank = Blanc
    election-round = Tour {number}
    election-required = Requis : {count}
    election-elected = Élu
    election-none = Personne n'a été élu; un autre tour de scrutin suit.
    minutes-add = Ajouter un texte du secrétariat
    minutes-edited = Texte du secrétariat; il ne fait pas partie du registre
    proxy-for = Par procuration : {member}
    weight = Poids : {weight}
    clock-minutes = Minutes
    problem-no-secret-ballot = Aucune élection ni question mise aux voix au scrutin secret
      n'est en cours.
    problem-votes-line = Écrivez sur chaque ligne un nom, deux points et un nombre.
    ballot-secret-casting-open = L'urne est ouverte : déposez votre bulletin.
    ballot-secret-held = Cet appareil détient votre bulletin. Attendez l'ouverture de l'urne.
    ballot-secret-missing = Cet appareil ne détient aucun bulletin. Un autre appareil de votre
      délégation l'a peut-être.
    ballot-secret-needs-script = Le bulletin est fait sur cet appareil, ce qui exige JavaScript.
    ballot-secret-abandon = Abandonner le scrutin
    ballot-paper-count = Saisir le dépouillement des bulletins de papier
    field-papers = Bulletins dans l'urne
    field-votes = Voix : sur chaque ligne un nom, deux points et un nombre
    secret-kept = Ce qui reste secret pour tous, le serveur compris : quel bulletin est le
      vôtre. Votre appareil crée un jeton au hasard et le masque avant que le serveur ne le
      signe. Le jeton revient dans l'urne sans nom, sans session et sans heure.
    secret-public = Ce qui est public, pour que chacun puisse vérifier : qui a pris un
      bulletin, combien il y en a, et à la fin tous les bulletins, dans un ordre qui ne dit
      rien du moment du dépôt.
    secret-trust-issuer = La confiance qui reste nécessaire : l'exploitant du serveur pourrait
      prendre des bulletins pour des membres absents. Chaque bulletin pris est annoncé avec le
      nom du membre : vérifiez le vôtre et protestez au besoin.
    secret-trust-timing = Quiconque observe le réseau pourrait voir à quel moment un appareil
      envoie quelque chose. Les bulletins sont remis et déposés à des moments distincts, et
      rien n'est noté de l'expéditeur.
    secret-trust-disk = Jusqu'à la clôture, une personne ayant accès au disque du serveur
      pourrait voir l'ordre d'arrivée des bulletins, mais non à qui ils sont.
    secret-receipt = Votre reçu vous permet de retrouver votre bulletin parmi ceux qui sont
      publiés. Il vous permettrait aussi de le montrer à quelqu'un qui fait pression sur vous
      : ce scrutin n'en protège pas.
    field-owed = Contributions dues
    field-due = Montant dû pour deux ans
    field-other = Avec
    field-holder = Titulaire de la procuration
    field-texts = Amendements dans l'ordre de la mise aux voix, une cote par ligne
    row-too-many = un tableau compte au plus {count} membres
    row-too-many-cells = la ligne a plus de cellules que de colonnes ; une cellule qui
      contient une virgule se met entre guillemets
    keys-in-use = Agir par touches simples
    problem-ballot-overtaken = Les bulletins sont publiés, mais la séance n'en est plus à la question de ce scrutin : ils ne comptent dans aucun autre.
    ballot-secret-count-again = Communiquer le dépouillement de l'urne
    ballot-secret-fingerprint = Empreinte de la clef du scrutin ; le bureau la lit à haute voix et elle est la même sur tous les appareils :
    ballot-secret-taken-by = Des bulletins ont été remis à
    ballot-secret-papers = Bulletins du dernier scrutin
    ballot-secret-own-paper = le vôtre
    ballot-secret-own-missing = Cet appareil a déposé un bulletin qui ne figure pas parmi ceux-ci. Votre reçu le prouve : dites-le au bureau.
    ballot-secret-own-found = Le bulletin de cet appareil figure parmi ceux-ci, tel que vous l'avez déposé.
    problem-ballot-elsewhere = La séance n'en est pas à la question de ce scrutin : fermez-le quand elle y sera, ou abandonnez-le.
    floor-now = À la tribune
    record-number = Numéro
    ballot-secret-empty = Choisissez, ou marquez le bulletin comme blanc.
    ballot-secret-both = Un bulletin blanc ne porte aucun choix: retirez l'un des deux.
    objection-asked = Y a-t-il des objections à l'adoption de {text} sans vote?
    objection-raise = S'opposer: demander un vote
    objection-made = {member} a demandé un vote sur {text}.
    all-present = Tous les membres sont présents
    your-turn = Vous êtes appelé: répondez maintenant.
    status-second-vote = En attente d'un second vote
    """#
}
