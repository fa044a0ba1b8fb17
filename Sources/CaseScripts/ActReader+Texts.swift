import PlenaryModel
import Procedure

// Texts: how they are brought in, changed and taken back.
extension ActReader {
  static let textActs: [(String, Read)] = [
    (
      "introduce",
      { reader, words, statement, actor throws(ScriptError) in
        .introduce(try reader.proposal(&words, statement, actor))
      }
    ),
    (
      "amend",
      { reader, words, statement, _ throws(ScriptError) in
        .amend(try reader.amendment(&words, statement))
      }
    ),
    (
      "circulate",
      { reader, words, _, _ throws(ScriptError) in .circulate(try reader.text(&words)) }
    ),
    (
      "permit",
      { reader, words, _, _ throws(ScriptError) in .permitOralText(try reader.text(&words)) }
    ),
    (
      "sponsor",
      { reader, words, _, _ throws(ScriptError) in .addSponsor(to: try reader.text(&words)) }
    ),
    (
      "withdraw",
      { reader, words, _, _ throws(ScriptError) in .withdraw(try reader.text(&words)) }
    ),
    (
      "reintroduce",
      { reader, words, _, _ throws(ScriptError) in .reintroduce(try reader.text(&words)) }
    ),
    (
      "second",
      { reader, words, _, _ throws(ScriptError) in .secondProposal(try reader.text(&words)) }
    ),
    (
      "insist on",
      { reader, words, _, _ throws(ScriptError) in .insist(on: try reader.text(&words)) }
    ),
    (
      "revise",
      { reader, words, statement, _ throws(ScriptError) in
        let old = try reader.text(&words)
        let new = words.take("as") ? try reader.text(&words) : old
        let text = statement.lines.isEmpty ? nil : try reader.paragraphs(statement)
        return .revise(old, as: new, text)
      }
    ),
    (
      "state cost of",
      { reader, words, _, _ throws(ScriptError) in .stateCost(of: try reader.text(&words)) }
    ),
    (
      "report on rules amendment",
      { reader, words, _, _ throws(ScriptError) in
        .reportOnRulesAmendment(try reader.text(&words))
      }
    ),
    (
      "accept",
      { reader, words, _, _ throws(ScriptError) in .acceptAmendment(try reader.text(&words)) }
    ),
    (
      "order of amendments",
      { reader, words, _, _ throws(ScriptError) in
        var texts: [TextID] = []
        repeat { texts.append(try reader.text(&words)) } while words.take(",")
        _ = words.take(";")
        _ = words.take("because")
        return .fixOrder(ofAmendments: texts, reason: words.quoted() ?? words.remainder())
      }
    ),
    (
      "divide",
      { reader, words, _, _ throws(ScriptError) in
        let text = try reader.text(&words)
        _ = words.take(":")
        let parts = words.remainder().split(separator: "|").map {
          list(String($0)).map { ParagraphID($0) }
        }
        return .requestDivision(of: text, parts: parts)
      }
    ),
    (
      "object to division of",
      { reader, words, _, _ throws(ScriptError) in
        .objectToDivision(of: try reader.text(&words))
      }
    ),
    (
      "earlier stage of",
      { reader, words, _, _ throws(ScriptError) in
        let text = try reader.text(&words)
        _ = words.take(":")
        var votes: [MemberID: Vote] = [:]
        var explained: [MemberID] = []
        for part in list(words.remainder()) {
          var clause = Words(part, words.place)
          let member = try reader.names.member(nextIn: &clause)
          votes[member] = try reader.vote(&clause)
          if clause.take("explained") { explained.append(member) }
          try clause.end()
        }
        return .noteEarlierStage(of: text, votes: votes, explained: explained)
      }
    ),
  ]

  private func proposal(
    _ words: inout Words, _ statement: Statement, _ actor: Actor
  ) throws(ScriptError) -> ProposalDraft {
    let id = try text(&words)
    let title = words.quoted() ?? id.code
    _ = words.take(";")
    var draft = ProposalDraft(
      id: id, title: title, sponsors: actor.member.map { [$0] } ?? [],
      text: try paragraphs(statement))
    for var clause in words.clauses() { try read(&clause, into: &draft) }
    return draft
  }

  private func read(
    _ clause: inout Words, into draft: inout ProposalDraft
  ) throws(ScriptError) {
    let place = clause.here
    if clause.take("sponsors") {
      let all = try names.members(clause.remainder(), place)
      draft.sponsors += all.filter { !draft.sponsors.contains($0) }
    } else if clause.take("question") {
      draft.question = clause.remainder()
    } else if clause.take("does") {
      draft.actions = list(clause.remainder()).map { ActionID($0) }
    } else if clause.take("heading") {
      draft.heads = Set(list(clause.remainder()))
    } else if clause.take("procedural") {
      draft.isProcedural = true
    } else if clause.take("costs money") {
      draft.costsMoney = true
    } else if clause.take("changes the rules") {
      draft.amendsRules = true
    } else if clause.take("seized elsewhere") {
      draft.isSeizedElsewhere = true
    } else if clause.take("parties to the dispute") {
      draft.partiesToDispute = try names.members(clause.remainder(), place)
    } else if clause.take("concerning") {
      draft.concerned = try names.members(clause.remainder(), place)
    } else if clause.take("circulated") {
      draft.circulated = try clause.moment(after: now)
    } else {
      throw clause.error(
        "\"\(trimmed(clause.rest))\" is nothing that is said of a proposal",
        hint: "sponsors, question, does, heading, procedural, costs money, changes the rules, "
          + "seized elsewhere, parties to the dispute, concerning, circulated")
    }
    try clause.end()
  }

  private func amendment(
    _ words: inout Words, _ statement: Statement
  ) throws(ScriptError) -> AmendmentDraft {
    let target = try text(&words)
    guard words.take("as") else {
      throw words.error("the amendment needs a symbol", hint: "amend L.28 as L.63")
    }
    let id = try text(&words)
    _ = words.take(";")
    var draft = AmendmentDraft(id: id, to: target, sponsors: [])
    for var clause in words.clauses() {
      let place = clause.here
      if clause.take("oral") {
        draft.isOral = true
      } else if clause.take("replaces the whole") {
        draft.replacesWhole = true
      } else if clause.take("circulated") {
        draft.circulated = try clause.moment(after: now)
      } else if clause.take("sponsors") {
        draft.sponsors = try names.members(clause.remainder(), place)
      } else {
        throw clause.error(
          "\"\(trimmed(clause.rest))\" is nothing that is said of an amendment",
          hint: "oral, replaces the whole, circulated, sponsors")
      }
    }
    for line in statement.lines { draft.operations.append(try operation(line)) }
    return draft
  }

  private func operation(_ line: Statement.Line) throws(ScriptError) -> AmendmentOperation {
    var words = Words(line.text, line.place)
    if words.take("delete") {
      let id = ParagraphID(try words.word("a paragraph"))
      try words.end()
      return .delete(id)
    }
    if words.take("replace") {
      let id = ParagraphID(try words.symbol("a paragraph"))
      _ = words.take("with")
      _ = words.take(":")
      return .replace(id, words: words.remainder())
    }
    if words.take("in") {
      let id = ParagraphID(try words.word("a paragraph"))
      guard words.take("replace"), let old = words.quoted(), words.take("by"),
        let new = words.quoted()
      else {
        throw words.error(
          "in a paragraph words are replaced", hint: "in op5 replace \"x\" by \"y\"")
      }
      return .replaceWords(id, old: old, new: new)
    }
    if words.take("insert after") {
      let id = ParagraphID(try words.word("a paragraph"))
      return .insertAfter(id, try newParagraph(&words))
    }
    if words.take("insert before") {
      let id = ParagraphID(try words.word("a paragraph"))
      return .insertBefore(id, try newParagraph(&words))
    }
    if words.take("add") { return .append(try newParagraph(&words)) }
    throw words.error(
      "\"\(line.text)\" changes nothing that is understood",
      hint: "delete, replace ... with, in ... replace, insert after, insert before, add")
  }

  private func newParagraph(_ words: inout Words) throws(ScriptError) -> Paragraph {
    let part: Paragraph.Part = words.take("preambular") ? .preambular : .operative
    _ = words.take("operative")
    return try paragraph(&words, part)
  }
}
