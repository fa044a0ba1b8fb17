extension VoteCases {
  /// Longer passages: several sentences about one vote.
  static let reports = #"""
    UNITED NATIONS (AP) — The U.N. Security Council on Friday adopted a watered-down resolution
    calling for aid to Gaza. The vote in the 15-member council was 13-0 with the United States and
    Russia abstaining.
    = UN Security Council; resolution; adopted; 13-0-2; abstaining=USA,RUS

    GENEVA, March 23 (Reuters) - The U.N. Human Rights Council agreed on Thursday to extend a probe
    into abuses in Belarus. Twenty-one of the 47 members backed the resolution, five opposed it and
    21 abstained.
    = UN Human Rights Council; resolution; adopted; 21-5-21

    The UN's top rights body voted narrowly on Thursday, 19-17 with 11 abstentions, against holding
    a debate on Xinjiang.
    = UN Human Rights Council; draft resolution; rejected; 17-19-11

    Nine countries voted in favor of the Russian-proposed statement, one short of what was needed;
    the US, Britain and France abstained in the Security Council.
    = UN Security Council; statement; rejected; 9-?-?; abstaining=USA,GBR,FRA

    Only four countries, China, Cuba, Gabon and Pakistan, joined Russia in abstaining on the
    Security Council text, which got 10 votes.
    = UN Security Council; resolution; adopted; 10-?-5; abstaining=CHN,CUB,GAB,PAK,RUS

    The 10 elected members voted for the resolution, but all five permanent members of the Security
    Council opposed it.
    = none

    The Council's vote, 12 in favour to none against, with 3 abstentions (Algeria, China, Russian
    Federation), came after months of talks in the Security Council.
    = UN Security Council; resolution; adopted; 12-0-3; abstaining=DZA,CHN,RUS

    Requiring a two-thirds majority of members present and voting, the resolution suspending Russia
    from the Human Rights Council won 93 votes in the General Assembly, with 24 against and 58
    abstaining.
    = UN General Assembly; resolution; adopted; 93-24-58

    The final tally in the General Assembly was 140 in favour, 5 against and 38 abstentions. The
    five were Belarus, North Korea, Eritrea, Russia and Syria.
    = UN General Assembly; resolution; adopted; 140-5-38; against=BLR,PRK,ERI,RUS,SYR

    The resolution passed by a vote of 128 to nine, with 35 abstentions. Voting no alongside the
    United States and Israel were Guatemala, Honduras, the Marshall Islands, Micronesia, Nauru,
    Palau and Togo, at the U.N. General Assembly.
    = UN General Assembly; resolution; adopted; 128-9-35;
    + against=USA,ISR,GTM,HND,MHL,FSM,NRU,PLW,TGO

    A record 128 countries voted for the General Assembly resolution; nine, including the United
    States and Israel, voted against it.
    = UN General Assembly; resolution; adopted; 128-9-?; against=USA,ISR~

    Canada, Mexico and Argentina were among the 35 countries that abstained in the General Assembly
    vote, while 128 backed it and nine voted against.
    = UN General Assembly; resolution; adopted; 128-9-35; abstaining=CAN,MEX,ARG~

    By a vote of 100 in favor, 11 against, with 58 abstentions, the 193-member General Assembly
    declared Crimea's referendum invalid.
    = UN General Assembly; resolution; adopted; 100-11-58

    After the vote in the Security Council, where 13 voted in favor, China abstained and Russia cast
    a veto, Western envoys walked out.
    = UN Security Council; draft resolution; vetoed; 13-1-1; against=RUS; abstaining=CHN; veto=RUS

    The motion, which required 60 votes to advance, failed 54-45 in the U.S. Senate.
    = US Senate; motion; rejected; 54-45-?

    The impeachment trial ended with a 57-43 vote to convict in the U.S. Senate, short of the
    two-thirds majority needed.
    = US Senate; nil; rejected; 57-43-?

    MPs rejected the motion by 344 votes to 286 on Friday, the third defeat for Theresa May's deal
    in the House of Commons.
    = UK House of Commons; motion; rejected; 286-344-?

    The government was defeated by 432 votes to 202, the largest Commons defeat in history, on its
    Brexit deal.
    = UK House of Commons; deal; rejected; 202-432-?

    The no-confidence motion was defeated by 325 to 306 in the House of Commons.
    = UK House of Commons; motion; rejected; 306-325-?

    The bill passed its second reading by 380 votes to 298, a majority of 82. Labour MPs cheered.
    = UK House of Commons; bill; adopted; 380-298-?

    Amendment 12 fell by 12 votes to 15 at the European Parliament committee.
    = European Parliament; amendment; rejected; 12-15-?

    The EU Parliament voted 523-46 with 49 abstentions to approve the Artificial Intelligence Act.
    = European Parliament; nil; adopted; 523-46-49

    The text was approved by a recorded vote of 170 in favour to none against, with 10 abstentions
    (Iran, Russian Federation, Syria...), in the First Committee.
    = UN General Assembly First Committee; draft resolution; adopted; 170-0-10;
    + abstaining=IRN,RUS,SYR~

    The representative of Cuba, explaining her vote, said her delegation had voted against. The
    draft was then approved by a recorded vote of 120 in favour to 45 against, with 10 abstentions
    by the Third Committee.
    = UN General Assembly Third Committee; draft resolution; adopted; 120-45-10

    The General Assembly adopted the draft resolution, as a whole, by a recorded vote of 152 in
    favour to 3 against (Israel, Micronesia, United States) with 24 abstentions. It retained
    operative paragraph 6 by 148 votes in favour to 4 against with 22 abstentions.
    = UN General Assembly; resolution; adopted; 152-3-24; against=ISR,FSM,USA
    = UN General Assembly; paragraph; adopted; 148-4-22

    The resolution was adopted with 47 votes in favour and none against by the Human Rights Council.
    = UN Human Rights Council; resolution; adopted; 47-0-?

    The Security Council unanimously adopted resolution 2401, demanding a 30-day ceasefire across
    Syria.
    = UN Security Council; resolution; adopted; 15-0-0

    On Monday, all 15 members of the Security Council voted in favour of the resolution.
    = UN Security Council; resolution; adopted; 15-?-?

    China voted against. So did Russia. The other 13 members of the Security Council voted in favour
    of the draft resolution.
    = UN Security Council; draft resolution; vetoed; 13-2-?; against=CHN,RUS; veto=CHN,RUS

    The United States was alone in opposing the text in the Security Council, where 14 members
    supported it in a vote on Tuesday.
    = UN Security Council; draft resolution; vetoed; 14-1-?; against=USA; veto=USA

    The Arab-sponsored resolution won 14 votes, but the US vetoed it, the 42nd American veto on
    behalf of Israel, in the Security Council.
    = UN Security Council; draft resolution; vetoed; 14-1-?; against=USA; veto=USA

    Guyana, Malta and Slovenia were among 14 members voting yes in the Security Council; the United
    States abstained.
    = UN Security Council; resolution; adopted; 14-?-1; in_favour=GUY,MLT,SVN~; abstaining=USA

    It was adopted by 33 votes to 3, with 11 abstentions. Those voting against were China, Cuba and
    Venezuela. The Human Rights Council has 47 members.
    = UN Human Rights Council; resolution; adopted; 33-3-11; against=CHN,CUB,VEN

    The committee vote, 116 for to 20 against with 53 abstaining, was cheered by diplomats in the
    General Assembly's Third Committee.
    = UN General Assembly Third Committee; draft resolution; adopted; 116-20-53

    In the end, 85 nations including Mexico and Norway voted for a moratorium, 79 against, with 17
    abstentions in the General Assembly's Third Committee.
    = UN General Assembly Third Committee; draft resolution; adopted; 85-79-17; in_favour=MEX,NOR~

    A total of 54 states opposed the amendment, 33 supported it and 73 abstained in the vote in the
    Third Committee.
    = UN General Assembly Third Committee; amendment; rejected; 33-54-73
    """#
}
