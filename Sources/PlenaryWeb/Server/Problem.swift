import CanonicalJSON
import HTTPTypes
import Hummingbird
import InstitutionFiles
import PlenaryLanguages
import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat

/// Why a request is not answered as it was asked: what is wrong, and what to do. Shown as a page, or
/// given as problem details (RFC 9457).
struct Problem: Error, Sendable {
  var status: HTTPResponse.Status
  /// What kind of problem, for programs: `out-of-order`, `not-allowed`.
  var kind: String
  var title: String
  var detail: String
  /// The rule that a refusal cites.
  var rule: RuleID?
  /// Seconds to wait.
  var retryAfter: Int?

  init(
    _ status: HTTPResponse.Status, _ kind: String, _ title: String, _ detail: String = "",
    rule: RuleID? = nil, retryAfter: Int? = nil
  ) {
    self.status = status
    self.kind = kind
    self.title = title
    self.detail = detail
    self.rule = rule
    self.retryAfter = retryAfter
  }

  var json: JSONObject {
    var object: JSONObject = [
      "type": .string("urn:plenary:problem:\(kind)"), "title": .string(title),
      "status": .integer(Int64(status.code)),
    ]
    if !detail.isEmpty { object["detail"] = .string(detail) }
    if let rule { object["rule"] = .string(rule.code) }
    if let retryAfter { object["retry-after"] = .integer(Int64(retryAfter)) }
    return object
  }
}

extension Problem {
  /// Whatever was thrown, in words for the visitor. What he need not know stays in the log.
  init(_ error: any Error, _ words: Words, rules: RulesOfProcedure?) {
    switch error {
    case let problem as Problem: self = problem
    case let refusal as OutOfOrder:
      self = Problem(refusal, words, rules)
    case let refusal as Registrar.Refusal: self = Problem(refusal, words)
    case NoSecretBallot.nothingToDecide:
      self.init(.conflict, "no-ballot", words[.problemNoSecretBallot])
    case NoSecretBallot.meetingElsewhere:
      self.init(.conflict, "ballot-overtaken", words[.problemBallotElsewhere])
    case NoSecretBallot.meetingWentOn:
      self.init(.conflict, "ballot-overtaken", words[.problemBallotOvertaken])
    case let refusal as BallotRefusal:
      self.init(
        .conflict, "secret-ballot", words[.ballotSecretTitle],
        "\(refusal.message). \(refusal.hint).")
    case let error as UnreadableEvent:
      self.init(
        .unprocessableContent, "not-understood", words[.problemNotUnderstood],
        "\(error.message) (\(error.path)). \(error.hint).")
    case let error as InstitutionError:
      self.init(
        .unprocessableContent, "institution", words[.problemNotUnderstood],
        [error.message, error.hint].compactMap(\.self).joined(separator: " "))
    case let error as RecordError: self = Problem(error, words)
    case is RulesDifference:
      self.init(
        .conflict, "other-rules", words[.problemOtherRules], words[.problemOtherRulesDetail])
    case let error as any HTTPResponseError where error.status == .contentTooLarge:
      self.init(.contentTooLarge, "too-large", words[.errorBodyTooLarge])
    case let error as any HTTPResponseError:
      self.init(error.status, "http", words[.errorTryAgain])
    default:
      self.init(.internalServerError, "internal", words[.errorOnOurSide], words[.errorTryAgain])
    }
  }

  private init(_ refusal: OutOfOrder, _ words: Words, _ rules: RulesOfProcedure?) {
    let late: [OutOfOrder.Reason] = [.noVotingInProgress, .votingClosed, .resultAnnounced]
    let isLate = late.contains(refusal.reason)
    let text = rules.map { refusal.text(in: $0, language: words.language) }
    let detail = [text?.what ?? refusal.explanation, text?.instead, text.map { "(\($0.rule))" }]
      .compactMap(\.self).joined(separator: " ")
    self.init(
      isLate ? .conflict : .unprocessableContent, "out-of-order", words[.errorOutOfOrder], detail,
      rule: refusal.rule)
  }

  private init(_ error: RecordError, _ words: Words) {
    switch error.code {
    case .diskFull:
      self.init(
        .init(code: 507, reasonPhrase: "Insufficient Storage"), "disk-full",
        words[.problemDiskFull], words[.problemNothingRecorded])
    case .idempotencyMismatch:
      self.init(.conflict, "key-used", words[.problemKeyUsed])
    case .invalidDraft, .invalidName:
      self.init(
        .unprocessableContent, "not-understood", words[.problemNotUnderstood], error.description)
    case .conflict, .locked, .corrupt, .missingFile, .notARecord, .readOnly, .newerFormat,
      .wrongKey, .inputOutput, .closed, .cancelled:
      self.init(
        .serviceUnavailable, "record", words[.problemRecord], words[.problemNothingRecorded],
        retryAfter: 5)
    }
  }

  private init(_ refusal: Registrar.Refusal, _ words: Words) {
    switch refusal {
    case .unknownLink: self.init(.notFound, "unknown-link", words[.joinCodeUnknown])
    case .linkUsed: self.init(.conflict, "link-used", words[.problemLinkUsed])
    case .linkExpired, .linkRevoked: self.init(.gone, "link-expired", words[.errorLinkExpired])
    case .wrongPassword: self.init(.forbidden, "wrong-password", words[.problemWrongPassword])
    case .nameTaken: self.init(.conflict, "name-taken", words[.problemNameTaken])
    case .unsuitableName:
      self.init(.unprocessableContent, "not-understood", words[.problemNotUnderstood])
    case .unsuitablePassword(let why):
      self.init(.unprocessableContent, "unsuitable-password", words[why])
    case .noSuchPass: self.init(.notFound, "no-such-pass", words[.errorLinkExpired])
    case .passesGivenMeanwhile: self.init(.conflict, "passes-given", words[.errorTryAgain])
    case .meetingExists(let id):
      self.init(.conflict, "meeting-exists", words[.problemMeetingExists, ["name": .text(id.text)]])
    case .unsuitableMeetingName:
      self.init(.unprocessableContent, "meeting-name", words[.problemMeetingName])
    }
  }
}
