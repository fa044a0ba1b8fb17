import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// Elections, round by round.
extension View {
  /// The election that is being held, or the last one while nothing else is on the floor.
  func electionPart() -> HTML {
    guard let election = meeting.election else { return .nothing }
    let rounds = election.rounds.map { round -> HTML in
      let votes = round.count.votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let rows = votes.map { name, count -> HTML in
        let isElected = round.elected.contains(name)
        return """
          <tr\(isElected ? " class=\"elected\"" : .nothing)><th scope="row" dir="auto">\(name)</th>\
          <td>\(count)</td><td>\(isElected ? words[.electionElected] : "")</td></tr>
          """
      }
      let spoilt: HTML = """
        \(words[.ballotInvalid]): \(round.count.invalid) · \(words[.ballotBlank]): \(round.count.blank)
        """
      return """
        <section class="round"><h3>\(words[.electionRound, ["number": .number(round.number)]])</h3>
        <p>\(words[.electionRequired, ["count": .number(round.required)]]) · \(spoilt)</p>
        <table><tbody>\(each: rows)</tbody></table>
        \(another(after: round, of: election))</section>
        """
    }
    let candidates: HTML =
      election.seatsLeft == 0
      ? .nothing
      : election.choices.map { names -> HTML in
        "<p dir=\"auto\">\(names.joined(separator: words.listSeparator))</p>"
      } ?? .nothing
    let lot: HTML = lotPart(election)
    let elected: HTML =
      election.elected.isEmpty
      ? .nothing
      : """
      <p class="outcome" data-announce="\(words[.electionElected]): \
      \(election.elected.joined(separator: words.listSeparator))">\(words[.electionElected]): \
      \(election.elected.joined(separator: words.listSeparator))</p>
      """
    return """
      <section class="election\(election.seatsLeft == 0 ? " result carried" : "")">
      <h2 dir="auto">\(election.post)</h2>\(elected)\(lot)\(candidates)
      \(each: rounds.reversed())</section>
      """
  }

  /// That another ballot follows, where one does.
  private func another(after round: Election.Round, of election: Election) -> HTML {
    guard round.elected.isEmpty, election.awaitsBallot, round.number == election.rounds.last?.number
    else { return .nothing }
    return "<p>\(words[.electionNone])</p>"
  }

  /// Votes that were equally divided, between whom the lot decides.
  private func lotPart(_ election: Election) -> HTML {
    guard !election.lotBetween.isEmpty else { return .nothing }
    let needed = Fact.electionLotNeeded(between: election.lotBetween)
    let sentence = needed.sentence(in: rules, language: words.language)
    return """
      <p class="state" dir="auto" data-announce="\(sentence)"><b>\(sentence)</b> \
      \(rules.elections.map { rule($0.singleSeatRule) })</p>
      """
  }

  /// Papers out of a box of wood, counted by two tellers.
  func paperCount(_ election: Election) -> HTML {
    let tellers = (1...2).map { teller -> HTML in
      let numbers = [
        ("papers", words[.fieldPapers]), ("invalid", words[.ballotInvalid]),
        ("blank", words[.ballotBlank]),
      ].map { name, label -> HTML in
        """
        <label>\(label)<input name="\(name)-\(teller)" type="number" min="0" required \
        value="0" inputmode="numeric" autocomplete="off"></label>
        """
      }
      return """
        <fieldset><legend>\(words[.tellerNumbered, ["number": .number(teller)]])</legend>\
        \(each: numbers)\(votes(election.choices, of: teller))</fieldset>
        """
    }
    return """
      <details class="order"><summary>\(words[.ballotPaperCount])</summary>
      <form method="post" action="\(base)/ballot-count" class="count">
      <input type="hidden" name="form-token" value="\(formToken)">
      <input type="hidden" name="key" value="\(Token.code(length: 14))">
      <input type="hidden" name="round" value="\(election.nextRound)">
      <p>\(words[.tellersNote])</p>\(each: tellers)
      <button class="main">\(words[.send])</button></form></details>
      """
  }

  /// Where it is known who may be named a number for each, so that nobody is elected by a slip of the
  /// pen; else lines to write.
  private func votes(_ names: [String]?, of teller: Int) -> HTML {
    guard let names else {
      return """
        <label>\(words[.fieldVotes])<textarea name="votes-\(teller)" rows="4" \
        dir="auto" autocomplete="off"></textarea></label>
        """
    }
    let inputs = names.map { name -> HTML in
      """
      <label><bdi>\(name)</bdi><input name="candidate-\(teller):\(name)" type="number" min="0" required \
      inputmode="numeric" autocomplete="off"></label>
      """
    }
    return inputs.joined()
  }
}
