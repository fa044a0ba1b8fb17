extension VoteCases {
  /// Turns of phrase of agencies, blogs and press releases.
  static let turns = #"""
    The Security Council adopted the resolution by 12 votes in favour. Kenya, Gabon and Russian
    abstained.
    = UN Security Council; resolution; adopted; 12-?-3; abstaining=KEN,GAB,RUS

    The United States vetoed the draft resolution in the Security Council. All of the 14 other
    members approved the text.
    = UN Security Council; draft resolution; vetoed; 14-1-?; against=USA; veto=USA

    Senators voted 52-46 to limit debate, eight short of the 60 needed to end a filibuster.
    = US Senate; nil; rejected; 52-46-?

    Republicans filibustered the parks bill on Wednesday. The vote to invoke cloture was 49-51.
    = US Senate; bill; rejected; 49-51-?

    The Third Committee received an amendment from Egypt that would have deleted paragraph 9. The
    amendment was rejected by 61 votes to 48, with 30 abstentions.
    = UN General Assembly Third Committee; amendment; rejected; 48-61-30

    The Fifth Committee approved, by a recorded vote of 88 in favour to 22 against, with 12
    abstentions, a draft decision on conference services.
    = UN General Assembly Fifth Committee; draft decision; adopted; 88-22-12

    The General Assembly adopted the resolution by 140 votes. The only country that joined Fiji in
    voting against it was Tonga. Palau abstained, along with fellow island nations Nauru and Samoa.
    = UN General Assembly; resolution; adopted; 140-2-?; against=FJI,TON; abstaining=PLW,NRU,WSM

    The resolution was carried in the General Assembly by 125 votes in favour versus two against.
    Chad and Togo, both of which had spoken out against the draft earlier, voted against.
    = UN General Assembly; resolution; adopted; 125-2-?; against=TCD,TGO

    The resolution was approved by 119 countries in the General Assembly. Only one country, Mali,
    voted against it, and 36 abstained.
    = UN General Assembly; resolution; adopted; 119-1-36; against=MLI

    The General Assembly passed the resolution with the support of 120 countries. Mali asked for a
    vote and was the only country to oppose it, while 36 abstained.
    = UN General Assembly; resolution; adopted; 120-1-36; against=MLI

    Thirteen of the Council's members voted yesterday for the text in the Security Council. Russia
    and China, two of the five permanent members, blocked passage of the resolution.
    = UN Security Council; draft resolution; vetoed; 13-2-?; against=RUS,CHN; veto=RUS,CHN

    In the vote on the draft resolution at the Security Council, 11 members were in favour, Russia
    and Bolivia against, and China and Kazakhstan abstained.
    = UN Security Council; draft resolution; vetoed; 11-2-2; against=RUS,BOL;
    + abstaining=CHN,KAZ; veto=RUS

    The House of Lords gave the bill a hearing. Later the Commons approved the bill by 314 votes to
    291.
    = UK House of Commons; bill; adopted; 314-291-?

    The European Parliament approved by 448 votes against 197 the report on the budget.
    = European Parliament; report; adopted; 448-197-?

    MPs debated for ten hours in the House of Commons. They voted 397 to 223 in favour of the
    motion.
    = UK House of Commons; motion; adopted; 397-223-?

    In favour (3): Chad, Fiji and Mali. Against (2): Cuba and Iran. The Human Rights Council adopted
    the resolution by a vote of 3 in favour to 2 against.
    = UN Human Rights Council; resolution; adopted; 3-2-?; in_favour=TCD,FJI,MLI; against=CUB,IRN
    """#
}
