import CanonicalJSON
import PlenaryModel
import Procedure

// What a meeting looks like, for programs.

extension Schemas {
  static let meeting: Schema = .object(
    .required("meeting", .code), .required("title", .text),
    .required("body", .object(.required("id", .code), .required("name", .text))),
    .required("version", .count.described("How many events there were.")),
    .required("sequence", .count.described("The last entry: what comes after it is news.")),
    .required("now", .moment), .required("phase", .word(Meeting.Phase.names)),
    .required("number", .count), .optional("item", .text), .optional("presiding", .code),
    .required("floor", floor), .optional("voting", .named(.voting)),
    .optional("point-of-order", pointOfOrder),
    .required("motions", .list(of: motion).described("In the order in which they are put.")),
    .required("proposals", .list(of: .named(.text))),
    .required("amendments", .list(of: .named(.text))),
    .required("results", .list(of: .named(.resultSummary))), .required("quorum", quorum),
    .required("attendance", .table(of: .word(Attendance.self))))

  private static let floor: Schema = .object(
    .optional("speaker", .code), .optional("since", .moment),
    .optional("limit", .count.described("Seconds.")), .optional("replying", .truth),
    .required("closed", .truth),
    .required(
      "list",
      .list(of: .object(.required("member", .code), .optional("side", .word(Side.self))))
        .described("In the order in which they will be called.")),
    .required(
      "replies", .list(of: .object(.required("member", .code), .required("seconds", .count)))))

  private static let pointOfOrder: Schema = .object(
    .optional("by", .code), .required("words", .text), .optional("ruling", .text),
    .optional("appealed-by", .code), .optional("appeal-seconded-by", .code))

  private static let motion: Schema = .object(
    .required("motion", .count), .required("kind", .code), .required("title", .text),
    .optional("text", .code), .required("mover", .code), .optional("seconder", .code),
    .optional("speakers-for", .list(of: .code)), .optional("speakers-against", .list(of: .code)))

  private static let quorum: Schema = .object(
    .required("members", .count), .optional("present", .count), .optional("to-open", .count),
    .optional("to-decide", .count), .required("rule", .code))

  static let subject: Schema = .either(
    .object(.required("proposal", .code)), .object(.required("amendment", .code)),
    .object(.required("of", .code), .required("part", .count)),
    .object(.required("motion", .count)), .word(["appeal"]),
    .object(.required("preliminary-question", .code)))

  static let decisionRule: Schema = .object(
    .required("id", .code), .required("title", .text), .optional("cites", .list(of: .code)))

  static let counts: Schema = .object(
    .required("in-favour", .count), .required("against", .count), .required("abstaining", .count),
    .required("not-voting", .count))

  private static let choices: Schema = .table(
    of: Schema(json: [
      "enum": .array(Vote.allCases.map { .string($0.rawValue) } + [.null])
    ]))

  static let voting: Schema = .object(
    .required(
      "voting",
      .count.described("To be sent with a ballot, so that a late one counts in no other vote.")),
    .required("on", .named(.subject)), .required("title", .text),
    .required("method", .word(VotingMethod.self)), .required("rule", .named(.decisionRule)),
    .required("opened", .moment), .optional("closes", .moment), .optional("closed", .moment),
    .optional("received", .count), .optional("required", .count),
    .optional("counts", .named(.counts)), .optional("votes", choices),
    .optional(
      "roll-call",
      .object(
        .optional("first", .code), .required("called", .count), .optional("next", .code))),
    .optional("casting-vote", .word(Side.self)))

  /// What came of a vote, as events have it.
  private static let outcome: [Schema.Member] = [
    .required("outcome", .code), .optional("vetoed-by", .list(of: .code)),
    .optional("within-hours", .count),
  ]

  static let resultSummary: [Schema.Member] =
    [
      .required("number", .count), .required("on", .named(.subject)), .required("title", .text),
      .required("method", .word(VotingMethod.self)), .required("counts", .named(.counts)),
      .required("announced", .moment),
    ] + outcome

  static let result: Schema = .object(
    resultSummary + [
      .required("words", .text.described("The outcome in words.")),
      .required("rule", .named(.decisionRule)), .required("tally", .object(open: true)),
      .optional("required", .count),
      .optional("why", .list(of: .text).described("Why the outcome is what it is.")),
      .optional("votes", choices), .optional("intentions", choices), .optional("source", .text),
      .optional("source-status", .word(SourceStatus.self)),
      .optional(
        "effect",
        .object(
          .required("effect", .code), .required("words", .text), .required("rule", .code),
          .optional("next", .list(of: .code)))),
    ])

  private static let status: [Schema.Member] =
    [
      .required("status", .word(TextStatus.self)), .optional("deadline", .moment),
      .optional("because", .code),
    ]
    + outcome.map {
      .optional($0.name, $0.schema)
    }

  static let text: [Schema.Member] =
    [
      .required("text", .code), .optional("title", .text), .optional("amends", .code),
      .optional("mover", .code), .optional("sponsors", .list(of: .code)),
    ] + status

  static let paragraph: Schema = .object(
    .required("id", .code), .required("part", .word(Paragraph.Part.self)),
    .required("number", .count), .required("words", .text))

  static let amendment: [Schema.Member] =
    text + [
      .required("words", .text), .optional("accepted-by", .list(of: .code)),
      .required("operations", .list(of: .object(.required("do", .code), open: true))),
    ]

  static let document: Schema = .object(
    [
      .required("text", .code), .required("title", .text), .required("words", .text),
      .required("mover", .code), .required("submitted", .moment), .optional("circulated", .moment),
      .required(
        "sponsors",
        .list(
          of: .object(
            .required("member", .code), .required("since", .moment), .required("initial", .truth)))),
      .optional("former-sponsors", .list(of: .code)), .optional("seconder", .code),
      .required("amended", .truth), .required("paragraphs", .list(of: .named(.paragraph))),
      .required("amendments", .list(of: .named(.amendment))),
    ] + status)
}
