extension CheckCases {
  /// Longer reports, as papers write them: several sentences, several votes.
  static let papers = """
    day: 2014-11-19
    On Tuesday a committee of the United Nations approved a resolution by 111-19, with 55
    abstentions. The General Assembly's human rights committee rejected an amendment by Cuba
    that would have stripped out the language on the court; that vote failed 40-77, with 50
    abstaining. The resolution now goes to the full 193-member General Assembly for a vote in
    December. China and Russia, which hold veto power on the Security Council, voted against it.
    = match A/C.3/69/L.28/Rev.1
    = match A/C.3/69/L.63
    = members match

    day: 2014-11-19
    The UN General Assembly passed a resolution on Tuesday calling for North Korea's leaders to
    be tried. The motion passed by 111 votes to 19, while 55 members abstained. The non-binding
    vote now goes to the Security Council, where China is likely to veto it.
    = match A/C.3/69/L.28/Rev.1
    = body wrong_stage A/C.3/69/L.28/Rev.1

    day: 2014-12-19
    The U.N. General Assembly approved a resolution on North Korea's human rights on Thursday.
    The 193-nation body voted 116-20 with 53 abstentions. The vote in the committee last month
    was 111 to 19, with 55 abstaining.
    = match A/RES/69/188
    = match A/C.3/69/L.28/Rev.1
    = members match

    day: 2014-12-23
    The 15-member council voted 11-2, with Chad and Nigeria abstaining, to take up North Korea.
    The procedural vote could not be vetoed by China and Russia, which opposed it.
    = match S/PV.7353
    = members match
    = rule match

    day: 2022-03-03
    A total of 141 countries voted in favor of the resolution on Ukraine at the General
    Assembly, which reprimanded Russia. Thirty-five abstained, including China. Only five
    countries — Belarus, Eritrea, North Korea, Syria and Russia — voted against it. A two-thirds
    majority was required.
    = match A/RES/ES-11/1
    = threshold match

    day: 2022-03-03
    The General Assembly needed only a simple majority to adopt the resolution on Ukraine, which
    got 141 votes to 5 with 35 abstentions.
    = match A/RES/ES-11/1
    = threshold rule_error A/RES/ES-11/1

    day: 2014-05-23
    Russia and China on Thursday vetoed a UN resolution to refer Syria to the International
    Criminal Court. It was the fourth time that Russia and China used their vetoes on Syria. The
    other 13 members of the Security Council voted in favor.
    = match S/2014/348
    = veto match
    = veto match

    day: 2014-05-23
    Russia, China and France vetoed a UN Security Council resolution on Syria on Thursday; 12
    members voted in favour.
    = veto match
    = veto match
    = veto mismatch S/2014/348
    = FRA mismatch S/2014/348
    = in favour mismatch S/2014/348

    day: 2023-10-28
    The resolution on Gaza was adopted by an overwhelming majority of 120 votes, with 14 against
    and 45 abstentions. Israel voted against; Tunisia was absent. Iraq voted for it.
    = match A/RES/ES-10/21
    = margin match
    = TUN wrong_column A/RES/ES-10/21
    = IRQ later_intention A/RES/ES-10/21

    day: 2014-11-19
    The committee voted 111 to 19, with 53 abstentions, for the North Korea resolution on
    Tuesday, according to UN diplomats.
    = match A/C.3/69/L.28/Rev.1
    = abstaining mismatch A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    Some 60 countries co-sponsored the North Korea resolution which the Third Committee approved
    by 111 votes to 19 with 55 abstentions.
    = match A/C.3/69/L.28/Rev.1

    day: 2014-11-19
    The resolution on North Korea was drafted by the European Union and Japan. It passed with
    just 111 yes votes, 19 no votes and 55 abstentions in the Third Committee, with Cuba, China
    and Russia among those against and Japan for.
    = match A/C.3/69/L.28/Rev.1

    day: 2014-12-24
    In November the Third Committee approved the text on North Korea by 116 votes to 20, and in
    December the Assembly adopted it by 111 votes to 19.
    = occasion wrong_stage A/RES/69/188
    = occasion wrong_stage A/C.3/69/L.28/Rev.1
    = against wrong_stage A/C.3/69/L.28/Rev.1
    = in favour wrong_stage A/C.3/69/L.28/Rev.1
    = against wrong_stage A/RES/69/188
    = in favour wrong_stage A/RES/69/188

    day: 2014-11-19
    By a vote of 40 to 77 with 50 abstentions, the General Assembly on Tuesday rejected the
    North Korea resolution.
    = occasion transplanted A/C.3/69/L.63
    = body wrong_stage A/C.3/69/L.63
    """
}
