import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// Words and numbers of the archive.
extension Words {
  subscript(_ text: ArchiveText, _ arguments: [String: Argument] = [:]) -> String {
    text.text(in: language, arguments)
  }

  subscript(_ choice: Choice) -> String {
    switch choice {
    case .inFavour: self[.voteInFavour]
    case .against: self[.voteAgainst]
    case .abstaining: self[.voteAbstaining]
    case .notVoting: self[.voteNotVoting]
    case .notMember: self[.notAMember]
    }
  }

  subscript(_ kind: VoteReport.Kind) -> String {
    switch kind {
    case .whole: self[.kindWhole]
    case .paragraph: self[.kindParagraph]
    case .amendment: self[.kindAmendment]
    case .motion: self[.kindMotion]
    case .unstated: self[.kindUnstated]
    }
  }

  subscript(_ announced: VoteReport.Announced) -> String {
    switch announced {
    case .adopted: self[.outcomeAdopted]
    case .notAdopted: self[.announcedNotAdopted]
    case .vetoed: self[.outcomeVetoed]
    case .insufficientVotes: self[.outcomeInsufficientVotes]
    case .unstated: self[.announcedUnstated]
    }
  }

  subscript(_ basis: StoredForecast.Basis) -> String {
    switch basis {
    case .series(let votes): self[.basisSeries, ["count": .number(votes)]]
    case .similarTexts: self[.basisSimilar]
    case .fewVotes(let votes): self[.basisFew, ["count": .number(votes)]]
    case .fewAmendments(let votes): self[.basisAmendments, ["count": .number(votes)]]
    case .nothing: self[.basisNothing]
    case .council(let votes, let vetoes):
      self[.basisCouncil, ["count": .number(votes), "vetoes": .number(vetoes)]]
    case .told(let words): words
    }
  }

  subscript(_ reason: StoredForecast.Reason) -> String {
    let arguments: [String: Argument] = [
      "vote": .words(reason.choice.map { self[$0] } ?? ""), "share": .words(percent(reason.share)),
      "count": .number(reason.members ?? 0),
    ]
    return switch reason.kind {
    case .declared: self[.forecastDeclared, arguments]
    case .inCommittee: self[.reasonCommittee, arguments]
    case .sponsor: self[.forecastSponsor]
    case .lastVote: self[.reasonLast, arguments]
    case .similarTexts: self[.reasonSimilar, arguments]
    case .bloc: self[.reasonBloc, arguments]
    case .place: self[.reasonPlace, arguments]
    case .allVotes: self[.reasonAll, arguments]
    case .othersDeclared: self[.reasonOthers]
    case .noRecord: self[.reasonNoRecord]
    case .told: reason.words
    }
  }

  /// Sentences one after the other.
  func together(_ sentences: String...) -> String {
    sentences.joined(separator: language == .chinese ? "" : " ")
  }

  func number(_ number: Int) -> String { language.written(number) }

  /// `0.934` as `93.4 %`, with the language's own sign before the decimals.
  func percent(_ share: Double?) -> String {
    guard let share else { return "–" }
    return self[.percentNumber, ["number": .words(decimal(share * 100, 1))]]
  }

  /// A number with decimals, written as the language writes it.
  func decimal(_ value: Double, _ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let units = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && units > 0 ? "\u{2212}" : ""
    let rest = String(units % scale)
    let zeros = String(repeating: "0", count: decimals - rest.count)
    return sign + language.written(units / scale) + decimalPoint + zeros + rest
  }

  private var decimalPoint: String {
    switch language {
    case .english, .chinese: "."
    case .arabic, .french, .russian, .spanish: ","
    }
  }

  /// The words inside pictures.
  var ofPictures: PictureWords {
    var words = PictureWords()
    words.language = language.tag
    words.fact = self[.pictureFact]
    words.forecast = self[.pictureForecast]
    words.noData = self[.pictureNoData]
    words.noValue = self[.pictureNoValue]
    words.inFavour = self[.voteInFavour]
    words.abstaining = self[.voteAbstaining]
    words.against = self[.voteAgainst]
    words.notVoting = self[.voteNotVoting]
    words.notMember = self[.notAMember]
    words.required = self[.pictureRequired, ["count": .words("{count}")]]
    words.interval = self[.pictureInterval, ["low": .words("{low}"), "high": .words("{high}")]]
    words.member = self[.fieldMember]
    words.more = self[.pictureMore, ["count": .words("{count}")]]
    words.pair = self[.picturePair, ["label": .words("{label}"), "value": .words("{value}")]]
    words.percent = self[.percentNumber, ["number": .words("{number}")]]
    words.separator = language == .chinese ? "；" : language == .arabic ? "؛ " : "; "
    words.sentenceEnd = language == .chinese ? "。" : ". "
    words.decimalPoint = decimalPoint
    words.inFavourLetter = self[.letterInFavour]
    words.abstainingLetter = self[.letterAbstaining]
    words.againstLetter = self[.letterAgainst]
    words.notVotingLetter = self[.letterNotVoting]
    return words
  }
}
