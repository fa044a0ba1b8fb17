import PlenaryModel
import Procedure

extension ScriptRunner {
  private func proposal(_ words: inout Words) throws(ScriptError) -> ProposalState {
    let (meeting, _, _) = try open(words.here)
    let id = TextID(try words.symbol("the symbol of a text"))
    guard let proposal = meeting.proposal(id) else {
      throw words.error("there is no \(id) before this body")
    }
    return proposal
  }

  static let stateExpectations: [(String, Check)] = [
    (
      "order",
      { runner, words throws(ScriptError) in
        let wanted = list(words.remainder())
        let (meeting, _, _) = try runner.open(words.here)
        let found = runner.order(in: meeting, for: Set(wanted))
        guard found == wanted else { return found.joined(separator: ", ") }
        runner.show("order")
        return nil
      }
    ),
    (
      "status of",
      { runner, words throws(ScriptError) in
        let proposal = try runner.proposal(&words)
        _ = words.take(":")
        let wanted = words.remainder()
        let found = proposal.status.word
        guard found == wanted else { return found }
        runner.show(wanted == "adopted without a vote" ? "adopted_without_vote" : wanted)
        return nil
      }
    ),
    (
      "not put",
      { runner, words throws(ScriptError) in
        let (meeting, _, _) = try runner.open(words.here)
        let id = TextID(try words.word("the symbol of a text"))
        if let amendment = meeting.amendment(id) {
          guard case .notPut = amendment.status else { return "\(amendment.status)" }
          runner.show("not_put:" + id.code, meeting.rules.amendments.orderRule)
          runner.show("not_put")
          return nil
        }
        guard let proposal = meeting.proposal(id) else { return "no such text" }
        guard proposal.status == .notPut else { return proposal.status.word }
        runner.show("not_put")
        return nil
      }
    ),
    (
      "next amendment",
      { runner, words throws(ScriptError) in
        let (meeting, _, _) = try runner.open(words.here)
        let wanted = TextID(try words.word("an amendment"))
        guard let amendment = meeting.amendment(wanted) else { return "no such amendment" }
        let root = amendment.draft.to
        guard let next = meeting.nextAmendment(to: root) else { return "none" }
        guard next.id == wanted else { return next.id.code }
        runner.show("put:" + wanted.code)
        return nil
      }
    ),
    (
      "pending",
      { runner, words throws(ScriptError) in
        let (meeting, _, _) = try runner.open(words.here)
        let wanted = words.remainder()
        let kinds = meeting.pendingMotions.map(\.kind.code)
        let texts = meeting.amendments.filter { $0.status == .pending }.map(\.id.code)
        guard kinds.contains(wanted) || texts.contains(wanted) else {
          return "pending are " + (kinds + texts).joined(separator: ", ")
        }
        runner.show("pending")
        return nil
      }
    ),
    (
      "sponsors of",
      { runner, words throws(ScriptError) in
        let proposal = try runner.proposal(&words)
        _ = words.take(":")
        let (_, names, _) = try runner.open(words.here)
        let place = words.here
        let rest = words.remainder()
        if let count = Int(rest) {
          return proposal.sponsors.count == count ? nil : "\(proposal.sponsors.count)"
        }
        let wanted = try names.members(rest, place)
        let found = proposal.sponsors.map(\.member)
        return Set(found) == Set(wanted) ? nil : found.map(\.code).joined(separator: ", ")
      }
    ),
    (
      "text of",
      { runner, words throws(ScriptError) in
        let proposal = try runner.proposal(&words)
        _ = words.take(":")
        if words.take("unchanged") {
          return proposal.text == proposal.draft.text ? nil : "changed"
        }
        let wanted = list(words.remainder())
        let found = proposal.text.paragraphs.map(\.id.code)
        return found == wanted ? nil : found.joined(separator: ", ")
      }
    ),
    (
      "words of",
      { runner, words throws(ScriptError) in
        let id = ParagraphID(try words.word("a paragraph"))
        guard words.take("in") else { throw words.error("\"in\" and a text are missing") }
        let proposal = try runner.proposal(&words)
        _ = words.take(":")
        let wanted = words.quoted() ?? words.remainder()
        let found = proposal.text.paragraphs.first { $0.id == id }?.words ?? "no such paragraph"
        return found == wanted ? nil : "\"\(found)\""
      }
    ),
    (
      "effect of",
      { runner, words throws(ScriptError) in
        let (meeting, _, _) = try runner.open(words.here)
        let id = TextID(try words.symbol("the symbol of a text"))
        _ = words.take(":")
        let wanted = words.remainder()
        guard let effect = meeting.effect(of: id) else { return "none yet" }
        guard effect.effect.rawValue == wanted else { return effect.effect.rawValue }
        runner.show(wanted, effect.rule)
        return nil
      }
    ),
    (
      "next for",
      { runner, words throws(ScriptError) in
        let (meeting, _, _) = try runner.open(words.here)
        let id = TextID(try words.symbol("the symbol of a text"))
        _ = words.take(":")
        let wanted = BodyID(words.remainder())
        let bodies = meeting.effect(of: id)?.next.compactMap(\.to) ?? []
        if wanted == "nothing", bodies.isEmpty { return nil }
        guard bodies.contains(wanted) else {
          return bodies.isEmpty ? "nothing" : bodies.map(\.code).joined(separator: ", ")
        }
        return nil
      }
    ),
    (
      "deadline for",
      { runner, words throws(ScriptError) in
        let (meeting, _, now) = try runner.open(words.here)
        let id = TextID(try words.symbol("the symbol of a text"))
        _ = words.take(":")
        let wanted = try words.day()
        let days = meeting.effect(of: id)?.next.compactMap(\.withinWorkingDays).first
        guard let days else { return "no deadline" }
        let deadline = now.day.adding(workingDays: days)
        guard deadline == wanted else { return deadline.description }
        runner.show("deadline:\(days)wd")
        return nil
      }
    ),
    (
      "important",
      { runner, words throws(ScriptError) in
        let proposal = try runner.proposal(&words)
        return runner.meeting?.isImportant(proposal) == true ? nil : "an ordinary question"
      }
    ),
    (
      "speakers",
      { runner, words throws(ScriptError) in
        let (meeting, names, _) = try runner.open(words.here)
        let place = words.here
        let wanted = try names.members(words.remainder(), place)
        let found = meeting.speakersInOrder
        guard found == wanted else { return found.map(\.code).joined(separator: ", ") }
        runner.show("speakers")
        return nil
      }
    ),
    (
      "reply of",
      { runner, words throws(ScriptError) in
        let wanted = try words.number("a number of seconds")
        for case .replyGranted(_, let seconds) in runner.lastFacts {
          guard seconds == wanted else { return "\(seconds) seconds" }
          runner.show("limited:\(seconds / 60)min")
          return nil
        }
        return runner.describe(runner.last)
      }
    ),
    (
      "called to order",
      { runner, _ in
        for case .speakerCalledToOrder in runner.lastFacts {
          runner.show("called_to_order")
          return nil
        }
        return runner.describe(runner.last)
      }
    ),
    (
      "caucus of",
      { runner, words throws(ScriptError) in
        let wanted = try words.number("a number of speakers")
        for case .caucusBegun(_, let speakers) in runner.lastFacts {
          guard speakers == wanted else { return "\(speakers ?? 0) speakers" }
          runner.show("\(wanted)")
          return nil
        }
        return runner.describe(runner.last)
      }
    ),
    (
      "vote of",
      { runner, words throws(ScriptError) in
        let (meeting, names, _) = try runner.open(words.here)
        let member = try names.member(nextIn: &words)
        let wanted = words.remainder()
        guard let place = meeting.rules.roster.place(of: member) else { return "no seat" }
        let vote: Vote?
        if let voting = meeting.voting {
          vote = voting.ballots[place]
        } else {
          let result = meeting.results.last
          vote =
            result?.known[member]
            ?? result.flatMap { place < $0.ballots.count ? $0.ballots[place] : nil }
        }
        let found = vote?.words ?? "not voting"
        guard found == wanted else { return found }
        if vote != nil { runner.show("counted") }
        return nil
      }
    ),
    (
      "voting by",
      { runner, words throws(ScriptError) in
        let (meeting, names, now) = try runner.open(words.here)
        let wanted = try ActReader(names: names, meeting: meeting, now: now).method(&words)
        guard let method = meeting.voting?.method else { return "no vote is being taken" }
        guard method == wanted else { return method.words }
        runner.show("granted")
        return nil
      }
    ),
    (
      "result",
      { runner, words throws(ScriptError) in
        let (meeting, _, _) = try runner.open(words.here)
        let wanted = try words.word("a tally")
        guard let result = meeting.results.last else { return "no result" }
        return result.tally.words == wanted ? nil : result.tally.words
      }
    ),
    (
      "roll call",
      { runner, words throws(ScriptError) in
        let (meeting, names, _) = try runner.open(words.here)
        let wanted = try names.members(restOf: &words)
        let order = meeting.voting?.order ?? []
        guard Array(order.prefix(wanted.count)) == wanted else {
          return order.prefix(wanted.count).map(\.code).joined(separator: ", ")
        }
        if let first = wanted.first {
          runner.show("order_from:" + meeting.rules.roster.name(of: first))
        }
        return nil
      }
    ),
    (
      "presiding after",
      { runner, words throws(ScriptError) in
        let (meeting, names, _) = try runner.open(words.here)
        let member = try names.member(nextIn: &words)
        _ = words.take(":")
        let written = trimmed(words.rest)
        let wanted = try names.member(restOf: &words)
        guard let order = meeting.rules.roster.order(from: member), order.count > 1 else {
          return "nobody"
        }
        guard order[1] == wanted else { return order[1].code }
        runner.show("president:" + wanted.code)
        runner.show("president:" + written)
        return nil
      }
    ),
    (
      "seats",
      { runner, words throws(ScriptError) in
        let wanted = try words.number("a number of seats")
        let (meeting, _, _) = try runner.open(words.here)
        let found = meeting.rules.body.seats ?? meeting.rules.roster.count
        guard found == wanted else { return "\(found)" }
        runner.show("\(found)")
        return nil
      }
    ),
    (
      "can",
      { runner, words throws(ScriptError) in
        let (meeting, names, now) = try runner.open(words.here)
        let actor = try names.actor(nextIn: &words)
        let wanted = try orderName(&words)
        let orders = Set(meeting.inOrder(for: actor, at: now).map(\.command.order.name))
        return orders.contains(wanted)
          ? nil : "in order are " + orders.map(\.rawValue).sorted().joined(separator: ", ")
      }
    ),
    (
      "cannot",
      { runner, words throws(ScriptError) in
        let (meeting, names, now) = try runner.open(words.here)
        let actor = try names.actor(nextIn: &words)
        let wanted = try orderName(&words)
        let orders = meeting.inOrder(for: actor, at: now).map(\.command.order.name)
        return orders.contains(wanted) ? "it is in order" : nil
      }
    ),
  ]

  /// An order by its name. A misspelt one would otherwise never be in order, and `cannot` hold.
  private static func orderName(_ words: inout Words) throws(ScriptError) -> OrderName {
    _ = words.take(":")
    let place = words.here
    let text = words.remainder()
    guard let name = OrderName(rawValue: text) else {
      let near = nearest(text, in: OrderName.allCases.map(\.rawValue))
      throw ScriptError(
        "\"\(text)\" is no order", at: place, hint: near.map { "\"\($0)\" may be meant" })
    }
    return name
  }

  /// The order in which what is named would be put: motions by precedence, amendments by
  /// remoteness, texts after the amendments to them, proposals as they were submitted.
  func order(in meeting: Meeting, for wanted: Set<String>) -> [String] {
    var found = meeting.pendingMotions.map {
      let kind = $0.kind.code
      // Two motions of one kind are told apart by who made them.
      return wanted.contains(kind) ? kind : $0.mover.code
    }
    for proposal in meeting.proposals where proposal.status == .pending {
      found += meeting.pendingAmendments(to: proposal.id).map(\.id.code)
    }
    let texts = meeting.proposals.filter { $0.status == .pending }
    found += texts.filter(\.hasPriority).map(\.id.code)
    found += texts.filter { !$0.hasPriority }.map(\.id.code)
    return found.filter { wanted.contains($0) }
  }
}

extension ProposalState.Status {
  /// The status as scripts write it.
  var word: String {
    switch self {
    case .pending: "pending"
    case .withdrawn: "withdrawn"
    case .noAction: "no action"
    case .notCompetent: "not competent"
    case .notPut: "not put"
    case .awaitingSecondVote: "awaiting a second vote"
    case .adoptedWithoutVote: "adopted without a vote"
    case .decided(let outcome): outcome.word
    }
  }
}
