import CanonicalJSON
import FoundationEssentials
import PlenaryTesting
import Procedure
import Testing

@testable import Secretariat

/// `docs/events.md` is written by this test when `PLENARY_WRITE_PAGES` is set, and compared
/// otherwise.
@Suite struct EventPageTests {
  private static let page = {
    var path = #filePath.split(separator: "/").dropLast(3)
    path.append("docs/events.md")
    return "/" + path.joined(separator: "/")
  }()

  @Test func everyEventHasOneExample() {
    let names = EventExamples.all.compactMap { $0.json["event"]?.stringValue }
    #expect(names == EventName.allCases.map(\.rawValue))
    // Scripts and messages call a fact what the record calls it.
    for event in EventExamples.all {
      #expect(event.fact.name == event.json["event"]?.stringValue)
    }
  }

  @Test func thePageSaysWhatIsWritten() throws {
    let text = try EventPage.text()
    if ProcessInfo.processInfo.environment["PLENARY_WRITE_PAGES"] != nil {
      try Data(text.utf8).write(to: URL(filePath: Self.page))
    }
    let written = try Data(contentsOf: URL(filePath: Self.page))
    #expect(
      String(decoding: written, as: UTF8.self) == text,
      "docs/events.md is out of date; write it with PLENARY_WRITE_PAGES=1 swift test --filter EventPageTests"
    )
  }

  @Test func everyExampleIsReadBack() throws {
    for event in EventExamples.all { #expect(try Event(json: event.json) == event) }
  }
}

enum EventPage {
  static func text() throws -> String {
    var lines = [intro]
    for (event, name) in zip(EventExamples.all, EventName.allCases) {
      let example = try JSONValue.object(event.json).canonicalString()
      lines.append("| `\(name.rawValue)` | \(fields(of: name)) | `\(escaped(example))` |\n")
    }
    return lines.joined()
  }

  /// The names that random events of a kind have; a question mark where some do without.
  private static func fields(of name: EventName) -> String {
    var random = SplitMix64(seed: 4)
    var counts: [String: Int] = [:]
    let tries = 300
    for _ in 0..<tries {
      for field in random.event(name).json.names { counts[field, default: 0] += 1 }
    }
    let own = counts.keys.filter { !["at", "by", "event"].contains($0) }
    return own.sorted().map { counts[$0] == tries ? "`\($0)`" : "`\($0)`?" }
      .joined(separator: ", ")
  }

  private static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "|" ? "\\|" : String($0) })
  }

  private static let intro = """
    # Events

    What happened in a meeting, as its record holds it: one entry is one event, a JSON object in
    canonical form (RFC 8785). Names do not change once they are recorded.

    Every event has three members:

    - `at`: the moment, with the local clock: `2014-11-18T15:00:00-05:00`;
    - `by`: who acted: the code of a delegation, `(chair)`, `(secretary)`, or
      `(somebody)` for a member that no source names;
    - `event`: the name of what happened, from the table below.

    The others stand in the table. Those with a question mark are left out when there is nothing to
    say: an empty list, zero, a flag that is not set. A reader refuses an event or a member that it
    does not know; nothing of a record is skipped.

    | word | what it holds |
    |---|---|
    | `member` | the code of the member that the event is about |
    | `text` | the symbol of a proposal or amendment |
    | `on` | what a vote is about: `{"proposal":…}`, `{"amendment":…}`, `{"of":…,"part":1}`, \
    `{"motion":1}`, `"appeal"` or `{"preliminary-question":…}` |
    | `tally` | `in-favour`, `against`, `abstaining`; `not-participating`, `objecting`, `members`, \
    `present`, `total` and `scale` where they are stated; the same for each class or weighting \
    under `groups`. With `"scale":10` the number 665 is 66.5 |
    | `votes` | members by their vote: `{"against":["CUB"],"in-favour":["JPN"]}`; in elections the \
    votes of each name |
    | `outcome` | `adopted`, `rejected`, `vetoed` (and `vetoed-by`), `insufficient-votes`, \
    `no-quorum`, `second-vote` (and `within-hours`), `lost`, `ruling-stands`, `sustained` or \
    `casting-vote-needed` |
    | `operations` | `{"do":"delete","paragraph":…}`; `replace` with `words`; `replace-words` with \
    `old` and `new`; `insert-after`, `insert-before` and `append` with the paragraph to `insert` |
    | `paragraphs` | `{"id":"op8","part":"operative","words":…}`, or `preambular` |

    ## The first entry

    A meeting's record begins with `proceedings-began`, which says who meets under which rules:

    ```json
    {"body":"GA-C3","day":"2014-11-18","event":"proceedings-began","institution":"united-nations",
     "roster":[{"groups":["asia-pacific"],"member":"JPN","name":"Japan"}],"rules":"sha256:q2n…="}
    ```

    `roster` lists the seats in the order of the roll call, each with the `groups` it belongs to and
    its `weights` where votes are weighted; `observers` lists those without a vote, and what they
    `may` do. `rules` is the SHA-256 of a description of the rules: every decision rule, provision
    and power, no wording. Opened under rules with another one, the meeting can be read, and nothing
    is added to it.

    ## Every event

    The examples show the form; not all of them happened.

    | event | members | example |
    |---|---|---|

    """
}
