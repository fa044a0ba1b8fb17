import CryptoExtras
import PlenaryRecord

/// The elector's side in Swift, as `Browser/blind-ballot.js` is in a browser: chooses a token,
/// blinds it to be signed, and takes the blinding off again.
public struct TokenRequest {
  /// What is sent to the server, with the elector's name.
  public let blinded: [UInt8]
  private let ballot: Ballot
  private let random: [UInt8]
  private let inverse: _RSA.BlindSigning.BlindingInverse

  /// A new token from the operating system's random numbers.
  ///
  /// - Throws: `malformedRequest` when the published key cannot be used.
  public init(for ballot: Ballot) throws(BallotRefusal) {
    var generator = SystemRandomNumberGenerator()
    random = (0..<BallotToken.randomLength).map { _ in generator.next() }
    self.ballot = ballot
    guard let result = try? ballot.key.blind(random + ballot.tokenText) else {
      throw .malformedRequest
    }
    blinded = Array(result.blindedMessage)
    inverse = result.inverse
  }

  /// - Throws: `wrongSignature` when the server did not sign what it was sent.
  public func token(from blindSignature: [UInt8]) throws(BallotRefusal) -> BallotToken {
    guard
      let signature = try? ballot.key.finalize(
        blindSignature, for: random + ballot.tokenText, inverse),
      let token = BallotToken(random: random, signature: signature)
    else { throw .wrongSignature }
    return token
  }
}
