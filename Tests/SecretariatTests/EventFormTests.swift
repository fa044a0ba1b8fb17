import CanonicalJSON
import PlenaryModel
import PlenaryTesting
import Procedure
import Testing

@testable import Secretariat

@Suite struct EventFormTests {
  @Test(arguments: EventName.allCases)
  func everyEventIsReadAsItWasWritten(_ name: EventName) throws {
    var random = SplitMix64(seed: 1)
    for _ in 0..<60 {
      let event = random.event(name)
      let bytes = try JSONValue.object(event.json).canonicalBytes()
      #expect(event.json["event"] == .string(name.rawValue))
      #expect(CanonicalScanner.isCanonical(bytes))
      #expect(try Event(parsing: bytes) == event)
      #expect(try Event(json: event.json) == event)
    }
  }

  @Test func alteredBytesAreAnEventOrARefusalAndNoCrash() throws {
    var random = SplitMix64(seed: 2)
    var readable = 0
    for _ in 0..<20_000 {
      var bytes = try JSONValue.object(random.event().json).canonicalBytes()
      for _ in 0...random.below(3) { random.alter(&bytes) }
      if (try? Event(parsing: bytes)) != nil { readable += 1 }
    }
    #expect(readable > 0)
  }

  /// The reading of votes by their bytes says what the general reading says, or nothing.
  @Test func bothReadingsOfAVoteAgree() throws {
    var random = SplitMix64(seed: 3)
    var (fast, slow) = (0, 0)
    for _ in 0..<20_000 {
      var bytes = try JSONValue.object(random.event(.voteCast).json).canonicalBytes()
      if random.truth() { random.alter(&bytes) }
      guard let quick = bytes.withUnsafeBufferPointer({ VoteCastBytes.event(in: $0) }) else {
        slow += 1
        continue
      }
      fast += 1
      let object = try #require(try JSONValue(parsing: bytes).objectValue)
      #expect(try Event(json: object) == quick)
    }
    #expect(fast > 7_000 && slow > 1_500)
  }

  /// A vote is written by its bytes as the general writing would write it, or not at all.
  @Test func bothWritingsOfAVoteAgree() throws {
    var random = SplitMix64(seed: 10)
    var fast = 0
    for _ in 0..<5_000 {
      let event = random.event(random.truth() ? .voteCast : .votePassed)
      guard let quick = VoteCastBytes.bytes(of: event) else { continue }
      fast += 1
      #expect(quick == (try JSONValue.object(event.json).canonicalBytes()))
      #expect(try Event(parsing: quick) == event)
    }
    #expect(fast > 1_000)
  }

  @Test func aVoteReadsAsAJournalistWouldWriteIt() throws {
    let event = Event(
      at: try #require(Moment("2014-11-18T15:00:00-05:00")), by: .delegation("JPN"),
      .voteCast(of: "JPN", .inFavour))
    #expect(
      try JSONValue.object(event.json).canonicalString() == """
        {"at":"2014-11-18T15:00:00-05:00","by":"JPN","event":"vote-cast","member":"JPN",\
        "vote":"in-favour"}
        """)
  }

  @Test(arguments: [
    (#"[]"#, "$: An object was expected. Compare with docs/events.md."),
    (#"{"by":"JPN"}"#, "$: The member \"at\" is missing. Compare with docs/events.md."),
    (
      #"{"at":"2014-02-30T15:00:00Z","by":"JPN"}"#,
      "$.at: A moment such as 2014-11-18T15:00:00-05:00 was expected. Compare with docs/events.md."
    ),
    (
      #"{"at":"2014-11-18T15:00Z","by":"(usher)","event":"meeting-resumed"}"#,
      """
      $.by: "(usher)" is none of (chair), (secretary), (somebody). The entry may come from a later \
      version of Plenary; read it with that one.
      """
    ),
    (
      #"{"at":"2014-11-18T15:00Z","by":"JPN","event":"vote-cats"}"#,
      """
      $.event: There is no event "vote-cats". The entry may come from a later version of Plenary; \
      read it with that one.
      """
    ),
    (
      #"{"at":"2014-11-18T15:00Z","by":"JPN","event":"vote-cast","member":"JPN","vote":"yes"}"#,
      """
      $.vote: "yes" is none of in-favour, against, abstaining. The entry may come from a later \
      version of Plenary; read it with that one.
      """
    ),
    (
      #"{"at":"2014-11-18T15:00Z","by":"JPN","event":"meeting-resumed","why":"lunch"}"#,
      """
      $: The member "why" is not known here. The entry may come from a later version of Plenary; \
      read it with that one.
      """
    ),
    (
      """
      {"at":"2014-11-18T15:00Z","by":"JPN","event":"amendment-moved","text":"L.2","amends":"L.1",\
      "member":"CUB","operations":[{"do":"delete","paragraph":"op1"},{"do":"append","insert":\
      {"id":"op9","part":"final","words":"x"}}]}
      """,
      """
      $.operations[1].insert.part: "final" is none of preambular, operative. The entry may come \
      from a later version of Plenary; read it with that one.
      """
    ),
    (
      """
      {"at":"2014-11-18T15:00Z","by":"(secretary)","event":"earlier-stage-noted","text":"L.1",\
      "votes":{"against":["CUB"],"in-favour":["CUB"]}}
      """,
      "$.votes.against: \"CUB\" stands twice. Name it once."
    ),
    (
      #"{"at":"2014-11-18T15:00Z","by":7,"event":"meeting-resumed"}"#,
      "$.by: The code of a delegation, or (chair), (secretary), (somebody) was expected. "
        + "Compare with docs/events.md."
    ),
  ])
  func whatIsWrongIsSaidWithItsPlace(_ json: String, _ expected: String) throws {
    let error = #expect(throws: UnreadableEvent.self) { try Event(parsing: Array(json.utf8)) }
    #expect(error?.description == expected)
  }

  @Test func wordsBeyondTheDigestAreNotLost() throws {
    // A revision to an empty text, and one without a text, are two things.
    let empty = Event(at: .morning(), by: .secretary, .proposalRevised("A/1", as: "A/2", .init()))
    let none = Event(at: .morning(), by: .secretary, .proposalRevised("A/1", as: "A/2", nil))
    #expect(try Event(json: empty.json) == empty)
    #expect(try Event(json: none.json) == none)
    #expect(empty.json != none.json)
  }
}

extension SplitMix64 {
  /// Changes, drops, doubles or inserts a byte.
  mutating func alter(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let place = below(bytes.count)
    switch below(5) {
    case 0: bytes[place] ^= 1 << UInt8(below(8))
    case 1: bytes[place] = UInt8(below(256))
    case 2: bytes.remove(at: place)
    case 3: bytes.insert(one(of: Array("\"\\{}[],:0-Z".utf8)), at: place)
    default: bytes.removeSubrange(place..<min(bytes.count, place + below(8)))
    }
  }
}
