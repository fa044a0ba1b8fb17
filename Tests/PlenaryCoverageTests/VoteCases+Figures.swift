extension VoteCases {
  /// Tallies in figures and words, in the manner of agencies, parliaments and press releases.
  static let figures = #"""
    The U.N. General Assembly adopted the text on Thursday by 141 votes to 7, with 32 abstentions.
    = UN General Assembly; resolution; adopted; 141-7-32

    The 193-member General Assembly passed the measure 93-24 with 58 abstentions.
    = UN General Assembly; resolution; adopted; 93-24-58

    One hundred and twenty-one countries voted in favour, fourteen voted against and forty-four
    abstained when the General Assembly took up the draft resolution.
    = UN General Assembly; resolution; adopted; 121-14-44

    The Security Council rejected the Russian draft on Monday after only five members voted for it;
    four voted against and six abstained.
    = UN Security Council; draft resolution; rejected; 5-4-6

    The draft resolution failed to pass, receiving just eight votes in favour, with Russia and China
    voting against and five countries abstaining, in the Security Council.
    = UN Security Council; draft resolution; rejected; 8-2-5; against=RUS,CHN

    Fourteen of the Security Council's 15 members voted in favour of the resolution. The United
    States abstained.
    = UN Security Council; resolution; adopted; 14-?-1; abstaining=USA

    The UN Human Rights Council approved the resolution by a vote of 26 to 6, with 15 abstentions.
    = UN Human Rights Council; resolution; adopted; 26-6-15

    In favour: 30. Against: 3. Abstentions: 14. The Human Rights Council thus adopted the
    resolution.
    = UN Human Rights Council; resolution; adopted; 30-3-14

    MPs voted by 391 to 242 to reject the prime minister's deal, a majority of 149, in the House of
    Commons.
    = UK House of Commons; deal; rejected; 242-391-?

    The Commons backed the bill by 329 votes to 299, a majority of 30, with Labour frontbenchers
    urging caution.
    = UK House of Commons; bill; adopted; 329-299-?

    Ayes: 302, Noes: 310. The amendment was therefore rejected by the House of Commons.
    = UK House of Commons; amendment; rejected; 302-310-?

    The Ayes to the right, 285. The Noes to the left, 321. The motion fell short of a majority in
    the House of Commons.
    = UK House of Commons; motion; rejected; 285-321-?

    The U.S. Senate voted 52-48 to confirm the nomination on Saturday.
    = US Senate; nomination; adopted; 52-48-?

    The Senate rejected the amendment 45-55, with three Republicans joining Democrats.
    = US Senate; amendment; rejected; 45-55-?

    The U.S. House of Representatives passed the bill 217 to 213 late on Thursday.
    = US House of Representatives; bill; adopted; 217-213-?

    MEPs adopted the resolution with 511 votes in favour, 58 against and 102 abstentions.
    = European Parliament; resolution; adopted; 511-58-102

    The European Parliament approved the report by 447 votes for, 98 against and 82 abstentions.
    = European Parliament; report; adopted; 447-98-82

    The resolution was adopted by the European Parliament with 420 votes to 117 and 45 abstentions.
    = European Parliament; resolution; adopted; 420-117-45

    The draft was adopted by a recorded vote of 125 in favour to 2 against (Israel, United States),
    with 52 abstentions, by the Fourth Committee.
    = UN General Assembly Fourth Committee; draft resolution; adopted; 125-2-52; against=ISR,USA

    By a recorded vote of 87 in favour to 44 against, with 33 abstentions, the Third Committee
    rejected the amendment contained in document A/C.3/70/L.61.
    = UN General Assembly Third Committee; amendment; rejected; 87-44-33

    The Third Committee rejected the oral amendment tabled by Egypt by a vote of 55 in favour to 78
    against, with 20 abstentions.
    = UN General Assembly Third Committee; amendment; rejected; 55-78-20

    Russia vetoed a U.S.-drafted Security Council resolution on Wednesday. Thirteen members voted in
    favor and China abstained.
    = UN Security Council; draft resolution; vetoed; 13-1-1; against=RUS; abstaining=CHN; veto=RUS

    The United States cast its veto on Friday, blocking a Security Council draft that had won 12
    votes. Britain and Switzerland abstained.
    = UN Security Council; draft resolution; vetoed; 12-1-2; against=USA; abstaining=GBR,CHE;
    + veto=USA

    Russia and China cast a double veto against the draft resolution at the UN Security Council,
    while 13 other members supported it.
    = UN Security Council; draft resolution; vetoed; 13-2-?; against=RUS,CHN; veto=RUS,CHN

    Russia on Thursday vetoed a UN resolution that would have extended the mandate of the panel of
    experts.
    = UN Security Council; draft resolution; vetoed; ?-?-?; against=RUS; veto=RUS

    Syria was the lone vote against the text, which the Assembly's Third Committee approved with 116
    votes in favour and 50 abstentions.
    = UN General Assembly Third Committee; draft resolution; adopted; 116-1-50; against=SYR

    Only Israel and the United States voted against the resolution, which the General Assembly
    adopted with 187 votes in favour and one abstention by Ukraine.
    = UN General Assembly; resolution; adopted; 187-2-1; against=ISR,USA; abstaining=UKR

    The General Assembly voted 185-2 on Thursday to call for an end to the embargo, with the United
    States and Israel voting against and Ukraine abstaining.
    = UN General Assembly; resolution; adopted; 185-2-1; against=USA,ISR; abstaining=UKR

    Twenty-two countries, including China, India and Pakistan, abstained as the Human Rights Council
    adopted the text with 21 in favour and four against.
    = UN Human Rights Council; resolution; adopted; 21-4-22; abstaining=CHN,IND,PAK~

    The vote in the 47-member Human Rights Council was 23-8 with 16 abstentions. Cuba, Venezuela and
    Eritrea were among those voting against.
    = UN Human Rights Council; resolution; adopted; 23-8-16; against=CUB,VEN,ERI~
    """#
}
