extension VoteCases {
  /// Against before in favour, votes that were changed, words that were lost.
  static let twists = #"""
    The Committee rejected a revised preambular paragraph 4 by a recorded vote of 71 against to 40
    in favour, with 22 abstentions, at a meeting of the Third Committee.
    = UN General Assembly Third Committee; amendment; rejected; 40-71-22

    The Third Committee approved by consensus a draft resolution on the rights of the child, after
    it had rejected an oral amendment by 60 votes against to 44 in favour, with 20 abstentions.
    = UN General Assembly Third Committee; draft resolution; adopted; ?-?-?
    = UN General Assembly Third Committee; amendment; rejected; 44-60-20

    It passed with 118 votes in favour, while 40 abstained and 15 - including Fiji and Tonga - voted
    no. Iraq later changed its vote to yes from an abstention, so the final tally was 119 votes in
    favour and 39 abstentions.
    = UN General Assembly; resolution; adopted; 118-15-40; against=FJI,TON~; abstaining=IRQ~
    = UN General Assembly; resolution; adopted; 119-15-39; in_favour=IRQ~

    The plenary of the General Assembly confirmed the earlier decision of its committee (117:21:54).
    = UN General Assembly; resolution; adopted; 117-21-54

    Apart from Cuba, three other countries - Belarus, Iran and Syria - voted against the resolution
    at the General Assembly. It was supported by 96 counties.
    = UN General Assembly; resolution; adopted; 96-4-?; against=CUB,BLR,IRN,SYR

    The decision was taken with 12 concurring votes, 1 contrary vote (Rwanda) and 2 abstentions
    (Angola (the current President) and Jordan) in the Security Council.
    = UN Security Council; resolution; adopted; 12-1-2; against=RWA; abstaining=AGO,JOR

    The European Parliament adopted by 401 votes to 163 with 88 votes a resolution on the annual
    report on fisheries.
    = European Parliament; resolution; adopted; 401-163-88

    The document was approved by 29 out of 47 votes at the Human Rights Council, including five
    votes against (Bolivia, China, Cuba, Eritrea and Nicaragua), while 13 countries abstained.
    = UN Human Rights Council; resolution; adopted; 29-5-13; against=BOL,CHN,CUB,ERI,NIC

    The draft failed owing to the negative vote of a permanent member, the United States, although
    14 members of the Security Council were in favour.
    = UN Security Council; draft resolution; vetoed; 14-1-?; against=USA; veto=USA

    Five countries, Belarus, Cuba, Iran, Mali and Nicaragua, joined Russia in opposing the General
    Assembly text, which was supported by 130 of the assembly's 193 members; 40 abstained in the
    vote.
    = UN General Assembly; resolution; adopted; 130-6-40; against=BLR,CUB,IRN,MLI,NIC,RUS

    The amendment passed by 12 votes, with 310 MPs in favour and 298 against, in the House of
    Commons.
    = UK House of Commons; amendment; adopted; 310-298-?

    Thailand was one of the nine countries that abstained as the Human Rights Council adopted the
    text with 30 votes in favour and eight against.
    = UN Human Rights Council; resolution; adopted; 30-8-9; abstaining=THA~

    The resolution received support from 99 members of the General Assembly, with 12 opposed and 40
    abstaining in the vote.
    = UN General Assembly; resolution; adopted; 99-12-40

    The Senate failed on Tuesday to advance the spending bill. The procedural vote was 49-50.
    = US Senate; bill; rejected; 49-50-?

    Voting against the text were Israel and Palau. The General Assembly adopted it by 150 votes to
    2, with 12 abstentions.
    = UN General Assembly; resolution; adopted; 150-2-12; against=ISR,PLW

    The only votes against the resolution were cast by Israel and Nauru as the General Assembly
    approved it with 160 in favour and 9 abstaining.
    = UN General Assembly; resolution; adopted; 160-2-9; against=ISR,NRU
    """#
}
