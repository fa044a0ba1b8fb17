import CanonicalJSON
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

// A vote that is being taken, and votes that were.

extension MeetingJSON {
  func voting(_ voting: Voting) -> JSONObject {
    let rule = rules.decisionRule(voting.rule)
    let tally = meeting.tally(of: voting)
    return .fields {
      $0.put("voting", voting.number)
      $0.put("on", value: voting.subject.json)
      $0.put("title", view.title(of: voting.subject))
      $0.put("method", word: voting.method)
      $0.put("rule", value: .object(decisionRule(rule)))
      $0.put("opened", voting.opened)
      $0.put("closes", voting.closes)
      $0.put("closed", voting.closed)
      if voting.method.keepsNames { $0.put("received", voting.castCount) }
      if meeting.countsAreVisible(in: voting) {
        $0.put("required", rule.determine(tally).required)
        $0.put("counts", value: .object(counts(tally)))
      }
      if voting.method.keepsNames, meeting.ballotsAreVisible {
        $0.put("votes", value: .object(choices(voting.ballots)))
      }
      $0.put("roll-call", value: rollCall(voting).map { .object($0) })
      $0.put("casting-vote", voting.castingVote?.rawValue)
    }
  }

  private func rollCall(_ voting: Voting) -> JSONObject? {
    guard voting.rollCallHasBegun else { return nil }
    return .fields {
      $0.put("first", voting.order.first)
      $0.put("called", voting.position)
      $0.put("next", voting.called)
    }
  }

  private func decisionRule(_ rule: DecisionRule) -> JSONObject {
    .fields {
      $0.put("id", rule.id)
      $0.put("title", rule.title)
      $0.put("cites", ifAny: rule.cites)
    }
  }

  private func counts(_ tally: Tally) -> JSONObject {
    .fields {
      $0.put("in-favour", tally.all.inFavour)
      $0.put("against", tally.all.against)
      $0.put("abstaining", tally.all.abstaining)
      $0.put("not-voting", tally.all.notParticipating)
    }
  }

  private func choices(_ ballots: [Vote?]) -> JSONObject {
    JSONObject(
      zip(view.roster.seats, ballots).map { seat, ballot in
        .init(seat.member.code, ballot.map { .string($0.rawValue) } ?? .null)
      })
  }

  /// A result in a line.
  func summary(ofResult index: Int) -> JSONObject {
    let result = meeting.results[index]
    return .fields {
      $0.put("number", index + 1)
      $0.put("on", value: result.subject.json)
      $0.put("title", view.title(of: result.subject))
      $0.put("method", word: result.method)
      result.outcome.write(to: &$0)
      $0.put("counts", value: .object(counts(result.tally)))
      $0.put("announced", result.announced)
    }
  }

  /// A result with all that is known of it and why it is so; nil where there is none of that number.
  func result(_ number: Int) -> JSONObject? {
    guard meeting.results.indices.contains(number - 1) else { return nil }
    let result = meeting.results[number - 1]
    let rule = rules.decisionRule(result.rule)
    let determination = view.determination(of: result)
    return JSONObject(
      summary(ofResult: number - 1).members
        + JSONObject.fields {
          $0.put("words", view.outcome(result.outcome, on: result.subject))
          $0.put("rule", value: .object(decisionRule(rule)))
          $0.put("tally", value: result.tally.json)
          $0.put("required", determination.required)
          $0.put("why", ifAny: view.sentences(of: determination, rule))
          if !result.ballots.isEmpty { $0.put("votes", value: .object(choices(result.ballots))) }
          $0.put(
            "intentions",
            ifAny: JSONObject(
              result.intentions.sorted { $0.key < $1.key }
                .map { .init($0.key.code, .string($0.value.rawValue)) }))
          $0.put("source", result.source?.source)
          $0.put("source-status", result.source?.status.rawValue)
          $0.put("effect", value: effect(of: result).map { .object($0) })
        }.members)
  }

  private func effect(of result: Procedure.Result) -> JSONObject? {
    guard case .proposal(let id) = result.subject, result.outcome.isAdopted,
      let effect = meeting.effect(of: id)
    else { return nil }
    return .fields {
      $0.put("effect", word: effect.effect)
      $0.put("words", view.words.effect(effect.effect))
      $0.put("rule", effect.rule)
      $0.put("next", ifAny: effect.next.compactMap { $0.to?.code })
    }
  }
}
