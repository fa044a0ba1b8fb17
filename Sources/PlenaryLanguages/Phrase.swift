/// The words of the pages, by what they are for. The texts stand in `Phrases/Interface.*.swift`, one
/// table a language; a test fails when one of them lacks a key, or has a key that is not here.
public enum Phrase: String, CaseIterable, Sendable, Hashable {
  // Finding one's way
  case navMeetings = "nav-meetings"
  case navRecord = "nav-record"
  case navDocuments = "nav-documents"
  case navSpeakers = "nav-speakers"
  case navVoting = "nav-voting"
  case navAttendance = "nav-attendance"
  case navMinutes = "nav-minutes"
  case navLanguages = "nav-languages"
  case signIn = "sign-in"
  case signOut = "sign-out"
  case skipToContent = "skip-to-content"
  case menu

  // Who somebody is
  case rolePresidingOfficer = "role-presiding-officer"
  case roleSecretary = "role-secretary"
  case roleObserver = "role-observer"

  // Votes
  case voteInFavour = "vote-in-favour"
  case voteAgainst = "vote-against"
  case voteAbstaining = "vote-abstaining"
  case voteNotVoting = "vote-not-voting"
  case present
  case presentAndVoting = "present-and-voting"
  case absent

  // The state of a voting
  case votingOpen = "voting-open"
  case votingClosed = "voting-closed"
  case voteOnThisDevice = "vote-on-this-device"
  case voteSending = "vote-sending"
  case voteInTheRecord = "vote-in-the-record"
  case voteClosedWithout = "vote-closed-without"
  case voteYours = "vote-yours"
  case voteMayChange = "vote-may-change"
  case votesReceived = "votes-received"

  // The floor
  case floorSpeaking = "floor-speaking"
  case floorNone = "floor-none"
  case floorNextSpeakers = "floor-next-speakers"
  case floorPlaceOnList = "floor-place-on-list"
  case listOpen = "list-open"
  case listClosed = "list-closed"
  case listEmpty = "list-empty"
  case rightOfReply = "right-of-reply"

  // Points and motions
  case pointOfOrder = "point-of-order"
  case ruling
  case appeal
  case motion
  case motionsPending = "motions-pending"

  // What the presiding officer does
  case meetingIsOpen = "meeting-is-open"
  case meetingIsSuspended = "meeting-is-suspended"
  case meetingIsAdjourned = "meeting-is-adjourned"
  case meetingNumber = "meeting-number"
  case adoptWithoutVote = "adopt-without-vote"
  case objection
  case methodShowOfHands = "method-show-of-hands"
  case methodRecordedVote = "method-recorded-vote"
  case methodRollCall = "method-roll-call"
  case methodSecretBallot = "method-secret-ballot"
  case lotDrawn = "lot-drawn"
  case rollCallNext = "roll-call-next"
  case castingVote = "casting-vote"

  // What came of it
  case outcomeAdopted = "outcome-adopted"
  case outcomeApproved = "outcome-approved"
  case outcomeAgreed = "outcome-agreed"
  case outcomeRejected = "outcome-rejected"
  case outcomeVetoed = "outcome-vetoed"
  case outcomeVetoedBy = "outcome-vetoed-by"
  case outcomeInsufficientVotes = "outcome-insufficient-votes"
  case outcomeNoQuorum = "outcome-no-quorum"
  case outcomeSecondVote = "outcome-second-vote"
  case outcomeCastingVote = "outcome-casting-vote"
  case outcomeRulingStands = "outcome-ruling-stands"
  case outcomeRulingOverturned = "outcome-ruling-overturned"
  case outcomeMotionCarried = "outcome-motion-carried"
  case outcomeMotionLost = "outcome-motion-lost"
  case outcomeWithoutVote = "outcome-without-vote"
  case quorumReached = "quorum-reached"
  case quorumMissing = "quorum-missing"
  case majorityRequired = "majority-required"
  case result

  // Documents
  case documentAmendment = "document-amendment"
  case documentSponsors = "document-sponsors"
  case documentConsolidated = "document-consolidated"
  case documentInserted = "document-inserted"
  case documentDeleted = "document-deleted"
  case documentParagraph = "document-paragraph"
  case documentPreambular = "document-preambular"
  case documentOperative = "document-operative"

  // The record
  case recordLog = "record-log"
  case recordVerify = "record-verify"
  case recordGenuine = "record-genuine"
  case recordNotGenuine = "record-not-genuine"
  case recordDownload = "record-download"
  case recordEntries = "record-entries"
  case recordDevice = "record-device"
  case recordTime = "record-time"
  case recordBy = "record-by"
  case minutesDraft = "minutes-draft"
  case minutesPrint = "minutes-print"

  // Errors
  case errorPageNotFound = "error-page-not-found"
  case errorLinkExpired = "error-link-expired"
  case errorNotAllowed = "error-not-allowed"
  case errorLateVote = "error-late-vote"
  case errorNetworkLost = "error-network-lost"
  case errorTryAgain = "error-try-again"
  case errorTooManyAttempts = "error-too-many-attempts"
  case errorBodyTooLarge = "error-body-too-large"
  case errorOutOfOrder = "error-out-of-order"
  case errorOnOurSide = "error-on-our-side"

  // Connection
  case connectionLive = "connection-live"
  case connectionReconnecting = "connection-reconnecting"

  // Joining
  case joinTitle = "join-title"
  case joinShortCode = "join-short-code"
  case joinScan = "join-scan"
  case joinCodeUnknown = "join-code-unknown"

  // Settings and keys
  case soundOn = "sound-on"
  case soundOff = "sound-off"
  case keyMap = "key-map"

  // Buttons and forms
  case cancel
  case preview
  case send
  case save
  case close
  case no
  case total
  case reason
  case seconds
  case minutes
}

extension Phrase {
  /// The text in a language. What is missing there is said in English, so that a reader sees
  /// something to go on with.
  public func text(in language: Language, _ arguments: [String: Argument] = [:]) -> String {
    message(in: language)?.filled(with: arguments) ?? rawValue
  }

  private func message(in language: Language) -> Message? {
    InterfaceTables.books[language]?[rawValue] ?? InterfaceTables.books[.english]?[rawValue]
  }
}

/// The tables of the pages' words, one a language, in files of their own.
enum InterfaceTables {
  static let tables: [Language: String] = [
    .arabic: arabic, .chinese: chinese, .english: english, .french: french, .russian: russian,
    .spanish: spanish,
  ]
  static let books = Phrasebook.books("Interface", tables)
}
