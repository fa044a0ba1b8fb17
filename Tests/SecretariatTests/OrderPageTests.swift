import CanonicalJSON
import FoundationEssentials
import PlenaryTesting
import Procedure
import Testing

@testable import Secretariat

/// `docs/orders.md` is written by this test when `PLENARY_WRITE_PAGES` is set, and compared
/// otherwise.
@Suite struct OrderPageTests {
  private static let page = {
    var path = #filePath.split(separator: "/").dropLast(3)
    path.append("docs/orders.md")
    return "/" + path.joined(separator: "/")
  }()

  @Test func everyOrderHasOneExample() {
    #expect(
      OrderExamples.all.map(\.order.name.rawValue).sorted()
        == OrderName.allCases.map(\.rawValue).sorted())
  }

  @Test func everyExampleIsReadBack() throws {
    for example in OrderExamples.all {
      #expect(try Order(json: example.order.json) == example.order)
    }
  }

  @Test func thePageSaysWhatIsWritten() throws {
    let text = try OrderPage.text()
    if ProcessInfo.processInfo.environment["PLENARY_WRITE_PAGES"] != nil {
      try Data(text.utf8).write(to: URL(filePath: Self.page))
    }
    let written = try Data(contentsOf: URL(filePath: Self.page))
    #expect(
      String(decoding: written, as: UTF8.self) == text,
      "docs/orders.md is out of date; write it with PLENARY_WRITE_PAGES=1 swift test --filter OrderPageTests"
    )
  }
}

enum OrderPage {
  static func text() throws -> String {
    var lines = [intro]
    for example in OrderExamples.all {
      let order = example.order
      let json = try JSONValue.object(order.json).canonicalString()
      lines.append(
        "| `\(order.name.rawValue)` | \(example.sentence) | \(members(of: order.name)) "
          + "| `\(json)` |\n")
    }
    return lines.joined()
  }

  /// The names that random orders of a kind have; a question mark where some do without.
  private static func members(of name: OrderName) -> String {
    var random = SplitMix64(seed: 4)
    var counts: [String: Int] = [:]
    let tries = 300
    for _ in 0..<tries {
      for member in random.order(name).json.names where member != "order" {
        counts[member, default: 0] += 1
      }
    }
    return counts.keys.sorted().map { counts[$0] == tries ? "`\($0)`" : "`\($0)`?" }
      .joined(separator: ", ")
  }

  private static let intro = """
    # Orders

    What can be asked of a meeting, as JSON, for those who give orders from another program. An
    order is answered with the [events](events.md) that follow, or with why it is out of order.

    Every order has the member `order`, its name. The others stand in the table; those with a
    question mark may be left out. What an order names has the name that it has in the event that
    follows, so the [words explained there](events.md) hold here too. Who gives the order, and
    when, does not stand in it: whoever passes the order on knows that.

    An order is refused as a whole when it is unknown, or when a member is missing, unknown or not
    of its kind; the refusal says what is wrong and where.

    | order | what it does | members | example |
    |---|---|---|---|

    """
}
