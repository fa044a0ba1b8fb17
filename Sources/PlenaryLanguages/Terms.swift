public import PlenaryModel
public import Procedure

// What the nouns of the model are called within a sentence. English is the model's own.

extension Vote {
  public func words(in language: Language) -> String {
    language == .english ? words : language.knownTerm("vote-" + rawValue)
  }
}

extension VotingMethod {
  public func words(in language: Language) -> String {
    language == .english ? words : language.knownTerm("method-" + rawValue)
  }
}

extension Attendance {
  public func words(in language: Language) -> String {
    switch (language, self) {
    case (.english, .present): "present"
    case (.english, .presentAndVoting): "present and voting"
    case (.english, .absent): "absent"
    default: language.knownTerm("attendance-" + rawValue)
    }
  }
}

extension Subject {
  public func words(in language: Language) -> String {
    if language == .english { return words }
    return switch self {
    case .proposal(let id): language.knownTerm("subject-proposal", ["text": .text(id.code)])
    case .amendment(let id): language.knownTerm("subject-amendment", ["text": .text(id.code)])
    case .part(let id, let number):
      language.knownTerm("subject-part", ["text": .text(id.code), "number": .number(number)])
    case .motion(let number):
      language.knownTerm("subject-motion", ["number": .number(number)])
    case .appeal: language.knownTerm("subject-appeal")
    case .preliminaryQuestion(let id):
      language.knownTerm("subject-preliminary-question", ["text": .text(id.code)])
    }
  }
}

extension Fraction {
  /// As it stands after "more than" or "at least".
  public func words(in language: Language) -> String {
    if language == .english { return words }
    if denominator == 100 {
      return language.knownTerm("fraction-per-cent", ["part": .number(numerator)])
    }
    return language.term("fraction-\(numerator)-\(denominator)") ?? language.isolated(description)
  }
}

extension RulesOfProcedure {
  /// What a kind of motion is called. Institutions name their own kinds, in English; the usual ones
  /// have names in all languages.
  public func title(of kind: MotionKind, in language: Language) -> String {
    let own = motions[kind]?.title ?? kind.code
    if language == .english { return own }
    return language.term("motion-" + kind.code) ?? language.isolated(own)
  }
}

extension Outcome {
  /// What came of a vote, as it is shown: "Adopted" in a plenary, "Approved" in a committee, whose
  /// draft only its parent adopts; of a motion that it was carried, of a ruling that it stands.
  public func words(
    on subject: Subject? = nil, in rules: RulesOfProcedure, language: Language
  ) -> String {
    switch name(on: subject, in: rules) {
    case .adopted: Phrase.outcomeAdopted.text(in: language)
    case .approved: Phrase.outcomeApproved.text(in: language)
    case .agreed: Phrase.outcomeAgreed.text(in: language)
    case .rejected: Phrase.outcomeRejected.text(in: language)
    case .motionCarried: Phrase.outcomeMotionCarried.text(in: language)
    case .motionLost: Phrase.outcomeMotionLost.text(in: language)
    case .rulingStands: Phrase.outcomeRulingStands.text(in: language)
    case .rulingOverturned: Phrase.outcomeRulingOverturned.text(in: language)
    case .vetoed(let members) where members.isEmpty: Phrase.outcomeVetoed.text(in: language)
    case .vetoed(let members):
      Phrase.outcomeVetoedBy.text(
        in: language, ["names": .list(members.map { rules.name(of: $0, in: language) })])
    case .insufficientVotes: Phrase.outcomeInsufficientVotes.text(in: language)
    case .noQuorum: Phrase.outcomeNoQuorum.text(in: language)
    case .castingVoteNeeded: Phrase.outcomeCastingVote.text(in: language)
    case .secondVote(let hours):
      Phrase.outcomeSecondVote.text(in: language, ["hours": .number(hours)])
    }
  }
}
