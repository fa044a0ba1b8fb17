public import CanonicalJSON
public import PlenaryRecord

/// The right to cast one paper, signed without being seen: nobody, and not the server, can tell
/// to whom it was given.
public struct BallotToken: Sendable, Hashable {
  /// 32 random bytes that the elector's own device chose.
  public let random: [UInt8]
  /// The ballot key's signature of the random bytes followed by the ballot's `tokenText`.
  public let signature: [UInt8]

  public static let randomLength = 32

  /// - Returns: nil unless both have their lengths.
  public init?(random: [UInt8], signature: [UInt8]) {
    guard random.count == BallotToken.randomLength,
      signature.count == BallotPublicKey.signatureLength
    else { return nil }
    self.random = random
    self.signature = signature
  }

  /// What the signature signs.
  func message(in ballot: Ballot) -> [UInt8] { random + ballot.tokenText }

  /// The name of the token where the token itself is not to be shown: `SHA-256` of what is signed.
  public func hash(in ballot: MeetingID) -> Hash {
    Hash(ofContent: random + Array("plenary-ballot-token/v1\n\(ballot)\n".utf8))
  }

  func isGenuine(in ballot: Ballot) -> Bool {
    ballot.key.isValid(signature, for: message(in: ballot))
  }
}

/// A paper as it is cast: a token and the choices.
///
/// Its form for the wire, the side box and the closing event is
/// `{"choices":["…"],"signature":"…","token":"…"}`, bytes in Base64.
public struct BallotPaper: Sendable, Hashable {
  public let token: BallotToken
  /// Names, or one of `BallotSubject.answers`; none for a blank paper.
  public let choices: [String]

  public init(token: BallotToken, choices: [String]) {
    self.token = token
    self.choices = choices
  }

  /// Reads the form for the wire.
  ///
  /// - Throws: `malformedPaper`.
  public init(_ value: JSONValue) throws(BallotRefusal) {
    do {
      self = try EventFields.all(of: value, BallotPaper.init(from:))
    } catch {
      // The reason is not passed on: it could hold part of what was sent.
      throw .malformedPaper
    }
  }

  init(from fields: inout EventFields) throws(UnreadableBallotEvent) {
    let random = try fields.bytes("token")
    let signature = try fields.bytes("signature")
    guard let token = BallotToken(random: random, signature: signature) else {
      throw .wrongKind("A token of 32 and a signature of 384 bytes")
    }
    self.init(token: token, choices: try fields.texts("choices"))
  }

  /// The form for the wire.
  public var json: JSONObject {
    [
      "choices": .array(choices.map { .string($0) }),
      "signature": .string(Base64.encode(token.signature)),
      "token": .string(Base64.encode(token.random)),
    ]
  }

  /// The same paper in bytes; equal papers, and no others, have equal ones.
  package var bytes: [UInt8] {
    guard let bytes = try? JSONValue.object(json).canonicalBytes() else {
      preconditionFailure("Texts have a canonical form")
    }
    return bytes
  }

  /// What a receipt says of the choices: shows nothing to those who have not the token.
  func digest(in ballot: MeetingID) -> Hash {
    Hash(ofContent: Array("plenary-ballot-paper/v1\n\(ballot)\n".utf8) + bytes)
  }

  /// Equality is that of the bytes, as for everything that is recorded.
  public static func == (left: Self, right: Self) -> Bool {
    left.token == right.token && left.choices.count == right.choices.count
      && zip(left.choices, right.choices).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(token) }
}

// Neither must reach a log by being put into a message, so they print as nothing.

extension BallotToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "a ballot token" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension BallotPaper: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "a ballot paper" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The bytes that texts take in the record as a list.
func written(_ texts: [String]) -> Int {
  (try? JSONValue.array(texts.map { .string($0) }).canonicalBytes().count) ?? .max
}
