import CanonicalJSON
import PlenaryModel
import PlenaryRecord
import Procedure
import SecretBallot
import Secretariat

/// The schemas that have a name, since several operations use them or programs make types of them.
enum Schemas {
  enum Name: String, CaseIterable {
    case problem, order, event, place, notice, meeting, voting, counts, result, subject, text
    case document, amendment, paragraph, rule, pass, seat, observer
    case recordedEvent = "recorded-event"
    case resultSummary = "result-summary"
    case issuedPass = "issued-pass"
    case inOrder = "in-order"
    case decisionRule = "decision-rule"
    case secretBallot = "secret-ballot"
  }

  static let all: JSONObject = {
    var all = JSONObject()
    for name in Name.allCases { all[name.rawValue] = .object(schema(name).json) }
    return all
  }()

  // No default: a new name fails to compile until it says what it stands for.
  private static func schema(_ name: Name) -> Schema {
    switch name {
    case .problem: problem
    case .order: order
    case .event: event
    case .recordedEvent: recordedEvent
    case .place: place
    case .notice: notice
    case .seat: seat
    case .observer: observer
    case .meeting: meeting
    case .voting: voting
    case .counts: counts
    case .subject: subject
    case .decisionRule: decisionRule
    case .resultSummary: .object(resultSummary)
    case .result: result
    case .text: .object(text)
    case .document: document
    case .amendment: .object(amendment)
    case .paragraph: paragraph
    case .rule: rule
    case .inOrder: inOrder
    case .pass: .object(pass)
    case .issuedPass: issuedPass
    case .secretBallot: secretBallot
    }
  }

  private static let problem: Schema = .object(
    .required("type", .text.example("urn:plenary:problem:out-of-order")),
    .required("title", .text), .required("status", .number(400...599)),
    .optional("detail", .text.described("What is wrong, and what may be done instead.")),
    .optional("rule", .code.described("The rule that a refusal cites.")),
    .optional("retry-after", .count.described("Seconds to wait.")))

  /// Which members an order has depends on its name; `docs/orders.md` has them all.
  private static let order: Schema = .object(
    [.required("order", .word(OrderName.self))]
      + OrderMember.kinds.keys.filter { $0 != "order" }.sorted().map { name in
        .optional(name, member(OrderMember.kinds[name] ?? .structured))
      }
  ).described("docs/orders.md lists every order with its members and an example.")
    .example(["order": "request-floor"])

  private static func member(_ kind: OrderMember.Kind) -> Schema {
    switch kind {
    case .text: .text
    case .number: .number
    case .flag: Schema(json: ["const": true])
    case .texts: .list(of: .text)
    case .structured: .anything
    }
  }

  private static let event: Schema = .object(
    .required("at", .moment), .required("by", .anything), .required("event", .code), open: true
  ).described("docs/events.md lists every event with its members and an example.")

  private static let recordedEvent: Schema = .object(
    .required("sequence", .count.described("The entry's number in the meeting's record.")),
    .required("event", .named(.event)),
    .required("sentence", .text.described("The same in one sentence.")),
    .required("device", .text.described("Which device did it; not secret.")))

  private static let place: Schema = .object(
    .optional("meeting", .code.described("Left out: every meeting of the organisation.")),
    .required("capacity", .code.example("seat-JPN")))

  static let notice: Schema = .object(
    .required("meeting", .text(like: "^[a-z0-9][a-z0-9\\-]{0,59}$")),
    .required("title", .text(upTo: 200, least: 1)),
    .required("institution", .code.example("united-nations")),
    .required("body", .code.example("GA-C3")),
    .required("day", .day.described("Whose rules and members apply.")),
    .optional("place", .text(upTo: 200)),
    .optional(
      "offset", .number(-840...840).described("Minutes by which its clock is ahead of UTC.")),
    .optional("roster", .list(of: .named(.seat))),
    .optional("observers", .list(of: .named(.observer))))

  private static let seat: Schema = .object(
    .required("member", .code), .required("name", .text), .optional("groups", .list(of: .text)),
    .optional("weights", .table(of: .count)))

  private static let observer: Schema = .object(
    .required("id", .code), .required("name", .text),
    .optional("may", .list(of: .word(Observer.Capability.self))))

  private static let rule: Schema = .object(
    .required("id", .code), .required("title", .text), .required("source", .text),
    .required("checked", .word(RuleCitation.Checked.self)), .required("nature", .text),
    .optional("when", .text), .optional("then", .text), .optional("notes", .list(of: .text)),
    .optional("see-also", .list(of: .code)))

  private static let inOrder: Schema = .object(
    .required("order", .named(.order)),
    .required(
      "rule",
      .object(.required("id", .code), .required("title", .text), .required("source", .text))))

  private static let pass: [Schema.Member] = [
    .required("pass", .code), .required("capacity", .code),
    .optional("meeting", .code.described("Left out: every meeting of the organisation.")),
    .required("label", .text), .required("greatest-devices", .count),
    .optional("until", .moment), .required("devices", .list(of: .code)),
  ]

  private static let secretBallot: Schema = .object(
    .required("ballot", .code.described("The name of its own stream in the record.")),
    .required("phase", .word(BallotPhase.self)), .optional("question", .text),
    .optional("answers", .list(of: .word(BallotSubject.answers))),
    .optional("barred", .list(of: .text).described("Elected already; they may not be named.")),
    .optional("post", .text), .optional("places", .count),
    .optional("candidates", .list(of: .text)),
    .optional("occasion", .code.described("Which ballot of the meeting it is.")),
    .required("electors", .list(of: .code)),
    .required("key", .code), .required("suite", .code), .required("fingerprint", .code),
    .required("issued", .list(of: .code).described("Who was given a ballot.")),
    .optional(
      "papers",
      .list(
        of: .object(
          .required("choices", .list(of: .text)), .required("signature", .code),
          .required("token", .code), .optional("invalid", .truth)))),
    .optional(
      "totals",
      .object(
        .required("papers", .count), .required("invalid", .count), .required("blank", .count),
        .required("votes", .table(of: .count)))),
    .optional("counted", .truth.described("Whether the meeting was told.")))

  private static let issuedPass: Schema = .object(
    pass + [
      .required("token", .code), .required("code", .code),
      .required("link", .code.described("To be opened in a browser.")),
    ])
}
