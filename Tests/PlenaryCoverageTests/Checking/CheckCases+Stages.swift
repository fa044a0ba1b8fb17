extension CheckCases {
  /// Stages, columns, adjectives, rules, bounds and intentions.
  static let stages = """
    day: 2014-11-19
    The General Assembly's Third Committee on Tuesday approved a draft resolution on North Korea
    by 111 votes to 19, with 55 abstentions.
    = match A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The UN General Assembly voted 111-19 on Tuesday, with 55 abstentions, to adopt a resolution
    on human rights in North Korea.
    = match A/C.3/69/L.28/Rev.1
    = body wrong_stage A/C.3/69/L.28/Rev.1

    day: 2014-12-19
    The General Assembly adopted the North Korea resolution on Thursday by a vote of 111 in
    favour to 19 against, with 55 abstentions.
    = occasion wrong_stage A/C.3/69/L.28/Rev.1
    = against wrong_stage A/RES/69/188
    = in favour wrong_stage A/RES/69/188
    = abstaining wrong_stage A/RES/69/188

    day: 2014-12-19
    The General Assembly adopted the North Korea resolution on Thursday by 116 votes to 20, with
    53 abstentions.
    = match A/RES/69/188

    day: 2014-12-19
    The Third Committee approved the text on North Korea on Thursday with 116 in favour, 20
    against and 53 abstentions.
    = match A/RES/69/188
    = body wrong_stage A/RES/69/188

    day: 2014-11-19
    The Third Committee on Tuesday approved the draft on North Korea with 112 votes in favour,
    18 against and 55 abstentions.
    = match A/C.3/69/L.28/Rev.1
    = in favour mismatch A/C.3/69/L.28/Rev.1
    = against mismatch A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The Third Committee approved the draft resolution on North Korea by 111 votes to 19, with 55
    countries choosing not to vote.
    = match A/C.3/69/L.28/Rev.1
    = not voting wrong_column A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The Third Committee approved the draft resolution on North Korea with 111 in favour, 19
    against and 55 absent.
    = match A/C.3/69/L.28/Rev.1
    = not voting wrong_column A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The Third Committee approved the draft resolution on North Korea with 19 votes in favour,
    111 against and 55 abstentions.
    = match A/C.3/69/L.28/Rev.1
    = arithmetic arithmetic A/C.3/69/L.28/Rev.1
    = in favour wrong_column A/C.3/69/L.28/Rev.1
    = against wrong_column A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    In a cliff-hanger, the Third Committee rejected Cuba's amendment on North Korea by 77 votes
    to 40, with 50 abstentions.
    = match A/C.3/69/L.63
    = margin unfit_word A/C.3/69/L.63

    day: 2014-11-19
    The Third Committee overwhelmingly approved the draft resolution on North Korea, 111-19 with
    55 abstentions.
    = match A/C.3/69/L.28/Rev.1
    = margin match

    day: 2014-11-19
    The Third Committee narrowly approved the draft resolution on North Korea, 111-19 with 55
    abstentions.
    = match A/C.3/69/L.28/Rev.1
    = margin unfit_word A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The Third Committee unanimously approved the draft resolution on North Korea, with 111 in
    favour, 19 against and 55 abstentions.
    = match A/C.3/69/L.28/Rev.1
    = margin unfit_word A/C.3/69/L.28/Rev.1

    day: 2014-12-19
    The General Assembly adopted the resolution on North Korea on Thursday by 116 votes to 20
    with 53 abstentions. It needed a two-thirds majority to pass.
    = match A/RES/69/188
    = threshold rule_error A/RES/69/188

    day: 2023-10-28
    The General Assembly adopted the resolution on Gaza by 120 votes to 14 with 45 abstentions.
    A two-thirds majority was needed for the resolution to pass.
    = match A/RES/ES-10/21
    = threshold match

    day: 2014-12-23
    The Security Council on Monday voted 11-2 with two abstentions to put North Korea on its
    agenda, despite vetoes by China and Russia.
    = match S/PV.7353
    = veto rule_error S/PV.7353

    day: 2014-12-23
    The Security Council on Monday voted to place North Korea on its agenda by 11 votes to 2,
    with 2 abstentions. There are no vetoes in procedural votes of the council.
    = match S/PV.7353
    = rule match

    day: 2014-12-19
    Russia vetoed the North Korea resolution in the General Assembly, where 116 countries voted
    in favour.
    = match A/RES/69/188
    = RUS unverifiable A/RES/69/188
    = veto rule_error A/RES/69/188

    day: 2014-12-19
    The General Assembly adopted the legally binding resolution on North Korea by 116 votes to
    20 with 53 abstentions.
    = match A/RES/69/188
    = legal force rule_error

    day: 2014-12-19
    The General Assembly resolution on North Korea is not legally binding. It was adopted by 116
    votes to 20 with 53 abstentions.
    = match A/RES/69/188
    = legal force match

    day: 2014-12-19
    Nine votes in favour were needed for the General Assembly to adopt the resolution on North
    Korea.
    = rule rule_error

    day: 2014-11-19
    Nearly 120 countries voted in favour of the draft resolution on North Korea in the Third
    Committee.
    = in favour mismatch A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    More than 100 countries voted in favour of the North Korea draft in the Third Committee and
    19 voted against.
    = match A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    More than 120 countries voted in favour of the North Korea draft in the Third Committee, 19
    voted against it and 55 abstained.
    = match A/C.3/69/L.28/Rev.1
    = in favour mismatch A/C.3/69/L.28/Rev.1

    day: 2023-10-28
    The General Assembly adopted the resolution on Gaza with 120 votes in favour, while 45
    abstained and 14 voted no. Iraq later changed its vote to yes from an abstention, so the
    final tally was 121 votes in favour and 44 abstentions.
    = match A/RES/ES-10/21
    = IRQ later_intention A/RES/ES-10/21
    = in favour later_intention A/RES/ES-10/21
    = abstaining later_intention A/RES/ES-10/21

    day: 2023-10-28
    The General Assembly adopted the resolution on a truce in Gaza by 121 votes to 14, with 44
    abstentions.
    = match A/RES/ES-10/21
    = in favour later_intention A/RES/ES-10/21
    = abstaining later_intention A/RES/ES-10/21
    """
}
