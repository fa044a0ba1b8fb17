import Crypto
import Foundation
import PlenaryModel
import PlenaryRecord
import PlenaryTesting
import Testing

@testable import PlenaryWeb

/// Tokens, codes, passwords, and how often they may be tried.
@Suite struct SecretTests {
  @Test func tokensAreLongAndNeverTheSame() {
    let tokens = (0..<10_000).map { _ in Token.make() }
    #expect(Set(tokens).count == tokens.count)
    for token in tokens.prefix(100) {
      #expect(token.utf8.count == 22)
      #expect(FormFields.encoded(token) == token)
    }
  }

  @Test func codesAreReadHoweverTheyAreTyped() {
    let key = SymmetricKey(size: .bits256)
    for _ in 0..<1000 {
      let code = Token.code()
      #expect(code.count == 8)
      #expect(!code.contains { "0O1IL5S".contains($0) })
      let typed = " \(code.prefix(4).lowercased())-\(code.dropFirst(4)) "
      #expect(Token.hash(code: typed, key: key) == Token.hash(code: code, key: key))
      #expect(
        Token.hash(code: code, key: SymmetricKey(size: .bits256))
          != Token.hash(code: code, key: key))
    }
  }

  @Test(arguments: [
    ("", "", true), ("a", "a", true), ("a", "b", false), ("a", "", false), ("a", "aa", false),
    ("é", "e\u{301}", false),
  ])
  func secretsAreComparedByteByByte(left: String, right: String, isSame: Bool) {
    #expect(Token.isSame(left, right) == isSame)
  }

  @Test func aPasswordOpensWithItselfAlone() async throws {
    let password = await Password("four horses and a cart")
    #expect(await password.matches("four horses and a cart"))
    for wrong in ["", "four horses and a car", "Four horses and a cart"] {
      #expect(await !password.matches(wrong))
    }
    let kept = try #require(Password(bytes: password.bytes))
    #expect(await kept.matches("four horses and a cart"))
    // Each with a salt of its own.
    #expect(await Password("four horses and a cart").bytes != password.bytes)
  }

  @Test func bytesThatAreNoPasswordAreRefused() {
    var random = SplitMix64(seed: 16)
    for _ in 0..<2000 {
      #expect(Password(bytes: random.bytes(upTo: 60, from: "{}\":scrypthalt,0123")) == nil)
    }
  }

  @Test func bytesThatAreNoSessionAreRefused() {
    var random = SplitMix64(seed: 17)
    for _ in 0..<2000 {
      #expect(Session(bytes: random.bytes(upTo: 60, from: "{}\":device,seenpasses0123")) == nil)
    }
    var session = Session(device: "d1", at: Moment(secondsUTC: 100))
    session.passes = ["p1", "p2"]
    #expect(Session(bytes: session.bytes) == session)
  }

  // MARK: limits

  @Test func aLimitFillsAgainWithTime() {
    let limit = RateLimit(attempts: 2, perSeconds: 60)
    var answers: [Int?] = []
    for moment in [0, 0, 0, 10, 29, 30, 30, 60, 600, 600, 600] {
      answers.append(limit.take("a", now: moment))
    }
    #expect(answers == [nil, nil, 30, 20, 1, nil, 30, nil, nil, nil, 30])
    #expect(limit.take("b", now: 0) == nil)
  }

  @Test func whatWasRightIsGivenBack() {
    let limit = RateLimit(attempts: 2, perSeconds: 60)
    for _ in 0..<100 {
      #expect(limit.take("a", now: 0) == nil)
      limit.giveBack("a")
    }
    limit.giveBack("a")
    limit.giveBack("nobody")
    #expect([limit.take("a", now: 0), limit.take("a", now: 0)] == [nil, nil])
    #expect(limit.take("a", now: 0) != nil)
  }

  @Test func aClockThatStandsStillFillsNothing() {
    let limit = RateLimit(attempts: 3, perSeconds: 60)
    let answers = (0..<1000).map { _ in limit.take("a", now: 5) }
    #expect(answers.count { $0 == nil } == 3)
  }

  /// A clock that is set back may cost attempts, and gives none away.
  @Test func aClockThatGoesBackGivesNoAttempts() {
    let limit = RateLimit(attempts: 3, perSeconds: 60)
    for _ in 0..<3 { #expect(limit.take("a", now: 10_000) == nil) }
    for moment in [10_000, 9_000, 5_000, 4_999, 0, -1_000_000] {
      #expect(limit.take("a", now: moment) != nil)
    }
    #expect(limit.take("a", now: -1_000_000 + 20) == nil)
    for moment in [Int.min / 2, Int.max / 2] { _ = limit.take("a", now: moment) }
  }

  @Test func manyAddressesTakeBoundedMemoryAndForgetNobodyWhoIsLimited() {
    let limit = RateLimit(attempts: 1, perSeconds: 60)
    for number in 0..<19_999 { _ = limit.take("\(number)", now: 0) }
    #expect(limit.take("last", now: 100) == nil)
    // Those from long ago are forgotten, the last one is not.
    for number in 20_000..<25_000 { _ = limit.take("\(number)", now: 100) }
    #expect(limit.take("last", now: 100) != nil)
  }
}
