import CanonicalJSON
import PlenaryRecord
import Testing

@Suite struct EntryDraftTests {
  private let key = IdempotencyKey(stored: "k-1")

  @Test func bytesInCanonicalFormAreTheDraftOfTheirObject() throws {
    let draft = try EntryDraft(body: ["vote": "yes", "member": "JPN"], idempotencyKey: key)
    #expect(
      try EntryDraft(
        canonicalBody: Array(#"{"member":"JPN","vote":"yes"}"#.utf8), idempotencyKey: key) == draft)
  }

  @Test(arguments: [
    "", "7", "[]", #""vote""#, "{", #"{"vote":"yes","member":"JPN"}"#, #"{"vote": "yes"}"#,
    #"{"vote":"yes"} "#, #"{"vote":"yes","vote":"no"}"#,
  ])
  func otherBytesAreRefused(_ text: String) {
    let error = #expect(throws: RecordError.self) {
      try EntryDraft(canonicalBody: Array(text.utf8), idempotencyKey: key)
    }
    #expect(error?.code == .invalidDraft)
  }

  @Test func aBodyMayNotBeTooLong() throws {
    let frame = #"{"words":""}"#.utf8.count
    func draft(_ length: Int) throws -> EntryDraft {
      let words = String(repeating: "x", count: length - frame)
      return try EntryDraft(
        canonicalBody: Array("{\"words\":\"\(words)\"}".utf8), idempotencyKey: key)
    }
    #expect(try draft(EntryDraft.greatestBodyLength).body.count == EntryDraft.greatestBodyLength)
    let error = #expect(throws: RecordError.self) {
      try draft(EntryDraft.greatestBodyLength + 1)
    }
    #expect(error?.code == .invalidDraft)
  }
}
