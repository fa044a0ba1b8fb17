import CanonicalJSON
import Crypto
import CryptoExtras
import Foundation
import PlenaryRecord
import Testing

@testable import SecretBallot

/// The forms of events, papers, receipts and keys.
@Suite struct BallotFormTests {
  @Test(arguments: [
    Fixture.question, .election(post: "Chair", places: 1, candidates: nil),
    .election(post: "Members", places: 2, candidates: ["Ann", "Bob"]),
    .election(post: "Members", places: 2, candidates: nil, barred: ["Ann"]),
    .question("Shall it?", answers: ["in-favour", "against"]),
  ])
  func eventsAreReadAsTheyWereWritten(subject: BallotSubject) throws {
    let ballot = try Fixture.ballot(subject)
    let papers = try [["Ann"], [], ["x", "y", "z"]].map {
      BallotPaper(token: try Fixture.token(in: ballot), choices: $0)
    }
    let events: [BallotEvent] = [
      .prepared(ballot),
      .tokenIssued(
        IssuedToken(
          elector: "JPN", request: Hash(ofContent: [1]),
          signature: [UInt8](repeating: 1, count: 384))),
      .castingOpened(issued: 5), .closed(ClosedBallot(papers, of: ballot)),
      .abandoned(reason: "the network failed"),
    ]
    for event in events {
      let draft = try EntryDraft(body: event.json, idempotencyKey: IdempotencyKey("k"))
      let entry = Entry(draft, in: ballot.id, after: .empty, salt: Salt(0, 0), logIndex: 0)
      #expect(try BallotEvent(entry) == event)
    }
  }

  @Test func eventsStandInTheRecordAsDocumented() throws {
    let json = try BallotEvent.prepared(
      Fixture.ballot(.election(post: "Chair", places: 1, candidates: ["Bob", "Ann"]))
    ).json
    #expect(
      json.names.sorted() == ["candidates", "electors", "event", "key", "places", "post", "suite"])
    #expect(json["candidates"] == ["Bob", "Ann"])
    let opened = JSONValue.object(BallotEvent.castingOpened(issued: 6).json)
    #expect(try opened.canonicalString() == #"{"event":"casting-opened","issued":6}"#)
    let totals = BallotTotals(papers: 3, invalid: 1, blank: 0, votes: ["against": 2])
    let closed = JSONValue.object(BallotEvent.closed(ClosedBallot(papers: [], totals: totals)).json)
    #expect(
      try closed.canonicalString()
        == #"{"event":"ballot-closed","papers":[],"totals":{"blank":0,"invalid":1,"papers":3,"votes":{"against":2}}}"#
    )
  }

  @Test func aBallotSaysWhichOneOfItsMeetingItIs() throws {
    let ballot = try Ballot(
      Fixture.id(), on: Fixture.question, occasion: "voting-3", electors: Fixture.electors,
      key: Fixture.key.publicKey)
    let draft = try EntryDraft(
      body: BallotEvent.prepared(ballot).json, idempotencyKey: IdempotencyKey("k"))
    #expect(BallotEvent.prepared(ballot).json["occasion"] == "voting-3")
    let entry = Entry(draft, in: ballot.id, after: .empty, salt: Salt(0, 0), logIndex: 0)
    #expect(try BallotEvent(entry) == .prepared(ballot))
    #expect(throws: BallotRefusal.self) {
      try Ballot(
        Fixture.id(), on: Fixture.question, occasion: "", electors: Fixture.electors,
        key: Fixture.key.publicKey)
    }
  }

  @Test func whatMayNotBeSaidMakesAPaperInvalid() {
    let open = BallotSubject.election(post: "Chair", places: 1, candidates: nil, barred: ["Ann"])
    #expect(open.isValid(["Bob"]) && open.isValid([]) && !open.isValid(["Ann"]))
    let strict = BallotSubject.question("Shall it?", answers: ["in-favour", "against"])
    #expect(strict.isValid(["against"]) && strict.isValid([]) && !strict.isValid(["abstaining"]))
    for answers in [[], ["maybe"], ["against", "against"]] {
      #expect(throws: BallotRefusal.self) {
        try BallotSubject.question("Shall it?", answers: answers).check()
      }
    }
  }

  @Test func theLongestBallotThatIsPreparedCanBePublished() throws {
    // Every letter is written as two.
    let names = (0..<3).map { String(repeating: "\"", count: 97) + "\($0)" }
    for subject in [
      BallotSubject.question("Shall it?"),
      .election(post: "Members", places: 2, candidates: names),
    ] {
      var choices = [String(repeating: "a", count: 124)]
      if case .election = subject { choices = names }
      let most = subject.mostElectors
      let electors = (0..<most).map { "\($0)" }
      let ballot = try Fixture.ballot(subject, electors: electors)
      #expect(throws: BallotRefusal.tooManyElectors(most + 1, most: most)) {
        try Fixture.ballot(subject, electors: electors + ["one more"])
      }
      let signature = [UInt8](repeating: 255, count: 384)
      let papers = (0..<most).compactMap { number in
        BallotToken(
          random: (0..<32).map { UInt8(truncatingIfNeeded: number >> ($0 % 4 * 8)) },
          signature: signature
        ).map { BallotPaper(token: $0, choices: choices) }
      }
      _ = try EntryDraft(
        body: BallotEvent.closed(ClosedBallot(papers, of: ballot)).json,
        idempotencyKey: IdempotencyKey("ballot-closed"))
    }
  }

  @Test func aPaperOfAnotherFormIsRefused() throws {
    let paper = BallotPaper(token: try Fixture.token(in: Fixture.ballot()), choices: ["against"])
    #expect(try BallotPaper(.object(paper.json)) == paper)
    for change in [
      { (json: inout JSONObject) in json["token"] = "AAAA" }, { $0["signature"] = "AA" },
      { $0["choices"] = "against" }, { $0["choices"] = [1] }, { $0["by"] = "JPN" },
      { $0["token"] = nil },
    ] {
      var json = paper.json
      change(&json)
      #expect(throws: BallotRefusal.malformedPaper) { try BallotPaper(.object(json)) }
    }
    #expect(throws: BallotRefusal.malformedPaper) { try BallotPaper(.null) }
  }

  @Test func aReceiptProvesWhatWasCast() throws {
    let ballot = try Fixture.ballot()
    let key = try Fixture.logKey()
    let paper = BallotPaper(token: try Fixture.token(in: ballot), choices: ["against"])
    let receipt = BallotReceipt(for: paper, in: ballot.id, signedBy: key)
    let bytes = Array(receipt.note.string.utf8)
    #expect(BallotReceipt(parsing: bytes, signedBy: key.verifierKey) == receipt)
    #expect(
      BallotReceipt(parsing: bytes, signedBy: try Fixture.logKey(seed: 8).verifierKey) == nil)
    #expect(receipt.note.checkpoint(signedBy: key.verifierKey) == nil)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      #expect(BallotReceipt(parsing: changed, signedBy: key.verifierKey) == nil, "byte \(index)")
    }
    #expect(receipt.isKept(in: ClosedBallot([paper], of: ballot)))
    let other = BallotPaper(token: paper.token, choices: ["in-favour"])
    #expect(!receipt.isKept(in: ClosedBallot([other], of: ballot)))
    #expect(!receipt.isKept(in: ClosedBallot([BallotPaper](), of: ballot)))
  }

  @Test func onlyKeysOfTheOneKindAreTaken() throws {
    let key = Fixture.key.publicKey
    #expect(BallotPublicKey(bytes: key.bytes) == key)
    #expect(BallotPublicKey(bytes: key.bytes + [0]) == nil)
    #expect(BallotPublicKey(bytes: []) == nil)
    #expect(key.fingerprint.count == 39)
    for size in [_RSA.Signing.KeySize.bits2048, .bits4096] {
      let other = try _RSA.BlindSigning.PrivateKey<SHA384>(keySize: size).publicKey
      #expect(BallotPublicKey(bytes: Array(other.derRepresentation)) == nil)
    }
    let numbers = try _RSA.BlindSigning.PublicKey<SHA384>(
      derRepresentation: key.bytes, parameters: .RSABSSA_SHA384_PSS_Randomized
    ).getKeyPrimitives()
    let three = try _RSA.BlindSigning.PublicKey<SHA384>(
      n: numbers.modulus, e: Data([3]), parameters: .RSABSSA_SHA384_PSS_Randomized)
    #expect(BallotPublicKey(bytes: Array(three.derRepresentation)) == nil)
  }

  /// Tokens are taken as they are by a key for the Deterministic variant; RFC 9474, appendix A.1,
  /// shows that this checks what the Randomized variant signs.
  @Test func thePublishedNumbersOfTheVariantAreKept() throws {
    let numbers = try PublishedNumbers.read()
    let key = try _RSA.BlindSigning.PrivateKey<SHA384>(
      n: numbers["n"], e: numbers["e"], d: numbers["d"], p: numbers["p"], q: numbers["q"],
      parameters: .RSABSSA_SHA384_PSS_Randomized)
    let signed = try key.blindSignature(for: numbers["blinded_msg"])
    #expect(signed.rawRepresentation == numbers["blind_sig"])
    let verifier = try _RSA.BlindSigning.PublicKey<SHA384>(
      n: numbers["n"], e: numbers["e"], parameters: .RSABSSA_SHA384_PSS_Deterministic)
    let prepared = verifier.prepare(numbers["prepared_msg"])
    let signature = _RSA.Signing.RSASignature(rawRepresentation: numbers["sig"])
    #expect(verifier.isValidSignature(signature, for: prepared))
    for bit in stride(from: 0, to: 4096, by: 101) {
      var bytes = numbers["sig"]
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      let flipped = _RSA.Signing.RSASignature(rawRepresentation: bytes)
      #expect(!verifier.isValidSignature(flipped, for: prepared))
    }
  }
}
