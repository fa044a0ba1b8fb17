import CanonicalJSON
import PlenaryModel
import PlenaryTesting
import Procedure
import Testing

@testable import Secretariat

@Suite struct OrderFormTests {
  @Test(arguments: OrderName.allCases)
  func everyOrderIsReadAsItWasWritten(_ name: OrderName) throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<60 {
      let order = random.order(name)
      #expect(order.json["order"] == .string(name.rawValue))
      #expect(try Order(json: order.json) == order)
      let bytes = try JSONValue.object(order.json).canonicalBytes()
      #expect(try Order(json: #require(JSONValue(parsing: bytes).objectValue)) == order)
    }
  }

  /// What stands in an order stands in the event that follows, under the same name.
  @Test func anOrderSpeaksInTheWordsOfItsEvent() throws {
    // Its first event is a ruling in words; what it names stands in the second.
    let speakOtherwise: Set<OrderName> = [.ruleMatterProcedural]
    let events = Dictionary(
      uniqueKeysWithValues: EventExamples.all.map { ($0.json["event"], $0.json) })
    for example in OrderExamples.all {
      guard let follows = example.follows, !speakOtherwise.contains(example.order.name) else {
        continue
      }
      let event = try #require(events[.string(follows.rawValue)])
      for member in example.order.json where member.name != "order" {
        #expect(event[member.name] == member.value, "\(example.order.name): \(member.name)")
      }
    }
    let ruled = try #require(events["matter-ruled-procedural"])
    #expect(Order.ruleMatterProcedural("S/2014/872").json["text"] == ruled["text"])
  }

  /// Whatever an order says, the engine answers it: with events or with why it is out of order.
  @Test func anyOrderIsAnswered() throws {
    var random = SplitMix64(seed: 8)
    for _ in 0..<15 {
      var meeting = Meeting(under: Assembly(members: 8).rules)
      for _ in 0..<300 {
        let command = Command(by: random.actor(), at: .morning(), random.order())
        for event in (try? meeting.decide(command)) ?? [random.event()] { meeting.apply(event) }
      }
    }
  }

  @Test func alteredBytesAreAnOrderOrARefusalAndNoCrash() throws {
    var random = SplitMix64(seed: 9)
    var readable = 0
    for _ in 0..<6_000 {
      var bytes = try JSONValue.object(random.order().json).canonicalBytes()
      for _ in 0...random.below(3) { random.alter(&bytes) }
      guard let object = (try? JSONValue(parsing: bytes))?.objectValue else { continue }
      if (try? Order(json: object)) != nil { readable += 1 }
    }
    #expect(readable > 0)
  }

  @Test(arguments: [
    (#"{}"#, "$: The member \"order\" is missing. Compare with docs/orders.md."),
    (
      #"{"order":"cast-voet"}"#,
      """
      $.order: There is no order "cast-voet". Did you mean `cast-vote`? All are in docs/orders.md.
      """
    ),
    (
      #"{"order":"dance"}"#,
      #"$.order: There is no order "dance". Compare with docs/orders.md."#
    ),
    (#"{"order":7}"#, "$.order: A text was expected. Compare with docs/orders.md."),
    (
      #"{"order":"cast-vote","vote":"in-favour"}"#,
      #"$: The member "member" is missing. Compare with docs/orders.md."#
    ),
    (
      #"{"order":"cast-vote","member":"JPN","vote":"yes"}"#,
      """
      $.vote: "yes" is none of in-favour, against, abstaining. Compare with docs/orders.md.
      """
    ),
    (
      #"{"order":"count-present","present":"180"}"#,
      "$.present: A whole number was expected. Compare with docs/orders.md."
    ),
    (
      #"{"order":"suspend-meeting","why":"lunch"}"#,
      #"$: The member "why" is not known here. Compare with docs/orders.md."#
    ),
    (
      #"{"order":"open-voting","on":{"proposal":"A/1","part":2}}"#,
      #"$.on: The member "part" is not known here. Compare with docs/orders.md."#
    ),
    (
      #"{"order":"open-voting","on":{"proposal":"A/1"},"method":"cards"}"#,
      """
      $.method: "cards" is none of \(VotingMethod.allCases.map(\.rawValue).joined(separator: ", ")). \
      Compare with docs/orders.md.
      """
    ),
    (
      """
      {"order":"amend","text":"L.2","amends":"L.1","operations":[{"do":"delete","paragraph":"op1"},\
      {"do":"append","insert":{"id":"op9","part":"final","words":"x"}}]}
      """,
      """
      $.operations[1].insert.part: "final" is none of preambular, operative. Compare with \
      docs/orders.md.
      """
    ),
    (
      #"{"order":"note-earlier-stage","text":"L.1","votes":{"against":["CUB"],"in-favour":["CUB"]}}"#,
      "$.votes.against: \"CUB\" stands twice. Name it once."
    ),
    (
      #"{"order":"open-election","post":"Chair","seats":1,"headings":["budget","budget"]}"#,
      "$.headings: \"budget\" stands twice. Name it once."
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(_ json: String, _ expected: String) throws {
    let object = try #require(try JSONValue(parsing: Array(json.utf8)).objectValue)
    let error = #expect(throws: UnreadableEvent.self) { try Order(json: object) }
    #expect(error?.description == expected)
  }

  @Test func aRevisionToNothingIsNotOneWithoutAText() throws {
    let empty = Order.revise("A/1", as: "A/2", ProposalText())
    let none = Order.revise("A/1", as: "A/2", nil)
    #expect(empty.json != none.json)
    #expect(try Order(json: empty.json) == empty)
    #expect(try Order(json: none.json) == none)
  }
}
