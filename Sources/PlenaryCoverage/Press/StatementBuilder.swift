import PlenaryModel

/// Makes statements of what the grammars found in one sentence.
struct StatementBuilder {
  let sentence: Sentence
  let members: MemberLexicon
  let published: Day?
  let hasContext: Bool
  let counts: [VoteCount]
  let decisions: [Decision]
  let votes: [CastVotes]
  let vetoes: [SpokenVeto]

  init(
    _ sentence: Sentence, members: MemberLexicon, published: Day?, permanent: Set<MemberID>,
    hasContext: Bool
  ) {
    self.sentence = sentence
    self.members = members
    self.published = published
    let hasVote = sentence.mentions([
      "vote", "votes", "voted", "voting", "ballot", "vetoed", "veto",
    ])
    counts = CountGrammar.counts(in: sentence)
    let hasCounts = counts.count { !$0.isAttitude && !$0.isNeeded && $0.modality == .happened } > 1
    // `Eleven members rejected it`: what so many did is a number, and not what the body did.
    let attitudes = counts.filter(\.isAttitude)
    decisions = DecisionGrammar(sentence: sentence).decisions().filter { decision in
      !attitudes.contains { $0.start < decision.start && decision.start < $0.end }
    }
    self.hasContext =
      hasContext || hasVote || hasCounts || decisions.contains { $0.mood.modality == .happened }
    votes = VoterGrammar(sentence: sentence, counts: counts, hasContext: self.hasContext).votes()
    vetoes = VetoGrammar(
      sentence: sentence, published: published, permanent: permanent
    ).vetoes()
  }

  /// Numbers that were cast, and not needed, expected or estimated.
  var cast: [VoteCount] {
    // `supported by 46 States, was adopted by 87 votes`: the sponsors are no votes.
    let firm = Set(counts.filter { !$0.isAttitude && !$0.isNeeded }.map(\.column))
    return counts.filter {
      !($0.isAttitude && firm.contains($0.column)) && $0.modality == .happened && !$0.isNeeded
        && $0.bound == .exactly
        && (!$0.isAttitude || hasContext)
    }
  }

  /// Those whose words are not all known.
  var loose: [VoteCount] { cast.filter(\.isLoose) }

  /// Counts of one vote each: a column that comes again with another number begins another.
  func tallies() -> [[VoteCount]] {
    var tallies: [[VoteCount]] = []
    for count in cast where !count.isLoose {
      guard let last = tallies.last else {
        tallies.append([count])
        continue
      }
      let known = last.first { $0.column == count.column }
      if let known {
        let isPart = known.start == count.start
        if !isPart, known.value == count.value || count.isSole || (known.isSole && count.value == 1)
        {
          continue
        }
        tallies.append([count])
      } else if beginsAnother(last, count) {
        tallies.append([count])
      } else {
        tallies[tallies.count - 1].append(count)
      }
    }
    return tallies
  }

  /// A decision between two numbers, where the first had one of its own.
  func beginsAnother(_ last: [VoteCount], _ count: VoteCount) -> Bool {
    guard let start = last.map(\.start).min(), let end = last.map(\.end).max(), count.start > end,
      decisions.contains(where: { $0.end <= start })
    else { return false }
    return decisions.contains {
      $0.start >= end && $0.end <= count.start && $0.object != nil && !$0.isNoun
    }
  }

  func statements() -> [VoteStatement] {
    if sentence.isOfNoVote { return [] }
    var statements: [(statement: VoteStatement, start: Int, end: Int)] = []
    var used: Set<Int> = []
    var hasHeadline = false
    let tallies = tallies()
    for (index, tally) in tallies.enumerated() where isTold(tally) && !isOfParty(tally) {
      let start = tally.map(\.start).min() ?? 0
      let end = tally.map(\.end).max() ?? 0
      let least = index > 0 ? tallies[index - 1].map(\.end).max() ?? 0 : 0
      let most =
        index + 1 < tallies.count
        ? tallies[index + 1].map(\.start).min() ?? sentence.count : sentence.count
      // `Vote: 110-39-36, with five votes rejecting amendments`
      let isHeadline =
        sentence.text(start - 1) == ":" && sentence.isAny(["vote", "result", "tally"], start - 2)
      let decision = isHeadline ? nil : governing(start, end, least, most)
      if let decision { used.insert(decision) }
      var statement = statement(decision.map { decisions[$0] }, near: start)
      if isHeadline {
        statement.object = nil
        hasHeadline = true
      }
      fill(&statement, tally, decision.map { decisions[$0] })
      statements.append((statement, start, end))
    }
    for (index, decision) in decisions.enumerated()
    where !used.contains(index) && decision.mood.modality == .happened && !decision.isNoun
      && !hasHeadline && !(isOfSeveral(decision) && isSubordinate(decision))
    {
      var statement = statement(decision, near: decision.start)
      statement.isUnanimous = decision.isUnanimous
      if decision.isWithoutVote, decision.outcome == .adopted, !isOfSeveral(decision) {
        statement.isWithoutVote = true
        statement.method = sentence.method(without: true)
      }
      if let (value, _) = sentence.majority { statement.majority = value }
      statements.append((statement, decision.start, decision.end))
    }
    attachLoose(&statements)
    attachVoters(&statements)
    attachVetoes(&statements)
    for index in statements.indices where statements[index].statement.hasContent {
      statements[index].statement.firstContent = (sentence.index, statements[index].start)
    }
    return statements.map(\.statement)
  }

  /// `plus one abstained` beside `eight Labour MPs`: a part of the votes.
  func isOfParty(_ tally: [VoteCount]) -> Bool {
    (tally.count == 1 || !tally.contains { $0.column == .inFavour })
      && sentence.mentions([
        "labour", "tory", "tories", "conservatives", "conservative", "republicans", "republican",
        "democrats", "democrat", "snp", "rebels", "rebelled", "whip", "defied", "backbenchers",
        "ministers", "cabinet", "dup", "greens", "independents",
      ])
  }

  /// `approved four drafts by consensus` is no vote on one text.
  func isOfSeveral(_ decision: Decision) -> Bool {
    guard let place = decision.objectPlace else { return false }
    return ["drafts", "resolutions", "texts", "amendments"].contains(sentence.text(place))
  }

  /// `abstained after their amendments failed`.
  func isSubordinate(_ decision: Decision) -> Bool {
    places(max(0, decision.start - 6), decision.start).contains {
      sentence.isAny(["after", "before", "once", "when"], $0)
    }
  }

  /// One number alone says nothing of a vote where nothing else does.
  func isTold(_ tally: [VoteCount]) -> Bool {
    tally.count > 1 || hasContext || !decisions.isEmpty || tally.contains(where: \.isSole)
      || sentence.mentions(["ayes", "noes", "yeas", "nays"])
  }

  /// The decision that a tally belongs to: the nearest before it, else the first after it.
  func governing(_ start: Int, _ end: Int, _ least: Int, _ most: Int) -> Int? {
    let happened = decisions.indices.filter { decisions[$0].mood.modality == .happened }
    let before = happened.last { decisions[$0].start <= start && decisions[$0].start >= least - 1 }
    if let before { return before }
    // `voted 65 to 27, after three amendments had been turned down`: not by that.
    let after = happened.first {
      decisions[$0].start >= start && decisions[$0].start < most
        && !(isOfSeveral(decisions[$0]) && isSubordinate(decisions[$0]))
    }
    if let after { return after }
    // `adopted two resolutions, by 120-14 and 98-30`: both by the one decision.
    return happened.last { decisions[$0].start <= start }
  }

  func statement(_ decision: Decision?, near place: Int) -> VoteStatement {
    var statement = VoteStatement(sentence: sentence)
    statement.outcome = decision?.isOfMatter == true ? nil : decision?.outcome
    statement.isOutcomeSoft = decision?.isVoting ?? false
    statement.object = decision?.object ?? sentence.object(near: place)
    statement.target = sentence.target
    let objectPlace = decision?.objectPlace ?? sentence.objectPlace(near: place)
    if let objectPlace {
      statement.proposers = sentence.proposers(of: objectPlace).compactMap {
        members.member($0, on: published)
      }
    }
    statement.isMotionOfOrder = sentence.isMotionOfOrder
    statement.isProcedural = sentence.mentions(["procedural"])
    statement.threshold = sentence.threshold
    if let (value, _) = sentence.majority { statement.majority = value }
    let anchor = decision?.start ?? place
    statement.anchor = anchor
    let time = sentence.time(of: anchor, published: published)
    if let time {
      if let day = time.day, !(time.manner == .date && isLongAgo(day)) {
        statement.date = day
      } else {
        statement.period = time
      }
    }
    statement.isDistinct = sentence.isDistinct(near: anchor)
    statement.isAside = sentence.isAside(near: place)
    return statement
  }

  func isLongAgo(_ day: Day) -> Bool {
    guard let published else { return false }
    return published.number - day.number > 60
  }

  func fill(
    _ statement: inout VoteStatement, _ tally: [VoteCount], _ decision: Decision?
  ) {
    let turned = isTurned(tally, decision, statement.threshold)
    for count in tally {
      var column = count.column
      if turned, count.isBare, column == .inFavour {
        column = .against
      } else if turned, count.isBare, column == .against {
        column = .inFavour
      }
      statement.add(count.value, sentence.span(count.start, count.end), to: column)
      if count.isSole { statement.soleColumn = column }
    }
    statement.isTurned = turned
    statement.mayBeTurned =
      (decision == nil
        || decision?.isFailure == true && sentence.text(decision?.end ?? 0) == "by")
      && tally.contains(where: \.isBare)
      && !sentence.mentions(["needed", "required", "short", "despite"])
    statement.isAttitude =
      tally.allSatisfy(\.isAttitude) && !sentence.mentions(Sentence.voteWords)
      && !(hasContext && tally.count > 1)
    statement.method = sentence.method(without: false)
  }

  /// `defeated by 327 votes to 296`: those that come first defeated it. Not so where a majority was
  /// not enough.
  func isTurned(_ tally: [VoteCount], _ decision: Decision?, _ threshold: String?) -> Bool {
    guard let decision, decision.outcome == .rejected, !decision.isOfMatter, threshold == nil else {
      return false
    }
    guard let first = tally.first(where: { $0.isBare && $0.column == .inFavour }),
      let second = tally.first(where: { $0.isBare && $0.column == .against }),
      first.value > second.value
    else { return false }
    if decision.isFailure { return sentence.text(decision.start) == "lost" }
    return !decision.mood.isNegated
  }
}
