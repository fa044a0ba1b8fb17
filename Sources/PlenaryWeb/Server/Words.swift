import PlenaryLanguages
import PlenaryModel
import Procedure

/// The words of one language, as pages ask for them.
struct Words: Sendable, Hashable {
  var language: Language

  init(_ language: Language) { self.language = language }

  subscript(_ phrase: Phrase, _ arguments: [String: Argument] = [:]) -> String {
    phrase.text(in: language, arguments)
  }

  subscript(_ text: PageText, _ arguments: [String: Argument] = [:]) -> String {
    text.text(in: language, arguments)
  }

  subscript(_ vote: Vote) -> String {
    switch vote {
    case .inFavour: self[.voteInFavour]
    case .against: self[.voteAgainst]
    case .abstaining: self[.voteAbstaining]
    }
  }

  subscript(_ method: VotingMethod) -> String {
    switch method {
    case .showOfHands: self[.methodShowOfHands]
    case .recordedVote: self[.methodRecordedVote]
    case .rollCall: self[.methodRollCall]
    case .secretBallot: self[.methodSecretBallot]
    }
  }
}

extension Words {
  /// What stands between the names of a list.
  var listSeparator: String {
    switch language {
    case .arabic: "، "
    case .chinese: "、"
    case .english, .french, .russian, .spanish: ", "
    }
  }
}
