extension VoteCases {
  /// Numbers and words of voting, and no vote that was held.
  static let noVotes = #"""
    Germany beat Brazil 7-1 in the semifinal, a result that nobody had voted for.
    = none

    The draft resolution has 62 cosponsors and is expected to be put to a vote next week.
    = none

    The 193-member General Assembly and the 15-nation Security Council will meet on Tuesday.
    = none

    To pass, a Security Council resolution needs nine votes in favour and no veto by Russia, China,
    the United States, Britain or France.
    = none

    The resolution would be adopted if nine members voted in favour and none of the five permanent
    members vetoed it.
    = none

    Polls show 52 percent in favour, 38 percent against and 10 percent undecided on the proposal.
    = none

    The budget of $3.2 billion was 12 to 15 percent higher than last year, the report said.
    = none

    Diplomats expect about 120 countries to vote in favour, 20 against and 50 to abstain when the
    Assembly votes on Thursday.
    = none

    Russia and China have vetoed four resolutions on Syria since 2011.
    = none

    Russia has used its veto power 16 times to protect its ally.
    = none

    The United States threatened to veto the Palestinian draft if it is put to a vote.
    = none

    The Council will vote on Friday; China is likely to abstain and Russia may vote against.
    = none

    More than 50 countries urged the Security Council to approve the resolution.
    = none

    The attacks of 9/11 changed the Council; the commission's 9-11 report has 567 pages.
    = none

    The meeting of 7-8 December was attended by 40 ministers; 12 of them spoke in favour of reform.
    = none

    The Third Committee approved four drafts by consensus on Tuesday.
    = none

    The ICC, which has 123 members, opened 3 investigations against officials in 10 countries.
    = none

    The panel interviewed 80 witnesses and 240 victims; 19 of them gave evidence against the guards.
    = none

    The party won 36 seats, against 31 for its rival, and 12 seats went to others.
    = none

    If 128 states voted in favour and 20 against, the two-thirds majority would be reached.
    = none

    The Council needs a 10-5 majority to act, one diplomat said.
    = none

    The draft would have the Assembly condemn the use of force against 12 civilians and 3 aid
    workers.
    = none

    At least 13 people were killed and 25 wounded, two against whom charges had been laid.
    = none

    He scored twice as United defeated City by three goals to one.
    = none

    The court ruled 5-4 against the administration.
    = none

    Some 100 delegations took the floor, 40 of them in support of the report.
    = none

    Russia is one of five veto-wielding members of the Security Council.
    = none

    Ambassador Smith said he would vote against the text.
    = none

    The resolution, which is non-binding, calls on 47 States to ratify the convention.
    = none

    The temperature fell from 12 to 3 degrees as delegates voted with their feet.
    = none

    Saudi Arabia and Egypt urged China to abstain.
    = none

    The sanctions cover 12 people and 8 entities; the Council adopted them in resolution 2087.
    = none

    Candidates need 97 votes in the Assembly to win a seat on the Council.
    = none

    Paraguay and Uruguay are running against each other for 2 seats.
    = none

    The United Nations has 193 members, 15 of which sit on the Security Council, where 5 have a
    veto.
    = none

    A poll of 1,200 voters found 45 percent for the bill and 44 against, with 11 percent undecided.
    = none

    The senator said 12 of his colleagues support the measure and 3 oppose it.
    = none

    The United States has said it would veto any resolution. France and Britain said they could
    support it.
    = none

    About 300 protesters gathered in support of the resolution; 12 were arrested.
    = none

    In a 2-1 ruling the appeals panel blocked the policy.
    = none

    Iran won 3-1 against Wales; the players voted Azmoun man of the match.
    = none

    The council has 47 members, with 13 seats for African States, 13 for Asia-Pacific States and 8
    for Latin America.
    = none

    India, Brazil, Germany and Japan support each other's bids for permanent seats.
    = none

    The draft, sponsored by 45 states, is to be voted on in December; it was adopted last year.
    = none

    The chair said he had 9 votes and needed 10.
    = none

    Seven countries have asked for a vote; a decision needs the support of two thirds of the 193
    members.
    = none

    Over the years the United States has cast 45 vetoes in support of Israel.
    = none

    Voters in 12 states back the amendment by 58 to 42 percent.
    = none

    The committee heard 12 witnesses for and 3 against the proposal.
    = none

    The Security Council met for 3 hours on Monday to discuss the resolution, which Russia has said
    it opposes.
    = none

    The president vetoed the bill on Friday, and the House may vote to override it.
    = none

    The agency's budget was cut by 15 to 20 million dollars after the resolution.
    = none

    A resolution needs 9 votes to be adopted, with no permanent member voting against.
    = none

    The talks ended 10-12 hours late; 27 ministers were for a deal and few against it.
    = none

    After Russia vetoed a similar text in February, the General Assembly adopted the resolution on
    Wednesday.

    The Assembly met because Russia had vetoed a Security Council resolution on the same subject.

    Previously, the United States vetoed a Council resolution aimed at membership.

    Iran rejected the resolution of the Human Rights Council and the outcome of the vote.

    During previous votes on the subject in the Security Council, Russia had abstained.
    """#
}
