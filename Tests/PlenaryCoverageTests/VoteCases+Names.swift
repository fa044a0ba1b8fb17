extension VoteCases {
  /// Who voted how, vetoes, several votes in one text.
  static let names = #"""
    The resolution passed with 100 votes in favour, 11 against and 58 abstentions in the General
    Assembly, while 24 countries did not vote.
    = UN General Assembly; resolution; adopted; 100-11-58-24

    The tally in the General Assembly was 143 in favour, five against, with 35 abstaining; Belarus,
    North Korea, Nicaragua, Russia and Syria opposed the resolution.
    = UN General Assembly; resolution; adopted; 143-5-35; against=BLR,PRK,NIC,RUS,SYR

    There were 9 votes in favor, none against and six abstentions in the Security Council, so the
    resolution was adopted.
    = UN Security Council; resolution; adopted; 9-0-6

    The resolution was adopted by the Security Council with 12 votes in favour, no votes against and
    3 abstentions (China, Pakistan and Russia).
    = UN Security Council; resolution; adopted; 12-0-3; abstaining=CHN,PAK,RUS

    The Council adopted resolution 2803 by 13 votes to none, with two abstentions (China, Russian
    Federation), at a meeting of the Security Council.
    = UN Security Council; resolution; adopted; 13-0-2; abstaining=CHN,RUS

    With 14 votes in favour and the United States abstaining, the Security Council on Monday
    demanded a ceasefire.
    = UN Security Council; resolution; adopted; 14-?-1; abstaining=USA

    The First Committee approved the draft by 124 votes to 3, with 48 abstentions. A separate vote
    on operative paragraph 5 produced 110 in favour, 12 against and 40 abstentions.
    = UN General Assembly First Committee; draft resolution; adopted; 124-3-48
    = UN General Assembly First Committee; paragraph; adopted; 110-12-40

    Before adopting the resolution by 119 votes to 1 with 36 abstentions, the General Assembly
    rejected a Cuban amendment by 46 votes in favour, 79 against and 30 abstentions.
    = UN General Assembly; resolution; adopted; 119-1-36
    = UN General Assembly; amendment; rejected; 46-79-30

    In November the Third Committee approved the text 111-19 with 55 abstentions. On Thursday the
    full General Assembly adopted it by 116 votes to 20, with 53 abstentions.
    = UN General Assembly Third Committee; draft resolution; adopted; 111-19-55
    = UN General Assembly; resolution; adopted; 116-20-53

    Result of the vote: For: 376; Against: 212; Abstentions: 41. The European Parliament has spoken.
    = European Parliament; nil; adopted; 376-212-41

    The no-action motion was defeated by 51 votes to 77, with 12 abstentions, in the Third
    Committee.
    = UN General Assembly Third Committee; motion; rejected; 51-77-12

    The motion to adjourn the debate was rejected in the Third Committee by 77 votes to 51, with 12
    abstentions.
    = UN General Assembly Third Committee; motion; rejected; 51-77-12

    The IAEA Board of Governors passed the resolution 19-3 with 11 abstentions on Thursday,
    diplomats said. Russia, China and Burkina Faso opposed it.
    = IAEA Board of Governors; resolution; adopted; 19-3-11; against=RUS,CHN,BFA

    Lawmakers in the Knesset approved the bill 64-0.
    = Israeli Knesset; bill; adopted; 64-0-?

    France, Britain and the United States voted in favor of the resolution in the Security Council;
    China and Russia voted no.
    = UN Security Council; draft resolution; nil; ?-?-?; in_favour=FRA,GBR,USA; against=CHN,RUS

    The resolution garnered 137 votes in favour, 12 against and 31 abstentions at the U.N. General
    Assembly.
    = UN General Assembly; resolution; adopted; 137-12-31

    By a show of hands, 10 members of the Security Council were in favour, three against and two
    abstained.
    = UN Security Council; resolution; adopted; 10-3-2

    The text was supported by 123 countries, opposed by 38 and 16 abstained in the vote at the
    General Assembly's First Committee.
    = UN General Assembly First Committee; draft resolution; adopted; 123-38-16

    Israel, joined by the United States and Micronesia, voted against the resolution, adopted by the
    General Assembly 164-8 with 6 abstentions.
    = UN General Assembly; resolution; adopted; 164-8-6; against=ISR,USA,FSM~

    The General Assembly adopted the declaration with 143 in favour, 4 against (Australia, Canada,
    New Zealand and the United States) and 11 abstentions (Azerbaijan, Bangladesh, Bhutan, Burundi,
    Colombia, Georgia, Kenya, Nigeria, Russian Federation, Samoa and Ukraine).
    = UN General Assembly; declaration; adopted; 143-4-11; against=AUS,CAN,NZL,USA;
    + abstaining=AZE,BGD,BTN,BDI,COL,GEO,KEN,NGA,RUS,WSM,UKR

    Moscow and Beijing abstained, and the other 13 members of the Security Council voted in favour
    of the resolution.
    = UN Security Council; resolution; adopted; 13-?-2; abstaining=RUS,CHN

    The Security Council voted 10-1 in favour of a resolution condemning the sham referendums, but
    Russia used its veto. China, India, Brazil and Gabon abstained.
    = UN Security Council; draft resolution; vetoed; 10-1-4; against=RUS;
    + abstaining=CHN,IND,BRA,GAB; veto=RUS

    The draft resolution was approved by a recorded vote of 1O4 in favour to 3 against (Canada,
    Israel, United States), with l2 abstentions, in the Second Committee.
    = UN General Assembly Second Committee; draft resolution; adopted; 104-3-12; against=CAN,ISR,USA

    The Assembly adopted the resolution by 112 votes to 1 (United States), 45 abstaining, at the UN
    General Assembly session.
    = UN General Assembly; resolution; adopted; 112-1-45; against=USA

    Adopted by 15 votes in favour, the Security Council text was unopposed.
    = UN Security Council; resolution; adopted; 15-?-?

    The European Parliament adopted the text by 490 votes in favour, 82 and 55 abstentions.
    = European Parliament; resolution; adopted; 490-82-55

    The committee, the General Assembly's human rights committee, voted 112 to 16 with 55
    abstentions.
    = UN General Assembly Third Committee; draft resolution; adopted; 112-16-55

    Yeas 62, nays 37: the Senate passed the bill.
    = US Senate; bill; adopted; 62-37-?

    The bill cleared the Senate on a 51-50 vote after Vice President Harris broke the tie.
    = US Senate; bill; adopted; 51-50-?

    Peers defeated the government by 294 votes to 232 on the amendment.
    = UK House of Lords; amendment; rejected; 232-294-?
    """#
}
