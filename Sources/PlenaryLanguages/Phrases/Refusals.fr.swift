// Why something is out of order, in French. How to correct a text: docs/languages.md.
extension RefusalTables {
  static let french = #"""
    # One line
    sentence = Irrecevable. {text} ({rule})

    # Who may act
    only-presiding-officer.what = Seule la présidence peut faire cela.
    only-secretary.what = Seuls la présidence ou le secrétariat peuvent faire cela.
    only-members.what = {name} : cela est réservé aux membres.
    not-seated.what = {name} : cette délégation ne siège pas dans cet organe.
    not-seated.instead = Elle ne peut participer que si elle y est invitée.
    not-own-vote.what = {actor} : cette délégation ne peut pas voter à la place d'une autre
      ({member}).
    not-own-vote.instead = Un membre absent ne participe pas au vote; nul ne vote à sa place.
    presiding-officer-does-not-vote.what = La présidence ne vote pas.
    presiding-officer-does-not-vote.instead = Un autre membre de sa délégation peut voter.
    presiding-vote-not-decisive.what = La présidence ne vote que si sa voix change le résultat.
    vote-suspended-for-arrears.what = {name} : l'arriéré ({owed}) n'est pas inférieur à la
      contribution due pour deux ans ({due}); cette délégation n'a pas de voix.
    vote-suspended-for-arrears.instead = Une dérogation décidée par l'organe rétablit le droit de
      vote.
    membership-suspended.what = {name} : les droits de ce membre sont suspendus.
    observer-may-not.what = {name} : cette délégation a le statut d'observateur et ne peut pas faire
      cela.
    observer-may-not.instead = Un membre peut le faire en son propre nom.
    proxies-unknown.what = Ce règlement ne prévoit pas de vote par procuration.
    proxies-unknown.instead = Un membre absent ne participe pas au vote; nul ne vote à sa place.
    own-proxy.what = {name} : cette délégation n'a pas besoin de procuration pour son propre vote.
    own-proxy.instead = Désigner un autre membre.
    no-proxy.what = {name} : cette délégation n'a pas donné de procuration.
    proxies-held.what = {name} : cette délégation détient déjà toutes les procurations qu'un membre
      peut détenir ({most}).
    proxies-held.instead = La procuration peut être donnée à un autre membre.
    proxy-not-passed-on.what = {name} : cette délégation détiendrait une procuration et en donnerait
      une; une procuration ne se transmet pas.
    proxy-not-passed-on.instead = Elle peut d'abord retirer la sienne; sinon, un autre membre peut
      voter.

    # The meeting
    meeting-not-open.what = La séance n'est pas ouverte.
    meeting-not-open.instead = Il faut d'abord l'ouvrir ou la reprendre.
    meeting-already-open.what = La séance est déjà ouverte.
    meeting-not-suspended.what = La séance n'est pas suspendue.
    no-quorum-to-open.what = {present, plural, one {# membre est présent} other {# membres sont
      présents}}; il en faut {required} pour ouvrir la séance.
    no-quorum-to-open.instead = Il faut attendre d'autres membres ou obtenir une dérogation.
    no-quorum-to-decide.what = {present, plural, one {# membre est présent} other {# membres sont
      présents}}; il en faut {required} pour prendre une décision.
    no-quorum-to-decide.instead = Le débat peut continuer; la décision attendra que {required}
      membres soient présents.
    more-present-than-members.what = {count} présents : c'est impossible, l'organe compte {members}
      membres.
    more-present-than-members.instead = Il faut recompter.
    too-few.what = {amount, select, speaking-time {La durée d'une intervention, en secondes,}
      length-of-motion {La durée prévue par une motion, en secondes,} parts-of-division {Le nombre
      de parties d'une division} places-to-fill {Le nombre de sièges à pourvoir} statements {Le
      nombre de déclarations permises} other {Le montant des contributions dues}} ne peut pas être
      {count}.
    too-few.instead = Indiquer {least} ou plus.

    # Voting
    voting-in-progress.what = Le vote a commencé et ne peut pas être interrompu.
    voting-in-progress.instead = Il faut d'abord proclamer le résultat; une motion d'ordre sur la
      conduite du vote est possible.
    action-under-way.what = L'organe a commencé à se prononcer sur {text} et ne peut pas être
      interrompu avant d'avoir terminé.
    action-under-way.instead = Mettre aux voix ce qui reste; la présidence peut suspendre la séance
      entre deux votes.
    no-voting-in-progress.what = Aucun vote n'est en cours.
    voting-incomplete.what = {missing, plural, one {# membre n'a pas encore été appelé.} other {#
      membres n'ont pas encore été appelés.}}
    voting-incomplete.instead = Il faut les appeler, ou noter qu'ils n'ont pas répondu.
    method-unknown.what = Ce règlement ne prévoit pas ce mode de scrutin : {method}.
    names-not-kept.what = Ici, les voix sont comptées; elles ne sont pas enregistrées par nom.
    names-not-kept.instead = Indiquer les totaux.
    must-not-abstain.what = {name} : cette délégation ne peut pas s'abstenir.
    must-not-abstain.instead = Elle vote pour ou contre.
    no-abstention-on-procedure.what = Nul ne s'abstient sur une question de procédure.
    no-abstention-on-procedure.instead = Voter pour ou contre.
    passed-before.what = {name} : cette délégation a déjà passé son tour une fois.
    passed-before.instead = Elle vote pour ou contre.
    passing-unknown.what = Ce règlement ne permet pas de passer son tour.
    passing-unknown.instead = Voter, s'abstenir ou ne pas répondre.
    no-rights.what = On réserve ses droits en votant pour ou contre lors d'un appel nominal, et on
      les exerce ensuite.
    no-rights.instead = Voter « avec droits » permet d'expliquer son vote ensuite.
    not-your-turn.what = C'est le tour de : {next}.
    lot-not-drawn.what = L'appel nominal commence par un membre tiré au sort.
    lot-not-drawn.instead = Il faut d'abord tirer au sort.
    roll-call-over.what = Tous les membres ont été appelés.
    roll-call-over.instead = Un vote peut être modifié jusqu'à la proclamation du résultat.
    count-missing.what = Ce qui a été montré ou mis dans l'urne n'a pas été compté.
    count-missing.instead = Deux scrutateurs comptent et le secrétariat communique leur décompte.
    count-reported.what = Le décompte a été communiqué sous forme de totaux; on n'y ajoute pas une
      voix isolée.
    count-reported.instead = Le secrétariat peut communiquer un nouveau décompte, ou le texte est
      remis aux voix par vote enregistré.
    no-casting-vote.what = La présidence n'a pas de voix prépondérante ici.
    no-casting-vote.instead = Elle ne l'exerce qu'en cas de partage égal des voix, et seulement si
      la règle de majorité le prévoit.
    casting-vote-due.what = Il y a partage égal des voix, et la présidence a voix prépondérante.
    casting-vote-due.instead = Elle vote pour ou contre, puis proclame le résultat.
    method-requested.what = Un membre a demandé ce mode de scrutin : {method}; une seule demande
      suffit.
    method-requested.instead = Mettre le texte aux voix selon ce mode : {method}.
    voting-closed.what = Le scrutin est clos.
    voting-closed.instead = Jusqu'à la proclamation du résultat, le secrétariat peut corriger un
      vote; ensuite, une intention de vote peut être indiquée.
    moment-passed.what = {moment} : ce moment est passé.
    moment-passed.instead = Indiquer une heure ultérieure, ou agir maintenant.
    result-announced.what = Le résultat a été proclamé et ne change plus.
    result-announced.instead = Une intention de vote peut être indiquée pour mémoire.
    tally-impossible.what = Les totaux ne peuvent pas être exacts : {contradiction}.
    tally-impossible.instead = Il faut vérifier le décompte.
    veto-votes-unknown.what = Le résultat dépend du vote des membres du groupe {group}, qui n'est
      pas connu.
    veto-votes-unknown.instead = Indiquer leurs votes par nom, ou leurs totaux.
    known-votes-exceed-tally.what = Il y a plus de membres nommés que de voix comptées ({vote}).
    known-votes-exceed-tally.instead = Il faut vérifier les noms.
    vote-requested.what = {name} : cette délégation a demandé un vote.
    vote-requested.instead = Ouvrir le scrutin.
    objected.what = {name} : objection; il n'y a pas de consensus.
    objected.instead = Il faut poursuivre les consultations.
    decided-by-consensus.what = Cet organe ne vote pas; il décide par consensus.
    decided-by-consensus.instead = Demander s'il y a des objections.
    not-proposed-for-adoption.what = L'adoption sans vote n'a pas été proposée.
    not-proposed-for-adoption.instead = Il faut d'abord demander s'il y a des objections.
    already-decided.what = Une décision a été prise sur {text}, et elle reste valable.
    already-decided.instead = Une déclaration peut être faite pour mémoire.
    adoption-without-vote-unknown.what = Ce règlement ne prévoit pas l'adoption sans vote.

    # Speaking
    not-called.what = Nul ne parle sans y être invité; c'est le tour de : {next}.
    not-called.instead = Demander la parole.
    not-on-list.what = {name} : cette délégation n'est pas inscrite sur la liste des orateurs.
    not-next-speaker.what = La parole est donnée dans l'ordre de la liste; le tour suivant revient à
      : {next}.
    not-next-speaker.instead = Les délégations peuvent échanger leur tour d'un commun accord, et la
      présidence organise la liste.
    list-closed.what = La liste des orateurs est close.
    list-closed.instead = Une réponse est peut-être possible ensuite.
    list-open.what = La liste des orateurs est ouverte.
    statements-used.what = {name} : cette délégation a fait toutes les déclarations qu'elle peut
      faire au titre de ce point ({allowed}).
    statements-used.instead = Une réponse est peut-être possible.
    group-statements-used.what = Groupe {group} : toutes les déclarations que ce groupe peut faire
      au titre de ce point ({allowed}) sont attribuées.
    group-statements-used.instead = Un membre du groupe peut céder sa place sur la liste à un autre.
    groups-missing.what = Un nombre de déclarations par groupe n'a pas de sens si aucun groupe n'est
      indiqué.
    groups-missing.instead = Indiquer les groupes.
    no-such-group.what = Aucun membre de cet organe n'appartient à un groupe {group}.
    no-such-group.instead = Vérifier le nom du groupe.
    already-on-list.what = {name} : cette délégation est déjà inscrite sur la liste.
    nobody-speaking.what = Personne n'a la parole.
    somebody-speaking.what = {name} : cette délégation a la parole.
    within-time.what = L'orateur n'a pas dépassé son temps de parole.
    replies-used.what = Toutes les réponses permises au titre de ce point ({used}) ont été
      utilisées.
    no-right-of-reply.what = Ce règlement ne prévoit pas de droit de réponse.
    point-of-order-is-not-substance.what = Une motion d'ordre ne permet pas de traiter du fond de la
      question.
    point-of-order-is-not-substance.instead = Demander la parole.
    explanations-not-now.what = Les votes s'expliquent avant ou après le scrutin.
    explanations-not-now.instead = Attendre le résultat.
    no-explanation-after-secret-ballot.what = On n'explique pas son vote après un scrutin secret.
    sponsor-may-not-explain.what = Un auteur de {text} ne peut pas expliquer son vote sur ce texte.
    sponsor-may-not-explain.instead = Il peut faire une déclaration générale avant la décision.
    explained-before.what = Le vote sur {text} a déjà été expliqué.
    explained-before.instead = Une nouvelle explication suppose un vote différent.

    # Points and motions
    no-point-of-order.what = Aucune motion d'ordre n'est en instance.
    point-of-order-pending.what = Une motion d'ordre est en instance.
    point-of-order-pending.instead = La présidence statue d'abord, et un appel est mis aux voix.
    ruling-missing.what = Il n'y a pas de décision dont on puisse faire appel.
    appeal-not-debatable.what = L'appel est mis aux voix immédiatement, sans débat.
    second-needed.what = La motion doit être appuyée.
    second-needed.instead = Un autre membre peut l'appuyer.
    own-motion.what = Nul n'appuie sa propre motion.
    motion-unknown.what = Ce règlement ne connaît pas cette motion : {motion}.
    motion-unknown.instead = Pour une pause, on peut proposer la suspension de la séance.
    no-such-motion.what = Aucune motion {number} n'est en instance.
    motion-not-debatable.what = Cette motion ({motion}) ne donne pas lieu à débat.
    motion-not-debatable.instead = Elle est mise aux voix immédiatement.
    speakers-on-motion-none.what = Nul ne parle {side, select, for {pour} other {contre}} cette
      motion.
    speakers-on-motion-none.instead = Mettre la motion aux voix.
    speakers-on-motion-used.what = Le nombre d'orateurs permis {side, select, for {pour} other
      {contre}} la motion ({allowed}) est atteint; le règlement n'en admet pas davantage.
    speakers-on-motion-used.instead = Mettre la motion aux voix.
    spoken-on-motion.what = {name} : cette délégation a déjà parlé sur cette motion.
    spoken-on-motion.instead = Une motion est débattue par des membres différents, tant pour et tant
      contre.
    motion-outranked.what = Une autre motion ({motion}) a priorité.
    motion-outranked.instead = La mettre d'abord aux voix.
    more-severe-first.what = La motion {number} va plus loin et fait l'objet de la première
      décision.
    more-severe-first.instead = Mettre aux voix la motion {number}.
    rank-too-low.what = Cette motion ({motion}) n'a pas priorité sur la motion en instance
      ({pending}).
    rank-too-low.instead = Il faut d'abord se prononcer sur cette dernière.
    motion-needs-text.what = La motion ({motion}) doit indiquer le texte qu'elle vise.
    not-on-prevailing-side.what = Seul un membre ayant voté avec la majorité peut présenter cette
      motion.
    not-on-prevailing-side.instead = Un membre de ce côté peut le faire.
    debate-closed.what = Le débat est clos.
    debate-closed.instead = Mettre les textes aux voix.

    # Texts
    no-such-text.what = L'organe n'est saisi d'aucun texte portant la cote {text}.
    no-such-text.instead = Vérifier la cote.
    text-exists.what = L'organe est déjà saisi de {text}.
    not-sponsor.what = Seul un auteur de {text} peut faire cela.
    not-pending.what = L'organe n'est plus saisi de {text}.
    sponsor-too-late.what = Une décision a été prise sur {text}; nul ne peut plus s'en porter
      auteur.
    sponsor-too-late.instead = L'appui peut être indiqué pour mémoire.
    already-sponsor.what = Cette délégation est déjà auteur de {text}.
    withdrawal-too-late-amended.what = {text} a été amendé et appartient désormais à l'organe.
    withdrawal-too-late-amended.instead = Il est mis aux voix.
    withdrawal-too-late-voting.what = Le vote sur {text} a commencé.
    withdrawal-too-late-voting.instead = Il est mis aux voix.
    not-withdrawn.what = {text} n'a pas été retiré.
    not-seconded.what = Seul un membre ayant appuyé {text} peut insister pour qu'il soit mis aux
      voix.
    not-circulated.what = {text} n'a pas été distribué la veille.
    not-circulated.instead = Il peut être mis aux voix à partir du {earliest}, ou maintenant si
      l'organe accepte de déroger à la règle.
    not-permitted.what = {text} a été présenté sans document écrit.
    not-permitted.instead = La présidence peut en autoriser l'examen.
    cost-statement-missing.what = {text} entraîne des dépenses, et l'organe n'est saisi d'aucun état
      de ses incidences financières.
    cost-statement-missing.instead = L'état peut être attendu d'ici au {earliest}.
    committee-report-missing.what = {text} modifie le règlement intérieur.
    committee-report-missing.instead = Une commission fait d'abord rapport.
    only-on-request.what = {text} a été présenté par un participant qui n'est pas membre.
    only-on-request.instead = Il est mis aux voix si un membre le demande.
    not-an-amendment.what = {text} remplacerait l'ensemble du texte; ce n'est pas un amendement.
    not-an-amendment.instead = Il peut être présenté comme proposition distincte.
    amendment-words-missing.what = Le paragraphe {paragraph} ne contient pas « {words} ».
    amendment-words-missing.instead = Vérifier dans le texte.
    amendment-paragraph-taken.what = Il existe déjà un paragraphe {paragraph}.
    amendment-paragraph-taken.instead = Vérifier dans le texte.
    amendment-paragraph-missing.what = Le texte n'a pas de paragraphe {paragraph}.
    amendment-paragraph-missing.instead = Vérifier dans le texte.
    no-friendly-amendments.what = Ce règlement ne prévoit pas d'amendements acceptés par les
      auteurs.
    no-friendly-amendments.instead = Les auteurs peuvent réviser leur texte avant le début du vote.
    amendments-first.what = Les amendements sont mis aux voix d'abord : {texts}.
    amendments-first.instead = Mettre aux voix {first}.
    amendment-out-of-turn.what = {next} est mis aux voix avant ce texte.
    amendment-out-of-turn.instead = La présidence peut fixer un autre ordre avant le début du vote.
    order-incomplete.what = L'ordre doit comprendre tous les amendements en instance.
    earlier-proposal-first.what = {text} est mis aux voix avant cette proposition.
    earlier-proposal-first.instead = Une motion peut lui donner la priorité.
    division-unknown.what = Ce règlement ne prévoit pas de votes séparés sur des parties.
    mover-objects.what = L'auteur s'oppose au vote par division, ce qui clôt la question.
    mover-objects.instead = Le texte est mis aux voix dans son ensemble.
    division-pending.what = Il faut d'abord se prononcer sur la motion de division de {text}.
    division-refused.what = L'organe a refusé de diviser {text}.
    division-refused.instead = Le texte est mis aux voix dans son ensemble.
    no-such-part.what = Il n'y a pas de partie {number} à mettre aux voix.
    parts-first.what = La partie {number} est mise aux voix d'abord.
    reconsideration-needed.what = Une décision a été prise sur {text}.
    reconsideration-needed.instead = Le texte n'est réexaminé que si l'organe le décide.
    not-decided.what = {text} : aucune décision prise sur ce texte ne peut être réexaminée.
    second-vote-too-soon.what = Le second vote a lieu à une séance ultérieure.
    second-vote-too-soon.instead = Il faut d'abord lever cette séance.
    second-vote-too-late.what = Le second vote devait avoir lieu au plus tard le {deadline}.
    no-preliminary-question.what = Ce règlement ne connaît pas de question préliminaire.
    no-power-recommend.what = « {action} » : cet organe ne peut que le recommander.
    no-power-recommend.instead = Il peut le recommander à l'organe compétent.
    no-power.what = « {action} » : {extent, select, binding {cet organe le peut, et sa décision lie}
      may {cet organe le peut} other {cet organe ne le peut pas}}.
    not-adopted.what = {text} n'a pas été adopté.

    # Elections
    elections-unknown.what = Ce règlement ne prévoit pas d'élections.
    no-election.what = Aucune élection n'est en cours.
    election-pending.what = Une élection est en cours.
    election-pending.instead = Il faut d'abord l'achever.
    contested.what = {candidates, plural, one {# candidat} other {# candidats}} pour {seats, plural,
      one {# siège} other {# sièges}}.
    contested.instead = Il est procédé à un scrutin.
    ballot-requested.what = Un scrutin a été demandé.
    ballot-requested.instead = Il est procédé à un scrutin.
    acclamation-unknown.what = Ce règlement ne permet pas de se dispenser d'un scrutin.
    acclamation-unknown.instead = Il y a scrutin même s'il n'y a qu'un candidat.
    more-votes-than-papers.what = Les voix ne correspondent pas aux bulletins de vote.
    more-votes-than-papers.instead = Il faut recompter.
    ballot-number-taken.what = Le tour de scrutin {number} n'est pas postérieur au dernier.
    ballot-number-taken.instead = Numéroter les tours dans l'ordre croissant.
    restricted-ballot.what = Ce scrutin est limité à {names}.
    no-lot-needed.what = Il n'y a pas lieu de tirer au sort entre ces noms.
    lot-needed.what = Il y a partage égal des voix entre {names}.
    lot-needed.instead = Tirer au sort.
    elected-already.what = {name} : déjà élu.
    elected-already.instead = Compter les autres.

    # Matters with steps
    no-step.what = {docket} : « {act} » ne suit pas « {from} ».
    step-not-ready.what = « {act} » n'est pas encore possible depuis « {from} » : une condition
      manque.

    # What cannot be true of a count
    tally-negative = {what, select, in-favour {votes pour} against {votes contre} abstaining
      {abstentions} not-participating {membres ne participant pas} objecting {objections} members
      {membres} present {présents} other {total}}{group} : {count}, or un décompte n'est jamais
      négatif
    tally-beyond-counting = {what, select, in-favour {votes pour} against {votes contre} abstaining
      {abstentions} not-participating {membres ne participant pas} objecting {objections} members
      {membres} present {présents} other {total}}{group} : {count}, ce qui dépasse tout décompte
    tally-more-votes-than-members = {votes} voix{group}, pour {members} membres seulement
    tally-more-votes-than-present = {votes} voix{group}, pour {present} présents seulement
    tally-more-present-than-members = {present} présents{group}, pour {members} membres seulement
    tally-group-exceeds-whole = {what, select, in-favour {votes pour} against {votes contre} other
      {abstentions}}{group} : {count}, pour {whole} seulement en tout
    tally-more-than-total = poids{group} : {weight}, pour un total de {total}
    """#
}
