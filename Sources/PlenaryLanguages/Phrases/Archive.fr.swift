// Words of the archive's pages in French. How to correct a text: docs/languages.md.
extension ArchiveTables {
  static let french = #"""
    # Finding one's way
    archive-title = Archives des votes
    archive-none = Ce serveur ne présente pas d'archives des votes.
    archive-none-detail = Lancez-le avec {serve}. Des archives se créent avec {import}.
    archive-unreadable = Les archives des votes ne peuvent être lues pour le moment.
    archive-unreadable-detail = La personne qui gère le serveur en trouvera la cause dans son
      journal. Réessayez dans un instant.
    archive-not-found = Les archives ne contiennent rien à cette adresse.
    archive-not-found-detail = Cherchez le vote, la session ou le membre sur la première page des
      archives.
    body-assembly = Assemblée générale
    body-council = Conseil de sécurité
    session-numbered = Session {number}
    year-numbered = Année {number}
    archive-body = Organe
    archive-session = Session
    archive-date = Date
    precision-month = seul le mois est connu
    precision-year = seule l'année est connue
    precision-uncertain = le jour est incertain

    # Searching
    search-words = Mots du titre, du point de l'ordre du jour, du sujet ou de la cote
    search-more = Autres critères
    search-from = À partir de la session ou de l'année
    search-to = Jusqu'à la session ou à l'année
    search-choice = Vote de ce membre
    search-kind = Objet du vote
    search-margin = Écart maximal entre voix pour et contre
    search-subject = Sujet
    search-any = Indifférent
    search-go = Rechercher
    search-found = {count, plural, one {# vote} other {# votes}}
    search-nothing = Rien n'a été trouvé. Employez moins de mots ou de critères; un astérisque à
      la fin d'un mot en remplace les terminaisons.
    search-left-out = Non compris et laissé de côté : {text}
    search-table = Ces votes sous forme de tableau
    pages-of-results = Pages de résultats
    page-numbered = Page {page} sur {pages}
    previous-page = Page précédente
    next-page = Page suivante
    totals-order = Les totaux se lisent dans l'ordre : pour, contre, abstentions.
    sessions-title = Sessions
    members-title = Membres
    members-count = {count, plural, one {# membre} other {# membres}}

    # Sources
    sources-title = Sources
    sources-note = Les fichiers dont tout provient. Ce que deux d'entre eux disent différemment
      figure côte à côte sur la page du vote.
    source-file = Fichier
    source-form = Forme
    source-rows = Lignes
    source-imported = Importé le
    source-name = Source
    source-link = Original
    source-line = ligne {number}
    source-differs = Publiés et comptés
    accounts-title = Ce que disent les sources
    accounts-no-names = Aucune source ne dit qui a voté et comment.
    published-totals = Totaux publiés (non votants)
    counted-totals = Comptés d'après la liste (non votants)
    totals-agree = identiques
    totals-differ = ils diffèrent
    lists-agree = Les listes ne se contredisent pas.
    lists-differ = Membres sur lesquels les sources divergent
    list-partial = liste de certains membres seulement
    not-listed = non mentionné

    # A vote
    totals-none = Aucune source ne donne de totaux.
    kind-whole = Un texte dans son ensemble
    kind-paragraph = Un paragraphe ou une partie
    kind-motion = Une motion
    kind-amendment = Un amendement
    kind-unstated = Non précisé
    not-a-member = Non membre
    fact-resolution = Résolution
    fact-draft = Projet
    fact-report = Rapport de la commission
    fact-meeting = Procès-verbal
    fact-session = Session selon la source
    fact-note = Note de la source
    fact-name = Nom dans ces archives
    totals-title = Totaux du vote
    totals-word = Totaux
    announced-title = Résultat proclamé
    announced-unstated = Aucune source ne dit ce qui a été proclamé.
    announced-not-adopted = Non adopté
    determination-title = Selon les règles de ce jour
    determination-note = Plenary le calcule d'après la liste des votes; ce n'est pas le résultat
      proclamé.
    determination-rule = Règle :
    determination-contradicts = Cela diffère du résultat proclamé.
    determination-unseated = Figurent avec un vote mais sans siège ce jour-là, non comptés : {members}
    determination-day = Le jour du vote n'est pas certain; les règles applicables ne le sont donc
      pas non plus.
    determination-no-rules = On ne peut le dire : les règles de cet organe à cette date ne sont
      pas disponibles.
    determination-no-names = On ne peut le dire : la règle dépend du vote de certains membres, et
      aucune source ne les nomme tous.
    determination-no-totals = On ne peut le dire : aucune source ne donne de totaux.
    determination-without-vote = Adopté sans vote : aucune majorité n'était requise.
    determination-two-thirds = Les questions importantes exigent les deux tiers des membres
      présents et votants; les sources ne disent pas si celle-ci en était une.
    two-thirds-reached = Les deux tiers ont été atteints.
    two-thirds-missed = Les deux tiers n'ont pas été atteints.
    determination-procedural = Les questions de procédure exigent le même nombre de voix et ne
      connaissent pas de veto; les sources ne disent pas toujours quels votes portaient sur la
      procédure.
    regions-title = Membres par région
    regions-note = Groupes régionaux dans leur composition actuelle.
    regional-group = Groupe régional
    group-african = Groupe des États d'Afrique
    group-asia-pacific = Groupe des États d'Asie et du Pacifique
    group-eastern-european = Groupe des États d'Europe orientale
    group-latin-american = Groupe des États d'Amérique latine et des Caraïbes
    group-western-european = Groupe des États d'Europe occidentale et autres États
    group-none = Hors groupe
    board-of-vote = Membres selon leur vote

    # Series
    series-title = Le même texte avant et après
    series-none = Aucun autre vote sur le même texte n'a été trouvé d'après le titre.
    series-count = {count, plural, one {# vote} other {# votes}} dans cette série
    previous-vote = Vote précédent
    next-vote = Vote suivant
    moved-since = Qui a changé depuis le vote précédent
    moved-between = Qui a changé d'un vote à l'autre
    moved-unknown = Aucune source ne donne toutes les voix des deux votes.
    moved-nobody = Personne n'a voté différemment.
    moved-count = {count, plural, one {# changement} other {# changements}}
    moved-from-to = {from} → {to}
    series-note = Les votes sont reliés par la ressemblance de leurs titres sur dix sessions;
      personne n'a vérifié ces liens.
    series-over-time = Totaux au fil des ans
    series-evidence = Pourquoi ces votes sont reliés
    similarity = Ressemblance des titres

    # Members and pairs
    former-names = Appelé auparavant : {names}
    member-history = Votes session par session
    as-table = Les chiffres sous forme de tableau
    with-majority = Avec la majorité des voix pour et contre
    others-title = Les plus proches et les plus éloignés
    closest-members = Les plus proches
    farthest-members = Les plus éloignés
    compared-over = Sessions {first} à {last}.
    agreement-note = Le même vote compte un, une abstention face à un vote un demi, des votes
      opposés zéro; les votes unanimes et les absences ne comptent pas.
    agreement-word = Concordance
    common-votes = Votes communs
    too-few-in-common = Trop peu de votes communs pour comparer.
    compare-with = Comparer avec
    compare-go = Comparer
    how-it-moved = Comment sa position a évolué
    how-it-moved-note = Textes récurrents sur lesquels son vote a changé, les plus récents
      d'abord.
    last-votes = Derniers votes
    all-against = Tous les votes contre
    pair-of = {first} et {second}
    agreement-by-session = Concordance session par session
    pair-same = Même vote
    pair-half = Une abstention
    pair-opposite = Opposés
    pair-absent = Seul non votant : {member}
    pair-both-absent = Aucun n'a voté
    opposed-title = Votes où ils se sont opposés
    opposed-none = Ils n'ont jamais voté l'un pour, l'autre contre.

    # Sessions
    most-contested = Votes les plus serrés
    margin-of = {count, plural, =0 {partage égal} one {# voix d'écart} other {# voix d'écart}}
    cohesion-title = Cohésion des groupes régionaux
    cohesion-note = Les deux indices vont de 0, parts égales, à 1, unanimité. Le premier ignore
      les abstentions.
    rice-index = Indice de cohésion
    agreement-index = Indice de concordance
    votes-counted = Votes comptés
    map-title = Qui s'accordait avec qui
    map-note = Les membres qui votent de même se suivent. C'est un ordre de ressemblance, non une
      liste de blocs.
    map-left-out = Laissés de côté, faute de votes communs : {names}

    # Pictures
    picture-data = Les chiffres correspondants
    picture-fact = Tel qu'enregistré
    picture-forecast = Prévision
    picture-no-data = Il n'y a rien à montrer.
    picture-no-value = sans valeur
    picture-required = Requis : {count}
    picture-interval = de {low} à {high}
    picture-more = et {count} de plus
    picture-pair = {label} : {value}
    percent-number = {number} %
    letter-in-favour = P
    letter-abstaining = A
    letter-against = C
    letter-not-voting = X

    # Forecasts
    press-account = Tous les articles ensemble
    press-check = Vérifier
    press-introduction = Collez des articles sur des votes. Ce qu'ils disent est comparé aux
      comptes rendus et entre eux; rien n'est conservé.
    press-no-archive = Ce serveur n'a pas d'archives de votes : les articles ne sont comparés
      qu'entre eux.
    press-note = Les articles en anglais sont lus. Ce qui n'est pas compris est laissé de côté;
      ce que les archives ignorent ne peut être vérifié.
    press-published = Publié le (année-mois-jour)
    press-publisher = Éditeur
    press-report = Article {number}
    press-result = Ce qui a été trouvé
    press-text = Texte
    press-title = Les articles face aux comptes rendus
    press-findings = Constatations
    press-nothing = Rien dans ce compte rendu n’a pu être vérifié.
    press-on-record = Au procès-verbal :
    verdict-match = conforme au procès-verbal
    verdict-mismatch = non conforme au procès-verbal
    verdict-wrong-stage = mauvaise étape
    verdict-wrong-column = mauvaise colonne
    verdict-superseded = remplacé depuis
    verdict-later-intention = intention déclarée après coup, non le résultat
    verdict-transplanted = appartient à un autre vote
    verdict-rule-error = contraire à la règle
    verdict-contradiction = contredit le même compte rendu
    verdict-arithmetic = les chiffres ne concordent pas
    verdict-unfit-word = le mot ne convient pas aux chiffres
    verdict-omission = omis
    verdict-prediction = une prévision
    verdict-unverifiable = invérifiable
    forecast-title = Ce que l'on attend du vote
    forecast-banner = Prévision : rien de tout cela n'a eu lieu.
    forecast-from = Calculé d'après les votes enregistrés avant le {day} : {body}.
    forecast-of-parent = Pour {body}, on se fonde sur les votes de {parent}, où votent les mêmes
      membres.
    forecast-committee = Le vote sur le même texte en commission est pris en compte :
    forecast-basis = Fondement :
    forecast-measured-assembly = Valeur de telles prévisions ({body}) : sur six sessions, le choix
      le plus probable s'est vérifié pour {series} des suffrages sur les textes récurrents et {new}
      sur les nouveaux; {inside} des totaux de voix pour étaient dans l'intervalle.
    forecast-measured-amendments = Valeur de telles prévisions sur les amendements et parties de
      textes ({body}) : le choix le plus probable s'est vérifié pour {share} des suffrages;
      {inside} des totaux de voix pour étaient dans l'intervalle, qui est trop étroit.
    forecast-measured-council = Valeur de telles prévisions : de 2010 à 2025, elles annonçaient
      {expected} vetos sur {of} projets; il y en eut {came}. Les vetos sont plus fréquents qu'il
      n'est dit ici.
    forecast-not-measured = La valeur de telles prévisions n'a pas été mesurée.
    forecast-majority = Majorité simple pour
    forecast-two-thirds = Deux tiers pour
    forecast-enough = Au moins {number} voix pour
    forecast-against = Un membre ayant le veto vote contre
    forecast-veto-by = {member} empêche l'adoption
    forecast-interval = Le trait montre l'intervalle : 9 issues sur 10 sont attendues entre ses
      extrémités.
    forecast-members = Tous les membres
    forecast-open = Membres les plus incertains
    forecast-why = Pourquoi
    forecast-declared = A déclaré : {vote}
    forecast-sponsor = Auteur du texte
    basis-series = Texte récurrent, mis aux voix {count, plural, one {une fois} other {# fois}} au cours
      des dix sessions précédentes
    basis-similar = Titre nouveau : votes sur des textes semblables
    basis-few = {count, plural, one {Un seul vote} other {Seulement # votes}} pour apprendre : à
      peine plus que les proportions habituelles
    basis-amendments = Amendement; votes sur des amendements dont apprendre : {count}. On ne sait presque
      rien
    basis-nothing = Aucun vote dont apprendre : rien n'est connu
    basis-council = {count, plural, one {# vote} other {# votes}}; veto : {vetoes}
    reason-committee = En commission : {vote}
    reason-last = La dernière fois : {vote}
    reason-similar = Sur des textes semblables, {vote} : {share}
    reason-bloc = Son groupe de {count} sur des textes semblables, {vote} : {share}
    reason-place = D'après sa place parmi les membres, {vote} : {share}
    reason-all = Sur l'ensemble de ses votes, {vote} : {share}
    reason-others = Modifié par les déclarations des autres
    reason-no-record = Aucun vote connu : la moyenne des autres
    forecast-positions = Positions connues
    forecast-positions-note = Elles ne figurent que dans l'adresse de cette page; rien n'est
      enregistré et aucun vote n'est émis.
    forecast-add = Ajouter
    forecast-remove = Retirer
    forecast-grounds = Votes passés qui la fondent
    forecast-weight = Poids
    forecast-score = Score de Brier de la prévision : {score} (0 est le meilleur, 2 le pire).
    forecast-inside = Les voix pour sont dans l'intervalle attendu.
    forecast-outside = Les voix pour sont hors de l'intervalle attendu.
    forecast-not-pending = Ce texte n'attend pas de vote, et aucun n'a eu lieu à son sujet.
    forecast-other-archive = Rien ne peut être prévu : les votes des archives sont ceux d'une
      autre institution.
    forecast-nothing = Rien ne peut être prévu : les archives n'ont pas de votes de cet organe
      avant le {day}, ou trop peu.
    forecast-contradictory = Rien ne peut être prévu : aucune issue ne s'accorde avec ces
      positions.
    """#
}
