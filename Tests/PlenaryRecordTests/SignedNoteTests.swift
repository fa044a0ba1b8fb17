import CanonicalJSON
import FoundationEssentials
import PlenaryRecord
import PlenaryTesting
import Testing

@Suite struct SignedNoteTests {
  // The example in the documentation of Go's sumdb/note.
  static let publicKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
  static let secretKey =
    "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
  static let note = """
    If you think cryptography is the answer to your problem,
    then you don't know what your problem is.

    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

    """

  @Test func thePublishedNoteIsAccepted() throws {
    let key = try #require(VerifierKey(Self.publicKey))
    #expect(key.description == Self.publicKey)
    #expect(try LogKey(text: Self.secretKey).verifierKey == key)
    let note = try SignedNote(parsing: Array(Self.note.utf8))
    #expect(note.string == Self.note)
    #expect(note.isSigned(by: key))
    #expect(note.checkpoint(signedBy: key) == nil)
  }

  @Test func eachFlippedBitOfThePublishedNoteIsNoticed() throws {
    let key = try #require(VerifierKey(Self.publicKey))
    let bytes = Array(Self.note.utf8)
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        let note = try? SignedNote(parsing: changed)
        #expect(note?.isSigned(by: key) != true, "bit \(bit) of byte \(index)")
      }
    }
  }

  @Test func aSignatureOfAnotherKeyIsIgnoredAndASecondOneIsNotAccepted() throws {
    let key = try Fixture.key()
    let other = try Fixture.key("witness.example", seed: 3)
    let tree = TreeHead(size: 3, root: .zero)
    let note = key.sign(tree).string
    let line = try #require(note.split(separator: "\n").last)
    let otherLine = try #require(other.sign(tree).string.split(separator: "\n").last)
    let witnessed = try SignedNote(parsing: Array((note + otherLine + "\n").utf8))
    #expect(witnessed.checkpoint(signedBy: key.verifierKey)?.tree == tree)
    #expect(!witnessed.isSigned(by: other.verifierKey))
    let twice = try SignedNote(parsing: Array((note + line + "\n").utf8))
    #expect(!twice.isSigned(by: key.verifierKey))
  }

  @Test(arguments: [
    ("", MalformedNote.noSignatures), ("text\n", .noSignatures),
    ("text\n\n— a AAAAAAA=", .endsEarly),
    ("text\n\n- a AAAAAAA=\n", .malformedSignature(number: 1)),
    ("text\n\n— a AAAAAAAA\n— b\n", .malformedSignature(number: 2)),
    ("text\n\n— a AAAA\n", .malformedSignature(number: 1)),
    ("text\n\n— a+b AAAAAAAA\n", .malformedSignature(number: 1)),
    ("text\n\n— a AAAAAAB=\n", .malformedSignature(number: 1)),
    ("te\txt\n\n— a AAAAAAAA\n", .controlCharacter),
    ("text\r\n\n— a AAAAAAAA\n", .controlCharacter),
    ("text\n\n\n", .malformedSignature(number: 1)),
  ])
  func malformedNotesAreRefused(text: String, fault: MalformedNote) {
    #expect(throws: fault) { try SignedNote(parsing: Array(text.utf8)) }
    #expect(!fault.description.isEmpty)
  }

  @Test func notesAreBounded() {
    let line = "— a AAAAAAAA\n"
    #expect(throws: MalformedNote.tooManySignatures) {
      try SignedNote(parsing: Array(("x\n\n" + String(repeating: line, count: 101)).utf8))
    }
    #expect(throws: MalformedNote.tooLong) {
      try SignedNote(parsing: [UInt8](repeating: 0x61, count: 1 << 20))
    }
    #expect(throws: MalformedNote.notUTF8) { try SignedNote(parsing: [0xFF, 0x0A]) }
  }

  @Test(arguments: [
    "", "a\n", "a\n1\n", "a\n01\n\(Hash.zero)\n", "a\n-1\n\(Hash.zero)\n", "a\n1\n\(Hash.zero)",
    "\n1\n\(Hash.zero)\n", "a\n1\nAAAA\n", "a\n99999999999999999999\n\(Hash.zero)\n",
    "a\n1\n\(Hash.zero)\n\n", "a\n+1\n\(Hash.zero)\n",
  ])
  func malformedCheckpointsAreRefused(text: String) {
    #expect(Checkpoint(parsing: text) == nil)
  }

  @Test func aCheckpointsFurtherLinesAreKept() throws {
    let text = "a\n1\n\(Hash.zero)\nmore\n"
    let checkpoint = try #require(Checkpoint(parsing: text))
    #expect(checkpoint.extensions == ["more"])
    #expect(checkpoint.text == text)
  }

  @Test(arguments: [
    "", "a", "a+b", "a+c74f20a3+AAAA",
    "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
    "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
  ])
  func malformedKeysAreRefused(text: String) {
    #expect(VerifierKey(text) == nil)
  }

  @Test func aSecretKeyIsKeptInAFileOfItsOwnerAndNeverOverwritten() throws {
    let directory = try TemporaryDirectory()
    let path = directory.file("council.key")
    let key = try LogKey.generate(name: "example.org/council")
    try key.write(to: path)
    #expect(try LogKey(contentsOf: path).verifierKey == key.verifierKey)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(throws: RecordError.self) { try LogKey.generate(name: "other").write(to: path) }
    #expect(try LogKey(contentsOf: path).verifierKey == key.verifierKey)

    let missing = #expect(throws: RecordError.self) {
      try LogKey(contentsOf: directory.file("none.key"))
    }
    #expect(missing?.code == .missingFile)
    for text in ["", "hello", "PRIVATE+KEY+a+b+c", key.text.replacing("+KEY+e", with: "+KEY+E")] {
      let error = #expect(throws: RecordError.self) { try LogKey(text: text) }
      #expect(error?.code == .wrongKey)
    }
  }

  @Test(arguments: [
    "", "with space", "quote\"", "back\\slash", "é", "line\n", String(repeating: "x", count: 201),
  ])
  func namesThatWouldNotStandInALineAreRefused(name: String) {
    #expect(throws: RecordError.self) { try MeetingID(name) }
    #expect(throws: RecordError.self) { try IdempotencyKey(name) }
  }

  @Test func whatCannotBeRecordedIsRefusedWithAHint() throws {
    let key = try IdempotencyKey("k")
    let share = #expect(throws: RecordError.self) {
      try EntryDraft(body: ["share": .decimal("35.0999")], idempotencyKey: key)
    }
    #expect(
      share?.description
        == "The entry cannot be recorded: The number 35.0999 is not a whole number within 64 bits "
        + "at $.share. Record whole units, for example ten-thousandths, or the digits as a string.")
    let long = #expect(throws: RecordError.self) {
      try EntryDraft(
        body: ["text": .string(String(repeating: "x", count: 1 << 20))], idempotencyKey: key)
    }
    #expect(long?.code == .invalidDraft)
  }
}
