// The log and the reasons of outcomes in French. How to correct a text: docs/languages.md.
extension LogTables {
  static let french = #"""
    # The meeting
    meeting-opened = La présidence a ouvert la séance {number}.
    attendance-recorded = {name} : {attendance}.
    present-counted = Membres présents : {count} sur {members}.
    meeting-suspended = La séance a été suspendue.
    meeting-resumed = La séance a été reprise.
    meeting-adjourned = La séance a été levée.
    rule-waived = Il a été dérogé à la règle {rule}.
    rule-waived-reason = Il a été dérogé à la règle {rule} : {reason}.
    item-taken-up = Le point {item} a été abordé.
    item-taken-up-title = Le point {item} a été abordé : {title}.
    chair-handed-over = {name} : cette délégation a pris la présidence.
    chair-handed-over-back = La présidence a repris ses fonctions.

    # Members
    arrears-recorded = {name} : arriéré de {owed}; contributions de deux années : {due}.
    arrears-waived = {name} : peut voter jusqu'au {day} malgré son arriéré.
    credentials-challenged = {name} : pouvoirs contestés; participation à titre provisoire.
    rights-suspended = {name} : droits suspendus.
    proxy-given = {name} : procuration donnée; mandataire : {holder}.
    proxy-withdrawn = {name} : procuration retirée.

    # Speakers
    floor-requested = {name} : demande de parole.
    floor-requested-side = {name} : demande de parole, pour intervenir {side, select, for {pour}
      other {contre}}.
    speaker-called = {name} : parole donnée.
    replier-called = {name} : parole donnée pour exercer le droit de réponse.
    left-list = {name} : retrait de la liste des orateurs.
    list-arranged = La présidence a organisé la liste des orateurs : {order, select, as-requested
      {dans l'ordre des demandes} alternating-sides {tour à tour pour et contre} other {d'abord les
      moins entendus}}{each, select, -1 {} other {; déclarations par délégation : {each}}}{together,
      select, -1 {} other {; déclarations par groupe ({groups}) : {together}}}.
    places-exchanged = {first} et {second} : échange de places sur la liste des orateurs.
    speech-ended = {name} : fin de l'intervention (durée : {duration}).
    speakers-list-closed = La liste des orateurs a été close.
    speakers-list-reopened = La liste des orateurs a été rouverte.
    speeches-limited = Durée des interventions limitée à : {duration}.
    speaker-called-to-order = {name} : rappel à l'ordre (dépassement : {duration}).
    reply-granted = {name} : exercice du droit de réponse accordé (durée : {duration}).
    statement-made = {name} : déclaration.
    statement-made-words = {name} : « {words} ».

    # Points of order
    point-of-order-raised = {name} : motion d'ordre{voting, select, yes { sur la conduite du vote}
      other {}}.
    point-of-order-raised-words = {name} : motion d'ordre{voting, select, yes { sur la conduite du
      vote} other {}} : {words}.
    ruling-given = Décision de la présidence : {words}.
    ruling-appealed = {name} : appel de la décision de la présidence.
    appeal-seconded = {name} : appui à l'appel.

    # Motions
    motion-moved = {name} : présentation de la motion {number} ({motion}).
    motion-moved-on = {name} : présentation de la motion {number} ({motion}), concernant {text}.
    motion-moved-inviting = {name} : présentation de la motion {number} ({motion}), concernant
      {invitee}.
    motion-seconded = {name} : appui à la motion {number}.
    spoken-on-motion = {name} : intervention {side, select, for {pour} other {contre}} la motion
      {number}.
    motion-withdrawn = La motion {number} a été retirée.
    motion-carried = La motion {number} a été adoptée.
    motion-lost = La motion {number} a été rejetée.
    debate-adjourned-text = L'organe ne se prononce pas sur {text} : ni le débat ni le vote ne se
      poursuivent.
    debate-adjourned = Le débat sur le point a été ajourné : ni le débat ni le vote ne se
      poursuivent.
    debate-closed = Le débat a été clos.
    debate-closed-text = Le débat sur {text} a été clos.
    competence-declined = L'organe a estimé qu'il n'avait pas compétence pour adopter {text}.
    majority-decided = {important, select, yes {L'adoption de {text} exige la majorité prévue pour
      les questions importantes} other {La majorité ordinaire suffit pour {text}}}.
    priority-given = La priorité dans le vote a été donnée à {text}.
    text-not-put = L'organe a décidé de ne pas se prononcer sur {text}.
    reconsideration-opened = {text} est de nouveau examiné.
    invitee-admitted = {name} : invitation à participer sans droit de vote.
    caucus-begun = Des consultations ont commencé (durée : {duration}).
    caucus-begun-speakers = Des consultations ont commencé (durée : {duration}; orateurs :
      {speakers}).

    # Texts
    proposal-introduced = {name} : présentation de {text}, « {title} ».
    proposal-introduced-with = {name} : présentation de {text}, « {title} » (autres auteurs :
      {count}).
    warning-given = Avertissement concernant {text} : {rule}.
    warning-given-member = Avertissement à {name}, concernant {text} : {rule}.
    competence-doubted = {text} aurait l'effet suivant : « {action} »; {extent, select, binding
      {l'organe le peut, et sa décision lie} may {l'organe le peut} may-only-recommend {l'organe ne
      peut que le recommander} other {l'organe ne le peut pas}}.
    text-circulated = {text} a été distribué.
    oral-text-permitted = La présidence a autorisé l'examen de {text}.
    sponsor-added = {name} : cette délégation se joint aux auteurs de {text}.
    sponsor-withdrew = {name} : cette délégation se retire de la liste des auteurs de {text}.
    text-withdrawn = {text} a été retiré.
    text-reintroduced = {name} : nouvelle présentation de {text}.
    proposal-seconded = {name} : appui à {text}.
    proposal-revised = Les auteurs ont révisé {text}.
    proposal-revised-as = Les auteurs ont révisé {text}, qui devient {new}.
    cost-stated = Les incidences financières de {text} ont été exposées.
    rules-amendment-reported = Une commission a fait rapport sur {text}.
    amendment-moved = {name} : présentation de {text}, amendement à {to}.
    amendment-accepted = {name} : acceptation de {text}.
    amendment-incorporated = Tous les auteurs ont accepté {text}, qui est incorporé au texte sans
      vote.
    order-of-amendments-fixed = La présidence a fixé l'ordre du vote : {texts}.
    order-of-amendments-fixed-reason = La présidence a fixé l'ordre du vote : {texts} ({reason}).
    division-requested = {name} : demande de votes séparés sur {text} (parties : {count}).
    division-granted = {text} est mis aux voix par parties.
    division-refused = {text} n'est pas divisé.
    earlier-stage-noted = Il a été pris note des votes émis sur {text} à un stade antérieur (membres
      : {count}).

    # Decisions
    vote-requested = {name} : demande de vote sur {text}.
    method-requested = {name} : demande de {method}.
    adoption-without-vote-proposed = La présidence a demandé si {text} pouvait être {stage, select,
      approves {approuvé} other {adopté}} sans vote.
    adopted-without-vote = {text} a été {stage, select, approves {approuvé} other {adopté}} sans
      vote.
    voting-opened = Début du vote. Objet : {subject}; mode : {method}.
    lot-drawn = L'appel nominal commence par le membre tiré au sort : {name}.
    vote-cast = {name} : {vote}.
    rights-reserved = {name} : droit d'expliquer son vote réservé.
    casting-vote-given = La présidence a exercé sa voix prépondérante : {side, select, for {pour}
      other {contre}}.
    closing-scheduled = Le scrutin sera clos à {time}.
    voting-closed = Le scrutin a été clos.
    vote-passed = {name} : tour passé.
    no-answer = {name} : pas de réponse.
    vote-reported = Décompte communiqué : {tally} ({status, select, sourced {source connue} partial
      {source partielle} unsourced {sans source} other {hypothèse}}).
    vote-reported-source = Décompte communiqué : {tally} ({status, select, sourced {source connue}
      partial {source partielle} unsourced {sans source} other {hypothèse}}; {source}).
    result-announced = La présidence a proclamé le résultat. Objet : {subject}; voix : {tally};
      {outcome}.
    amendment-not-put = {text} n'est pas mis aux voix : {because} l'a rendu sans objet.
    rejected-in-parts = Toutes les parties du dispositif de {text} ayant été rejetées, l'ensemble
      est considéré comme rejeté.
    intention-stated = {name} : intention de vote déclarée ({vote}); objet : {subject}.
    vote-explained = {name} : explication de vote sur {text}.
    matter-ruled-procedural = {text} : {procedural, select, yes {question de procédure} other {la
      question n'est pas de procédure}}.
    effect-given = Il a été donné effet à {text} : {action}.

    # Elections
    election-opened = Début de l'élection ({post}); sièges à pourvoir : {seats}.
    election-opened-candidates = Début de l'élection ({post}); sièges à pourvoir : {seats};
      candidats : {candidates}.
    ballot-paper-found = Bulletin de vote {valid, select, yes {valable} other {nul}} : {names}.
    ballot-counted = Tour de scrutin {round}; bulletins : {papers}{invalid, plural, =0 {} one {; nul
      : #} other {; nuls : #}}{blank, plural, =0 {} one {; blanc : #} other {; blancs : #}};
      majorité requise : {required}. Voix : {votes}. Aucun élu.
    ballot-counted-elected = Tour de scrutin {round}; bulletins : {papers}{invalid, plural, =0 {}
      one {; nul : #} other {; nuls : #}}{blank, plural, =0 {} one {; blanc : #} other {; blancs :
      #}}; majorité requise : {required}. Voix : {votes}. Élection : {names}.
    candidate-elected = Élection : {name}{acclamation, select, yes { (par acclamation)} other {}}.
    election-lot-needed = Partage égal des voix entre {names} : il est procédé à un tirage au sort.

    # Why the outcome is what it is
    quorum-presumed = Le quorum ({required} sur {members}) est présumé; nul ne l'a mis en doute.
    quorum-missing = Membres présents : {present} sur {members}; il en faut {required} : aucune
      décision n'est possible.
    quorum-reached = Membres présents : {present} sur {members}; il en faut {required} : le quorum
      est atteint.
    tie-rejected = Partage égal des voix ({for} contre {against}) : la proposition est considérée
      comme rejetée.
    tie-lost = Partage égal des voix ({for} contre {against}) : ce n'est pas une majorité, et la
      motion est rejetée.
    tie-second-vote = Partage égal des voix ({for} contre {against}) : un second vote a lieu à une
      séance ultérieure, dans un délai de {hours, plural, one {# heure} other {# heures}}.
    tie-ruling-stands = Partage égal des voix ({for} contre {against}) : la décision de la
      présidence est maintenue.
    tie-casting-vote = Partage égal des voix ({for} contre {against}) : la présidence a voix
      prépondérante.
    veto = Le nombre de voix était atteint; le vote contre de {names} empêche l'adoption : c'est un
      veto.
    veto-unnamed = Le nombre de voix était atteint; le vote contre d'un membre qui en a le droit
      empêche l'adoption : c'est un veto.
    no-veto = Membres du groupe {group} ayant voté contre : {count}; mais le nombre de voix requis
      n'était pas atteint : le projet n'est pas adopté faute de voix, et il n'y a pas de veto.
    counted = {counted, select, yes {Voix pour} no {Voix contre} abstain {Abstentions} other
      {Objections}}{group} : {actual}
    limb-share = {counted}. Requis : {strict, select, yes {plus de} other {au moins}} {fraction},
      sur la base suivante : {base, select, pv {voix pour et contre} cast {voix exprimées,
      abstentions comprises} present {présents} members {ensemble des membres} participating
      {membres participants} other {total}}{group} ({whole}), soit {required} : {reached, select,
      yes {atteint} other {non atteint}}.
    limb-min = {counted}. Requis : {required} : {reached, select, yes {atteint} other {non
      atteint}}.
    limb-max = {counted}. Maximum permis : {required} : {reached, select, yes {respecté} other
      {dépassé}}.
    limb-no-negative = {reached, select, yes {Aucun membre du groupe {group} n'a voté contre} other
      {Membres du groupe {group} ayant voté contre : {actual}; aucun ne le doit}}.
    limb-all-affirm = {reached, select, yes {Tous les membres du groupe {group} ont voté pour} other
      {Membres du groupe {group} n'ayant pas voté pour : {actual}; tous le doivent}}.
    limb-max-withholding = Membres n'ayant pas voté pour{group} : {actual}; une minorité de blocage
      en exige {blocking} : {reached, select, yes {il n'y en a pas} other {il y en a une}}.
    limb-not = Exigence contraire : {text}
    """#
}
