/// One saying in the words of several reports.
public struct QuotationVariants: Sendable, Hashable {
  public struct Variant: Sendable, Hashable {
    public var report: String
    public var words: String
    public var speaker: String?
    public var span: TextSpan
  }

  public var variants: [Variant]
  /// The least likeness between two of them, in hundredths.
  public var likeness: Int
  public var agreement: Agreement

  /// Finds the sayings that several reports quote. A saying in other words by the same speaker is a
  /// different detail; the same saying by somebody else is a conflict.
  static func find(_ reports: [ReadReport]) -> [QuotationVariants] {
    var groups: [[(variant: Variant, words: QuotedWords)]] = []
    for report in reports {
      for claim in report.reading.claims.filter({ $0.kind == .quotation }).prefix(200) {
        let variant = Variant(
          report: report.report.id, words: claim.quote, speaker: claim.speaker, span: claim.span)
        let words = QuotedWords(claim.quote)
        let place = groups.firstIndex { group in
          group.contains { other in
            let likeness = other.words.likeness(to: words)
            guard likeness >= QuotedWords.variant, other.variant.report != variant.report else {
              return false
            }
            // Of two speakers only the very same words are one saying.
            return likeness >= QuotedWords.same
              || SpeakerNames.mayBeOne(other.variant.speaker, variant.speaker)
          }
        }
        if let place {
          groups[place].append((variant, words))
        } else {
          groups.append([(variant, words)])
        }
      }
    }
    return groups.filter { Set($0.map(\.variant.report)).count > 1 }.map { group in
      var least = 100
      var isOneSpeaker = true
      for (place, one) in group.enumerated() {
        for two in group[(place + 1)...] {
          least = min(least, one.words.likeness(to: two.words))
          if !SpeakerNames.mayBeOne(one.variant.speaker, two.variant.speaker) {
            isOneSpeaker = false
          }
        }
      }
      let isSame = Set(group.map(\.words.words)).count == 1
      return QuotationVariants(
        variants: group.map(\.variant), likeness: least,
        agreement: !isOneSpeaker ? .conflict : isSame ? .agree : .differentDetail)
    }
  }
}
