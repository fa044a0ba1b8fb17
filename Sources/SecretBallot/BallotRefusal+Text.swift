extension BallotRefusal: CustomStringConvertible {
  /// What is wrong, as a sentence without its full stop.
  public var message: String { words.message }
  /// What may be done, as a sentence without its full stop.
  public var hint: String { words.hint }

  public var description: String { "\(message). \(hint)." }

  private var words: (message: String, hint: String) {
    switch self {
    case .tooFewElectors(let count):
      (
        "A secret ballot of \(count) electors would tell how each of them voted",
        "Have at least \(Ballot.fewestElectors), or take a vote that is not called secret"
      )
    case .tooManyElectors(let count, let most):
      (
        "\(count) electors are too many for one ballot, whose papers are published in one entry",
        "At most \(most) fit; hold several ballots and add their totals"
      )
    case .repeatedName(let name): ("\(name) is named twice", "Name each once")
    case .unusableName(let longest):
      (
        "A name is empty, too long, begins or ends with a space, or holds a control character",
        "Use 1 to \(longest) bytes of text on one line"
      )
    case .placesOutOfRange(let places):
      ("\(places) cannot be filled in one ballot", "Elect for 1 to 1000 places")
    case .unusableAnswers:
      (
        "A question is answered by other words than a vote has",
        "Give in-favour, against and, where one may abstain, abstaining"
      )
    case .noCandidates:
      ("The list of candidates is empty", "Name them, or let electors name anybody")
    case .nameTaken:
      ("The record holds something else under this ballot's name", "Choose a new name")
    case .notPrepared: ("No ballot of this name was prepared", "Prepare it first")
    case .notAnElector(let name):
      ("\(name) is not an elector of this ballot", "Compare with the published list of electors")
    case .tokenIssuedBefore(let name):
      (
        "A token was issued to \(name) before, for another request",
        "Finish on the device that asked first. If it was not yours, say so now: the list of those"
          + " who received a token is public, and the ballot can be abandoned and held anew"
      )
    case .malformedRequest:
      (
        "The request is not a blinded message for this ballot's key",
        "Reload the page and ask again"
      )
    case .keyLost:
      (
        "The ballot's secret key cannot be unsealed, so no more tokens can be issued",
        "Open casting for those who have one, or abandon the ballot and hold it anew"
      )
    case .tooFewTokens(let count):
      (
        "Only \(count) tokens were issued; so few papers would tell who cast them",
        "Wait until \(Ballot.fewestElectors) electors have one, or abandon the ballot"
      )
    case .malformedPaper:
      ("What was sent is not a ballot paper", "Reload the page and cast again; nothing was counted")
    case .paperTooLong(let most):
      (
        "The names on the paper take more than \(most) bytes",
        "Name fewer; nothing was counted, and the token is still good"
      )
    case .wrongSignature:
      (
        "The token is not one that was issued in this ballot",
        "Cast from the device that asked for it; nothing was counted"
      )
    case .tokenUsed:
      (
        "With this token another paper was cast",
        "A paper that was cast cannot be changed; the first one counts"
      )
    case .wrongPhase(let phase): BallotRefusal.words(outOf: phase)
    }
  }

  private static func words(outOf phase: BallotPhase) -> (message: String, hint: String) {
    switch phase {
    case .prepared:
      ("The ballot is prepared and no token was issued yet", "Let the electors ask for theirs")
    case .issuing:
      ("Tokens are being issued", "Cast when casting is open; the times must not overlap")
    case .casting: ("Casting is open", "Tokens are issued only before, and counting comes after")
    case .closing: ("The papers are being counted", "Wait for the result")
    case .closed: ("The ballot is closed", "Its result is in the record")
    case .abandoned: ("The ballot was abandoned and has no result", "Prepare a new one")
    }
  }
}
