import PlenaryModel

/// Gathers the claims of a text, sentence by sentence.
struct ClaimGrammar {
  let source: SourceText
  let published: Day?
  let members: MemberLexicon
  var found: [Claim] = []

  init(source: SourceText, published: Day?, members: MemberLexicon) {
    self.source = source
    self.published = published
    self.members = members
  }

  mutating func read(_ sentence: Sentence, _ builder: StatementBuilder, _ context: BodyContext) {
    let from = found.count
    votes(sentence, builder)
    sponsors(sentence)
    numbers(sentence, builder)
    stages(sentence, context)
    rules(sentence)
    changes(sentence)
    namesAndTimes(sentence, context)
    let speaker = speaker(of: sentence)
    let asOf = sentence.time(of: 0, published: published)
    for index in from..<found.count {
      found[index].asOf = asOf
      if found[index].speaker == nil { found[index].speaker = speaker }
      if speaker != nil, isAlleged(sentence), found[index].modality == .happened {
        found[index].modality = .alleged
      }
    }
  }

  mutating func add(
    _ kind: Claim.Kind, _ span: TextSpan, _ value: Claim.Value, _ modality: Modality = .happened,
    speaker: String? = nil
  ) {
    found.append(
      Claim(
        kind, span: span, quote: source.plainQuote(span), value: value, modality: modality,
        speaker: speaker))
  }

  func ids(_ names: [NameGroup.Name]) -> [MemberID] {
    names.compactMap { members.member($0.named, on: published) }
  }

  private mutating func votes(_ sentence: Sentence, _ builder: StatementBuilder) {
    var seen: Set<Int> = []
    for count in builder.counts where !seen.contains(count.start) {
      seen.insert(count.start)
      let span = sentence.span(count.start, count.end)
      let together = builder.counts.filter { $0.start == count.start }
      if count.isNeeded {
        add(.votesNeeded, span, .number(count.value, count.bound), .conditional)
      } else if count.bound != .exactly {
        add(.tally, span, .number(count.value, count.bound), count.modality)
      } else {
        let columns = Dictionary(
          together.map { ($0.column, $0.value) }, uniquingKeysWith: { first, _ in first })
        add(.tally, span, .tally(columns), count.modality)
      }
    }
    for vote in builder.votes {
      add(
        .voted, sentence.span(vote.start, vote.end), .votes(vote.column, ids(vote.names)),
        vote.modality)
    }
    for veto in builder.vetoes {
      add(.veto, sentence.span(veto.start, veto.end), .members(ids(veto.names)), veto.modality)
    }
    for decision in builder.decisions {
      let span = sentence.span(decision.start, decision.end)
      add(.outcome, span, .outcome(decision.outcome), decision.mood.modality)
    }
    if let (value, place) = sentence.majority {
      add(.majority, sentence.span(place, place + 1), .number(value, .exactly))
    }
  }

  /// `62 cosponsors`, `co-sponsored by 48 countries`, `French-sponsored`, `drafted by Egypt`.
  private mutating func sponsors(_ sentence: Sentence) {
    let words: Set<String> = ["cosponsors", "cosponsor", "sponsors", "cosponsored"]
    for place in 0..<sentence.count {
      let isJoined =
        sentence.text(place) == "co"
        && ["sponsors", "sponsored", "sponsor", "sponsorship"].contains(sentence.text(place + 1))
      if words.contains(sentence.text(place)) || isJoined {
        let end = place + (isJoined ? 2 : 1)
        if let number = sentence.term(place - 1)?.number {
          add(
            .cosponsors, sentence.span(place - 1, end),
            .number(number, sentence.bound(before: place - 1)))
        } else if sentence.text(end) == "by" {
          var at = end + 1
          while ["more", "than", "some", "about", "nearly", "over", "the"].contains(
            sentence.text(at))
          { at += 1 }
          if let number = sentence.term(at)?.number {
            add(
              .cosponsors, sentence.span(place, at + 1), .number(number, sentence.bound(before: at))
            )
          } else if let group = sentence.groups.first(where: { $0.start == at }) {
            add(.sponsor, sentence.span(place, group.end), .members(ids(group.names)))
          }
        }
      }
      let sponsoring: Set<String> = [
        "sponsored", "drafted", "proposed", "tabled", "penned", "led", "authored", "submitted",
        "introduced",
      ]
      guard sponsoring.contains(sentence.text(place)), !isAfterCo(sentence, place) else { continue }
      if sentence.term(place)?.isJoined == true, let named = sentence.term(place - 1)?.member,
        let member = members.member(named, on: published)
      {
        add(.sponsor, sentence.span(place - 1, place + 1), .members([member]))
      } else if sentence.text(place + 1) == "by",
        let group = sentence.groups.first(where: { (place + 2...place + 3).contains($0.start) })
      {
        add(.sponsor, sentence.span(place, group.end), .members(ids(group.names)))
      }
    }
  }

  private func isAfterCo(_ sentence: Sentence, _ place: Int) -> Bool {
    sentence.text(place - 1) == "co"
  }

  /// The claims in the order of the text; each that tells of a vote with its place among them.
  func claims(_ votes: [ReportedVote]) -> [Claim] {
    var claims = found
    for index in claims.indices {
      switch claims[index].kind {
      case .tally, .voted, .veto, .outcome, .majority:
        guard claims[index].modality == .happened || claims[index].modality == .alleged else {
          continue
        }
        claims[index].vote =
          votes.firstIndex { vote in
            vote.totalSpans.values.contains {
              $0.contains(claims[index].span) || claims[index].span.contains($0)
            }
              || vote.voters.values.joined().contains { claims[index].span.contains($0.span) }
          } ?? votes.firstIndex { $0.spans.contains { $0.contains(claims[index].span) } }
      default: break
      }
    }
    return claims.sorted { ($0.span, $0.kind.rawValue) < ($1.span, $1.kind.rawValue) }
  }
}
