// Words of the archive's pages in English. How to correct a text: docs/languages.md.
extension ArchiveTables {
  static let english = #"""
    # Finding one's way
    archive-title = Vote archive
    archive-none = This server shows no vote archive.
    archive-none-detail = Start it with {serve}. An archive is made with {import}.
    archive-unreadable = The vote archive cannot be read at the moment.
    archive-unreadable-detail = Whoever runs the server finds the cause in its log. Try again in a
      moment.
    archive-not-found = The archive has nothing under this address.
    archive-not-found-detail = Look for the vote, session or member on the first page of the
      archive.
    body-assembly = General Assembly
    body-council = Security Council
    session-numbered = Session {number}
    year-numbered = Year {number}
    archive-body = Body
    archive-session = Session
    archive-date = Date
    precision-month = only the month is known
    precision-year = only the year is known
    precision-uncertain = the day is uncertain

    # Searching
    search-words = Words of the title, agenda item, subject or symbol
    search-more = More conditions
    search-from = From session or year
    search-to = To session or year
    search-choice = How that member voted
    search-kind = What was voted on
    search-margin = Votes for and against at most so far apart
    search-subject = Subject
    search-any = Any
    search-go = Search
    search-found = {count, plural, one {# vote} other {# votes}}
    search-nothing = Nothing was found. Use fewer words or conditions; an asterisk at the end of a
      word stands for its other endings.
    search-left-out = Not understood and left out: {text}
    search-table = These votes as a table
    pages-of-results = Pages of results
    page-numbered = Page {page} of {pages}
    previous-page = Previous page
    next-page = Next page
    totals-order = Totals stand in the order in favour, against, abstaining.
    sessions-title = Sessions
    members-title = Members
    members-count = {count, plural, one {# member} other {# members}}

    # Sources
    sources-title = Sources
    sources-note = The files from which everything here was taken. What two of them say
      differently stands side by side on the page of the vote.
    source-file = File
    source-form = Form
    source-rows = Rows
    source-imported = Imported
    source-name = Source
    source-link = Original
    source-line = line {number}
    source-differs = Published and counted
    accounts-title = What the sources say
    accounts-no-names = No source says who voted how.
    published-totals = Published totals (not voting)
    counted-totals = Counted from the list (not voting)
    totals-agree = the same
    totals-differ = they differ
    lists-agree = The lists do not contradict each other.
    lists-differ = Members on whom the sources differ
    list-partial = a list of some members only
    not-listed = not listed

    # A vote
    totals-none = No source gives totals.
    kind-whole = A text as a whole
    kind-paragraph = A paragraph or part
    kind-motion = A motion
    kind-amendment = An amendment
    kind-unstated = Not said
    not-a-member = Not a member
    fact-resolution = Resolution
    fact-draft = Draft
    fact-report = Committee report
    fact-meeting = Meeting record
    fact-session = Session in the source
    fact-note = Note of the source
    fact-name = Name in this archive
    totals-title = Totals of the vote
    totals-word = Totals
    announced-title = Announced result
    announced-unstated = No source says what was announced.
    announced-not-adopted = Not adopted
    determination-title = By the rules of that day
    determination-note = Plenary reckons this from the list of votes; it is not the announced
      result.
    determination-rule = Rule:
    determination-contradicts = This differs from the announced result.
    determination-unseated = Listed with a vote and without a seat on that day, not counted: {members}
    determination-day = The day of the vote is not certain, and so neither are the rules that
      applied.
    determination-no-rules = It cannot be told: no rules of this body on that day are at hand.
    determination-no-names = It cannot be told: the rule depends on how certain members voted, and
      no source names all of them.
    determination-no-totals = It cannot be told: no source gives totals.
    determination-without-vote = It was adopted without a vote: no majority was asked for.
    determination-two-thirds = Important questions need two thirds of the members present and
      voting; the sources do not say whether this was one.
    two-thirds-reached = Two thirds were reached.
    two-thirds-missed = Two thirds were not reached.
    determination-procedural = Procedural matters need the same number of votes and know no veto;
      the sources do not always say which votes were procedural.
    regions-title = Members by region
    regions-note = Regional groups as they stand today.
    regional-group = Regional group
    group-african = African Group
    group-asia-pacific = Asia-Pacific Group
    group-eastern-european = Eastern European Group
    group-latin-american = Latin American and Caribbean Group
    group-western-european = Western European and others Group
    group-none = In no group
    board-of-vote = Members by vote

    # Series
    series-title = The same text before and after
    series-none = No other vote on the same text was found by its title.
    series-count = {count, plural, one {# vote} other {# votes}} in this series
    previous-vote = Previous vote
    next-vote = Next vote
    moved-since = Who moved since the previous vote
    moved-between = Who moved from one vote to the next
    moved-unknown = No source lists all choices of both votes.
    moved-nobody = Nobody voted otherwise.
    moved-count = {count, plural, one {# change} other {# changes}}
    moved-from-to = {from} → {to}
    series-note = Votes are linked by the likeness of their titles within ten sessions; nobody has
      checked the links.
    series-over-time = Totals over the years
    series-evidence = Why these votes are linked
    similarity = Likeness of the titles

    # Members and pairs
    former-names = Called before: {names}
    member-history = Votes session by session
    as-table = The numbers as a table
    with-majority = With the majority of those for and against
    others-title = Closest and farthest
    closest-members = Closest
    farthest-members = Farthest
    compared-over = Sessions {first} to {last}.
    agreement-note = The same vote counts one, an abstention beside a vote one half, opposite
      votes nothing; unanimous votes and absences are left out.
    agreement-word = Agreement
    common-votes = Votes in common
    too-few-in-common = Too few votes in common to compare.
    compare-with = Compare with
    compare-go = Compare
    how-it-moved = How it moved
    how-it-moved-note = Recurring texts on which it voted otherwise than the time before, the
      latest first.
    last-votes = Last votes
    all-against = All votes against
    pair-of = {first} and {second}
    agreement-by-session = Agreement session by session
    pair-same = The same vote
    pair-half = One abstained
    pair-opposite = Opposite
    pair-absent = Only {member} did not vote
    pair-both-absent = Neither voted
    opposed-title = Votes on which they opposed each other
    opposed-none = They never voted for and against the same text.

    # Sessions
    most-contested = Most contested votes
    margin-of = {count, plural, =0 {equally divided} one {# vote apart} other {# votes apart}}
    cohesion-title = Unity of the regional groups
    cohesion-note = Both indices go from 0, divided into equal parts, to 1, all alike. The first
      does not see abstentions.
    rice-index = Index of cohesion
    agreement-index = Agreement index
    votes-counted = Votes counted
    map-title = Who agreed with whom
    map-note = Members that voted alike stand beside each other. It is an order of likeness, not a
      list of blocs.
    map-left-out = Left out, for want of votes in common: {names}

    # Pictures
    picture-data = The numbers behind this
    picture-fact = As recorded
    picture-forecast = Forecast
    picture-no-data = There is nothing to show.
    picture-no-value = no value
    picture-required = Required: {count}
    picture-interval = from {low} to {high}
    picture-more = and {count} more
    picture-pair = {label}: {value}
    percent-number = {number}%
    letter-in-favour = Y
    letter-abstaining = A
    letter-against = N
    letter-not-voting = X

    # Forecasts
    press-account = All reports together
    press-check = Check
    press-introduction = Paste reports of votes. What they say is held against the record and
      against each other; nothing is kept.
    press-no-archive = This server has no archive of votes: reports are held against each other
      only.
    press-note = Reports in English are read. What is not understood is left alone; what the
      archive does not know cannot be verified.
    press-published = Published on (year-month-day)
    press-publisher = Publisher
    press-report = Report {number}
    press-result = What was found
    press-text = Text
    press-title = Reports held against the record
    press-findings = Findings
    press-nothing = Nothing in this report could be checked.
    press-on-record = On record:
    verdict-match = as recorded
    verdict-mismatch = not as recorded
    verdict-wrong-stage = wrong stage
    verdict-wrong-column = wrong column
    verdict-superseded = superseded
    verdict-later-intention = later intention, not the result
    verdict-transplanted = belongs to another vote
    verdict-rule-error = not the rule
    verdict-contradiction = contradicts the same report
    verdict-arithmetic = the figures do not work
    verdict-unfit-word = the word does not fit the figures
    verdict-omission = left out
    verdict-prediction = a prediction
    verdict-unverifiable = cannot be verified
    forecast-title = What is expected of the vote
    forecast-banner = Forecast: nothing of this has happened.
    forecast-from = Reckoned from recorded votes before {day}: {body}.
    forecast-of-parent = For {body} the votes of {parent} are used, where the same members vote.
    forecast-committee = The vote on the same text in committee is taken into account:
    forecast-basis = It rests on:
    forecast-measured-assembly = How such forecasts did ({body}): over six sessions the likeliest
      choice came true for {series} of ballots on recurring texts and {new} on new ones; {inside}
      of totals in favour came within the interval.
    forecast-measured-amendments = How such forecasts did on amendments and parts of texts ({body}):
      the likeliest choice came true for {share} of ballots; {inside} of totals in favour came
      within the interval, which is too narrow.
    forecast-measured-council = How such forecasts did: over 2010 to 2025 they expected {expected}
      vetoes on {of} drafts, and {came} came. Vetoes come more often than is said here.
    forecast-not-measured = How good such forecasts are has not been measured.
    forecast-majority = A simple majority in favour
    forecast-two-thirds = Two thirds in favour
    forecast-enough = At least {number} votes in favour
    forecast-against = A member with a veto is against
    forecast-veto-by = {member} prevents adoption
    forecast-interval = The line shows the interval: 9 of 10 outcomes are expected between its
      ends.
    forecast-members = Every member
    forecast-open = Members most open
    forecast-why = Why
    forecast-declared = Declared: {vote}
    forecast-sponsor = Sponsors the text
    basis-series = A recurring text, put to the vote {count, plural, one {once} other {# times}} in the
      ten sessions before
    basis-similar = A new title: votes on similar texts
    basis-few = {count, plural, =0 {No vote} one {One vote} other {Only # votes}} to learn from:
      little more than usual shares
    basis-amendments = An amendment, and {count, plural, =0 {no vote} one {one vote} other {only # votes}} on
      amendments to learn from: next to nothing is known
    basis-nothing = No vote to learn from: nothing is known
    basis-council = {count, plural, one {# vote} other {# votes}}; vetoed: {vetoes}
    reason-committee = In committee: {vote}
    reason-last = Last time: {vote}
    reason-similar = On similar texts, {vote}: {share}
    reason-bloc = Its bloc of {count} on similar texts, {vote}: {share}
    reason-place = By its place among the members, {vote}: {share}
    reason-all = In all its votes, {vote}: {share}
    reason-others = Moved by what others declared
    reason-no-record = No record: the mean of the others
    forecast-positions = Positions that are known
    forecast-positions-note = They stand in the address of this page only; nothing is recorded,
      and nobody's vote is cast.
    forecast-add = Add
    forecast-remove = Remove
    forecast-grounds = Past votes it rests on
    forecast-weight = Weight
    forecast-score = Brier score of the forecast: {score} (0 is best, 2 is worst).
    forecast-inside = The votes in favour came within the expected interval.
    forecast-outside = The votes in favour came outside the expected interval.
    forecast-not-pending = This text is not waiting for a vote, and none was taken on it.
    forecast-other-archive = Nothing can be foretold: the votes in the archive are those of
      another institution.
    forecast-nothing = Nothing can be foretold: the archive has no votes of this body before
      {day}, or too few.
    forecast-contradictory = Nothing can be foretold: no outcome agrees with these positions.
    """#
}
