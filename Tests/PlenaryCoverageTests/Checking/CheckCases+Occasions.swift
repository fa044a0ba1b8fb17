extension CheckCases {
  /// Other votes, other days, members, voters, vetoes and figures.
  static let occasions = """
    day: 2013-11-20
    The Third Committee on Tuesday approved a draft resolution on Syria by 121 votes in favour
    to 14 against, with 47 abstentions.
    = match A/C.3/68/L.57
    = in favour superseded A/C.3/68/L.57
    = abstaining superseded A/C.3/68/L.57

    day: 2015-12-20
    The General Assembly adopted the resolution on North Korea in December 2015 by 119 votes to
    19, with 48 abstentions. An amendment to delete the reference to the Court, offered by Cuba,
    was rejected by the Assembly by 77 votes against to 40 in favour, with 50 abstentions.
    = match A/RES/70/172
    = occasion transplanted A/C.3/69/L.63
    = body wrong_stage A/C.3/69/L.63

    day: 2014-11-18
    The Third Committee will vote on the draft resolution on North Korea on Tuesday. A simple
    majority is expected to approve it.
    = next stage match
    = next stage prediction

    day: 2014-11-19
    The Third Committee approved the draft on North Korea, 111-19 with 55 abstentions. It goes
    to a plenary vote of the General Assembly in December.
    = match A/C.3/69/L.28/Rev.1
    = next stage match

    day: 2014-11-19
    With 62 cosponsors, the draft on North Korea was approved in the Third Committee by 111
    votes to 19 with 55 abstentions.
    = match A/C.3/69/L.28/Rev.1
    = co-sponsors match

    day: 2014-11-19
    With 48 cosponsors, the draft on North Korea was approved in the Third Committee by 111
    votes to 19 with 55 abstentions.
    = match A/C.3/69/L.28/Rev.1
    = co-sponsors mismatch A/C.3/69/L.28/Rev.1

    day: 2014-12-19
    The 193-member General Assembly adopted the North Korea resolution with 116 votes in favour,
    20 against and 53 abstentions.
    = match A/RES/69/188
    = members match

    day: 2014-12-19
    The 192-member General Assembly adopted the North Korea resolution with 116 votes in favour,
    20 against and 53 abstentions.
    = match A/RES/69/188
    = members mismatch

    day: 2014-12-19
    The General Assembly adopted the North Korea resolution with 136 votes in favour, 20 against
    and 53 abstentions.
    = match A/RES/69/188
    = arithmetic arithmetic A/RES/69/188
    = in favour mismatch A/RES/69/188

    day: 2022-03-03
    The General Assembly adopted the resolution on Ukraine by 141 votes to 5 with 35
    abstentions. Russia, Belarus, Cuba, North Korea and Syria voted against it.
    = match A/RES/ES-11/1
    = list of those against omission A/RES/ES-11/1
    = CUB mismatch A/RES/ES-11/1

    day: 2022-03-03
    The General Assembly adopted the resolution on Ukraine with 141 in favour, five against and
    35 abstaining. Venezuela abstained.
    = match A/RES/ES-11/1
    = VEN wrong_column A/RES/ES-11/1

    day: 2014-05-23
    The Security Council failed to adopt the French-drafted resolution on Syria: 13 members
    voted in favour, and China and Russia vetoed it.
    = match S/2014/348
    = veto match
    = veto match

    day: 2014-05-23
    Russia alone vetoed the Security Council draft on Syria on Thursday; 13 members voted in
    favour and one voted against, with one abstention.
    = match S/2014/348
    = list of those against omission S/2014/348
    = veto match
    = against mismatch S/2014/348
    = abstaining mismatch S/2014/348

    day: 2014-11-19
    The Third Committee approved the draft on North Korea by 111 votes to 19 with 55
    abstentions. In the end the committee adopted the North Korea draft by 111 votes to 19 with
    50 abstentions.
    = match A/C.3/69/L.28/Rev.1
    = abstaining mismatch A/C.3/69/L.28/Rev.1
    = abstaining contradiction

    day: 2024-06-01
    The Third Committee approved a draft on beekeeping by 140 votes to 2, with 30 abstentions.
    = against unverifiable
    = in favour unverifiable
    = abstaining unverifiable

    day: 2014-11-20
    The Third Committee approved the draft on North Korea on 19 November 2014 by 111 votes to
    19, with 55 abstentions.
    = match A/C.3/69/L.28/Rev.1
    = date mismatch A/C.3/69/L.28/Rev.1

    day: 2014-11-20
    The Third Committee rejected the draft on North Korea on Tuesday by 111 votes to 19, with 55
    abstentions.
    = match A/C.3/69/L.28/Rev.1
    = outcome mismatch A/C.3/69/L.28/Rev.1
    = against wrong_column A/C.3/69/L.28/Rev.1
    = in favour wrong_column A/C.3/69/L.28/Rev.1

    day: 2014-12-24
    The Human Rights Council adopted a resolution on North Korea in March 2014 by 30 votes to 6,
    with 9 abstentions.
    = match A/HRC/RES/25/25
    = abstaining mismatch A/HRC/RES/25/25

    day: 2014-12-24
    The General Assembly adopted the resolution on North Korea by 116 votes to 20, with 55
    abstentions.
    = match A/RES/69/188
    = abstaining mismatch A/RES/69/188

    day: 2023-10-28
    A Canadian amendment on Gaza won 88 votes in favour and 55 against with 23 abstentions in
    the General Assembly, but narrowly failed to get a two-thirds majority.
    = match A/ES-10/L.26
    = margin match
    = threshold match

    day: 2009-06-13
    The Security Council unanimously adopted sanctions on North Korea on Friday.
    = margin match

    day: 2014-02-18
    Tens of thousands of prisoners are held in the camps of North Korea. The commission heard
    more than 320 witnesses.
    = figure match
    = figure match

    day: 2014-02-18
    Some 300,000 prisoners are held in the camps.
    = figure mismatch camps

    day: 2014-12-24
    The General Assembly adopted the resolution on Syria by 116 votes to 20, with 53
    abstentions.
    = occasion transplanted A/RES/69/188

    day: 2024-02-21
    The United States vetoed a Security Council resolution on Gaza on Tuesday; 13 members voted
    in favour and Britain abstained.
    = match S/2024/173
    = veto match
    """
}
