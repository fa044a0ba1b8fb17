extension CheckCases {
  /// Sums that fit, subjects that are not those of the record, votes to come, figures merged.
  static let traps = """
    day: 2014-11-19
    Around 110 countries supported the draft on North Korea in the Third Committee, while
    roughly 20 opposed it.
    = match A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    UN member states voted by 111 to 19 with 55 abstentions for a resolution on North Korea.
    Last year the Assembly adopted a similar text without a vote.
    = match A/C.3/69/L.28/Rev.1
    = body wrong_stage A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The Third Committee approved the draft on North Korea with 111 votes in favour, 19 against,
    55 abstaining and 8 not voting.
    = match A/C.3/69/L.28/Rev.1
    = not voting unverifiable A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The Third Committee approved the draft on North Korea with 111 votes in favour, 19 against,
    55 abstaining and 12 not voting.
    = match A/C.3/69/L.28/Rev.1
    = arithmetic arithmetic A/C.3/69/L.28/Rev.1
    = not voting unverifiable A/C.3/69/L.28/Rev.1

    day: 2014-12-23
    The Security Council put North Korea on its agenda on Monday with 9 votes in favour, 4
    against and 2 abstentions.
    = match S/PV.7353
    = in favour mismatch S/PV.7353
    = against mismatch S/PV.7353

    day: 2014-12-23
    The Security Council adopted the resolution on North Korea by 8 votes to 4, with 3
    abstentions.
    = against unverifiable
    = arithmetic arithmetic
    = in favour unverifiable
    = abstaining unverifiable

    day: 2014-05-23
    The Security Council adopted a resolution on Syria on Thursday by 13 votes to 2, with China
    and Russia voting against.
    = match S/2014/348
    = outcome mismatch S/2014/348
    = arithmetic arithmetic S/2014/348

    day: 2014-05-23
    The draft on Syria got 13 votes in the Security Council and failed by a narrow margin.
    = match S/2014/348
    = margin unfit_word S/2014/348

    day: 2014-05-23
    The Security Council draft on Syria needed nine votes to pass and got 13, but China and
    Russia cast vetoes.
    = match S/2014/348
    = veto match
    = veto match

    day: 2014-05-23
    The Security Council draft on Syria needed ten votes to pass and got 13, but China and
    Russia vetoed it.
    = match S/2014/348
    = veto match
    = veto match

    day: 2022-03-03
    In a landslide vote, 141 countries in the General Assembly backed the resolution on Ukraine;
    five voted against and 35 abstained.
    = match A/RES/ES-11/1
    = margin match

    day: 2022-03-03
    The General Assembly adopted the resolution on Ukraine with 141 votes in favour, 5 against
    and 35 absent.
    = match A/RES/ES-11/1
    = not voting wrong_column A/RES/ES-11/1

    day: 2023-10-28
    The General Assembly adopted the Gaza resolution by 120 votes to 14, with 45 abstentions.
    Britain has said it will veto it.
    = match A/RES/ES-10/21

    day: 2014-12-19
    The General Assembly on Thursday adopted the North Korea resolution, with 116 in favour, 20
    against and 53 abstentions. Cuba abstained. Ecuador voted against.
    = match A/RES/69/188
    = CUB mismatch A/RES/69/188

    day: 2014-12-19
    The General Assembly on Thursday adopted the North Korea resolution by consensus.
    = outcome mismatch A/RES/69/188

    day: 2014-11-18
    On Tuesday morning the Third Committee rejected Cuba's amendment on North Korea by 77 votes
    to 40, with 50 abstentions. The draft resolution itself will be put to the vote in the
    afternoon.
    = match A/C.3/69/L.63
    = next stage match

    day: 2014-12-23
    The human rights situation in North Korea was put on the agenda of the Security Council by
    11 votes to 2. The General Assembly had adopted its resolution in December by 116 votes to
    20, and the Third Committee had approved it in November by 111 to 19.
    = match S/PV.7353
    = match A/RES/69/188
    = match A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    Japan's amendment on North Korea was rejected in the Third Committee by 77 votes to 40 with
    50 abstentions.
    = match A/C.3/69/L.63
    = proposers mismatch A/C.3/69/L.63

    day: 2014-11-19
    The draft on North Korea won a clear majority in the Third Committee: 111 in favour, 19
    against, 55 abstaining.
    = match A/C.3/69/L.28/Rev.1
    = margin match

    day: 2014-11-19
    There is overwhelming evidence of crimes, the commission said. The Third Committee approved
    the draft on North Korea by 111 votes to 19.
    = match A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    It was hardly a landslide: the Third Committee approved the draft on North Korea by 111
    votes to 19, with 55 abstentions.
    = match A/C.3/69/L.28/Rev.1

    day: 2013-11-20
    The Third Committee approved a draft on Syria by 123 votes in favour to 14 against, with 46
    abstentions.
    = match A/C.3/68/L.57

    day: 2014-12-24
    The Security Council is to vote on the referral of North Korea; China and Russia will veto
    it.
    = next stage match

    day: 2014-12-24
    The 15-member Security Council put North Korea on its agenda by 11-2-2. The 16-member
    council has five permanent members.
    = members match
    = members contradiction
    = members mismatch

    day: 2014-12-19
    Of the 193 members of the General Assembly 116 voted for the resolution on North Korea, 20
    voted against, 53 abstained and four did not vote.
    = match A/RES/69/188

    day: 2014-12-19
    The General Assembly adopted the resolution on North Korea by 116 votes to 20, with 57
    countries abstaining or absent.
    = match A/RES/69/188

    day: 2014-12-19
    Resolution 69/188 was adopted by the General Assembly by 116 votes to 21, with 52
    abstentions.
    = match A/RES/69/188
    = against mismatch A/RES/69/188
    = abstaining mismatch A/RES/69/188

    day: 2015-12-20
    The General Assembly on 17 December 2015 adopted its resolution on North Korea by 116 votes
    to 20 with 53 abstentions.
    = occasion transplanted A/RES/69/188
    = against transplanted A/RES/70/172
    = in favour transplanted A/RES/70/172
    = abstaining transplanted A/RES/70/172

    day: 2014-03-29
    The Human Rights Council on Friday adopted a resolution on North Korea by 30 votes to 6,
    with 11 abstentions.
    = match A/HRC/RES/25/25

    day: 2014-11-19
    The Third Committee approved the draft on North Korea by 111-19-55. Cuba voted in favour,
    while China and Japan voted against.
    = match A/C.3/69/L.28/Rev.1
    = CUB mismatch A/C.3/69/L.28/Rev.1
    = JPN mismatch A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The Third Committee vote on North Korea's draft had a majority of 92: 111 in favour and 19
    against.
    = match A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The Third Committee approved a draft on Myanmar by 111 votes to 25, with 40 abstentions.
    = against unverifiable
    = in favour unverifiable
    = abstaining unverifiable

    day: 2023-10-28
    The General Assembly adopted the resolution on Gaza by 88 votes to 55 with 23 abstentions.
    = occasion transplanted A/ES-10/L.26
    = against transplanted A/RES/ES-10/21
    = arithmetic arithmetic A/RES/ES-10/21
    = in favour transplanted A/RES/ES-10/21
    = abstaining transplanted A/RES/ES-10/21

    day: 2022-03-03
    North Korea, Syria and Belarus were among five countries that voted against the General
    Assembly resolution on Ukraine; 141 voted in favour and 35 abstained.
    = match A/RES/ES-11/1

    day: 2014-12-23
    The Security Council vote on North Korea's agenda item was 11 in favour, 2 against and 3
    abstaining.
    = match S/PV.7353
    = arithmetic arithmetic S/PV.7353
    = abstaining mismatch S/PV.7353

    day: 2014-12-19
    The vote on the North Korea resolution was a squeaker, many feared; the General Assembly
    adopted it by 116 to 20 in a lopsided vote.
    = match A/RES/69/188
    = margin unfit_word A/RES/69/188
    = margin match

    day: 2014-11-18
    The committee is expected to approve the draft on North Korea by a wide margin.
    = next stage prediction

    day: 2014-11-17
    North Korea's ambassador said more than 50 countries would vote against the draft in the
    Third Committee.
    = none

    day: 2016-12-20
    The General Assembly adopted its yearly resolution on North Korea by 118 votes to 21, with
    50 abstentions.
    = against unverifiable
    = in favour unverifiable
    = abstaining unverifiable

    day: 2014-05-23
    The Security Council rejected the resolution on Syria; it won 13 votes, and two permanent
    members cast their vetoes.
    = match S/2014/348

    day: 2014-12-19
    The General Assembly adopted the resolution on North Korea by 116 votes to 20; 53 countries
    stayed away.
    = match A/RES/69/188
    = not voting wrong_column A/RES/69/188
    """
}
