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
  case navRules = "nav-rules"
  case navAgenda = "nav-agenda"
  case navHelp = "nav-help"
  case navBack = "nav-back"
  case signIn = "sign-in"
  case signOut = "sign-out"
  case signedInAs = "signed-in-as"
  case skipToContent = "skip-to-content"
  case menu

  // Who somebody is
  case rolePresidingOfficer = "role-presiding-officer"
  case roleSecretary = "role-secretary"
  case roleDelegate = "role-delegate"
  case roleObserver = "role-observer"
  case rolePublic = "role-public"

  // Votes
  case voteInFavour = "vote-in-favour"
  case voteAgainst = "vote-against"
  case voteAbstaining = "vote-abstaining"
  case voteNotVoting = "vote-not-voting"
  case votesInFavour = "votes-in-favour"
  case votesAgainst = "votes-against"
  case votesAbstaining = "votes-abstaining"
  case votesNotVoting = "votes-not-voting"
  case present
  case presentAndVoting = "present-and-voting"
  case absent
  case membersPresent = "members-present"
  case votesCount = "votes-count"

  // The state of a voting
  case votingNotOpen = "voting-not-open"
  case votingOpen = "voting-open"
  case votingClosed = "voting-closed"
  case votingAnnounced = "voting-announced"
  case votingOn = "voting-on"
  case voteOnThisDevice = "vote-on-this-device"
  case voteSending = "vote-sending"
  case voteInTheRecord = "vote-in-the-record"
  case voteClosedWithout = "vote-closed-without"
  case voteYours = "vote-yours"
  case voteChange = "vote-change"
  case voteMayChange = "vote-may-change"
  case votesReceived = "votes-received"

  // The floor
  case floorSpeaking = "floor-speaking"
  case floorNone = "floor-none"
  case floorTimeLeft = "floor-time-left"
  case floorOverTime = "floor-over-time"
  case floorNextSpeakers = "floor-next-speakers"
  case floorPlaceOnList = "floor-place-on-list"
  case listOpen = "list-open"
  case listClosed = "list-closed"
  case listEmpty = "list-empty"
  case floorAsk = "floor-ask"
  case floorLeaveList = "floor-leave-list"
  case floorGive = "floor-give"
  case floorEndStatement = "floor-end-statement"
  case listClose = "list-close"
  case listReopen = "list-reopen"
  case speechesLimit = "speeches-limit"
  case rightOfReply = "right-of-reply"
  case explanationOfVote = "explanation-of-vote"

  // Points and motions
  case pointOfOrder = "point-of-order"
  case pointRaise = "point-raise"
  case pointRule = "point-rule"
  case ruling
  case appeal
  case motion
  case motionMove = "motion-move"
  case motionSecond = "motion-second"
  case motionWithdraw = "motion-withdraw"
  case motionsPending = "motions-pending"
  case motionNonePending = "motion-none-pending"
  case motionSpeaksFor = "motion-speaks-for"
  case motionSpeaksAgainst = "motion-speaks-against"
  case motionPut = "motion-put"

  // What the presiding officer does
  case meetingOpen = "meeting-open"
  case meetingSuspend = "meeting-suspend"
  case meetingResume = "meeting-resume"
  case meetingAdjourn = "meeting-adjourn"
  case meetingIsOpen = "meeting-is-open"
  case meetingIsSuspended = "meeting-is-suspended"
  case meetingIsAdjourned = "meeting-is-adjourned"
  case meetingNumber = "meeting-number"
  case votingBegin = "voting-begin"
  case votingClose = "voting-close"
  case votingAnnounce = "voting-announce"
  case putToTheVote = "put-to-the-vote"
  case adoptWithoutVote = "adopt-without-vote"
  case anyObjection = "any-objection"
  case objection
  case methodShowOfHands = "method-show-of-hands"
  case methodRecordedVote = "method-recorded-vote"
  case methodRollCall = "method-roll-call"
  case methodSecretBallot = "method-secret-ballot"
  case lotDraw = "lot-draw"
  case lotDrawn = "lot-drawn"
  case rollCallNext = "roll-call-next"
  case rollCallPass = "roll-call-pass"
  case rollCallNoAnswer = "roll-call-no-answer"
  case callTheRoll = "call-the-roll"
  case castingVote = "casting-vote"
  case chairHandOver = "chair-hand-over"
  case itemTakeUp = "item-take-up"

  // What came of it
  case outcomeAdopted = "outcome-adopted"
  case outcomeApproved = "outcome-approved"
  case outcomeAgreed = "outcome-agreed"
  case outcomeRejected = "outcome-rejected"
  case outcomeVetoed = "outcome-vetoed"
  case outcomeVetoedBy = "outcome-vetoed-by"
  case outcomeInsufficientVotes = "outcome-insufficient-votes"
  case outcomeNoQuorum = "outcome-no-quorum"
  case outcomeEquallyDivided = "outcome-equally-divided"
  case outcomeSecondVote = "outcome-second-vote"
  case outcomeCastingVote = "outcome-casting-vote"
  case outcomeRulingStands = "outcome-ruling-stands"
  case outcomeRulingOverturned = "outcome-ruling-overturned"
  case outcomeMotionCarried = "outcome-motion-carried"
  case outcomeMotionLost = "outcome-motion-lost"
  case outcomeWithoutVote = "outcome-without-vote"
  case requiredVotes = "required-votes"
  case requiredQuorum = "required-quorum"
  case quorumReached = "quorum-reached"
  case quorumMissing = "quorum-missing"
  case majorityRequired = "majority-required"
  case result
  case resultWhy = "result-why"

  // Documents
  case documentDraft = "document-draft"
  case documentDraftResolution = "document-draft-resolution"
  case documentAmendment = "document-amendment"
  case documentSponsors = "document-sponsors"
  case documentBecomeSponsor = "document-become-sponsor"
  case documentConsolidated = "document-consolidated"
  case documentInserted = "document-inserted"
  case documentDeleted = "document-deleted"
  case documentParagraph = "document-paragraph"
  case documentPreambular = "document-preambular"
  case documentOperative = "document-operative"
  case documentWithdraw = "document-withdraw"
  case documentSeparateVote = "document-separate-vote"
  case documentCompare = "document-compare"

  // The record
  case recordLog = "record-log"
  case recordVerify = "record-verify"
  case recordGenuine = "record-genuine"
  case recordNotGenuine = "record-not-genuine"
  case recordDownload = "record-download"
  case recordEntry = "record-entry"
  case recordEntries = "record-entries"
  case recordDevice = "record-device"
  case recordTime = "record-time"
  case recordDay = "record-day"
  case recordBy = "record-by"
  case recordRule = "record-rule"
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
  case errorRow = "error-row"
  case errorRowColumns = "error-row-columns"
  case errorRowMemberUnknown = "error-row-member-unknown"
  case errorRowTwice = "error-row-twice"
  case errorRowVoteUnknown = "error-row-vote-unknown"

  // Connection
  case connectionLive = "connection-live"
  case connectionReconnecting = "connection-reconnecting"
  case connectionOffline = "connection-offline"
  case connectionAsOf = "connection-as-of"

  // Joining
  case joinTitle = "join-title"
  case joinShortCode = "join-short-code"
  case joinScan = "join-scan"
  case joinYourDelegation = "join-your-delegation"
  case joinAsPublic = "join-as-public"
  case joinCodeUnknown = "join-code-unknown"

  // Settings and keys
  case soundOn = "sound-on"
  case soundOff = "sound-off"
  case keyMap = "key-map"
  case appearanceDark = "appearance-dark"
  case appearanceLight = "appearance-light"
  case appearanceAsDevice = "appearance-as-device"
  case languageChoose = "language-choose"

  // Buttons and forms
  case confirm
  case cancel
  case preview
  case send
  case save
  case close
  case search
  case yes
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
    message(in: language)?.text(arguments) ?? rawValue
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
