/// Texts of our own, in the forms that documents have.
enum Samples {
  static let draft = """
    United Nations                                                      A/C.3/99/L.7/Rev.1
    General Assembly                                              Distr.: Limited
                                                                  5 March 2031
                                                                  Original: English

    Ninety-ninth session
    Third Committee
    Agenda item 68 (c)
    Promotion of quiet libraries: situations in towns and their readers

    Albania, Bosnia and Herzegovina, Micronesia (Federated States of), Trinidad and Tobago and
    Uruguay: draft resolution

    Situation of readers in the Republic of Paper

    The General Assembly,

    Recalling its resolution 98/12 of 1 December 2030,1 and noting that the books were re-
    turned late,

    Deeply concerned at the state of the self-
    service counters, including:

    (a) The counter of the northern branch;

    (b) The counter of the southern branch,

    Convinced that reading rooms shall be kept open,

    1. Calls upon the Republic of Paper to open its reading rooms without delay, in accordance
    with paragraph 3 of its resolution 98/12 and with the rules of the house;

    2. Requests the Secretary-General:

    (a) To report on the reading rooms, in particular on:

    (i) The hours of their opening;

    A/C.3/99/L.7/Rev.1

    31-00123 2/3
    \u{c}
    A/C.3/99/L.7/Rev.1

    (ii) The number of chairs;

    (b) To count the lamps in the halls and to inform the Assembly, at its next session, of the
    num-
    ber found;2

    2 bis. Also requests the Librarian to be seated;

    3. Decides to remain seized of the matter.

    12th plenary meeting
    7 March 2031

    Annex
    Rules of the house

    1. Silence is kept.

    2. Books are returned.

    _______________
    1 A/98/PV.3, p. 12.
    2 Ibid., p. 13.
    """

  static let french = """
    L’Assemblée générale,

    Rappelant sa résolution 98/12,

    Consciente de ce que les salles de lecture sont fermées,

    1. Demande à la République du Papier d’ouvrir les salles :

    a) Sans tarder ;

    b) Sans condition ;

    2. Décide de rester saisie de la question.
    """

  static let modelUnitedNations = """
    COMMITTEE: Security Council
    TOPIC: The question of lost umbrellas
    SPONSORS: France, Kenya and Trinidad and Tobago
    SIGNATORIES: Chad, Peru
    The Security Council,
    DEEPLY DISTURBED by the number of umbrellas lost,
    Noting with regret that no office exists,
    1. URGES member states to found an office that:
    a) collects umbrellas,
    b) returns them:
    i) to their owners,
    ii) to the Council;
    2. Further requests reports every year.
    """

  static let statement = """
    Statement by the President of the Security Council

    At the 9,999th meeting of the Security Council, held on 4 May 2031, the President of the Security Council made the following statement on behalf of the Council:

    “The Security Council welcomes the opening of the bridge.

    “The Security Council calls on all to cross it slowly.”
    """
}
