import CanonicalJSON
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

// Proposals and amendments: in a line for the state of the meeting, whole for who reads them.

extension MeetingJSON {
  func summary(of proposal: ProposalState) -> JSONObject {
    .fields {
      $0.put("text", proposal.id)
      $0.put("title", proposal.draft.title)
      $0.put("sponsors", ifAny: proposal.sponsors.map(\.member))
      proposal.status.write(to: &$0)
    }
  }

  func summary(of amendment: AmendmentState) -> JSONObject {
    .fields {
      $0.put("text", amendment.id)
      $0.put("amends", amendment.draft.to)
      $0.put("mover", amendment.mover)
      $0.put("sponsors", ifAny: amendment.draft.sponsors)
      amendment.status.write(to: &$0)
    }
  }

  var documents: JSONObject {
    ["documents": .array(meeting.proposals.map { .object(document($0)) })]
  }

  private func document(_ proposal: ProposalState) -> JSONObject {
    .fields {
      $0.put("text", proposal.id)
      $0.put("title", proposal.draft.title)
      proposal.status.write(to: &$0)
      $0.put("words", view.words.status(proposal.status, in: rules))
      $0.put("mover", proposal.mover)
      $0.put("submitted", proposal.submitted)
      $0.put("circulated", proposal.circulated)
      $0.put("sponsors", value: .array(proposal.sponsors.map { .object($0.json) }))
      $0.put("former-sponsors", ifAny: proposal.formerSponsors)
      $0.put("seconder", proposal.seconder)
      $0.put("amended", proposal.isAmended)
      $0.put(
        "paragraphs",
        value: .array(
          proposal.text.paragraphs.map { paragraph in
            .fields {
              $0.put("id", paragraph.id)
              $0.put("part", word: paragraph.part)
              $0.put("number", proposal.text.displayNumber(of: paragraph.id))
              $0.put("words", paragraph.words)
            }
          }))
      $0.put(
        "amendments",
        value: .array(
          meeting.amendments.filter { $0.draft.to == proposal.id }.map { .object(amendment($0)) }))
    }
  }

  private func amendment(_ amendment: AmendmentState) -> JSONObject {
    JSONObject(
      summary(of: amendment).members
        + JSONObject.fields {
          $0.put("words", view.words.status(amendment.status, of: amendment.id, in: rules))
          $0.put("accepted-by", ifAny: amendment.acceptedBy)
          $0.put("operations", value: .array(amendment.operations.map(\.json)))
        }.members)
  }
}

extension ProposalState.Sponsorship {
  fileprivate var json: JSONObject {
    .fields {
      $0.put("member", member)
      $0.put("since", since)
      $0.put("initial", isInitial)
    }
  }
}

/// What programs call the status of a text.
enum TextStatus: String, CaseIterable {
  case pending, withdrawn, incorporated, decided
  case noAction = "no-action"
  case notCompetent = "not-competent"
  case notPut = "not-put"
  case awaitingSecondVote = "awaiting-second-vote"
  case adoptedWithoutVote = "adopted-without-vote"
}

extension ProposalState.Status {
  fileprivate func write(to fields: inout FieldWriter) {
    func put(_ status: TextStatus) { fields.put("status", word: status) }
    switch self {
    case .pending: put(.pending)
    case .withdrawn: put(.withdrawn)
    case .noAction: put(.noAction)
    case .notCompetent: put(.notCompetent)
    case .notPut: put(.notPut)
    case .awaitingSecondVote(let deadline, _):
      put(.awaitingSecondVote)
      fields.put("deadline", deadline)
    case .adoptedWithoutVote: put(.adoptedWithoutVote)
    case .decided(let outcome):
      put(.decided)
      outcome.write(to: &fields)
    }
  }
}

extension AmendmentState.Status {
  fileprivate func write(to fields: inout FieldWriter) {
    func put(_ status: TextStatus) { fields.put("status", word: status) }
    switch self {
    case .pending: put(.pending)
    case .withdrawn: put(.withdrawn)
    case .incorporated: put(.incorporated)
    case .notPut(let other):
      put(.notPut)
      fields.put("because", other)
    case .decided(let outcome):
      put(.decided)
      outcome.write(to: &fields)
    }
  }
}
